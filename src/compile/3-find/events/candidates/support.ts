import type { Clause, VerbGroup } from '../../../language/clauses.ts'
import { LIGHT_VERBS } from '../../../language/lexicon/verbs/lightVerbs.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { COMPARING } from '../compared.ts'
import { lemmaOf, type View } from '../view.ts'

/** Verbs that say of an event noun in their subject that it takes place. */
const HAPPENS = new Set(
  'begin start end continue go occur happen erupt resume take break rage intensify escalate follow come last close finish open unfold rage flare ring'.split(
    ' ',
  ),
)

/** “a vote is expected”: the passive says that the event is to come. */
const MEANT = new Set(['plan', 'expect', 'schedule', 'set', 'slate'])

/** It says that the event is to come; “was set off by an arrest” does not. */
export const isMeant = ({ tokens }: View, { lemma, range }: VerbGroup): boolean =>
  MEANT.has(lemma) && !(lemma === 'set' && PARTED.has(tokens[range[1]]?.lower ?? ''))
const PARTED = new Set(['off', 'up', 'out', 'back', 'aside', 'ablaze', 'alight'])

/** “A strike was called for Tuesday” */
export const isCalledFor = ({ tokens, times }: View, { lemma, passive, range: [, end] }: VerbGroup): boolean =>
  lemma === 'call' &&
  passive &&
  tokens[end]?.lower === 'for' &&
  times.some(({ from }) => from === end || from === end + 1)

/** “First report expected within 30 days”, of a headline */
export const isMeantInHeadline = (view: View, verb: VerbGroup): boolean =>
  view.passage.kind !== 'sentence' &&
  verb.form === 'finite' &&
  verb.tense === 'past' &&
  !verb.perfect &&
  isMeant(view, verb)

/** “shelling was heard near the port”, “clashes were reported” */
const NOTICED = new Set(['hear', 'report', 'feel', 'record', 'witness'])

const TOLD = new Set(['known', 'public', 'clear', 'plain'])

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
  ['place', 'under'],
  ['put', 'on'],
  ['result', 'in'],
  ['participate', 'in'],
  ['push', 'with'],
  ['move', 'with'],
  ['enter', 'into'],
])

/** Nouns that “be” and its like carry behind a preposition: “are on strike”, “was under siege”, “remain in custody”. */
const BEING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['on', new Set(['strike', 'hunger strike', 'trial', 'fire', 'lockdown', 'parole', 'remand'])],
  [
    'under',
    new Set([
      'siege',
      'attack',
      'bombardment',
      'arrest',
      'curfew',
      'lockdown',
      'quarantine',
      'investigation',
      'blockade',
      'shelling',
    ]),
  ],
  ['in', new Set(['detention', 'quarantine', 'lockdown', 'talk', 'revolt', 'mourning'])],
  ['at', new Set(['war'])],
])
const REMAINS = new Set(['be', 'remain', 'stay', 'keep'])

/** “are on strike”: the noun, with its preposition, is how they are. */
export function isBeing({ tokens }: View, { head, governor }: NounPhrase, { verb, subject }: Clause): boolean {
  if (!verb || subject === null || governor < verb.range[1] || governor > verb.range[1] + 1) return false
  if (!REMAINS.has(verb.lemma) || verb.form === 'infinitive') return false
  if (governor > verb.range[1] && tokens[verb.range[1]]?.pos !== 'ADV') return false
  return BEING.get((tokens[governor] as Token).lower)?.has(lemmaOf(tokens[head])) === true
}

/** “The announcement comes on the eve of a vote”: when it was made is not told. */
const isSetBeside = ({ lemma, tense, perfect, progressive }: VerbGroup): boolean =>
  lemma === 'come' && tense === 'present' && !perfect && !progressive

/** “began”, “took place”, “broke out” */
function happens({ tokens }: View, { lemma, range, progressive }: VerbGroup): boolean {
  // “While the war was going on, …”: the scene
  if (lemma === 'go' && progressive) return false
  const word = PARTICLE.get(lemma)
  return HAPPENS.has(lemma) && (word === undefined || tokens[range[1]]?.lower === word)
}
const PARTICLE = new Map([
  ['take', 'place'],
  ['break', 'out'],
  ['ring', 'out'],
  ['go', 'on'],
])

/** The clause whose verb only says that the event of this phrase takes place; -1 for none. */
export function supportOf(view: View, phrase: NounPhrase, c: number): number {
  const clause = view.clauses[c] as Clause
  const begun = begunBehind(view, phrase, c)
  if (begun >= 0) return begun
  if (!clause.verb) return -1
  if (isBeing(view, phrase, clause)) return c
  const led = ledTo(view, phrase, c)
  if (led >= 0) return led
  const { verb } = clause
  if (isThere(view, phrase, clause)) return c
  return isCarried(view, phrase, clause, verb) || tells(view, phrase, clause, verb) || isBehind(view, phrase, verb)
    ? c
    : -1
}

