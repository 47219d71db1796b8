import { useMemo } from 'react'
import { lagOf } from '../layout/lag.ts'
import { drawnScale, drawnStart } from '../layout/mirror.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { Lag } from '../ui/mark/Lag.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import type { EventsLaidOut } from './useEventsLayout.ts'

type EventBarsProps = Pick<EventsLaidOut, 'byTime' | 'layout'> & { readonly scale: TimeScale }

/** The times of events and their lags, under all words and outside the links: a link's middle is then always on it. */
export function EventBars({ byTime, layout, scale }: EventBarsProps) {
  const paper = useMemo(() => drawnScale(scale), [scale])
  return (
    <g className="bars">
      {byTime.map(({ id, mark, bar, heldTo, y }) => (
        <g key={id} data-family={FAMILY_OF[mark.event.type]}>
          <Lag from={lagOf([mark.happened], drawnStart(bar), paper)} x={drawnStart(bar)} y={y} />
          <TimeBar {...bar} y={y + 1} heldTo={heldTo} />
        </g>
      ))}
      {layout.folds.map(({ id, x, items }) => {
        const [only] = items
        const happened = items.map(({ mark }) => mark.happened)
        const lag = <Lag key={`lag ${id}`} from={lagOf(happened, x, paper)} x={x} y={layout.foldsY - 4} />
        if (items.length > 1 || !only) return lag
        return (
          <g key={id} data-family={FAMILY_OF[only.mark.event.type]}>
            {lag}
            <TimeBar {...only.bar} y={layout.foldsY + 1} />
          </g>
        )
      })}
      <path
        className="folded-reach"
        d={layout.reach.map(({ x0, x1, y }) => `M${x0} ${y}v5m0 -2.5H${x1}m0 -2.5v5`).join('')}
      />
    </g>
  )
}
