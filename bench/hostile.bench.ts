// Whether time stays in proportion to length whatever the text: each hostile text at two lengths. Processor time, less
// what a text of one line takes.
import { HOSTILE_NAMES } from './hostile/texts.ts'
import { measureOnce } from './measureOnce.ts'
import type { Row } from './row.ts'

const LENGTH = 200_000
const LONGER = 5

export default async function* benchHostile(): AsyncGenerator<Row> {
  const idle = (await measureOnce({ kind: 'hostile', name: 'spaces', length: 10 })).seconds
  for (const name of HOSTILE_NAMES) {
    const short = (await measureOnce({ kind: 'hostile', name, length: LENGTH })).seconds - idle
    yield { what: `${name}, ${LENGTH / 1000} kB`, value: short, unit: 's' }
    const long = (await measureOnce({ kind: 'hostile', name, length: LENGTH * LONGER })).seconds - idle
    yield { what: `${name}, ${LONGER} times as long`, value: long / Math.max(short, 0.05), unit: 'x' }
  }
}
