import { addToGroup } from '../../../corpus/groups.ts'
import { IntLists } from '../ints.ts'
import { blocksOf } from './blocks.ts'
import { toldBelow } from './headlines.ts'
import { ALL_DAY } from './hours.ts'
import type { Node } from './node.ts'
import { isSame, isSameInStory } from './same.ts'
import { type Mates, matesOf } from './story.ts'
import { pairsApart } from './toldApart.ts'

/** How many earlier reports of a block one report is compared with: what keeps linking near-linear. */
const REACH = 48

/** Two reports that were joined. */
export type Pair = readonly [earlier: number, later: number]

export interface Clustered {
  /** Reports of one event, by number, in the order of their first report. */
  readonly groups: IntLists
  /** Which reports joined those of a group: a pair fewer than there are, less those with reports outside it. */
  pairsOf(group: readonly number[]): Pair[]
  /** Pairs of reports of one block that stood too far apart in it to be compared. */
  readonly apart: number
  /** Pairs of articles of one story: the earlier, the later, and 1 where both tell one event first, else 0. */
  readonly mates: IntLists
}

/** Groups of reports of one event. `nodeAt` is null for a report that is not to be joined. */
export function clusterOf(
  count: number,
  nodeAt: (order: number) => Node | null,
  headOf: (order: number) => number,
): Clustered {
  const joined = new Joined(count)
  for (let order = 0; order < count; order++) {
    const node = nodeAt(order)
    joined.bound(order, node)
  }
  for (const [earlier, later] of pairsApart(count, nodeAt)) joined.keepApart(earlier, later)
  for (let order = 0; order < count; order++) {
    const head = headOf(order)
    if (head >= 0) joined.join(head, order)
  }
  let apart = 0
  for (const block of blocksOf(count, nodeAt)) {
    // A report is made for as long as others are compared with it.
    const near: Node[] = []
    for (let i = 0; i < block.length; i++) {
      const order = block[i]!
      const node = nodeAt(order)!
      for (let back = 1; back <= near.length; back++) {
        const other = block[i - back]!
        if (!joined.are(order, other) && isSame(node, near[near.length - back]!)) joined.join(order, other)
      }
      apart += i - near.length
      near.push(node)
      if (near.length > REACH) near.shift()
    }
  }
  for (const [headline, below] of toldBelow(count, nodeAt, (a, b) => joined.are(a, b))) joined.join(headline, below)
  const isJoined = (order: number) => nodeAt(order) !== null
  const mates = joinStories(joined, matesOf(count, joined.groups(isJoined), nodeAt), reportsOf(count, nodeAt))
  const groups = joined.groups(isJoined)
  return { groups, pairsOf: (group) => joined.pairsOf(group), apart, mates }
}

/** The reports of an article that are compared, taken when asked for. */
type ReportsOf = (article: number) => readonly { readonly order: number; readonly node: Node }[]

function reportsOf(count: number, nodeAt: (order: number) => Node | null): ReportsOf {
  const firsts: number[] = []
  for (let order = 0; order < count; order++) {
    const article = nodeAt(order)?.article
    if (article !== undefined) firsts[article] ??= order
  }
  return (article) => {
    const own: { order: number; node: Node }[] = []
    for (let order = firsts[article] ?? count; order < count && own.length < MOST_OF_ARTICLE; order++) {
      const node = nodeAt(order)
      if (node === null) continue
      if (node.article !== article) break
      if (!node.told) own.push({ order, node })
    }
    return own
  }
}
/** A text that tells more is no news. */
const MOST_OF_ARTICLE = 80

/** What two articles about one happening tell of it besides. Gives the pairs of articles. */
function joinStories(joined: Joined, mates: Iterable<Mates>, reports: ReportsOf): IntLists {
  const pairs = new IntLists()
  let article = -1
  let own: ReturnType<ReportsOf> = []
  for (const { earlier, later, ofOneEvent, story } of mates) {
    if (later !== article) own = reports(later)
    article = later
    pairs.push([earlier, later, ofOneEvent ? 1 : 0])
    for (const a of reports(earlier))
      for (const b of own)
        if (!joined.are(a.order, b.order) && isSameInStory(a.node, b.node, story)) joined.join(a.order, b.order)
  }
  return pairs
}

/** Which reports are joined: union and find, the earlier report as root, each group within the days that all allow. */
class Joined {
  private readonly parent: Int32Array
  private readonly from: Float64Array
  private readonly to: Float64Array
  /** The hours of its day that all allow, a bit each. */
  private readonly hours: Int32Array
  /** What may not stand in one group with any of this one. */
  private readonly foes = new Map<number, number[]>()
  /** The pair that brought what stood under this report to another; -1 for none. */
  private readonly earlier: Int32Array
  private readonly later: Int32Array

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i)
    this.from = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
    this.to = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
    this.hours = new Int32Array(count).fill(ALL_DAY)
    this.earlier = new Int32Array(count).fill(-1)
    this.later = new Int32Array(count).fill(-1)
  }

  bound(order: number, node: Node | null): void {
    if (!node?.dated || node.told) return
    this.from[order] = node.from
    this.to[order] = node.to
    this.hours[order] = node.hours
  }

  keepApart(a: number, b: number): void {
    addToGroup(this.foes, a, b)
    addToGroup(this.foes, b, a)
  }

  are(a: number, b: number): boolean {
    return this.root(a) === this.root(b)
  }

  join(i: number, j: number): void {
    const a = this.root(i)
    const b = this.root(j)
    if (a === b) return
    // A third report must not tie two different days together, nor morning and evening, nor what one article tells apart.
    const from = Math.max(this.from[a]!, this.from[b]!)
    const to = Math.min(this.to[a]!, this.to[b]!)
    const hours = this.hours[a]! & this.hours[b]!
    if (from > to || hours === 0 || this.areApart(a, b)) return
    const [keep, drop] = a < b ? [a, b] : [b, a]
    this.hours[keep] = hours
    const foes = this.foes.get(drop)
    if (foes) for (const foe of foes) addToGroup(this.foes, keep, foe)
    this.parent[drop] = keep
    this.earlier[drop] = Math.min(i, j)
    this.later[drop] = Math.max(i, j)
    this.from[keep] = from
    this.to[keep] = to
  }

  pairsOf(group: readonly number[]): Pair[] {
    const within = new Set(group)
    return group.flatMap((order): Pair[] => {
      const earlier = this.earlier[order]!
      const later = this.later[order]!
      return within.has(earlier) && within.has(later) ? [[earlier, later]] : []
    })
  }

  groups(isJoined: (order: number) => boolean): IntLists {
    const count = this.parent.length
    const next = new Int32Array(count).fill(-1)
    const last = Int32Array.from(this.parent, (_, i) => i)
    for (let order = 0; order < count; order++) {
      const root = this.root(order)
      if (root === order) continue
      next[last[root]!] = order
      last[root] = order
    }
    const groups = new IntLists()
    for (let order = 0; order < count; order++) {
      if (this.root(order) !== order || !isJoined(order)) continue
      const members: number[] = []
      for (let at = order; at >= 0; at = next[at]!) members.push(at)
      groups.push(members)
    }
    return groups
  }

  /** Whether any of two groups, by their roots, may not stand with one of the other. */
  private areApart(a: number, b: number): boolean {
    return this.foes.get(a)?.some((foe) => this.root(foe) === b) ?? false
  }

  private root(i: number): number {
    const { parent } = this
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
}
