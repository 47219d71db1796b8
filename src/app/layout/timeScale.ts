import { dayNumber } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'

/**
 * From days to pixels and back. Three measures follow one another:
 *
 *   day      days since 1970-01-01, with a fraction; day d fills [d, d + 1)
 *   drawn    the same with empty stretches cut short; equal to `day` where nothing is skipped
 *   x        CSS pixels from the left edge of the plot
 *
 *   day    |--Oct--|--------- nothing ---------|--Mar--|
 *   drawn  |--Oct--|~~|--Mar--|
 *   x      0 ................................ width
 */
export interface TimeWindow {
  /** Drawn days; start < end. */
  readonly start: number
  readonly end: number
}

/** A stretch of days that is drawn shorter than it is. */
export interface Cut {
  readonly from: number
  readonly to: number
  /** Drawn days it keeps. */
  readonly kept: number
}

export interface Warp {
  readonly cuts: readonly Cut[]
  drawn(day: number): number
  day(drawn: number): number
}

export const NO_WARP: Warp = { cuts: [], drawn: (day) => day, day: (drawn) => drawn }

/** A continuous, strictly rising map that squeezes each cut. Cuts are in order and do not touch. */
export function warpOf(cuts: readonly Cut[]): Warp {
  if (cuts.length === 0) return NO_WARP
  return {
    cuts,
    drawn(day) {
      let removed = 0
      for (const cut of cuts) {
        if (day <= cut.from) break
        if (day < cut.to) return cut.from - removed + ((day - cut.from) / (cut.to - cut.from)) * cut.kept
        removed += cut.to - cut.from - cut.kept
      }
      return day - removed
    },
    day(drawn) {
      let removed = 0
      for (const cut of cuts) {
        const start = cut.from - removed
        if (drawn <= start) break
        if (drawn < start + cut.kept) return cut.from + ((drawn - start) / cut.kept) * (cut.to - cut.from)
        removed += cut.to - cut.from - cut.kept
      }
      return drawn + removed
    },
  }
}

export interface TimeScale {
  readonly window: TimeWindow
  readonly width: number
  readonly warp: Warp
  /** Pixels a drawn day. */
  readonly perDay: number
  x(day: number): number
  dayAt(x: number): number
}

/** Whether a day and a month are no date there: more than a year is in view, or the day lies outside it. */
export function needsYear(day: Day, { dayAt, width }: TimeScale): boolean {
  const [first, last] = [dayAt(0), dayAt(width)]
  const number = dayNumber(day)
  return last - first > 366 || number < first || number >= last
}

export function timeScale(window: TimeWindow, width: number, warp: Warp = NO_WARP): TimeScale {
  const perDay = width / (window.end - window.start)
  return {
    window,
    width,
    warp,
    perDay,
    x: (day) => (warp.drawn(day) - window.start) * perDay,
    dayAt: (x) => warp.day(window.start + x / perDay),
  }
}
