import type { Band } from '../layout/bands.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'

/** From the lowest to the highest claim of one window: a ground between two edges, and no line through time. */
export function BandOf({ band: { x0, x1, y0, y1, low, high, claims } }: { band: Band }) {
  return (
    <g data-band={`${low}-${high}`}>
      <rect className="band" x={x0} y={y0} width={x1 - x0} height={y1 - y0}>
        <title>{say.graphic.band(claims, formatCount(low), formatCount(high))}</title>
      </rect>
      <path className="band-edge" d={`M${x0} ${y0}H${x1}M${x0} ${y1}H${x1}`} />
    </g>
  )
}
