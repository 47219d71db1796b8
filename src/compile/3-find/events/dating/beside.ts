import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { isPlainPast } from '../tense.ts'
import { lemmaOf, type Placed, phraseBefore, type View } from '../view.ts'
import { isNarrow } from './bounds.ts'

type PlacedTime = Placed<TimeMention>

const opens = ({ tokens }: View, { range }: Clause): string => (tokens[range[0]] as Token).lower

/** “claimed victory on Sunday as the count was halted”: the clause that is told at one with this one; -1 for none. */
export function happensBeside(view: View, clause: Clause): number {
  if (clause.kind !== 'adverbial' || !isPlainPast(clause.verb) || opens(view, clause) !== 'as') return -1
  let c = clause.parent ?? -1
  while (c >= 0 && view.clauses[c]?.kind === 'adverbial') c = view.clauses[c]?.parent ?? -1
  const over = view.clauses[c]?.verb
  return over && isPlainPast(over) ? c : -1
}

/** “detained students as they cleared a square on Sunday”, “arrested 30 when they broke up a march on Saturday”. */
export function timeBeside(view: View, c: number): PlacedTime | null {
  const { subject, verb } = view.clauses[c] as Clause
  if (!isPlainPast(verb) || SAYING.has(verb?.lemma ?? '')) return null
  for (const k of view.children[c] ?? []) {
    const aside = view.clauses[k] as Clause
    const opener = opens(view, aside)
    if (aside.kind !== 'adverbial' || !isPlainPast(aside.verb) || SAYING.has(aside.verb?.lemma ?? '')) continue
    const same = aside.subject !== null && isPronoun(view, aside.subject) && subject !== null
    if (opener !== 'as' && !(opener === 'when' && same)) continue
    const time = view.times.find(
      (each) => view.clauseOf[each.from] === k && isDay(each) && each.from >= (aside.verb?.range[1] ?? 0),
    )
    if (time && !isInPhrase(view, time)) return time
  }
  return null
}
const isPronoun = ({ tokens }: View, [from, to]: readonly [number, number]): boolean =>
  to - from === 1 && ['he', 'she', 'they', 'it'].includes((tokens[from] as Token).lower)

/** “Monday’s vote”, “the Monday march” */
const isInPhrase = ({ phrases, phraseOf }: View, { from, to }: PlacedTime): boolean => {
  const phrase = phrases[phraseOf[from] ?? -1]
  return phrase !== undefined && !phrase.time && to <= phrase.head
}
const isDay = ({ mention: { type, when } }: PlacedTime): boolean =>
  (type === 'DATE' || type === 'TIME') && isNarrow(when)

/** “A storm that battered the coast in January killed 40”: what it did is of the time told with it. */
export function timeOfThatStruck(view: View, { subject, verb, kind }: Clause): PlacedTime | null {
  if (!subject || kind === 'relative' || !isPlainPast(verb)) return null
  const relative = view.clauses.findIndex(
    (other) =>
      other.kind === 'relative' && other.subject?.[0] === subject[0] && other.range[1] <= (verb?.range[0] ?? 0),
  )
  const told = view.clauses[relative]
  if (!told || !isPlainPast(told.verb) || BEGINS.has(told.verb?.lemma ?? '')) return null
  const noun = phraseBefore(view, told.range[0]) ?? phraseBefore(view, told.range[0] - 1)
  if (!noun || noun.from !== subject[0] || !isHarm(lemmaOf(view.tokens[noun.head]))) return null
  return (
    view.times.find(
      ({ from, mention: { type, when } }) =>
        view.clauseOf[from] === relative && (type === 'DATE' || type === 'TIME') && when.latest !== null,
    ) ?? null
  )
}
/** What has begun then goes on to do harm on other days. */
const BEGINS = new Set(['begin', 'start', 'form', 'break', 'erupt', 'emerge', 'develop', 'ignite', 'intensify'])

const isHarm = (lemma: string): boolean => {
  const type = NOUN_SENSES.get(lemma)?.type
  return DISASTERS.has(lemma) || type === 'assault' || type === 'crime'
}

/**
 * “In a second sinking, on Monday, the coastguard said 40 people drowned”: the day is that of the sinking, and of what
 * is said of it. The candidates told so, the saying not among them; null where the time is not placed like that.
 */
export function ownersInScene(view: View, candidates: readonly Candidate[], time: PlacedTime): number[] | null {
  const c = view.clauseOf[time.from] as number
  const clause = view.clauses[c]
  if (!clause?.verb || !SAYING.has(clause.verb.lemma) || !clause.subject || time.to > clause.subject[0]) return null
  let at = time.from
  while (at > 0 && ['ADP', 'DET', 'PUNCT'].includes((view.tokens[at - 1] as Token).pos)) at--
  const phrase = phraseBefore(view, at)
  if (!phrase || phrase.governor < 0 || (view.tokens[phrase.governor] as Token).lower !== 'in') return null
  const lemma = lemmaOf(view.tokens[phrase.head])
  if (!isHarm(lemma) && NOUN_SENSES.get(lemma)?.type !== 'protest' && !isAnother(view, phrase.from, phrase.head))
    return null
  const told = candidates.flatMap(({ clause: k, kind, support }, index) => {
    const content = view.clauses[kind === 'verb' ? k : support]
    return content?.kind === 'complement' && content.parent === c && isPlainPast(content.verb) ? index : []
  })
  return told.length > 0 ? told : candidates.flatMap((other, index) => (other.phrase === phrase ? index : []))
}
/** “another case”, “a separate incident” */
function isAnother({ tokens }: View, from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (OTHER.has((tokens[i] as Token).lower)) return EPISODES.has(lemmaOf(tokens[head]))
  return false
}
const OTHER = new Set(['another', 'separate', 'second', 'third', 'fourth', 'similar', 'different', 'other', 'related'])
const EPISODES = new Set(['incident', 'case', 'episode', 'event', 'disaster', 'shipwreck', 'sinking', 'crossing'])

/** “In a similar riot in February, 79 prisoners died” */
export function isFrontedScene(
  { tokens, clauses }: View,
  { phrase }: Candidate,
  { type, clause: c }: Candidate,
): boolean {
  const { subject, verb } = clauses[c] as Clause
  if (!phrase || !subject || phrase.from >= subject[0] || verb?.form !== 'finite' || verb.tense !== 'past') return false
  return BEFALLING.has(type) && ['in', 'during'].includes(tokens[phrase.governor]?.lower ?? '')
}
const BEFALLING: ReadonlySet<string> = new Set(['assault', 'condition', 'displacement', 'crime', 'coerce', 'aid'])

/** “A Senate report in 2016 found that …”: it said so then. */
export const isFinding = ({ clauses }: View, { phrase, lemma }: Candidate, { clause: c, type }: Candidate): boolean =>
  (lemma === 'report' || lemma === 'audit' || lemma === 'inquiry') &&
  (type === 'statement' || type === 'investigate') &&
  clauses[c]?.subject?.[0] === phrase?.from
