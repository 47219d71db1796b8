import { dayFrom, daysInMonth } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'

/** A date with width, as an editor writes it. Days inclusive. */
export interface EdtfDate {
  readonly earliest: Day
  readonly latest: Day
  readonly edtf: string
}

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/
/** A clock time after a whole day; the day is kept as printed, whatever its time zone. */
const CLOCK = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?$/
/** EDTF numbers the seasons of the northern year from 21; winter is taken from its December. */
const SEASONS: ReadonlyMap<number, readonly [month: number, yearShift: number]> = new Map([
  [21, [3, 0]],
  [22, [6, 0]],
  [23, [9, 0]],
  [24, [12, 0]],
])

/**
 * What is wrong with a date that was not read: 18 June 2021 exists, only it is not written like this.
 * Continues "… is".
 */
export function dateFault(text: unknown): string {
  return typeof text === 'string' && NUMBERS.test(text) ? 'not a date that exists' : 'not a date in a form that is read'
}
const NUMBERS = /^\d{4}(?:-\d{2}){0,2}[~?%]?$/

/**
 * Reads a day, a month, a year, or what ISO 8601-2 (EDTF) level 1 adds with both ends closed: `2023-12-15~`,
 * `2023-12-XX`, `202X`, `2023-21`, `2023-12-04/2023-12-10`. Null for all else and for days that do not exist.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const clock = CLOCK.exec(text)
  if (clock) return parseEdtf(clock[1] as string)
  const parts = text.split('/')
  if (parts.length > 2) return null
  const from = parsePart(parts[0] as string)
  const to = parts.length === 2 ? parsePart(parts[1] as string) : from
  if (!from || !to || from.earliest > to.latest) return null
  return { earliest: from.earliest, latest: to.latest, edtf: text }
}

function parsePart(text: string): { earliest: Day; latest: Day } | null {
  const match = PART.exec(text)
  if (!match) return null
  const [, year = '', month, date] = match
  const firstYear = Number(year.replaceAll('X', '0'))
  const lastYear = Number(year.replaceAll('X', '9'))
  if (month === undefined || month === 'XX') return date && date !== 'XX' ? null : spanOf(firstYear, 1, lastYear, 12)
  if (firstYear !== lastYear) return null
  const season = SEASONS.get(Number(month))
  if (season)
    return date
      ? null
      : spanOf(firstYear, season[0], firstYear + (season[0] === 12 ? 1 : 0), ((season[0] + 1) % 12) + 1)
  if (date === undefined || date === 'XX') return spanOf(firstYear, Number(month), firstYear, Number(month))
  const day = dayFrom(firstYear, Number(month), Number(date))
  return day ? { earliest: day, latest: day } : null
}

function spanOf(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): { earliest: Day; latest: Day } | null {
  if (fromMonth < 1 || fromMonth > 12 || toYear > 9999) return null
  const earliest = dayFrom(fromYear, fromMonth, 1)
  const latest = dayFrom(toYear, toMonth, daysInMonth(toYear, toMonth))
  return earliest && latest ? { earliest, latest } : null
}
