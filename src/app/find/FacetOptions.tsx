import { type ReactNode, useState } from 'react'
import { fold } from '../ui/fold.ts'
import { Printed } from '../ui/Printed.tsx'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import type { Offer, Option as Offered } from './facets.ts'

interface FacetOptionsProps {
  readonly facet: Offer
  /** What the counts are of, where they are not of everything. */
  readonly counting?: ReactNode
  readonly onToggle: (value: string) => void
  readonly legendClass?: string
}

/** From here on a list is long enough to look for a name in it. */
const LONG = 15
/** More than this nobody reads through; typing a name brings up the others. */
const MOST_SHOWN = 60

/** The values of one facet with their counts. */
export function FacetOptions({ facet: { label, options }, counting, onToggle, legendClass }: FacetOptionsProps) {
  const [wanted, setWanted] = useState('')
  const term = fold(wanted.trim()).text
  const found = options.filter((option) => option.chosen || term === '' || fold(option.label).text.includes(term))
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <fieldset className="facet-options">
      <legend className={legendClass}>{label}</legend>
      {counting}
      {options.length > LONG && (
        <input
          type="search"
          className="facet-find"
          aria-label={say.finding.lookForIn(label)}
          placeholder={say.finding.lookFor}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {shown.map((option) => (
        <Option key={option.value} option={option} onToggle={onToggle} />
      ))}
      {found.length > shown.length && (
        <p className="facet-more">{say.finding.moreValues(found.length - shown.length)}</p>
      )}
    </fieldset>
  )
}

function Option({ option, onToggle }: { option: Offered; onToggle: (value: string) => void }) {
  return (
    <label>
      <input type="checkbox" checked={option.chosen} onChange={() => onToggle(option.value)} />
      <span>
        <Printed text={option.label} />
      </span>
      <span className="facet-count">{formatCount(option.count)}</span>
    </label>
  )
}
