import {
  isAttributive,
  isHyphen,
  isNominal,
  isNominalPos,
  isNounInIng,
  isPossessive,
  isPossessiveMark,
  isQuoteMark,
  isYear,
  PARTICIPLE_PREPOSITIONS,
} from './attributive.ts'
import { MONTHS, WEEKDAYS } from './calendarNames.ts'
import { DATING, isBehindDate, isMonthAlone, isYearAlone } from './dateBefore.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

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

export const POINT_TIMES = new Set([...WEEKDAYS, ...'today yesterday tomorrow tonight overnight midweek'.split(' ')])

/** Without May: it is a verb more often than not. */
const TIME_HEADS = new Set([
  ...'day week month year morning evening night afternoon weekend hour minute moment decade midnight noon'.split(' '),
  ...MONTHS.filter((month) => month !== 'may'),
])

const DAY_PARTS = new Set(['morning', 'evening', 'night', 'afternoon', 'noon'])

const TIME_OPENERS = new Set('last next this early late earlier later that each every recently'.split(' '))

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

/** Of these the number they stand before may have an article: “about a million”. */
const ROUGHLY = new Set(['about', 'around', 'over', 'under'])

const NUMBER_OPENERS = new Set(['of', 'at', 'up', 'more', 'fewer', 'less', 'as', 'close', 'no'])

const QUANTITIES = new Set(['most', 'many', 'much', 'several', 'few', 'some', 'all', 'more', 'others', 'both'])

/** Base noun phrases in text order; `taken(i)` says that a word opens a clause and so is no part of a phrase. */
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

/** “In the 62nd minute Kim scored” */
const isBehindMinute = (tokens: readonly Token[], from: number, i: number): boolean =>
  i > from + 1 &&
  tokens[i]?.pos === 'PROPN' &&
  tokens[i - 1]?.pos === 'NOUN' &&
  !isHyphen(tokens, i - 2) &&
  isTimeHead(tokens[i - 1] as Token) &&
  tokens[from]?.lower === 'the' &&
  DATING.has(tokens[from - 1]?.lower ?? '')

/** “On Sunday night rescuers said …”, but “a Sunday night raid”. */
const isPartOfDay = (tokens: readonly Token[], from: number, i: number): boolean =>
  i === from + 2 &&
  tokens[from - 1]?.lower === 'on' &&
  isPointTime(tokens[from] as Token) &&
  DAY_PARTS.has((tokens[from + 1] as Token).lower)

function joinsModifiers(tokens: readonly Token[], i: number): boolean {
  const { text, pos } = tokens[i] as Token
  if (text !== ',' && pos !== 'CCONJ') return false
  const next = tokens[i + 1]
  // “was made public, several leaders …”: a quantity begins a phrase
  if (next !== undefined && QUANTITIES.has(next.lower)) return false
  return next !== undefined && tokens[i - 1]?.pos === 'ADJ' && (next.pos === 'ADJ' || isAttributive(tokens, i + 1))
}

