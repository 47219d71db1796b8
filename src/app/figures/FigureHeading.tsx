import type { MeasureUse } from '../../corpus/files.ts'
import type { FigureScale } from '../layout/figureScale.ts'
import { measureWords, unitWords } from '../ui/labels.ts'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'
import type { SaidOfScale } from './seriesSaid.ts'

export interface FigureHeadingProps {
  readonly scale: FigureScale
  readonly measures: readonly MeasureUse[]
  /** Null where there is nothing to tell. */
  readonly series: SaidOfScale | null
  readonly choose: (change: Partial<View>) => void
  /** Pixels left free for the track's name. */
  readonly gutter: number
}

/** What the scale counts and how, over the claims that stand on it. */
export function FigureHeading({ scale, measures, series, choose, gutter }: FigureHeadingProps) {
  const unit = measures.find(({ measure }) => measure === scale.measure)?.unit
  const counted = unit === undefined ? say.graphic.people : unitWords(unit)
  const isEven = scale.kind === 'even'
  return (
    <div className="figure-heading" style={{ paddingInlineStart: gutter }}>
      <p>
        <strong>{measureWords(scale.measure)}</strong>{' '}
        <span className="scale-said">{isEven ? say.graphic.evenScale(counted) : say.graphic.tensScale(counted)}</span>{' '}
        <button type="button" className="plain" onClick={() => choose({ scale: isEven ? 'tens' : 'even' })}>
          {isEven ? say.graphic.byTens : say.graphic.byEven}
        </button>
      </p>
      {series !== null && (
        <p className="scale-said">
          {series.label !== '' && (
            <>
              <bdi lang="en" dir="ltr">
                {series.label}
              </bdi>
              {': '}
            </>
          )}
          {series.said}
        </p>
      )}
    </div>
  )
}
