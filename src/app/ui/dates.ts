import { dateOf, dayNumber, daysInMonth, monthOf, yearOf } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { When } from '../../corpus/model.ts'
import type { Words } from '../words/catalogue.ts'
import { say } from '../words/say.ts'

type TimeWords = Words['time']

const monthName = (day: Day, { months }: TimeWords) => months[monthOf(day) - 1] ?? ''

/** `12 December 2023` */
export function formatDay(day: Day, words: TimeWords = say.time): string {
  return words.day(dateOf(day), monthName(day, words), yearOf(day))
}

/** `12 Dec 2023` */
export function formatDayShort(day: Day): string {
  return say.time.day(dateOf(day), shortMonth(day), yearOf(day))
}

export function shortMonth(day: Day): string {
  return say.time.monthsShort[monthOf(day) - 1] ?? ''
}

/** Both ends inclusive; what both share is said once: `4–10 December 2023`, `December 2023`, `2023`. */
export function formatDays(from: Day, to: Day, words: TimeWords = say.time): string {
  if (from === to) return formatDay(from, words)
  const sameYear = yearOf(from) === yearOf(to)
  const sameMonth = sameYear && monthOf(from) === monthOf(to)
  const wholeMonths = dateOf(from) === 1 && dateOf(to) === daysInMonth(yearOf(to), monthOf(to))
  if (wholeMonths && monthOf(from) === 1 && monthOf(to) === 12) {
    return sameYear ? `${yearOf(from)}` : words.years(yearOf(from), yearOf(to))
  }
  if (wholeMonths && sameMonth) return words.month(monthName(from, words), yearOf(from))
  const last = formatDay(to, words)
  if (sameMonth) return words.days(dateOf(from), last)
  if (sameYear) return words.range(words.dayOfMonth(dateOf(from), monthName(from, words)), last)
  return words.range(formatDay(from, words), last)
}

/** Longer stretches are said by the month, and by the year: their days are where the axis happens to end. */
const SAID_BY_MONTH = 800
const SAID_BY_YEAR = 8_000

/** What an axis shows, as finely as an eye can tell its ends. */
export function formatStretch(from: Day, to: Day): string {
  const days = dayNumber(to) - dayNumber(from)
  if (days < SAID_BY_MONTH) return formatDays(from, to)
  const said = (day: Day) =>
    days < SAID_BY_YEAR ? say.time.month(monthName(day, say.time), yearOf(day)) : `${yearOf(day)}`
  return say.time.range(said(from), said(to))
}

/** A time as a reader says it; never narrower than it is known. */
export function formatWhen(when: Pick<When, 'earliest' | 'latest' | 'approximate'>): string {
  const { earliest, latest, approximate } = when
  if (earliest === null && latest === null) return say.time.none
  const said =
    earliest === null
      ? say.time.until(formatDay(latest as Day))
      : latest === null
        ? say.time.since(formatDay(earliest))
        : formatDays(earliest, latest)
  return approximate ? say.time.about(said) : said
}

/** From two years on, a length is one of years: nobody counts 730 days. */
const COUNTED_IN_YEARS = 700

export function inDaysOrYears<Said>(
  days: number,
  { days: ofDays, years }: { days: (count: number) => Said; years: (count: number) => Said },
): Said {
  return days >= COUNTED_IN_YEARS ? years(Math.round(days / 365.25)) : ofDays(days)
}

/** How a time is known, an editor's own included. */
export function basisOf({ basis, steps }: When): string {
  return steps.at(-1)?.looked.startsWith('edited by hand') ? say.time.byHand : say.terms.bases[basis]
}
