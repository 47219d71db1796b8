import { groupBy } from '../../corpus/groups.ts'
import { claimed, type FigureScale } from './figureScale.ts'
import type { FigureMark } from './marks.ts'
import { barOf } from './stretch.ts'
import type { TimeScale } from './timeScale.ts'

/** Claims of one series no further apart than this speak of one window. */
const WINDOW_DAYS = 7
/** A band narrower than this would hide behind the marks of its claims. */
const NARROWEST = 20

/** From the lowest to the highest claim of one series in one window of time. It says nothing about the time between. */
export interface Band {
  readonly id: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly low: number
  readonly high: number
  readonly claims: number
}

export function bandsOf(figures: FigureScale, scale: TimeScale): Band[] {
  return [...groupBy(figures.onScale, ({ figure }) => figure.series)].flatMap(([series, marks]) =>
    windowsOf(marks).flatMap((claims, index) => {
      const values = claims.map(claimed)
      const low = Math.min(...values)
      const high = Math.max(...values)
      if (low === high) return []
      const bars = claims.map((mark) => barOf(mark.stretch, scale))
      const x0 = Math.min(...bars.map((bar) => bar.x0))
      const x1 = Math.max(...bars.map((bar) => bar.x1))
      const room = Math.max(0, NARROWEST - (x1 - x0)) / 2
      return [
        {
          id: `${series} ${index}`,
          x0: x0 - room,
          x1: x1 + room,
          y0: figures.y(high),
          y1: figures.y(low),
          low,
          high,
          claims: claims.length,
        },
      ]
    }),
  )
}

function windowsOf(marks: readonly FigureMark[]): FigureMark[][] {
  const windows: FigureMark[][] = []
  for (const mark of [...marks].sort((a, b) => a.centre - b.centre)) {
    const last = windows.at(-1)
    const first = last?.[0]
    // Measured from the first: a total repeated every week for a year is not one window.
    if (last && first && mark.centre - first.centre <= WINDOW_DAYS) last.push(mark)
    else windows.push([mark])
  }
  return windows
}
