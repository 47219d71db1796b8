import { memo } from 'react'
import { densityOf } from '../layout/density.ts'
import { drawn, drawnX } from '../layout/mirror.ts'
import { type MarkOnStrip, type Strip, yearsOf } from '../layout/strip.ts'
import type { TimeScale } from '../layout/timeScale.ts'

export interface StripDrawingProps {
  readonly marks: readonly MarkOnStrip[]
  readonly strip: Strip
  readonly gutter: number
  /** Where the plot begins, from the left. */
  readonly left: number
}

const HEIGHT = 54
const BARS = 34
const COLUMN = 3
const BAR = COLUMN - 0.75

/** How much stands where, the years, and the brush over the part that is in view. */
export function StripDrawing({ marks, strip: { whole, x0, x1 }, gutter, left }: StripDrawingProps) {
  const { width } = whole
  const brush = drawn({ x0, x1 }, width)
  return (
    <svg width={gutter + width} height={HEIGHT} aria-hidden="true">
      <g transform={`translate(${left} 0)`}>
        <rect className="overview-ground" width={width} height={BARS} />
        <Density marks={marks} whole={whole} />
        {yearsOf(whole).map(({ key, x, label }) => (
          <text key={key} className="overview-year" x={drawnX(x, width)} y={HEIGHT - 5}>
            {label}
          </text>
        ))}
        <path className="veil" d={`M0 0H${brush.x0}V${BARS}H0zM${brush.x1} 0H${width}V${BARS}H${brush.x1}z`} />
        <rect className="brush" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={BARS - 0.5} />
        <path className="brush-grip" d={`M${brush.x0} 8v${BARS - 16}M${brush.x1} 8v${BARS - 16}`} />
      </g>
    </svg>
  )
}

/** One bar for each column that has marks. Square root: one mark among two hundred is still seen. */
const Density = memo(function Density({ marks, whole }: { marks: readonly MarkOnStrip[]; whole: TimeScale }) {
  const columns = densityOf(marks, whole, COLUMN)
  const most = columns.reduce((top, { count }) => Math.max(top, count), 1)
  const bars = columns.map(({ x, count }) => {
    const height = Math.max(2, Math.sqrt(count / most) * (BARS - 4))
    const { x0 } = drawn({ x0: x, x1: x + BAR }, whole.width)
    return `M${x0} ${BARS}v${-height}h${BAR}v${height}z`
  })
  return <path className="density" d={bars.join('')} />
})
