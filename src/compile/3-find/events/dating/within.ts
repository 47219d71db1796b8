import { addDays, dateOf, dayFrom, daysInMonth, monthOf, yearOf } from '../../../../corpus/day.ts'
import type { Day } from '../../../../corpus/ids.ts'
import type { EventStatus } from '../../../../corpus/model.ts'
import { whenOf } from '../../../../corpus/when.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import type { Dated } from '../draft.ts'
import { lemmaOf, type Placed, phraseAt, type View } from '../view.ts'
import { step } from './bounds.ts'
import type { Narrative } from './narrative.ts'

/** “within 30 days”: the length of time by whose end it is to be done; null where its clause has none. */
export function termIn(view: View, { kind, clause, support }: Candidate): Placed<TimeMention> | null {
  const c = kind === 'noun' && support >= 0 ? support : clause
  return (
    view.times.find(
      ({ from, mention: { type, value } }) =>
        type === 'DURATION' &&
        LENGTH.test(value) &&
        view.clauseOf[from] === c &&
        (view.tokens[from - 1]?.lower === 'within' || view.tokens[from]?.lower === 'within'),
    ) ?? null
  )
}
const LENGTH = /^PT?(\d+)([DWMYH])$/

/** “is to report within 30 days”, “within a week of the vote”: from the report, or from the vote, until then. */
export function withinTerm(view: View, candidate: Candidate, status: EventStatus, narrative: Narrative): Dated | null {
  const { published } = view.article
  const time = status === 'planned' || status === 'hypothetical' ? termIn(view, candidate) : null
  if (!time || !published) return null
  const of = view.tokens[time.to]?.lower === 'of' ? phraseAt(view, time.to + 1) : undefined
  const since = of ? (narrative.whenOf(lemmaOf(view.tokens[of.head]))?.latest ?? null) : published.earliest
  if (since === null) return null
  const latest = afterTerm(since, time.mention.value)
  const earliest = since > published.earliest ? since : published.earliest
  if (latest < earliest) return null
  const found = `not after ${latest}`
  return {
    time: time.index,
    when: whenOf({
      earliest,
      latest,
      basis: 'resolved',
      steps: [step(`within ${time.mention.value} of ${since}`, found)],
    }),
  }
}

function afterTerm(day: Day, value: string): Day {
  const [, count, unit] = LENGTH.exec(value) as unknown as [string, string, string]
  const n = Number(count)
  if (value.startsWith('PT')) return unit === 'H' ? addDays(day, Math.ceil(n / 24)) : day
  if (unit === 'D' || unit === 'W') return addDays(day, unit === 'W' ? n * 7 : n)
  const at = yearOf(day) * 12 + monthOf(day) - 1 + (unit === 'Y' ? n * 12 : n)
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  return dayFrom(year, month, Math.min(dateOf(day), daysInMonth(year, month))) as Day
}
