import type { EventId } from '../../../src/corpus/ids.ts'
import type { Key } from './key.ts'
import type { Tally } from './tally.ts'

/**
 * Whether what two articles tell of one event is one event, and nothing else is. `readAs`: what each event of the key
 * was read as; what was not read at all is no question here.
 */
export function scoreJoins(sameEvents: Key['sameEvents'], readAs: ReadonlyMap<string, EventId>, tally: Tally): void {
  const groups = new Map(sameEvents.flatMap(({ name, events }) => events.map((id) => [id, name] as const)))
  const read = [...readAs].filter(([id]) => groups.has(id))
  for (const [i, [one, oneRead]] of read.entries()) {
    for (const [other, otherRead] of read.slice(i + 1)) {
      const [same, joined] = [groups.get(one) === groups.get(other), oneRead === otherRead]
      if (same && !tally.count('same event: joined', joined)) tally.fault('joins', `apart: ${one} and ${other}`)
      if (joined && !tally.count('same event: rightly', same)) tally.fault('joins', `wrongly one: ${one} and ${other}`)
    }
  }
}
