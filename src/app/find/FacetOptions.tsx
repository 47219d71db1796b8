import { type ReactNode, useState } from 'react'
import { fold } from '../ui/foldText.ts'
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
  /** So many of a long list stand there until somebody asks for more. */
  readonly atFirst?: number
}

/** From here on a list is long enough to look for a name in it. */
const LONG = 15
/** More than this nobody reads through; typing a name brings up the others. */
const MOST_SHOWN = 60

/** The values of one facet with their counts. */
export function FacetOptions({ facet, counting, onToggle, legendClass, atFirst = MOST_SHOWN }: FacetOptionsProps) {
  const { label, options } = facet
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(options.length > LONG ? atFirst : MOST_SHOWN)
  const term = fold(wanted.trim()).text
  const found = options.filter((option) => option.chosen || term === '' || fold(option.label).text.includes(term))
  const shown = found.filter((option, at) => at < most || option.chosen)
  const hidden = found.length - shown.length
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
      {hidden > 0 && (
        <p className="facet-more">
          {most < MOST_SHOWN ? (
            <button type="button" className="plain" onClick={() => setMost(MOST_SHOWN)}>
              {say.count.moreValues(hidden)}
            </button>
          ) : (
            say.finding.moreValues(hidden)
          )}
        </p>
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
