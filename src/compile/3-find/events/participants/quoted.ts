import type { Clause } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { saidHere } from '../saidHere.ts'
import type { View } from '../view.ts'
import { isQuoted } from './inSentence.ts'
import type { Salience } from './salience.ts'

/** ““They shot at them,” said Ana Roth”: whom a quotation calls “they” is not told; that she says it is. */
export function isQuotedOfNobody(
  view: View,
  { kind, clause: c }: Candidate,
  candidates: readonly Candidate[],
  salience: Salience,
): boolean {
  const { subject } = view.clauses[c] as Clause
  if (kind !== 'verb' || !subject || subject[1] - subject[0] !== 1) return false
  const { lower, start } = view.tokens[subject[0]] as Token
  if (!['he', 'she', 'they'].includes(lower) || !isQuoted(view, subject[0])) return false
  if (salience.meant(view, subject[0]) !== null) return false
  return candidates.some((other) => {
    const said = other.clause === c ? null : saidHere(view, other)
    return said !== null && said.content.start <= start && start < said.content.end
  })
}
