import { NOUN_SENSES, VERB_SENSES } from './eventLexicon.ts'
import type { Pos, Token } from './tokens.ts'
import { regularLemma } from './verbForms.ts'

/** Event nouns printed with a hyphen, which the tokens cut: “run-off”, “sit-in”, “cease-fire”. */
const HYPHENED: ReadonlySet<string> = new Set([...NOUN_SENSES.keys()].filter((noun) => noun.includes('-')))

/** And event verbs: “crash-landed”, “test-fired”, “tear-gassed”. */
const HYPHENED_VERBS: ReadonlySet<string> = new Set([...VERB_SENSES.keys()].filter((verb) => verb.includes('-')))

type Make = (start: number, end: number, lemma: string, pos: Pos) => Token

/** The sentence with such a noun or verb as one token; `make` gives the token of the printed piece. */
export function joinCompounds(tokens: Token[], make: Make): Token[] {
  let joined: Token[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const compound = token.text === '-' ? compoundAt(tokens, i) : null
    if (compound !== null) {
      joined ??= tokens.slice(0, i)
      const before = joined.pop() as Token
      joined.push(make(before.start, (tokens[i + 1] as Token).end, ...compound))
      i++
    } else joined?.push(token)
  }
  return joined ?? tokens
}

/** The lemma of the compound around the hyphen at `i`, and what it is; null for none. */
function compoundAt(tokens: readonly Token[], i: number): [lemma: string, pos: Pos] | null {
  const [before, hyphen, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (!before || !after || before.end !== hyphen.start || hyphen.end !== after.start) return null
  // “six-by-six”, “a stop-work-order”
  if (isHyphenAt(tokens[i - 2], before.start) || isHyphenBehind(tokens[i + 2], after.end)) return null
  const printed = `${before.lower}-${after.lower}`
  if (HYPHENED.has(printed)) return [printed, 'NOUN']
  const one = printed.endsWith('s') ? printed.slice(0, -1) : printed
  if (HYPHENED.has(one)) return [one, 'NOUN']
  if (!after.lower.endsWith('ed') && !after.lower.endsWith('ing')) return null
  const verb = `${before.lower}-${regularLemma(after.lower)}`
  // “court-martialled”, “tear-gassed”
  const single = verb.at(-1) === verb.at(-2) ? verb.slice(0, -1) : verb
  return HYPHENED_VERBS.has(verb) ? [verb, 'VERB'] : HYPHENED_VERBS.has(single) ? [single, 'VERB'] : null
}
const isHyphenAt = (token: Token | undefined, end: number): boolean => token?.text === '-' && token.end === end
const isHyphenBehind = (token: Token | undefined, start: number): boolean =>
  token?.text === '-' && token.start === start
