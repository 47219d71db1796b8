import type { Stretch } from './stretch.ts'
import type { TimeScale } from './timeScale.ts'

/** What is nearer lies under the mark itself. */
const SHORTEST = 8
/** Lines that run out of the plot end this far beyond it. */
const EDGE = 8

/**
 * On the axis of reports: where on the plot the days lie on which what is told at `x` is said to have happened, from
 * left to right. Empty where telling and happening fall together, and on the other axis, where `happened` is null.
 */
export function lagOf(happened: readonly (Stretch | null)[], x: number, scale: TimeScale): number[] {
  const days = happened.flatMap((stretch) => stretch?.to ?? stretch?.from ?? [])
  const seen = days.map((day) => Math.round(Math.min(Math.max(scale.x(day), -EDGE), scale.width + EDGE)))
  return [...new Set(seen)].filter((from) => Math.abs(from - x) > SHORTEST).sort((a, b) => a - b)
}
