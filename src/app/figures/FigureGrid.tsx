import type { FigureScale } from '../layout/figureScale.ts'
import { drawnX } from '../layout/mirror.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import { formatCount } from '../words/numbers.ts'

/** Horizontal rules with their numbers beside the plot. */
export function FigureGrid({ figures, frame: { gutter, width } }: { figures: FigureScale; frame: Frame }) {
  const whole = gutter + width
  return (
    <g className="figure-grid">
      {figures.ticks.map((value) => {
        const y = figures.y(value)
        return (
          <g key={value}>
            <path
              className={value === 0 ? 'line-strong' : 'line'}
              d={`M${drawnX(gutter - 4, whole)} ${Math.round(y) + 0.5}H${drawnX(whole, whole)}`}
            />
            <text x={drawnX(gutter - 9, whole)} y={y + 4.5}>
              {formatCount(value)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
