import { parseDay } from '../../corpus/day.ts'
import type { Extent } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { FilterDays } from '../view/view.ts'
import { say } from '../words/say.ts'

interface DayFieldsProps {
  readonly extent: Extent | null
  readonly days: FilterDays | null
  readonly onChange: (days: FilterDays | null) => void
  readonly legendClass?: string
}

/** From a day to a day, both inclusive; either may stay open. */
export function DayFields({ extent, days, onChange, legendClass }: DayFieldsProps) {
  const from = days?.from ?? null
  const to = days?.to ?? null
  /** An end beyond the other one takes the other one along. */
  const change = (next: { from: Day | null; to: Day | null }, moved: 'from' | 'to') => {
    const turned = next.from !== null && next.to !== null && next.from > next.to
    const kept = turned ? { from: next[moved], to: next[moved] } : next
    onChange(kept.from === null && kept.to === null ? null : kept)
  }
  const limits = { min: extent?.earliest, max: extent?.latest }
  return (
    <fieldset className="facet-options day-fields">
      <legend className={legendClass}>{say.finding.date}</legend>
      <label>
        {say.finding.from}
        <input
          type="date"
          {...limits}
          value={from ?? ''}
          onChange={(event) => change({ from: parseDay(event.target.value), to }, 'from')}
        />
      </label>
      <label>
        {say.finding.to}
        <input
          type="date"
          {...limits}
          value={to ?? ''}
          onChange={(event) => change({ from, to: parseDay(event.target.value) }, 'to')}
        />
      </label>
      {days && (
        <button type="button" onClick={() => onChange(null)}>
          {say.finding.anyDate}
        </button>
      )}
    </fieldset>
  )
}
