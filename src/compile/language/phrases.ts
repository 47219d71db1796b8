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
import { amountEnd, isNumberAt, opensNumber } from './numberInPhrase.ts'
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

/** “admitted to the polls | six candidates”: a number in letters, between two that are many. */
const isNextCount = (tokens: readonly Token[], i: number): boolean =>
  isManyNoun(tokens[i - 1]) && isInLetters(tokens[i] as Token) && isManyNoun(tokens[i + 1])
const isManyNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma !== token.lower
const isInLetters = perWord(({ lower }) => /^[a-z]+$/.test(lower))

/** “In the 62nd minute Kim scored”, “Over the next two weeks Peruvian attacks …” */
const isBehindMinute = (tokens: readonly Token[], from: number, i: number): boolean =>
  i > from + 1 &&
  tokens[i]?.pos === 'PROPN' &&
  tokens[i - 1]?.pos === 'NOUN' &&
  !isHyphen(tokens, i - 2) &&
  TIME_HEADS.has((tokens[i - 1] as Token).lemma.toLowerCase()) &&
  tokens[from]?.lower === 'the' &&
  (DATING.has(tokens[from - 1]?.lower ?? '') || LASTING.has(tokens[from - 1]?.lower ?? ''))

const LASTING = new Set(['over', 'during', 'within', 'for'])

/** “On Sunday night rescuers said …”, “By Sunday night 40 boats …”, but “a Sunday night raid”. */
const isPartOfDay = (tokens: readonly Token[], from: number, i: number): boolean =>
  i === from + 2 &&
  ['on', 'by', 'since', 'until'].includes(tokens[from - 1]?.lower ?? '') &&
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
      if (isNextNominal(tokens, from, i, head)) break
      head = i
    } else if (pos === 'NUM') {
      if (head >= 0 && (isPointTime(tokens[i - 1] as Token) || isBehindDate(tokens, from, i))) break
      if (isPartOfDay(tokens, from, i) || (i > from && isNextCount(tokens, i))) break
    } else if (pos === 'ADJ') {
      if (isBehindDate(tokens, from, i) || isPartOfDay(tokens, from, i)) break
      if (i === from + 1 && isYearAlone(tokens, from)) break
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
    } else if (head === i - 1 && isTimesAs(tokens, i)) {
      i++
    } else if (pos === 'ADV') {
      if ((head >= 0 && !possessive) || !modifiesWithin(tokens, from, i, taken)) break
    } else if (pos === 'ADP' && opensNumber(tokens, i)) {
      if (head >= 0) break
    } else {
      const joined = joinedUpTo(tokens, from, i, head)
      if (joined < 0) break
      i = joined
    }
    if (pos !== 'PUNCT' && pos !== 'PART' && !(pos === 'NUM' && head >= 0)) possessive = false
    i++
  }
  return head < 0
    ? readHeadless(tokens, from, i)
    : { from, to: i, head, governor: governorOf(tokens, from), time: isTime(tokens, from, head) }
}

/** “ten times as many” is one number. */
const isTimesAs = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'as' && tokens[i - 1]?.lower === 'times' && QUANTITIES.has(tokens[i + 1]?.lower ?? '')

/** “On Friday | soldiers”, “In May | the army”, “In 2000 | hundreds of people”: a noun behind a time begins another phrase. */
function isNextNominal(tokens: readonly Token[], from: number, i: number, head: number): boolean {
  if (i === from + 1 && (isMonthAlone(tokens, from) || isYearAlone(tokens, from))) return true
  // “by evening | lorries were queueing”
  if (i === from + 1 && tokens[from - 1]?.lower === 'by' && DAY_PARTS.has((tokens[from] as Token).lower)) return true
  if (isBehindDate(tokens, from, i) || isBehindMinute(tokens, from, i) || isPartOfDay(tokens, from, i)) return true
  const token = tokens[i] as Token
  if (i === from + 1 && isYear(tokens[from] as Token) && isMultitude(token) && tokens[i + 1]?.lower === 'of')
    return true
  if (head < 0) return false
  return isPointTime(token) || (isPointTime(tokens[i - 1] as Token) && !DAY_PARTS.has(token.lower))
}

