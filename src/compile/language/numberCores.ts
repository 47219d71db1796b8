import { CHANGE_VERBS, COLLECTIVES, SCALES, SHORT_SCALES, TENS, UNITS, VAGUE } from './lexicon/numberWords.ts'
import type { Token } from './tokens.ts'

/** A number without its hedges. Indices are into the sentence's tokens, `to` exclusive. */
export interface Core {
  readonly to: number
  readonly form: 'exact' | 'range' | 'vague' | 'score'
  readonly share: boolean
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
}

export const lower = (tokens: readonly Token[], i: number) => tokens[i]?.lower ?? ''
const exact = (to: number, point: number): Core => ({ to, form: 'exact', share: false, point, low: point, high: point })

// ---- one number

interface Value {
  readonly to: number
  readonly value: number
}

/** One number in digits or letters at `from`; null where none begins. */
export function readExact(tokens: readonly Token[], from: number): Core | null {
  const collective = readCollective(tokens, from)
  if (collective) return collective
  const value = readValue(tokens, from)
  return value && exact(value.to, value.value)
}

/** "12,500", "2.3 million", "twenty-five", "a hundred and twenty", "half a dozen", "1 200". */
export function readValue(tokens: readonly Token[], from: number): Value | null {
  const word = lower(tokens, from)
  if ((word === 'a' || word === 'an') && SCALES.has(lower(tokens, from + 1))) return scaled(tokens, from + 1, 1)
  if (word === 'half') {
    const at = from + (/^(?:a|-)$/.test(lower(tokens, from + 1)) ? 2 : 1)
    return at > from + 1 && SCALES.has(lower(tokens, at)) ? scaled(tokens, at, 0.5) : null
  }
  const digits = readDigits(tokens, from)
  if (digits) return scaled(tokens, digits.to, digits.value)
  const small = readSmallWords(tokens, from)
  return small && scaled(tokens, small.to, small.value)
}

const PLAIN = /^\d+(?:\.\d+)?$/
const GROUPED = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/
const GLUED = /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn)$/

function readDigits(tokens: readonly Token[], from: number): Value | null {
  const token = tokens[from]
  if (token === undefined || !startsWithDigit(token.text)) return null
  const glued = GLUED.exec(token.lower)
  if (glued) return { to: from + 1, value: Number(glued[1]) * (SHORT_SCALES.get(glued[2] as string) as number) }
  if (GROUPED.test(token.text)) return { to: from + 1, value: Number(token.text.replaceAll(',', '')) }
  if (!PLAIN.test(token.text) || token.text.length > 15) return null
  const next = tokens[from + 1]
  // "1 200": thousands grouped by a space, as the SI and many agencies print them.
  if (next && token.text.length <= 3 && /^\d{3}$/.test(next.text) && next.start === token.end + 1) {
    let text = token.text
    let to = from + 1
    while (to < tokens.length && /^\d{3}$/.test(lower(tokens, to)) && tokens[to]!.start === tokens[to - 1]!.end + 1)
      text += tokens[to++]!.text
    return { to, value: Number(text) }
  }
  // "1e309", "3D", "F16A": letters on a number make it something else, but for the scales and units of one letter.
  if (
    next &&
    next.start === token.end &&
    /^[a-z]/.test(next.lower) &&
    !SHORT_SCALES.has(next.lower) &&
    next.lower.length > 1 &&
    /\d/.test(next.text)
  )
    return null
  const short = next && next.start === token.end ? SHORT_SCALES.get(next.lower) : undefined
  if (short !== undefined) return { to: from + 2, value: Number(token.text) * short }
  return { to: from + 1, value: Number(token.text) }
}

