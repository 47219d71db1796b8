import type { MeasureUse } from '../../corpus/files.ts'
import type { FigureScale } from '../layout/figureScale.ts'
import type { View } from '../view/view.ts'

export interface MeasureTogglesProps {
  readonly measures: readonly MeasureUse[]
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  readonly scale: FigureScale | null
  /** How often one series is told, and by how many; null where there is none to tell of. */
  readonly series: string | null
  /** Pixels left free for the track's name. */
  readonly gutter: number
}

/** Which measures are shown, each with its unit and how many claims there are; and how the scale counts. */
export function MeasureToggles({ measures, view, choose, scale, series, gutter }: MeasureTogglesProps) {
  const all = measures.map(({ measure }) => measure)
  const shown = view.filters.measures.length === 0 ? all : view.filters.measures
  const toggle = (measure: string) => {
    const next = shown.includes(measure) ? shown.filter((each) => each !== measure) : [...shown, measure]
    // None and all are the same to the filter, and showing all is the kinder reading of both.
    const wanted = next.length === all.length ? [] : next
    choose({ filters: { ...view.filters, measures: wanted } })
  }
  return (
    <div className="measures" style={{ paddingInlineStart: gutter }}>
      <fieldset>
        <legend className="unseen">Measures shown</legend>
        {measures.map(({ measure, unit, figures }) => (
          <label key={measure} title={`${figures} claims, counted in ${unit}`}>
            <input type="checkbox" checked={shown.includes(measure)} onChange={() => toggle(measure)} />
            <span>
              {measure} <small>{figures}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {scale && (
        <p className="scale-said">
          {scale.kind === 'even'
            ? `Scale: people ${scale.measure}, even steps`
            : `Scale: people ${scale.measure}, each line ten times the one below (logarithmic)`}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => choose({ scale: scale.kind === 'even' ? 'tens' : 'even' })}
          >
            {scale.kind === 'even' ? 'show by tens' : 'show even steps'}
          </button>
        </p>
      )}
      {series !== null && <p className="scale-said">{series}</p>}
    </div>
  )
}
