import type { EventType } from '../../../corpus/model.ts'
import type { Clause } from '../../language/clauses.ts'
import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { DISASTERS } from '../../language/lexicon/eventNouns.ts'
import { HARM, NOUN_KINDS, WEAK_VERBS } from '../../language/lexicon/eventSenses.ts'
import { PLANNING } from '../../language/lexicon/statusVerbs.ts'
import { headOf, type NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isNatural, ruledType, senseOf } from './senses.ts'
import { supportOf } from './support.ts'
import { lemmaOf, phraseAt, phraseBefore, type View } from './view.ts'

/** A word that may name an event. */
export interface Candidate {
  readonly trigger: number
  readonly clause: number
  readonly kind: 'verb' | 'noun'
  readonly lemma: string
  readonly type: EventType
  readonly weak: boolean
  /** A verb of no list: an event only when its clause dates it. */
  readonly unlisted: boolean
  /** A verb of no harm by itself that its words make one of mishap: “came off the rails”, “went up in flames”. */
  readonly phrasal?: boolean
  /** Of a noun: its phrase. */
  readonly phrase: NounPhrase | null
  /** Of a noun: the clause whose light or aspectual verb carries it (“launched an offensive”, “talks began”); else -1. */
  readonly support: number
}

/** Words of the lexicon in a passage, with the sense their clause gives them; a verb of no sense is told to `pass`. */
export function findCandidates(view: View, pass: (token: number, reason: string) => void): Candidate[] {
  const candidates: Candidate[] = []
  const supported = new Set<number>()
  for (const phrase of view.phrases) {
    const noun = readNoun(view, phrase)
    if (!noun) continue
    candidates.push(noun)
    if (noun.support >= 0) supported.add(noun.support)
  }
  view.clauses.forEach((clause, c) => {
    if (!clause.verb || supported.has(c)) return
    const verb = readVerb(view, clause, c)
    if (typeof verb !== 'string') candidates.push(verb)
    else if (!BARE.has(clause.verb.lemma)) pass(clause.verb.head, verb)
  })
  return candidates.sort((a, b) => a.trigger - b.trigger)
}

function readNoun(view: View, phrase: NounPhrase): Candidate | null {
  const { tokens } = view
  const { head } = phrase
  const token = tokens[head] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ') return null
  const clause = view.clauseOf[head] as number
  // “in March” is no march, the International Organization for Migration no migration, and settlements
  // are places.
  if (isInName(view, head) || token.lower === 'settlements') return null
  if (
    clause < 0 ||
    isJoiner(view, phrase) ||
    isState(view, phrase) ||
    isGunfire(view, phrase, view.clauses[clause] as Clause) ||
    view.times.some((time) => time.from <= head && head < time.to)
  )
    return null
  const lemma = nounLemma(token)
  const before = head > phrase.from ? `${lemmaOf(tokens[head - 1])} ${lemma}` : ''
  const sense = NOUN_SENSES.get(before) ?? NOUN_SENSES.get(lemma)
  if (!sense) return null
  const natural = sense.type === 'assault' && head > phrase.from && DISASTERS.has(lemmaOf(tokens[head - 1]))
  return {
    trigger: head,
    clause,
    kind: 'noun',
    lemma,
    type: natural ? 'condition' : isStoppage(view, phrase, clause) ? 'protest' : sense.type,
    weak: sense.weak,
    phrase,
    unlisted: false,
    support: supportOf(view, phrase, clause),
  }
}

/** The word is part of somebody's name. */
const isInName = (view: View, i: number): boolean =>
  view.actors.some(({ mention, from, to }) => mention.form === 'name' && from <= i && i < to)

/** “in exchange for”, “in response to”: the words join, and name nothing that happened. */
const isJoiner = (view: View, { governor, from, to }: NounPhrase): boolean =>
  to - from === 1 &&
  governor >= 0 &&
  (view.tokens[governor] as Token).lower === 'in' &&
  JOINERS.has((view.tokens[from] as Token).lower)
/** “a state of emergency”: the state is declared, and the word after “of” names what it is. */
const isState = (view: View, phrase: NounPhrase): boolean =>
  phrase.governor > 0 &&
  (view.tokens[phrase.governor] as Token).lower === 'of' &&
  (view.tokens[phrase.governor - 1] as Token).lower === 'state'
/** “opened fire”, “came under fire”: nothing burns. */
function isGunfire(view: View, { head, governor }: NounPhrase, { verb, object }: Clause): boolean {
  if ((view.tokens[head] as Token).lower !== 'fire') return false
  if (governor >= 0 && (view.tokens[governor] as Token).lower === 'under') return true
  return object !== null && headOf(view.tokens, object) === head && FIRING.has(verb?.lemma ?? '')
}
const FIRING = new Set(['open', 'return', 'cease', 'hold', 'exchange', 'trade', 'draw'])
const JOINERS = new Set(['exchange', 'response', 'return', 'protest', 'retaliation'])

