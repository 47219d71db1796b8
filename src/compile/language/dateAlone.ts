import { dayFrom } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import { MONTHS, PRINTED_MONTH, PRINTED_WEEKDAY } from './calendarNames.ts'

const MONTH = `(?<month>${PRINTED_MONTH})`
const WEEKDAY = `(?:(?:${PRINTED_WEEKDAY})(?:day)?\\.?,? )?`
const LEAD = '(?:(?:first |originally )?(?:published|posted|updated|date|issued|as of|as at)(?: on| at)?:? )?'
/** "Posted on March 3, 2022 by admin": what a weblog prints behind its date. */
const SAID = '(?:posted|published|updated|written) on:? '
const WHO = ' (?:by|in|under|filed under|[|/–—-]) .{1,60}'
const CLOCK = '(?:(?:,|,? [/|·–—-])? (?:at )?\\d{1,2}[:.]\\d{2}.{0,40})?'
/** "as of 18:00 local time, 27 June 2026" */
const BEFORE = '(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:local time|hours|hrs|[a-z]{2,4}))?(?:,| on)? )?'
/** A line that is a date and nothing else. */
const LINES: readonly RegExp[] = [
  new RegExp(`^${LEAD}${BEFORE}${WEEKDAY}${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${CLOCK}$`, 'i'),
  new RegExp(`^${LEAD}${BEFORE}${WEEKDAY}(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})${CLOCK}$`, 'i'),
  new RegExp(`^${LEAD}(?<year>\\d{4})-(?<number>\\d{2})-(?<date>\\d{2})(?:T.{0,30})?${CLOCK}$`, 'i'),
  new RegExp(`^${SAID}${WEEKDAY}${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${WHO}$`, 'i'),
  new RegExp(`^${SAID}${WEEKDAY}(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})${WHO}$`, 'i'),
]

/** The day of a line that is a full date and, at the most, a clock and who put it there; null for any other line. */
export function readDateAlone(printed: string): Day | null {
  const line = printed.startsWith('(') ? printed.slice(1).replace(/\)$/, '') : printed
  const { month, number, date, year } = LINES.map((rule) => rule.exec(line)).find((found) => found)?.groups ?? {}
  if (!year) return null
  const monthNumber = number
    ? Number(number)
    : MONTHS.findIndex((name) => name.startsWith(month!.slice(0, 3).toLowerCase())) + 1
  return dayFrom(Number(year), monthNumber, Number(date))
}

export const isDateAlone = (line: string): boolean => /\d{4}/.test(line) && readDateAlone(line) !== null
