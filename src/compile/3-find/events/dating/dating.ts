import type { Clause } from '../../../language/clauses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { CANCELLING, POSTPONING } from '../../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import { isRaised } from '../anybody.ts'
import type { Candidate } from '../candidate.ts'
import { isChargedWith } from '../charges.ts'
import { isCompared } from '../compared.ts'
import { TERMS } from '../lasting.ts'
import { type Placed, phraseBefore, type View } from '../view.ts'
import { ownersInScene } from './beside.ts'
import { isOverBefore } from './bounds.ts'
import { datesSomething, inherit } from './inherit.ts'
import { occasionOf } from './occasion.ts'
import { promiseOver } from './promised.ts'
import { isSinceNoun } from './sinceNoun.ts'

type PlacedTime = Placed<TimeMention>

/** The temporal expressions that belong to each candidate, by its index; nearest first. */
export function timesOf(view: View, candidates: readonly Candidate[]): Map<number, PlacedTime[]> {
  const times = new Map<number, PlacedTime[]>()
  const give = (k: number, time: PlacedTime) => {
    const list = times.get(k)
    if (!list) times.set(k, [time])
    else if (!list.includes(time)) list.push(time)
  }
  for (const time of view.times) {
    if (
      !datesSomething(time.mention) ||
      isCompared(view, time) ||
      isTerm(view, time) ||
      isStand(view, time) ||
      describesThing(view, time, candidates)
    )
      continue
    const began = isSinceNoun(view, time)
    for (const k of ownersOf(view, candidates, time))
      if (!began || isBeginning(view, candidates[k] as Candidate)) give(k, time)
  }
  inherit(view, candidates, times)
  for (const [k, list] of times) {
    const { trigger } = candidates[k] as Candidate
    list.sort((a, b) => Math.abs(a.from - trigger) - Math.abs(b.from - trigger) || a.from - b.from)
  }
  return times
}

/** The noun behind “since”. */
const isBeginning = ({ tokens }: View, { phrase }: Candidate): boolean =>
  phrase !== null && phrase.governor >= 0 && (tokens[phrase.governor] as Token).lower === 'since'

/** “has been jailed for 12 years”: how long it will be, not how long it has been. */
function isTerm(view: View, { from, mention }: PlacedTime): boolean {
  if (mention.type !== 'DURATION') return false
  const lead = (view.tokens[from] as Token).lower === 'for' || view.tokens[from - 1]?.lower === 'for'
  return lead && TERMS.has(view.clauses[view.clauseOf[from] ?? -1]?.verb?.lemma ?? '')
}

/** “had evacuated 900 people as of 26 June”: the day of the count. */
const isStand = (view: View, { from }: PlacedTime): boolean =>
  view.tokens[from - 1]?.lower === 'of' &&
  view.tokens[from - 2]?.lower === 'as' &&
  view.clauses[view.clauseOf[from] as number]?.verb?.perfect === true

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

/** “the dome of the 1820s cathedral”, “a 2013 law”: the year is that of the thing. */
function describesThing(view: View, { from, to, mention }: PlacedTime, candidates: readonly Candidate[]): boolean {
  const phrase = view.phrases[view.phraseOf[from] ?? -1]
  // “the 1820s cathedral” begins with its time, but for the article
  const leads = from === phrase?.from && (view.tokens[from] as Token).pos !== 'DET'
  if (!phrase || phrase.time || leads || to > phrase.head || !/^\d{3,4}[0-9sX]?$/.test(mention.value)) return false
  if (candidates.some(({ trigger }) => trigger === phrase.head)) return false
  return view.phraseOf[to] === view.phraseOf[from]
}

