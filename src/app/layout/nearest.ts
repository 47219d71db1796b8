import { type DaySpan, spanOf } from './span.ts'
import { centreOf, type Stretch } from './stretch.ts'
import type { TimeScale } from './timeScale.ts'

/** The mark nearest to the middle of the view, and the days of a view as wide with that mark in its middle. */
export interface Nearest<Mark> {
  readonly mark: Mark
  readonly span: DaySpan
}

/** Null where there is no mark at all. */
export function nearestTo<Mark extends { readonly stretch: Stretch }>(
  marks: readonly Mark[],
  { window: { start, end }, warp }: TimeScale,
): Nearest<Mark> | null {
  const middle = (start + end) / 2
  const placed = marks.map((mark) => ({ mark, at: warp.drawn(centreOf(mark.stretch)) }))
  const [first, ...others] = placed
  if (!first) return null
  const distance = ({ at }: { at: number }) => Math.abs(at - middle)
  const { mark, at } = others.reduce((best, each) => (distance(each) < distance(best) ? each : best), first)
  const half = (end - start) / 2
  return { mark, span: spanOf({ start: at - half, end: at + half }, warp) }
}
