import type { EventType } from '../../../corpus/model.ts'
import type { Range } from '../../language/clauses.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { Attribution } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { type Placed, tokenAt, type View } from './view.ts'

/** Events that are words. */
export const SPEECH: ReadonlySet<EventType> = new Set(['statement', 'disapprove', 'demand', 'threaten', 'support'])

/** The saying whose verb the token is; undefined for what is no saying, or has nobody who says it. */
export function sayingAt({ tokens, attributions }: View, token: number): Placed<Attribution> | undefined {
  const { start } = tokens[token] as Token
  return attributions.find(({ mention: { cue } }) => cue.start <= start && start < cue.end)
}

/** The saying whose verb the candidate is; null for all else. */
export const saidHere = (view: View, { kind, trigger }: Candidate): Attribution | null =>
  (kind === 'verb' && sayingAt(view, trigger)?.mention) || null

/** Whoever says it, as a range of tokens. */
export const sourceOf = ({ tokens }: View, { source }: Attribution): Range => [
  tokenAt(tokens, source.start),
  tokenAt(tokens, source.end - 1) + 1,
]

/** “said the director of the clinic”, “the widows of the miners told AFP”: people, by what they are. */
export function isSaidByPeople(view: View, candidate: Candidate): boolean {
  const said = saidHere(view, candidate)
  if (said === null) return false
  const source = sourceOf(view, said)
  // “A jogger said …”: nobody in particular
  if (/^an?$/.test((view.tokens[source[0]] as Token).lower)) return false
  const { pos, lower } = view.tokens[headOf(view.tokens, source)] as Token
  return pos === 'NOUN' && groupOf(lower) !== null
}
