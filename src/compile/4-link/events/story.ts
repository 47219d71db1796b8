import type { IntLists } from '../ints.ts'
import { common, hasEqualCount, isSpeech, sameCount } from './evidence.ts'
import { type Node, width } from './node.ts'

/**
 * Two articles about one happening, which both tell among their first passages: “the disaster”, and what each goes on to
 * tell of it. The names and words of that happening are in all that they tell, and tie no two reports of other things.
 */
export interface Story {
  readonly names: ReadonlySet<number>
  readonly words: ReadonlySet<number>
}

export interface Mates {
  readonly earlier: number
  readonly later: number
  readonly story: Story
}

/** So many earlier articles of one happening are compared with each more: what keeps linking near-linear. */
const REACH = 6

/** Pairs of articles of one story, each once, by index. */
export function matesOf(groups: IntLists, nodeAt: (order: number) => Node | null): Mates[] {
  const mates = new Map<string, { earlier: number; later: number; nodes: Node[] }>()
  for (let group = 0; group < groups.length; group++) {
    if (groups.sizeOf(group) < 2) continue
    const told = groups.at(group).flatMap((order) => nodeAt(order) ?? [])
    if (!told.some(isOfDays)) continue
    const main = told.filter(isMain)
    const articles = [...new Set(main.map(({ article }) => article))]
    for (const [i, later] of articles.entries())
      for (const earlier of articles.slice(Math.max(0, i - REACH), i)) {
        const known = mates.get(`${earlier} ${later}`) ?? { earlier, later, nodes: [] }
        known.nodes.push(...main.filter(({ article }) => article === earlier || article === later))
        mates.set(`${earlier} ${later}`, known)
      }
  }
  return [...mates.values()]
    .sort((a, b) => a.later - b.later || a.earlier - b.earlier)
    .map(({ earlier, later, nodes }) => ({
      earlier,
      later,
      story: {
        names: new Set(nodes.flatMap(({ actors, others }) => [...actors, ...others])),
        words: new Set(nodes.flatMap(({ words }) => [...words])),
      },
    }))
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

/** Something of their own ties them: a number, a name or a word that is not of all the story. */
export function isTied(a: Node, b: Node, { names, words }: Story): boolean {
  // “Two protesters have died”, “at least two have been killed”: of one story, small numbers tell as well.
  if (sameCount(a, b) || hasEqualCount(a, b)) return true
  for (const name of a.named) if ((b.named.has(name) || b.others.has(name)) && !names.has(name)) return true
  for (const name of b.named) if (a.others.has(name) && !names.has(name)) return true
  for (const word of a.tellingWords)
    if (b.tellingWords.has(word) && !words.has(word) && !(a.isNamedBy(word) && b.isNamedBy(word))) return true
  return common(a.patients, b.patients) > 0
}
