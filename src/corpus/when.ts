import { dayNumber, daysInMonth, weekdayOf } from './day.ts'
import type { Day } from './ids.ts'
import type { Basis, Figure, Precision, Report, TimelineEvent, When } from './model.ts'
import { type Considered, considering, type Step } from './step.ts'

/** Of what a `When` is made. */
export interface WhenParts {
  readonly earliest: Day | null
  readonly latest: Day | null
  /** Left out: read off the bounds. */
  readonly precision?: Precision
  readonly basis: Basis
  readonly approximate?: boolean
  /** How finely the words give the stated end of an open span: "since 2007" is `2007/..`, not `2007-01-01/..`. */
  readonly unit?: EndUnit
  readonly steps: readonly Step[]
}
export type EndUnit = 'day' | 'month' | 'year'

/**
 * Makes a `When` from its bounds, with the EDTF that has exactly these bounds:
 *   2023-12-12 · 2023-12 · 2023 · 201X · 19XX · 2023-12-04/2023-12-10 · 2009/2010 · ../2023-12-12 · 2007/.. · 2023-12-05~
 * Whole years, months, decades and centuries are written as such; seasons as their months, because the EDTF season
 * codes leave their bounds to the reader. Throws when `earliest` lies after `latest`.
 */
export function whenOf(parts: WhenParts): When {
  const { earliest, latest, basis, steps, unit = 'day', approximate = false } = parts
  if (earliest !== null && latest !== null && earliest > latest) throw new RangeError(`${earliest} is after ${latest}`)
  return {
    earliest,
    latest,
    edtf: edtfOf(earliest, latest, approximate, unit),
    precision: parts.precision ?? precisionOf(earliest, latest),
    basis,
    approximate: approximate && (earliest !== null || latest !== null),
    words: null,
    steps,
  }
}

/** A time that the words do not fix: no day at either end. The steps say why. */
export function undated(steps: readonly Step[], basis: Basis = 'inferred'): When {
  return whenOf({ earliest: null, latest: null, basis, steps })
}

export const UNDATED: When = undated([])

/** EDTF level 1 with these bounds; empty when both are open. */
export function edtfOf(earliest: Day | null, latest: Day | null, approximate = false, unit: EndUnit = 'day'): string {
  const mark = approximate ? '~' : ''
  if (earliest === null && latest === null) return ''
  if (earliest === null) return `../${cut(latest as Day, latest as Day, endUnit(latest as Day, unit))}${mark}`
  if (latest === null) return `${cut(earliest, earliest, startUnit(earliest, unit))}${mark}/..`
  const whole = wholeUnit(earliest, latest)
  if (whole !== null && !(approximate && whole.includes('X'))) return whole + mark
  const both =
    startsYear(earliest) && endsYear(latest) ? 'year' : startsMonth(earliest) && endsMonth(latest) ? 'month' : 'day'
  return `${cut(earliest, latest, both)}${mark}/${cut(latest, earliest, both)}${mark}`
}

const startsMonth = (day: Day) => day.endsWith('-01')
const startsYear = (day: Day) => day.endsWith('-01-01')
const endsMonth = (day: Day) => Number(day.slice(8)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
const endsYear = (day: Day) => day.endsWith('-12-31')

/** The one day, month, year, decade or century that runs from `earliest` to `latest`, or null. */
function wholeUnit(earliest: Day, latest: Day): string | null {
  if (earliest === latest) return earliest
  const year = earliest.slice(0, 4)
  if (earliest.slice(0, 7) === latest.slice(0, 7) && startsMonth(earliest) && endsMonth(latest))
    return earliest.slice(0, 7)
  if (!startsYear(earliest) || !endsYear(latest)) return null
  if (year === latest.slice(0, 4)) return year
  if (year.endsWith('00') && latest.startsWith(`${year.slice(0, 2)}99`)) return `${year.slice(0, 2)}XX`
  if (year.endsWith('0') && latest.startsWith(`${year.slice(0, 3)}9`)) return `${year.slice(0, 3)}X`
  return null
}

/** The unit asked for, or the next finer one in which the day is really the first (last) of it. */
function startUnit(day: Day, unit: EndUnit): EndUnit {
  if (unit === 'year' && startsYear(day)) return 'year'
  return unit !== 'day' && startsMonth(day) ? 'month' : 'day'
}
function endUnit(day: Day, unit: EndUnit): EndUnit {
  if (unit === 'year' && endsYear(day)) return 'year'
  return unit !== 'day' && endsMonth(day) ? 'month' : 'day'
}

const LENGTH = { day: 10, month: 7, year: 4 } as const
/** `other` keeps both ends of an interval apart: 2023-12/2023-12 would be one month. */
function cut(day: Day, other: Day, unit: EndUnit): string {
  const length = LENGTH[unit]
  return day !== other && day.slice(0, length) === other.slice(0, length) ? day : day.slice(0, length)
}

/** How wide the time between two days is. */
export function precisionOf(earliest: Day | null, latest: Day | null): Precision {
  if (earliest === null && latest === null) return 'none'
  if (earliest === null || latest === null) return 'open'
  const whole = wholeUnit(earliest, latest)
  if (whole !== null)
    return whole.endsWith('XX') ? 'century' : whole.endsWith('X') ? 'decade' : PRECISION_BY_LENGTH[whole.length]!
  const days = dayNumber(latest) - dayNumber(earliest) + 1
  if (days === 7 && weekdayOf(earliest) === 1) return 'week'
  // Up to a fortnight a stretch is still spoken of in days; beyond that it is a span.
  return days <= 14 ? 'days' : 'span'
}
const PRECISION_BY_LENGTH: Readonly<Record<number, Precision>> = { 10: 'day', 7: 'month', 4: 'year' }

/** A figure stands on the day it is true for, else on the day it was reported. */
export function daysOfFigure({ asOf, reportedOn }: Pick<Figure, 'asOf' | 'reportedOn'>): {
  earliest: Day | null
  latest: Day | null
} {
  if (isDated(asOf)) return { earliest: asOf.earliest, latest: asOf.latest }
  return { earliest: reportedOn, latest: reportedOn }
}

/** At least one end is known. */
export function isDated(when: When | null): when is When {
  return when !== null && (when.earliest !== null || when.latest !== null)
}

/** No longer than a day, and not open. */
export function isOneDay({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): boolean {
  return earliest !== null && earliest === latest
}

/** The time with readings that were weighed at the last step to it. */
export function withConsidered(when: When, considered: readonly Considered[]): When {
  const last = when.steps.at(-1)
  if (last === undefined || considered.length === 0) return when
  return grounded(when, when.words, [...when.steps.slice(0, -1), considering(last, considered)])
}

/** The same time on other grounds: the words it rests on, and the steps from them. */
export function grounded(when: When, words: When['words'], steps: When['steps']): When {
  const { earliest, latest, edtf, precision, basis, approximate } = when
  return { earliest, latest, edtf, precision, basis, approximate, words, steps }
}

/** When it was, as this passage has it. */
export function timeOf(event: Pick<TimelineEvent, 'when'>, report: Pick<Report, 'when'>): When {
  return report.when ?? event.when
}
