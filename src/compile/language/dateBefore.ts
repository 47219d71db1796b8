import { isYear } from './attributive.ts'
import { isMonth } from './calendarNames.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

/** “In July Brussels signed …”: the month is no part of the name. */
export const isMonthAlone = (tokens: readonly Token[], i: number): boolean =>
  isMonth(tokens[i] as Token) &&
  ['in', 'since', 'by', 'until', 'last', 'before', 'after'].includes(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1]?.lower !== 'day'
/** “in May 2011 divers …”, “On 4 May 2011 divers …”: a whole date is no part of what follows it. */
export function isBehindDate(tokens: readonly Token[], from: number, i: number): boolean {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]] as readonly Token[]
  if (!first || !second || i < from + 2 || i > from + 3) return false
  if (i === from + 2 && isMonth(first) && isYear(second)) return true
  const before = tokens[from - 1]?.lower ?? ''
  // “in January 25 miners”: a day is not in a month alone
  const dated = isMonth(second) ? isDayNumber(first) : isMonth(first) && isDayNumber(second) && before !== 'in'
  if (!dated || !DATING.has(before)) return false
  return i === from + 3 ? third !== undefined && isYear(third) : !isYear(tokens[i] as Token)
}
/** “In 2012 M23 held Goma”, “between 1970 and 2019 storms killed 300”, but “won in 2019 elections” */
export function isYearAlone(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (!isYear(tokens[from] as Token)) return false
  if (isOfSeason(tokens, from)) return true
  if (!DATING.has(before) && !(before === 'and' && tokens[from - 2] && isYear(tokens[from - 2] as Token))) return false
  return tokens[from + 1]?.pos === 'PROPN' || ['VERB', 'AUX'].includes(tokens[from + 2]?.pos ?? '')
}
/** “in the summer of 1963 | U.S. officials”, “On August 15, 1945 | Japan” */
const isOfSeason = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.lower === 'of' && tokens[i - 2] !== undefined && isSeason(tokens[i - 2] as Token)) ||
  (tokens[i - 1]?.text === ',' &&
    tokens[i - 3] !== undefined &&
    isMonth(tokens[i - 3] as Token) &&
    isDayNumber(tokens[i - 2] as Token))
const isSeason = perWord(({ lower }) =>
  ['spring', 'summer', 'autumn', 'fall', 'winter', 'end', 'start', 'beginning'].includes(lower),
)
const isDayNumber = perWord(({ lower }) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(lower))
/** With these before it a date says when. */
export const DATING = new Set(['on', 'in', 'since', 'until', 'by'])
