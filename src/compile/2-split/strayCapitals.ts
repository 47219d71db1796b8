import { isCapitalLetter } from '../language/letters.ts'
import { isOrdinaryWord } from '../language/ordinaryWords.ts'
import { perWord } from '../language/perWord.ts'
import type { Token } from '../language/tokens.ts'

/** Words that are capitalised inside a sentence only where two sentences were run together. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an he she they we it this that these those his her their its and but or of over about been has have had was were ' +
    'is are be by with from into while after before because which who when where there'
  ).split(' '),
)

/** A capital where no name begins: “at the hospital He was injured”. `i` is neither the first nor the last token. */
export function isStrayCapital(tokens: readonly Token[], i: number): boolean {
  if (!isCapitalWord(tokens[i] as Token)) return false
  const before = tokens[i - 1] as Token
  const token = tokens[i] as Token
  const after = tokens[i + 1] as Token
  if (token.start === before.end) return false
  const afterComma = before.text === ','
  // After a quotation mark, colon, dash or bracket a new sentence may begin.
  if (!afterComma && !/[\p{L}\p{N}]$/u.test(before.text)) return false
  const nextIsLower = /^[\p{Ll}\p{N}]/u.test(after.text)
  if (FUNCTION_WORDS.has(token.lower)) {
    if (nextIsLower) return true
    // "Ardan The Lopez government": two names run together. "told The Hague" has no name before it.
    const quoted = /^[“"‘']$/.test(tokens[i - 2]?.text ?? '')
    return token.lower === 'the' && before.pos === 'PROPN' && after.pos === 'PROPN' && !afterComma && !quoted
  }
  if (afterComma || !nextIsLower) return false
  // "the delegation President Ouedraogo Invited to discuss": a name, and the rest of a sentence.
  if (before.pos === 'PROPN' && /\p{L}{4}ed$/u.test(token.lower) && isOrdinaryWord(token.lower))
    return /^(?:ADP|PART|DET|ADV)$/.test(after.pos)
  // "motion Calls for"; an uninflected word may be part of a name: "Red Cross in".
  const verb = (token.pos === 'VERB' || token.pos === 'AUX') && token.lower !== token.lemma
  return verb && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(before.pos) && /^(?:ADP|PART|DET|ADV)$/.test(after.pos)
}

/** Most words capitalised, as in a headline: capitals say nothing there. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (const token of tokens) {
    if (!isLongWord(token)) continue
    words++
    if (isCapitalLetter(token.text, 0) && /^\p{Lu}/u.test(token.text)) capitals++
  }
  return capitals * 2 > words
}

const isCapitalWord = perWord(({ text }) => isCapitalLetter(text, 0) && /^\p{Lu}\p{Ll}*$/u.test(text))
const isLongWord = perWord(({ text }) => /^\p{L}{4}/u.test(text))