function ownersOf(view: View, candidates: readonly Candidate[], time: PlacedTime): number[] {
  const inside = candidates.findIndex(({ phrase }) => phrase && phrase.from <= time.from && time.to <= phrase.head + 1)
  if (inside >= 0) {
    // “killed in the 9 March attack”: the scene’s date is the act’s
    const { phrase, clause, support } = candidates[inside] as Candidate
    const governor = phrase && phrase.governor >= 0 ? (view.tokens[phrase.governor] as Token).lower : ''
    const act =
      (['in', 'during', 'by'].includes(governor) || (governor === 'at' && isAlone(view, time))) && support < 0
        ? candidates.findIndex((other) => other.kind === 'verb' && other.clause === clause)
        : -1
    const told = act >= 0 && (governor === 'at' || !SPOKEN.has((candidates[act] as Candidate).type))
    return told ? [inside, act] : [inside]
  }
  const scene = ownersInScene(view, candidates, time)
  if (scene) return scene
  if (isBeforeLater(view, time)) return []
  const owners: number[] = []
  // “a share of the vote in Sunday’s first round”: the day of the round is that of the act
  const possessive = ["'s", '’s'].includes(view.tokens[time.to]?.lower ?? '')
  if (possessive && isPutOff(view, time)) return []
  const noun = possessive ? -1 : nounBefore(view, candidates, time)
  let c = view.clauseOf[time.from] as number
  // An infinitive or participle that names no event passes its time on to the verb over it.
  while (c >= 0 && !hasEvent(candidates, c)) {
    const clause: Clause | undefined = view.clauses[c]
    if (!clause || clause.parent === null || (clause.kind !== 'infinitive' && clause.kind !== 'participial')) break
    if (clause.range[0] > time.from) break
    // “the old mill, built in the 18th century,”: of the mill alone
    if (isRaised(clause)) return []
    c = clause.parent
  }
  if (isOverBefore(view.article.published, time.mention.when)) c = promiseOver(view, c) ?? c
  const saidOn = occasionOf(view, c)
  const spoken = candidates.findIndex(({ kind, clause }) => kind === 'verb' && clause === saidOn)
  if (spoken >= 0) return [spoken]
  const published = view.clauses[c]
  if (published?.verb && PUBLISHES.has(published.verb.lemma) && published.kind === 'participial') {
    // “said in a report published last week”: the day of the report is the day of the words
    const saying = candidates.findIndex(
      (candidate) => candidate.kind === 'verb' && candidate.clause === published.parent,
    )
    if (saying >= 0) owners.push(saying)
  }
  const verb = candidates.findIndex(
    (candidate) => (candidate.kind === 'verb' ? candidate.clause : candidate.support) === c,
  )
  // “convicted of fraud on 4 May”: the day of a charge is that of the verdict
  if (verb >= 0 && noun >= 0 && isChargedWith(view, candidates[noun] as Candidate, candidates[verb] as Candidate))
    return [verb]
  // “pleaded guilty to the killing in May”
  if (verb >= 0 && ADMITTING.has(candidates[verb]?.lemma ?? '')) return [verb]
  // “resumed negotiations on a trade pact in Oslo on Friday”: what is only spoken of has no day
  if (noun >= 0 && verb >= 0 && isSpokenOf(view, candidates[noun] as Candidate)) return [verb]
  // “called the strike off on Monday”: a day gone by is that of the calling off
  if (verb >= 0 && isCallingOff(candidates[verb] as Candidate) && isPast(view, time.mention))
    return [isOfNoun(candidates[noun], time.mention) ? noun : verb]
  // “called for an air strike on Wednesday”: a day gone by is that of the call
  if (verb >= 0 && noun >= 0 && isAskedFor(view, candidates[noun] as Candidate, candidates[verb] as Candidate))
    if (isOverBefore(view.article.published, time.mention.when)) return [verb]
  if (noun >= 0) {
    const candidate = candidates[noun] as Candidate
    const head = view.clauses[candidate.clause]?.verb?.head ?? -1
    // “the attack on Friday killed nine”: between noun and verb; “was killed in an attack on Friday”: both
    const beforeVerb = head < 0 || time.from < head
    owners.push(noun)
    if (beforeVerb && verb >= 0 && candidate.support < 0 && verb !== noun)
      return isFrontedScene(view, candidate, candidates[verb] as Candidate) ? [...owners, verb] : owners
  }
  if (verb < 0 && noun < 0) {
    // “On Wednesday the team is to travel”: a verb that only leads to an infinitive passes its time down
    const led = candidates.findIndex(
      ({ kind, clause }) =>
        kind === 'verb' &&
        view.clauses[clause]?.kind === 'infinitive' &&
        view.clauses[clause]?.parent === c &&
        leadsTo(view, c, clause),
    )
    if (led >= 0) return [led]
  }
  if (verb >= 0 && verb !== noun) {
    if (noun >= 0 && !shares(view, candidates[noun] as Candidate, candidates[verb] as Candidate)) return owners
    owners.push(verb)
  } else if (noun < 0) {
    // “The vote is on Tuesday”, “On Tuesday there was especially heavy shelling”
    const { subject: of, object } = view.clauses[c] ?? { subject: null, object: null }
    const named = of && (view.tokens[of[0]] as Token).lower === 'there' ? object : of
    const subject = candidates.findIndex(
      ({ phrase, clause }) => phrase !== null && clause === c && named?.[0] === phrase.from,
    )
    if (subject >= 0) owners.push(subject)
  }
  return owners
}

