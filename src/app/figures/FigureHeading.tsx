import type { MeasureUse } from '../../corpus/files.ts'
import type { FigureScale } from '../layout/figureScale.ts'
import type { View } from '../view/view.ts'

export interface FigureHeadingProps {
  readonly scale: FigureScale
  readonly measures: readonly MeasureUse[]
  /** How often one series is told, and by how many; null where there is none to tell of. */
  readonly series: string | null
  readonly choose: (change: Partial<View>) => void
  /** Pixels left free for the track's name. */
  readonly gutter: number
}

/** What the scale counts and how, over the claims that stand on it. */
export function FigureHeading({ scale, measures, series, choose, gutter }: FigureHeadingProps) {
  const unit = measures.find(({ measure }) => measure === scale.measure)?.unit ?? 'people'
  const isEven = scale.kind === 'even'
  return (
    <div className="figure-heading" style={{ paddingInlineStart: gutter }}>
      <p>
        <strong>{scale.measure}</strong>{' '}
        <span className="scale-said">
          {isEven
            ? `number of ${unit}, even steps`
            : `number of ${unit}, each line ten times the one below (logarithmic)`}
        </span>{' '}
        <button type="button" className="plain" onClick={() => choose({ scale: isEven ? 'tens' : 'even' })}>
          {isEven ? 'show by tens' : 'show even steps'}
        </button>
      </p>
      {series !== null && <p className="scale-said">{series}</p>}
    </div>
  )
}
