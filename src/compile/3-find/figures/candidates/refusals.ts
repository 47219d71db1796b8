import { LENGTHS } from '../../../language/lengths.ts'
import { groupOf, isOnePerson } from '../../../language/lexicon/people.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'
import { lower, printed, type Sentence } from '../sentence.ts'
import { gapBefore } from './gaps.ts'

/** Why a number is no claim about people. The first reason that fits is given. */
const REASONS: readonly ((s: Sentence, c: Candidate, inTime: boolean) => string | null)[] = [
  (_s, _c, inTime) => (inTime ? 'part of a time' : null),
  (s, c) => (isAge(s, c) ? 'an age' : null),
  (s, c) => (isMoney(s, c) ? 'money' : null),
  (_s, c) => (c.number.form === 'score' ? 'a score or a vote' : null),
  (s, c) => (isYear(s, c) ? 'a year' : null),
  (s, c) => (isName(s, c) ? 'part of a name' : null),
  (s, c) => (isRate(s, c) ? 'a rate, not a count' : null),
  (s, c) => (isException(s, c) ? 'those that are left out' : null),
  (s, c) => (isRoom(s, c) ? 'how many there is room for' : null),
  (s, c) => (isOneOfMany(s.tokens, c) ? 'one of those counted, who has a name or a story' : null),
  (s, c) => (isDifference(s, c) ? 'a difference, not a count' : null),
  (s, c) => (isUnit(s, c) ? 'a measurement, not a count' : null),
  (s, c) => (lower(s.tokens, c.range[0] - 1) === 'from' ? 'the number it changed from' : null),
  (s, c) => (c.head >= 0 && c.group === null ? `counts “${printed(s, c.counted)}”, not people` : null),
  (_s, c) => (c.number.share ? 'a share of something not said to be people' : null),
  (s, c) => (c.head >= 0 ? `nothing in its clause says what happened to the “${printed(s, c.counted)}”` : null),
]

export function reasonAgainst(s: Sentence, c: Candidate, inTime: boolean): string {
  for (const reason of REASONS) {
    const found = reason(s, c, inTime)
    if (found !== null) return found
  }
  return 'nothing in its clause says what it counts'
}

/** "Ana and Ivo Roth, both 13, who …", "the three girls, all 14, …"; "the crew, all 14, …" is their number. */
function isAgeOfEach({ tokens }: Sentence, from: number, to: number): boolean {
  const each = lower(tokens, from - 1)
  if (!/^(?:both|each|all)$/.test(each) || tokens[from - 2]?.text !== ',' || lower(tokens, to) === 'of') return false
  return (
    each !== 'all' || tokens.slice(Math.max(0, from - 6), from - 2).some(({ pos }) => pos === 'NUM' || pos === 'PROPN')
  )
}

/** "He was [81] and had walked in": one person is no more than one. */
function isAgeOfOne({ tokens }: Sentence, { number: { core, point } }: Candidate): boolean {
  let be = core[0] - 1
  while (tokens[be]?.pos === 'ADV') be--
  const isOf = /^(?:was|is|turned|am)$/.test(lower(tokens, be)) && /^(?:he|she|i|who)$/.test(lower(tokens, be - 1))
  return isOf && point !== null && point < 120 && /^(?:PUNCT|CCONJ|SCONJ|ADP)$/.test(tokens[core[1]]?.pos ?? 'PUNCT')
}

