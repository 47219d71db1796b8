import type { Clause } from '../../../language/clauses.ts'
import { isPlainPast } from '../tense.ts'
import type { View } from '../view.ts'

/** “agreed to end the dispute in 2008”: a time that is over is that of the promise, where the promise has no other. */
export function promiseOver({ clauses, times, clauseOf }: View, c: number): number | null {
  const { kind, parent } = clauses[c] as Clause
  const verb = parent === null ? null : clauses[parent]?.verb
  if (kind !== 'infinitive' || !verb || !isPlainPast(verb)) return null
  // “were ordered to leave on Thursday”
  if (!(DEMANDS.has(verb.lemma) || (PROMISES.has(verb.lemma) && !verb.passive))) return null
  return times.some(({ from }) => clauseOf[from] === parent) ? null : parent
}
const PROMISES = new Set([
  'agree',
  'decide',
  'vow',
  'pledge',
  'promise',
  'swear',
  'undertake',
  'threaten',
  'offer',
  'refuse',
])
const DEMANDS = new Set(['order', 'tell', 'ask', 'urge', 'instruct', 'advise'])
