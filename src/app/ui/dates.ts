import { dateOf, daysInMonth, MONTHS, monthOf, yearOf } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Basis, Precision, PublishedBasis, When } from '../../corpus/model.ts'

const monthName = (day: Day) => MONTHS[monthOf(day) - 1] ?? ''

/** `12 December 2023` */
export function formatDay(day: Day): string {
  return `${dateOf(day)} ${monthName(day)} ${yearOf(day)}`
}

/** `12 Dec 2023` */
export function formatDayShort(day: Day): string {
  return `${dateOf(day)} ${monthName(day).slice(0, 3)} ${yearOf(day)}`
}

/** Both ends inclusive; what both share is said once: `4–10 December 2023`, `December 2023`, `2023`. */
export function formatDays(from: Day, to: Day): string {
  if (from === to) return formatDay(from)
  const sameYear = yearOf(from) === yearOf(to)
  const sameMonth = sameYear && monthOf(from) === monthOf(to)
  const wholeMonths = dateOf(from) === 1 && dateOf(to) === daysInMonth(yearOf(to), monthOf(to))
  if (wholeMonths && monthOf(from) === 1 && monthOf(to) === 12) {
    return sameYear ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`
  }
  if (wholeMonths && sameMonth) return `${monthName(from)} ${yearOf(from)}`
  if (sameMonth) return `${dateOf(from)}–${formatDay(to)}`
  if (sameYear) return `${dateOf(from)} ${monthName(from)} – ${formatDay(to)}`
  return `${formatDay(from)} – ${formatDay(to)}`
}

/** A time as a reader says it; never narrower than it is known. */
export function formatWhen(when: Pick<When, 'earliest' | 'latest' | 'approximate'>): string {
  const { earliest, latest, approximate } = when
  const about = approximate ? 'about ' : ''
  if (earliest === null && latest === null) return 'no date'
  if (earliest === null) return `${about}on or before ${formatDay(latest as Day)}`
  if (latest === null) return `${about}from ${formatDay(earliest)} on`
  return about + formatDays(earliest, latest)
}

/** How a time is known, an editor's own included. */
export function basisOf({ basis, steps }: When): string {
  return steps.at(-1)?.looked.startsWith('edited by hand') ? 'given by an editor, by hand' : BASIS_WORDS[basis]
}

const BASIS_WORDS: Record<Basis, string> = {
  stated: 'a full date in the text',
  resolved: 'worked out from the words',
  inferred: 'only bounded by the text',
}

export const PRECISION_WORDS: Record<Precision, string> = {
  day: 'to the day',
  days: 'to a few days',
  week: 'to the week',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  span: 'a stretch of time',
  open: 'one end open',
  none: 'no date',
}

export const PUBLISHED_WORDS: Record<PublishedBasis, string> = {
  stated: 'printed in the article',
  given: 'as the publisher gives it',
  inferred: 'inferred by an editor',
}
