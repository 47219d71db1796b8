import { type CountableTimeInterval, type TimeInterval, utcDay, utcHour, utcMonday, utcMonth, utcYear } from 'd3'
import { say } from '../words/say.ts'
import type { TimeScale } from './timeScale.ts'

/** A boundary of the calendar on the axis; `width` is the room until the next one of its row. */
export interface Tick {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly label: string
  /** The label, and shorter ones for where it has no room. */
  readonly names: readonly string[]
}
export interface TickRow {
  readonly unit: 'year' | 'month' | 'day' | 'hour'
  readonly ticks: readonly Tick[]
}

const MS_PER_DAY = 86_400_000

/** A label needs about this much room, in pixels, or its row is thinned. */
const YEAR_ROOM = 44
const MONTH_ROOM = 30
const LONG_MONTH_ROOM = 84
const DAY_ROOM = 24
const WEEK_ROOM = 56
const LONG_DAY_ROOM = 56
const HOUR_ROOM = 44
/** The widest initial and the line before it: where only some have room, a J could be any of three months. */
const INITIAL_ROOM = 20

/** The axis: years always, and as many finer rows as there is room for. */
export function ticksOf(scale: TimeScale): TickRow[] {
  const perDay = scale.perDay
  const rows: TickRow[] = [{ unit: 'year', ticks: yearTicks(scale) }]
  const months = monthTicks(scale)
  if (months) rows.push({ unit: 'month', ticks: months })
  if (perDay * 7 >= WEEK_ROOM) rows.push({ unit: 'day', ticks: dayTicks(scale) })
  if (perDay / 4 >= HOUR_ROOM) rows.push({ unit: 'hour', ticks: hourTicks(scale) })
  return rows
}

/** Years stand out among their months; where they are nearly all there is they are the grid, and thin. */
export function yearsStandOut([years, finer]: readonly TickRow[]): boolean {
  return (finer?.ticks.length ?? 0) > 2.5 * (years?.ticks.length ?? 0)
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
function yearTicks(scale: TimeScale): Tick[] {
  const step = YEAR_STEPS.find((years) => scale.perDay * 365.25 * years >= YEAR_ROOM) ?? 1000
  const first = dateAt(scale.dayAt(0))
  return place(scale, utcYear.every(step) ?? utcYear, (date) => {
    // Of several years that run in from before, the one is named in which the axis begins.
    const year = String((date < first ? first : date).getUTCFullYear())
    return [year, say.time.yearShort(year)]
  })
}

/** Every month, or every third or sixth by its short name; null where a year is too narrow even for two. */
function monthTicks(scale: TimeScale): Tick[] | null {
  const room = scale.perDay * 30.4
  const step = room >= INITIAL_ROOM ? 1 : [3, 6].find((months) => room * months >= MONTH_ROOM)
  if (step === undefined) return null
  const { months, monthsShort, monthsTiny } = say.time
  const lists = [months, monthsShort, monthsTiny].slice(room >= LONG_MONTH_ROOM ? 0 : room * step >= MONTH_ROOM ? 1 : 2)
  return place(scale, utcMonth.every(step) ?? utcMonth, (date) => lists.map((names) => names[date.getUTCMonth()] ?? ''))
}

function dayTicks(scale: TimeScale): Tick[] {
  const { perDay } = scale
  if (perDay < DAY_ROOM) return place(scale, utcMonday, (date) => [String(date.getUTCDate())])
  const long = perDay >= LONG_DAY_ROOM
  return place(scale, utcDay, (date) => {
    const weekday = say.time.weekdays[(date.getUTCDay() + 6) % 7] ?? ''
    return [long ? say.time.weekday(weekday, date.getUTCDate()) : String(date.getUTCDate())]
  })
}

function hourTicks(scale: TimeScale): Tick[] {
  const step = [1, 3, 6].find((hours) => (scale.perDay * hours) / 24 >= HOUR_ROOM) ?? 6
  return place(scale, utcHour.every(step) ?? utcHour, (date) => [`${String(date.getUTCHours()).padStart(2, '0')}:00`])
}

function place(
  scale: TimeScale,
  interval: TimeInterval | CountableTimeInterval,
  namesOf: (date: Date) => readonly string[],
): Tick[] {
  const from = interval.floor(dateAt(scale.dayAt(0)))
  const to = dateAt(scale.dayAt(scale.width))
  const dates = [...interval.range(from, to), interval.ceil(to)]
  const ticks: Tick[] = []
  for (let index = 0; index + 1 < dates.length; index++) {
    const date = dates[index] as Date
    const x = scale.x(date.getTime() / MS_PER_DAY)
    const next = scale.x((dates[index + 1] as Date).getTime() / MS_PER_DAY)
    const names = namesOf(date)
    ticks.push({ key: date.toISOString(), x, width: next - x, label: names[0] ?? '', names })
  }
  return ticks
}

function dateAt(day: number): Date {
  return new Date(day * MS_PER_DAY)
}
