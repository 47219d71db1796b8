import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { countOf } from '../ui/labels.ts'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import { NO_FILTERS, type View } from '../view/view.ts'
import { DayFields } from './DayFields.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { type Facet, facetsOf, type Marked, toggled } from './facets.ts'
import './facets.css'

interface FacetsProps {
  readonly corpus: CorpusFile
  readonly marks: Marked
  readonly view: View
  readonly choose: (change: Partial<View>) => void
}

/** One row: what to keep, with counts; within a facet any value will do, the facets hold together. */
export function Facets({ corpus, marks, view, choose }: FacetsProps) {
  const { filters } = view
  const facets = useMemo(() => facetsOf(corpus, marks, filters), [corpus, marks, filters])
  const row = useClosingRow()
  const left = {
    events: marks.events.filter((event) => keepsEvent(corpus, filters, event)).length,
    figures: marks.figures.filter((figure) => keepsFigure(corpus, filters, figure)).length,
  }
  return (
    <div className="facet-row" ref={row}>
      <span className="facet-row-label" id="facets-label">
        Show only
      </span>
      {facets.map((facet) => (
        <FacetChoice
          key={facet.key}
          facet={facet}
          onToggle={(value) => choose({ filters: toggled(filters, facet.key, value) })}
        />
      ))}
      <Choice label="Date" chosen={filters.days ? 1 : 0}>
        <DayFields
          extent={corpus.extent}
          days={filters.days}
          onChange={(days) => choose({ filters: { ...filters, days } })}
          legendClass="unseen"
        />
      </Choice>
      <p className="facet-result" role="status">
        {isFiltered(filters) && `${countOf(left.events, 'event')}, ${countOf(left.figures, 'figure')} left`}
      </p>
      {isFiltered(filters) && (
        <button type="button" className="facet-reset" onClick={() => choose({ filters: NO_FILTERS })}>
          Show all
        </button>
      )}
    </div>
  )
}

function FacetChoice({ facet, onToggle }: { facet: Facet; onToggle: (value: string) => void }) {
  if (facet.options.length === 0) return null
  return (
    <Choice label={facet.label} chosen={facet.options.filter((option) => option.chosen).length}>
      <FacetOptions facet={facet} onToggle={onToggle} legendClass="unseen" />
    </Choice>
  )
}

function Choice({ label, chosen, children }: { label: string; chosen: number; children: ReactNode }) {
  return (
    <details className="facet" name="facet" data-chosen={chosen > 0 ? '' : undefined}>
      <summary>
        {label}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      {children}
    </details>
  )
}

/** An open facet closes on Escape and when the reader turns to something else. */
function useClosingRow() {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const openOne = () => row.current?.querySelector<HTMLDetailsElement>('details[open]')
    const onKey = (event: KeyboardEvent) => {
      const open = openOne()
      if (event.key !== 'Escape' || !open) return
      open.open = false
      open.querySelector('summary')?.focus()
    }
    const onPress = (event: PointerEvent) => {
      const open = openOne()
      if (open && event.target instanceof Node && !open.contains(event.target)) open.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [])
  return row
}
