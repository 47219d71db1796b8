import type { Clause, Range } from '../../../language/clauses.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { senseOf } from '../candidates/senses.ts'
import { occasionOf } from '../dating/occasion.ts'
import type { Draft } from '../draft.ts'
import { needsClause } from '../title/noun.ts'
import type { View } from '../view.ts'
import { isSpeech } from '../weigh.ts'

const VOTES = new Set(['reject', 'veto', 'pass', 'adopt', 'approve', 'sign', 'block', 'ratify', 'endorse'])

/** “An earthquake struck”, “won the election”: one event, named by its verb. */
export function isToldByVerb(view: View, { candidate, status, times }: Draft, drafts: readonly Draft[]): boolean {
  const { phrase } = candidate
  if (!phrase || candidate.support >= 0) return false
  if (isLabel(view, candidate) && drafts.some(({ candidate: verb }) => verb.kind === 'verb' && isAlike(verb)))
    return true
  return drafts.some(({ candidate: verb, status: told, times: dates }) => {
    if (verb.kind !== 'verb' || verb.clause !== candidate.clause || verb.unlisted) return false
    if (told !== status && !VOTES.has(verb.lemma)) return false
    const clause = view.clauses[verb.clause] as Clause
    const subject =
      clause.subject !== null && (clause.subject[0] === phrase.from || isOneOfRow(view, phrase, clause.subject))
    const object = clause.object !== null && clause.object[0] === phrase.from
    if (times.length > 0 && times[0] !== dates[0]) return false
    // “in a ruling delivered on Friday, banned the march”
    if (isDeliveredIn(view, candidate, clause)) return true
    // “declared a famine”, “laid siege to the port”
    if (object && (verb.lemma === 'declare' || senseOf(view, clause)?.words.includes(candidate.lemma))) return true
    if (isSpeech(verb.type, verb.lemma)) return false
    // “were displaced by fighting”, “killed nine in an attack on Monday”
    const scene = phrase.governor >= 0 && SCENES.has((view.tokens[phrase.governor] as Token).lower)
    const alike = told === status && HARMS.has(candidate.type) && isAlike(verb)
    return subject || object || (scene && alike && needsClause(view, candidate))
  })
}

/** “A series of [explosions] tore through the mill” */
const isOneOfRow = ({ tokens }: View, { governor }: NounPhrase, [from, to]: Range): boolean =>
  governor > from &&
  governor < to &&
  (tokens[governor] as Token).lower === 'of' &&
  ROWS.has(tokens[governor - 1]?.lower ?? '')
const ROWS = new Set('series string spate wave number pair couple succession flurry'.split(' '))

/** “The court, [in a ruling], banned …”: the words by which it is done. */
function isDeliveredIn({ tokens }: View, { phrase, lemma }: Candidate, { verb }: Clause): boolean {
  if (!phrase || phrase.governor < 0 || verb?.form !== 'finite' || !DELIVERED.has(lemma)) return false
  const first = (tokens[phrase.from] as Token).lower
  return (tokens[phrase.governor] as Token).lower === 'in' && (first === 'a' || first === 'an')
}
const DELIVERED = new Set([
  'ruling',
  'verdict',
  'judgment',
  'judgement',
  'decision',
  'statement',
  'speech',
  'announcement',
])

/** “The junta must halt the raids, she said”: what is demanded is told with the demand. */
export function isDemanded(view: View, { candidate: { kind, clause: c } }: Draft, drafts: readonly Draft[]): boolean {
  const { verb, parent } = view.clauses[c] as Clause
  if (kind !== 'verb' || verb?.modal === null || !DEMANDED.has(verb?.modal ?? '')) return false
  return drafts.some(({ candidate: over }) => over.kind === 'verb' && over.clause === parent && over.type === 'demand')
}
const DEMANDED = new Set(['must', 'should', 'ought'])

/** “Greece wildfires: Firefighter killed” */
const isLabel = (view: View, candidate: Candidate): boolean =>
  view.passage.kind !== 'sentence' &&
  candidate.phrase?.from === 0 &&
  view.tokens[candidate.phrase.to]?.text === ':' &&
  HARMS.has(candidate.type) &&
  needsClause(view, candidate)

const HARMS: ReadonlySet<string> = new Set(['assault', 'condition'])
/** What harms, or drives away. */
const isAlike = ({ type }: Candidate): boolean => HARMS.has(type) || type === 'displacement'
const SCENES = new Set(['by', 'in', 'during', 'amid'])

/** “killed by guards using live rounds”: what they used is told with what they did. */
export function isMeans(
  view: View,
  { candidate: { kind, lemma, clause: c } }: Draft,
  drafts: readonly Draft[],
): boolean {
  const { kind: form, parent } = view.clauses[c] as Clause
  if (kind !== 'verb' || lemma !== 'use' || form !== 'participial') return false
  return drafts.some(({ candidate: over }) => over.kind === 'verb' && over.clause === parent)
}

/** “An explosion filled the tunnels with smoke”: the noun is the event, its verb of no list says what it was like. */
export function isToldByNoun(view: View, { candidate, times }: Draft, drafts: readonly Draft[]): boolean {
  if (!candidate.unlisted) return false
  const subject = view.clauses[candidate.clause]?.subject
  return drafts.some(
    ({ candidate: noun, times: dates }) =>
      noun.phrase !== null &&
      noun.clause === candidate.clause &&
      noun.phrase.from === subject?.[0] &&
      (times.length === 0 || times[0] === dates[0]),
  )
}

