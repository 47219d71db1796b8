import { faultWords, needsReload } from '../load/LoadError.ts'
import { Problem } from '../ui/Problem.tsx'
import { say } from '../words/say.ts'
import type { Ledgers } from './useLedgers.ts'

/** What the counts are of, as long as they are not of everything. */
export function Counting({ ledgers: { whole, marks, of, failed } }: { ledgers: Ledgers }) {
  if (whole) return null
  return (
    <div className="facet-counting">
      <p role="status">
        {say.finding.countedOf(marks, of)}
        {failed.length === 0 && say.finding.othersCounted}
      </p>
      {failed[0] && (
        <Problem
          what={say.finding.countOfAll}
          why={faultWords(failed[0].error)}
          reload={failed.some(({ error }) => needsReload(error))}
          onRetry={() => {
            for (const { retry } of failed) retry()
          }}
        />
      )}
    </div>
  )
}
