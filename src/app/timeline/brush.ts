import type { TimeWindow } from '../layout/timeScale.ts'
import { type Limits, panBy, zoomAbout } from '../layout/zoom.ts'

/** What of the brush is held: all of it, or the end that moves. */
export type Part = 'whole' | 'start' | 'end'

export function partAt(x: number, x0: number, x1: number): Part | 'outside' {
  const reach = Math.min(10, (x1 - x0) / 3)
  if (Math.abs(x - x0) <= reach) return 'start'
  if (Math.abs(x - x1) <= reach) return 'end'
  return x > x0 && x < x1 ? 'whole' : 'outside'
}

export function centred(day: number, length: number, limits: Limits): TimeWindow {
  return panBy({ start: day - length / 2, end: day + length / 2 }, 0, limits)
}

export function dragged({ start, end }: TimeWindow, part: Part, by: number, limits: Limits): TimeWindow {
  const { whole, narrowest } = limits
  if (part === 'start') return { start: Math.max(whole.start, Math.min(start + by, end - narrowest)), end }
  if (part === 'end') return { start, end: Math.min(whole.end, Math.max(end + by, start + narrowest)) }
  return panBy({ start: start + by, end: end + by }, 0, limits)
}

/** The window a key leads to, or null for keys that are not ours. */
export function keyed(key: string, window: TimeWindow, limits: Limits): TimeWindow | null {
  switch (key) {
    case 'ArrowLeft':
      return panBy(window, -0.2, limits)
    case 'ArrowRight':
      return panBy(window, 0.2, limits)
    case 'PageUp':
      return panBy(window, -0.9, limits)
    case 'PageDown':
      return panBy(window, 0.9, limits)
    case '+':
    case '=':
      return zoomAbout(window, 0.5, 2, limits)
    case '-':
      return zoomAbout(window, 0.5, 0.5, limits)
    case 'Home':
      return limits.whole
    default:
      return null
  }
}
