import { dayNumber } from '../../corpus/day.ts'
import type { Extent, TileRef } from '../../corpus/files.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { type DaySpan, spanOf } from './span.ts'
import { NO_WARP, type TimeScale } from './timeScale.ts'

/** Tiles that stand close together count as one. */
export interface TileGroup {
  readonly id: string
  readonly x: number
  readonly marks: number
  readonly span: DaySpan
}

/** A count of four digits and a finger's width between two of them. */
const GAP = 56

/** What is not loaded, as counts in the middle of the days it stands for. */
export function foldedTiles(tiles: readonly TileRef[], scale: TimeScale): TileGroup[] {
  const groups: { id: string; x: number; marks: number; from: number; to: number }[] = []
  for (const { path, from, to, events, figures } of tiles) {
    const first = from === null ? scale.dayAt(0) : dayNumber(from)
    const last = to === null ? scale.dayAt(scale.width) : dayNumber(to) + 1
    const x0 = Math.max(0, scale.x(first))
    const x1 = Math.min(scale.width, scale.x(last))
    if (x1 <= x0) continue
    const x = Math.min(Math.max((x0 + x1) / 2, GAP / 2), scale.width - GAP / 2)
    const group = groups.at(-1)
    if (group && x - group.x < GAP) {
      group.marks += events + figures
      group.from = Math.min(group.from, first)
      group.to = Math.max(group.to, last)
    } else groups.push({ id: path, x, marks: events + figures, from: first, to: last })
  }
  return groups.map(({ from, to, ...group }) => ({ ...group, span: spanOf({ start: from, end: to }, NO_WARP) }))
}

/** Whether there is anything of a tile outside the days in view; where there is none, coming nearer brings nothing new. */
function reachesOver({ from, to }: Pick<TileRef, 'from' | 'to'>, viewed: DaySpan): boolean {
  return (from === null || from <= viewed.from) && (to === null || to >= viewed.to)
}

/**
 * Tiles that reach over all of the view and stand behind others in it: zooming never brings them, so they are shown
 * when the reader asks for them.
 */
export function outOfReach(
  tiles: readonly TileRef[],
  behind: ReadonlySet<string>,
  viewed: DaySpan | null,
): readonly TileRef[] {
  return viewed ? tiles.filter((tile) => behind.has(tile.path) && reachesOver(tile, viewed)) : []
}

export function marksIn(tiles: readonly Pick<TileRef, 'events' | 'figures'>[]): number {
  return tiles.reduce((sum, { events, figures }) => sum + events + figures, 0)
}

/** Days, both inclusive, and how many marks that are not loaded lie in them. */
export interface CountedStretch extends DaySpan {
  readonly marks: number
}

/**
 * The same in words, in order of time: an open end is where the corpus ends. What reaches over all of the view is left
 * out, for going there would bring nothing new.
 */
export function byStretch(tiles: readonly TileRef[], extent: Extent, viewed: DaySpan | null): CountedStretch[] {
  const stretches = new Map<string, CountedStretch>()
  for (const { from: first, to: last, events, figures } of tiles) {
    const from = first ?? extent.earliest
    const to = last ?? extent.latest
    if (viewed && reachesOver({ from, to }, viewed)) continue
    const key = `${from}/${to}`
    stretches.set(key, { from, to, marks: (stretches.get(key)?.marks ?? 0) + events + figures })
  }
  return [...stretches.values()].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to))
}
