import type { Token } from '../../language/tokens.ts'
import { PLURAL_UNITS, UNITS, type Unit } from './lexicon/calendarWords.ts'
import type { Caught } from './pattern.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** Where a match stands: for rules that must look at a neighbour before they believe their words. */
export interface Sight {
  readonly words: readonly Word[]
  readonly tokens: readonly Token[]
  /** The match, as word indices, end exclusive. */
  readonly start: number
  readonly end: number
}

/** One kind of temporal expression. */
export interface TimeRule {
  readonly name: string
  readonly patterns: readonly string[]
  /** Phrases it reads, in a sentence or alone; a test holds each. */
  readonly reads: readonly string[]
  /** Phrases in which the same words are no time. */
  readonly leaves: readonly string[]
  /** Whether other rules may build on it: "the end of <date>". */
  readonly isDate?: true
  /** Never by itself: "the year" in "the end of the year". */
  readonly onlyInside?: true
  /** Null: not this rule after all. `unread`: nobody should read these words, with the reason. */
  readonly read: (caught: Caught, sight: Sight) => Reading | null
}

/** The unit of a word for one, singular or plural. */
export const unitOf = (lower: string): Unit => UNITS[lower] ?? PLURAL_UNITS[lower] ?? 'D'
export const unread = (reason: string): Reading => ({ kind: 'unread', reason })

/** The word `count` in front of the words that were caught; empty where the sentence begins. */
export const before = (sight: Sight, count = 1): string => sight.words[sight.start - count]?.lower ?? ''

/** The word `count` behind the words that were caught; empty where the sentence ends. */
export const after = (sight: Sight, count = 1): string => sight.words[sight.end + count - 1]?.lower ?? ''
export const wordBefore = (sight: Sight): Word | undefined => sight.words[sight.start - 1]
export const wordAfter = (sight: Sight): Word | undefined => sight.words[sight.end]
export const posAfter = (sight: Sight): string => {
  const word = wordAfter(sight)
  return word === undefined ? '' : sight.tokens[word.token]!.pos
}
export const posBefore = (sight: Sight): string => {
  const word = wordBefore(sight)
  return word === undefined ? '' : sight.tokens[word.token]!.pos
}
