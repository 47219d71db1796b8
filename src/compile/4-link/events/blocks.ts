import { addToGroup } from '../../../corpus/groups.ts'
import { EVENT_TYPES } from '../../../corpus/model.ts'
import { actsOf, RARE } from '../../language/lexicon/actClasses.ts'
import { Ints } from '../ints.ts'
import { Numbering } from '../numbering.ts'
import { type Node, width } from './node.ts'
import { DEATHS, isLongWar, VOTES } from './same.ts'

/** What reports meet in a block for; part of its key. */
const NEWS = 0
const MONTH_ACTOR = 1
const ACT = 2
const UNREAL = 3
const MONTH_ACT = 4
const DAY_COUNT = 5
const DAY_ACT = 6
const WAR = 7
const NEWS_MISHAP = 8
const NEWS_COUNT = 9
const DEATH = 10

/**
 * Reports that may tell one event stand in a common block: of one article, or month (or none) by actor, and day by act.
 * Blocks come in the order of their first report; each is the numbers of its reports, in order.
 */
export function* blocksOf(count: number, nodeAt: (order: number) => Node | null): Generator<ArrayLike<number>> {
  const shared = sharedBlocks(count, nodeAt)
  for (let start = 0; start < count; ) {
    const own = reportsOfOneArticle(start, count, nodeAt)
    const blocks = new Map<string, number[]>()
    for (const { order, node } of own.reports) for (const key of ownKeys(node)) addToGroup(blocks, key, order)
    for (const { order, node } of own.reports) {
      for (const key of ownKeys(node)) {
        const block = blocks.get(key)!
        if (block[0] === order && block.length > 1) yield block
      }
      yield* shared.startingWith(order)
    }
    start = own.end
  }
}

interface OwnReports {
  readonly reports: readonly { readonly order: number; readonly node: Node }[]
  /** Number of the next article's first report. */
  readonly end: number
}

/** Those that are compared: not what an editor added, nor what only another event says. */
function reportsOfOneArticle(start: number, count: number, nodeAt: (order: number) => Node | null): OwnReports {
  const reports: { order: number; node: Node }[] = []
  let article = -1
  let end = start
  for (; end < count; end++) {
    const node = nodeAt(end)
    if (node === null) continue
    if (article >= 0 && node.article !== article) break
    article = node.article
    if (!node.told) reports.push({ order: end, node })
  }
  return { reports, end }
}

/** Within its article a report meets those of its type, of its vote, and of its passage. */
function ownKeys({ type, lemma, passage }: Node): string[] {
  const vote = VOTES.has(lemma) || lemma === 'abstain'
  return vote ? [type, 'vote', `${passage}`] : [type, `${passage}`]
}

interface Shared {
  /** Blocks of more than one report, of which this is the first. */
  startingWith(order: number): Generator<ArrayLike<number>>
}

/** Numbers only: of each report its blocks, of each block its reports. */
function sharedBlocks(count: number, nodeAt: (order: number) => Node | null): Shared {
  const numbering = new Numbering()
  const blocks = new Ints()
  const starts = new Int32Array(count + 1)
  const sizes = new Ints()
  for (let order = 0; order < count; order++) {
    starts[order] = blocks.length
    const node = nodeAt(order)
    if (node === null || node.told) continue
    for (const [kind, a, b, c] of sharedKeys(node)) {
      const block = numbering.of(kind, a, b, c)
      blocks.push(block)
      if (block === sizes.length) sizes.push(1)
      else sizes.set(block, sizes.at(block) + 1)
    }
  }
  starts[count] = blocks.length

  // A report that is alone in a block meets nobody there.
  const begins = new Int32Array(sizes.length)
  let total = 0
  for (let block = 0; block < sizes.length; block++) {
    begins[block] = sizes.at(block) > 1 ? total : -1
    if (sizes.at(block) > 1) total += sizes.at(block)
  }
  const members = new Int32Array(total)
  const filled = new Int32Array(sizes.length)
  for (let order = 0; order < count; order++)
    for (let i = starts[order]!; i < starts[order + 1]!; i++) {
      const block = blocks.at(i)
      if (begins[block]! >= 0) members[begins[block]! + filled[block]!++] = order
    }
  return {
    *startingWith(order) {
      for (let i = starts[order]!; i < starts[order + 1]!; i++) {
        const block = blocks.at(i)
        const begin = begins[block]!
        if (begin < 0 || members[begin] !== order) continue
        yield members.subarray(begin, begin + sizes.at(block))
        // It is taken once, though a report may stand in it twice.
        begins[block] = -1
      }
    },
  }
}

/** Smaller numbers are of anything. */
const TELLING = 5

type Key = readonly [kind: number, a: number, b: number, c: number]

function sharedKeys(node: Node): Key[] {
  const keys: Key[] = []
  const { act, type, reported } = node
  const months = node.dated && width(node) <= 31 ? monthsOf(node) : []
  const stretch = Math.floor(reported / 4)
  for (const side of node.sides) {
    // A report and one of the days after it meet in one of two overlapping blocks.
    if (!Number.isNaN(stretch))
      for (const s of [stretch, stretch + 1]) keys.push([NEWS, s, side, EVENT_TYPES.indexOf(type)])
    for (const month of months) keys.push([MONTH_ACTOR, month, side, 0])
    keys.push([ACT, act, side, node.month])
  }
  // What befalls a place hardly twice in one news cycle, under whatever name and whether or not its report names the place.
  if (RARE.has(node.lemma) && !Number.isNaN(stretch))
    for (const subject of node.subjects) for (const s of [stretch, stretch + 1]) keys.push([NEWS_MISHAP, s, subject, 0])
  // Few things in one news cycle have as many victims, whoever is named.
  if (!Number.isNaN(stretch))
    for (const { measure, value } of node.counts)
      if (value >= TELLING) for (const s of [stretch, stretch + 1]) keys.push([NEWS_COUNT, s, measure, value])
  // Of whom it is told, weeks later too.
  if (DEATHS.has(node.lemma)) for (const patient of node.patients) keys.push([DEATH, patient, 0, 0])
  if (isLongWar(node)) for (const agent of node.agents) keys.push([WAR, agent, 0, 0])
  if (node.status === 'planned' || node.status === 'hypothetical')
    for (const target of node.targets) keys.push([UNREAL, target, 0, 0])
  for (const month of months) keys.push([MONTH_ACT, month, act, 0])
  if (node.dated && width(node) <= 3) {
    for (const { measure } of node.counts) keys.push([DAY_COUNT, node.to, measure, 0])
    for (const row of actsOf(node.lemma))
      for (let day = node.from; day <= node.to; day++) keys.push([DAY_ACT, day, row, 0])
  }
  return keys
}

/** Thirty-day stretches that its time touches. */
function monthsOf({ from, to }: Node): number[] {
  const first = Math.floor(from / 30)
  const last = Math.floor(to / 30)
  return first === last ? [first] : [first, last]
}
