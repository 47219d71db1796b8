import { useMemo } from 'react'
import { beyondOf, type MarkOnStrip, stripOf, wholeOf } from '../layout/strip.ts'
import type { TimeScale, TimeWindow } from '../layout/timeScale.ts'
import type { Limits } from '../layout/zoom.ts'
import { say } from '../words/say.ts'
import { StripDrawing } from './StripDrawing.tsx'
import { useBrush } from './useBrush.ts'

export interface OverviewProps {
  readonly marks: readonly MarkOnStrip[]
  readonly scale: TimeScale
  readonly limits: Limits
  /** The first view: where most of it is. */
  readonly first: TimeWindow
  readonly gutter: number
  /** Where the plot begins, from the left. */
  readonly left: number
  /** In words: "1 October 2023 – 24 May 2024". */
  readonly said: string
  readonly onWindow: (window: TimeWindow) => void
  readonly onEnd: () => void
  readonly onGlide: (window: TimeWindow) => void
}

/** The whole of time, how much stands where, and the part that is in view: drag it, or its ends. */
export function Overview(props: OverviewProps) {
  const { marks, scale, limits, first, gutter, left, said, onWindow, onEnd, onGlide } = props
  const whole = useWhole(first, scale)
  const beyond = useMemo(() => beyondOf(marks, whole), [marks, whole])
  const strip = stripOf(whole, scale)
  const brush = useBrush({ strip, window: scale.window, limits, left, onWindow, onEnd, onGlide })
  return (
    <section className="track" data-track="overview" aria-label={say.graphic.overview}>
      <div
        className="overview"
        data-no-drag
        role="slider"
        tabIndex={0}
        aria-label={say.graphic.overviewHelp}
        aria-valuemin={Math.round(limits.whole.start)}
        aria-valuemax={Math.round(limits.whole.end)}
        aria-valuenow={Math.round((scale.window.start + scale.window.end) / 2)}
        aria-valuetext={said}
        {...brush}
      >
        <StripDrawing marks={marks} strip={strip} gutter={gutter} left={left} />
      </div>
      {beyond.earlier + beyond.later > 0 && (
        <button type="button" className="plain beyond" onClick={() => onGlide(limits.whole)}>
          {say.graphic.beyond(beyond.earlier, beyond.later)}
        </button>
      )}
    </section>
  )
}

/** The same scale for as long as it says the same: while a reader moves within the strip its bars stay as they are. */
function useWhole(first: TimeWindow, scale: TimeScale): TimeScale {
  const whole = wholeOf(first, scale)
  const { start, end } = whole.window
  // biome-ignore lint/correctness/useExhaustiveDependencies: these say all that the scale is made of.
  return useMemo(() => whole, [start, end, whole.width, whole.warp])
}
