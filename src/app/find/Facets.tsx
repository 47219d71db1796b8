import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { Marks } from '../load/useMarks.ts'
import { useToolbar } from '../ui/useToolbar.ts'
import { isFiltered } from '../view/filter.ts'
import { NO_FILTERS, type View } from '../view/view.ts'
import { Counting } from './Counting.tsx'
import { DayFields } from './DayFields.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { type Offer, offersOf, toggled } from './facets.ts'
import { useLedgers } from './useLedgers.ts'
import './facets.css'
import { say } from '../words/say.ts'

interface FacetsProps {
  readonly corpus: CorpusFile
  readonly marks: Marks
  readonly undated: UndatedFile | undefined
  readonly view: View
  readonly choose: (change: Partial<View>) => void
}

/** One row: what to keep, with counts; within a facet any value will do, the facets hold together. */
export function Facets({ corpus, marks, undated, view, choose }: FacetsProps) {
  const { filters } = view
  const [opened, setOpened] = useState(false)
  const ledgers = useLedgers(corpus, marks, undated, opened || isFiltered(filters))
  const { facets, left } = useMemo(() => offersOf(corpus, ledgers.all, filters), [corpus, ledgers.all, filters])
  const row = useClosingRow()
  const toolbar = useToolbar('.facet > summary')
  const counting = <Counting ledgers={ledgers} />
  const onOpen = () => setOpened(true)
  return (
    <div className="facet-row" ref={row}>
      <span className="facet-row-label" id="facets-label">
        {say.finding.showOnly}
      </span>
      <div className="facet-choices" role="toolbar" aria-labelledby="facets-label" {...toolbar}>
        {facets.map((facet) => (
          <FacetChoice
            key={facet.key}
            facet={facet}
            counting={counting}
            onOpen={onOpen}
            onToggle={(value) => choose({ filters: toggled(filters, facet.key, value) })}
          />
        ))}
        <Choice label={say.finding.date} chosen={filters.days ? 1 : 0} onOpen={onOpen}>
          <DayFields
            extent={corpus.extent}
            days={filters.days}
            onChange={(days) => choose({ filters: { ...filters, days } })}
            legendClass="unseen"
          />
        </Choice>
      </div>
      <p className="facet-result" role="status">
        {isFiltered(filters) && say.finding.left(left.events, left.figures, ledgers.whole)}
      </p>
      {isFiltered(filters) && (
        <button type="button" className="facet-reset" onClick={() => choose({ filters: NO_FILTERS })}>
          {say.finding.showAll}
        </button>
      )}
    </div>
  )
}

interface FacetChoiceProps {
  readonly facet: Offer
  readonly counting: ReactNode
  readonly onOpen: () => void
  readonly onToggle: (value: string) => void
}

function FacetChoice({ facet, counting, onOpen, onToggle }: FacetChoiceProps) {
  if (facet.options.length === 0) return null
  return (
    <Choice label={facet.label} chosen={facet.options.filter((option) => option.chosen).length} onOpen={onOpen}>
      <FacetOptions facet={facet} counting={counting} onToggle={onToggle} legendClass="unseen" />
    </Choice>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly chosen: number
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** Its values are drawn while it is open: a long list that nobody sees would weigh on every page. */
function Choice({ label, chosen, onOpen, children }: ChoiceProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="facet"
      name="facet"
      data-chosen={chosen > 0 ? '' : undefined}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        if (currentTarget.open) onOpen()
      }}
    >
      <summary>
        {label}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      {isOpen && children}
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
    const onTurn = ({ target }: Event) => {
      const open = openOne()
      if (open && target instanceof Node && !open.contains(target)) open.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onTurn)
    document.addEventListener('focusin', onTurn)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onTurn)
      document.removeEventListener('focusin', onTurn)
    }
  }, [])
  return row
}
