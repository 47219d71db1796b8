import { useState } from 'react'
import type { Actor } from '../../corpus/model.ts'
import { LANE_HEIGHT } from '../layout/lanes.ts'
import type { EventMark } from '../layout/marks.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { say } from '../words/say.ts'
import { Lane, type LanesDrawn, stopOf } from './Lane.tsx'
import { LaneNames } from './LaneNames.tsx'
import { FIRST_LANES, type Lanes, useLanes } from './useLanes.ts'
import './actors.css'

export interface ActorLanesProps extends LanesDrawn {
  readonly actors: readonly Actor[]
  readonly marks: readonly EventMark[]
  readonly frame: Frame
  readonly edges: TrackEdges
}

/** One lane an actor, heaviest first in the days in view. An event stands in the lane of each of its actors. */
export function ActorLanes(props: ActorLanesProps) {
  const { frame, view, edges } = props
  const [isOpen, setOpen] = useState(true)
  const lanes = useLanes(props)
  const stops = lanes.placed.flatMap(({ actor, folds }) => [
    actor.id,
    ...folds.map((fold) => stopOf(actor, fold.items[0]?.id ?? '')),
  ])
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(stops, edges)
  if (lanes.all === 0) return null
  return (
    <section className="track" data-panel="actors" aria-label={say.graphic.actors}>
      <h2 className="track-name">
        <button type="button" className="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say.graphic.actors} <small>{isOpen ? say.graphic.hide : say.graphic.showLanes(lanes.all)}</small>
        </button>
      </h2>
      {isOpen && (
        <Plot
          frame={frame}
          height={lanes.placed.length * LANE_HEIGHT + 4}
          label={say.graphic.oneLaneEach}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          names={<LaneNames lanes={lanes.placed} frame={frame} view={view} isStop={isStop} />}
        >
          {lanes.placed.map((lane) => (
            <Lane key={lane.actor.id} {...props} {...lane} isStop={isStop} />
          ))}
        </Plot>
      )}
      {isOpen && lanes.all > FIRST_LANES && <MoreLanes {...lanes} gutter={frame.gutter} />}
    </section>
  )
}

/** The way to the lanes that are not shown: all of them, or those of a name. */
function MoreLanes({ all, placed, showsAll, setShowsAll, sought, setSought, gutter }: Lanes & { gutter: number }) {
  return (
    <div className="lanes-more" style={{ paddingInlineStart: gutter }}>
      <button type="button" className="plain" onClick={() => setShowsAll(!showsAll)}>
        {showsAll ? say.graphic.firstActors(FIRST_LANES) : say.graphic.allActors(all)}
      </button>
      <label>
        {say.graphic.findActor}
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      {placed.length === 0 && <span>{say.graphic.noActor}</span>}
    </div>
  )
}
