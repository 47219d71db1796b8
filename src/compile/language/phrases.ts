import type { Token } from './tokens.ts'
import { formOf } from './verbForms.ts'

/**
 * Base noun phrases: a determiner, modifiers and a head, without the “of …” or relative clause that follows.
 * Indices are into the sentence's tokens, `to` exclusive.
 *
 *   In the north of [the enclave], [at least 23 people]
 */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The noun (or pronoun, or number standing alone) it is about. */
  readonly head: number
  /** The preposition directly before it; -1 for a phrase that can be a subject or an object. */
  readonly governor: number
  /** “Tuesday”, “last week”: says when, so it is a subject only when nothing else can be. */
  readonly time: boolean
}

export const POINT_TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight midweek'.split(
    ' ',
  ),
)
const TIME_HEADS = new Set(
  'day week month year morning evening night afternoon weekend hour minute moment decade midnight noon january february march april june july august september october november december'.split(
    ' ',
  ),
)
const DAY_PARTS = new Set(['morning', 'evening', 'night', 'afternoon', 'noon'])
const TIME_OPENERS = new Set([
  'last',
  'next',
  'this',
  'early',
  'late',
  'earlier',
  'later',
  'that',
  'each',
  'every',
  'recently',
])
/** Prepositions that, before a number, belong to the number. */
const NUMBER_ADPOSITIONS = new Set([
  'about',
  'around',
  'over',
  'under',
  'above',
  'below',
  'than',
  'to',
  'at',
  'near',
  'as',
])
const NUMBER_OPENERS = new Set(['at', 'up', 'more', 'fewer', 'less', 'as', 'close', 'no'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const QUANTITIES = new Set(['most', 'many', 'much', 'several', 'few', 'some', 'all', 'more', 'others', 'both'])
const NOMINAL_HEADS = new Set(['NOUN', 'PROPN', 'X', 'SYM'])
/** Participles in -ing that only describe the noun after them, with or without an article before. */
const DESCRIBING = new Set(
  'remaining following ongoing leading growing rising increasing existing mounting escalating missing surrounding outgoing incoming neighboring neighbouring coming opposing ruling acting visiting sitting warring surviving deepening looming lasting striking worsening dwindling enduring challenging growing widening raging burning sweeping crushing overwhelming alarming shocking devastating'.split(
    ' ',
  ),
)
const DEGREES = new Set([
  'very',
  'increasingly',
  'rapidly',
  'fast',
  'slowly',
  'most',
  'more',
  'deeply',
  'highly',
  'so',
  'too',
])
const NOUNS_IN_ING = new Set(
  'crossing meeting building bombing shelling killing shooting stabbing hearing briefing landing uprising fighting training funding housing warning ruling gathering filing opening closing beginning trading spending looting voting mining drilling fishing planning sentencing polling counting talking setting bidding dealing smuggling trafficking flooding crossings rigging hijacking kidnapping sinking'.split(
    ' ',
  ),
)
/** Participles that news uses as prepositions (“according to”, “including”). */
export const PARTICIPLE_PREPOSITIONS = new Set([
  'according',
  'including',
  'regarding',
  'concerning',
  'excluding',
  'barring',
  'pending',
  'depending',
  'owing',
])

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && '“”"‘’\'«»„'.includes(token.text)

export const isHyphen = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return (
    token !== undefined &&
    (token.text === '-' || token.text === '‑' || token.text === '/') &&
    tokens[i - 1]?.end === token.start &&
    tokens[i + 1]?.start === token.end
  )
}

/** “the escalating crisis”, “displaced people”, “Hamas-controlled”: a verb form that only describes a noun. */
export function isAttributive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.pos !== 'VERB') return false
  if (isHyphen(tokens, i - 1) || isHyphen(tokens, i + 1)) return true
  if (isNounInIng(tokens, i)) return true
  if (token.lower === 'tear' && tokens[i + 1]?.lower === 'gas') return true
  const form = formOf(token)
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const describes =
    before !== undefined &&
    (DESCRIBING.has(before.lower) ||
      before.pos === 'DET' ||
      before.pos === 'NUM' ||
      POSSESSIVES.has(before.lower) ||
      isPossessiveMark(tokens, i - 1))
  if (form === 'base' || form === 's' || form === null)
    return (
      (describes && before?.lower !== 'that') ||
      (before?.pos === 'ADP' && before.lower !== 'to' && before.lower !== 'as')
    )
  const nounAfter =
    after !== undefined &&
    (NOMINAL_HEADS.has(after.pos) || (after.pos === 'ADJ' && NOMINAL_HEADS.has(tokens[i + 2]?.pos ?? '')))
  if (describes && before?.lower !== 'that') return true
  if (!nounAfter) return false
  if (before?.pos === 'ADJ' && form !== 'ing')
    return tokens[i - 2] !== undefined && (tokens[i - 2] as Token).pos !== 'AUX'
  if (form === 'ing')
    return (
      (DESCRIBING.has(token.lower) || (before?.pos === 'ADV' && DEGREES.has(before.lower))) &&
      (before === undefined || before.pos !== 'AUX')
    )
  if (form !== 'past?' && form !== 'participle') return false
  return (
    before === undefined ||
    before.pos === 'ADP' ||
    (before.pos === 'VERB' && formOf(before) !== 'past?' && before.lower !== 'were')
  )
}

