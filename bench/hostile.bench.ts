// Whether time stays in proportion to length whatever the text: each hostile text at three lengths. Processor time, less
// what a text of one line takes. The shortest holds what is paid once, while the engine is still learning the program;
// what comes on top of it as a text grows is in the other two.
import { HOSTILE_NAMES } from './hostile/texts.ts'
import { measureOnce } from './measureOnce.ts'
import type { Row } from './row.ts'

const LENGTH = 200_000
const LONG = 5
const LONGEST = 10
/** Processor time is counted in steps of some milliseconds; less than this is nothing. */
const LEAST = 0.02

export default async function* benchHostile(): AsyncGenerator<Row> {
  const secondsOf = async (name: string, length: number) =>
    (await measureOnce({ kind: 'hostile', name, length })).seconds
  const idle = await secondsOf('spaces', 10)
  for (const name of HOSTILE_NAMES) {
    const first = (await secondsOf(name, LENGTH)) - idle
    const long = (await secondsOf(name, LENGTH * LONG)) - idle
    const longest = (await secondsOf(name, LENGTH * LONGEST)) - idle
    const more = (long - first) / (LONG - 1)
    const yetMore = (longest - long) / (LONGEST - LONG)
    yield { what: `${name}, first ${LENGTH / 1000} kB`, value: first, unit: 's' }
    yield { what: `${name}, further ${LENGTH / 1000} kB`, value: (longest - first) / (LONGEST - 1), unit: 's' }
    // 1 is in proportion.
    yield { what: `${name}, second MB over first`, value: ratioOf(yetMore, more), unit: 'x' }
  }
}

function ratioOf(a: number, b: number): number {
  return Math.max(a, LEAST) / Math.max(b, LEAST)
}