/** “declined to comment”, “spoke on condition of anonymity”: how the report came about, and no event. */
export function isFormula(view: View, { kind, clause: c, lemma }: Candidate): boolean {
  if (kind !== 'verb') return false
  // “In remarks published on Monday, he said …”
  if (occasionOf(view, c) >= 0) return true
  if (lemma === 'decline' || lemma === 'refuse')
    return (view.children[c] ?? []).some((k) => FORMULAS.has(view.clauses[k]?.verb?.lemma ?? ''))
  // “who asked not to be identified”
  if (lemma === 'ask' || lemma === 'request') {
    if ((view.children[c] ?? []).some((k) => NAMING.has(view.clauses[k]?.verb?.lemma ?? ''))) return true
  } else if (lemma !== 'speak') return false
  const end = view.clauses[c]?.verb?.range[1] ?? 0
  return view.tokens.slice(end, end + 5).some((token) => token.lower === 'anonymity')
}
/** “said nothing”; “Survivors told the coast guard”, and no more: what is said is somewhere else. */
export function saysNothing(view: View, { kind, clause: c, lemma }: Candidate): boolean {
  if (kind !== 'verb' || (lemma !== 'say' && lemma !== 'tell')) return false
  const { verb, object, range } = view.clauses[c] as Clause
  if (!verb || verb.passive) return false
  const told = object && (view.tokens[object[0]] as Token).lower
  if (told === 'nothing' || told === 'me' || told === 'us') return told === 'nothing' || isTold(view, range[0])
  if (object && lemma === 'say') return false
  if (view.tokens.slice(verb.range[1], range[1]).some((token) => token.lower === 'to')) return false
  if ((view.children[c] ?? []).some((k) => CONTENT.has((view.clauses[k] as Clause).kind))) return false
  const at = (view.tokens[verb.head] as Token).start
  return !view.attributions.some(({ mention: { cue } }) => cue.start <= at && at < cue.end)
}
/** “until neighbours told me”: of the speaker himself, in his words. */
const isTold = (view: View, i: number): boolean => view.attributions.some(({ from, to }) => from <= i && i < to)
const CONTENT: ReadonlySet<Clause['kind']> = new Set(['complement', 'infinitive', 'main'])

const NAMING = new Set(['identify', 'name', 'quote'])
const FORMULAS = new Set(['comment', 'elaborate', 'respond'])

/** “We will win,” she said: what a speaker tells of himself, in his words. */
export function isOwnWords(view: View, { kind, clause: c }: Candidate): boolean {
  const clause = view.clauses[c] as Clause
  if (kind !== 'verb' || !clause.subject) return false
  const [from, to] = clause.subject
  const { lower } = view.tokens[from] as Token
  // “Our forces withdrew”, “my son was lost”: told by somebody to whom they belong
  return to - from === 1 ? lower === 'i' || lower === 'we' : lower === 'my' || lower === 'our'
}

/** “the vote will darken their lives”, but “the mayor will unveil it in May”: things plan nothing. */
export function isForetold(view: View, { clause }: Candidate): boolean {
  const { verb, subject } = view.clauses[clause] as Clause
  if (!verb || verb.passive || !subject || (verb.tense !== 'future' && verb.modal === null)) return false
  return !view.actors.some(({ from, to }) => from < subject[1] && to > subject[0])
}

/** “reported gunfire late on Sunday” */
function isReported(
  view: View,
  { lemma, clause }: Candidate,
  { phrase, weak }: Candidate,
  own: readonly number[],
  times: readonly number[],
): boolean {
  const object = view.clauses[clause]?.object
  return lemma === 'report' && !weak && phrase !== null && object?.[0] === phrase.from && own[0] === times[0]
}

/** Verbs that only pass on what was said. */
const PLAIN = new Set([
  'say',
  'tell',
  'add',
  'report',
  'state',
  'note',
  'confirm',
  'claim',
  'write',
  'believe',
  'think',
  'acknowledge',
  'show',
])

/** “The army said that aircraft attacked …”: the attack is the event, the saying its source. */
export function saysAnother(view: View, { candidate, times: own }: Draft, drafts: readonly Draft[]): boolean {
  if (candidate.kind !== 'verb' || candidate.type !== 'statement' || !PLAIN.has(candidate.lemma)) return false
  // The saying is kept when it alone has a date.
  const dated = own.length > 0
  return drafts.some(({ candidate: other, status, times }) => {
    if (other === candidate || other.type === 'statement' || status === 'hypothetical') return false
    // “said he would appeal”: words that are meant have not been said, these have
    if (status === 'planned' && times.length === 0 && isSpeech(other.type, other.lemma)) return false
    if (other.kind === 'noun' && other.support < 0) return isReported(view, candidate, other, own, times)
    if (dated && times.length === 0) return false
    for (
      let c = other.kind === 'noun' && other.support >= 0 ? other.support : other.clause;
      c >= 0;
      c = view.clauses[c]?.parent ?? -1
    ) {
      const clause = view.clauses[c] as Clause
      if (clause.kind === 'complement' && clause.parent === candidate.clause)
        return c === other.clause || c === other.support
    }
    return false
  })
}
