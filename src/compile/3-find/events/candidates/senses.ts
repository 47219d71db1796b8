import type { EventType } from '../../../../corpus/model.ts'
import type { Clause, Range } from '../../../language/clauses.ts'
import { VERB_SENSES, type VerbSense } from '../../../language/eventLexicon.ts'
import { SENSE_RULES, type SenseRule } from '../../../language/lexicon/eventSenses.ts'
import { NOUN_KINDS } from '../../../language/lexicon/nounKinds.ts'
import { groupOf, nationOf } from '../../../language/lexicon/people.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { lemmaOf, phraseAt, type View } from '../view.ts'

/** The sense with the most words that all follow the verb; of equals the one whose words stand nearest. */
export function senseOf(view: View, clause: Clause): VerbSense | undefined {
  const { verb } = clause
  const senses = verb ? VERB_SENSES.get(verb.lemma) : undefined
  if (!senses || !verb) return undefined
  let best: VerbSense | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const sense of senses) {
    if (best && (sense.words.length < best.words.length || sense.rank > best.rank)) break
    const end = endOf(view, clause, sense.words)
    if (end < 0 || end >= nearest) continue
    best = sense
    nearest = end
  }
  return best
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
  'part',
  'free',
])

/** Where the words end that follow the verb; -1 where one is missing. */
export function endOf(view: View, clause: Clause, words: readonly string[]): number {
  const { tokens } = view
  const { verb } = clause
  if (!verb) return -1
  let at = verb.range[1]
  if (words.length === 0) return at
  const passiveSubject = verb.passive && clause.subject ? lemmaOf(tokens[headOf(tokens, clause.subject)]) : ''
  const { antecedent } = clause
  const limit = Math.min(tokens.length, contentOf(view, clause))
  const about = antecedent && clause.object === null && antecedent[0] !== clause.subject?.[0] ? antecedent : null
  for (const word of words) {
    if (word === passiveSubject) continue
    if (verb.passive && clause.subject && isKindOfSubject(view, clause.subject, word)) continue
    // “a state of emergency that she declared”
    if (about && !SHORT_REACH.has(word) && tokens.slice(about[0], about[1]).some((token) => matches(token, word)))
      continue
    if (word.startsWith('@')) {
      at = kindEnd(view, clause, at, NOUN_KINDS[word.slice(1)])
      if (at < 0) return -1
      continue
    }
    at = pastTime(view, at)
    const reach = SHORT_REACH.has(word) ? 2 : 10
    let found = -1
    const objectEnd = clause.object ? clause.object[1] : -1
    for (let i = at; i < Math.min(limit, at + reach) && found < 0; i++)
      if (matches(tokens[i], word) && !isInDate(view, i)) found = i
    // a particle may follow the object: “called the strike off”
    const beyond = PARTICLES.has(word) || (words.length > 1 && SHORT_REACH.has(word))
    // “was the third fight in the country’s jails”: what is has no object to part it from its preposition
    if (found < 0 && beyond && verb.lemma !== 'be' && objectEnd > 0 && matches(tokens[objectEnd], word))
      found = objectEnd
    if (found < 0) return -1
    at = found + 1
  }
  return at
}

/** “a state of emergency was declared” */
function isKindOfSubject({ tokens }: View, subject: Range, word: string): boolean {
  const head = headOf(tokens, subject)
  return (tokens[head] as Token).pos === 'NOUN' && tokens[head + 1]?.lower === 'of' && matches(tokens[head + 2], word)
}

/**
 * Where the words that go with a verb end: “declared [that the country was at war]” declares no war, “ordered the gates
 * shut [until the inquiry was over]” no inquiry.
 */
function contentOf({ clauses, tokens }: View, { verb, range }: Clause): number {
  const from = verb?.range[1] ?? 0
  if (from >= range[1]) return range[1]
  const inner = clauses.find(
    ({ kind, range: [start], verb: told }) =>
      start >= from &&
      start < range[1] &&
      told?.form === 'finite' &&
      (kind === 'adverbial' || (kind === 'complement' && tokens[start]?.lower === 'that')),
  )
  if (!inner) return range[1]
  // “heard that”, “hit when”
  return inner.range[0] + 1
}

/** “will give her the mandate next week” sets nobody a week. */
const isInDate = ({ times }: View, i: number): boolean =>
  times.some(({ from, to, mention: { type } }) => type === 'DATE' && from <= i && i < to)

/** “withdrew [on Monday] from the race” */
function pastTime(view: View, at: number): number {
  const on = (view.tokens[at] as Token | undefined)?.lower === 'on' ? at + 1 : at
  return view.times.find(({ from }) => from === on)?.to ?? at
}

