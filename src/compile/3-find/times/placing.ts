import { yearOfReading } from './anchor.ts'
import type { Phrase } from './grammar.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** What a reading says of how it stands in the story. */

/** "at noon", "at about 3 p.m.", with no day beside it. */
export const isBareClock = (reading: Reading): boolean =>
  reading.kind === 'within' &&
  (reading.clock !== undefined || reading.part !== undefined) &&
  reading.of.kind === 'deictic' &&
  reading.of.step === 0 &&
  reading.of.from === 'text'
/** "in the afternoon", "through the night" */
export const isPartOfDay = (reading: Reading): boolean =>
  reading.kind === 'deictic' && typeof reading.of === 'object' && 'part' in reading.of && reading.from === 'text'
export const isOfDeed = (reading: Reading): boolean => reading.kind === 'deictic' && reading.event === true
export const isBareDate = (reading: Reading): boolean => {
  if (reading.kind === 'edge' || reading.kind === 'within') return isBareDate(reading.of)
  // "In 2015, … on New Year’s Day"
  if (reading.kind === 'named') return reading.step === undefined
  return reading.kind === 'calendar' && (reading.month !== undefined || reading.season !== undefined)
}

/** "a loss for the first quarter": what firms report for a quarter is over. */
export const isAccounted = (reading: Reading): boolean =>
  reading.kind === 'calendar' &&
  (reading.quarter !== undefined || reading.half !== undefined || reading.fiscal !== undefined)

/**
 * "the first of its kind since 1995", "lasted until the fall of Lima in May 1881", "a campaign planned for 1976": set
 * beside the story, which goes on from where it was.
 */
export function isAside({ start, reading }: Phrase, words: readonly Word[]): boolean {
  if (yearOfReading(reading) === null) return false
  if (words[start - 1]?.lower === '(' || words[start - 2]?.lower === '(') return true
  for (let i = start - 1; i >= 0 && i > start - ASIDE_REACH; i--) {
    const { lower } = words[i]!
    if (/^[,;:.]$/.test(lower)) return false
    if (ASIDES.has(lower)) return true
  }
  return false
}
const ASIDES: ReadonlySet<string> = new Set(['since', 'until', 'till', 'planned', 'scheduled', 'intended'])
/** "until the fall of the city of Lima in" */
const ASIDE_REACH = 9

/** "on October 27 that year": told of that day, whatever its verb says. */
export const isWithYear = (reading: Reading): boolean =>
  reading.kind === 'calendar' && reading.date !== undefined && reading.month !== undefined && reading.of !== undefined

/** "at 10.30 p.m. … At 00:13": small hours told behind an evening are the next day's. */
export const inSmallHours = (reading: Reading): Reading =>
  reading.kind === 'within' && reading.of.kind === 'deictic' ? { ...reading, of: { ...reading.of, step: 1 } } : reading
export const EVENING = 20 * 60
export const SMALL_HOURS = 5 * 60
