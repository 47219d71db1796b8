import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { howOldTheyAre, whoTheyAre } from './whoTheyAre.ts'

/** Numbers of those whom a word names that tells what befell them: "twelve of the dead", "among the injured are nine". */

/** "twelve of the dead were children": what happened is said in the word for those told. */
export function ofThoseTold(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (!c.partOf || c.head >= 0) return null
  const trigger = byStart
    .get(c.range[1] - 1)
    ?.find((t) => t.words.sort === 'is' || t.words.sort === 'noun' || t.words.sort === 'verb')
  // "thousands of dead and hundreds of thousands of displaced"
  const bare = lower(s.tokens, c.number.range[1]) === 'of' && c.range[1] === c.number.range[1] + 2
  if (trigger && bare && c.number.form === 'vague' && trigger.words.sort !== 'verb') return { trigger, range: c.range }
  const who = trigger ? (whoTheyAre(s, c.range[1]) ?? howOldTheyAre(s, c.range[1])) : null
  return trigger && who ? { trigger, range: [c.range[0], who[1]], counted: who } : null
}

/** "Of the dead, 551 were in the capital": a part of those told, whatever is said of them. */
export function ofTheTold(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (c.kind !== 'number' || c.head >= 0 || c.range[0] > 5 || s.tokens[c.range[1]]?.pos !== 'AUX') return null
  if (
    lower(s.tokens, 0) !== 'of' ||
    !/^(?:the|those)$/.test(lower(s.tokens, 1)) ||
    s.tokens[c.range[0] - 1]?.text !== ','
  )
    return null
  const trigger = byStart
    .get(2)
    ?.find(
      (t) =>
        t.words.sort === 'is' || t.words.sort === 'noun' || (t.words.sort === 'verb' && lower(s.tokens, 1) === 'those'),
    )
  if (trigger?.range[1] !== c.range[0] - 1) return null
  const who = whoTheyAre(s, c.range[1])
  return who ? { trigger, range: [c.range[0], who[1]], counted: who } : { trigger, range: c.range }
}

/** "all nine of the injured are expected to recover": nothing else is said of them that is a measure. */
export function someOfThoseTold(_s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (!c.partOf || c.head >= 0 || c.number.share) return null
  const trigger = byStart.get(c.range[1] - 1)?.find((t) => t.words.sort === 'is' || t.words.sort === 'noun')
  return trigger ? { trigger, range: c.range } : null
}

/** "Among the dead, it was confirmed, are [nine players]": the words for those told, where a form of be stands before. */
function leadsAmong(s: Sentence, c: Candidate, byStart: Index['byStart']): Trigger | null {
  const at = c.range[0]
  if (at > AMONG_REACH || lower(s.tokens, 0) !== 'among' || s.tokens[at - 1]?.pos !== 'AUX') return null
  if (c.kind === 'name' || (c.head >= 0 && c.group === null)) return null
  const told = byStart.get(0) ?? byStart.get(lower(s.tokens, 1) === 'the' ? 2 : 1)
  return told?.find(({ words: { sort } }) => LISTS.has(sort)) ?? null
}
/** "Killed were [four farm workers] and a driver", "Still missing are two climbers": what befell them comes first. */
function leadsInverted({ tokens }: Sentence, c: Candidate, byStart: Index['byStart']): Trigger | null {
  const first = /^(?:also|still)$/.test(lower(tokens, 0)) ? 1 : 0
  const trigger = byStart.get(first)?.find(({ words: { sort } }) => sort === 'is' || sort === 'verb')
  const be = trigger?.range[1] ?? -1
  return trigger && /^(?:was|were|are|is)$/.test(lower(tokens, be)) && c.range[0] === be + 1 && c.kind === 'number'
    ? trigger
    : null
}
const LISTS: ReadonlySet<string> = new Set(['is', 'noun', 'verb'])
const AMONG_REACH = 12
/** "The other two wounded are" */
const ARE_REACH = 4

/** "[Ten guards] and eight inmates were among them": those of the claim before. */
export function areAmongThem({ tokens }: Sentence, c: Candidate): boolean {
  if (c.kind !== 'number' || c.head < 0 || c.group === null) return false
  for (let i = c.range[1]; i < c.range[1] + AMONG_REACH && tokens[i]; i++) {
    if (tokens[i]!.lower === 'among') return tokens[i - 1]!.pos === 'AUX' && THEM.has(lower(tokens, i + 1))
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'SCONJ') return false
  }
  return false
}
const THEM = new Set(['them', 'these'])

/** "The dead included five children", "the toll includes 13 women". */
export function amongThoseTold(s: Sentence, c: Candidate, { byEnd, byStart }: Index): Found | null {
  const at = c.range[0] - 1
  const led = leadsAmong(s, c, byStart) ?? leadsInverted(s, c, byStart)
  if (led) return { trigger: led, range: [0, c.range[1]] }
  // "The injured are 14 clerks and two nurses"
  const are = c.group !== null && /^(?:are|were)$/.test(lower(s.tokens, at)) && at <= ARE_REACH
  if (!are && !/^includ(?:e|es|ed|ing)$/.test(lower(s.tokens, at))) return null
  const trigger = byEnd.get(at)?.find(({ words: { sort } }) => sort === 'is' || sort === 'noun' || sort === 'toll')
  if (!trigger || s.tokens[trigger.range[0] - 1]?.pos !== 'DET' || (are && trigger.words.sort === 'toll')) return null
  return { trigger, range: [trigger.range[0] - 1, c.range[1]] }
}