export const startsWithDigit = (text: string) => {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** "twenty-five", "one-third" where they are one token. */
export const gluedWords = (word: string) => (word.includes('-') ? /^([a-z]+)-([a-z]+)$/.exec(word) : null)

/** Number words below a hundred. */
function readSmallWords(tokens: readonly Token[], from: number): Value | null {
  const ten = TENS.get(lower(tokens, from))
  if (ten !== undefined) {
    const at = from + (lower(tokens, from + 1) === '-' ? 2 : 1)
    const unit = UNITS.get(lower(tokens, at))
    return unit !== undefined && unit > 0 && unit < 10
      ? { to: at + 1, value: ten + unit }
      : { to: from + 1, value: ten }
  }
  const glued = gluedWords(lower(tokens, from))
  if (glued && TENS.has(glued[1]!) && UNITS.has(glued[2]!))
    return { to: from + 1, value: TENS.get(glued[1]!)! + UNITS.get(glued[2]!)! }
  const unit = UNITS.get(lower(tokens, from))
  return unit === undefined ? null : { to: from + 1, value: unit }
}

/** Applies the scales from `at` on: "2.3 | million", "two | hundred and thirty-five thousand". */
function scaled(tokens: readonly Token[], at: number, first: number): Value {
  let total = 0
  let current = first
  let to = at
  for (;;) {
    const scale = SCALES.get(lower(tokens, to))
    if (scale === undefined) break
    if (scale === 100 || scale === 12) current *= scale
    else {
      total += current * scale
      current = 0
    }
    to++
    if (lower(tokens, to) === 'and' && lower(tokens, to + 1) === 'a' && lower(tokens, to + 2) === 'half') {
      total += current === 0 ? scale / 2 : current / 2
      to += 3
      continue
    }
    const more = to + (lower(tokens, to) === 'and' ? 1 : 0)
    const rest = scale === 12 ? null : readRest(tokens, more)
    // "two thousand and five hundred" goes on; "two thousand 12 miles away" does not.
    if (rest === null || rest.value >= scale) continue
    current += rest.value
    to = rest.to
  }
  return { to, value: Math.round((total + current) * 1e6) / 1e6 }
}
/** Words only: digits behind a scale begin a number of their own. */
const readRest = (tokens: readonly Token[], at: number) => readSmallWords(tokens, at)

function readCollective(tokens: readonly Token[], from: number): Core | null {
  const article = lower(tokens, from)
  if (article !== 'a' && article !== 'an') return null
  const known = COLLECTIVES.get(lower(tokens, from + 1))
  if (known === undefined || lower(tokens, from + 2) !== 'of') return null
  const { point, low } = known
  return { to: from + 2, form: point === null ? 'vague' : 'exact', share: false, point, low, high: point }
}

// ---- many

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
export function readVague(tokens: readonly Token[], from: number): Core | null {
  const start = lower(tokens, from) === 'a' ? from + 1 : from
  const first = VAGUE.get(lower(tokens, start))
  if (first === undefined || (start > from && lower(tokens, start) !== 'few')) return null
  // "as many as 7,000", "no fewer": words of a hedge.
  if (lower(tokens, from - 1) === 'as' || lower(tokens, from - 1) === 'how' || lower(tokens, from - 1) === 'so')
    return null
  let low = first
  let to = start + 1
  for (;;) {
    const scale = SCALES.get(lower(tokens, to))
    const plural = lower(tokens, to) === 'of' ? PLURAL_SCALES.get(lower(tokens, to + 1)) : undefined
    if (scale !== undefined) {
      low *= scale
      to++
    } else if (plural !== undefined) {
      low *= plural
      to += 2
    } else if (lower(tokens, to) === 'or' && VAGUE.has(lower(tokens, to + 1))) to += 2
    else break
  }
  return { to, form: 'vague', share: false, point: null, low: low === 0 ? null : low, high: null }
}
const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([...SCALES].map(([word, value]) => [`${word}s`, value]))

// ---- two numbers

const RANGE_DIGITS = /^(\d[\d,]*)[-–—](\d[\d,]*)$/

/** "10-20", "3,000 to 4,000", "between 10 and 20", "two or three"; a second number below the first is a score. */
export function readRange(tokens: readonly Token[], from: number): Core | null {
  const glued = tokens[from] && startsWithDigit(tokens[from]!.text) ? RANGE_DIGITS.exec(tokens[from]!.text) : null
  if (glued) return rangeOf(from + 1, number(glued[1]!), number(glued[2]!))
  const word = lower(tokens, from)
  if (word === 'between') return rising(readEnds(tokens, from + 1, AND))
  if (word === 'from' && !CHANGE_VERBS.has(lower(tokens, from - 1)) && !CHANGE_VERBS.has(lower(tokens, from - 2)))
    return rising(readEnds(tokens, from + 1, TO))
  if (word === 'from' || isChangedFrom(tokens, from)) return null
  const ends = readEnds(tokens, from, BETWEEN)
  return ends !== null && isRise(tokens, from, ends) ? null : ends
}
/** "rose by 1,515 to 78,793": by how much, and to what; "by 15 to 20 percent" is a range. */
const isRise = (tokens: readonly Token[], from: number, { low, high, form }: Core) =>
  form === 'range' && lower(tokens, from - 1) === 'by' && high! > 2 * low!
/** "lowered the toll from 46 to 38": two numbers, and no range. */
const rising = (core: Core | null) => (core?.form === 'range' ? core : null)
const number = (text: string) => Number(text.replaceAll(',', ''))
const isChangedFrom = (tokens: readonly Token[], from: number) =>
  lower(tokens, from - 1) === 'from' && [2, 3, 4, 5].some((k) => CHANGE_VERBS.has(lower(tokens, from - k)))

const AND: ReadonlySet<string> = new Set(['and', 'to', '-', '–', '—'])
const TO: ReadonlySet<string> = new Set(['to', '-', '–', '—'])
export const BETWEEN: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—'])

/** “20 to 30”: two numbers with a joint between them; null where there are none. */
export function readEnds(tokens: readonly Token[], from: number, joints: ReadonlySet<string>): Core | null {
  const low = readValue(tokens, from)
  if (low === null || !joints.has(lower(tokens, low.to))) return null
  const joint = tokens[low.to] as Token
  // A spaced dash is punctuation: "killed 20 — 12 of them children".
  const tight = joint.start === tokens[low.to - 1]!.end
  if (/^[-–—]$/.test(joint.text) && !tight) return null
  const high = readValue(tokens, low.to + 1)
  if (high === null) return null
  if (joint.lower === 'or' && high.value > 2 * low.value + 1) return null
  const scale = scaleAt(tokens, high.to - 1)
  // "2 to 3 million": the scale belongs to both.
  const first = scale > 1 && low.value < high.value / scale + 1 && low.value < 1000 ? low.value * scale : low.value
  return rangeOf(high.to, first, high.value)
}
const scaleAt = (tokens: readonly Token[], i: number) => SCALES.get(lower(tokens, i)) ?? 1

function rangeOf(to: number, low: number, high: number): Core | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  return { to, form: high > low ? 'range' : 'score', share: false, point: null, low, high }
}
