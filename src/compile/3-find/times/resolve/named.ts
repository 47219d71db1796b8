import { dayFromNumber, yearOf } from '../../../../corpus/day.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import type { Named } from '../reading.ts'
import type { Tense } from '../tense.ts'
import { holidayIn } from './holidayCalendar.ts'
import { dayAt, type Period, unknownPeriod } from './period.ts'
import { anchorStep, NO_ANCHOR, type Outcome, outcomeOf, type Scene, step, tenseStep } from './scene.ts'

/** Named days and periods: the one of a printed year, of the story's year, or the nearest the clause looks to. */
export function resolveNamed(reading: Named, scene: Scene): Outcome {
  const rule = HOLIDAYS[reading.name]!
  const year = reading.year ?? (scene.narrative ? (scene.focus.last?.year ?? null) : null)
  if (year !== null) {
    const span = holidayIn(rule, year)
    return span === null
      ? unknown(reading)
      : finish(span, reading, reading.year === undefined ? 'resolved' : 'stated', String(year), [
          step('the year', String(year)),
        ])
  }
  if (scene.anchor === null) return { ...unknown(reading), steps: [NO_ANCHOR] }
  const { anchor, tense } = scene
  const here = yearOf(dayFromNumber(anchor.day))
  const spans = [-1, 0, 1].map((k) => holidayIn(rule, here + k)).filter((span) => span !== null)
  const soon =
    scene.lead === 'spend' ? spans.find(([from]) => from >= anchor.day && from - anchor.day <= SOON) : undefined
  const chosen = soon ?? choose(spans, anchor.day, reading.step, tense.direction)
  if (chosen === undefined) return unknown(reading)
  return finish(chosen, reading, 'resolved', dayFromNumber(anchor.day), [
    anchorStep(anchor),
    tenseStep(tense, `${dayFromNumber(chosen[0])}${chosen[0] === chosen[1] ? '' : ` to ${dayFromNumber(chosen[1])}`}`),
  ])
}

/** "go home at the end of Ramadan", some weeks after it: days behind, and to the next. */
const JUST_OVER = 60
const FAR = 200
/** "on their way to spend Christmas at home": days ahead of a feast that people travel to. */
const SOON = 30

type DaySpan = readonly [number, number]
function choose(
  spans: readonly DaySpan[],
  day: number,
  by: -1 | 0 | 1 | undefined,
  direction: Tense['direction'],
): DaySpan | undefined {
  const at = spans.find((span) => span[0] <= day && day <= span[1])
  if (by === -1) return spans.findLast((span) => span[1] < day)
  if (by === 1) return spans.find((span) => span[0] > day)
  if (at !== undefined) return at
  const [before, next] = [spans.findLast((span) => span[1] < day), spans.find((span) => span[0] > day)]
  if ((by === 0 || direction === 'present') && before && next) return day - before[1] < next[0] - day ? before : next
  const [over, ahead] = [before ? day - before[1] : Infinity, next ? next[0] - day : Infinity]
  const isFuture = direction === 'future' && !(over < JUST_OVER && ahead > FAR)
  return isFuture ? (next ?? before) : (before ?? next)
}

function finish(
  span: DaySpan,
  reading: Named,
  basis: 'stated' | 'resolved',
  anchor: string,
  steps: Outcome['steps'],
): Outcome {
  const [from, to] = span
  const first = dayAt(from)
  const period: Period =
    from === to ? first : { ...first, unit: 'D', value: `${dayFromNumber(from)}/${dayFromNumber(to)}`, to }
  const outcome = outcomeOf(period, basis, anchor, [...steps, step(`the calendar of “${reading.name}”`, period.value)])
  return reading.part === undefined ? outcome : { ...outcome, type: 'TIME', value: `${first.value}T${reading.part}` }
}
const unknown = (reading: Named): Outcome =>
  outcomeOf(unknownPeriod('D', 'XXXX-XX-XX'), 'inferred', '', [
    step(`the calendar of “${reading.name}”`, 'not known for that year'),
  ])
