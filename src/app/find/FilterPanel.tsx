import type { CorpusFile } from '../../corpus/files.ts'
import { useUndated } from '../load/files.ts'
import { type Marks, withUndated } from '../load/useMarks.ts'
import { isFiltered } from '../view/filter.ts'
import { useView } from '../view/useView.ts'
import { NO_FILTERS } from '../view/view.ts'
import { DayFields } from './DayFields.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { facetsOf, toggled } from './facets.ts'
import './facets.css'

/** The facets, all of them open: for a screen that has no row to spare. */
export default function FilterPanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const { view, settle } = useView()
  const { filters } = view
  const everything = withUndated(marks, useUndated(corpus).data)
  return (
    <div className="filter-panel">
      <p>
        Within a facet any value will do; the facets hold together.{' '}
        {isFiltered(filters) && (
          <button type="button" onClick={() => settle({ filters: NO_FILTERS })}>
            Show all
          </button>
        )}
      </p>
      {facetsOf(corpus, everything, filters)
        .filter(({ options }) => options.length > 0)
        .map((facet) => (
          <FacetOptions
            key={facet.key}
            facet={facet}
            onToggle={(value) => settle({ filters: toggled(filters, facet.key, value) })}
          />
        ))}
      <DayFields
        extent={corpus.extent}
        days={filters.days}
        onChange={(days) => settle({ filters: { ...filters, days } })}
      />
    </div>
  )
}
