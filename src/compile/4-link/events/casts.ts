import { Ints } from '../ints.ts'
import type { Node } from './node.ts'

/** Whoever more articles name is a sign of none of their stories. */
const MANY = 24
/** So many that two articles name tell that they are of one story. */
const SEVERAL = 2
/** In days, a story is told. */
export const TOLD_FOR = 14
/** What is still told later: by whom many of its names are named. */
const FOLLOWED_FOR = 60
const MOST = 4

/** Whom each article names, and the articles before it that name the same few: three numbers for each name of an article. */
export class Casts {
  /** Of each name the last of its entries, -1 for none, and how many there are. */
  private readonly last = new Ints()
  private readonly counts = new Ints()
  /** An entry: an article, by its first report, and the entry before it of the same name. */
  private readonly firsts = new Ints()
  private readonly before = new Ints()

  constructor(private readonly nodeAt: (order: number) => Node | null) {}

  /** Takes an article by its first report; gives those of at most `most` articles before that are of one story with it. */
  add(node: Node, order: number, most: number): number[] {
    const shared = new Map<number, number>()
    for (const actor of node.cast) {
      while (this.last.length <= actor) {
        this.last.push(-1)
        this.counts.push(0)
      }
      if (this.counts.at(actor) > MANY) continue
      for (let entry = this.last.at(actor); entry >= 0; entry = this.before.at(entry)) {
        const first = this.firsts.at(entry)
        shared.set(first, (shared.get(first) ?? 0) + 1)
      }
      this.firsts.push(order)
      this.before.push(this.last.at(actor))
      this.last.set(actor, this.before.length - 1)
      this.counts.set(actor, this.counts.at(actor) + 1)
    }
    return [...shared]
      .filter(([first, names]) => isOfOneStory(this.nodeAt(first)!, node, names))
      .sort(([one, few], [other, many]) => many - few || one - other)
      .slice(0, most)
      .map(([first]) => first)
  }
}

/**
 * The more they both name, the further apart they may have come out; and one of them begins with somebody or a place
 * that both name.
 */
function isOfOneStory(a: Node, b: Node, names: number): boolean {
  const apart = Math.abs(a.reported - b.reported)
  if (!(names >= SEVERAL && apart <= TOLD_FOR) && !(names >= MOST && apart <= FOLLOWED_FOR)) return false
  return [...a.subjects, ...b.subjects].some((actor) => a.cast.has(actor) && b.cast.has(actor))
}
