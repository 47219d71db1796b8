import { type MouseEvent, useMemo } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { GLYPH } from '../layout/eventsTrack.ts'
import { layoutFigures } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import { drawn, drawnX } from '../layout/mirror.ts'
import { textWidth } from '../layout/textWidth.ts'
import { type Tick, type TickRow, ticksOf } from '../layout/ticks.ts'
import { type TimeWindow, timeScale } from '../layout/timeScale.ts'
import { measureWords } from '../ui/labels.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { markOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { BandOf } from './BandOf.tsx'
import { Claim } from './Claim.tsx'
import { claimName } from './claimName.ts'
import type { Difference } from './differing.ts'

export interface PinnedFiguresProps {
  readonly marks: readonly FigureMark[]
  readonly measures: readonly MeasureUse[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly differences: ReadonlyMap<string, Difference>
  readonly view: View
  readonly width: number
  readonly window: TimeWindow
  /** A tap beside the marks: the reader wants to see that day. */
  readonly onDay: (day: number) => void
}

const CHART = 84
const AXIS = 18
const NAME = 13
/** Height of the corner that holds the name. */
const CORNER = 18

/** The chart of the narrow page: what there is to compare, over the days of its list, small enough to stay in sight. */
export function PinnedFigures({
  marks,
  measures,
  actors,
  articles,
  differences,
  view,
  width,
  window,
  onDay,
}: PinnedFiguresProps) {
  const scale = useMemo(() => timeScale(window, width), [window, width])
  const { layout, corner } = useMemo(() => {
    const names = measures.map(({ measure }) => measure)
    const options = { height: CHART, wanted: view.scale, made: window, who: () => '', flagged: differences }
    const { scale: figures, onScale } = layoutFigures(marks, names, scale, options)
    // The name of the measure stands in a corner without marks, if there is one, and no label over it.
    const corner = cornerFor(measureWords(figures?.measure ?? ''), onScale, width)
    return { corner, layout: drawn(layoutFigures(marks, names, scale, { ...options, reserved: [corner] }), width) }
  }, [marks, measures, scale, width, window, view.scale, differences])
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
    onDay(scale.dayAt(drawnX(event.clientX - event.currentTarget.getBoundingClientRect().left, width)))
  }
  const [years, finer] = ticksOf(scale)
  const { ticks } = finer ?? (years as TickRow)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a shortcut for the thumb; the list itself is reached by keys.
    <div className="pinned" data-panel="figures" onClick={tap}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing. */}
      <svg
        width={width}
        height={CHART + AXIS}
        role="group"
        aria-label={say.graphic.figuresOf(measureWords(layout.scale.measure))}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <path className="line-strong" d={`M0 ${CHART + 0.5}H${width}`} />
        <text
          className="figure-measure"
          x={drawnX(corner.isFirst ? corner.x0 : corner.x1, width)}
          y={13}
          textAnchor={corner.isFirst ? 'start' : 'end'}
        >
          {measureWords(layout.scale.measure)}
        </text>
        {ticks.map((tick) => (
          <g key={tick.key} className="pinned-month">
            {tick.x > 0 && <path className="line" d={`M${drawnX(Math.round(tick.x) + 0.5, width)} 0V${CHART + 6}`} />}
            <text x={drawnX(Math.max(tick.x, 0) + 3, width)} y={CHART + 14}>
              {nameInSight(tick, width)}
            </text>
          </g>
        ))}
        {layout.bands.map((band) => (
          <BandOf key={band.id} band={band} />
        ))}
        {layout.onScale.map((place) => (
          <MarkLink
            key={place.id}
            {...markOf(view, 'figure', place.id)}
            name={claimName(place.mark.figure, actors, articles, differences.get(place.id))}
            x={place.x}
            y={place.y}
            tabbable={isStop(place.id)}
          >
            <Claim place={place} differs={differences.has(place.id)} />
          </MarkLink>
        ))}
      </svg>
    </div>
  )
}

/** Where the name of a measure stands: at the beginning, unless there are marks and none at the end. */
export function cornerFor(name: string, marks: readonly { readonly x: number; readonly y: number }[], width: number) {
  const room = textWidth(name, NAME, true) + 6
  const holds = (x0: number) => marks.some(({ x, y }) => x > x0 - GLYPH && x < x0 + room + GLYPH && y < CORNER + GLYPH)
  const isFirst = !holds(0) || holds(width - room)
  const x0 = isFirst ? 0 : width - room
  return { isFirst, x0, x1: x0 + room, y0: 0, y1: CORNER }
}

/** The longer of its two shortest names that has room between its line and the next, or the edge. */
export function nameInSight({ x, width: room, names }: Tick, width: number): string | undefined {
  const inSight = Math.min(x + room, width) - Math.max(x, 0)
  return names.slice(-2).find((name) => textWidth(name, NAME) + 4 <= inSight)
}
