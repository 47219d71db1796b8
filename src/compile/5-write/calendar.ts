import { addDays } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { EventStatus, Report, TimelineEvent } from '../../corpus/model.ts'
import type { Corpus, Piece } from '../shapes.ts'
import type { InTime } from './inTime.ts'

/**
 * iCalendar (RFC 5545): the dated events as days, each as wide as its words say. A calendar knows no open ends: such
 * an event stands on the end that is known, and its description says so.
 */
export function* calendar({ settings }: Pick<Corpus, 'settings'>, entries: InTime): Generator<Piece> {
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourceline//Timeline//EN',
    text('X-WR-CALNAME', settings.title),
  ])
  yield* entries.parts()
  yield lines(['END:VCALENDAR'])
}

/**
 * Calendars want to know when an entry was written: the day of the newest article says it without a clock. Empty for an
 * event that has no day to stand on.
 */
export function calendarEntry(event: TimelineEvent, newest: Day, sourceOf: (report: Report) => string): string {
  const first = event.when.earliest ?? event.when.latest
  const last = event.when.latest ?? event.when.earliest
  if (first === null || last === null) return ''
  const status = STATUSES[event.status]
  return lines([
    'BEGIN:VEVENT',
    text('UID', `${event.id}@sourceline`),
    `DTSTAMP:${compact(newest)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The day after the last one. The calendar ends with the year 9999.
    ...(last < '9999-12-31' ? [`DTEND;VALUE=DATE:${compact(addDays(last, 1))}`] : []),
    text('SUMMARY', event.title),
    text('DESCRIPTION', descriptionOf(event, sourceOf)),
    `CATEGORIES:${escaped(event.type)},${escaped(event.status)}`,
    ...(status ? [`STATUS:${status}`] : []),
    ...(event.place ? [text('LOCATION', event.place)] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

/** An event that is only reported is not confirmed by anybody here; a calendar has no word for what is denied. */
const STATUSES: Partial<Record<EventStatus, string>> = {
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

function descriptionOf({ when, reports }: TimelineEvent, sourceOf: (report: Report) => string): string {
  const open = when.earliest === null ? ' (known to be over by then)' : when.latest === null ? ' (its end is open)' : ''
  return [
    `${when.edtf}, ${when.basis}${open}`,
    ...reports.map((report) => `“${report.quote.exact}” ${sourceOf(report)} (${report.status})`),
  ].join('\n')
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function text(name: string, value: string): string {
  return `${name}:${escaped(value)}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPED = /[\\;,\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/
/** Line ends within a value are written `\n`; other control characters have no place in a calendar. */
function escaped(value: string): string {
  if (!ESCAPED.test(value)) return value
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, ' ')
}

function lines(content: readonly string[]): string {
  return content.map((line) => `${folded(line)}\r\n`).join('')
}

const MOST_OCTETS = 75

/** No line is longer than 75 octets; one that goes on begins with a space, which counts. No character is cut. */
function folded(line: string): string {
  // Twenty-five characters of three octets are as many as always fit; of ASCII each is one.
  if (line.length <= MOST_OCTETS / 3 || (line.length <= MOST_OCTETS && !/[^\0-\x7f]/.test(line))) return line
  let made = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && (line.codePointAt(at) as number) > 0xffff
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3
    if (octets + size > MOST_OCTETS) {
      made += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += size
    if (isPair) at++
  }
  return made + line.slice(from)
}
