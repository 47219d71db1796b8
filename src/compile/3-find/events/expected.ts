import type { Clause } from '../../language/clauses.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { headOf } from '../../language/phrases.ts'
import { lemmaOf, type View } from './view.ts'

/** “The minister is expected in Lima this afternoon”, “A rescue team is expected tonight”: they are to arrive. */
export function isArrivalExpected(view: View, { verb, subject, range }: Clause): boolean {
  if (verb?.lemma !== 'expect' || !verb.passive || verb.negated || verb.form !== 'finite' || !subject) return false
  const [at, end] = [verb.range[1], range[1]]
  const isWhen = view.times.some(({ from }) => from >= at && from < end)
  if (!isWhen || view.tokens.slice(at, end).some(({ lower }) => lower === 'to')) return false
  const head = headOf(view.tokens, subject)
  return (
    GOING.has(lemmaOf(view.tokens[head])) ||
    groupOf(lemmaOf(view.tokens[head])) !== null ||
    view.actors.some(({ mention, from, to }) => mention.kind === 'person' && from <= head && head < to)
  )
}
const GOING = new Set(['team', 'delegation', 'convoy', 'ship', 'plane', 'aircraft', 'train', 'envoy', 'reinforcement'])
