import { dateOf, dayFromNumber, dayNumberOf, daysInMonth, isoWeekOf, monthOf, yearOf } from '../../../../corpus/day.ts'
import { SEASON_START, type Season } from '../lexicon/calendarWords.ts'

/**
 * A stretch of the calendar with its TIMEX3 value. Days are numbers from 1970-01-01, both ends inclusive; null where
 * the calendar of this project has no such day (years before 1, or a piece that is not known).
 */
export interface Period {
  readonly unit: PeriodUnit
  readonly value: string
  readonly from: number | null
  readonly to: number | null
  /** Pieces that are known, for what later words count from. */
  readonly year: number | null
  readonly month: number | null
  readonly date: number | null
}
export type PeriodUnit = 'D' | 'W' | 'WE' | 'M' | 'S' | 'Q' | 'H' | 'Y' | 'DE' | 'CE'

const pad = (n: number, width = 2) => String(n).padStart(width, '0')
/** `BC0490` for the year -490, four digits otherwise. */
export const yearValue = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4))
const inCalendar = (year: number) => year >= 1 && year <= 9999
const period = (
  unit: PeriodUnit,
  value: string,
  from: number | null,
  to: number | null,
  year: number | null,
  month: number | null = null,
  date: number | null = null,
): Period => ({ unit, value, from, to, year, month, date })

export function dayPeriod(year: number, month: number, date: number): Period {
  const n = inCalendar(year) ? dayNumberOf(year, month, date) : null
  return period('D', `${yearValue(year)}-${pad(month)}-${pad(date)}`, n, n, year, month, date)
}

/** The day by its number from 1970-01-01. */
export function dayAt(n: number): Period {
  const day = dayFromNumber(n)
  return period('D', day, n, n, yearOf(day), monthOf(day), dateOf(day))
}
export function monthPeriod(year: number, month: number): Period {
  const value = `${yearValue(year)}-${pad(month)}`
  if (!inCalendar(year)) return period('M', value, null, null, year, month)
  const from = dayNumberOf(year, month, 1)
  return period('M', value, from, from + daysInMonth(year, month) - 1, year, month)
}
/** The month `count` after (before) one; there is no year 0. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = (year < 0 ? year + 1 : year) * 12 + month - 1 + count
  const shifted = Math.floor(index / 12)
  return { year: shifted <= 0 ? shifted - 1 : shifted, month: index - Math.floor(index / 12) * 12 + 1 }
}

/** There is no year 0. */
export const addYears = (year: number, count: number): number => addMonths(year, 1, count * 12).year
function months(unit: PeriodUnit, value: string, year: number, month: number, count: number): Period {
  if (!inCalendar(year)) return period(unit, value, null, null, year)
  const end = addMonths(year, month, count)
  return period(unit, value, dayNumberOf(year, month, 1), dayNumberOf(end.year, end.month, 1) - 1, year)
}
export const yearPeriod = (year: number): Period => months('Y', yearValue(year), year, 1, 12)
export const quarterPeriod = (year: number, quarter: number): Period =>
  months('Q', `${yearValue(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)
export const halfPeriod = (year: number, half: number): Period =>
  months('H', `${yearValue(year)}-H${half}`, year, half * 6 - 5, 6)
export const seasonPeriod = (year: number, season: Season): Period =>
  months('S', `${yearValue(year)}-${season}`, year, SEASON_START[season], 3)
/** `decade` is its first year; negative before our era. */
export function decadePeriod(decade: number): Period {
  if (decade < 0) return period('DE', `BC${pad(Math.floor(-decade / 10), 3)}`, null, null, decade)
  return { ...months('DE', pad(Math.floor(decade / 10), 3), decade, 1, 120), year: null }
}
/** The 20th century is 1901–2000 by the book and 1900–1999 in print; TIMEX3's `19` is the latter. */
export function centuryPeriod(century: number): Period {
  if (century < 0) return period('CE', `BC${pad(-century - 1)}`, null, null, null)
  return { ...months('CE', pad(century - 1), (century - 1) * 100, 1, 1200), year: null }
}

/** `monday` is a day number. */
export function weekPeriod(monday: number): Period {
  const { year, week } = isoWeekOf(dayFromNumber(monday))
  return period(
    'W',
    `${yearValue(year)}-W${pad(week)}`,
    monday,
    monday + 6,
    yearOf(dayFromNumber(monday)),
    monthOf(dayFromNumber(monday)),
  )
}

/** `monday` is the day number of its week’s first day. */
export function weekendPeriod(monday: number): Period {
  const week = weekPeriod(monday)
  return { ...week, unit: 'WE', value: `${week.value}-WE`, from: monday + 5, to: monday + 6 }
}
/** Monday of the day's week, both as numbers. */
export const mondayNumber = (n: number): number => n - ((((n + 3) % 7) + 7) % 7)

/** A stretch whose pieces are not all known: only its TIMEX3 value with X where nothing is known. */
export const unknownPeriod = (
  unit: PeriodUnit,
  value: string,
  month: number | null = null,
  date: number | null = null,
): Period => period(unit, value, null, null, null, month, date)

/** The longer period of a unit that holds a day. */
export function around(n: number, unit: PeriodUnit): Period {
  const day = dayFromNumber(n)
  const [year, month] = [yearOf(day), monthOf(day)]
  return AROUND[unit](n, year, month)
}
const AROUND: Readonly<Record<PeriodUnit, (n: number, year: number, month: number) => Period>> = {
  D: (n) => dayAt(n),
  W: (n) => weekPeriod(mondayNumber(n)),
  WE: (n) => weekendPeriod(mondayNumber(n)),
  M: (_, year, month) => monthPeriod(year, month),
  S: (_, year, month) => {
    const season = (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)]!
    return seasonPeriod(season === 'WI' && month < 3 ? year - 1 : year, season)
  },
  Q: (_, year, month) => quarterPeriod(year, Math.ceil(month / 3)),
  H: (_, year, month) => halfPeriod(year, Math.ceil(month / 6)),
  Y: (_, year) => yearPeriod(year),
  DE: (_, year) => decadePeriod(Math.floor(year / 10) * 10),
  CE: (_, year) => centuryPeriod(Math.floor(year / 100) + 1),
}
