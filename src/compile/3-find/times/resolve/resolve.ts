import type { Deictic, Reading } from '../reading.ts'
import { resolveCalendar } from './calendar.ts'
import { resolveDeictic } from './deictic.ts'
import { resolveDuration } from './duration.ts'
import { resolveNamed } from './named.ts'
import { type Outcome, type Scene, step, undatedOutcome } from './scene.ts'
import { resolveShift } from './shift.ts'
import { resolveEdge, resolveWithin, wholeOf } from './within.ts'

/**
 * From what the words say to what they mean here. A reading may hold another, “the third day of [last month’s second
 * week]”: that one is resolved first, here alone, and handed to whoever reads what is around it.
 */
export function resolve(reading: Reading, scene: Scene): Outcome {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, scene)
    case 'deictic':
      return isStorysPresent(reading, scene)
        ? loose('DATE', 'PRESENT_REF', REFERENCES.PRESENT_REF)
        : resolveDeictic(reading, scene)
    case 'shift':
      return resolveShift(reading, scene, typeof reading.from === 'object' ? resolve(reading.from, scene) : null)
    case 'edge':
      return resolveEdge(reading, scene, resolve(reading.of, scene))
    case 'within':
      return resolveWithin(reading, scene, resolve(wholeOf(reading, scene), scene))
    case 'duration':
      return resolveDuration(reading, scene)
    case 'named':
      return resolveNamed(reading, scene)
    case 'set':
      return /^(DATE|TIME):/.test(reading.value)
        ? loose(reading.value.slice(0, 4) as 'DATE' | 'TIME', reading.value.slice(5), 'any one of them')
        : loose('SET', reading.value, 'comes round again and again, so no one day is meant')
    case 'reference':
      return loose('DATE', reading.value, REFERENCES[reading.value])
    case 'unread':
      return loose('DATE', 'XXXX', reading.reason)
  }
}
const REFERENCES = {
  PAST_REF: 'some time past, no day is meant',
  PRESENT_REF: 'the time of speaking, no day is meant',
  FUTURE_REF: 'some time to come, no day is meant',
}

/** "Today the fort is a museum": how things are by now, in a history. */
const isStorysPresent = ({ of, step, from, part }: Deictic, { narrative, quoted, tense }: Scene): boolean =>
  narrative && !quoted && tense.direction === 'present' && of === 'D' && step === 0 && from === 'published' && !part

function loose(type: Outcome['type'], value: string, found: string): Outcome {
  return undatedOutcome({ type, value, steps: [step('the words', found)] })
}
