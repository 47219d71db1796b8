import type { EventType } from '../../../corpus/model.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { NOUN_SENSES, VERB_SENSES, type VerbSense } from '../../language/eventLexicon.ts'
import { DISASTERS } from '../../language/lexicon/eventNouns.ts'
import { HARM, NOUN_KINDS, SENSE_RULES, WEAK_VERBS } from '../../language/lexicon/eventSenses.ts'
import { LIGHT_VERBS } from '../../language/lexicon/eventVerbs.ts'
import { headOf, type NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { lemmaOf, phraseBefore, type View } from './view.ts'

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
  /** Of a noun: its phrase. */
  readonly phrase: NounPhrase | null
  /** Of a noun: the clause whose light or aspectual verb carries it (“launched an offensive”, “talks began”); else -1. */
  readonly support: number
}

/** Verbs that say of an event noun in their subject that it takes place. */
const HAPPENS = new Set(
  'begin start end continue occur happen erupt resume take break rage intensify escalate follow come last close finish open unfold rage flare'.split(
    ' ',
  ),
)

const MEASURES = new Set([
  'approach',
  'reach',
  'rise',
  'climb',
  'pass',
  'exceed',
  'stand',
  'near',
  'top',
  'surpass',
  'hit',
  'grow',
  'jump',
])
/** Verbs that carry an event noun by a preposition. */
const PREPOSITIONAL_SUPPORT: ReadonlyMap<string, string> = new Map([
  ['press', 'with'],
  ['go', 'with'],
  ['continue', 'with'],
  ['proceed', 'with'],
  ['embark', 'on'],
  ['engage', 'in'],
  ['lead', 'to'],
  ['result', 'in'],
  ['participate', 'in'],
  ['push', 'with'],
  ['move', 'with'],
  ['enter', 'into'],
])

/** Words of the lexicon in a passage, with the sense their clause gives them. */
export function findCandidates(view: View): Candidate[] {
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
    if (verb) candidates.push(verb)
  })
  return candidates.sort((a, b) => a.trigger - b.trigger)
}

function readNoun(view: View, phrase: NounPhrase): Candidate | null {
  const { tokens } = view
  const { head } = phrase
  const token = tokens[head] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ') return null
  const clause = view.clauseOf[head] as number
  // “in March” is no march.
  if (clause < 0 || view.times.some((time) => time.from <= head && head < time.to)) return null
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
    type: natural ? 'condition' : sense.type,
    weak: sense.weak,
    phrase,
    unlisted: false,
    support: supportOf(view, phrase, clause),
  }
}

const nounLemma = (token: Token): string =>
  token.pos === 'VERB' && token.lower.endsWith('ing') ? token.lower : lemmaOf(token)

/** The clause whose verb only says that the event of this phrase takes place. */
function supportOf(view: View, phrase: NounPhrase, c: number): number {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return -1
  const object = clause.object !== null && headOf(view.tokens, clause.object) === phrase.head
  const subject =
    clause.subject !== null &&
    headOf(view.tokens, clause.subject) === phrase.head &&
    clause.subject[0] <= phrase.head &&
    phrase.head < clause.subject[1]
  if (object && LIGHT_VERBS.has(verb.lemma)) return c
  if (subject && verb.passive && (LIGHT_VERBS.has(verb.lemma) || verb.lemma === 'plan')) return c
  const after = view.tokens[verb.range[1]]?.lower
  const happens =
    verb.lemma === 'break'
      ? after === 'out'
      : verb.lemma === 'take'
        ? after === 'place'
        : HAPPENS.has(verb.lemma) && clause.object === null
  if (subject && !verb.passive && happens) return c
  // “the death toll reached 40”
  const measured = clause.object !== null && (view.tokens[headOf(view.tokens, clause.object)] as Token).pos === 'NUM'
  if (subject && !verb.passive && MEASURES.has(verb.lemma) && (measured || clause.object === null)) return c
  // “pressed ahead with its offensive”, “led to the closing of …”
  const preposition = PREPOSITIONAL_SUPPORT.get(verb.lemma)
  if (
    preposition &&
    phrase.governor >= verb.range[1] &&
    phrase.governor <= verb.range[1] + 2 &&
    (view.tokens[phrase.governor] as Token).lower === preposition
  )
    return c
  // “carried out an attack”: the particle stands between
  const particle = view.tokens[verb.range[1]]
  if (verb.lemma === 'carry' && particle?.lower === 'out' && phrase.from === verb.range[1] + 1) return c
  return -1
}

