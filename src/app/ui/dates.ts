import { dateOf, daysInMonth, monthOf, yearOf } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { When } from '../../corpus/model.ts'
import { say, type Words } from '../words/say.ts'

type TimeWords = Words['time']

const monthName = (day: Day, { months }: TimeWords) => months[monthOf(day) - 1] ?? ''

/** `12 December 2023` */
export function formatDay(day: Day, words: TimeWords = say.time): string {
  return words.day(dateOf(day), monthName(day, words), yearOf(day))
}

/** `12 Dec 2023` */
export function formatDayShort(day: Day): string {
  return say.time.day(dateOf(day), say.time.monthsShort[monthOf(day) - 1] ?? '', yearOf(day))
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

/** How a time is known, an editor's own included. */
export function basisOf({ basis, steps }: When): string {
  return steps.at(-1)?.looked.startsWith('edited by hand') ? say.time.byHand : say.terms.bases[basis]
}
