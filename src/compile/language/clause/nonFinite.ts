import type { Range } from '../clauses.ts'
import { OBJECT_CONTROL, SAYING } from '../clauseWords.ts'
import { NOUN_SENSES } from '../eventLexicon.ts'
import { groupOf } from '../lexicon/people.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { openInterrupted } from './introducers.ts'
import { DASHES, isTensed, type Open, type Reading } from './reading.ts'
import { NAMING } from './reduced.ts'
import { frontedStart } from './subject.ts'
import { subjectOf } from './subjectOf.ts'
import { finiteFollows, verbBehindComma } from './waiting.ts'

/** What a speaker goes on doing while speaking. */
export const SPEAKING = new Set([
  'blame',
  'accuse',
  'cite',
  'say',
  'add',
  'call',
  'urge',
  'warn',
  'note',
  'claim',
  'insist',
  'describe',
  'stress',
  'demand',
  'vow',
  'threaten',
  'promise',
  'denounce',
  'condemn',
  'deny',
  'reject',
  'dismiss',
])

/** “accused the rebels of shelling a town”: the rebels are said to have shelled. */
const BLAMING = new Set(['accuse', 'suspect', 'convict', 'acquit', 'clear', 'warn'])

/** Opens the clause of an infinitive, under the verb or noun that it belongs to. */
export function openInfinitive(r: Reading, group: RawGroup): void {
  const { tokens, top } = r
  if (
    group.form !== 'infinitive' &&
    top.verb?.form === 'infinitive' &&
    (tokens[r.skipAdverbs(group.from)]?.pos === 'CCONJ' || tokens[r.skipAdverbs(group.from)]?.text === ',')
  ) {
    const { parent, subject } = top
    const at = r.skipAdverbs(group.from)
    r.close(at)
    const undergone = top.verb.passive && (group.form === 'past?' || group.form === 'participle')
    const open = r.push('infinitive', at, parent)
    r.give(open, undergone ? { ...group, passive: true } : group, subject, 'infinitive')
    return
  }
  if (tokens[r.skipAdverbs(group.from)]?.pos === 'CCONJ') {
    const sibling = [...r.stack].reverse().find((open) => open.verb?.form === 'infinitive')
    if (sibling) {
      r.popTo(sibling.parent as Open, r.skipAdverbs(group.from))
      const open = r.push('infinitive', group.from, r.top)
      r.give(open, group, sibling.subject, 'infinitive')
      return
    }
  }
  const open = r.push('infinitive', group.from, top)
  const controlled =
    top.group && OBJECT_CONTROL.has(top.group.lemma) && !top.verb?.passive
      ? top.phrases.find((phrase) => phrase.governor < 0 && !phrase.time)
      : undefined
  r.give(
    open,
    group,
    controlled
      ? [controlled.from, controlled.to]
      : isOfNoun(r, top, group.from)
        ? null
        : (calledOn(r, top, group.from) ?? top.subject ?? subjectOf(r, top, group.from)),
    'infinitive',
  )
}

/** “called on the council to act”, “a deadline for rebels to disarm”: who is to do it. */
function calledOn(r: Reading, { group, verb }: Open, at: number): Range | null {
  let phrase = r.phraseEnding[at]
  while (phrase && phrase.governor > 0 && r.tokens[phrase.governor]?.lower === 'of')
    phrase = r.phraseEnding[phrase.governor]
  if (!phrase || phrase.governor < 1 || phrase.time) return null
  const word = (r.tokens[phrase.governor] as Token).lower
  const asked = group !== null && !verb?.passive && group.to === phrase.governor && CALLS.has(`${group.lemma} ${word}`)
  const { pos, lower } = r.tokens[phrase.head] as Token
  const named = word === 'for' && ['NOUN', 'ADJ'].includes(r.tokens[phrase.governor - 1]?.pos ?? '')
  return asked || (named && (pos === 'PRON' || pos === 'PROPN' || groupOf(lower) !== null)) ? [phrase.from, at] : null
}
const CALLS = new Set(
  'call on|call upon|call for|appeal to|plead with|rely on|count on|wait for|ask for|push for|press for|signal to'.split(
    '|',
  ),
)

