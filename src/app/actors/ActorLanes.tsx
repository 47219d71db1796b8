import { useMemo, useState } from 'react'
import type { Actor } from '../../corpus/model.ts'
import { marksInView } from '../layout/inView.ts'
import { chooseLanes, LANE_HEIGHT, lanesOf, placeLanes } from '../layout/lanes.ts'
import type { EventMark } from '../layout/marks.ts'
import { drawn, drawnSide, drawnX } from '../layout/mirror.ts'
import { windowOf } from '../layout/span.ts'
import { touches } from '../layout/stretch.ts'
import { wrapText } from '../layout/textWidth.ts'
import { NO_WARP } from '../layout/timeScale.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { Own } from '../ui/mark/Own.tsx'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { markOf, selectedOf } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Lane, type LanesDrawn, stopOf } from './Lane.tsx'
import './actors.css'

export interface ActorLanesProps extends LanesDrawn {
  readonly actors: readonly Actor[]
  readonly marks: readonly EventMark[]
  readonly frame: Frame
  readonly edges: TrackEdges
}

const FIRST_LANES = 7

/** One lane an actor, heaviest first in the days in view. An event stands in the lane of each of its actors. */
export function ActorLanes(props: ActorLanesProps) {
  const { actors, marks, scale, frame, view, edges } = props
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
          {placed.map((lane) => (
            <Lane key={lane.actor.id} {...props} {...lane} isStop={isStop} />
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
