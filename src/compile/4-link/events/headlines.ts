import { TOLD_FOR } from './casts.ts'
import { common, evidence, isOneKind, isSpeech, tellingInBoth } from './evidence.ts'
import type { Node } from './node.ts'
import { areTurned, compatible, mayBeOne } from './same.ts'
import { timeTie } from './timeTie.ts'
import { countsDiffer, hasEqualCount } from './tolls.ts'

interface Ordered {
  readonly order: number
  readonly node: Node
}

/**
 * A headline tells what the first sentences below it tell: of each act in it the one of its kind among them, where there
 * is no second. Unless the text begins with it, a name, a number or a word in common must tie them. Two that are one event
 * already count once. Pairs of reports, the headline’s first.
 */
export function* toldBelow(
  count: number,
  nodeAt: (order: number) => Node | null,
  areOne: (order: number, other: number) => boolean,
): Generator<readonly [headline: number, below: number], void, undefined> {
  for (let order = 0; order < count; ) {
    const { headlines, lead, end } = openingOf(order, count, nodeAt)
    order = end
    for (const headline of headlines) {
      const [below, ...more] = lead.filter((other) => isOfOneKind(headline.node, other.node))
      if (!below || more.some((other) => !areOne(below.order, other.order))) continue
      const rivals = headlines.filter((other) => isOfOneKind(other.node, below.node))
      if (rivals.length > 1 || isContradicted(headline.node, below.node)) continue
      const isFirst = below === lead[0]
      if (isFirst || haveInCommon(headline.node, below.node)) yield [headline.order, below.order]
    }
  }
}

/** The reports of one article's headline and of its first sentences. */
function openingOf(first: number, count: number, nodeAt: (order: number) => Node | null) {
  const headlines: Ordered[] = []
  const lead: Ordered[] = []
  let article = -1
  let order = first
  for (; order < count; order++) {
    const node = nodeAt(order)
    if (node === null) continue
    if (article >= 0 && node.article !== article) break
    article = node.article
    if (node.told || isSpeech(node)) continue
    if (node.headline) headlines.push({ order, node })
    else if (node.lead) lead.push({ order, node })
  }
  return { headlines, lead, end: order }
}

/** They may be told of each other, whoever takes part. */
const isOfOneKind = (headline: Node, below: Node): boolean =>
  headline.type === below.type &&
  isOneKind(headline.lemma, below.lemma) &&
  mayBeOne(headline, below) &&
  compatible(headline, below) &&
  timeTie(headline, below, TOLD_FOR) !== 'apart'

function isContradicted(headline: Node, below: Node): boolean {
  if (headline.another !== below.another || countsDiffer(headline, below)) return true
  if (areTurned(headline, below) || areTurned(below, headline)) return true
  const time = timeTie(headline, below, TOLD_FOR)
  return time === 'apart' || evidence(headline, below, time) < LEAST
}
/** Points of one act, with nothing that outweighs it. */
const LEAST = 2

const haveInCommon = (headline: Node, below: Node): boolean =>
  common(headline.actors, below.actors) > 0 ||
  common(headline.named, below.others) > 0 ||
  hasEqualCount(headline, below) ||
  tellingInBoth(headline, below).length > 0
