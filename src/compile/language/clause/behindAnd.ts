import type { Token } from '../tokens.ts'
import type { Open, Reading } from './reading.ts'

/**
 * “He resigned and, after being refused a visa, | left”: where the “and” stands that joins a verb to the one before, if
 * the comma at `i` closes what is thrown in between; -1 for none.
 */
export function andBefore({ tokens }: Reading, i: number): number {
  if (tokens[i]?.text !== ',') return -1
  for (let at = i - 1; at > Math.max(0, i - LONGEST); at--) {
    const { text, pos } = tokens[at] as Token
    if (text === ',') return tokens[at - 1]?.pos === 'CCONJ' ? at - 1 : -1
    if (pos === 'PUNCT' || pos === 'CCONJ') return -1
  }
  return -1
}
const LONGEST = 16

/** What was thrown in behind the “and” at `joint` is told with the clause that it opens. */
export function takeThrownIn(r: Reading, first: Open, second: Open, joint: number): void {
  first.to = joint
  second.from = joint
  for (const open of r.all) if (open.parent === first && open.from > joint && open !== second) open.parent = second
}