/** "aged 45", "a 12-year-old boy", "Smith, 34,". */
export function isAge(s: Sentence, c: Candidate): boolean {
  const [from, to] = c.number.core
  const next = lower(s.tokens, to)
  const then = lower(s.tokens, to + 1)
  if (/^(?:years?|months?|weeks?|days?)-?old/.test(next) || /^yo$/.test(next)) return true
  if (next === '-' && /^(?:years?|months?|weeks?|days?)(?:-old)?$/.test(then)) return true
  if (/^(?:years?|months?|weeks?|days?)$/.test(next) && /^(?:old|-)$/.test(then)) return true
  if (
    /^(?:aged?|ages)$/.test(lower(s.tokens, from - 1)) ||
    (lower(s.tokens, from - 1) === 'and' && /^aged?$/.test(lower(s.tokens, from - 3)))
  )
    return true
  // "a boy of ten"
  if (c.head < 0 && lower(s.tokens, from - 1) === 'of' && isOnePersonAt(s, from - 2)) return true
  const { point } = c.number
  // "Her sons, 12 and 15, were …"
  if (
    /^(?:and|,)$/.test(lower(s.tokens, from - 1)) &&
    s.tokens[from - 2]?.pos === 'NUM' &&
    s.tokens[from - 3]?.text === ',' &&
    next === ',' &&
    c.head < 0 &&
    groupOf(lower(s.tokens, from - 4)) !== null
  )
    return true
  if (c.head < 0 && (isAgeOfEach(s, from, to) || isAgeOfOne(s, c))) return true
  // "children under five", "women over 65"
  if (c.head < 0 && point !== null && point < 120 && /^(?:under|over|below|above|aged under)$/.test(c.number.hedge))
    if (
      groupOf(lower(s.tokens, c.range[0] - 1)) !== null ||
      /^(?:those|them|whom)$/.test(lower(s.tokens, c.range[0] - 1))
    )
      return true
  return (
    point !== null &&
    point < 120 &&
    Number.isInteger(point) &&
    c.head < 0 &&
    lower(s.tokens, from - 1) === ',' &&
    (next === ',' || next === '.' || next === 'and' || (next === 'of' && s.tokens[to + 1]?.pos === 'PROPN')) &&
    /^(?:PROPN|NOUN)$/.test(s.tokens[from - 2]?.pos ?? '')
  )
}

/** "a boy", "a young woman" */
function isOnePersonAt({ tokens }: Sentence, at: number): boolean {
  const noun = lower(tokens, at)
  const article = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1
  return isOnePerson(noun) && groupOf(noun) !== null && /^an?$/.test(lower(tokens, article))
}

const CURRENCY = /^(?:[$€£¥₹₪]|us\$|usd|eur|a\$|c\$|rs\.?)$/
const MONEY =
  /^(?:dollars?|euros?|pounds?|rupees?|yen|yuan|shekels?|rubles?|roubles?|pesos?|colones|francs?|lira|dinars?|rials?|cents?|naira|taka|won|baht|usd|eur)$/

export function isMoney(s: Sentence, c: Candidate): boolean {
  const [from, to] = c.number.core
  // "Rs6 . 9 million": the rest of a number that letters are glued to.
  const stop = s.tokens[from - 1]
  if (stop?.text === '.' && stop.end === s.tokens[from]!.start && /\d$/.test(s.tokens[from - 2]?.text ?? ''))
    return true
  return (
    CURRENCY.test(lower(s.tokens, from - 1)) ||
    MONEY.test(lower(s.tokens, to)) ||
    (lower(s.tokens, to) === 'us' && MONEY.test(lower(s.tokens, to + 1)))
  )
}

/** "in 1977", "over 1977 abduction": four digits that count nothing, or stand before a singular. */
export function isYear(s: Sentence, c: Candidate): boolean {
  const [from, to] = c.number.core
  if (to !== from + 1 || !YEARS.test(lower(s.tokens, from))) return false
  if (c.head < 0 || c.number.hedge !== '') return c.head < 0 ? c.number.hedge === '' : isNamedBy(s, c)
  return isNamedBy(s, c)
}

/** "over [1977] abduction": no number stands before a singular. */
function isNamedBy(s: Sentence, c: Candidate): boolean {
  const noun = lower(s.tokens, c.head)
  // "jailed over 1988 killings"
  if (lower(s.tokens, c.number.core[0] - 1) === 'over' && BLAMED_FOR.test(noun)) return true
  return c.group === null && !noun.endsWith('s') && s.tokens[c.head]!.pos === 'NOUN' && !UNCOUNTED.has(noun)
}
const BLAMED_FOR =
  /^(?:killings|murders|massacres|abductions|disappearances|executions|bombings|attacks|riots|protests)$/
