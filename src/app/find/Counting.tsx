import { faultWords, needsReload } from '../load/LoadError.ts'
import { formatCount } from '../ui/labels.ts'
import { Problem } from '../ui/Problem.tsx'
import type { Ledgers } from './useLedgers.ts'

/** What the counts are of, as long as they are not of everything. */
export function Counting({ ledgers: { whole, marks, of, failed } }: { ledgers: Ledgers }) {
  if (whole) return null
  return (
    <div className="facet-counting">
      <p role="status">
        These counts are of the {formatCount(marks)} marks at hand, out of {formatCount(of)}.
        {failed.length === 0 && ' The others are being counted.'}
      </p>
      {failed[0] && (
        <Problem
          what="The count of everything"
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
