import type { Folded } from '../ui/fold.ts'
import type { Named, Query } from '../ui/query.ts'

/** What is looked through, in its order. */
export interface Straw {
  readonly folded: Folded
  readonly also: Folded
  readonly named: readonly Named[]
}

/**
 * All entries as one text, which an engine looks through at memory's speed: 20 MB in some milliseconds, where asking
 * a hundred thousand entries one by one takes half a second. Entry `i` stands at `starts[i]` to `starts[i + 1]`; a
 * line end, which no term holds, keeps two entries apart.
 */
export interface Haystack {
  readonly text: string
  readonly starts: readonly number[]
  /** The entries in which an actor is named. */
  readonly byActor: ReadonlyMap<string, readonly number[]>
}

const MADE = new WeakMap<readonly Straw[], Haystack>()

/** Made once for each list. */
export function haystackOf(entries: readonly Straw[]): Haystack {
  const known = MADE.get(entries)
  if (known) return known
  const starts: number[] = []
  const parts: string[] = []
  const byActor = new Map<string, number[]>()
  let length = 0
  entries.forEach(({ folded, also, named }, i) => {
    starts.push(length)
    length += folded.text.length + also.text.length + 2
    parts.push(folded.text, also.text)
    for (const { actor } of named) {
      const places = byActor.get(actor)
      if (!places) byActor.set(actor, [i])
      else if (places.at(-1) !== i) places.push(i)
    }
  })
  starts.push(length)
  const made = { text: `${parts.join('\n')}\n`, starts, byActor }
  MADE.set(entries, made)
  return made
}

/** The entries, in order, that hold the query's longest term or name whom it means: all that can match, and few more. */
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

/** The last entry that begins at an offset or before it. */
function placeAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
