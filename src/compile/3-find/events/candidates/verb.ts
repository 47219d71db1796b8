import type { EventType } from '../../../../corpus/model.ts'
import type { Clause, Range, VerbGroup } from '../../../language/clauses.ts'
import { VERB_SENSES } from '../../../language/eventLexicon.ts'
import { SENSE_RULES, WEAK_VERBS } from '../../../language/lexicon/eventSenses.ts'
import { HARM } from '../../../language/lexicon/harm.ts'
import { GOING_ON, PLANNING } from '../../../language/lexicon/statusVerbs.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { isOfAnybody, isOnlyNamed, isWheneverSo } from '../anybody.ts'
import { attemptIn, isTriedMeanwhile } from '../attempt.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type View } from '../view.ts'
import { isNatural } from './natural.ts'
import { isOnlyWording } from './onlyWording.ts'
import { endOf, ruledType, senseOf } from './senses.ts'
import { foundHanged, usedAs } from './used.ts'

/** The candidate, or why the verb is none. */
export function readVerb(view: View, clause: Clause, c: number): Candidate | string {
  const { verb, kind, parent } = clause
  if (kind === 'infinitive' && parent !== null && attemptIn(view, parent) === c) return 'what was tried is the attempt'
  if (kind === 'infinitive' && isTriedMeanwhile(view, clause)) return 'what was tried is told with what came of it'
  const tried = attemptIn(view, c)
  if (tried < 0 || !verb) return readSense(view, clause, c)
  // An attempt is of the kind of what was tried, and happened.
  const aim = readSense(view, view.clauses[tried] as Clause, tried)
  return typeof aim === 'string' ? aim : { ...aim, trigger: verb.head, clause: c, lemma: verb.lemma }
}

function readSense(view: View, clause: Clause, c: number): Candidate | string {
  const verb = clause.verb as VerbGroup
  const lost = verb.lemma === 'be' ? amongWhom(view, verb.range[0]) : -1
  if (lost >= 0) return { ...told(verb, c, 'condition'), trigger: lost }
  const sense = senseOf(view, clause)
  const ruled = ruledType(view, clause)
  if (isWheneverSo(view, clause, c)) return 'it is so at no one time'
  if (ruled === null || isOnlyWording(view, clause) || isOfAnybody(view, clause) || isOnlyNamed(view, clause))
    return 'no event in this sense'
  const used = usedAs(view, clause, verb)
  const found = foundHanged(view, verb) ?? ruled ?? used ?? sense?.type ?? unlistedType(view, clause, verb)
  if (!found) return 'a verb of no list, in a form that tells nothing done'
  const person = PERSONAL.get(verb.lemma)
  if (verb.lemma === 'release' && verb.passive && isTreatedToo(view, verb.range[0])) return told(verb, c, 'aid')
  if (person && found === 'condition' && (person.voice !== 'passive' || verb.passive) && actsOnSomebody(view, clause))
    return told(verb, c, person.type)
  if (!sense && !ruled && isGoingOnMeanwhile(view, clause)) return 'the scene of what is told'
  const type = asMeant(view, clause, c, verb, found)
  const worded = (sense?.words.length ?? 0) > 0
  const weak = WEAK_VERBS.has(verb.lemma) && ruled === undefined && !worded
  const unlisted = ruled === undefined && sense === undefined && used === undefined && !isAbsent(clause)
  return {
    // “is in custody”: the last word names it
    trigger: verb.lemma === 'be' && sense && worded ? endOf(view, clause, sense.words) - 1 : verb.head,
    clause: c,
    kind: 'verb',
    lemma: verb.lemma,
    type,
    weak: weak || unlisted || (ruled === 'condition' && GATHERS.has(verb.lemma)),
    unlisted,
    phrasal: type === 'condition' && MOVES.has(verb.lemma) && (worded || ruled === 'condition'),
    phrase: null,
    support: -1,
  }
}

const unlistedType = (view: View, clause: Clause, { lemma }: VerbGroup): EventType | undefined =>
  isAbsent(clause) || PERSONAL.has(lemma) || isTold(clause) || isMeant(view, clause) || isMade(clause)
    ? 'condition'
    : undefined

/** “when 285 miners were working below”: where they were, and no event. */
const isGoingOnMeanwhile = ({ tokens }: View, { kind, verb, range }: Clause): boolean =>
  kind === 'adverbial' &&
  verb?.progressive === true &&
  verb.tense === 'past' &&
  !verb.passive &&
  ['when', 'as', 'while'].includes((tokens[range[0]] as Token).lower)

/** Words that ask are a demand; what nature harms is no assault. */
function asMeant(view: View, clause: Clause, c: number, { lemma }: VerbGroup, found: EventType): EventType {
  if (SPEECH_VERBS.has(lemma) && asks(view, c)) return 'demand'
  if (lemma === 'vow' && isForGood(view, c)) return 'statement'
  return HARM.has(lemma) && isNatural(view, clause) ? 'condition' : found
}

/** “vowed that troops would not leave”, “vowed to rebuild the town”, “vowed to stay in the race”: no threat. */
const isForGood = (view: View, c: number): boolean =>
  view.children[c]?.some((k) => {
    const { kind, verb } = view.clauses[k] as Clause
    if (!verb || (kind !== 'complement' && kind !== 'infinitive')) return false
    const meant = VERB_SENSES.get(verb.lemma)?.find(({ words }) => words.length === 0)?.type
    return verb.negated || !(GOING_ON.has(verb.lemma) || verb.lemma === 'leave' || HARMFUL.has(meant ?? ''))
  }) === true
const HARMFUL: ReadonlySet<string> = new Set(
  'assault coerce sanction reject protest mobilize crime disapprove threaten'.split(' '),
)

