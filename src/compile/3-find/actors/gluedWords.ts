import { matchName } from '../../language/gazetteer.ts'
import { isCapitalized, isCapitalLetter } from '../../language/letters.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import type { Pos } from '../../language/tokens.ts'

/** Beyond any two words printed as one; what is longer is an address or rubbish. */
const LONGEST = 40

/**
 * Where a token falls apart into two known words printed as one, or 0: "BBC|Kenyan", "officials|About". Made names
 * ("YouTube") and Scottish ones ("MacDonald") stay whole.
 */
export function seamOf(text: string, start: number, end: number): number {
  if (end - start < 5 || end - start > LONGEST) return 0
  for (let at = start + 2; at < end - 2; at++) {
    if (!isCapitalLetter(text, at) || isCapitalLetter(text, at + 1)) continue
    if (isNameAt(text, start, end)) return 0
    const head = text.slice(start, at)
    const both = isCapitalLetter(text, at - 1)
      ? head === head.toUpperCase() && isNameAt(text, start, at) && isNameAt(text, at, end)
      : !isCapitalized(head) && isWord(text, start, at) && isWord(text, at, end)
    if (both) return at
  }
  return 0
}

/** What either half most likely is; the tokenizer only saw the whole. */
export function posOfHalf(half: string, first: boolean): Pos {
  if (first) return isCapitalized(half) ? 'PROPN' : 'NOUN'
  return isOrdinaryWord(half.toLowerCase()) ? 'ADP' : 'PROPN'
}

function isWord(text: string, start: number, end: number): boolean {
  return isOrdinaryWord(text.slice(start, end).toLowerCase()) || isNameAt(text, start, end)
}

function isNameAt(text: string, start: number, end: number): boolean {
  return matchName(text, start, end).some((match) => match.end === end)
}
