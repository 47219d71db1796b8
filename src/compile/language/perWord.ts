import type { Token } from './tokens.ts'

/** How many things are asked of words. */
let asked = 0
/** Answers have their places from the start: the engine reads arrays fastest that never grow. */
export const MOST_ASKED = 64

/**
 * Something that a word says by itself, in whatever sentence it stands: whether a table holds it, what its letters look
 * like. Worked out once for each word and kept with it, so that asking again costs hardly more than reading a field;
 * a look into a set or a regular expression costs twenty times as much. What is kept is never undefined.
 *
 *   const isMonth = perWord(({ lower }) => MONTHS.has(lower))
 *   if (isMonth(token)) …
 */
export function perWord<T extends NonNullable<unknown> | null>(
  read: (word: Token['word']) => T,
): (of: Pick<Token, 'word'>) => T {
  const at = asked++
  if (at === MOST_ASKED) throw new Error('more is asked of words than they have places for: raise MOST_ASKED')
  return ({ word }) => {
    const known = word.answers[at]
    if (known !== undefined) return known as T
    const answer = read(word)
    word.answers[at] = answer
    return answer
  }
}
