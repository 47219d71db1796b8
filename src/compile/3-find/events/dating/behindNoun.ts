import type { Clause } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { phraseBefore, type View } from '../view.ts'

/** A clause about what happened at the noun before it. */
export function isBehindNoun({ tokens, times }: View, { kind, range, verb, antecedent }: Clause): boolean {
  if (verb?.form !== 'finite' || (kind !== 'relative' && kind !== 'adverbial')) return false
  const { lower } = tokens[range[0]] as Token
  if (lower === 'where') return true
  if (kind !== 'relative') return false
  if (AT.has(lower)) return tokens[range[0] + 1]?.lower === 'which'
  return antecedent !== null && times.some(({ from, to }) => from <= antecedent[0] && antecedent[1] <= to)
}
const AT = new Set(['in', 'during', 'at'])

/** The noun of an event that ends right before a token, but for its time and a comma; -1 for none. */
export function nounBehind(view: View, candidates: readonly Candidate[], start: number): number {
  let at = start
  if (view.tokens[at - 1]?.text === ',') at--
  for (let steps = 0; steps < 3; steps++) {
    const phrase = phraseBefore(view, at)
    const noun = phrase ? candidates.findIndex((candidate) => candidate.phrase === phrase) : -1
    if (!phrase || noun >= 0 || !phrase.time) return noun
    at = phrase.governor >= 0 ? phrase.governor : phrase.from
  }
  return -1
}