function readVerb(view: View, clause: Clause, c: number): Candidate | null {
  const verb = clause.verb as NonNullable<Clause['verb']>
  const sense = senseOf(view, clause)
  const ruled = ruledType(view, clause)
  if (ruled === null) return null
  const found = ruled ?? sense?.type ?? (isTold(clause) ? 'condition' : undefined)
  if (!found) return null
  const type =
    SPEECH_VERBS.has(verb.lemma) && asks(view, c)
      ? 'demand'
      : HARM.has(verb.lemma) && isNatural(view, clause)
        ? 'condition'
        : found
  const weak = WEAK_VERBS.has(verb.lemma) && ruled === undefined && (sense?.words.length ?? 0) === 0
  const unlisted = ruled === undefined && sense === undefined
  return {
    trigger: verb.head,
    clause: c,
    kind: 'verb',
    lemma: verb.lemma,
    type,
    weak: weak || unlisted,
    unlisted,
    phrase: null,
    support: -1,
  }
}

/** A clause that tells what somebody did: in the past or the future, by a verb that says more than “was”. */
const isTold = ({ verb, kind }: Clause): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  kind !== 'conditional' &&
  (verb.tense === 'past' || verb.tense === 'future' || verb.perfect) &&
  !BARE.has(verb.lemma)
const BARE = new Set(
  'be have do seem appear remain need mean become get like know belong consist exist include involve feel look sound contain stay keep deserve matter depend date'.split(
    ' ',
  ),
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

/** The sense with the most words that all follow the verb. */
function senseOf(view: View, clause: Clause): VerbSense | undefined {
  const { verb } = clause
  const senses = verb ? VERB_SENSES.get(verb.lemma) : undefined
  if (!senses || !verb) return undefined
  return senses.find((sense) => follows(view, clause, sense.words))
}

const SHORT_REACH = new Set([
  'up',
  'down',
  'out',
  'off',
  'back',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'over',
  'of',
  'from',
  'into',
  'through',
  'against',
  'away',
  'ahead',
  'favor',
  'deeper',
])

function follows(view: View, clause: Clause, words: readonly string[]): boolean {
  const { tokens } = view
  const { verb } = clause
  if (!verb) return false
  let at = verb.range[1]
  const passiveSubject = verb.passive && clause.subject ? lemmaOf(tokens[headOf(tokens, clause.subject)]) : ''
  for (const word of words) {
    if (word === passiveSubject) continue
    const reach = SHORT_REACH.has(word) ? 2 : 10
    let found = -1
    const objectEnd = clause.object ? clause.object[1] : -1
    for (let i = at; i < Math.min(tokens.length, clause.range[1], at + reach) && found < 0; i++)
      if (matches(tokens[i], word)) found = i
    // a particle may follow the object: “called the strike off”
    if (found < 0 && PARTICLES.has(word) && objectEnd > 0 && matches(tokens[objectEnd], word)) found = objectEnd
    if (found < 0) return false
    at = found + 1
  }
  return true
}
const PARTICLES = new Set([
  'up',
  'down',
  'out',
  'off',
  'back',
  'in',
  'deeper',
  'missing',
  'dead',
  'hostage',
  'homeless',
])
const matches = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || lemmaOf(token) === word)

/** The type a sense rule gives: null when it says “no event”, undefined when none applies. */
function ruledType(view: View, clause: Clause): EventType | null | undefined {
  const { verb } = clause
  if (!verb) return undefined
  for (const rule of SENSE_RULES.get(verb.lemma) ?? []) {
    const range =
      rule.slot === 'subject'
        ? verb.passive
          ? null
          : clause.subject
        : rule.slot === 'object' || !verb.passive
          ? clause.object
          : clause.subject
    if (range && NOUN_KINDS[rule.kind]?.has(lemmaOf(view.tokens[headOf(view.tokens, range)]))) return rule.type
  }
  return undefined
}

/** Nature or an accident does it: as subject, after “by”, or as the scene (“killed in the crash”). */
function isNatural(view: View, clause: Clause): boolean {
  const { verb } = clause
  const disaster = (range: Range | null) =>
    range !== null && DISASTERS.has(lemmaOf(view.tokens[headOf(view.tokens, range)]))
  if (!verb) return false
  if (!verb.passive && disaster(clause.subject)) return true
  return view.phrases.some((phrase) => {
    if (phrase.from < verb.range[1] || phrase.from >= clause.range[1] || phrase.governor < 0) return false
    const governor = (view.tokens[phrase.governor] as Token).lower
    return (
      ['by', 'in', 'during', 'after', 'when', 'from', 'as'].includes(governor) &&
      DISASTERS.has(lemmaOf(view.tokens[phrase.head]))
    )
  })
}

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
