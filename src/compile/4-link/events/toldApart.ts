import { isOneKind, isPart } from './evidence.ts'
import type { Node } from './node.ts'
import { isOneDeath } from './same.ts'

/** A text that tells more is no news. */
const MOST_OF_ARTICLE = 80

/** Pairs of reports that their article itself tells apart: whatever others tell, no event holds both. Each pair once. */
export function* pairsApart(
  count: number,
  nodeAt: (order: number) => Node | null,
): Generator<readonly [earlier: number, later: number], void, undefined> {
  let article = -1
  let own: { order: number; node: Node }[] = []
  for (let order = 0; order < count; order++) {
    const node = nodeAt(order)
    if (node === null || node.told) continue
    if (node.article !== article) own = []
    article = node.article
    if (own.length === MOST_OF_ARTICLE) continue
    for (const before of own) if (isToldApart(before.node, node)) yield [before.order, order]
    if (isCase(node)) own.push({ order, node })
  }
}

/** What may be told of twice: what befalls people, and what is done to them. */
const isCase = ({ type }: Node): boolean => type === 'assault' || type === 'condition'

/** “A second explosion”, behind the first; 22 miners died, and five rescuers. */
function isToldApart(before: Node, node: Node): boolean {
  // “Ana Roth dies at 90”, “She died in hospital on Monday”: nobody dies twice
  if (node.passage === before.passage || isOneDeath(before, node)) return false
  if (node.another && !before.another) return isOneKind(before.lemma, node.lemma) || isPart(before, node)
  return false
}
