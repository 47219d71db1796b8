import type { Clause, VerbGroup } from '../../../language/clauses.ts'
import { LIGHT_VERBS } from '../../../language/lexicon/verbs/lightVerbs.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { COMPARING } from '../compared.ts'
import { lemmaOf, type View } from '../view.ts'

/** Verbs that say of an event noun in their subject that it takes place. */
const HAPPENS = new Set(
  'begin start end continue occur happen erupt resume take break rage intensify escalate follow come last close finish open unfold rage flare'.split(
    ' ',
  ),
)

/** “a vote is expected”: the passive says that the event is to come. */
const MEANT = new Set(['plan', 'expect', 'schedule', 'set', 'slate'])

/** It says that the event is to come; “was set off by an arrest” does not. */
export const isMeant = ({ tokens }: View, { lemma, range }: VerbGroup): boolean =>
  MEANT.has(lemma) && !(lemma === 'set' && PARTED.has(tokens[range[1]]?.lower ?? ''))
const PARTED = new Set(['off', 'up', 'out', 'back', 'aside', 'ablaze', 'alight'])

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
function happens({ tokens }: View, { lemma, range }: VerbGroup): boolean {
  const word = PARTICLE.get(lemma)
  return HAPPENS.has(lemma) && (word === undefined || tokens[range[1]]?.lower === word)
}
const PARTICLE = new Map([
  ['take', 'place'],
  ['break', 'out'],
])

/** The clause whose verb only says that the event of this phrase takes place. */
export function supportOf(view: View, phrase: NounPhrase, c: number): number {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  // “a strike that began on Monday has shut the ports”
  const begun = view.children[c]?.find((k) => {
    const { kind, subject, verb, object } = view.clauses[k] as Clause
    if (kind !== 'relative' || subject?.[0] !== phrase.from || !verb) return false
    return happens(view, verb) && (object === null || verb.lemma === 'take')
  })
  if (begun !== undefined && (view.clauses[begun] as Clause).verb?.form === 'finite') return begun
  if (!verb) return -1
  if (isBeing(view, phrase, clause)) return c
  // “The trial is set to begin”
  const led = view.children[c]?.find((k) => {
    const inner = view.clauses[k] as Clause
    return (
      inner.kind === 'infinitive' &&
      inner.subject?.[0] === phrase.from &&
      inner.verb !== null &&
      happens(view, inner.verb) &&
      inner.object === null
    )
  })
  if (led !== undefined && clause.subject?.[0] === phrase.from) return led
  const object = clause.object !== null && headOf(view.tokens, clause.object) === phrase.head
  const subject =
    clause.subject !== null &&
    headOf(view.tokens, clause.subject) === phrase.head &&
    clause.subject[0] <= phrase.head &&
    phrase.head < clause.subject[1]
  // “made known her decision”: the telling is the event
  const tells = verb.lemma === 'make' && TOLD.has(view.tokens[verb.range[1]]?.lower ?? '')
  if (object && LIGHT_VERBS.has(verb.lemma) && !COMPARING.has(verb.lemma) && !tells) return c
  if (subject && verb.passive && (LIGHT_VERBS.has(verb.lemma) || isMeant(view, verb) || NOTICED.has(verb.lemma)))
    return c
  const isAlone = clause.object === null || verb.lemma === 'take' || verb.lemma === 'break'
  if (subject && !verb.passive && isAlone && happens(view, verb) && !isSetBeside(verb)) return c
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
