import { type Node, width } from './node.ts'
import { isSame, reported, VOTES } from './same.ts'

/** How many earlier reports of a block one report is compared with: what keeps linking near-linear. */
const REACH = 48

/** Groups of reports of one event, in the order of their first report. */
export function clusterOf(nodes: readonly Node[]): Node[][] {
  const parent = nodes.map((_, i) => i)
  const bounds = nodes.map(({ from, to, dated, told }) =>
    dated && !told ? { from, to } : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  )
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const join = (i: number, j: number): void => {
    const a = root(i)
    const b = root(j)
    if (a === b) return
    const x = bounds[a] as { from: number; to: number }
    const y = bounds[b] as { from: number; to: number }
    // A third report must not tie two different days together.
    const from = Math.max(x.from, y.from)
    const to = Math.min(x.to, y.to)
    if (from > to) return
    const [keep, drop] = a < b ? [a, b] : [b, a]
    parent[drop] = keep
    bounds[keep] = { from, to }
  }
  tiesOf(nodes).forEach((head, i) => {
    if (head >= 0) join(head, i)
  })
  for (const block of blocksOf(nodes).values()) {
    for (let i = 1; i < block.length; i++) {
      for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
        const a = block[i] as number
        const b = block[j] as number
        if (root(a) !== root(b) && isSame(nodes[a] as Node, nodes[b] as Node)) join(a, b)
      }
    }
  }
  const groups = new Map<number, Node[]>()
  nodes.forEach((node, i) => {
    const at = root(i)
    const group = groups.get(at)
    if (group) group.push(node)
    else groups.set(at, [node])
  })
  return [...groups.values()]
}

/** For each report, the one of its sentence that it is told with; -1 for none. */
function tiesOf(nodes: readonly Node[]): Int32Array {
  const heads = new Int32Array(nodes.length).fill(-1)
  let first = 0
  nodes.forEach(({ article, mention }, i) => {
    if (nodes[first]?.article !== article) first = i
    const head = mention.tie ? first + mention.tie.event : -1
    if (nodes[head]?.article === article && nodes[head]?.mention === article.events[mention.tie?.event ?? -1])
      heads[i] = head
  })
  return heads
}

/** Reports that may tell one event stand in a common block: month (or none) by actor, and day by act. */
function blocksOf(nodes: readonly Node[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  const put = (key: string, i: number) => {
    const block = blocks.get(key)
    if (block) block.push(i)
    else blocks.set(key, [i])
  }
  nodes.forEach((node, i) => {
    if (node.told) return
    const { lemma } = node.mention
    const when = node.dated && width(node) <= 31 ? monthsOf(node) : []
    put(`article ${node.article.id} ${node.mention.type}`, i)
    if (VOTES.has(lemma) || lemma === 'abstain') put(`vote ${node.article.id}`, i)
    put(`passage ${node.article.id} ${node.mention.passage}`, i)
    const week = Math.floor(reported(node) / 4)
    for (const actor of node.sides) {
      // A report and one of the days after it meet in one of two overlapping blocks.
      if (!Number.isNaN(week))
        for (const stretch of [week, week + 1]) put(`news ${stretch} ${actor} ${node.mention.type}`, i)
      for (const month of when) put(`${month} ${actor}`, i)
      put(`act ${lemma} ${actor} ${reportMonth(node)}`, i)
    }
    if (node.mention.status === 'planned' || node.mention.status === 'hypothetical')
      for (const target of node.targets) put(`unreal ${target}`, i)
    for (const month of when) put(`${month} ${lemma}`, i)
    if (node.dated && width(node) <= 3) for (const { measure } of node.counts) put(`day ${node.to} ${measure}`, i)
  })
  return blocks
}

/** Thirty-day stretches that its time touches. */
function monthsOf({ from, to }: Node): number[] {
  const first = Math.floor(from / 30)
  const last = Math.floor(to / 30)
  return first === last ? [first] : [first, last]
}
const reportMonth = ({ article }: Node): string => article.published?.latest.slice(0, 7) ?? 'x'
