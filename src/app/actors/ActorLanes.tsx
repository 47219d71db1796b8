import { useMemo, useState } from 'react'
import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { longReach } from '../layout/eventsTrack.ts'
import { marksInView } from '../layout/inView.ts'
import { lagOf } from '../layout/lag.ts'
import { chooseLanes, LANE_HEIGHT, type LaneMark, lanesOf, placeLanes } from '../layout/lanes.ts'
import type { EventMark } from '../layout/marks.ts'
import { windowOf } from '../layout/span.ts'
import { type Stretch, touches } from '../layout/stretch.ts'
import { wrapText } from '../layout/textWidth.ts'
import { NO_WARP, type TimeScale } from '../layout/timeScale.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { eventName } from '../ui/mark/names.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { hrefOf, markOf, selectedOf, type View } from '../view/view.ts'
import './actors.css'
import { drawn, drawnScale, drawnSide, drawnX } from '../layout/mirror.ts'
import { Own } from '../ui/mark/Own.tsx'
import { say } from '../words/say.ts'

export interface ActorLanesProps {
  readonly actors: readonly Actor[]
  readonly marks: readonly EventMark[]
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected: it shows in each of its lanes. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  readonly edges: TrackEdges
  /** Opens a cluster by coming nearer. */
  readonly onNear: (stretches: readonly Stretch[]) => void
}

const FIRST_LANES = 7