/** A strike of workers, not one of missiles. */
function isStoppage(view: View, phrase: NounPhrase, c: number): boolean {
  const { tokens } = view
  if (lemmaOf(tokens[phrase.head]) !== 'strike') return false
  for (let i = phrase.from; i < phrase.head; i++)
    if (STOPPAGES.has((tokens[i] as Token).lower) || WORKERS.has(lemmaOf(tokens[i]))) return true
  const { subject, verb } = view.clauses[c] as Clause
  // “a new strike by rail workers”
  const by = view.tokens[phrase.to]?.lower === 'by' ? phraseAt(view, phrase.to + 1) : undefined
  if (by && WORKERS.has(lemmaOf(tokens[by.head]))) return true
  if (verb?.lemma === 'call' || (phrase.governor >= 0 && (tokens[phrase.governor] as Token).lower === 'on')) return true
  return subject !== null && WORKERS.has(lemmaOf(tokens[headOf(tokens, subject)]))
}
const STOPPAGES = new Set(
  'one-day day hour two-day hunger general nationwide rail transport indefinite wildcat 24-hour 48-hour national'.split(
    ' ',
  ),
)
const WORKERS = new Set([
  ...(NOUN_KINDS.staff as ReadonlySet<string>),
  'employee',
  'student',
  'lawyer',
  'farmer',
  'trucker',
])

const nounLemma = (token: Token): string =>
  token.pos === 'VERB' && token.lower.endsWith('ing') ? token.lower : lemmaOf(token)

/** The candidate, or why the verb is none. */
function readVerb(view: View, clause: Clause, c: number): Candidate | string {
  const verb = clause.verb as NonNullable<Clause['verb']>
  const sense = senseOf(view, clause)
  const ruled = ruledType(view, clause)
  if (ruled === null || isAimed(view, clause)) return 'no event in this sense'
  const listed = sense?.type ?? (isAbsent(clause) || PERSONAL.has(verb.lemma) ? 'condition' : undefined)
  // “40 were hurt in the attack” is told as “40 were injured”
  const harmed = verb.lemma === 'hurt' && verb.passive ? 'assault' : undefined
  const found = ruled ?? harmed ?? listed ?? (isTold(clause) || isMeant(view, clause) ? 'condition' : undefined)
  if (!found) return 'a verb of no list, in a form that tells nothing done'
  const person = PERSONAL.get(verb.lemma)
  if (person && found === 'condition' && (person.voice !== 'passive' || verb.passive) && actsOnSomebody(view, clause))
    return {
      trigger: verb.head,
      clause: c,
      kind: 'verb',
      lemma: verb.lemma,
      type: person.type,
      weak: false,
      unlisted: false,
      phrase: null,
      support: -1,
    }
  const type =
    SPEECH_VERBS.has(verb.lemma) && asks(view, c)
      ? 'demand'
      : HARM.has(verb.lemma) && isNatural(view, clause)
        ? 'condition'
        : found
  const weak = WEAK_VERBS.has(verb.lemma) && ruled === undefined && (sense?.words.length ?? 0) === 0
  const unlisted = ruled === undefined && sense === undefined && !isAbsent(clause)
  return {
    trigger: verb.head,
    clause: c,
    kind: 'verb',
    lemma: verb.lemma,
    type,
    weak: weak || unlisted,
    unlisted,
    phrasal: type === 'condition' && (sense?.words.length ?? 0) > 0,
    phrase: null,
    support: -1,
  }
}

/** “seeking to drive them out”: what is sought is the event. */
const isAimed = (view: View, clause: Clause): boolean => {
  const { verb } = clause
  if (!verb || !AIMS.has(verb.lemma) || verb.passive !== (verb.lemma === 'allege')) return false
  return view.clauses.some(({ kind, range }) => kind === 'infinitive' && range[0] === verb.range[1])
}
const AIMS = new Set(['seek', 'move', 'push', 'press', 'allege'])

/** “31 were missing” */
const isAbsent = ({ verb, object }: Clause): boolean => verb?.lemma === 'miss' && verb.progressive && object === null

/** A clause that tells what somebody did: in the past or the future, by a verb that says more than “was”. */
const isTold = ({ verb, kind }: Clause): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  kind !== 'conditional' &&
  (verb.tense === 'past' || verb.tense === 'future' || verb.perfect) &&
  !BARE.has(verb.lemma)

