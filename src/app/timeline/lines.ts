import { drawnX } from '../layout/mirror.ts'
import { barOf, type Stretch } from '../layout/stretch.ts'
import { type TickRow, yearsStandOut } from '../layout/ticks.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import type { Frame } from '../ui/mark/Plot.tsx'

/** The lines of years and months that run through all tracks. */
export function monthLines(rows: readonly TickRow[], width: number): Frame['lines'] {
  return rows
    .slice(0, 2)
    .flatMap(({ unit, ticks }) =>
      ticks.flatMap(({ x }) =>
        x > 0 ? [{ x: drawnX(x, width), strong: unit === 'year' && yearsStandOut(rows) }] : [],
      ),
    )
}

/** Room for each line of an article, in pixels: nearer to one another they are a pattern that hides the words. */
const LINE_ROOM = 40

/** The lines of articles that run through all tracks; none where they are too many to be told apart. */
export function articleLines(published: readonly { readonly stretch: Stretch }[], scale: TimeScale): Frame['articles'] {
  const { width } = scale
  const lines = published.flatMap(({ stretch }) => {
    const { x0, x1 } = barOf(stretch, scale)
    return x1 >= 0 && x0 <= width ? [drawnX(Math.round((x0 + x1) / 2), width)] : []
  })
  const distinct = [...new Set(lines)]
  return distinct.length <= width / LINE_ROOM ? distinct : []
}
