import type { Step } from '../../../corpus/step.ts'
import type { Pair } from './cluster.ts'
import type { Printed } from './evidence.ts'
import type { Node } from './node.ts'
import { GROUNDS, whySame } from './same.ts'

/** What the steps are made of. */
interface Known {
  nodeAt(report: number): Node
  headOf(report: number): number
  /** The words of a report. */
  quoted(report: number): string
  readonly printed: Printed
}

/** So many pairs are told; an event in hundreds of reports is joined in the same few ways. */
const MOST_TOLD = 12
/** Characters of a passage, enough to know it by. */
const MOST_QUOTED = 90

/** Why reports are held to tell one event: for each pair that was joined, its words and what ties them. */
export function joinsOf(pairs: readonly Pair[], { nodeAt, headOf, quoted, printed }: Known): Step[] {
  return pairs.slice(0, MOST_TOLD).map(([earlier, later]): Step => {
    const isTold = headOf(earlier) === later || headOf(later) === earlier
    const [a, b] = [nodeAt(earlier), nodeAt(later)]
    const ties = isTold ? [a.passage === b.passage ? GROUNDS.sentence : GROUNDS.again] : whySame(a, b, printed)
    return { looked: `${shown(quoted(earlier))} and ${shown(quoted(later))}`, found: ties.join('; ') }
  })
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= MOST_QUOTED) return `“${line}”`
  const cut = line.lastIndexOf(' ', MOST_QUOTED)
  return `“${line.slice(0, cut > 0 ? cut : MOST_QUOTED)} …”`
}
