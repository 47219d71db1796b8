import { dayFromNumber } from '../../../corpus/day.ts'
import type { Phrase } from './grammar.ts'
import type { Calendar, Reading } from './reading.ts'
import { lastOn } from './resolve/calendar.ts'
import { addYears, type Period } from './resolve/period.ts'
import type { Scene } from './resolve/scene.ts'
import { yearFor } from './resolve/year.ts'
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
    // "on Feb. 14, 2018, Valentine’s Day": the same day, said twice.
    const named = second.reading
    if (named.kind === 'named' && named.year === undefined && named.step === undefined) {
      const day = first.reading
      const comma = second.start === first.end + 1 && words[first.end]!.lower === ','
      if (comma && day.kind === 'calendar' && day.year !== undefined) {
        shared[i + 1] = { ...second, reading: { ...named, year: day.year } }
        continue
      }
    }
    const of = ofYear(first, second, words)
    if (of !== null) {
      shared[i] = { ...first, reading: of }
      continue
    }
    if (!isJoined(first, second, words)) continue
    const reading = withYearOf(first.reading, second.reading)
    if (reading !== null) shared[i] = { ...first, reading }
  }
  // From the right, so that "4:17 am (01:17 GMT) on Monday" hands the day on.
  for (let i = shared.length - 1; i >= 0; i--) {
    const phrase = shared[i]!
    const { reading } = phrase
    if (
      reading.kind !== 'within' ||
      reading.clock === undefined ||
      reading.of.kind !== 'deictic' ||
      reading.of.from !== 'text'
    )
      continue
    const day = dayOf(shared[i + 1]) ?? dayOf(shared[i - 1])
    if (day !== null) shared[i] = { ...phrase, reading: { ...reading, of: day } }
  }
  for (let i = 1; i < shared.length; i++) shared[i] = pastMidnight(shared[i - 1]!, shared[i]!, words)
  return shared
}

/** "a curfew from 8 p.m. to 5 a.m.": of the next day. */
function pastMidnight(first: Phrase, second: Phrase, words: readonly Word[]): Phrase {
  const [a, b] = [first.reading, second.reading]
  if (a.kind !== 'within' || b.kind !== 'within' || a.clock === undefined || b.clock === undefined) return second
  if (b.clock.minutes >= a.clock.minutes || words[first.start - 1]?.lower !== 'from' || !isJoined(first, second, words))
    return second
  return { ...second, reading: { ...b, of: { kind: 'shift', amount: ONE, unit: 'D', direction: 1, from: a.of } } }
}
const ONE = { n: 1, mod: '' } as const

/** "the August floods of last year", "the May protests of 1968": the month is of the year behind its noun. */
function ofYear({ reading, end }: Phrase, second: Phrase, words: readonly Word[]): Reading | null {
  if (reading.kind !== 'calendar' || reading.month === undefined || reading.year !== undefined) return null
  const gap = words.slice(end, second.start)
  if (gap.length < 2 || gap.length > 3 || gap.at(-1)!.lower !== 'of' || gap.some((word) => word.classes !== 0))
    return null
  if (!gap.every((word) => /^\p{Ll}/u.test(word.lower))) return null
  const year = second.reading
  if (year.kind === 'calendar' && year.year !== undefined && year.month === undefined)
    return { ...reading, year: year.year }
  const isLast = year.kind === 'deictic' && year.of === 'Y' && year.from === 'published'
  return isLast ? { ...reading, of: year.step } : null
}

/** The day a phrase names, alone or with a clock time on it. */
function dayOf(phrase: Phrase | undefined): Reading | null {
  if (phrase === undefined) return null
  if (isDay(phrase.reading)) return phrase.reading
  const { reading } = phrase
  return reading.kind === 'within' && reading.clock !== undefined && isDay(reading.of) ? reading.of : null
}

const isDay = (reading: Reading): boolean =>
  (reading.kind === 'calendar' && (reading.date !== undefined || reading.weekday !== undefined)) ||
  (reading.kind === 'deictic' && reading.of === 'D' && reading.part === undefined && reading.from === 'published')

/** "22–26 September", "from 4 to 9 May": the second day of a pair is of the year of the first, which was worked out. */
export function withFirst(
  before: Phrase | undefined,
  phrase: Phrase,
  words: readonly Word[],
  first: Period | null,
): Phrase {
  const { reading } = phrase
  if (before === undefined || first === null || first.year === null || first.month === null) return phrase
  if (reading.kind !== 'calendar' || reading.month === undefined) return phrase
  // "July to December", but "in May and June"
  if (reading.date === undefined && !/^(?:to|until|till|through|-|–|—)$/.test(words[before.end]?.lower ?? ''))
    return phrase
  if (reading.year !== undefined || reading.yy !== undefined || reading.of !== undefined) return phrase
  if (!isJoined(before, phrase, words)) return phrase
  return { ...phrase, reading: { ...reading, year: addYears(first.year, reading.month < first.month ? 1 : 0) } }
}

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

/**
 * "from Monday to Wednesday", "from October to March": the first end of a pair lies before the second. Given the scene
 * of the first, its reading with what the second settles.
 */
export function withPair(phrase: Phrase, next: Phrase | undefined, words: readonly Word[], scene: Scene): Reading {
  const { reading } = phrase
  if (
    next === undefined ||
    reading.kind !== 'calendar' ||
    next.reading.kind !== 'calendar' ||
    !isJoined(phrase, next, words)
  )
    return reading
  const joint = words[phrase.end]!
  if (joint.lower === 'and' || joint.lower === 'or' || joint.lower === ',') return reading
  const second = next.reading
  const bareMonths =
    reading.month !== undefined && second.month !== undefined && reading.year === undefined && second.year === undefined
  if (bareMonths && reading.month! > second.month! && reading.of === undefined) {
    const year = yearFor(second.month!, second.date ?? null, scene)?.year
    return year === undefined ? reading : { ...reading, year: addYears(year, -1) }
  }
  const bareDays =
    reading.weekday !== undefined &&
    second.weekday !== undefined &&
    reading.month === undefined &&
    second.month === undefined
  if (bareDays && scene.anchor !== null && !scene.narrative && scene.tense.direction !== 'future') {
    const end = lastOn(scene.anchor.day, second.weekday!)
    const day = dayFromNumber(lastOn(end - 1, reading.weekday!))
    return {
      kind: 'calendar',
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
      date: Number(day.slice(8)),
      weekday: reading.weekday!,
    }
  }
  return reading
}
