import { perWord } from './perWord.ts'

/** Whether the character at `at` is a capital letter; ASCII by its code, so that most words cost nothing. */
export function isCapitalLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text[at]
  return letter !== undefined && letter !== letter.toLowerCase()
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const letter = text[at]
  return letter !== undefined && letter !== letter.toUpperCase()
}

/** "Geneva", "UN", "J.", "iPhone", "eBay"; a lone letter is not. */
export function isCapitalized(word: string): boolean {
  if (isCapitalLetter(word, 0)) return word.length > 1
  return word.length > 3 && isSmallLetter(word, 0) && isCapitalLetter(word, 1) && isSmallLetter(word, 2)
}

/** Fewer letters are an abbreviation or a headline of two words, and read as any other. */
const FEWEST_CAPITALS = 16

/** Whether a text is printed in capitals: nine letters in ten. Ordinary text is known after a line. */
export function isInCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals++
    else if (code >= 97 && code <= 122) {
      small++
      if (small > 80 && small > capitals) return false
    }
  }
  return capitals >= FEWEST_CAPITALS && capitals > 9 * small
}

/** “LUSAKA”: as places are printed at the head of a report. */
export const isAllCapitals = perWord(({ text }) => /^\p{Lu}{4,}$/u.test(text))
