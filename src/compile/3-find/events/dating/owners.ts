import type { Clause } from '../../../language/clauses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { CANCELLING, POSTPONING } from '../../../language/lexicon/statusVerbs.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { isChargedWith, isSentencedFor } from '../charges.ts'
import { COMMEMORATING } from '../compared.ts'
import { SPOKEN } from '../saidHere.ts'
import { type Placed, phraseBefore, type View } from '../view.ts'
import { isFinding, isFrontedScene, ownersInScene } from './beside.ts'
import { isOverBefore } from './bounds.ts'
import { clauseDated, isOfThing, overBoth } from './clauseDated.ts'
import { nounBefore } from './nounBefore.ts'
import { occasionOf } from './occasion.ts'
import { areEnds } from './usedTimes.ts'

type PlacedTime = Placed<TimeMention>

/** The events that a time dates, by their index; none where it dates something else. */
export function ownersOf(view: View, candidates: readonly Candidate[], time: PlacedTime): number[] {
  // “the drought between 2010 and 2012 killed thousands”: the end of a span is of what its beginning is of
  const start = view.times.find(({ to, mention }) => to === time.from - 1 && areEnds(view, [mention, time.mention]))
  if (start) return ownersOf(view, candidates, start)
  const inside = candidates.findIndex(({ phrase }) => phrase && phrase.from <= time.from && time.to <= phrase.head + 1)
  if (inside >= 0) return ownersAround(view, candidates, inside, time)
  const scene = ownersInScene(view, candidates, time)
  if (scene) return scene
  if (isBeforeLater(view, time)) return []
  // “a share of the vote in Sunday’s first round”: the day of the round is that of the act
  const possessive = ["'s", '’s'].includes(view.tokens[time.to]?.lower ?? '')
  if (possessive && isPutOff(view, time)) return []
  const c = clauseDated(view, candidates, time)
  if (c === null) return []
  const saidOn = occasionOf(view, c)
  const spoken = candidates.findIndex(({ kind, clause }) => kind === 'verb' && clause === saidOn)
  if (spoken >= 0) return [spoken]
  const noun = possessive ? -1 : nounBefore(view, candidates, time)
  const verb = candidates.findIndex(({ kind, clause, support }) => (kind === 'verb' ? clause : support) === c)
  // “resigned after the fire of 3 May”: the day is a part of the noun's name
  if (noun >= 0 && isOf(view, time) && !isScene(view, candidates[noun] as Candidate))
    return CONTESTING.has(candidates[verb]?.lemma ?? '') ? [noun, verb] : [noun]
  if (noun < 0 && isOfThing(view, time)) return []
  const alone = ownerAlone(view, candidates, noun, verb, time)
  if (alone >= 0) return [alone]
  const led = noun < 0 && verb < 0 ? ledTo(view, candidates, c) : -1
  if (led >= 0) {
    // “The coup, in March 2012, allowed rebels to …”
    const of = time.to < (view.clauses[c]?.verb?.range[0] ?? 0) ? named(view, candidates, c) : -1
    return of >= 0 && time.from > (view.clauses[c]?.subject?.[0] ?? 0) ? [of] : [led]
  }
  const owners =
    noun >= 0 ? withNoun(view, candidates, noun, verb, time) : [verb >= 0 ? verb : named(view, candidates, c)]
  return [overBoth(view, candidates, c, time), ...owners].filter((k) => k >= 0)
}

/** “won the election of 2019” */
const CONTESTING = new Set(['win', 'lose', 'contest'])

const isOf = ({ tokens }: View, { from }: PlacedTime): boolean => tokens[from - 1]?.lower === 'of'
const isScene = ({ tokens }: View, { phrase, support }: Candidate): boolean =>
  support >= 0 || (phrase !== null && SCENES.has(tokens[phrase.governor]?.lower ?? ''))
const SCENES = new Set(['in', 'during', 'by'])

/** “killed in the 9 March attack”: the noun whose phrase holds the time, and the act that it is the scene of. */
function ownersAround(view: View, candidates: readonly Candidate[], inside: number, time: PlacedTime): number[] {
  const { phrase, clause, support } = candidates[inside] as Candidate
  const governor = phrase && phrase.governor >= 0 ? (view.tokens[phrase.governor] as Token).lower : ''
  const act = candidates.findIndex((other) => other.kind === 'verb' && other.clause === clause)
  // “lost the 2006 election”
  if (CONTESTING.has(candidates[act]?.lemma ?? '') && phrase?.from === view.clauses[clause]?.object?.[0])
    return [inside, act]
  if ((!SCENES.has(governor) && (governor !== 'at' || !isAlone(view, time))) || support >= 0) return [inside]
  const told = act >= 0 && (governor === 'at' || !SPOKEN.has((candidates[act] as Candidate).type))
  return told ? [inside, act] : [inside]
}

