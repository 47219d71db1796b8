import { type Stretch, touches } from './stretch.ts'
import { textWidth } from './textWidth.ts'
import { ticksOf } from './ticks.ts'
import { type TimeScale, type TimeWindow, timeScale } from './timeScale.ts'

/** The overview: the whole of time, and where in it the part stands that is in view. */
export interface Strip {
  readonly whole: TimeScale
  /** The brush, along the axis. */
  readonly x0: number
  readonly x1: number
}

/** Half the brush's grips, so that they are whole at the ends. */
const EDGE = 2.5
/** The brush is never too thin to be caught. */
const THINNEST = 24

/** A single aside from another age would shrink everything else to a dot; the strip reaches that far when asked to. */
export function wholeOf(first: TimeWindow, { window, width, warp }: TimeScale): TimeScale {
  const shown = { start: Math.min(first.start, window.start), end: Math.max(first.end, window.end) }
  return timeScale(shown, width, warp)
}

export function stripOf(whole: TimeScale, { window, width }: TimeScale): Strip {
  const x0 = Math.max(EDGE, (window.start - whole.window.start) * whole.perDay)
  const x1 = Math.min(width - EDGE, (window.end - whole.window.start) * whole.perDay)
  const room = Math.max(0, THINNEST - (x1 - x0)) / 2
  return { whole, x0: x0 - room, x1: x1 + room }
}

/** A mark as the strip knows it: as far as it is seen to reach, counted where it stands. */
export interface MarkOnStrip {
  readonly stretch: Stretch
  readonly centre: number
}

/** How many marks lie outside the strip. */
export function beyondOf(marks: readonly MarkOnStrip[], whole: TimeScale) {
  const out = marks.filter(({ stretch }) => !touches(stretch, whole.dayAt(0), whole.dayAt(whole.width)))
  const earlier = out.filter(({ centre }) => whole.x(centre) < 0).length
  return { earlier, later: out.length - earlier }
}

const YEAR_SIZE = 13

/** Names along the strip, as many as have room: years, or what is finer where there is a single one. */
export function yearsOf(whole: TimeScale) {
  let free = Number.NEGATIVE_INFINITY
  const rows = ticksOf(whole)
  const years = rows[0]?.ticks ?? []
  const named = years.length > 1 ? years : (rows[1]?.ticks ?? years)
  return named.flatMap(({ key, x, label }) => {
    const at = Math.max(0, x)
    const wide = textWidth(label, YEAR_SIZE)
    if (at < free || at + wide > whole.width) return []
    free = at + wide + 10
    return [{ key, x: at, label }]
  })
}
