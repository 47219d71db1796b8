import { countBefore } from '../../corpus/sorted.ts'
import type { Clause } from './clauses.ts'
import type { Token } from './tokens.ts'

/**
 * What the finders that look back and forth in a sentence read at a time. The longest sentence of a newspaper has some
 * hundred and fifty words; what goes on longer is a list or a table, and is read in pieces of this length, so that
 * time stays proportional to length.
 */
const LONGEST = 300

export interface Words {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

/** The words of a passage, cut into pieces; a passage of ordinary length is one piece. */
export function piecesOf({ tokens, clauses }: Words): Words[] {
  if (tokens.length <= LONGEST) return [{ tokens, clauses }]
  const pieces: Words[] = []
  // Clauses that run over a cut would be wrong on both sides: a piece is read without them.
  for (let from = 0; from < tokens.length; from += LONGEST)
    pieces.push({ tokens: tokens.slice(from, from + LONGEST), clauses: [] })
  return pieces
}

/** Offsets into the article's text, end exclusive. */
interface Extent {
  readonly start: number
  readonly end: number
}

/**
 * Of each piece what lies in it: one go over all that a passage holds, whatever the number of its pieces. A passage of
 * one piece holds all of its own. `extentOf`: where an item stands, unless it says so itself.
 */
export function byPiece<Item extends Extent>(items: readonly Item[], pieces: readonly Words[]): (readonly Item[])[]
export function byPiece<Item>(
  items: readonly Item[],
  pieces: readonly Words[],
  extentOf: (item: Item) => Extent,
): (readonly Item[])[]
export function byPiece(
  items: readonly Extent[],
  pieces: readonly Words[],
  extentOf = (item: Extent): Extent => item,
): (readonly Extent[])[] {
  if (pieces.length === 1) return [items]
  const ends = pieces.map(({ tokens }) => tokens.at(-1)!.end)
  const lists = pieces.map((): Extent[] => [])
  for (const item of items) {
    const { start, end } = extentOf(item)
    const first = countBefore(ends, (at) => at <= start)
    for (let p = first; p < pieces.length && pieces[p]!.tokens[0]!.start < end; p++) lists[p]!.push(item)
  }
  return lists
}
