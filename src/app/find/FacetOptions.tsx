import { Printed } from '../ui/Printed.tsx'
import type { Facet } from './facets.ts'

interface FacetOptionsProps {
  readonly facet: Facet
  readonly onToggle: (value: string) => void
  readonly legendClass?: string
}

/** The values of one facet with their counts. */
export function FacetOptions({ facet, onToggle, legendClass }: FacetOptionsProps) {
  return (
    <fieldset className="facet-options">
      <legend className={legendClass}>{facet.label}</legend>
      {facet.options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" checked={option.chosen} onChange={() => onToggle(option.value)} />
          <span>
            <Printed text={option.label} />
          </span>
          <span className="facet-count">{option.count}</span>
        </label>
      ))}
    </fieldset>
  )
}