/** “the border crossing”, “a court hearing”: a noun in -ing at the end of a phrase. */
function isNounInIng(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!NOUNS_IN_ING.has(token.lower)) return false
  const before = isQuoteMark(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || (before.pos !== 'PROPN' && before.pos !== 'NOUN' && before.pos !== 'ADJ')) return false
  if (before.pos === 'PROPN' && token.text[0] !== token.lower[0]) return true
  return after === undefined || !['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(after.pos)
}

/** The ’ or ’s that makes the word before it an owner. */
export function isPossessiveMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || i === 0) return false
  const before = tokens[i - 1] as Token
  if (
    token.pos === 'PART' &&
    (token.lower === "'s" || token.lower === '’s' || token.lower === '’' || token.lower === "'")
  )
    return true
  return (
    (token.text === '’' || token.text === "'") &&
    before.end === token.start &&
    before.lower.endsWith('s') &&
    NOMINAL_HEADS.has(before.pos) &&
    tokens[i + 1] !== undefined &&
    (tokens[i + 1] as Token).start > token.end &&
    isNominal(tokens, isQuoteMark(tokens[i + 1]) ? i + 2 : i + 1)
  )
}

const isNominal = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  return NOMINAL_HEADS.has(token.pos) || token.pos === 'ADJ' || token.pos === 'NUM' || isParticiple(token)
}

/** Looks at the word alone: whether it describes a noun depends on the mark before it, which asks this. */
const isParticiple = (token: Token): boolean =>
  token.pos === 'VERB' && ['ing', 'past?', 'participle'].includes(formOf(token) ?? '')

/** Base noun phrases in text order; `introduces(i)` says that a word opens a clause and so is no part of a phrase. */
export function findNounPhrases(tokens: readonly Token[], taken: (i: number) => boolean): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const phrase = taken(i) ? null : readPhrase(tokens, i, taken)
    if (phrase) phrases.push(phrase)
    i = phrase ? phrase.to : i + 1
  }
  return phrases
}

