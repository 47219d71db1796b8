import { dayNumber } from '../../../../corpus/day.ts'
import { whenOf } from '../../../../corpus/when.ts'
import type { TimeMention } from '../../../shapes.ts'

/**
 * Two times that are the ends of one stretch count as that stretch:
 *
 *     Between 1 January and 28 February, …     from 3 to 9 March     (26 February – 3 March)     May through August
 *     in 2015 and 2016     on Tuesday and Wednesday
 *     not: on Monday and Thursday     in January and again in March
 */
export function joinEnds(text: string, times: readonly TimeMention[]): readonly TimeMention[] {
  if (times.length < 2) return times
  const joined: TimeMention[] = []
  for (let i = 0; i < times.length; i++) {
    const from = times[i]!
    const to = times[i + 1]
    const stretch = to && stretchOf(text, from, to)
    joined.push(stretch ?? from)
    if (stretch) i++
  }
  return joined
}

const JOINT = /^(?: ?[-–—] ?| (?:to|until|till|through|up to) (?:the )?)$/i
const BETWEEN = /(?:^|[\s(])between (?:the )?$/i
/** No word that opens a stretch is longer. */
const OPENER = 14

function stretchOf(text: string, from: TimeMention, to: TimeMention): TimeMention | null {
  const between = text.slice(from.end, to.start)
  const opened = BETWEEN.test(text.slice(Math.max(0, from.start - OPENER), from.start))
  const joins = /^,? and (?:the )?$/.test(between) && (opened || areNext(from, to))
  if (!JOINT.test(between) && !joins) return null
  const { earliest, basis, steps } = from.when
  const { latest } = to.when
  if (earliest === null || latest === null || earliest > latest) return null
  const days = dayNumber(latest) - dayNumber(earliest) + 1
  const approximate = from.when.approximate || to.when.approximate
  const when = whenOf({
    earliest,
    latest,
    basis,
    approximate,
    precision: days < LONG_ENOUGH ? ('days' as const) : ('span' as const),
    steps: [...steps, { looked: `“${text.slice(from.start, to.end)}”`, found: 'from the one to the other' }],
  })
  return { ...from, end: to.end, type: 'DATE', value: `${from.value}/${to.value}`, when }
}
/** Two years, months or days of which one follows on the other. */
const areNext = ({ when: one }: TimeMention, { when: other }: TimeMention): boolean =>
  one.latest !== null &&
  other.earliest !== null &&
  one.precision === other.precision &&
  dayNumber(other.earliest) === dayNumber(one.latest) + 1
/** "On 5–6 March": a happening may last that long; what is counted over more days is counted over a stretch. */
const LONG_ENOUGH = 4