const UNCOUNTED = new Set(['dead', 'missing', 'homeless', 'injured', 'wounded', 'displaced', 'cattle', 'people'])
const YEARS = /^(?:1[5-9]|20)\d\d(?:[-–—](?:(?:1[5-9]|20)\d)?\d\d?)?$/

/** "Resolution 82", "Task Force 20": the number ends a name. A place in front of a count is none ("in Kabul 12 died"). */
export function isName(s: Sentence, c: Candidate): boolean {
  const from = c.number.range[0]
  const before = s.tokens[from - 1]
  if (
    c.head >= 0 ||
    before?.pos !== 'PROPN' ||
    c.number.hedge !== '' ||
    c.number.share ||
    before.text === before.text.toUpperCase()
  )
    return false
  // "Kenya recorded 34 deaths, Uganda [29]": a number of the same.
  if (gapBefore(s.tokens, c) !== null && s.candidates.some((o) => o.head >= 0 && o.range[1] < from)) return false
  let i = from - 1
  while (s.tokens[i - 1]?.pos === 'PROPN') i--
  return s.tokens[i - 1]?.pos !== 'ADP'
}

/** "two more deaths than a week ago", "40 fewer arrests than in 2019": a difference, no count. */
export function isDifference(s: Sentence, c: Candidate): boolean {
  const to = c.number.range[1]
  // "60 per cent more people are in prison"
  if (c.number.share && /^(?:more|fewer|less)$/.test(lower(s.tokens, to))) return true
  return /^(?:more|fewer|less|additional)$/.test(lower(s.tokens, to)) && lower(s.tokens, c.range[1]) === 'than'
}

/** "built for 640 men", "designed to hold 900", "room for 40": how many it was meant for, and not how many there are. */
export function isRoom({ tokens }: Sentence, { range: [from] }: Candidate): boolean {
  let at = from - 1
  if (
    /^(?:hold|house|accommodate|take|shelter|seat|contain|carry|transport)$/.test(lower(tokens, at)) &&
    lower(tokens, at - 1) === 'to'
  )
    at--
  if (!/^(?:for|to|of)$/.test(lower(tokens, at))) return false
  if (/^(?:room|space|capacity|beds)$/.test(lower(tokens, at - 1))) return true
  if (lower(tokens, at) === 'of') return false
  // "built in 1987 for"
  const made = lower(tokens, at - 2) === 'in' ? at - 3 : at - 1
  return /^(?:built|designed|meant|intended|constructed|equipped|planned|licen[cs]ed|certified|permitted|authori[sz]ed|allowed)$/.test(
    lower(tokens, made),
  )
}

/**
 * "She is [one] of more than 560,000 refugees who …", "[One] of 900 workers laid off, Ana Roth, said …": who the sentence
 * is about, and no count of one; "one of the 12 trapped has died" is.
 */
export function isOneOfMany(tokens: readonly Token[], { number: { point, share, core }, range }: Candidate): boolean {
  const [from, of] = core
  if (point !== 1 || share || lower(tokens, of) !== 'of' || !tokens.slice(of + 1, of + MANY).some(isNumeral))
    return false
  if (tokens[of + 1]?.pos === 'DET' || tokens[of + 1]?.pos === 'PRON') return false
  if (/^(?:is|was|am|are|were|be|been|became|as)$/.test(lower(tokens, from - 1))) return true
  // "Her neighbour Ana Roth, one of 500 people sheltering there, said"
  if (from > 0) return tokens[from - 1]!.text === ',' && tokens[from - 2]?.pos === 'PROPN'
  const comma = tokens.findIndex((t, i) => i >= range[1] && (t.text === ',' || t.pos === 'AUX'))
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.pos === 'PROPN'
}
const isNumeral = ({ pos }: Token) => pos === 'NUM'
/** "one of an estimated more than 40,000" */
const MANY = 6

