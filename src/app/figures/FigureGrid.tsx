import type { FigureScale } from '../layout/figureScale.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import { formatCount } from '../words/numbers.ts'

/** Horizontal rules with their numbers left of the plot. */
export function FigureGrid({ figures, frame: { gutter, width } }: { figures: FigureScale; frame: Frame }) {
  return (
    <g className="figure-grid">
      {figures.ticks.map((value) => {
        const y = figures.y(value)
        return (
          <g key={value}>
            <path
              className={value === 0 ? 'line-strong' : 'line'}
              d={`M${gutter - 4} ${Math.round(y) + 0.5}H${gutter + width}`}
            />
            <text x={gutter - 9} y={y + 4.5}>
              {formatCount(value)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
