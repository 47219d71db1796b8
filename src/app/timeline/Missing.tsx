import type { useUndated } from '../load/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import type { Marks } from '../load/useMarks.ts'
import { Problem } from '../ui/Problem.tsx'
import { say } from '../words/say.ts'

/** Parts of the timeline that could not be loaded, said where they would have stood. */
export function Missing({ marks, undated }: { marks: Marks; undated: ReturnType<typeof useUndated> }) {
  return (
    <>
      {marks.failed.map(({ path, error, retry }) => (
        <Problem
          key={path}
          what={say.page.partOfTimeline}
          why={faultWords(error)}
          reload={needsReload(error)}
          onRetry={retry}
        />
      ))}
      {undated.error && (
        <Problem
          what={say.page.undatable}
          why={faultWords(undated.error)}
          reload={needsReload(undated.error)}
          onRetry={undated.refetch}
        />
      )}
    </>
  )
}
