import type { Clause } from '../../language/clauses.ts'
import type { View } from './view.ts'

/** “took three hours to put it out”: what took so long is the event, and was done. */
export const isTakingTime = (view: View, { verb }: Clause): boolean => {
  if (verb?.lemma !== 'take') return false
  const time = view.times.find(
    ({ mention: { type }, from }) => type === 'DURATION' && from >= verb.range[1] && from <= verb.range[1] + ABOUT,
  )
  return time !== undefined && view.tokens[time.to]?.lower === 'to'
}
/** “took more than nine hours” */
const ABOUT = 2
