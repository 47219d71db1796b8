import { dayNumberOf } from '../../../../corpus/day.ts'
import type { HolidayRule } from '../lexicon/holidays.ts'
import { nextOn } from './calendar.ts'

/** First and last day, from 1970-01-01, of a named day or period in a Gregorian year; null where it is not reckoned. */
export function holidayIn(rule: HolidayRule, year: number): readonly [number, number] | null {
  if (year < 1 || year > 9998) return null
  const [from, days] = startOf(rule, year)
  return from === null ? null : [from, from + days - 1]
}

function startOf(rule: HolidayRule, year: number): [number | null, number] {
  switch (rule.kind) {
    case 'fixed':
      return [dayNumberOf(year, rule.month, rule.day), rule.days ?? 1]
    case 'weekday': {
      const first =
        rule.nth > 0
          ? nextOn(dayNumberOf(year, rule.month, 1), rule.weekday) + 7 * (rule.nth - 1)
          : nextOn(dayNumberOf(year, rule.month + 1, 1) - 7, rule.weekday)
      return [first + (rule.plus ?? 0), 1]
    }
    case 'easter':
      return [easter(year) + rule.plus, rule.days ?? 1]
    case 'orthodox easter':
      return [orthodoxEaster(year) + rule.plus, 1]
    case 'islamic':
      return islamicIn(year, rule.month, rule.day, rule.whole ? (rule.month % 2 === 1 ? 30 : 29) : (rule.days ?? 1))
    case 'hebrew':
      return [hebrewIn(year, rule.month, rule.day), rule.days ?? 1]
  }
}

/** Gregorian Easter Sunday by the anonymous algorithm of 1876. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1)
}
/** Julian Easter, as Gregorian days; the calendars lie 13 days apart from 1900 to 2099. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1) + gap
}

/** Day number of the tabular Islamic calendar's epoch, 16 July 622 Julian. */
const ISLAMIC_EPOCH = dayNumberOf(622, 7, 19)
function islamicDay(year: number, month: number, day: number): number {
  return ISLAMIC_EPOCH - 1 + day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
}
/** The first such day that falls in a Gregorian year. */
function islamicIn(year: number, month: number, day: number, days: number): [number | null, number] {
  const guess = Math.floor(((year - 622) * 33) / 32)
  for (const islamic of [guess - 1, guess, guess + 1, guess + 2]) {
    const from = islamicDay(islamic, month, day)
    if (islamic > 0 && from >= dayNumberOf(year, 1, 1) && from < dayNumberOf(year + 1, 1, 1)) return [from, days]
  }
  return [null, days]
}

/** Days from the Hebrew epoch to the new year, with the four postponements. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12084 + 13753 * months
  const day = 29 * months + Math.floor(parts / 25920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}
function hebrewNewYear(year: number): number {
  const [before, here, next] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)]
  const late = next - here === 356 ? 2 : here - before === 382 ? 1 : 0
  return HEBREW_EPOCH + here + late
}
/** 7 October 3761 BC Julian; fixed so that 1 Tishri 5784 is 16 September 2023. */
const HEBREW_EPOCH = dayNumberOf(2023, 9, 16) - hebrewElapsed(5784)
/** `month` counted from Nisan (1); Tishri is 7, Adar 12 (the second Adar of a leap year). */
function hebrewIn(year: number, month: number, day: number): number | null {
  const hebrew = month >= 7 && month <= 9 ? year + 3761 : year + 3760
  if (month >= 7 && month <= 9) return fromTishri(hebrew, month - 7) + day - 1
  // Spring months are counted back from the next new year: Nisan 1 always lies 177 days before it.
  const nisan = hebrewNewYear(hebrew + 1) - 177
  return month === 12 ? nisan - 29 + day - 1 : nisan + Math.ceil(29.5 * (month - 1)) + day - 1
}
function fromTishri(year: number, months: number): number {
  const start = hebrewNewYear(year)
  const length = hebrewNewYear(year + 1) - start
  const longHeshvan = length % 10 === 5
  const lengths = [30, longHeshvan ? 30 : 29]
  return start + lengths.slice(0, months).reduce((sum, n) => sum + n, 0)
}