function readPhrase(tokens: readonly Token[], from: number, taken: (i: number) => boolean): NounPhrase | null {
  let head = -1
  let possessive = false
  let i = from
  while (i < tokens.length && !taken(i)) {
    const token = tokens[i] as Token
    const pos = token.pos
    const next = tokens[i + 1]
    if (pos === 'PRON' && !isPossessive(token)) {
      if (i > from) break
      return { from, to: from + 1, head: from, governor: governorOf(tokens, from), time: false }
    }
    if (pos === 'DET' || pos === 'PRON') {
      // “In 2005 a blast …”
      if (head >= 0 || (i === from + 1 && isYear(tokens[from] as Token))) break
    } else if (isHalf(token) && (next?.pos === 'DET' || (next && isPossessive(next)))) {
      // “half the pupils” are not the pupils
    } else if (isNominalPos(pos)) {
      if (i === from + 1 && (isMonthAlone(tokens, from) || isYearAlone(tokens, from))) break
      if (isBehindDate(tokens, from, i) || isBehindMinute(tokens, from, i)) break
      if (isPartOfDay(tokens, from, i)) break
      if (head >= 0 && isPointTime(token)) break
      if (head >= 0 && isPointTime(tokens[i - 1] as Token) && !DAY_PARTS.has(token.lower)) break
      head = i
    } else if (pos === 'NUM') {
      if (head >= 0 && (isPointTime(tokens[i - 1] as Token) || isBehindDate(tokens, from, i))) break
    } else if (pos === 'ADJ') {
      if (isBehindDate(tokens, from, i) || isPartOfDay(tokens, from, i)) break
      if (head >= 0 && (TIME_OPENERS.has(token.lower) || isPointTime(tokens[i - 1] as Token))) break
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
      // “when a three-storey hotel fell”
      if (token.lower === 'when') break
      const numberOpens = i === from || tokens[i - 1]?.pos === 'DET'
      const modifies =
        next !== undefined &&
        !taken(i + 1) &&
        (isNumberAt(tokens, i + 1) || next.pos === 'ADJ' || isAttributive(tokens, i + 1) || isHyphen(tokens, i + 1))
      const inNumber =
        next !== undefined &&
        (next.lower === 'than' || (token.lower === 'upwards' && next.lower === 'of')) &&
        isNumberAt(tokens, i + 2)
      if (head >= 0 || !((modifies && (numberOpens || i > from)) || inNumber)) break
      if (
        i === from &&
        next?.pos === 'ADJ' &&
        tokens[i + 2] !== undefined &&
        !isNominalPos((tokens[i + 2] as Token).pos)
      )
        break
    } else if (pos === 'ADP' && opensNumber(tokens, i)) {
      if (head >= 0) break
    } else if (isQuoteMark(token) && i > from && head < 0 && isNominal(tokens, i + 1)) {
      // “heavy” quotes inside a phrase
    } else if (head < 0 && joinsModifiers(tokens, i)) {
      // “short, peaceful and targeted strikes”
    } else if (token.text === '(' && head === i - 1 && amountEnd(tokens, i) > 0) {
      // “the 3.5 million euros ($4 million) bridge”: the same once more
      i = amountEnd(tokens, i)
    } else if (token.text === '&' && head === i - 1) {
      // AT&T
    } else break
    if (pos !== 'PUNCT' && pos !== 'PART' && !(pos === 'NUM' && head >= 0)) possessive = false
    i++
  }
  if (head < 0) {
    // What only tells how something is (“old, rusty and dangerous”) is read again without what joins it.
    const joined = tokens.slice(from, i).findIndex((_, at) => joinsModifiers(tokens, from + at))
    if (joined >= 0) i = from + joined
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

/** The bracket that closes an amount, behind a number and its unit and before a noun; -1 for all else. */
function amountEnd(tokens: readonly Token[], open: number): number {
  if (!tokens.slice(Math.max(0, open - 3), open - 1).some(isNumber)) return -1
  let i = open + 1
  while (i < open + 6 && ['NUM', 'SYM'].includes(tokens[i]?.pos ?? '')) i++
  if (tokens[i]?.pos === 'NOUN') i++
  return i > open + 1 && tokens[i]?.text === ')' && tokens[i + 1]?.pos === 'NOUN' ? i : -1
}

const isHalf = perWord(({ lower }) => lower === 'half')
const isPointTime = perWord(({ lower }) => POINT_TIMES.has(lower))
const isPreposition = perWord(({ lower }) => PARTICIPLE_PREPOSITIONS.has(lower))

function governorOf(tokens: readonly Token[], from: number): number {
  let i = from - 1
  while (i >= 0 && (isQuoteMark(tokens[i]) || ((tokens[i] as Token).pos === 'ADV' && tokens[i - 1]?.pos === 'ADP'))) i--
  const before = tokens[i]
  if (before === undefined) return -1
  if (before.pos === 'ADP') return i
  if (before.lower === 'to' && before.pos === 'PART') return i
  if (before.pos === 'SCONJ' && before.lower !== 'that') return i
  return isPreposition(before) ? i : -1
}

/** “at least 23”, “up to 40”, “more than 18,000”, “around 250”: the preposition belongs to the number. */
function opensNumber(tokens: readonly Token[], i: number): boolean {
  if (!mayOpenNumber(tokens[i] as Token)) return false
  const word = (tokens[i] as Token).lower
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (word === 'of') return tokens[i - 1]?.lower === 'upwards' && isNumberAt(tokens, i + 1)
  // “as many as 40”, but “as one blast after another shook”
  if (word === 'as' && isNumber(next) && tokens[i - 1]?.pos !== 'ADJ' && tokens[i - 1]?.lower !== 'many') return false
  if (isNumber(next)) return word !== 'to' && word !== 'at' ? true : word === 'to' && tokens[i - 1]?.lower === 'up'
  if (word === 'than') return isNumberAt(tokens, i + 1)
  // “about a million”
  if (ROUGHLY.has(word) && isNumberAt(tokens, i + 1)) return true
  if (!isNumberAt(tokens, i + 2)) return false
  return (
    (word === 'at' && (next.lower === 'least' || next.lower === 'most')) ||
    (word === 'up' && next.lower === 'to') ||
    (word === 'as' && next.lower === 'many')
  )
}

/** “40”, “another 40”, “a thousand”, “half”, “$50”. */
const isNumberAt = (tokens: readonly Token[], i: number): boolean =>
  isNumber(tokens[i]) ||
  ((BEFORE_NUMBERS.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'SYM') && isNumber(tokens[i + 1]))
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NUM' || isHalfOrDozen(token))
const isHalfOrDozen = perWord(({ lower }) => lower === 'half' || lower === 'dozen')
const BEFORE_NUMBERS = new Set(['a', 'an', 'another', 'some'])

const mayOpenNumber = perWord(({ lower }) => NUMBER_ADPOSITIONS.has(lower) || NUMBER_OPENERS.has(lower))

function isTime(tokens: readonly Token[], from: number, head: number): boolean {
  const token = tokens[head] as Token
  if (isPointTime(token)) return true
  if (head === from && (isYear(token) || isClockTime(token))) return true
  if (DAY_PARTS.has(token.lower) && head > from && isPointTime(tokens[head - 1] as Token)) return true
  if (!isTimeHead(token) && !TIME_HEADS.has(token.lemma.toLowerCase())) return false
  const first = (tokens[from] as Token).lower
  return TIME_OPENERS.has(first) || (tokens[from] as Token).pos === 'NUM' || first === 'a' || first === 'several'
}

const isClockTime = perWord(({ lower }) => ['midnight', 'noon', 'midday', 'dawn', 'dusk', 'nightfall'].includes(lower))
const isTimeHead = perWord(({ lower }) => TIME_HEADS.has(lower))

/** The noun that a subject or object is about: the head of its first base phrase, before any “of …”. */
export function headOf(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  if (to - from === 1) return from
  if (tokens !== asked) {
    asked = tokens
    heads.length = 0
  }
  while (heads.length <= from) heads.push(null)
  const known = heads[from]
  if (known && known.to === to) return known.head
  const head = readHead(tokens, from, to)
  heads[from] = { to, head }
  return head
}

/**
 * The sentence that was asked about last, and the heads of its ranges by where they begin: its rules ask for those of
 * its few subjects and objects over and over.
 */
let asked: readonly Token[] = []
const heads: ({ readonly to: number; readonly head: number } | null)[] = []

function readHead(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const phrase = readPhrase(tokens, i, (at) => at >= to)
    if (phrase) return phrase.head
  }
  return from
}
