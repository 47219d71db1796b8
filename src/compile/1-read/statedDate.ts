import { dayFrom } from '../../corpus/day.ts'
import type { Published } from '../../corpus/model.ts'
import { readDateline } from '../language/dateline.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const LEAD = '(?:(?:first |originally )?(?:published|posted|updated|date|issued|as of|as at)(?: on| at)?:? )?'
/** "Posted on March 3, 2022 by admin": what a weblog prints behind its date. */
const SAID = '(?:posted|published|updated|written) on:? '
const WHO = ' (?:by|in|under|filed under|[|/–—-]) .{1,60}'
const CLOCK = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?'
/** A line that is a date and nothing else. */
const LINES: readonly RegExp[] = [
  new RegExp(`^${LEAD}${WEEKDAY}${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${CLOCK}$`, 'i'),
  new RegExp(`^${LEAD}${WEEKDAY}(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})${CLOCK}$`, 'i'),
  new RegExp(`^${LEAD}(?<year>\\d{4})-(?<number>\\d{2})-(?<date>\\d{2})(?:T.{0,30})?${CLOCK}$`, 'i'),
  new RegExp(`^${SAID}${WEEKDAY}${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${WHO}$`, 'i'),
  new RegExp(`^${SAID}${WEEKDAY}(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})${WHO}$`, 'i'),
]
/** The date line stands under the headline; further down it may belong to another article's teaser. */
const FIRST_LINES = 8

/**
 * The day on which the article says it came out: a line among the first that holds a date and nothing else, or a
 * dateline with a full date ("OSAKA, Oct 30, 2023 (Reuters) - "). A date inside a sentence is news and is never taken; two lines with different dates say nothing for sure.
 */
export function findStatedDate(text: string): Published | null {
  const days = new Set<string>()
  for (const line of firstLines(text)) {
    const dateline = readDateline(line, 0, line.length, true)?.date
    const match = dateline
      ? LINES.map((rule) => rule.exec(dateline)).find((found) => found)
      : line.length <= 80
        ? LINES.map((rule) => rule.exec(line)).find((found) => found)
        : null
    const { month, number, date, year } = match?.groups ?? {}
    if (!year) continue
    const monthNumber = number
      ? Number(number)
      : MONTHS.findIndex((name) => name.startsWith(month!.slice(0, 3).toLowerCase())) + 1
    const day = dayFrom(Number(year), monthNumber, Number(date))
    if (day) days.add(day)
  }
  if (days.size !== 1) return null
  const day = [...days][0] as Published['earliest']
  return { earliest: day, latest: day, edtf: day, basis: 'stated', note: '' }
}

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (const match of text.slice(0, 4000).matchAll(/[^\r\n]+/g)) {
    const line = match[0].replace(/[\u00a0\t ]+/g, ' ').trim()
    if (line === '') continue
    lines.push(line)
    if (lines.length === FIRST_LINES) break
  }
  return lines
}
