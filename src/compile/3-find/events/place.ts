import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { actorsIn } from './participants/doers.ts'
import type { View } from './view.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'off', 'into', 'on', 'of', 'over'])

/** Where it is said to be: the first place after the event word, in its clause, that “in”, “at” or “near” governs. */
export function placeOf(view: View, candidate: Candidate): string | null {
  const c = candidate.support >= 0 ? candidate.support : candidate.clause
  const clause = view.clauses[c]
  if (!clause) return null
  for (const phrase of view.phrases) {
    if (phrase.from < candidate.trigger || phrase.from >= clause.range[1]) continue
    if (view.clauseOf[phrase.head] !== c || phrase.time) continue
    const place = actorsIn(view, [phrase.from, phrase.to]).find(
      ({ mention }) => mention.kind === 'place' || mention.kind === 'state',
    )
    const governor = phrase.governor >= 0 ? (view.tokens[phrase.governor] as Token).lower : ''
    const object = clause.object !== null && clause.object[0] === phrase.from
    if (
      place &&
      (place.mention.kind === 'place' ? object || AT.has(governor) : governor === 'in' || governor === 'into')
    )
      return place.mention.name
  }
  return null
}
