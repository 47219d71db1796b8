import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

// Where a number begins within a phrase, and the words that belong to it.

/** Prepositions that, before a number, belong to the number. */
const NUMBER_ADPOSITIONS = new Set([
  'about',
  'around',
  'over',
  'under',
  'above',
  'below',
  'than',
  'to',
  'at',
  'near',
  'as',
])

/** Of these the number they stand before may have an article: “about a million”. */
const ROUGHLY = new Set(['about', 'around', 'over', 'under'])

const NUMBER_OPENERS = new Set(['of', 'at', 'up', 'more', 'fewer', 'less', 'as', 'close', 'no'])

/** “at least 23”, “up to 40”, “more than 18,000”, “around 250”: the preposition belongs to the number. */
export function opensNumber(tokens: readonly Token[], i: number): boolean {
  if (!mayOpenNumber(tokens[i] as Token)) return false
  const word = (tokens[i] as Token).lower
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (word === 'of') return tokens[i - 1]?.lower === 'upwards' && isNumberAt(tokens, i + 1)
  // “as many as 40”, but “as one blast after another shook”
  if (word === 'as' && isNumber(next) && tokens[i - 1]?.pos !== 'ADJ' && tokens[i - 1]?.lower !== 'many') return false
  if (isNumber(next)) return word !== 'to' && word !== 'at' ? true : word === 'to' && tokens[i - 1]?.lower === 'up'
  if (word === 'than') return isNumberAt(tokens, i + 1)
  // “about a million”
  if (ROUGHLY.has(word) && isNumberAt(tokens, i + 1)) return true
  if (!isNumberAt(tokens, i + 2)) return false
  return (
    (word === 'at' && (next.lower === 'least' || next.lower === 'most')) ||
    (word === 'up' && next.lower === 'to') ||
    (word === 'as' && next.lower === 'many')
  )
}

/** “40”, “another 40”, “a thousand”, “half”, “$50”. */
export const isNumberAt = (tokens: readonly Token[], i: number): boolean =>
  isNumber(tokens[i]) ||
  ((BEFORE_NUMBERS.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'SYM') && isNumber(tokens[i + 1]))
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NUM' || isHalfOrDozen(token))
const isHalfOrDozen = perWord(({ lower }) => lower === 'half' || lower === 'dozen')
const BEFORE_NUMBERS = new Set(['a', 'an', 'another', 'some'])

const mayOpenNumber = perWord(({ lower }) => NUMBER_ADPOSITIONS.has(lower) || NUMBER_OPENERS.has(lower))

/** The bracket that closes an amount, behind a number and its unit and before a noun; -1 for all else. */
export function amountEnd(tokens: readonly Token[], open: number): number {
  if (!tokens.slice(Math.max(0, open - 3), open - 1).some(isNumber)) return -1
  let i = open + 1
  while (i < open + 6 && ['NUM', 'SYM'].includes(tokens[i]?.pos ?? '')) i++
  if (tokens[i]?.pos === 'NOUN') i++
  return i > open + 1 && tokens[i]?.text === ')' && tokens[i + 1]?.pos === 'NOUN' ? i : -1
}