/** Where a noun stands before the time, and a verb is over both: the one of them that alone has it; -1 for no such. */
function ownerAlone(
  view: View,
  candidates: readonly Candidate[],
  noun: number,
  verb: number,
  time: PlacedTime,
): number {
  const { mention } = time
  const act = candidates[verb]
  const thing = candidates[noun]
  if (!act) return -1
  // “convicted of fraud on 4 May”: the day of a charge is that of the verdict
  if (thing && isChargedWith(view, thing, act)) return verb
  // “jailed for his murder last month”: the courts' news, and not the murder's
  if (thing && isSentencedFor(view, thing, act) && isOfLate(view, time)) return verb
  // “announced the closure of the port on Monday”, “called an election on Sunday”: it is yet to be
  if (thing && isGivenOut(view, thing, act) && isPast(view, time.mention)) return verb
  // “will debate the report on April 6”
  if (thing?.lemma === 'report' && DEBATING.has(act.lemma)) return verb
  // “pleaded guilty to the killing in May”
  if (ADMITTING.has(act.lemma)) return verb
  // “resumed negotiations on a trade pact in Oslo on Friday”: what is only spoken of has no day
  if (thing && isSpokenOf(view, thing)) return verb
  // “called the strike off on Monday”: a day gone by is that of the calling off
  if (isCallingOff(act) && isPast(view, mention)) return isOfNoun(thing, mention) ? noun : verb
  // “called for an air strike on Wednesday”: a day gone by is that of the call
  const asked = thing !== undefined && isAskedFor(view, thing, act)
  return asked && isOverBefore(view.article.published, mention.when) ? verb : -1
}

/** “the attack on Friday killed nine”: between noun and verb of the noun; “was killed in an attack on Friday”: of both. */
function withNoun(
  view: View,
  candidates: readonly Candidate[],
  noun: number,
  verb: number,
  time: PlacedTime,
): number[] {
  if (verb < 0 || verb === noun) return [noun]
  const thing = candidates[noun] as Candidate
  const act = candidates[verb] as Candidate
  const head = view.clauses[thing.clause]?.verb?.head ?? -1
  // “commemorated the massacre of 1995 on Tuesday”: the year is of the one, the day of the other
  if (REMEMBERING.has(act.lemma) && thing.phrase?.from === view.clauses[act.clause]?.object?.[0])
    return view.tokens[time.from - 1]?.lower === 'of' ? [noun] : [verb]
  const beforeVerb = (head < 0 || time.from < head) && thing.support < 0
  const told = isFrontedScene(view, thing, act) || isFinding(view, thing, act)
  const both = beforeVerb ? told : shares(view, thing, act)
  return both ? [noun, verb] : [noun]
}

const REMEMBERING: ReadonlySet<string> = new Set([...COMMEMORATING, 'mark'])

/** “On Wednesday the team is to travel”: a verb that only leads to an infinitive passes its time down. */
const ledTo = (view: View, candidates: readonly Candidate[], c: number): number =>
  candidates.findIndex(({ kind, clause: k }) => {
    const led = kind === 'verb' ? view.clauses[k] : undefined
    return led?.kind === 'infinitive' && led.parent === c && leadsTo(view, c, k)
  })

/** “The vote is on Tuesday”, “On Tuesday there was especially heavy shelling” */
function named(view: View, candidates: readonly Candidate[], c: number): number {
  const { subject, object } = view.clauses[c] ?? { subject: null, object: null }
  const of = subject && (view.tokens[subject[0]] as Token).lower === 'there' ? object : subject
  return candidates.findIndex(({ phrase, clause }) => phrase !== null && clause === c && of?.[0] === phrase.from)
}

/** “cancelled Monday’s flight”: the day is that of the flight. */
function isPutOff(view: View, { from }: PlacedTime): boolean {
  const { verb } = view.clauses[view.clauseOf[from] as number] ?? {}
  if (!verb || from < verb.range[1] || from > verb.range[1] + 2) return false
  return CANCELLING.has(verb.lemma) || POSTPONING.has(verb.lemma) || verb.lemma === 'call'
}

/** “In 2016, a general who took part was later charged”: of another day than the one in front. */
function isBeforeLater({ clauses, clauseOf, tokens }: View, time: PlacedTime): boolean {
  const { verb, subject, kind } = clauses[clauseOf[time.from] as number] as Clause
  if (!verb || !subject || kind !== 'main' || time.to > subject[0]) return false
  for (let i = verb.range[0] - 1; i <= verb.head; i++)
    if (LATER.has((tokens[i] as Token | undefined)?.lower ?? '')) return true
  return false
}
const LATER = new Set(['later', 'subsequently', 'eventually', 'since'])

/** No other time stands in its clause. */
const isAlone = (view: View, time: PlacedTime): boolean =>
  view.times.every((other) => other === time || view.clauseOf[other.from] !== view.clauseOf[time.from])

