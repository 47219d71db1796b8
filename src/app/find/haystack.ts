import { countBefore } from '../../corpus/sorted.ts'
import { foldedText } from '../ui/foldText.ts'
import { type Query, type Rank, rankOf } from '../ui/query.ts'

/** What is looked through, in its order. */
export interface Straw {
  readonly text: string
  /** What is searched as well but not shown. */
  readonly also: string
  /** Ids of the actors named in it. */
  readonly named: readonly string[]
}

/**
 * Many straws as one folded text, which an engine looks through at memory's speed: 20 MB in some milliseconds, where
 * asking a hundred thousand straws one by one takes half a second. Straw `i` stands at `starts[i]` to `starts[i + 1]`,
 * what is searched as well behind `seams[i]`; a line end, which no term holds, keeps them apart.
 */
export interface Haystack {
  readonly text: string
  readonly starts: readonly number[]
  readonly seams: readonly number[]
  /** The straws in which an actor is named, in order. */
  readonly byActor: ReadonlyMap<string, readonly number[]>
}

/** Takes straws one by one, for it takes time to fold them. */
export class HaystackBuilder {
  private readonly starts: number[] = [0]
  private readonly seams: number[] = []
  private readonly pieces: string[] = []
  private readonly byActor = new Map<string, number[]>()
  private length = 0

  add({ text, also, named }: Straw): void {
    const own = foldedText(text)
    const more = foldedText(also)
    const place = this.seams.length
    this.seams.push(this.length + own.length)
    this.length += own.length + more.length + 2
    this.starts.push(this.length)
    this.pieces.push(own, more)
    for (const actor of named) {
      const places = this.byActor.get(actor)
      if (!places) this.byActor.set(actor, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  }

  done(): Haystack {
    const { pieces, starts, seams, byActor } = this
    return { text: pieces.map((piece) => `${piece}\n`).join(''), starts, seams, byActor }
  }
}

/** The straws, in order, that hold the query's longest term or name whom it means: all that can match, and few more. */
export function candidatesFor(query: Query, { text, starts, byActor }: Haystack): readonly number[] {
  const term = query.reduce((longest, other) => (other.text.length > longest.text.length ? other : longest))
  const places = new Set<number>()
  for (let at = text.indexOf(term.text); at >= 0; ) {
    const place = placeAt(starts, at)
    places.add(place)
    at = text.indexOf(term.text, starts[place + 1])
  }
  for (const actor of term.actors) for (const place of byActor.get(actor) ?? []) places.add(place)
  return [...places].sort((a, b) => a - b)
}

/** How well a straw matches; null unless every term is there. */
export function rankIn({ text, starts, seams, byActor }: Haystack, query: Query, place: number): Rank | null {
  const seam = seams[place]!
  const own = text.slice(starts[place], seam)
  const also = text.slice(seam + 1, starts[place + 1]! - 1)
  return rankOf(query, own, also, (actor) => holds(byActor.get(actor), place))
}

/** Whether a sorted list has a number. */
function holds(list: readonly number[] | undefined, wanted: number): boolean {
  return list !== undefined && list[countBefore(list, (number) => number < wanted)] === wanted
}

/** The last straw that begins at an offset or before it. */
function placeAt(starts: readonly number[], offset: number): number {
  return countBefore(starts, (start) => start <= offset) - 1
}
