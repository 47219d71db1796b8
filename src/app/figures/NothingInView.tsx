import type { FigureMark } from '../layout/marks.ts'
import { nearestTo } from '../layout/nearest.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { formatWhen } from '../ui/dates.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

interface NothingInViewProps {
  /** All claims that would stand on the scale, of whatever days. */
  readonly marks: readonly FigureMark[]
  readonly scale: TimeScale
  readonly view: View
  /** Middle of the chart, in pixels. */
  readonly x: number
  readonly y: number
}

/** A chart without a claim in these days says so, and how to come to the next one. */
export function NothingInView({ marks, scale, view, x, y }: NothingInViewProps) {
  const nearest = nearestTo(marks, scale)
  const when = nearest && (nearest.mark.figure.asOf ?? nearest.mark.figure.period)
  return (
    <g className="chart-empty">
      <text x={x} y={y - 6}>
        {say.graphic.offScale}
      </text>
      {nearest && when && (
        <a href={hrefOf(view, { span: nearest.span })}>
          <text x={x} y={y + 18}>
            {say.graphic.nearestFigure(formatWhen(when))}
          </text>
        </a>
      )}
    </g>
  )
}
