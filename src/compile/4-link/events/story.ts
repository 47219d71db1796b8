import { addToGroup } from '../../../corpus/groups.ts'
import type { EventType } from '../../../corpus/model.ts'
import { IntLists } from '../ints.ts'
import { Casts } from './casts.ts'
import { areAsMany } from './counted.ts'
import { common, isSpeech } from './evidence.ts'
import { type Node, width } from './node.ts'
import { hasEqualCount, isNearCount, sameCount } from './tolls.ts'

/**
 * Two articles about one happening: both tell it among their first passages, or name two and more of whom few articles
 * tell. The names and words of that happening are in all that they tell, and tie no two reports of other things.
 */
export interface Story {
  readonly names: ReadonlySet<number>
  readonly words: ReadonlySet<number>
}

export interface Mates {
  readonly earlier: number
  readonly later: number
  /** Both tell one event first. */
  readonly ofOneEvent: boolean
  readonly story: Story
}

/** So many earlier articles of one happening are compared with each more: what keeps linking near-linear. */
const REACH = 6

/**
 * Pairs of articles of one story, each once, in the order of the later and then of the earlier. One later article's
 * pairs alone are held at a time.
 */
export function* matesOf(
  count: number,
  groups: IntLists,
  nodeAt: (order: number) => Node | null,
): Generator<Mates, void, undefined> {
  const { lists, listOf, placeOf } = mainReports(count, groups, nodeAt)
  const casts = new Casts(nodeAt)
  let later = -1
  let shared = new Map<number, number[]>()
  let met = new Set<number>()
  for (let order = 0; order < count; order++) {
    const node = nodeAt(order)
    if (node === null) continue
    const { article } = node
    if (article !== later) {
      yield* pairsOf(later, shared, met, nodeAt)
      met = new Set()
      shared = new Map(casts.add(node, order, REACH).map((first) => [nodeAt(first)!.article, [first, order]]))
    }
    later = article
    const list = listOf[order]!
    if (list < 0) continue
    const seen = new Set<number>()
    for (let place = placeOf[order]! - 1; place >= 0; place--) {
      const before = lists.item(list, place)
      const earlier = nodeAt(before)!.article
      if (earlier === later) continue
      seen.add(earlier)
      if (seen.size > REACH) break
      met.add(earlier)
      addToGroup(shared, earlier, before)
      addToGroup(shared, earlier, order)
    }
  }
  yield* pairsOf(later, shared, met, nodeAt)
}

/** Of each group that some article dates, the reports of what their articles are about; and where each of them stands. */
function mainReports(count: number, groups: IntLists, nodeAt: (order: number) => Node | null) {
  const lists = new IntLists()
  const listOf = new Int32Array(count).fill(-1)
  const placeOf = new Int32Array(count)
  for (let group = 0; group < groups.length; group++) {
    if (groups.sizeOf(group) < 2) continue
    const told = groups.at(group)
    if (!told.some((order) => isOfDays(nodeAt(order)!))) continue
    const main = told.filter((order) => isMain(nodeAt(order)!))
    const list = lists.push(main)
    main.forEach((order, place) => {
      listOf[order] = list
      placeOf[order] = place
    })
  }
  return { lists, listOf, placeOf }
}

function pairsOf(
  later: number,
  shared: ReadonlyMap<number, readonly number[]>,
  met: ReadonlySet<number>,
  nodeAt: (order: number) => Node | null,
): Mates[] {
  return [...shared.keys()]
    .sort((a, b) => a - b)
    .map((earlier) => {
      const nodes = [...new Set(shared.get(earlier)!)].map((order) => nodeAt(order)!)
      const names = new Set(nodes.flatMap(({ actors, others }) => [...actors, ...others]))
      return {
        earlier,
        later,
        ofOneEvent: met.has(earlier),
        story: { names, words: new Set(nodes.flatMap(({ words }) => [...words])) },
      }
    })
}

const isOfDays = (node: Node): boolean => node.dated && width(node) <= 3
/** What an article is about, and not what somebody says of it nor what it was before. */
const isMain = (node: Node): boolean =>
  node.lead &&
  !isSpeech(node) &&
  (node.status === 'occurred' || node.status === 'ongoing') &&
  node.type !== 'consult' &&
  !node.another &&
  node.to >= node.reported - A_WEEK
const A_WEEK = 7

/** “The strike on Wednesday”: of one story and one day, which has one; attacks, arrests and words there are many. */
const isDatedOnce = (node: Node): boolean => node.timed && width(node) === 1 && ONE_A_DAY.has(node.type)
/** It names nobody and no place but states. */
const isNobodys = (node: Node): boolean => [...node.named].every((actor) => node.isState(actor))
const ONE_A_DAY: ReadonlySet<EventType> = new Set([
  'agree',
  'consult',
  'concede',
  'retreat',
  'protest',
  'condition',
  'displacement',
  'sanction',
])

/** As many are hardly of two happenings of one story. */
const TELLING = 20

/** Something of their own ties them: a number, a name or a word that is not of all the story. */
export function isTied(a: Node, b: Node, { names, words }: Story): boolean {
  const own = (node: Node) => [...node.tellingWords].filter((word) => !words.has(word) && !node.isNamedBy(word))
  const [mine, theirs] = [own(a), own(b)]
  const shares = mine.some((word) => theirs.includes(word))
  // “Two protesters have died”, “at least two have been killed”: of one story, small numbers tell as well, but not where
  // each goes on to say of whom and where, and no word is the other's (“a hotel fell in Pokhara, killing nine guests”).
  const apart = !shares && mine.length > 1 && theirs.length > 1
  if (hasEqualCount(a, b, TELLING) || (!apart && (sameCount(a, b) || hasEqualCount(a, b) || isNearCount(a, b))))
    return true
  if (areAsMany(a, b) || areAsMany(b, a)) return true
  for (const name of a.named) if ((b.named.has(name) || b.others.has(name)) && !names.has(name)) return true
  for (const name of b.named) if (a.others.has(name) && !names.has(name)) return true
  if (isDatedOnce(a) && isDatedOnce(b) && [a, b].some(isNobodys)) return true
  return shares || common(a.patients, b.patients) > 0
}