/** “last month”, “on Monday”: told from the day of the report. */
const isOfLate = ({ tokens }: View, { from }: PlacedTime): boolean => LATELY.has((tokens[from] as Token).lower)
const LATELY = new Set(
  'last yesterday today earlier monday tuesday wednesday thursday friday saturday sunday this'.split(' '),
)

/** “announced the closure”, “called an election”: what is given out, and no deed of the same day. */
const isGivenOut = (
  view: View,
  { phrase, clause, type, support }: Candidate,
  { lemma, clause: c }: Candidate,
): boolean =>
  support < 0 &&
  clause === c &&
  phrase !== null &&
  phrase.from === view.clauses[c]?.object?.[0] &&
  ((lemma === 'announce' && type === 'coerce') || (lemma === 'call' && type === 'condition'))

const isCallingOff = ({ type, lemma }: Candidate): boolean =>
  type === 'reject' || (type === 'concede' && (lemma === 'call' || lemma === 'suspend'))

const isPast = ({ article: { published } }: View, { when }: TimeMention): boolean =>
  published !== null && when.latest !== null && when.latest <= published.latest

/** “ruled out a link to an attack in October”: a denial is of a day, what it denies may be of a month. */
const isOfNoun = (noun: Candidate | undefined, { value }: TimeMention): boolean =>
  (noun?.phrase?.governor ?? -1) >= 0 && /^\d{4}(?:-\d\d)?$/.test(value)

function isAskedFor(view: View, { phrase, clause, support }: Candidate, verb: Candidate): boolean {
  if (verb.type !== 'demand' || support >= 0 || phrase === null || clause !== verb.clause) return false
  const { verb: asked, object } = view.clauses[clause] as Clause
  // “urged a halt to hostilities last week”
  let at: NounPhrase | undefined = phrase
  for (let steps = 0; at && at.governor > (asked?.range[1] ?? 0) && steps < 3; steps++)
    at = phraseBefore(view, at.governor)
  if (!at) return false
  return at.governor < 0
    ? at.from === object?.[0]
    : (view.tokens[at.governor] as Token).lower === 'for' && at.governor === asked?.range[1]
}

const DEBATING = new Set(['debate', 'discuss', 'consider', 'study', 'examine', 'reject', 'welcome'])
const ADMITTING = new Set(['plead', 'confess'])
/** “will vote on a truce”, “debated again over the law” */
function isAfterVerb(view: View, i: number): boolean {
  const verb = view.clauses[view.clauseOf[i] ?? -1]?.verb
  return verb !== null && verb !== undefined && DECIDES.has(verb.lemma) && i - verb.range[1] <= 1
}
const DECIDES = new Set(['vote', 'decide', 'rule', 'debate', 'negotiate', 'talk'])

/** “negotiations on a pact”, “a vote over the deal” */
const isSpokenOf = (view: View, { phrase, weak, support }: Candidate): boolean =>
  weak &&
  support < 0 &&
  phrase !== null &&
  phrase.governor >= 0 &&
  ['on', 'over', 'about', 'against'].includes((view.tokens[phrase.governor] as Token).lower) &&
  (phraseBefore(view, phrase.governor) !== undefined || isAfterVerb(view, phrase.governor))

const leadsTo = (view: View, c: number, k: number): boolean => {
  const verb = view.clauses[c]?.verb
  const start = view.clauses[k]?.range[0] ?? -1
  return verb !== undefined && verb !== null && start >= verb.range[1] && start - verb.range[1] <= 3
}
/** A date after “cancelled the visit” is the visit’s; after “killed in an attack” it is the killing’s too. */
const shares = (view: View, noun: Candidate, verb: Candidate): boolean => {
  if (noun.phrase === null) return true
  const governor = noun.phrase.governor >= 0 ? (view.tokens[noun.phrase.governor] as Token).lower : ''
  // “fled ahead of a wildfire on Friday”: what one flees has no day of its own
  if (DISASTERS.has(noun.lemma) && noun.support < 0) return true
  if (['in', 'during', 'by', 'with', 'at'].includes(governor) || (noun.weak && governor === 'for')) return true
  // “put down a mutiny on Thursday”
  const isObject = noun.phrase.governor < 0 || PARTICLES.has(governor)
  return isObject && !NOUN_OWNS.has(verb.lemma)
}
const PARTICLES = new Set(['down', 'up', 'off', 'out'])
/** Verbs whose object keeps the date to itself: the act may have been on another day. */
const NOUN_OWNS = new Set([
  'cancel',
  'postpone',
  'call',
  'plan',
  'schedule',
  'expect',
  'delay',
  'condemn',
  'denounce',
  'investigate',
  'probe',
  'recall',
  'remember',
  'threaten',
  'await',
  'mark',
  'survive',
  'protest',
  'follow',
  'precede',
  'avenge',
])
