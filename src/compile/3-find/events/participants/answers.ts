import type { Clause } from '../../../language/clauses.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { DENYING } from '../../../language/lexicon/statusVerbs.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Span } from '../../../shapes.ts'
import type { View } from '../view.ts'

/**
 * “The mayor accused his deputy of theft. He denied it”: whoever is accused answers, and not whoever accuses, though
 * that one was the subject; “Ana Roth asked the minister why. He replied …”: whoever is asked.
 */
export function answersCharge({ passage, clauses, article }: View, { verb, range }: Clause, meant: Span): boolean {
  if (!verb || verb.passive) return false
  const asked = REPLYING.has(verb.lemma)
  if (!asked && !DENYING.has(verb.lemma) && verb.lemma !== 'dismiss') return false
  const own = clauses.filter((other) => other.range[1] <= range[0])
  const before = article.passages[own.length > 0 ? passage.index : passage.index - 1]
  if (!before) return false
  return (own.length > 0 ? own : before.clauses).some((clause) =>
    charges(before.tokens, clause, meant, asked ? ASKING : CHARGING),
  )
}
const REPLYING = new Set(['reply', 'respond', 'answer', 'retort', 'counter'])
const ASKING = new Set([
  'ask',
  'question',
  'press',
  'urge',
  'challenge',
  'interview',
  'accuse',
  'criticise',
  'criticize',
])

function charges(
  tokens: readonly Token[],
  { verb, subject, object }: Clause,
  meant: Span,
  charging: ReadonlySet<string>,
): boolean {
  if (!verb || verb.passive || !subject || !object || !charging.has(verb.lemma)) return false
  const [from, to] = [tokens[subject[0]] as Token, tokens[subject[1] - 1] as Token]
  if (meant.start < from.start || meant.end > to.end) return false
  // “condemned the attack”: a deed does not answer
  return !NOUN_SENSES.has((tokens[headOf(tokens, object)] as Token).lemma)
}
const CHARGING = new Set([
  'accuse',
  'blame',
  'charge',
  'suspect',
  'criticise',
  'criticize',
  'condemn',
  'denounce',
  'sue',
])
