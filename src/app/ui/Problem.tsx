import { say } from '../words/say.ts'
import './problem.css'

export interface ProblemProps {
  /** What is missing, as the start of a sentence: "The article". */
  readonly what: string
  /** Why, as the rest of it: "the server could not be reached". */
  readonly why: string
  /** The page and its files no longer fit together: only a reload helps. */
  readonly reload?: boolean
  readonly onRetry?: (() => void) | undefined
}

/** Says in its own place what is missing and offers the way out. */
export function Problem({ what, why, reload = false, onRetry }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <p>{say.page.problem(what, why)}</p>
      {reload ? (
        <button type="button" onClick={() => window.location.reload()}>
          {say.page.reload}
        </button>
      ) : (
        onRetry && (
          <button type="button" onClick={onRetry}>
            {say.page.tryAgain}
          </button>
        )
      )}
    </div>
  )
}
