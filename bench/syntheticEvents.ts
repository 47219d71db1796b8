import { dayFromNumber, dayNumberOf } from '../src/corpus/day.ts'
import type { EventId } from '../src/corpus/ids.ts'
import type { TimelineEvent } from '../src/corpus/model.ts'
import { whenOf } from '../src/corpus/when.ts'

const FIRST = dayNumberOf(2021, 1, 1)
const DAYS = 1200

/**
 * Many events made from a few: each a copy of one of `models` at another time, of every width and openness, crowding
 * towards the beginning, one in twenty of the highest importance. The same numbers give the same events.
 */
export function syntheticEvents(models: readonly TimelineEvent[], count: number, seed = 7): TimelineEvent[] {
  const random = sequence(seed)
  return Array.from({ length: count }, (_, at): TimelineEvent => {
    const model = models[Math.floor(random() * models.length)] as TimelineEvent
    const start = FIRST + Math.floor(random() ** 1.5 * DAYS)
    const length = random() < 0.8 ? 0 : Math.floor(random() * 20)
    const open = random()
    const rank = random()
    return {
      ...model,
      id: `synthetic-${at}` as EventId,
      importance: rank < 0.05 ? 3 : rank < 0.3 ? 2 : 1,
      when: whenOf({
        earliest: open < 0.1 ? null : dayFromNumber(start),
        latest: open > 0.9 ? null : dayFromNumber(start + length),
        basis: 'resolved',
        steps: [],
      }),
    }
  })
}

/** A linear congruential sequence between 0 and 1 (Numerical Recipes); good enough to scatter marks. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
