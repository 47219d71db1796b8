import { dayNumber } from '../../../../corpus/day.ts'
import type { When } from '../../../../corpus/model.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { View } from '../view.ts'

/** The nearest expression, and those joined to it by “and”. */
export function used(times: readonly TimeMention[]): TimeMention[] {
  const nearest = times[0]
  // “On 1 September 1939 the state – a client in 1939 – attacked”: the day says more than its year.
  const first = nearest && (times.find((time) => time !== nearest && liesWithin(time.when, nearest.when)) ?? nearest)
  // “last week, on April 11”: the week tells no more
  return times.filter(
    (time) =>
      first !== undefined &&
      !(isWeek(time.when) && liesWithin(first.when, time.when)) &&
      (time === first || Math.abs(time.start - first.end) <= 5 || Math.abs(first.start - time.end) <= 5),
  )
}

/** A week or longer: not “overnight and early on Tuesday”. */
const isWeek = ({ earliest, latest }: When): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) >= 6

const liesWithin = (a: When, b: When): boolean =>
  a.earliest !== null &&
  a.latest !== null &&
  b.earliest !== null &&
  b.latest !== null &&
  a.earliest >= b.earliest &&
  a.latest <= b.latest &&
  (a.earliest !== b.earliest || a.latest !== b.latest)

/** “between January and March”, “from 3 to 9 May”, “the epidemic of 2013 to 2016”, “2013–2016” */
export function areEnds({ article: { text } }: View, times: readonly TimeMention[]): boolean {
  if (times.length !== 2) return false
  const [a, b] = [...times].sort((x, y) => x.start - y.start) as [TimeMention, TimeMention]
  const [lead, link] = [text.slice(Math.max(0, a.start - 8), a.start).toLowerCase(), text.slice(a.end, b.start)]
  if (lead.endsWith('between ')) return link === ' and '
  if (lead.endsWith('from ')) return / (?:to|until|till) /.test(link)
  // Years in a row are a span; two days with “to” may be a thing put off from the one to the other.
  return (link === ' to ' || link === '–' || link === '-') && isYear(a) && isYear(b)
}
const isYear = ({ value }: TimeMention): boolean => /^\d{4}$/.test(value)
