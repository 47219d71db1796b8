import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { outcomeAfter } from './predicate.ts'

/** Numbers that a verb acts on: they stand behind it. */

/** "left 12 people dead", "took 250 people hostage", "drove a third of the population to the brink of famine". */
export function objectBecomes(s: Sentence, c: Candidate, { byEnd, byStart }: Index): Found | null {
  let nearest: Found | null = null
  for (const trigger of byEnd.get(objectStart(s, c)) ?? []) {
    if (trigger.words.sort !== 'become' || trigger.voice !== 'active' || isOnlyHoped(s, trigger)) continue
    const head = lower(s.tokens, c.head)
    if (trigger.words.outcomes.some((o) => o.length === 1 && o[0] === head))
      return { trigger, range: [verbStart(s, trigger), c.range[1]] }
    const end = outcomeAfter(s.tokens, c.range[1], trigger, c.head < 0 ? 8 : 10)
    // "holding six teachers hostage at a jail": what stands nearest is what they became.
    if (end !== null && (nearest === null || end < nearest.range[1]))
      nearest = { trigger, range: [verbStart(s, trigger), end] }
  }
  return nearest === null ? heldInPrison(s, c, byEnd) : withWounded(s, nearest, byStart)
}

/** "have lost hope of finding the eight missing miners alive": then they are missing, and nothing else. */
const isOnlyHoped = ({ tokens }: Sentence, { words: { form }, range: [from] }: Trigger) =>
  form === 'ing' && lower(tokens, from - 1) === 'of' && HOPES.test(lower(tokens, from - 2))
const HOPES = /^(?:hopes?|chances?|prospects?|possibility|likelihood)$/

/** "left 12 dead and wounded": both under one number. */
function withWounded(s: Sentence, found: Found, byStart: Index['byStart']): Found {
  const both = byStart.get(found.range[1] - 1)?.find(({ words }) => words.measure === 'casualties')
  if (!both || lower(s.tokens, both.range[0]) !== 'dead') return found
  return { trigger: both, range: [found.range[0], both.range[1]], measure: 'casualties' }
}

/** "killing at least 23 people", "has killed over 32,000 Palestinians". */
export function object(s: Sentence, c: Candidate, { byEnd, byStart }: Index): Found | null {
  const trigger = byEnd.get(objectStart(s, c))?.find((t) => t.words.sort === 'verb' && t.voice === 'active')
  // "buried the 22 people killed in the raid": what befell them comes before their burial.
  if (trigger?.words.lemma === 'bury' && byStart.get(c.range[1])?.some((t) => t.words.measure === 'killed')) return null
  return trigger ? { trigger, range: [trigger.range[0], c.range[1]] } : null
}

/** "the jails, which hold around 3,000 people": who is held there is detained. */
function heldInPrison(s: Sentence, c: Candidate, byEnd: Index['byEnd']): Found | null {
  const trigger = byEnd
    .get(objectStart(s, c))
    ?.find(({ words, voice }) => words.measure === 'detained' && words.lemma === 'hold' && voice === 'active')
  return trigger && isPrison(s, trigger.range[0]) ? { trigger, range: [verbStart(s, trigger), c.range[1]] } : null
}
const isPrison = (s: Sentence, verb: number) => {
  // "The jail, built in 1950, holds 900"
  const from = s.tokens[verb - 1]?.text === ',' ? 0 : Math.max(0, verb - 4)
  return s.tokens.slice(from, verb).some((t) => PRISON.test(t.lower))
}
const PRISON = /^(?:police|detectives|prosecutors|jails?|prisons?|cells?|penitentiar(?:y|ies)|gulags?|lockups?)$/

const JOINED = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'NUM', 'CCONJ'])
/** The first object and what describes it; a longer one is not followed. */
const JOINED_REACH = 12

