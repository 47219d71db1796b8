import {
  CHANGE_VERBS,
  COLLECTIVES,
  DENOMINATORS,
  SCALES,
  SHORT_SCALES,
  TENS,
  UNITS,
  VAGUE,
} from './lexicon/numberWords.ts'
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

/** The number that starts at `from`, longest reading first. */
export function readCore(tokens: readonly Token[], from: number): Core | null {
  return readShare(tokens, from) ?? readRange(tokens, from) ?? readVague(tokens, from) ?? readExact(tokens, from)
}

const lower = (tokens: readonly Token[], i: number) => tokens[i]?.lower ?? ''
const exact = (to: number, point: number): Core => ({ to, form: 'exact', share: false, point, low: point, high: point })

// ---- one number

interface Value {
  readonly to: number
  readonly value: number
}

function readExact(tokens: readonly Token[], from: number): Core | null {
  const collective = readCollective(tokens, from)
  if (collective) return collective
  const value = readValue(tokens, from)
  return value && exact(value.to, value.value)
}

/** "12,500", "2.3 million", "twenty-five", "a hundred and twenty", "half a dozen", "1 200". */
function readValue(tokens: readonly Token[], from: number): Value | null {
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
  if (token === undefined || !startsWithDigit(token)) return null
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

const startsWithDigit = (token: Token) => {
  const code = token.text.charCodeAt(0)
  return code >= 48 && code <= 57
}

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
  const glued = /^([a-z]+)-([a-z]+)$/.exec(lower(tokens, from))
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
function readVague(tokens: readonly Token[], from: number): Core | null {
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
  return { to, form: 'vague', share: false, point: null, low, high: null }
}
const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([...SCALES].map(([word, value]) => [`${word}s`, value]))

// ---- two numbers

const RANGE_DIGITS = /^(\d[\d,]*)[-–—](\d[\d,]*)$/

/** "10-20", "3,000 to 4,000", "between 10 and 20", "two or three"; a second number below the first is a score. */
function readRange(tokens: readonly Token[], from: number): Core | null {
  const glued = tokens[from] && startsWithDigit(tokens[from]!) ? RANGE_DIGITS.exec(tokens[from]!.text) : null
  if (glued) return rangeOf(from + 1, number(glued[1]!), number(glued[2]!))
  const word = lower(tokens, from)
  if (word === 'between') return readEnds(tokens, from + 1, AND)
  if (word === 'from' && !CHANGE_VERBS.has(lower(tokens, from - 1)) && !CHANGE_VERBS.has(lower(tokens, from - 2)))
    return readEnds(tokens, from + 1, TO)
  if (word === 'from' || isChangedFrom(tokens, from)) return null
  return readEnds(tokens, from, BETWEEN)
}
const number = (text: string) => Number(text.replaceAll(',', ''))
const isChangedFrom = (tokens: readonly Token[], from: number) =>
  lower(tokens, from - 1) === 'from' &&
  (CHANGE_VERBS.has(lower(tokens, from - 2)) || CHANGE_VERBS.has(lower(tokens, from - 3)))

const AND: ReadonlySet<string> = new Set(['and', 'to', '-', '–', '—'])
const TO: ReadonlySet<string> = new Set(['to', '-', '–', '—'])
const BETWEEN: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—'])

function readEnds(tokens: readonly Token[], from: number, joints: ReadonlySet<string>): Core | null {
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

// ---- shares

const PERCENT = new Set(['%', 'percent', 'pct', 'percentage'])

/** "80 percent", "two-thirds", "a quarter", "half of", "one in five", "most of them". */
function readShare(tokens: readonly Token[], from: number): Core | null {
  return readPercent(tokens, from) ?? readFraction(tokens, from) ?? readOneIn(tokens, from) ?? readMost(tokens, from)
}
const share = (to: number, point: number): Core => ({ to, form: 'exact', share: true, point, low: point, high: point })

function readPercent(tokens: readonly Token[], from: number): Core | null {
  const ends = readPlainRange(tokens, from)
  const value = ends ?? readValue(tokens, from)
  if (value === null) return null
  const word = lower(tokens, value.to)
  const to = PERCENT.has(word)
    ? value.to + 1
    : word === 'per' && lower(tokens, value.to + 1) === 'cent'
      ? value.to + 2
      : 0
  if (to === 0 || /^points?$/.test(lower(tokens, to))) return null
  if ('low' in value) return { ...value, to, share: true, low: value.low! / 100, high: value.high! / 100 }
  return share(to, Math.round(value.value * 1e6) / 1e8)
}
const readPlainRange = (tokens: readonly Token[], from: number) => {
  const ends = readEnds(tokens, from, BETWEEN)
  return ends?.form === 'range' ? ends : null
}

function readFraction(tokens: readonly Token[], from: number): Core | null {
  const word = lower(tokens, from)
  if (word === 'half') {
    const next = lower(tokens, from + 1)
    return next === 'a' || next === 'an' || next === '-' ? null : share(from + 1, 0.5)
  }
  const glued = /^([a-z]+)-([a-z]+)$/.exec(word)
  const numerator = word === 'a' || word === 'an' ? 1 : UNITS.get(glued ? glued[1]! : word)
  if (numerator === undefined || numerator === 0) return null
  const at = glued ? from : from + (lower(tokens, from + 1) === '-' ? 2 : 1)
  const denominator = DENOMINATORS.get(glued ? glued[2]! : lower(tokens, at))
  if (denominator === undefined || numerator >= denominator) return null
  const next = tokens[at + 1]
  // "a third man", "a quarter century", "two third graders": ordinals and units, no fractions.
  const singular = !lower(tokens, at).endsWith('s') && lower(tokens, at) !== 'half'
  // "a third died": one more of those told before. Only "of" makes it a share.
  if (singular && numerator === 1 && lower(tokens, at) !== 'quarter' && next?.lower !== 'of') return null
  if (singular && next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM'))
    return null
  return share(at + 1, Math.round((numerator / denominator) * 1e4) / 1e4)
}

/** "one in five", "nine out of ten". */
function readOneIn(tokens: readonly Token[], from: number): Core | null {
  const low = readValue(tokens, from)
  if (low === null) return null
  const at =
    lower(tokens, low.to) === 'in'
      ? low.to + 1
      : lower(tokens, low.to) === 'out' && lower(tokens, low.to + 1) === 'of'
        ? low.to + 2
        : -1
  if (at < 0) return null
  const whole = readValue(tokens, at)
  // "two in 2023", "one in 10 villages" differ by size and by what is counted: only small round wholes are shares.
  if (whole === null || whole.value <= low.value || whole.value > 100 || low.value > 20) return null
  return share(whole.to, Math.round((low.value / whole.value) * 1e4) / 1e4)
}

/** "most of the dead", "the majority were women", "mostly women and children": more than half. */
function readMost(tokens: readonly Token[], from: number): Core | null {
  const word = lower(tokens, from)
  const next = lower(tokens, from + 1)
  const isMost =
    (word === 'most' && (next === 'of' || next === 'were' || next === 'are')) ||
    (word === 'majority' && (next === 'of' || next === 'were' || next === 'are')) ||
    word === 'mostly' ||
    word === 'mainly'
  return isMost ? { to: from + 1, form: 'exact', share: true, point: 0.5, low: 0.5, high: null } : null
}