function readPhrase(tokens: readonly Token[], from: number, taken: (i: number) => boolean): NounPhrase | null {
  let head = -1
  let possessive = false
  let i = from
  while (i < tokens.length && !taken(i)) {
    const token = tokens[i] as Token
    const pos = token.pos
    const next = tokens[i + 1]
    if (pos === 'PRON' && !POSSESSIVES.has(token.lower)) {
      if (i > from) break
      return { from, to: from + 1, head: from, governor: governorOf(tokens, from), time: false }
    }
    if (pos === 'DET' || pos === 'PRON') {
      if (head >= 0) break
    } else if (NOMINAL_HEADS.has(pos)) {
      if (head >= 0 && POINT_TIMES.has(token.lower)) break
      if (head >= 0 && POINT_TIMES.has((tokens[i - 1] as Token).lower) && !DAY_PARTS.has(token.lower)) break
      head = i
    } else if (pos === 'NUM') {
      if (head >= 0 && POINT_TIMES.has((tokens[i - 1] as Token).lower)) break
    } else if (pos === 'ADJ') {
      if (head >= 0 && (TIME_OPENERS.has(token.lower) || POINT_TIMES.has((tokens[i - 1] as Token).lower))) break
    } else if (isPossessiveMark(tokens, i) && i > from) {
      if (!isNominal(tokens, i + 1) && next?.pos !== 'ADV') {
        i++
        break
      }
      possessive = true
    } else if (isHyphen(tokens, i) && i > from) {
      // joined words are one
    } else if (pos === 'VERB' && isNounInIng(tokens, i)) {
      head = i
    } else if (isAttributive(tokens, i)) {
      if (head >= 0 && !isHyphen(tokens, i - 1) && !possessive) break
    } else if (pos === 'ADV') {
      const numberOpens = i === from || tokens[i - 1]?.pos === 'DET'
      const modifies =
        next !== undefined &&
        !taken(i + 1) &&
        (next.pos === 'NUM' || next.pos === 'ADJ' || isAttributive(tokens, i + 1) || isHyphen(tokens, i + 1))
      const inNumber = next !== undefined && next.lower === 'than' && tokens[i + 2]?.pos === 'NUM'
      if (head >= 0 || !((modifies && (numberOpens || i > from)) || inNumber)) break
      if (
        i === from &&
        next?.pos === 'ADJ' &&
        tokens[i + 2] !== undefined &&
        !NOMINAL_HEADS.has((tokens[i + 2] as Token).pos)
      )
        break
    } else if (pos === 'ADP' && opensNumber(tokens, i)) {
      if (head >= 0) break
    } else if (isQuoteMark(token) && i > from && head < 0 && isNominal(tokens, i + 1)) {
      // “heavy” quotes inside a phrase
    } else if (token.text === '&' && head === i - 1) {
      // AT&T
    } else break
    if (pos !== 'PUNCT' && pos !== 'PART' && !(pos === 'NUM' && head >= 0)) possessive = false
    i++
  }
  if (head < 0) {
    // A number, an adjective or a determiner standing alone (“more than 18,000”, “many”, “the wounded”).
    for (let j = i - 1; j >= from && head < 0; j--) {
      const pos = (tokens[j] as Token).pos
      if (pos === 'NUM' || pos === 'DET' || pos === 'ADJ' || pos === 'PRON' || isAttributive(tokens, j)) head = j
    }
    if (head < 0) return null
    if ((tokens[head] as Token).pos === 'ADJ' && i - from === 1 && !QUANTITIES.has((tokens[head] as Token).lower))
      return null
  }
  return { from, to: i, head, governor: governorOf(tokens, from), time: isTime(tokens, from, head) }
}

function governorOf(tokens: readonly Token[], from: number): number {
  let i = from - 1
  while (i >= 0 && (isQuoteMark(tokens[i]) || ((tokens[i] as Token).pos === 'ADV' && tokens[i - 1]?.pos === 'ADP'))) i--
  const before = tokens[i]
  if (before === undefined) return -1
  if (before.pos === 'ADP') return i
  if (before.lower === 'to' && before.pos === 'PART') return i
  if (before.pos === 'SCONJ' && before.lower !== 'that') return i
  return PARTICIPLE_PREPOSITIONS.has(before.lower) ? i : -1
}

/** “at least 23”, “up to 40”, “more than 18,000”, “around 250”: the preposition belongs to the number. */
function opensNumber(tokens: readonly Token[], i: number): boolean {
  if (!NUMBER_ADPOSITIONS.has((tokens[i] as Token).lower) && !NUMBER_OPENERS.has((tokens[i] as Token).lower))
    return false
  const word = (tokens[i] as Token).lower
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (next.pos === 'NUM') return word !== 'to' && word !== 'at' ? true : word === 'to' && tokens[i - 1]?.lower === 'up'
  const second = tokens[i + 2]
  if (second?.pos !== 'NUM') return false
  return (
    (word === 'at' && (next.lower === 'least' || next.lower === 'most')) ||
    (word === 'up' && next.lower === 'to') ||
    (word === 'as' && next.lower === 'many')
  )
}

function isTime(tokens: readonly Token[], from: number, head: number): boolean {
  const word = (tokens[head] as Token).lower
  if (POINT_TIMES.has(word)) return true
  if (head === from && /^(?:1[5-9]|20)\d\d$/.test(word)) return true
  if (DAY_PARTS.has(word) && head > from && POINT_TIMES.has((tokens[head - 1] as Token).lower)) return true
  const lemma = (tokens[head] as Token).lemma.toLowerCase()
  if (!TIME_HEADS.has(word) && !TIME_HEADS.has(lemma)) return false
  const first = (tokens[from] as Token).lower
  return TIME_OPENERS.has(first) || (tokens[from] as Token).pos === 'NUM' || first === 'a' || first === 'several'
}

/** The noun that a subject or object is about: the head of its first base phrase, before any “of …”. */
export function headOf(tokens: readonly Token[], range: readonly [number, number]): number {
  for (let i = range[0]; i < range[1]; i++) {
    const phrase = readPhrase(tokens, i, (at) => at >= range[1])
    if (phrase) return phrase.head
  }
  return range[0]
}