/** "all but two had died": those that are left out. */
export function isException(s: Sentence, c: Candidate): boolean {
  const from = c.number.range[0]
  return lower(s.tokens, from - 1) === 'but' && /^(?:all|none|every|everyone|nobody)$/.test(lower(s.tokens, from - 2))
}

const ONE = /^(?:one|1|a)$/
const RATES = /^(?:day|week|month|year|hour|minute)$/
/** "a week earlier", "a day after they left": a distance in time, and no rate. */
const APART = /^(?:earlier|ago|before|later|after|since)$/

/** "11 deaths per day", "44 a day": a rate, no count. */
export function isRate(s: Sentence, c: Candidate): boolean {
  // "one officer to 90 inmates"
  const from = c.number.range[0]
  if (lower(s.tokens, from - 1) === 'to' && s.tokens[from - 2]?.pos === 'NOUN' && ONE.test(lower(s.tokens, from - 3)))
    return true
  const [word, unit] = [lower(s.tokens, c.range[1]), lower(s.tokens, c.range[1] + 1)]
  if (word === 'per' && unit !== 'cent') return true
  // "57 a week earlier"
  if (APART.test(lower(s.tokens, c.range[1] + 2))) return false
  return /^(?:a|an|each|every)$/.test(word) && RATES.test(unit)
}

/** "14 children are killed every day": so many each time, and not in all. */
export function isDaily({ tokens }: Sentence, to: number): boolean {
  // "On an average day 15,000 people cross into Chad"
  const day = tokens.slice(0, to).findIndex((t) => t.lower === 'day' || t.lower === 'week')
  if (day > 1 && /^(?:average|typical|normal|ordinary|given)$/.test(tokens[day - 1]!.lower)) return true
  // "Each day 96 people are killed with guns"
  if (/^(?:each|every)$/.test(lower(tokens, 0)) && RATES.test(lower(tokens, 1))) return true
  // "400 cases of plague are recorded every year"
  for (let i = to; i < to + RATE_REACH && tokens[i] && !ENDS_RATE.has(tokens[i]!.pos); i++) {
    const [word, unit] = [lower(tokens, i), lower(tokens, i + 1)]
    // "died at a fair held every year": that is how often the fair is
    if (i > to && tokens[i]!.pos === 'VERB' && tokens[i - 1]!.pos !== 'AUX') return false
    if (/^(?:daily|annually|yearly)$/.test(word) && tokens[i + 1]?.pos !== 'NOUN') return true
    if (/^(?:every|each|per)$/.test(word) && RATES.test(unit)) return true
    if (
      word === 'a' &&
      RATES.test(unit) &&
      tokens[i - 1]?.pos !== 'ADP' &&
      !APART.test(lower(tokens, i + 2)) &&
      ENDS_RATE.has(tokens[i + 2]?.pos ?? 'PUNCT')
    )
      return true
  }
  return false
}
/** "cases of pneumonic plague are recorded on the island" */
const RATE_REACH = 8
const ENDS_RATE = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'NUM', 'PRON'])

const UNITS =
  /^(?:acres?|hectares?|tons?|tonnes?|kg|kilos?|kilograms?|grams?|lbs?|degrees?|mph|kph|km\/h|barrels?|lit(?:er|re)s?|gallons?|megawatts?|mw|percent|per|°|watts?|volts?|knots?|stories|storeys|mm|magnitude)$/

/** "a 1,000-pound bomb", "5.8-magnitude", "20 km": a size. Households and people never take these words. */
export function isUnit(s: Sentence, c: Candidate): boolean {
  const to = c.number.core[1]
  if (/\bplus$/.test(c.number.hedge)) return false
  if (lower(s.tokens, to) === '-' && s.tokens[to]!.start === s.tokens[to - 1]!.end) return true
  const { point } = c.number
  return (
    LENGTHS.test(lower(s.tokens, to)) ||
    UNITS.test(lower(s.tokens, to)) ||
    (!c.number.share && point !== null && !Number.isInteger(point))
  )
}
