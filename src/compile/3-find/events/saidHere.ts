import type { EventType } from '../../../corpus/model.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { Attribution } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** Events that are words. */
export const SPEECH: ReadonlySet<EventType> = new Set(['statement', 'disapprove', 'demand', 'threaten', 'support'])

/** The saying whose verb the candidate is; null for what is no saying, or has nobody who says it. */
export function saidHere(view: View, { kind, trigger }: Candidate): Attribution | null {
  if (kind !== 'verb') return null
  const { start } = view.tokens[trigger] as Token
  return view.attributions.find(({ mention: { cue } }) => cue.start <= start && start < cue.end)?.mention ?? null
}

/** “said the director of the clinic”, “the widows of the miners told AFP”: people, by what they are. */
export function isSaidByPeople(view: View, candidate: Candidate): boolean {
  const said = saidHere(view, candidate)
  if (said === null) return false
  const from = view.tokens.findIndex(({ start }) => start >= said.source.start)
  let to = from
  while (to < view.tokens.length && (view.tokens[to] as Token).end <= said.source.end) to++
  // “A jogger said …”: nobody in particular
  if (from < 0 || to <= from || /^an?$/.test((view.tokens[from] as Token).lower)) return false
  const { pos, lower } = view.tokens[headOf(view.tokens, [from, to])] as Token
  return pos === 'NOUN' && groupOf(lower) !== null
}
