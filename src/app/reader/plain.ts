import { addDays, dayFrom, daysInMonth, mondayOf, parseDay } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import { type Bound, FIGURE_KINDS } from '../../corpus/model.ts'
import type { Step } from '../../corpus/step.ts'
import { formatDay, formatDays } from '../ui/dates.ts'
import { terms } from '../words/en/terms.ts'
import { time } from '../words/en/time.ts'
import { formatCount, formatShare } from '../words/numbers.ts'

/**
 * The compiler's steps in plain words: it writes them for programs too, with days as `2023-12-12`, lengths as `P1W` and
 * bounds as `> 18000`. Plain, but in its own language, English, for it is its record. What stands between quotation marks is the article's and stays as it is.
 */
export function plainWords(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part, i) => (i % 2 === 1 ? part : plainPart(part)))
    .join('')
}

export function plainStep({ looked, found }: Step): { readonly looked: string; readonly found: string } {
  const kind = FIGURE_KINDS.find((known) => known === found)
  if (kind) return { looked: plainWords(looked), found: `so it is ${KIND_WORDS[kind]}` }
  const told = TENSES.find(([sign]) => found.startsWith(sign))
  const rest = told ? `${told[1]}${found.slice(told[0].length)}` : found
  return { looked: plainWords(looked), found: plainBound(rest) ?? plainWords(rest) }
}

/** A reading that was not taken: days as days, kinds of figures by their labels. */
export function plainReading(reading: string): string {
  const kind = FIGURE_KINDS.find((known) => reading.startsWith(`${known}, `))
  return kind ? `${terms.figureKinds[kind]}${plainWords(reading.slice(kind.length))}` : plainWords(reading)
}

const KIND_WORDS = {
  cumulative: 'a running total',
  incident: 'the toll of one incident',
  period: 'counted over a period',
  state: 'how things stood on a day',
} as const

const TENSES: readonly (readonly [sign: string, words: string])[] = [
  ['past: ', 'it tells of what is past, so '],
  ['present: ', 'it tells of the present, so '],
  ['still to come: ', 'it looks ahead, so '],
]

/** `> 18000` is “more than 18,000”, `= 0.3333` is “exactly 33.3%”; null for anything else. */
function plainBound(found: string): string | null {
  if (found === 'vague') return 'read as no number, only words'
  const bound = /^([<>]=|[=~<>]) (\d+(?:\.\d+)?)$/.exec(found)
  if (!bound) return null
  const value = Number(bound[2])
  return `read as ${terms.bounds[bound[1] as Bound]} ${Number.isInteger(value) ? formatCount(value) : formatShare(value)}`
}

/** An open end. */
const OPEN = '..'
const END = String.raw`\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?~?`
const SPAN = new RegExp(String.raw`(?<![\w-])(${END})/(${END})(?![\w-])`, 'g')
const WEEK = /(?<![\w-])(\d{4})-W(\d{2})(?![\w-])/g
const DATE = /(?<![\w-])\d{4}-\d{2}(?:-\d{2})?~?(?![\w-])/g
const LENGTH = /(?<![\w-])P(T?)(\d+(?:\.\d+)?|X+)([YMWDHSQ]|DE|CE|WE|TM)(?![\w-])/g

function plainPart(text: string): string {
  return text
    .replace(SPAN, (all, from: string, to: string) => plainSpan(from, to) ?? all)
    .replace(WEEK, (all, year: string, week: string) => plainWeek(Number(year), Number(week)) ?? all)
    .replace(DATE, (all) => plainDate(all) ?? all)
    .replace(LENGTH, (_, clock: string, count: string, unit: string) => plainLength(clock, count, unit))
}

/** A day, a month or a year as its first and last day. */
function boundsOf(date: string): readonly [Day, Day] | null {
  if (date === OPEN) return null
  const [year = 0, month, day] = date.replace('~', '').split('-').map(Number)
  const first = dayFrom(year, month ?? 1, day ?? 1)
  const last = dayFrom(year, month ?? 12, day ?? (first ? daysInMonth(year, month ?? 12) : 1))
  return first && last ? [first, last] : null
}

function plainDate(date: string): string | null {
  const bounds = boundsOf(date)
  return bounds && `${date.endsWith('~') ? 'about ' : ''}${formatDays(...bounds, time)}`
}

function plainSpan(from: string, to: string): string | null {
  const [first, last] = [boundsOf(from), boundsOf(to)]
  const about = from.endsWith('~') || to.endsWith('~') ? 'about ' : ''
  if (from === OPEN && last) return `${about}on or before ${formatDay(last[1], time)}`
  if (to === OPEN && first) return `${about}from ${formatDay(first[0], time)} on`
  return first && last ? about + formatDays(first[0], last[1], time) : null
}

function plainWeek(year: number, week: number): string | null {
  // The fourth of January always lies in the first week.
  const fourth = parseDay(`${String(year).padStart(4, '0')}-01-04`)
  if (!fourth || week < 1 || week > 53) return null
  return `the week of ${formatDay(addDays(mondayOf(fourth), 7 * (week - 1)), time)}`
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
}

function plainLength(clock: string, count: string, unit: string): string {
  const one = clock === 'T' && unit === 'M' ? 'minute' : (UNITS[unit] ?? unit)
  const many = one === 'century' ? 'centuries' : `${one}s`
  if (count.startsWith('X')) return `some ${many}`
  return `${count} ${count === '1' ? one : many}`
}
