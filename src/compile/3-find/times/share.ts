import type { Phrase } from './grammar.ts'
import type { Calendar, Reading } from './reading.ts'
import { CLASS, type Word } from './words.ts'

const JOINTS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'until', 'till', 'through', '&', ','])

/**
 * Pairs share what is printed once: "October–December 1914", "9–10 March", "between July 2003 and December", "from May
 * to June 2009". The first of a pair takes the year (and month) of the second; part-of-day and clock phrases take the
 * date printed beside them in the same sentence.
 */
export function shareMissing(phrases: readonly Phrase[], words: readonly Word[]): Phrase[] {
  const shared = phrases.slice()
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i]!, shared[i + 1]!]
    if (!isJoined(first, second, words)) continue
    const reading = withYearOf(first.reading, second.reading)
    if (reading !== null) shared[i] = { ...first, reading }
  }
  return shared.map((phrase, i) => {
    const { reading } = phrase
    if (
      reading.kind !== 'within' ||
      reading.clock === undefined ||
      reading.of.kind !== 'deictic' ||
      reading.of.from !== 'text'
    )
      return phrase
    const day = [shared[i + 1], shared[i - 1]].find((near) => near !== undefined && isDay(near.reading))
    return day === undefined ? phrase : { ...phrase, reading: { ...reading, of: day.reading } }
  })
}

const isDay = (reading: Reading): boolean =>
  (reading.kind === 'calendar' && (reading.date !== undefined || reading.weekday !== undefined)) ||
  (reading.kind === 'deictic' && reading.of === 'D' && reading.part === undefined)

function isJoined(first: Phrase, second: Phrase, words: readonly Word[]): boolean {
  const gap = words.slice(first.end, second.start)
  return (
    gap.length >= 1 &&
    gap.length <= 2 &&
    gap.every(
      (word) =>
        JOINTS.has(word.lower) || (word.classes & CLASS.DASH) !== 0 || word.lower === 'the' || word.lower === 'in',
    )
  )
}

const calendarOf = (reading: Reading): Calendar | null =>
  reading.kind === 'calendar'
    ? reading
    : reading.kind === 'edge' || reading.kind === 'within'
      ? calendarOf(reading.of)
      : null

/** The first reading with the year of the second, when it has none and comes no later in it. */
function withYearOf(first: Reading, second: Reading): Reading | null {
  if (first.kind === 'edge' || first.kind === 'within') {
    const of = withYearOf(first.of, second)
    return of === null ? null : ({ ...first, of } as Reading)
  }
  const other = calendarOf(second)
  if (first.kind !== 'calendar' || other === null) return null
  if (first.date !== undefined && first.month === undefined) {
    if (other.month === undefined || other.date === undefined) return null
    const { of: _, ...rest } = first
    return { ...rest, month: other.month, ...(other.year === undefined ? {} : { year: other.year }) }
  }
  if (first.year !== undefined || first.yy !== undefined || other.year === undefined || first.of !== undefined)
    return null
  if (first.month === undefined && first.season === undefined && first.quarter === undefined) return null
  const later = first.month !== undefined && other.month !== undefined && first.month > other.month
  return { ...first, year: later ? other.year - 1 : other.year }
}
