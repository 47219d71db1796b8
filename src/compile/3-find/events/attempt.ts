import type { Clause } from '../../language/clauses.ts'
import type { View } from './view.ts'

/** “tried to storm the palace”: the clause that says what was tried; -1 where a clause tells of no attempt that was made. */
export function attemptIn(view: View, c: number): number {
  const { verb } = view.clauses[c] as Clause
  if (!verb || !TRYING.has(verb.lemma) || verb.form !== 'finite' || verb.progressive || verb.negated) return -1
  if (verb.modal !== null || (verb.tense !== 'past' && !verb.perfect && !(verb.tense === 'present' && isCaption(view))))
    return -1
  return (
    view.children[c]?.find((k) => {
      const { kind, range } = view.clauses[k] as Clause
      return kind === 'infinitive' && range[0] === verb.range[1]
    }) ?? -1
  )
}
/** “crashed while attempting to land”, “drowned trying to cross”: an aside of what happened instead. */
export function isTriedMeanwhile({ clauses }: View, { parent, object, range, antecedent }: Clause): boolean {
  const over = parent === null ? undefined : clauses[parent]
  if (over?.verb?.form !== 'participle' || over.verb.passive || !TRYING.has(over.verb.lemma)) return false
  return object === null && antecedent === null && over.verb.range[1] === range[0] && over.kind !== 'main'
}
/** “Students try to storm the palace in Lima, March 14, 2022”: the line under a picture tells of its day. */
const isCaption = (view: View): boolean =>
  view.times.some(({ mention: { type, value } }) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value))
const TRYING = new Set(['try', 'attempt'])
