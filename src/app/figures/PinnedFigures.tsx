import { type MouseEvent, useMemo } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { layoutFigures } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import { ticksOf } from '../layout/ticks.ts'
import { type TimeWindow, timeScale } from '../layout/timeScale.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { figureName } from '../ui/mark/names.ts'
import { useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { BandOf } from './BandOf.tsx'
import { Claim } from './Claim.tsx'

export interface PinnedFiguresProps {
  readonly marks: readonly FigureMark[]
  readonly measures: readonly MeasureUse[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly view: View
  readonly width: number
  readonly window: TimeWindow
  /** A tap beside the marks: the reader wants to see that day. */
  readonly onDay: (day: number) => void
}

const CHART = 84
const AXIS = 18

/** The chart of the narrow page: what there is to compare, over the whole time, small enough to stay in sight. */
export function PinnedFigures({ marks, measures, actors, articles, view, width, window, onDay }: PinnedFiguresProps) {
  const scale = useMemo(() => timeScale(window, width), [window, width])
  const layout = useMemo(
    () =>
      layoutFigures(
        marks,
        measures.map(({ measure }) => measure),
        scale,
        { height: CHART, wanted: view.scale, who: () => '' },
      ),
    [marks, measures, scale, view.scale],
  )
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    layout.onScale.map(({ id }) => id),
    {
      onEdge: () => undefined,
      onEscape: () => undefined,
    },
  )
  if (!layout.scale) return null
  const tap = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    onDay(scale.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left))
  }
  const months = ticksOf(scale)[1]?.ticks ?? []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a shortcut for the thumb; the list itself is reached by keys.
    <div className="pinned" data-panel="figures" onClick={tap}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing. */}
      <svg
        width={width}
        height={CHART + AXIS}
        role="group"
        aria-label={`Figures: ${layout.scale.measure}`}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <path className="line-strong" d={`M0 ${CHART + 0.5}H${width}`} />
        <text className="figure-measure" x={0} y={13}>
          {layout.scale.measure}
        </text>
        {months.map(({ key, x, width: room, label }) => (
          <g key={key} className="pinned-month">
            {x > 0 && <path className="line" d={`M${Math.round(x) + 0.5} 0V${CHART + 6}`} />}
            {x + room - Math.max(x, 0) > 26 && (
              <text x={Math.max(x, 0) + 3} y={CHART + 14}>
                {label.slice(0, 3)}
              </text>
            )}
          </g>
        ))}
        {layout.bands.map((band) => (
          <BandOf key={band.id} band={band} />
        ))}
        {layout.onScale.map((place) => (
          <MarkLink
            key={place.id}
            kind="figure"
            id={place.id}
            href={hrefOf(view, selecting('figure', place.id))}
            name={figureName(place.mark.figure, actors, articles)}
            selected={view.selected?.kind === 'figure' && view.selected.id === place.id}
            x={place.x}
            y={place.y}
            tabbable={isStop(place.id)}
          >
            <Claim place={place} disputed={false} />
          </MarkLink>
        ))}
      </svg>
    </div>
  )
}
