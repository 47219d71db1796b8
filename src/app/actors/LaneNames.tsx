import { LANE_HEIGHT, type PlacedLane } from '../layout/lanes.ts'
import { drawn, drawnSide, drawnX } from '../layout/mirror.ts'
import { wrapText } from '../layout/textWidth.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { Own } from '../ui/mark/Own.tsx'
import type { Frame } from '../ui/mark/Plot.tsx'
import { markOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

interface LaneNamesProps {
  readonly lanes: readonly PlacedLane[]
  readonly frame: Frame
  readonly view: View
  readonly isStop: (stop: string) => boolean
}

/** Beside each lane whose it is, as a link, and the rule under it. */
export function LaneNames({ lanes, frame: { gutter, width }, view, isStop }: LaneNamesProps) {
  const whole = gutter + width
  const name = drawn({ x0: 0, x1: gutter - 4 }, whole)
  const side = drawnSide('after')
  return (
    <>
      <path className="lane-line" d={lanes.map(({ y }) => `M0 ${y + LANE_HEIGHT - 0.5}H${whole}`).join('')} />
      {lanes.map(({ actor, y, events }) => (
        <MarkLink
          key={actor.id}
          {...markOf(view, 'actor', actor.id)}
          name={say.graphic.lane(actor.name, events, actor.articles.length)}
          x={drawnX(-1, width)}
          y={y}
          tabbable={isStop(actor.id)}
        >
          <rect className="hit" x={name.x0} y={y} width={name.x1 - name.x0} height={LANE_HEIGHT} />
          <text className="lane-name" x={drawnX(1, whole)} y={y + 18}>
            <Own text={actor.name} side={side}>
              {wrapText(actor.name, gutter - 8, 1, 13.5)[0]}
            </Own>
          </text>
        </MarkLink>
      ))}
    </>
  )
}
