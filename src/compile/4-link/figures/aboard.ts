import { addToGroup } from '../../../corpus/groups.ts'
import { isNear } from './near.ts'

interface Claim {
  readonly article: number
  readonly point: number | null
  readonly key: { readonly measure: string }
}
type EventsOf = (claim: number) => readonly number[]

/**
 * The events of each claim, by number; where no event's words hold a claim of people aboard (“The vessel was carrying 189
 * people”), the one of which its article tells first what became of it, if another article counts about as many there:
 * two articles may tell of a ferry and a bus alike. `mainOf` is that event, -1 for none.
 */
export function withAboard(
  claims: readonly Claim[],
  eventsOf: EventsOf,
  mainOf: (article: number) => number,
): EventsOf {
  const main = new Map<number, number>()
  const aboard = new Map<number, Claim[]>()
  claims.forEach((claim, i) => {
    if (claim.key.measure !== 'aboard') return
    const events = eventsOf(i)
    if (events.length === 0) main.set(i, mainOf(claim.article))
    for (const event of events.length === 0 ? [main.get(i)!] : events) addToGroup(aboard, event, claim)
  })
  return (i) => {
    const event = main.get(i) ?? -1
    if (event < 0) return eventsOf(i)
    const { article, point } = claims[i]!
    const isCounted = (other: Claim) => other.article !== article && isNear(other.point, point, ROUGHLY)
    return aboard.get(event)!.some(isCounted) ? [event] : []
  }
}
/** Two papers count those aboard before anybody knows. */
const ROUGHLY = 0.1