/** “were killed, amid a push to seize the port”: whose push it is, is not said of those who were killed. */
function isOfNoun(r: Reading, { verb }: Open, at: number): boolean {
  const phrase = r.phraseEnding[at]
  if (!phrase || phrase.governor < 0 || verb?.passive !== true) return false
  return ENDEAVOURS.has((r.tokens[phrase.head] as Token).lower)
}
const ENDEAVOURS = new Set('push effort efforts bid drive campaign attempt attempts battle fight struggle'.split(' '))

const isDeed = (token: Token | undefined): boolean => token !== undefined && NOUN_SENSES.has(token.lemma)

/** Opens the clause of a participle, with whom it describes. */
export function openParticiple(r: Reading, group: RawGroup, role: 'ing' | 'reduced'): void {
  const { tokens } = r
  const at = r.skipAdverbs(group.from)
  const before = tokens[at]
  const { top } = r
  if (top.group === null && top.phrases.length === 0 && (top.kind === 'adverbial' || top.kind === 'conditional')) {
    r.give(top, group, top.parent?.subject ?? null, 'participle')
    return
  }
  if (before?.pos === 'CCONJ' || (before?.text === ',' && role === 'ing')) {
    // “killing 12 and wounding 30”, “…, killing 12, wounding 30”: the second stands beside the first
    const sibling = top.kind === 'participial' && top.verb ? top : null
    if (sibling && (before.pos === 'CCONJ' || sibling.openedBy === ',')) {
      const { parent, subject } = sibling
      r.close(at)
      const open = r.push('participial', before.pos === 'CCONJ' ? at : group.from, parent)
      open.openedBy = sibling.openedBy
      r.give(open, group, subject, 'participle')
      return
    }
  }
  if (before && (before.text === ',' || DASHES.has(before.text)))
    while (r.stack.length > 1 && !isTensed(r.top) && r.top.verb !== null) r.close(at)
  if (before?.text === ',' && role === 'ing' && SPEAKING.has(group.lemma)) {
    // “… once it enters the port, blaming the guards”: who speaks is the subject of the sentence.
    const speaker = r.stack.find((open) => open.verb !== null && (open.kind === 'main' || open.kind === 'complement'))
    if (speaker) r.popTo(speaker, at)
  }
  if (role === 'reduced' && r.phraseEnding[at + 1] && finiteFollows(r, group, true)) openInterrupted(r, group.from)
  openBeside(r, group, role, at)
  const parent = r.top
  // “the house, called Villa Rosa”
  const named = role === 'reduced' && before?.text === ',' && NAMING.has(group.lemma)
  const phrase = r.phraseEnding[named ? at : at + 1]
  const gerund =
    role === 'ing' && before !== undefined && (before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'PART')
  const start = before === undefined
  const open = r.push('participial', group.from, parent)
  // “the head of the agency speaking”, “thousands of people fleeing”: the whole of it does so.
  let outer = phrase
  while (
    !named &&
    outer &&
    outer.governor > 0 &&
    (tokens[outer.governor] as Token).lower === 'of' &&
    r.phraseEnding[outer.governor] &&
    // “the burial of nine people killed in May”
    !(role === 'reduced' && isDeed(tokens[r.phraseEnding[outer.governor]?.head ?? 0]))
  )
    outer = r.phraseEnding[outer.governor]
  const near = nearest(r, parent, group, role, at)
  const modified: Range | null =
    phrase && outer && !gerund && !isOfSpeaker(parent, r.tokens, group, role, phrase) ? [outer.from, phrase.to] : near
  open.antecedent = modified
  const blamed = gerund && before.lower === 'of' && BLAMING.has(parent.group?.lemma ?? '') && !parent.verb?.passive
  const object = blamed ? parent.phrases.find(({ governor, time }) => governor < 0 && !time) : undefined
  r.give(
    open,
    group,
    object
      ? [object.from, object.to]
      : (modified ?? (start ? null : (parent.subject ?? subjectOf(r, parent, group.from)))),
    gerund ? 'gerund' : 'participle',
  )
}

