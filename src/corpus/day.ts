import type { Day } from './ids.ts'

/**
 * Calendar arithmetic on whole days. A day is an ISO string where it is stored and a count of days since
 * 1970-01-01 where it is calculated with or drawn; nothing here reads a clock or a time zone.
 */
const MS_PER_DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of a year, month (1–12) and day; overflowing months and days carry over. */
export function dayNumberOf(year: number, month: number, date: number): number {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, date)
  return Math.round(time.getTime() / MS_PER_DAY)
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  let count = numbers.get(day)
  if (count === undefined) {
    count = dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
    if (numbers.size === MOST_DAYS) numbers.clear()
    numbers.set(day, count)
  }
  return count
}

/** The day that lies `count` days after 1970-01-01. */
export function dayFromNumber(count: number): Day {
  let day = days.get(count)
  if (day === undefined) {
    day = new Date(count * MS_PER_DAY).toISOString().slice(0, 10) as Day
    if (days.size === MOST_DAYS) days.clear()
    days.set(count, day)
  }
  return day
}

/** News names the same days over and over: each is worked out once. Thirty years of them; beyond, they begin anew. */
const MOST_DAYS = 10_000
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

/** The day of a year, month (1–12) and date, or null when the calendar has no such day (30 February). */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return dayFromNumber(dayNumberOf(year, month, date))
}

/** Reads `YYYY-MM-DD`; null for anything else and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text)
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Length of a month (1–12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1)
}

/** `count` may be negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** 1–31. */
export function dateOf(day: Day): number {
  return Number(day.slice(8, 10))
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** ISO 8601 week: the year it belongs to (that of its Thursday) and its number, 1–53. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3)
  const year = yearOf(thursday)
  const week = Math.floor((dayNumber(thursday) - dayNumberOf(year, 1, 1)) / 7) + 1
  return { year, week }
}