/** One lane an actor, heaviest first in the days in view. An event stands in the lane of each of its actors. */
export function ActorLanes(props: ActorLanesProps) {
  const { actors, marks, articles, scale, frame, view, isLit, chosen, onPoint, edges, onNear } = props
  const [isOpen, setOpen] = useState(true)
  const [showsAll, setShowsAll] = useState(false)
  // In the order of the days that the address names: lanes stay where they are while a gesture lasts.
  const { span } = view
  const lanes = useMemo(() => {
    const days = span && windowOf(span, NO_WARP)
    return lanesOf(actors, marks, ({ stretch }) => !days || touches(stretch, days.start, days.end))
  }, [actors, marks, span])
  const [sought, setSought] = useState('')
  const selectedActor = selectedOf(view, 'actor')
  const selectedEvent = selectedOf(view, 'event')
  const filtered = view.filters.actors
  const shown = useMemo(() => {
    const pinned = selectedActor === null ? filtered : [selectedActor, ...filtered]
    const event = marks.find(({ id }) => id === selectedEvent)?.event
    const joined = event?.actors.map(({ actor }) => actor) ?? []
    return chooseLanes(lanes, { pinned, joined, sought, most: showsAll ? Number.POSITIVE_INFINITY : FIRST_LANES })
  }, [lanes, marks, selectedActor, selectedEvent, filtered, sought, showsAll])
  const placed = useMemo(() => {
    const inView = new Set(marksInView(marks, scale).map(({ id }) => id))
    return drawn(
      placeLanes(shown, scale, ({ id }) => inView.has(id)),
      scale.width,
    )
  }, [shown, marks, scale])
  const stops = placed.flatMap(({ actor, folds }) => [
    actor.id,
    ...folds.map((fold) => stopOf(actor, fold.items[0]?.id ?? '')),
  ])
  const whole = frame.gutter + frame.width
  const name = drawn({ x0: 0, x1: frame.gutter - 4 }, whole)
  const nameSide = drawnSide('after')
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(stops, edges)
  if (lanes.length === 0) return null
  return (
    <section className="track" data-panel="actors" aria-label={say.graphic.actors}>
      <h2 className="track-name">
        <button type="button" className="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say.graphic.actors} <small>{isOpen ? say.graphic.hide : say.graphic.showLanes(lanes.length)}</small>
        </button>
      </h2>
      {isOpen && (
        <Plot
          frame={frame}
          height={placed.length * LANE_HEIGHT + 4}
          label={say.graphic.oneLaneEach}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          names={
            <>
              <path className="lane-line" d={placed.map(({ y }) => `M0 ${y + LANE_HEIGHT - 0.5}H${whole}`).join('')} />
              {placed.map(({ actor, y, events }) => (
                <MarkLink
                  key={actor.id}
                  {...markOf(view, 'actor', actor.id)}
                  name={say.graphic.lane(actor.name, events, actor.articles.length)}
                  x={drawnX(-1, frame.width)}
                  y={y}
                  tabbable={isStop(actor.id)}
                >
                  <rect className="hit" x={name.x0} y={y} width={name.x1 - name.x0} height={LANE_HEIGHT} />
                  <text className="lane-name" x={drawnX(1, whole)} y={y + 18}>
                    <Own text={actor.name} side={nameSide}>
                      {wrapText(actor.name, frame.gutter - 8, 1, 13.5)[0]}
                    </Own>
                  </text>
                </MarkLink>
              ))}
            </>
          }
        >
          {placed.map(({ actor, y, folds }) => (
            <g key={actor.id}>
              {folds.map(({ x, items }) => (
                <UnderFold key={`bar ${items[0]?.id}`} x={x} y={y} items={items} scale={drawnScale(scale)} />
              ))}
              {folds.map(({ x, items }) => {
                const first = items[0]
                if (!first) return null
                const stop = stopOf(actor, first.id)
                const middle = y + LANE_HEIGHT / 2
                return (
                  <FoldMark
                    key={stop}
                    id={stop}
                    x={x}
                    y={middle}
                    items={items}
                    href={hrefOf(view)}
                    name={say.graphic.laneCluster(items.length, actor.name)}
                    tabbable={isStop(stop)}
                    open={false}
                    lit={items.some(({ id, mark }) => id === chosen || isLit(mark.stretch))}
                    onOpen={() => onNear(items.map(({ mark }) => mark.stretch))}
                  >
                    {({ id, mark: { event, stretch } }) => (
                      <MarkLink
                        {...markOf(view, 'event', id)}
                        stop={stop}
                        name={eventName(event, articles)}
                        family={FAMILY_OF[event.type]}
                        lit={id === chosen || isLit(stretch)}
                        x={x}
                        y={middle}
                        tabbable={isStop(stop)}
                        onPoint={onPoint}
                      >
                        <rect className="hit" x={x - 12} y={middle - 12} width={24} height={24} />
                        <StatusGlyph status={event.status} type={event.type} x={x} y={middle + 1} />
                      </MarkLink>
                    )}
                  </FoldMark>
                )
              })}
            </g>
          ))}
        </Plot>
      )}
      {isOpen && lanes.length > FIRST_LANES && (
        <div className="lanes-more" style={{ paddingInlineStart: frame.gutter }}>
          <button type="button" className="plain" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? say.graphic.firstActors(FIRST_LANES) : say.graphic.allActors(lanes.length)}
          </button>
          <label>
            {say.graphic.findActor}
            <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          </label>
          {shown.length === 0 && <span>{say.graphic.noActor}</span>}
        </div>
      )}
    </section>
  )
}

function stopOf(actor: Actor, id: string): string {
  return `${actor.id} ${id}`
}

interface UnderFoldProps {
  readonly x: number
  readonly y: number
  readonly items: readonly LaneMark[]
  readonly scale: TimeScale
}

/** Under a mark of a lane: its time, and its lag where marks stand by day of report; how far the long times of a count reach. */
function UnderFold({ x, y, items, scale }: UnderFoldProps) {
  const lag = (
    <Lag
      from={lagOf(
        items.map(({ mark }) => mark.happened),
        x,
        scale,
      )}
      x={x}
      y={y}
    />
  )
  const [only] = items
  if (items.length === 1 && only)
    return (
      <g data-family={FAMILY_OF[only.mark.event.type]}>
        {lag}
        <TimeBar {...only.bar} y={y + 1} height={3} />
      </g>
    )
  const reach = longReach(items.map(({ bar }) => bar))
  return (
    <>
      {lag}
      {reach && <path className="folded-reach" d={`M${reach.x0} ${y}v5m0 -2.5H${reach.x1}m0 -2.5v5`} />}
    </>
  )
}
