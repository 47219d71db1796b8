import type { ArticleSummary } from '../../corpus/model.ts'
import type { EventMark } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { eventName } from '../ui/mark/names.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { useOpenFold } from '../ui/mark/useOpenFold.ts'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { isFiltered } from '../view/filter.ts'
import { markOf, selectedOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { EventBars } from './EventBars.tsx'
import { EventFolds } from './EventFolds.tsx'
import { ArticlesNote, Labelled } from './EventLabel.tsx'
import { FoldList } from './FoldList.tsx'
import { useEventsLayout } from './useEventsLayout.ts'

export interface EventsTrackProps {
  readonly marks: readonly EventMark[]
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  /** Most height the labels may take, in units of the packing. */
  readonly units: number
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  readonly edges: TrackEdges
  /** Comes nearer to these days. */
  readonly onNear: (stretches: readonly Stretch[]) => void
}

/** Labels for the most important events, counts for the rest, and the list of the count that is open. */
export function EventsTrack(props: EventsTrackProps) {
  const { marks, articles, scale, frame, view, units, isLit, onPoint, edges, onNear } = props
  const selected = selectedOf(view, 'event')
  const { inView, byTime, layout } = useEventsLayout(marks, scale, units, selected)
  const fold = useOpenFold(marks)
  const stops = [...byTime, ...layout.folds].map(({ id }) => id)
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(stops, {
    onEdge: edges.onEdge,
    onEscape: () => fold.escape(edges),
  })
  const markProps = (mark: EventMark) => ({
    ...markOf(view, 'event', mark.id),
    name: eventName(mark.event, articles),
    family: FAMILY_OF[mark.event.type],
    lit: isLit(mark.stretch),
    onPoint,
  })
  return (
    <section className="track" data-track="events" aria-label={say.graphic.events}>
      <h2 className="track-name">{say.graphic.events}</h2>
      {inView.length === 0 && (
        <p className="track-empty" style={{ marginInlineStart: frame.gutter }}>
          {emptiness(marks.length > 0, view)}
        </p>
      )}
      <Plot
        frame={frame}
        height={layout.height}
        label={say.graphic.events}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <EventBars byTime={byTime} layout={layout} scale={scale} />
        {byTime.map((place) => (
          <MarkLink key={place.id} {...markProps(place.mark)} x={place.gx} y={place.y} tabbable={isStop(place.id)}>
            <Labelled place={place} />
          </MarkLink>
        ))}
        {byTime.map((place) => (
          <ArticlesNote key={place.id} place={place} selected={place.id === selected} />
        ))}
        <EventFolds {...props} layout={layout} fold={fold} isStop={isStop} markProps={markProps} />
      </Plot>
      {fold.members.length > 0 && (
        <FoldList
          items={fold.members.map((mark) => ({ ...markProps(mark), mark }))}
          onClose={fold.close}
          onNear={() => onNear(fold.members.map(({ stretch }) => stretch))}
        />
      )}
    </section>
  )
}

/** Why there is nothing to draw. */
function emptiness(elsewhere: boolean, { filters }: View): string {
  if (elsewhere) return say.graphic.noEventInView
  return isFiltered(filters) ? say.graphic.noEventLeft : say.graphic.noEvent
}
