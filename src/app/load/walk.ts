import { dayNumber } from '../../corpus/day.ts'
import type { TileFile, TileRef } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import { byCodeUnit } from '../../corpus/order.ts'

/** Days, both inclusive. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** What is asked of the tree of tiles. */
export interface Wish {
  /** The stretch in view; null is all of it. */
  readonly span: Stretch | null
  /** The path of a tile that must be opened, with all above it, whatever is in view. */
  readonly wanted: string | null
  /** How many tiles may be open; more than at first where the reader asked for more. */
  readonly most?: number
}

/**
 * A tile is opened when it is drawn at least this fraction of the view wide; in less its marks would lie upon each
 * other, and a count says more.
 */
const NARROWEST = 1 / 8
/**
 * And when it stands for at least this fraction of all marks, however few its days: a corpus that tells mostly of
 * last year shows last year. Of the first view this alone decides. Its width says nothing there, for one mark that is
 * open at an end makes it endless, and a tile that time does not cut would go before all that time does.
 */
const FEWEST = 1 / 8
/** However large the corpus, a view costs no more than this many files, until the reader asks for more. */
export const MOST_TILES = 12

/**
 * From the root down: what should be open, what of it is in hand, and what stays folded, as counts; of that, `behind`
 * is what would be open if fewer came before it. The tiles of few days come first, for in them a reader who has zoomed
 * in looks for everything.
 */
export function walk(
  root: TileRef,
  { span, wanted, most = MOST_TILES }: Wish,
  inHand: (path: string) => TileFile | undefined,
) {
  const open: TileRef[] = []
  const loaded: { ref: TileRef; tile: TileFile }[] = []
  const folded: TileRef[] = []
  const behind = new Set<string>()
  const leads = (ref: TileRef) => wanted !== null && stem(wanted).startsWith(stem(ref.path))
  const viewed = span ? widthOf(span) : null
  const isWorth = (ref: TileRef) =>
    (viewed !== null && widthOf(ref) >= viewed * NARROWEST) || marksOf(ref) >= marksOf(root) * FEWEST
  const waiting = [root]
  for (let ref = takeNext(waiting, leads); ref; ref = takeNext(waiting, leads)) {
    if (open.length >= most && !leads(ref)) {
      folded.push(ref)
      behind.add(ref.path)
      continue
    }
    open.push(ref)
    const tile = inHand(ref.path)
    if (!tile) {
      folded.push(ref)
      continue
    }
    loaded.push({ ref, tile })
    for (const child of tile.children) {
      if (leads(child)) waiting.push(child)
      else if (crosses(child, span)) (isWorth(child) ? waiting : folded).push(child)
    }
  }
  return {
    open: open.sort(byPath),
    loaded: loaded.sort((a, b) => byPath(a.ref, b.ref)).map(({ tile }) => tile),
    folded: folded.sort(inTime),
    behind,
  }
}

function takeNext(waiting: TileRef[], leads: (ref: TileRef) => boolean): TileRef | undefined {
  let best = 0
  for (let i = 1; i < waiting.length; i++) if (rank(waiting[i]!) < rank(waiting[best]!)) best = i
  return waiting.splice(best, 1)[0]

  function rank(ref: TileRef): number {
    return leads(ref) ? -1 : widthOf(ref)
  }
}

/** With all below it. */
export function marksOf({ events, figures }: Pick<TileRef, 'events' | 'figures'>): number {
  return events + figures
}

/** In days; endless where an end is open. */
function widthOf({ from, to }: { readonly from: Day | null; readonly to: Day | null }): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : dayNumber(to) - dayNumber(from) + 1
}

function crosses(ref: TileRef, span: Stretch | null): boolean {
  if (span === null) return true
  return (ref.from === null || ref.from <= span.to) && (ref.to === null || ref.to >= span.from)
}

function stem(path: string): string {
  return path.replace(/\.json$/, '')
}

function byPath(a: TileRef, b: TileRef): number {
  return byCodeUnit(a.path, b.path)
}

function inTime(a: TileRef, b: TileRef): number {
  return byCodeUnit(a.from ?? '', b.from ?? '') || byPath(a, b)
}