/** "killed the mayor and [two] of his guards": the verb's second object. */
export function objectJoined(s: Sentence, c: Candidate, { byEnd, byStart }: Index): Found | null {
  // "has buried 94 and more than 500 people are missing": what follows is said of them.
  if (s.tokens[c.range[1]]?.pos === 'AUX' || byStart.get(c.range[1])?.some((t) => t.words.sort === 'does')) return null
  let i = objectStart(s, c) - 1
  const plus = lower(s.tokens, i) === 'with' && lower(s.tokens, i - 1) === 'along'
  // "killed the priest, [his cook] and her daughter"
  const listed = s.tokens[i]?.text === ',' && /^(?:and|,)$/.test(lower(s.tokens, c.range[1]))
  // "freed 15, but 280 are missing": what stands behind "but" is another story.
  if ((s.tokens[i]?.pos !== 'CCONJ' || lower(s.tokens, i) === 'but') && !plus && !listed) return null
  for (const end = i - JOINED_REACH; i > 0 && i > end; i--) {
    for (const trigger of byEnd.get(i) ?? []) {
      if (trigger.voice !== 'active' || trigger.range[1] >= c.range[0] - 1) continue
      if (trigger.words.sort === 'verb') return { trigger, range: [trigger.range[0], c.range[1]] }
      if (trigger.words.sort !== 'become') continue
      // "left 12 dead and [300 homeless]"
      const head = lower(s.tokens, c.head)
      const own = s.triggers.find(
        ({ words }) =>
          words.sort === 'become' && words.lemma === trigger.words.lemma && words.outcomes.some((o) => o[0] === head),
      )
      if (own) return { trigger: own, range: [c.range[0], c.range[1]] }
      // "pulled a woman and [her two children] alive"
      const outcome = outcomeAfter(s.tokens, c.range[1], trigger, 3)
      if (outcome !== null) return { trigger, range: [trigger.range[0], outcome] }
    }
    const token = s.tokens[i - 1]!
    // "at least 12 dead": the words of a number.
    const counted = s.candidates.some((o) => o.range[0] < i && o.range[1] >= i)
    if (!counted && !JOINED.has(token.pos) && token.text !== ',' && token.lower !== 'of' && token.lower !== 'along')
      return null
  }
  return null
}

/** The token behind the verb whose object the candidate would be: small words between are left out. */
export function objectStart(s: Sentence, c: Candidate): number {
  let at = c.range[0]
  while (at > 0 && BEFORE_NUMBER.has(lower(s.tokens, at - 1))) at--
  return at
}
const BEFORE_NUMBER = new Set([
  'the',
  'all',
  'also',
  'another',
  'an',
  'some',
  'additional',
  'further',
  'other',
  'their',
  'his',
  'her',
  'my',
  'our',
  'its',
  'these',
  'those',
  'up',
  'last',
  'remaining',
  // "killed “scores of bandits”"
  '“',
  '"',
])

const ADVERBS_BEFORE = new Set(['still', 'already', 'also'])
export const verbStart = (s: Sentence, trigger: Trigger) =>
  ADVERBS_BEFORE.has(lower(s.tokens, trigger.range[0] - 1)) && lower(s.tokens, trigger.range[0] - 1) === 'still'
    ? trigger.range[0] - 1
    : trigger.range[0]

/** "have fled [the city]", "were killed": an intransitive verb takes what it names with it. */
export function withObject(s: Sentence, trigger: Trigger, end: number): number {
  if (trigger.words.sort !== 'does') return end
  let i = end
  if (!['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ'].includes(s.tokens[i]?.pos ?? '')) return end
  let noun = end
  while (
    i < end + 6 &&
    ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'PART'].includes(s.tokens[i]?.pos ?? '') &&
    !(i > end && s.tokens[i]!.pos === 'DET')
  ) {
    if (s.tokens[i]!.pos === 'NOUN' || s.tokens[i]!.pos === 'PROPN') noun = i + 1
    i++
  }
  return noun
}