/** “a strike that began on Monday has shut the ports”: the clause behind it. */
function begunBehind(view: View, phrase: NounPhrase, c: number): number {
  const { clauses, children } = view
  const begun = children[c]?.find((k) => {
    const { kind, subject, verb, object } = clauses[k] as Clause
    if (kind !== 'relative' || subject?.[0] !== phrase.from || !verb) return false
    return happens(view, verb) && (object === null || verb.lemma === 'take')
  })
  return begun !== undefined && (clauses[begun] as Clause).verb?.form === 'finite' ? begun : -1
}

/** “The trial is set to begin”: the clause that is led to. */
function ledTo(view: View, phrase: NounPhrase, c: number): number {
  const { clauses, children } = view
  if (clauses[c]?.subject?.[0] !== phrase.from) return -1
  const led = children[c]?.find((k) => {
    const { kind, subject, verb, object } = clauses[k] as Clause
    if (kind !== 'infinitive' || subject?.[0] !== phrase.from || !verb) return false
    return happens(view, verb) && object === null
  })
  return led ?? -1
}

/** “There were clashes in Lima”, “There has been a shooting” */
const isThere = ({ tokens }: View, { head, from }: NounPhrase, { verb, subject, object }: Clause): boolean =>
  verb?.lemma === 'be' &&
  (verb.tense === 'past' || verb.perfect) &&
  subject !== null &&
  (tokens[subject[0]] as Token).lower === 'there' &&
  object !== null &&
  object[0] === from &&
  headOf(tokens, object) === head

/** “launched an offensive” */
const isCarried = ({ tokens }: View, { head }: NounPhrase, { object }: Clause, { lemma, range }: VerbGroup): boolean =>
  object !== null &&
  headOf(tokens, object) === head &&
  LIGHT_VERBS.has(lemma) &&
  !COMPARING.has(lemma) &&
  // “made known her decision”: the telling is the event
  !(lemma === 'make' && TOLD.has(tokens[range[1]]?.lower ?? ''))

/** “a curfew is in force”, “talks are under way” */
function isInForce({ tokens }: View, { lemma, range: [, end], form }: VerbGroup): boolean {
  if (!REMAINS.has(lemma) || form === 'infinitive') return false
  const [first, second] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? '']
  return first === 'underway' || (first === 'under' && second === 'way') || (first === 'in' && IN_FORCE.has(second))
}
/** “The shutdown took effect on Friday”, “The truce came into force on Friday” */
function comesIntoForce(
  { tokens, times, clauseOf }: View,
  { lemma, range: [, end] }: VerbGroup,
  noun: number,
): boolean {
  const next = tokens[end]?.lower
  const isInto = (lemma === 'come' || lemma === 'go') && next === 'into' && IN_FORCE.has(tokens[end + 1]?.lower ?? '')
  if (!isInto && !(lemma === 'take' && next === 'effect')) return false
  return times.some(({ from }) => clauseOf[from] === clauseOf[noun])
}
/** “entered its second week” */
export const isInItsNthDay = ({ tokens }: View, { lemma, range: [, end], passive }: VerbGroup): boolean =>
  lemma === 'enter' &&
  !passive &&
  NTH.test(tokens[end + 1]?.lower ?? '') &&
  SPANS.has(lemmaOf(tokens[end + 2])) &&
  ['its', 'a', 'their', 'the'].includes(tokens[end]?.lower ?? '')
const NTH = /^(?:second|third|[a-z-]+th|\d+(?:st|nd|rd|th)|last|final)$/
const SPANS = new Set(['day', 'week', 'month', 'year', 'night'])
const IN_FORCE = new Set(['force', 'effect', 'place', 'progress'])

/** “an offensive was launched”, “talks began”, “the toll reached 40”: it is the subject. */
function tells(view: View, { from, head }: NounPhrase, { subject, object }: Clause, verb: VerbGroup): boolean {
  if (subject === null || head < subject[0] || head >= subject[1]) return false
  // “A meeting with his deputy, Ana Roth, was planned”
  const isFirst = from === subject[0] && view.tokens[head + 1]?.pos === 'ADP'
  if (!isFirst && headOf(view.tokens, subject) !== head) return false
  if (isInForce(view, verb) || isInItsNthDay(view, verb) || comesIntoForce(view, verb, head)) return true
  if (verb.passive)
    return LIGHT_VERBS.has(verb.lemma) || isMeant(view, verb) || isCalledFor(view, verb) || NOTICED.has(verb.lemma)
  if (isMeantInHeadline(view, verb) && object === null) return true
  const isAlone = object === null || verb.lemma === 'take' || verb.lemma === 'break'
  if (isAlone && happens(view, verb) && !isSetBeside(verb)) return true
  // “the death toll reached 40”
  const measured = object === null || (view.tokens[headOf(view.tokens, object)] as Token).pos === 'NUM'
  return MEASURES.has(verb.lemma) && measured
}

/** “pressed ahead with its offensive”, “led to the closing of …”, “carried out an attack”: behind a small word. */
function isBehind({ tokens }: View, { from, governor }: NounPhrase, { lemma, range: [, end] }: VerbGroup): boolean {
  const preposition = PREPOSITIONAL_SUPPORT.get(lemma)
  if (preposition && governor >= end && governor <= end + 2 && (tokens[governor] as Token).lower === preposition)
    return true
  return lemma === 'carry' && tokens[end]?.lower === 'out' && from === end + 1
}
