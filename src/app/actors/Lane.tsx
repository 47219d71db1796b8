import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { longReach } from '../layout/eventsTrack.ts'
import { lagOf } from '../layout/lag.ts'
import { LANE_HEIGHT, type LaneMark, type PlacedLane } from '../layout/lanes.ts'
import { drawnScale } from '../layout/mirror.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { eventName } from '../ui/mark/names.ts'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import { hrefOf, markOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

/** What all lanes are drawn with. */
export interface LanesDrawn {
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly scale: TimeScale
  readonly view: View
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected: it shows in each of its lanes. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  /** Opens a cluster by coming nearer. */
  readonly onNear: (stretches: readonly Stretch[]) => void
}

interface LaneProps extends LanesDrawn, PlacedLane {
  readonly isStop: (stop: string) => boolean
}

/** The events of one actor. */
export function Lane(props: LaneProps) {
  const { actor, y, folds, articles, scale, view, isLit, chosen, onPoint, onNear, isStop } = props
  const middle = y + LANE_HEIGHT / 2
  return (
    <g>
      {folds.map(({ x, items }) => (
        <UnderFold key={`bar ${items[0]?.id}`} x={x} y={y} items={items} scale={drawnScale(scale)} />
      ))}
      {folds.map(({ x, items }) => {
        const first = items[0]
        if (!first) return null
        const stop = stopOf(actor, first.id)
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
  )
}

/** An event stands in several lanes, and is a stop of the arrow keys in each. */
export function stopOf(actor: Actor, id: string): string {
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
