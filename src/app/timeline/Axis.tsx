import type { Gap } from '../layout/coverage.ts'
import { drawn, drawnX } from '../layout/mirror.ts'
import { textWidth } from '../layout/textWidth.ts'
import type { TickRow } from '../layout/ticks.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { inDaysOrYears } from '../ui/dates.ts'
import { say } from '../words/say.ts'

const ROW = 19
/** The strip of days that no article covers, under the line. */
const HATCH = 7
const SIZE = { year: 15, month: 14, day: 13, hour: 13 } as const

export interface AxisProps {
  readonly rows: readonly TickRow[]
  /** Days that no article covers. */
  readonly gaps: readonly Gap[]
  readonly scale: TimeScale
  readonly gutter: number
  /** Where the plot begins, from the left. */
  readonly left: number
  readonly label: string
}

/** Years and months stand above everything and stay there while the page scrolls. */
export function Axis({ rows, gaps, scale, gutter, left, label }: AxisProps) {
  const { width: plot } = scale
  const height = rows.length * ROW + 5 + HATCH
  return (
    <svg className="axis" width={gutter + scale.width} height={height} role="img" aria-label={label}>
      <g transform={`translate(${left} 0)`} clipPath="url(#plot)">
        <path className="axis-line" d={`M0 ${height - HATCH - 0.5}H${scale.width}`} />
        {gaps.map(({ from, to }) => {
          const { x0, x1 } = drawn({ x0: scale.x(from), x1: scale.x(to) }, plot)
          return <rect key={from} x={x0} y={height - HATCH} width={x1 - x0} height={HATCH} fill="url(#hatch)" />
        })}
        {rows.map(({ unit, ticks }, row) =>
          ticks.map(({ key, x, width, names }) => {
            const size = SIZE[unit]
            // The name of what runs in from the left stays in sight, as long as it has room before the next.
            const parts = clearOfBreaks(Math.max(x, 0), Math.min(x + width, scale.width), scale)
            const [name, at] = firstThatFits(names, parts, (each) => textWidth(each, size, unit === 'year') + 8)
            return (
              <g key={unit + key} className={`tick tick-${unit}`}>
                {x > 0 && <path d={`M${drawnX(Math.round(x) + 0.5, plot)} ${row * ROW + 4}V${height - HATCH}`} />}
                {name && (
                  <text x={drawnX(at + 5, plot)} y={row * ROW + 15} fontSize={size}>
                    {name}
                  </text>
                )}
              </g>
            )
          }),
        )}
        {scale.warp.cuts.map((cut) => (
          <Break key={cut.from} cut={cut} scale={scale} height={height} />
        ))}
      </g>
    </svg>
  )
}

interface Part {
  readonly at: number
  readonly end: number
}

/** The parts of a stretch of the axis that no break covers. */
function clearOfBreaks(x0: number, x1: number, scale: TimeScale): Part[] {
  const parts: Part[] = []
  let at = x0
  for (const cut of scale.warp.cuts) {
    const start = scale.x(cut.from)
    const end = scale.x(cut.to)
    if (end <= at || start >= x1) continue
    parts.push({ at, end: start })
    at = end
  }
  return [...parts, { at, end: x1 }]
}

/** The longest name that has room somewhere, at the first place where it has. */
function firstThatFits(names: readonly string[], parts: readonly Part[], wide: (name: string) => number) {
  for (const name of names) {
    const part = parts.find(({ at, end }) => wide(name) <= end - at)
    if (part) return [name, part.at] as const
  }
  return [undefined, 0] as const
}

/** The axis says where it leaves days out. */
function Break({ cut, scale, height }: { cut: Gap; scale: TimeScale; height: number }) {
  const { x0, x1 } = drawn({ x0: scale.x(cut.from), x1: scale.x(cut.to) }, scale.width)
  const days = Math.round(cut.to - cut.from)
  const { skipped } = say.graphic
  const sayings = inDaysOrYears(days, skipped)
  const words = sayings.find((saying) => textWidth(saying, 12) + 8 <= x1 - x0) ?? ''
  return (
    <g className="break">
      <rect x={x0} width={x1 - x0} height={height} />
      <path d={zigzag(x0, height)} />
      <path d={zigzag(x1, height)} />
      <text x={(x0 + x1) / 2} y={height - HATCH - 8}>
        {words}
      </text>
    </g>
  )
}

function zigzag(x: number, height: number): string {
  const teeth = Array.from(
    { length: Math.ceil(height / 6) },
    (_, at) => `L${x + (at % 2 === 0 ? 2.5 : -2.5)} ${at * 6 + 3}`,
  )
  return `M${x} 0${teeth.join('')}L${x} ${height}`
}
