import type { Gap } from '../layout/coverage.ts'
import { drawn } from '../layout/mirror.ts'
import { textWidth } from '../layout/textWidth.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { say } from '../words/say.ts'

export interface UncoveredProps {
  readonly gaps: readonly Gap[]
  readonly scale: TimeScale
  readonly y: number
  readonly height: number
}

const SIZE = 13

/** Stretches that no article covers: nothing is said of them. */
export function Uncovered({ gaps, scale, y, height }: UncoveredProps) {
  const room = textWidth(say.graphic.noArticle, SIZE) + 12
  return (
    <g className="uncovered">
      {gaps.map(({ from, to }) => {
        const { x0, x1 } = drawn(
          { x0: Math.max(0, scale.x(from)), x1: Math.min(scale.width, scale.x(to)) },
          scale.width,
        )
        if (x1 - x0 < 2) return null
        return (
          <g key={from}>
            <rect x={x0} y={y} width={x1 - x0} height={height} fill="url(#hatch)" />
            {x1 - x0 > room && (
              <>
                <rect className="uncovered-ground" x={(x0 + x1 - room) / 2} y={y} width={room} height={height} />
                <text x={(x0 + x1) / 2} y={y + 11}>
                  {say.graphic.noArticle}
                </text>
              </>
            )}
          </g>
        )
      })}
    </g>
  )
}
