import { perWord } from './perWord.ts'

/** Days by name, lower case, Monday first. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** By name, lower case, January first. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

const MONTH_NAMES = new Set(MONTHS)
export const isMonth = perWord(({ lower }) => MONTH_NAMES.has(lower))

/** A month in print, whole or cut short, as part of a regular expression. */
export const PRINTED_MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
/** What a day's name in print begins with: "day" or a stop may follow. */
export const PRINTED_WEEKDAY = 'Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun'