/** Where the noun at `at` ends, if it is of the kind: “[the March 27 run-off]”, “[Sunday’s second round]”; -1 else. */
function kindEnd({ tokens }: View, { range }: Clause, at: number, kind: ReadonlySet<string> | undefined): number {
  for (let i = at; kind && i < Math.min(range[1], at + 8); i++) {
    const { pos, lower } = tokens[i] as Token
    const next = tokens[i + 1]
    const isLast = next?.pos !== 'NOUN' || kind.has(lemmaOf(next))
    if (kind.has(lemmaOf(tokens[i])) && isLast && next?.pos !== 'PART') return i + 1
    if (pos === 'AUX' || pos === 'PRON' || (pos === 'ADP' && lower !== 'of') || (pos === 'PUNCT' && lower !== '-'))
      return -1
  }
  return -1
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
  token !== undefined &&
  (token.lower === word || lemmaOf(token) === word || (token.pos === 'PROPN' && token.lower === `${word}s`))

/** Who or what stands in a slot of the clause; null where it has none. */
function inSlot({ verb, subject, object, antecedent }: Clause, slot: SenseRule['slot']): Range | null {
  if (slot === 'subject') return verb?.passive ? null : subject
  // “was sent a parcel”: the parcel is sent
  if (verb?.passive && slot !== 'object') return (GIVES.has(verb.lemma) && object) || (subject ?? antecedent)
  // “a claim that the chief has withdrawn”
  const told = object ?? (antecedent && antecedent[0] !== subject?.[0] && subject !== null ? antecedent : null)
  return slot === 'befallen' ? null : told
}

const GIVES = new Set(['send', 'hand', 'offer', 'show', 'give'])

/** The type a sense rule gives: null when it says “no event”, undefined when none applies. */
export function ruledType(view: View, clause: Clause): EventType | null | undefined {
  const { verb } = clause
  if (!verb) return undefined
  for (const rule of SENSE_RULES.get(verb.lemma) ?? []) {
    const slot = inSlot(clause, rule.slot)
    const end = endOf(view, clause, rule.words)
    if (end < 0) continue
    // “struck off the surgeon”: the particle passes for a preposition
    const behind = slot === null && rule.words.length > 0 ? phraseAt(view, end) : undefined
    const range = slot ?? (behind && behind.governor === end - 1 ? ([behind.from, behind.to] as const) : null)
    if (range === null) continue
    if (rule.doer !== null && !isDoneBy(view, clause, rule.doer)) continue
    if (rule.kind === 'any') return rule.type
    const kind = NOUN_KINDS[rule.kind]
    const head = meantHead(view, range)
    // “a border crossing”, which the tagger may take for a verb
    const noun = view.tokens[head] as Token
    if (kind?.has(lemmaOf(noun)) || kind?.has(noun.lower) || (HUMAN.has(rule.kind) && isNamedPerson(view, head)))
      return rule.type
    // “40 were captured”, “41 of them were dismissed”
    const { pos, lower } = view.tokens[head] as Token
    // “Kita was cut off by the flood”
    if (rule.kind === 'reached' && isNamedPlace(view, head)) return rule.type
    // “held four of them”
    if (PEOPLE.has(rule.kind) && lower === 'them' && view.tokens[head - 1]?.lower === 'of') return rule.type
    if (PEOPLE.has(rule.kind) && verb.passive && (pos === 'NUM' || lower === 'them')) return rule.type
    // “He was questioned”
    if (rule.kind === 'person' && verb.passive && PERSONS.has(lower)) return rule.type
    if (ANYBODY.has(rule.kind) && isPerson(lemmaOf(view.tokens[head]))) return rule.type
    // “rescue teams”, “relief material”: the noun before the head says what they are for
    if (rule.kind === 'relief' && head > range[0] && RELIEF.has(lemmaOf(view.tokens[head - 1]))) return rule.type
  }
  return undefined
}

/** Whoever does it, as subject or behind “by”, is of the kind. */
function isDoneBy(view: View, { verb, subject }: Clause, kind: string): boolean {
  // “picked up by a trawler”
  const end = verb?.range[1] ?? 0
  const at = verb?.passive ? [end, end + 1].find((i) => view.tokens[i]?.lower === 'by') : undefined
  const by = at === undefined ? undefined : phraseAt(view, at + 1)
  const doer = verb?.passive ? (by ? ([by.from, by.to] as const) : null) : subject
  return doer !== null && NOUN_KINDS[kind]?.has(lemmaOf(view.tokens[meantHead(view, doer)])) === true
}

const isPerson = (noun: string): boolean => groupOf(noun) !== null && nationOf(noun) === null
/** Kinds that any noun for people belongs to. */
const ANYBODY = new Set(['person', 'defendant', 'person_hurt'])
const PEOPLE = new Set([...ANYBODY, 'captive', 'troops'])
const PERSONS = new Set(['he', 'she', 'they'])
/** Kinds of noun for people whom a report may as well call by their names. */
const HUMAN = new Set(['person', 'defendant', 'leader', 'captive', 'person_hurt'])
const isNamedPerson = (view: View, head: number): boolean =>
  view.actors.some(({ mention, from, to }) => mention.kind === 'person' && from <= head && head < to)

const isNamedPlace = (view: View, head: number): boolean =>
  view.actors.some(({ mention, from, to }) => mention.kind === 'place' && from <= head && head < to)

/** The head that says what is counted: “four of its six border crossings”, “dozens of villagers”, “a group of nurses”. */
function meantHead(view: View, range: Range): number {
  const head = headOf(view.tokens, range)
  const { lower, pos } = view.tokens[head] as Token
  if (pos !== 'NUM' && pos !== 'DET' && !PARTS.has(lower)) return head
  // “Flight 12”
  if (pos === 'NUM' && head > range[0] && ['NOUN', 'PROPN'].includes((view.tokens[head - 1] as Token).pos))
    return head - 1
  const rest = phraseAt(view, head + 2)
  return (view.tokens[head + 1] as Token | undefined)?.lower === 'of' && rest ? rest.head : head
}
const PARTS = new Set(
  'some many most several all none half one two dozens scores hundreds thousands tens number group groups series pair couple part parts rest majority crowd crowds members both'.split(
    ' ',
  ),
)

const RELIEF = new Set(['rescue', 'relief', 'aid', 'medical', 'food', 'emergency', 'humanitarian'])
