import { dayFrom, dayNumber, daysInMonth } from '../../../../corpus/day.ts'
import type { Day } from '../../../../corpus/ids.ts'
import type { EventStatus, Published, When } from '../../../../corpus/model.ts'
import { considering, type Step } from '../../../../corpus/step.ts'
import { UNDATED, undated, whenOf } from '../../../../corpus/when.ts'
import type { TimeMention } from '../../../shapes.ts'

/** It ended before the report. */
export const isOverBefore = (published: Published | null, { latest }: When): boolean =>
  published !== null && latest !== null && latest < published.earliest

/** The time of an event from its own words, fitted to what its status allows; `spans`: they name both its ends. */
export function statedTime(
  times: readonly TimeMention[],
  status: EventStatus,
  published: Published | null,
  spans = false,
): When {
  const when = times.reduce<When>(
    (a, { when }, i) => (i === 0 ? when : joined(a, when, spans)),
    (times[0] as TimeMention).when,
  )
  const happened = status === 'occurred' || status === 'ongoing' || status === 'denied'
  if (!happened || !published || when.latest === null || when.earliest === null) return when
  // What has happened ended by the day of the report, though its week or month goes on.
  return when.latest > published.latest && when.earliest <= published.latest ? untilReport(when, published) : when
}

/** A time that had begun by the day of the report, and ends with it. */
export function untilReport(when: When, { latest }: Published): When {
  const { earliest, basis, approximate, words } = when
  const steps = [...when.steps, step('reported as happened', `not after the report, ${latest}`)]
  return { ...whenOf({ earliest, latest, basis, approximate, steps }), words }
}

/** A time that has only an end, which is yet to come. */
export const isOpenBefore = ({ earliest, latest }: When, published: Published | null): published is Published =>
  published !== null && earliest === null && latest !== null && latest >= published.latest

/** “until Friday”: from the report on. */
export function untilThen(when: When, published: Published): When {
  const { latest, basis, approximate, words } = when
  const steps = [...when.steps, step('yet to come when reported', `not before ${published.earliest}`)]
  return { ...whenOf({ earliest: published.earliest, latest, basis, approximate, steps }), words }
}

/** “overnight and early Tuesday”, “between January and March”: from the start of the one to the end of the other. */
function joined(a: When, b: When, spans: boolean): When {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return a
  const earliest = a.earliest < b.earliest ? a.earliest : b.earliest
  const latest = a.latest > b.latest ? a.latest : b.latest
  if (!spans && dayNumber(latest) - dayNumber(earliest) > 7) return a
  return whenOf({
    earliest,
    latest,
    basis: a.basis,
    approximate: a.approximate || b.approximate,
    steps: [...a.steps, ...b.steps],
  })
}

/** The end that a time with one open end has: of `2014/..` and of `../2014` the year 2014. */
export function boundaryOf(when: When): When {
  if ((when.latest !== null) === (when.earliest !== null)) return when
  const first = when.edtf.split('/')[when.latest === null ? 0 : 1] as string
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  const day = when.earliest ?? (when.latest as Day)
  const [from, to] =
    first.length === 4
      ? [dayFrom(year, 1, 1), dayFrom(year, 12, 31)]
      : first.length === 7
        ? [dayFrom(year, month, 1), dayFrom(year, month, daysInMonth(year, month))]
        : [day, day]
  const { basis, approximate } = when
  const steps = [...when.steps, step('told with “when” of the end that it has', first)]
  return { ...whenOf({ earliest: from, latest: to, basis, approximate, steps }), words: when.words }
}

export interface Limits {
  /** Not before this day. */
  readonly after: Day | null
  /** Not after this day. */
  readonly before: Day | null
  readonly steps: readonly Step[]
}

/** The time of an event that no words date: what its status and the sentence leave possible. */
export function boundedTime(status: EventStatus, published: Published | null, limits: Limits, said: boolean): When {
  const { after, before } = limits
  if (status === 'ongoing' && published && after === null && before === null)
    return whenOf({
      earliest: published.earliest,
      latest: published.latest,
      basis: 'inferred',
      steps: [step('no date in its clause', `still going on in the report of ${published.edtf}`)],
    })
  const ahead = status === 'planned' || status === 'hypothetical' || status === 'cancelled'
  if (ahead) {
    const earliest = later(after, published?.earliest ?? null)
    if (!earliest) return undated([step('no date in its clause', 'not yet happened when reported')])
    return whenOf({
      earliest,
      latest: null,
      basis: 'inferred',
      steps: [step('no date in its clause', `reported as yet to come on ${earliest}`), ...limits.steps],
    })
  }
  const latest = sooner(before, published?.latest ?? null)
  if (!latest)
    return after ? whenOf({ earliest: after, latest: null, basis: 'inferred', steps: limits.steps }) : UNDATED
  // Words without a date are told as the news of the report’s own day.
  const fresh = said && published ? published.earliest : null
  const earliest = after ?? (fresh && fresh <= latest ? fresh : null)
  const bound = step(
    'no date in its clause',
    fresh && !after ? `said in a report of ${published?.edtf}` : `not after ${latest}`,
  )
  const ownDay =
    !earliest && !before && published
      ? [{ reading: published.edtf, against: 'the article came out then, but nothing says that it happened then' }]
      : []
  const steps = [considering(bound, ownDay), ...limits.steps]
  return whenOf({ earliest: earliest && earliest <= latest ? earliest : null, latest, basis: 'inferred', steps })
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a > b ? a : b)
const sooner = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b)
export const step = (looked: string, found: string): Step => ({ looked, found })

/** At most a week wide at both ends: good enough to lend to a part of it. */
export const isNarrow = (when: When): boolean =>
  when.earliest !== null && when.latest !== null && dayNumber(when.latest) - dayNumber(when.earliest) <= 7
