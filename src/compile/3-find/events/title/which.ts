import type { Clause } from '../../../language/clauses.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'

/**
 * “a case that shook Peru”, “those who had fled”, “the camp they left”: a relative clause without a comma, which says
 * which one is meant. Without it the words would say so of any other. Of a name nothing has to be said.
 */
export function saysWhich(view: View, { kind, antecedent, range, verb, parent }: Clause): boolean {
  if (kind !== 'relative' || !antecedent || !verb || antecedent[0] >= range[0]) return false
  const before = view.tokens[range[0] - 1] as Token
  // “whom a clinic had turned | away”
  const behind = view.tokens[range[1]]
  if (behind && PARTICLES.has(behind.lower)) return false
  const opener = view.tokens[range[0]] as Token
  if (before.pos === 'PUNCT' || before.pos === 'CCONJ' || opener.pos === 'CCONJ') return false
  // “When troops attacked the port | it was shut”: what it goes on with
  const over = parent === null ? undefined : view.clauses[parent]
  if (!OPENS.has(opener.lower) && opener.pos !== 'ADP' && over && BEFORE.has(over.kind)) return false
  const head = headOf(view.tokens, antecedent)
  const { pos, lower } = view.tokens[head] as Token
  // “Nurses who had fled”: a capital at the beginning makes no name
  return pos !== 'PROPN' || (head === 0 && groupOf(lower) !== null)
}

const PARTICLES = new Set(['away', 'back', 'off', 'out', 'down', 'up'])
const OPENS = new Set(['that', 'who', 'which', 'whom', 'whose', 'where', 'when', 'why'])
const BEFORE: ReadonlySet<Clause['kind']> = new Set(['adverbial', 'conditional'])

/** The clause at `k` is one, or stands within one, that hangs on the clause `around`. */
export function isWithinWhich(view: View, k: number, around: number): boolean {
  for (let at = k, depth = 0; at >= 0 && at !== around && depth < DEEPEST; depth++) {
    const clause = view.clauses[at] as Clause
    if (clause.parent === around) return saysWhich(view, clause)
    at = clause.parent ?? -1
  }
  return false
}
const DEEPEST = 6

/** Each such clause among the words comes with its verb: “armies which, for want of food, …” says nothing. */
export const isWhole = (view: View, words: readonly number[]): boolean =>
  view.clauses.every(
    (clause) => !saysWhich(view, clause) || !words.includes(clause.range[0]) || words.includes(clause.verb?.head ?? -1),
  )

/** The sentence has such a clause at all: most have none. */
export const hasWhich = (view: View): boolean => view.clauses.some((clause) => saysWhich(view, clause))
