import { DENOMINATORS, SCALES, UNITS } from './lexicon/numberWords.ts'
import { BETWEEN, type Core, gluedWords, lower, readEnds, readValue } from './numberCores.ts'
import type { Token } from './tokens.ts'

/** Numbers that are parts of a whole. */
const PERCENT = new Set(['%', 'percent', 'pct', 'percentage'])

/** "80 percent", "two-thirds", "a quarter", "half of", "one in five", "most of them". */
export function readShare(tokens: readonly Token[], from: number): Core | null {
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
  const glued = gluedWords(word)
  const numerator = word === 'a' || word === 'an' ? 1 : UNITS.get(glued ? glued[1]! : word)
  if (numerator === undefined || numerator === 0) return null
  const at = glued ? from : from + (lower(tokens, from + 1) === '-' ? 2 : 1)
  const denominator = DENOMINATORS.get(glued ? glued[2]! : lower(tokens, at))
  if (denominator === undefined || numerator >= denominator) return null
  const next = tokens[at + 1]
  const scaled = ofScale(tokens, at + 1)
  if (scaled) {
    const value = Math.round((numerator / denominator) * scaled.value)
    return { to: scaled.to, form: 'exact', share: false, point: value, low: value, high: value }
  }
  // "a third man", "a quarter century", "two third graders": ordinals and units, no fractions.
  const singular = !lower(tokens, at).endsWith('s') && lower(tokens, at) !== 'half'
  // "a third died": one more of those told before. Only "of" makes it a share.
  if (singular && numerator === 1 && lower(tokens, at) !== 'quarter' && next?.lower !== 'of') return null
  if (singular && next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM'))
    return null
  return share(at + 1, Math.round((numerator / denominator) * 1e4) / 1e4)
}

/** "a quarter [of a million]", "two thirds [of a billion]": a number, and no share of anything. */
function ofScale(tokens: readonly Token[], at: number): { readonly to: number; readonly value: number } | null {
  if (lower(tokens, at) !== 'of' || lower(tokens, at + 1) !== 'a') return null
  const value = SCALES.get(lower(tokens, at + 2))
  return value !== undefined && value >= 1000 ? { to: at + 3, value } : null
}

/** "one in five", "one child in five", "nine out of ten". */
function readOneIn(tokens: readonly Token[], from: number): Core | null {
  const low = readValue(tokens, from)
  if (low === null) return null
  const noun = low.value === 1 && tokens[low.to]?.pos === 'NOUN' && lower(tokens, low.to + 1) === 'in'
  const at = noun
    ? low.to + 2
    : lower(tokens, low.to) === 'in'
      ? low.to + 1
      : lower(tokens, low.to) === 'out' && lower(tokens, low.to + 1) === 'of'
        ? low.to + 2
        : -1
  if (at < 0) return null
  // "two in every 1,000"
  const every = lower(tokens, at) === 'every'
  const whole = readValue(tokens, every ? at + 1 : at)
  // "two in 2023", "one in 10 villages" differ by size and by what is counted: only small round wholes are shares.
  if (whole === null || whole.value <= low.value || (whole.value > 100 && !every) || low.value > 20) return null
  // "one child in three"; "one child in three villages" is one child.
  if (noun && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[whole.to]?.pos ?? '')) return null
  const parts = whole.value > 100 ? 1e6 : 1e4
  return share(whole.to, Math.round((low.value / whole.value) * parts) / parts)
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