/** “is due to present the bill on Monday”, “plans to unveil it in May”, but “promised a plan to help on Sunday”. */
const isMeant = (view: View, { verb, parent }: Clause): boolean => {
  const over = parent === null ? null : view.clauses[parent]?.verb
  if (verb?.form !== 'infinitive' || !over || BARE.has(verb.lemma)) return false
  const parted = view.phrases.some(({ from, time }) => !time && from >= over.range[1] && from < verb.range[0])
  if (parted || view.tokens[verb.range[0]]?.lower !== 'to') return false
  return over.lemma === 'be' || PLANNING.has(over.lemma)
}

const BARE = new Set(
  'be have do seem appear remain need mean become get like know belong consist exist include involve feel look sound contain stay keep deserve matter depend date learn obtain own wear age ride watch cite'.split(
    ' ',
  ),
)

/** Verbs that say more of people than of things: people are let go, products put on sale. */
const PERSONAL: ReadonlyMap<string, { readonly type: EventType; readonly voice: 'any' | 'passive' }> = new Map([
  ['release', { type: 'concede', voice: 'any' }],
  ['hold', { type: 'coerce', voice: 'any' }],
])
function actsOnSomebody(view: View, { verb, object, subject }: Clause): boolean {
  const range = verb?.passive ? subject : object
  if (!range) return false
  const head = headOf(view.tokens, range)
  const token = view.tokens[head] as Token
  // “held him for nine hours”, but “held them up”
  if (verb?.lemma === 'hold' && !verb.passive) return token.pos === 'PRON' && isForHours(view, range[1])
  if (token.pos === 'PRON' && token.lower !== 'it') return true
  // “Both were released”, “a fifth was freed”
  if (verb?.passive && (COUNTED.has(token.lower) || token.pos === 'NUM')) return true
  if (verb?.lemma === 'hold' && isHeldBy(view, verb.range[1])) return true
  return view.actors.some(
    (actor) =>
      actor.from <= head &&
      head < actor.to &&
      (actor.mention.kind === 'person' || actor.mention.kind === 'collective' || actor.mention.kind === 'office'),
  )
}

const isForHours = (view: View, i: number): boolean =>
  ['for', 'captive', 'hostage', 'at'].includes(view.tokens[i]?.lower ?? '')
const COUNTED = new Set('both all others some most many two three third fourth fifth sixth rest'.split(' '))
/** “held by police” */
function isHeldBy(view: View, i: number): boolean {
  const phrase = view.tokens[i]?.lower === 'by' ? view.phrases.find(({ governor }) => governor === i) : undefined
  return phrase !== undefined && CAPTORS.has(lemmaOf(view.tokens[phrase.head]))
}
const CAPTORS = new Set(
  'police troop soldier army military authority rebel militant gunman guard militia force officer kidnapper'.split(' '),
)

const SPEECH_VERBS = new Set([
  'say',
  'tell',
  'add',
  'insist',
  'note',
  'stress',
  'argue',
  'declare',
  'maintain',
  'reiterate',
  'write',
])

/** “said that … should …”, “told them that it wants …”: words that ask for something. */
function asks(view: View, c: number): boolean {
  // “told its nationals to leave”
  if (view.clauses[c]?.verb?.lemma === 'tell' && view.clauses[c].object !== null)
    if (view.children[c]?.some((k) => view.clauses[k]?.kind === 'infinitive')) return true
  return (view.children[c] ?? []).some((k) => {
    const clause = view.clauses[k]
    const verb = clause?.kind === 'complement' || clause?.kind === 'main' ? clause.verb : null
    if (!verb) return false
    if (verb.modal === 'should' || verb.modal === 'must' || verb.modal === 'ought') return true
    if (['want', 'need', 'demand', 'urge'].includes(verb.lemma) && verb.tense !== 'future') return true
    return PLAIN_BELIEF.has(verb.lemma) && asks(view, k)
  })
}

const PLAIN_BELIEF = new Set(['believe', 'think', 'feel'])

/** The phrase over this one by a preposition (“plans for [an offensive]”): its head's lemma and the preposition. */
export function governorsOf(view: View, phrase: NounPhrase): { readonly noun: string; readonly preposition: string } {
  if (phrase.governor < 0) return { noun: '', preposition: '' }
  let at = phrase.governor
  const preposition = (view.tokens[at] as Token).lower
  while (at > 0 && ((view.tokens[at - 1] as Token).pos === 'ADP' || (view.tokens[at - 1] as Token).pos === 'ADV')) at--
  const outer = phraseBefore(view, at)
  return {
    noun: outer ? lemmaOf(view.tokens[outer.head]) : '',
    preposition: at < phrase.governor ? `${(view.tokens[at] as Token).lower} ${preposition}` : preposition,
  }
}
