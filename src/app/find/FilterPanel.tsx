import type { CorpusFile } from '../../corpus/files.ts'
import { useUndated } from '../load/files.ts'
import type { Marks } from '../load/useMarks.ts'
import { isFiltered } from '../view/filter.ts'
import { useView } from '../view/useView.ts'
import { NO_FILTERS } from '../view/view.ts'
import { Counting } from './Counting.tsx'
import { DayFields } from './DayFields.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { offersOf, toggled } from './facets.ts'
import { useLedgers } from './useLedgers.ts'
import './facets.css'
import { say } from '../words/say.ts'

/** Values of a long facet that stand there at first: the next facet is a thumb's movement away. */
const A_GLANCE = 8

/** The facets, all of them open: for a screen that has no row to spare. */
export default function FilterPanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const { view, settle } = useView()
  const { filters } = view
  const ledgers = useLedgers(corpus, marks, useUndated(corpus).data, true)
  const { facets, left } = offersOf(corpus, ledgers.all, filters)
  return (
    <div className="filter-panel">
      <p>
        {say.finding.within}{' '}
        <span role="status">{isFiltered(filters) && say.finding.leftSentence(left.events, left.figures)}</span>
        {isFiltered(filters) && (
          <button type="button" onClick={() => settle({ filters: NO_FILTERS })}>
            {say.finding.showAll}
          </button>
        )}
      </p>
      <Counting ledgers={ledgers} />
      {facets
        .filter(({ options }) => options.length > 0)
        .map((facet) => (
          <FacetOptions
            key={facet.key}
            facet={facet}
            atFirst={A_GLANCE}
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
