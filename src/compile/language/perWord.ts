import type { Token } from './tokens.ts'

/** How many things are asked of words. */
let asked = 0

/**
 * Something that a word says by itself, in whatever sentence it stands: whether a table holds it, what its letters look
 * like. Worked out once for each word and kept with it, so that a rule may ask as much as it likes without a table or a
 * regular expression for every token. What is kept is never undefined.
 *
 *   const isMonth = perWord(({ lower }) => MONTHS.has(lower))
 *   if (isMonth(token)) …
 */
export function perWord<T extends NonNullable<unknown> | null>(
  read: (word: Token['word']) => T,
): (of: Pick<Token, 'word'>) => T {
  const at = asked++
  return ({ word }) => {
    const known = word.answers[at]
    if (known !== undefined) return known as T
    const answer = read(word)
    word.answers[at] = answer
    return answer
  }
}
