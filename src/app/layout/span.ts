import { dayFromNumber, dayNumber } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { TimeWindow, Warp } from './timeScale.ts'

/** Whole days, both inclusive: what the address stores. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** A window this much short of midnight still ends on the day before. */
const SLIVER = 0.02

export function spanOf(window: TimeWindow, warp: Warp): DaySpan {
  const first = Math.floor(warp.day(window.start) + SLIVER)
  const last = Math.ceil(warp.day(window.end) - SLIVER) - 1
  return { from: dayFromNumber(first), to: dayFromNumber(Math.max(first, last)) }
}

export function windowOf(span: DaySpan, warp: Warp): TimeWindow {
  return { start: warp.drawn(dayNumber(span.from)), end: warp.drawn(dayNumber(span.to) + 1) }
}
