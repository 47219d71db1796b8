import { NOUN_SENSES } from './eventLexicon.ts'
import type { Token } from './tokens.ts'

/** Event nouns printed with a hyphen, which the tokens cut: “run-off”, “sit-in”, “cease-fire”. */
const HYPHENED: ReadonlySet<string> = new Set([...NOUN_SENSES.keys()].filter((noun) => noun.includes('-')))

/** The sentence with such a noun as one token; `make` gives the token of the printed piece. */
export function joinCompounds(tokens: Token[], make: (start: number, end: number, lemma: string) => Token): Token[] {
  let joined: Token[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const lemma = token.text === '-' ? compoundAt(tokens, i) : null
    if (lemma !== null) {
      joined ??= tokens.slice(0, i)
      const before = joined.pop() as Token
      joined.push(make(before.start, (tokens[i + 1] as Token).end, lemma))
      i++
    } else joined?.push(token)
  }
  return joined ?? tokens
}

/** The lemma of the compound around the hyphen at `i`; null for none. */
function compoundAt(tokens: readonly Token[], i: number): string | null {
  const [before, hyphen, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!before || !after || before.end !== hyphen.start || hyphen.end !== after.start) return null
  // “six-by-six”, “a stop-work-order”
  if (isHyphenAt(tokens[i - 2], before.start) || isHyphenBehind(tokens[i + 2], after.end)) return null
  const printed = `${before.lower}-${after.lower}`
  if (HYPHENED.has(printed)) return printed
  const one = printed.endsWith('s') ? printed.slice(0, -1) : printed
  return HYPHENED.has(one) ? one : null
}
const isHyphenAt = (token: Token | undefined, end: number): boolean => token?.text === '-' && token.end === end
const isHyphenBehind = (token: Token | undefined, start: number): boolean =>
  token?.text === '-' && token.start === start