const told = ({ head, lemma }: VerbGroup, c: number, type: EventType): Candidate => ({
  trigger: head,
  clause: c,
  kind: 'verb',
  lemma,
  type,
  weak: false,
  unlisted: false,
  phrase: null,
  support: -1,
})

/** “Among the [dead] was Ana Roth”, “Among those [killed] were two nurses”: the word for what befell them; -1 elsewhere. */
function amongWhom({ tokens }: View, at: number): number {
  const word = tokens[at - 1]?.lower ?? ''
  const those = tokens[at - 2]?.lower
  const among = tokens[at - 3]?.lower === 'among' && (at === 3 || tokens[at - 4]?.pos === 'PUNCT')
  return among && (those === 'the' || those === 'those') && BEFALLEN.has(word) ? at - 1 : -1
}
const BEFALLEN = new Set(
  'dead killed victims injured wounded missing fatalities casualties arrested detained'.split(' '),
)

/** “were treated and released”: by doctors, who held nobody. */
const isTreatedToo = ({ tokens }: View, at: number): boolean => {
  const verb = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1
  return tokens[verb]?.pos === 'CCONJ' && TREATED.has(tokens[verb - 1]?.lower ?? '')
}
const TREATED = new Set(['treated', 'examined', 'bandaged', 'hospitalised', 'hospitalized'])

/** Of a crowd: mourners do it as well as marchers. */
const GATHERS = new Set(['gather', 'assemble', 'mass'])

/** Verbs that tell of a mishap by their words: “went up in flames”, “slid off the road”. */
const MOVES = new Set(
  'spread come go run hurtle skid slide fall break burst roll tip turn give catch blow tear rip slam smash plough plow plunge wash sweep cave keel stand lie sit'.split(
    ' ',
  ),
)

/** “31 were missing” */
const isAbsent = ({ verb, object }: Clause): boolean => verb?.lemma === 'miss' && verb.progressive && object === null

/** A clause that tells what somebody did: in the past or the future, by a verb that says more than “was”. */
const isTold = ({ verb, kind }: Clause): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  kind !== 'conditional' &&
  (verb.tense === 'past' || verb.tense === 'future' || verb.perfect) &&
  !BARE.has(verb.lemma)

/** “a permit issued in 2019”, “a letter sent on Monday” */
const isMade = ({ verb, kind }: Clause): boolean =>
  verb !== null &&
  kind === 'participial' &&
  verb.form === 'participle' &&
  verb.passive &&
  !BARE.has(verb.lemma) &&
  (VERB_SENSES.has(verb.lemma) || SENSE_RULES.has(verb.lemma))

/** “is due to present the bill on Monday”, “plans to unveil it in May”, but “promised a plan to help on Sunday”. */
const isMeant = (view: View, { verb, parent }: Clause): boolean => {
  const over = parent === null ? null : view.clauses[parent]?.verb
  if (verb?.form !== 'infinitive' || !over || BARE.has(verb.lemma)) return false
  const parted = view.phrases.some(({ from, time }) => !time && from >= over.range[1] && from < verb.range[0])
  if (parted || view.tokens[verb.range[0]]?.lower !== 'to') return false
  return over.lemma === 'be' || PLANNING.has(over.lemma)
}

/** A verb that says more than “was”. */
export const isWorthTelling = (lemma: string): boolean => !BARE.has(lemma)
const BARE = new Set(
  'be have do seem appear remain need mean become get like know belong consist exist include involve feel look sound contain stay keep deserve matter depend date learn obtain own wear age ride watch cite lie sit hang'.split(
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
  'emphasise',
  'emphasize',
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
    // “wants them to leave”, “they need to leave”, but “I want my son to live”, “said it needed to find out”, “wanted to earn more”, “access is needed”
    const who = clause?.subject ? (view.tokens[clause.subject[0]] as Token).lower : ''
    const own = ['i', 'we'].includes(who) || (['it', 'he', 'she'].includes(who) && isToDo(view, k))
    const asked =
      verb.lemma === 'want'
        ? clause?.object && !['my', 'our', 'his', 'her'].includes((view.tokens[clause.object[0]] as Token).lower)
        : verb.lemma === 'need'
          ? !own && !verb.passive && !(clause?.object && isCare(view, clause.object)) && !isLesson(view, k)
          : (verb.lemma === 'demand' || verb.lemma === 'urge') && isOwn(view, clause)
    if (asked && verb.tense !== 'future') return true
    return PLAIN_BELIEF.has(verb.lemma) && asks(view, k)
  })
}

/** “needed to find out” */
const isToDo = (view: View, c: number): boolean =>
  view.children[c]?.some((k) => view.clauses[k]?.range[0] === view.clauses[c]?.verb?.range[1]) === true

/** “said it demanded a recount”, not “the gang demanded a ransom, a prosecutor said”. */
const isOwn = (view: View, clause: Clause | undefined): boolean =>
  clause?.subject !== undefined &&
  clause.subject !== null &&
  ['i', 'we', 'it', 'he', 'she', 'they'].includes((view.tokens[clause.subject[0]] as Token).lower)

/** “our rivals need to know that it will end”: told, and not asked for. */
const isLesson = (view: View, c: number): boolean =>
  view.children[c]?.some((k) => LESSONS.has(view.clauses[k]?.verb?.lemma ?? '')) ?? false
const LESSONS = new Set(['know', 'understand', 'realise', 'realize', 'remember'])

/** “six officers needed hospital treatment” */
const isCare = (view: View, range: Range): boolean => CARE.has(lemmaOf(view.tokens[headOf(view.tokens, range)]))
const CARE = new Set(['treatment', 'surgery', 'stitch', 'operation', 'transfusion', 'amputation', 'care'])

const PLAIN_BELIEF = new Set(['believe', 'think', 'feel'])
