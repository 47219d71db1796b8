import type { Token, Word } from './tokens.ts'

/** How many things are asked of words that yes or no answers, and how many that something else does. */
let asked = 0
let valued = 0

/** Two bits an answer: asked or not, and yes or no. As many go into one number as stay a small one to the engine. */
const IN_ONE = 15
const KNOWN = 1
const YES = 2
/** Numbers a word: room for all that is asked. */
const NUMBERS = 12

/** Where a new word keeps its answers: none yet, and room for all, so that the lists of all words are of one shape. */
export const noAnswers = (): Word['answers'] => new Array(NUMBERS).fill(0)

/**
 * Something that is so or is not of a word by itself, in whatever sentence it stands: whether a table holds it, what its
 * letters look like. Worked out once for each word and kept with it, so that a rule may ask as much as it likes without
 * a table or a regular expression for every token.
 *
 *   const isMonth = perWord(({ lower }) => MONTHS.has(lower))
 *   if (isMonth(token)) …
 */
export function perWord(read: (word: Word) => boolean): (of: Pick<Token, 'word'>) => boolean {
  const at = Math.floor(asked / IN_ONE)
  const bits = (asked % IN_ONE) * 2
  asked++
  if (at >= NUMBERS) throw new Error('more is asked of words than they have room for')
  return ({ word }) => {
    const { answers } = word
    const known = (answers[at] as number) >> bits
    if ((known & KNOWN) !== 0) return (known & YES) !== 0
    const answer = read(word)
    // What was asked meanwhile may have been answered too.
    answers[at] = (answers[at] as number) | ((answer ? KNOWN | YES : KNOWN) << bits)
    return answer
  }
}

/** The same of what a word is worth: its lemma, its form. What is kept is never undefined. */
export function valuePerWord<T extends NonNullable<unknown> | null>(
  read: (word: Word) => T,
): (of: Pick<Token, 'word'>) => T {
  const at = valued++
  return ({ word }) => {
    const known = word.values[at]
    if (known !== undefined) return known as T
    const value = read(word)
    word.values[at] = value
    return value
  }
}
