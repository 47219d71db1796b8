import type { TileFile, TileRef } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { EventType, Figure, TimelineEvent } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import type { OutputFile, Shelf } from '../shapes.ts'
import type { DatedMark } from './marks.ts'
import { jsonFile, Listed, type Streamed } from './outputFile.ts'

/**
 * The pyramid of tiles. A tile of at most LEAF marks holds them all. A larger one keeps its weightiest marks and hands
 * the rest to children: wide ones together, the others cut by time into stretches of equal number. A mark that is open
 * at an end counts for the day that is known, where it is drawn, unless it goes on.
 *
 *   0     weightiest 200 of 40,000, counts of the rest
 *   00    wide marks            01 … 04   quarters of the rest by time, each again at most LEAF or cut
 *
 * Every mark is in exactly one tile, and a tile's `from` and `to` enclose the days that its marks and those of its
 * children are drawn on, so a view loads the tiles whose days it meets and needs no other.
 */
export const LEAF = 500
/** As many marks as a first view can show without crowding. */
export const KEPT = 200
/** Four stretches a tile: a million marks are six levels deep. */
const STRETCHES = 4

export interface Tiles {
  readonly root: TileRef
  readonly files: readonly OutputFile[]
  /** The tile that holds each mark; empty where there is only one. */
  readonly homes: readonly Home[]
}
export interface Home {
  readonly mark: DatedMark
  readonly path: string
}

/** Where marks are in full. */
export interface Items {
  readonly event: Shelf<TimelineEvent>
  readonly figure: Shelf<Figure>
}

/** The tree of tiles and its files; where there is more than one, also in which of them each mark is in full. */
export function writeTiles(marks: readonly DatedMark[], items: Items, edition: string): Tiles {
  const written: Written = { items, edition, files: [], homes: [] }
  const root = writeTile('0', [...marks].sort(byWeight), written)
  return { root, files: written.files, homes: written.files.length > 1 ? written.homes : [] }
}

interface Written {
  readonly items: Items
  readonly edition: string
  readonly files: OutputFile[]
  readonly homes: Home[]
}

/** `marks` by weight. */
function writeTile(id: string, marks: readonly DatedMark[], written: Written): TileRef {
  const extent = extentOf(marks)
  const leaf = marks.length <= LEAF
  const kept = leaf ? marks : marks.slice(0, KEPT)
  const rest = leaf ? [] : marks.slice(KEPT)
  const groups = leaf ? [] : groupsOf(rest)
  const children = groups.map((group, i) => writeTile(id + DIGITS[i], group, written))
  const path = `tiles/${id}.json`
  const { items, edition } = written
  const placesOf = (kind: DatedMark['kind'], order: (a: DatedMark, b: DatedMark) => number) =>
    Int32Array.from(kept.filter((mark) => mark.kind === kind).sort(order), (mark) => mark.place)
  const events = placesOf('event', byWhen)
  const figures = placesOf('figure', (a, b) => byCodeUnit(a.id, b.id))
  const file: Streamed<TileFile> = {
    edition,
    ...extent,
    events: Listed.from(items.event, events),
    figures: Listed.from(items.figure, figures),
    rest: countRest(rest),
    children,
  }
  written.files.push(jsonFile(path, file))
  for (const mark of kept) written.homes.push({ mark, path })
  const count = marks.reduce((sum, mark) => sum + (mark.kind === 'event' ? 1 : 0), 0)
  return { path, ...extent, events: count, figures: marks.length - count }
}

const DIGITS = '0123456789'

interface Bounds {
  readonly from: Day | null
  readonly to: Day | null
}

function groupsOf(rest: readonly DatedMark[]): DatedMark[][] {
  const wide = rest.filter((mark) => isWide(mark))
  const narrow = rest.filter((mark) => !isWide(mark))
  // A group that held nearly all would only repeat its parent, so then time alone cuts, or, on one day, weight.
  if (wide.length > rest.length / 2) return cut(rest)
  return wide.length > 0 ? [wide, ...cut(narrow)] : cut(narrow)
}

/** Stretches of equal number, in order of their first day; each by weight again. */
function cut(marks: readonly DatedMark[]): DatedMark[][] {
  const inTime = [...marks].sort((a, b) => byCodeUnit(a.from, b.from) || byWeight(a, b))
  const size = Math.max(1, Math.ceil(inTime.length / STRETCHES))
  const groups: DatedMark[][] = []
  for (let i = 0; i < inTime.length; i += size) groups.push(inTime.slice(i, i + size).sort(byWeight))
  return groups
}

/** Reaching over more than a year, or to no end: drawn from everywhere around it. */
function isWide({ from, to }: DatedMark): boolean {
  return to === null || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1
}

function extentOf(marks: readonly DatedMark[]): Bounds {
  let from: Day | null = null
  let to: Day | null = marks[0]?.to ?? null
  for (const mark of marks) {
    if (from === null || mark.from < from) from = mark.from
    if (to !== null && (mark.to === null || mark.to > to)) to = mark.to
  }
  return { from, to }
}

function countRest(rest: readonly DatedMark[]): TileFile['rest'] {
  const types = new Map<EventType, number>()
  const measures = new Map<string, number>()
  for (const { kind, sort } of rest) {
    const counts: Map<string, number> = kind === 'event' ? types : measures
    counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return { types: sorted(types), measures: sorted(measures) }
}

function sorted<Key extends string>(counts: ReadonlyMap<Key, number>): Record<Key, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b))) as Record<Key, number>
}

function byWeight(a: DatedMark, b: DatedMark): number {
  return b.weight - a.weight || byCodeUnit(a.id, b.id)
}

function byWhen(a: DatedMark, b: DatedMark): number {
  return byCodeUnit(a.from, b.from) || byCodeUnit(a.id, b.id)
}