const isCallingOff = ({ type, lemma }: Candidate): boolean =>
  type === 'reject' || (type === 'concede' && (lemma === 'call' || lemma === 'suspend'))

/** “In a similar riot in February, 79 prisoners died” */
function isFrontedScene({ tokens, clauses }: View, { phrase }: Candidate, { type, clause: c }: Candidate): boolean {
  const { subject, verb } = clauses[c] as Clause
  if (!phrase || !subject || phrase.from >= subject[0] || verb?.form !== 'finite' || verb.tense !== 'past') return false
  return BEFALLING.has(type) && ['in', 'during'].includes(tokens[phrase.governor]?.lower ?? '')
}
const BEFALLING: ReadonlySet<string> = new Set(['assault', 'condition', 'displacement', 'crime', 'coerce', 'aid'])

const isPast = ({ article: { published } }: View, { when }: TimeMention): boolean =>
  published !== null && when.latest !== null && when.latest <= published.latest

/** “ruled out a link to an attack in October”: a denial is of a day, what it denies may be of a month. */
const isOfNoun = (noun: Candidate | undefined, { value }: TimeMention): boolean =>
  (noun?.phrase?.governor ?? -1) >= 0 && /^\d{4}(?:-\d\d)?$/.test(value)

const isAskedFor = ({ tokens, clauses }: View, { phrase, clause, support }: Candidate, verb: Candidate): boolean =>
  verb.type === 'demand' &&
  support < 0 &&
  phrase !== null &&
  clause === verb.clause &&
  (phrase.governor < 0
    ? phrase.from === clauses[clause]?.object?.[0]
    : (tokens[phrase.governor] as Token).lower === 'for' && phrase.governor === clauses[clause]?.verb?.range[1])

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

const PUBLISHES = new Set(['publish', 'release', 'issue', 'post', 'air', 'broadcast', 'send'])
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'demand', 'disapprove', 'threaten'])
const leadsTo = (view: View, c: number, k: number): boolean => {
  const verb = view.clauses[c]?.verb
  const start = view.clauses[k]?.range[0] ?? -1
  return verb !== undefined && verb !== null && start >= verb.range[1] && start - verb.range[1] <= 3
}
const hasEvent = (candidates: readonly Candidate[], c: number): boolean =>
  candidates.some((candidate) => candidate.clause === c || candidate.support === c)

/** A date after “cancelled the visit” is the visit’s; after “killed in an attack” it is the killing’s too. */
const shares = (view: View, noun: Candidate, verb: Candidate): boolean => {
  if (noun.phrase === null) return true
  const governor = noun.phrase.governor >= 0 ? (view.tokens[noun.phrase.governor] as Token).lower : ''
  // “fled ahead of a wildfire on Friday”: what one flees has no day of its own
  if (DISASTERS.has(noun.lemma) && noun.support < 0) return true
  if (['in', 'during', 'by', 'with', 'at'].includes(governor) || (noun.weak && governor === 'for')) return true
  return noun.phrase.governor < 0 ? !NOUN_OWNS.has(verb.lemma) : false
}
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
  'suspend',
  'survive',
  'protest',
])

/** The event noun whose phrase, with the phrases on it, ends right before the time. */
function nounBefore(view: View, candidates: readonly Candidate[], time: PlacedTime): number {
  let at = time.from
  while (at > 0 && ['ADP', 'DET'].includes((view.tokens[at - 1] as Token).pos)) at--
  let phrase = phraseBefore(view, at)
  let first = -1
  for (let steps = 0; phrase && steps < 3; steps++) {
    const current = phrase
    const k = candidates.findIndex((candidate) => candidate.phrase === current)
    // “opened an inquiry into the escape on Friday”: the noun that the verb carries has the date.
    if (k >= 0 && (candidates[k] as Candidate).support >= 0) return k
    if (first < 0) first = k
    if (phrase.governor < 0) break
    phrase = phraseBefore(view, phrase.governor)
  }
  return first
}
