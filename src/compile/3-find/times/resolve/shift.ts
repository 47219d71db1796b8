import { dayFromNumber } from '../../../../corpus/day.ts'
import type { Unit } from '../lexicon/calendarWords.ts'
import type { QuantityMod } from '../lexicon/numberWords.ts'
import type { Shift } from '../reading.ts'
import { move } from './move.ts'
import {
  addMonths,
  addYears,
  around,
  centuryPeriod,
  dayAt,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  unknownPeriod,
  yearPeriod,
} from './period.ts'
import { anchorStep, NO_ANCHOR, type Outcome, outcomeOf, QUOTED, type Scene, step } from './scene.ts'

/** How a hedge on the distance bends the result: "more than a year ago" is before, "less than a week later" before too. */
function modOf(mod: QuantityMod | '', direction: 1 | -1): string {
  const far = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE'
  if (mod === '') return ''
  if (mod === 'APPROX') return 'APPROX'
  return far === (direction === 1) ? 'AFTER' : 'BEFORE'
}

/** "two weeks ago", "three days later"; "a year before <date>", where `inner` is what that date means. */
export function resolveShift(reading: Shift, scene: Scene, inner: Outcome | null): Outcome {
  const { amount, unit, direction } = reading
  const base = inner ? { period: inner.period, anchor: inner.value, steps: inner.steps } : baseOf(reading, scene)
  const reference = direction < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (amount.n === null && unit.startsWith('T') && reading.from === 'text' && base.period?.unit === 'D') {
    const steps = [...base.steps, step(`“${scene.words}”`, `${direction < 0 ? 'before' : 'after'} it, by hours`)]
    return { ...outcomeOf(base.period, 'resolved', base.anchor, steps), approximate: true }
  }
  if (amount.n === null) {
    const steps = [...base.steps, step(`“${scene.words}”`, 'no number, so no day is given')]
    return { ...outcomeOf(unknownPeriod('D', reference), 'inferred', base.anchor, steps) }
  }
  if (base.period === null) return outcomeOf(unknownPeriod('D', UNKNOWN[unit] ?? reference), 'inferred', '', base.steps)
  const period = shifted(base.period, amount.n * direction, unit, reading)
  if (period === null || isPastDue(period, reading, scene))
    return outcomeOf(unknownPeriod('D', UNKNOWN[unit] ?? reference), 'inferred', base.anchor, base.steps)
  const mod = modOf(amount.mod, direction)
  const outcome = outcomeOf(period, 'resolved', base.anchor, [
    ...base.steps,
    step(`“${scene.words}”`, `counted ${direction < 0 ? 'back' : 'on'}: ${period.value}`),
  ])
  const approximate =
    amount.n >= 1 &&
    (mod !== '' || amount.to !== undefined || (period.unit === 'D' && unit !== 'D' && reading.from === 'published'))
  const part = reading.unit.startsWith('T')
    ? { type: 'TIME' as const }
    : reading.part === undefined
      ? {}
      : { type: 'TIME' as const, value: `${outcome.value}T${reading.part}` }
  return { ...outcome, mod, approximate, ...part }
}
/** "Six years on, half have been freed": what has been lies in no year to come, so it was counted from another day. */
const isPastDue = ({ from }: Period, { from: base }: Shift, { anchor, tense }: Scene): boolean =>
  base === 'text' &&
  anchor !== null &&
  from !== null &&
  from > anchor.day + anchor.spread &&
  tense.direction !== 'future'
const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
  TH: 'XXXX-XX-XXTXX',
  TM: 'XXXX-XX-XXTXX',
  TS: 'XXXX-XX-XXTXX',
}

/** The day last named, or that of the article. */
function baseOf(reading: Shift, scene: Scene): { period: Period | null; anchor: string; steps: Outcome['steps'] } {
  const { focus, anchor } = scene
  if (reading.from === 'text') {
    const isClock = reading.unit.startsWith('T')
    const isFine = isClock || reading.unit === 'D' || reading.unit === 'W'
    const nearDay = focus.last?.unit === 'D' || !scene.narrative ? focus.day : null
    const near = isFine ? nearDay : focus.last
    if (near !== null) {
      return { period: near, anchor: near.value, steps: [step('the date last named in the text', near.value)] }
    }
    // "a year earlier" may count from the day of writing; "two days later" never does, for that day is still to come.
    if (isClock || reading.direction > 0 || (isFine && scene.narrative)) {
      return { period: null, anchor: '', steps: [step('the text around', 'names no day to count from')] }
    }
  }
  if (anchor === null) return { period: null, anchor: '', steps: [NO_ANCHOR] }
  if (scene.narrative && scene.quoted) return { period: null, anchor: '', steps: [QUOTED] }
  return { period: dayAt(anchor.day), anchor: dayFromNumber(anchor.day), steps: [anchorStep(anchor)] }
}

/** Counted in the unit of the words: "two years ago" is a year, "three weeks ago" a week, "five days later" a day. */
function shifted(base: Period, by: number, unit: Unit, reading: Shift): Period | null {
  const whole = Math.trunc(by)
  if (unit === 'D') return base.from === null ? null : dayAt((by > 0 ? base.to! : base.from) + whole)
  if (unit.startsWith('T')) return base.from === null ? null : hours(base.from, by, unit)
  if (unit === 'W') {
    if (base.from === null) return null
    // "a week ago" is the same weekday; more weeks are counted as weeks.
    return Math.abs(by) === 1 || typeof reading.from === 'object'
      ? dayAt(base.from + Math.round(7 * by))
      : around(base.from + Math.round(7 * by), 'W')
  }
  if (unit === 'M') return months(base, by, reading)
  if (unit === 'Y') return years(base, by, reading)
  if (unit === 'DE')
    return base.year === null
      ? null
      : Math.abs(by) === 1
        ? yearPeriod(addYears(base.year, 10 * whole))
        : decadePeriod(Math.floor(addYears(base.year, 10 * whole) / 10) * 10)
  if (unit === 'CE')
    return base.year === null ? null : centuryPeriod(Math.floor(addYears(base.year, 100 * whole) / 100) + 1)
  if (unit === 'WE' || unit === 'Q' || unit === 'H')
    return base.from === null ? null : move(around(base.from, unit), whole)
  return null
}
const HOURS: Readonly<Record<string, number>> = { TH: 1, TM: 1 / 60, TS: 1 / 3600 }
/** A day's worth of hours or more moves the day; less leaves it where it is. */
function hours(day: number, by: number, unit: Unit): Period {
  return dayAt(day + Math.trunc((by * HOURS[unit]!) / 24))
}
function months(base: Period, by: number, reading: Shift): Period | null {
  if (base.year === null || base.month === null) return null
  const { year, month } = addMonths(base.year, base.month, Math.round(by))
  const exact = typeof reading.from === 'object' && base.date !== null
  return exact ? dayPeriod(year, month, Math.min(base.date!, 28)) : monthPeriod(year, month)
}
function years(base: Period, by: number, reading: Shift): Period | null {
  if (base.year === null) return null
  if (!Number.isInteger(by) && base.month !== null) return months(base, by * 12, reading)
  const year = addYears(base.year, Math.trunc(by))
  if (typeof reading.from !== 'object' || base.unit === 'Y') return yearPeriod(year)
  return base.date !== null && base.month !== null
    ? dayPeriod(year, base.month, Math.min(base.date, 28))
    : base.month !== null
      ? monthPeriod(year, base.month)
      : yearPeriod(year)
}
