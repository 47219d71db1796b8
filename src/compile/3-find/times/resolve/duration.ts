import { dayFromNumber, dayNumberOf, daysInMonth } from '../../../../corpus/day.ts'
import { considering } from '../../../../corpus/step.ts'
import type { Unit } from '../lexicon/calendarWords.ts'
import type { Amount, Duration } from '../reading.ts'
import { addMonths } from './period.ts'
import {
  againstOther,
  anchorStep,
  dayInWords,
  type Outcome,
  type Scene,
  step,
  tenseStep,
  undatedOutcome,
} from './scene.ts'
import { resolveShift } from './shift.ts'

/** `P3W`, `PT2H`, `PXM`, `P1DE`; halves as decimals. */
export function durationValue(amount: Amount, unit: Unit): string {
  const half = amount.n === 0.5 ? HALVES[unit] : undefined
  if (half !== undefined) return half
  const n = amount.n === null ? 'X' : String(amount.n)
  return unit.startsWith('T') ? `PT${n}${unit.slice(1)}` : `P${n}${unit}`
}

/** Halves that have a whole number of the next smaller unit. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = {
  TH: 'PT30M',
  TM: 'PT30S',
  D: 'PT12H',
  Y: 'P6M',
  DE: 'P5Y',
  CE: 'P50Y',
}

/** A length of time; with a reach ("for", "in the last") and a place to reach from, the days it covers. */
export function resolveDuration(reading: Duration, scene: Scene): Outcome {
  const { amount, unit } = reading
  // "a vote is expected in two weeks": not how long, but when.
  if (reading.reach === 'none' && !reading.record && isFromNowOn(scene))
    return resolveShift({ kind: 'shift', amount, unit, direction: 1, from: 'published' }, scene, null)
  const value = durationValue(amount, unit)
  const bare = (steps: Outcome['steps']) => undatedOutcome({ type: 'DURATION', value, mod: amount.mod, steps })
  const length = step(`“${scene.words}”`, `a length of time, ${value}`)
  // "could last for up to six hours": it may never begin.
  const reach =
    reading.reach !== 'for' ? reading.reach : unit.startsWith('T') && amount.mod !== '' ? null : reachOf(scene)
  if (reach === null || reach === 'none') return bare([length, step('where it begins or ends', 'the words do not say')])
  const base =
    reading.from === 'text' || scene.narrative
      ? (scene.focus.day?.from ?? null)
      : scene.anchor !== null && scene.anchor.spread <= 6
        ? scene.anchor.day
        : null
  if (base === null) return bare([length, step('the day it is counted from', 'not known')])
  const edge = amount.n === null ? null : reached(base, reach === 'before' ? -amount.n : amount.n, unit)
  const named =
    reading.from === 'published' && scene.anchor !== null && !scene.narrative
      ? anchorStep(scene.anchor)
      : step('the day last named in the text', dayInWords(base))
  const found = reach === 'before' ? 'up to that day' : 'from that day on'
  const other = reach === 'before' ? 'from that day on' : 'up to that day'
  const told = considering(
    tenseStep(scene.tense, found),
    reading.reach === 'for' ? [{ reading: other, against: againstOther(scene.tense, reach === 'after') }] : [],
  )
  const steps = [length, named, told]
  const [from, to] = reach === 'before' ? [edge, base] : [base, edge]
  return {
    ...bare(steps),
    from,
    to,
    approximate: from !== null && to !== null,
    basis: 'resolved',
    anchor: dayFromNumber(base),
  }
}

/** "has been isolated for months" reaches up to now, "will last for months" from now on; "lasted for a week" is loose. */
function reachOf(scene: Scene): 'before' | 'after' | null {
  if (scene.tense.direction === 'future') return 'after'
  // “had been in talks for two days when …”: up to a day that other words name
  return scene.tense.perfect && !scene.narrative && !HAD.test(scene.tense.words) ? 'before' : null
}
const HAD = /^(?:had|['’]d)\b/i

const isFromNowOn = (scene: Scene): boolean =>
  scene.lead === 'in' && scene.tense.direction === 'future' && scene.anchor !== null && !scene.narrative

const DAYS: Readonly<Partial<Record<Unit, number>>> = { D: 1, W: 7, WE: 2, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400 }
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200, ME: 12000 }
/** The day that lies a length of time from another; null beyond the calendar. */
function reached(day: number, amount: number, unit: Unit): number | null {
  const days = DAYS[unit]
  if (days !== undefined) return Math.abs(amount) > 1e6 ? null : day + Math.trunc(days * amount)
  const iso = dayFromNumber(day)
  const { year, month } = addMonths(
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7)),
    Math.round((MONTHS[unit] ?? 12) * amount),
  )
  if (!(year >= 1 && year <= 9999)) return null
  return dayNumberOf(year, month, Math.min(Number(iso.slice(8)), daysInMonth(year, month)))
}