/** “[nearly] 40 people”, “a [very] old man”, “the [mostly] peasant army”, “[more] than 40”: an adverb that stands within a phrase. */
function modifiesWithin(tokens: readonly Token[], from: number, i: number, taken: (i: number) => boolean): boolean {
  const { lower } = tokens[i] as Token
  const next = tokens[i + 1]
  // “when a three-storey hotel fell”
  if (lower === 'when' || next === undefined) return false
  const ofNumber = next.lower === 'than' || (lower === 'upwards' && next.lower === 'of')
  if (!(ofNumber && isNumberAt(tokens, i + 2))) {
    const modified =
      (isArticle(tokens[i - 1]) && i > from && isNominalPos(next.pos)) ||
      isNumberAt(tokens, i + 1) ||
      next.pos === 'ADJ' ||
      isAttributive(tokens, i + 1) ||
      isHyphen(tokens, i + 1)
    if (taken(i + 1) || !modified) return false
  }
  const behind = tokens[i + 2]
  return i > from || next.pos !== 'ADJ' || behind === undefined || isNominalPos(behind.pos)
}

const isArticle = (token: Token | undefined): boolean => token !== undefined && saysArticle(token)
const saysArticle = perWord(({ lower }) => lower === 'the' || lower === 'a' || lower === 'an')

/** The end of what joins words of a phrase without being one; -1 where nothing does. */
function joinedUpTo(tokens: readonly Token[], from: number, i: number, head: number): number {
  const token = tokens[i] as Token
  // “heavy” quotes inside a phrase
  if (isQuoteMark(token) && i > from && head < 0 && isNominal(tokens, i + 1)) return i
  // “short, peaceful and targeted strikes”
  if (head < 0 && joinsModifiers(tokens, i)) return i
  // “the 3.5 million euros ($4 million) bridge”: the same once more
  if (token.text === '(' && head === i - 1) return amountEnd(tokens, i)
  // AT&T
  return token.text === '&' && head === i - 1 ? i : -1
}

/** A number, an adjective or a determiner standing alone: “more than 18,000”, “many”, “the wounded”. */
function readHeadless(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  // What only tells how something is (“old, rusty and dangerous”) is read again without what joins it.
  const joined = tokens.slice(from, end).findIndex((_, at) => joinsModifiers(tokens, from + at))
  const to = joined >= 0 ? from + joined : end
  let head = to - 1
  while (head >= from && !STANDS_ALONE.has((tokens[head] as Token).pos) && !isAttributive(tokens, head)) head--
  if (head < from) return null
  const { pos, lower } = tokens[head] as Token
  if (pos === 'ADJ' && to - from === 1 && !QUANTITIES.has(lower)) return null
  return { from, to, head, governor: governorOf(tokens, from), time: isTime(tokens, from, head) }
}
const STANDS_ALONE = new Set(['NUM', 'DET', 'ADJ', 'PRON'])

const isHalf = perWord(({ lower }) => lower === 'half')
const isMultitude = perWord(({ lower }) => /^(?:dozen|score|hundred|thousand|million)s$/.test(lower))
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

function isTime(tokens: readonly Token[], from: number, head: number): boolean {
  const token = tokens[head] as Token
  if (isPointTime(token)) return true
  if (head === from && (isYear(token) || isClockTime(token))) return true
  if (DAY_PARTS.has(token.lower) && head > from && isPointTime(tokens[head - 1] as Token)) return true
  if (isMarch(token) || (!isTimeHead(token) && !TIME_HEADS.has(token.lemma.toLowerCase()))) return false
  const first = (tokens[from] as Token).lower
  return TIME_OPENERS.has(first) || (tokens[from] as Token).pos === 'NUM' || first === 'a' || first === 'several'
}

const isClockTime = perWord(({ lower }) => ['midnight', 'noon', 'midday', 'dawn', 'dusk', 'nightfall'].includes(lower))
/** “a march for peace” */
const isMarch = perWord(({ text }) => text === 'march')
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
