import { useMemo, useState } from 'react'
import { type Gap, uncovered } from '../layout/coverage.ts'
import { marksInView } from '../layout/inView.ts'
import { drawn } from '../layout/mirror.ts'
import { barOf } from '../layout/stretch.ts'
import { type TickRow, ticksOf } from '../layout/ticks.ts'
import { type TimeScale, type TimeWindow, timeScale } from '../layout/timeScale.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import type { View } from '../view/view.ts'
import { articleLines, monthLines } from './lines.ts'
import { litBy } from './litBy.ts'
import type { useMarksInTime } from './useMarksInTime.ts'

export type Time = ReturnType<typeof useMarksInTime>

/** What all tracks are drawn from. */
export interface Scene {
  readonly scale: TimeScale
  readonly rows: readonly TickRow[]
  readonly frame: Frame
  /** Days that no article covers. */
  readonly gaps: readonly Gap[]
  /** How many marks are in view. */
  readonly visible: number
  /** The mark pointed at, else the one selected. */
  readonly chosen: string | null
  readonly lit: ReturnType<typeof litBy>
  readonly onPoint: (id: string | null) => void
}

/** Pixels beside the plot, for names; on a narrower page they are cut sooner. */
function gutterOf(width: number): number {
  return width >= 760 ? 146 : 138
}

/** The marks in these days as tracks draw them, on a graphic `width` wide. */
export function useScene(time: Time, window: TimeWindow, view: View, width: number): Scene {
  const gutter = gutterOf(width)
  const plot = width - gutter
  const scale = useMemo(() => timeScale(window, plot, time.warp), [window, plot, time.warp])
  const rows = useMemo(() => ticksOf(scale), [scale])
  const visible = useMemo(
    () => marksInView(time.events, scale).length + marksInView(time.figures, scale).length,
    [time.events, time.figures, scale],
  )
  const [pointed, onPoint] = useState<string | null>(null)
  const chosen = pointed ?? view.selected?.id ?? null
  const stretch = time.stretches.get(chosen ?? '')
  const beam = stretch ? barOf(stretch, scale) : null
  const frame: Frame = {
    gutter,
    width: plot,
    left: drawn({ x0: gutter, x1: width }, width).x0,
    lines: monthLines(rows, plot),
    articles: articleLines(time.published, scale),
    beam: beam && beam.shape === 'closed' && beam.x1 - beam.x0 < plot ? drawn(beam, plot) : null,
  }
  const dates = time.published.map((article) => article.stretch)
  const gaps = uncovered(dates, scale.dayAt(0), scale.dayAt(plot))
  return { scale, rows, frame, gaps, visible, chosen, lit: litBy(pointed, time.figures, stretch), onPoint }
}