/**
 * “say the convoy, loaded with flour, was …”, “begins at the High Court, located in Accra”: what stands before the comma,
 * and not who says it.
 */
function nearest(
  r: Reading,
  { group, verb, phrases }: Open,
  { lemma, to }: RawGroup,
  role: 'ing' | 'reduced',
  at: number,
): Range | null {
  if (role !== 'reduced' || r.tokens[at]?.text !== ',') return null
  const last = r.phraseEnding[r.skipBack(at) + 1]
  if (!last || last.time) return null
  let phrase = last
  while (phrase.governor > 0 && r.tokens[phrase.governor]?.lower === 'of') {
    const outer = r.phraseEnding[phrase.governor]
    if (!outer) break
    phrase = outer
  }
  const told = group !== null && SAYING.has(group.lemma) && phrase.from === group.to
  const placed = PLACED.has(lemma) || (lemma === 'base' && r.tokens[to]?.lower !== 'on')
  // “Under the lease, signed on Friday, both …”: no other noun is there yet
  const alone = verb === null && phrases.every(({ governor, time }) => governor >= 0 || time)
  // “…, and the firm, fined in May, was sold”
  const second = r.tokens[phrase.from - 1]?.pos === 'CCONJ' && verbBehindComma(r, to)
  return told || placed || alone || second ? [phrase.from, last.to] : null
}
/** What is told with them is told of the noun before. */
const PLACED = new Set(['locate', 'situate', 'know', 'own', 'found', 'nickname'])

/** “marched to parliament demanding reform”: those who marched do, not the place. */
function isOfSpeaker(
  { group, subject, object, phrases }: Open,
  tokens: readonly Token[],
  { lemma }: RawGroup,
  role: 'ing' | 'reduced',
  { governor, head }: NounPhrase,
): boolean {
  if (role !== 'ing' || governor < 0 || !SPEAKING.has(lemma) || !subject || object) return false
  if (!GATHERS.has(group?.lemma ?? '')) return false
  if (groupOf((tokens[head] as Token).lower) !== null || !TO_PLACES.has((tokens[governor] as Token).lower)) return false
  return phrases[0]?.governor === governor
}
const GATHERS = new Set(
  'march gather rally walk protest demonstrate assemble converge stand sit camp parade return'.split(' '),
)
const TO_PLACES = new Set(['to', 'in', 'on', 'at', 'through', 'outside', 'into', 'across', 'onto'])

/**
 * “Two died, and a nurse kidnapped in May is still missing”, “…; a union speaking for 300, who want more pay, will strike”:
 * the subject of a clause whose verb is still to come.
 */
function openBeside(r: Reading, group: RawGroup, role: 'ing' | 'reduced', at: number): void {
  const phrase = r.phraseEnding[at + 1]
  const mark = phrase ? r.skipBack(frontedStart(r, phrase.from)) : -1
  const strong = r.tokens[mark]?.text === ';' || r.tokens[mark]?.text === ':'
  const comma = strong ? mark : r.skipBack(mark)
  if (!phrase || phrase.governor >= 0) return
  if (!strong && (r.tokens[mark]?.pos !== 'CCONJ' || r.tokens[comma]?.text !== ',')) return
  const object = role === 'ing' ? r.phraseAt[group.to] : undefined
  if (!finiteFollows(r, object ? { ...group, to: object.to } : group, true)) return
  const first = r.stack.findLast((open) => isTensed(open) && (open.kind === 'main' || open.kind === 'complement'))
  if (!first) return
  const { parent, kind } = first
  r.forget(phrase.from)
  r.popTo(first, comma)
  r.close(comma)
  r.push(kind, strong ? phrase.from : mark, parent).phrases.push(phrase)
}
