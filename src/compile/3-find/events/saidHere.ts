import type { EventType } from '../../../corpus/model.ts'
import type { Range } from '../../language/clauses.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { RANK_TITLES, SOURCE_NOUNS } from '../../language/lexicon/titles.ts'
import { perWord } from '../../language/perWord.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { Attribution } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { type Placed, tokenAt, type View } from './view.ts'

/** Types of what is said. */
export const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'disapprove', 'demand', 'threaten'])
/** Events that are words: support as well, which is shown or told. */
export const SPEECH: ReadonlySet<EventType> = new Set([...SPOKEN, 'support'])

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

/** Whether the head of the words for whoever says it passes: “said [the director of the clinic]”. */
export function isSaidBy(view: View, candidate: Candidate, passes: (view: View, head: number) => boolean): boolean {
  const said = saidHere(view, candidate)
  if (said === null) return false
  const source = sourceOf(view, said)
  const head = headOf(view.tokens, source)
  // “A jogger said …”: nobody in particular, but “a spokesman for the bank”
  const isAny = /^an?$/.test((view.tokens[source[0]] as Token).lower)
  return passes(view, head) && !(isAny && isPeopleAt(view, head) && !speaksFor(view.tokens[head] as Token))
}

/** “the widows of the miners”: people, by what they are. */
export function isPeopleAt({ tokens }: View, head: number): boolean {
  const { pos, lower } = tokens[head] as Token
  // “Engineers say”: a capital at the beginning makes no name
  return groupOf(lower) !== null && (pos === 'NOUN' || (pos === 'PROPN' && head === 0 && isCalling(lower.slice(0, -1))))
}
const isCalling = (noun: string): boolean => SOURCE_NOUNS.has(noun) || RANK_TITLES.has(noun)
const speaksFor = perWord(({ lower }) => lower.startsWith('spokes'))

/** The narrowest saying that what the candidate tells stands in, by its index; null for the paper’s own words. */
export function attributionOf(view: View, candidate: Candidate): number | null {
  let best: { index: number; width: number } | null = null
  for (const { index, from, to } of view.attributions)
    if (from <= candidate.trigger && candidate.trigger < to && (best === null || to - from < best.width))
      best = { index, width: to - from }
  return best?.index ?? null
}
