import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { outcomeAfter } from './predicate.ts'
import { ofMany } from './wholes.ts'

/**
 * What a clause of their own says was done to them: "94 people whom sailors pulled out of the water", "the 12 men that the
 * militia had killed". Whoever does it stands between.
 *
 *     not: "12 people who killed a guard", "30 members whom the party lost"
 */
export function whomTheyBefell(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (c.kind !== 'number' || c.head < 0 || c.group === null || ofMany(s, c)) return null
  const at = s.tokens[c.range[1]]?.text === ',' ? c.range[1] + 1 : c.range[1]
  const link = lower(s.tokens, at)
  // "the 12 men [who] the army said": nobody is done anything there.
  if (link !== 'whom' && !(link === 'that' && at === c.range[1] && DOERS.has(s.tokens[at + 1]?.pos ?? ''))) return null
  for (let i = at + 2; i < at + CLAUSE_REACH && s.tokens[i]; i++) {
    const trigger = byStart.get(i)?.find((t) => actsOnThem(s, t))
    if (trigger) return { trigger, range: [c.range[0], endOf(s, trigger)!] }
    if (s.tokens[i]!.pos === 'PUNCT' || s.tokens[i]!.pos === 'VERB') return null
    if (s.tokens[i]!.pos === 'AUX' && !HAD.has(s.tokens[i]!.lower)) return null
  }
  return null
}
const actsOnThem = (s: Sentence, trigger: Trigger) =>
  (trigger.words.sort === 'verb' || trigger.words.sort === 'become') && endOf(s, trigger) !== null
/** Where the words for it end; null where what they became is not said. */
const endOf = (s: Sentence, trigger: Trigger): number | null =>
  trigger.words.sort === 'become' ? outcomeAfter(s.tokens, trigger.range[1], trigger, 3) : trigger.range[1]
/** Those who do it open with one of these. */
const DOERS = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON'])
const HAD = new Set(['had', 'have', 'has'])
/** "whom the soldiers of the presidential guard had later killed" */
const CLAUSE_REACH = 12
