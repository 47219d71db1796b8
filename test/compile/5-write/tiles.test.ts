// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { DatedMark } from '../../../src/compile/5-write/marks.ts'
import { KEPT, LEAF, writeTiles } from '../../../src/compile/5-write/tiles.ts'
import { addDays } from '../../../src/corpus/day.ts'
import type { TileFile, TileRef } from '../../../src/corpus/files.ts'
import type { Day, EventId } from '../../../src/corpus/ids.ts'
import type { TimelineEvent } from '../../../src/corpus/model.ts'

/** Marks over ten years: days, a few wide ones, a few open ones, of which some go on. */
function eventsOf(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const day = addDays('2014-01-01' as Day, (i * 7919) % 3650)
    const earliest = i % 50 === 1 ? null : day
    const latest = i % 50 === 2 ? null : i % 50 === 3 ? addDays(day, 1200) : day
    const id = `e${i}` as EventId
    const status = i % 100 === 2 ? 'ongoing' : 'occurred'
    return { id, type: i % 3 ? 'assault' : 'aid', status, when: { earliest, latest } } as TimelineEvent
  })
}

function marksOf(count: number): DatedMark[] {
  return eventsOf(count).map(({ id, type, status, when: { earliest, latest } }, i) => {
    const from = (earliest ?? latest)!
    const to = status === 'ongoing' ? latest : (latest ?? earliest)
    return { kind: 'event', id, earliest, latest, from, to, weight: (i * 31) % 61, sort: type, place: i }
  })
}

function writtenTiles(marks: readonly DatedMark[]) {
  return writeTiles(marks, { event: eventsOf(marks.length), figure: [] }, 'edition')
}

function treeOf(count: number) {
  const { root, files } = writtenTiles(marksOf(count))
  const tiles = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as TileFile]))
  const under = (ref: TileRef): TileFile[] => {
    const tile = tiles.get(ref.path)!
    return [tile, ...tile.children.flatMap(under)]
  }
  return { root, tiles, under }
}

describe('tiles', () => {
  test('few marks are one tile without children', () => {
    const { root, tiles } = treeOf(LEAF)
    expect(tiles.size).toBe(1)
    expect(tiles.get(root.path)).toMatchObject({ children: [], rest: { types: {}, measures: {} } })
    expect(tiles.get(root.path)?.events).toHaveLength(LEAF)
  })

  test('of many, every mark is in exactly one tile, and none holds more than it may', () => {
    const { root, tiles, under } = treeOf(5_000)
    const ids = under(root).flatMap((tile) => tile.events.map((event) => event.id))
    expect(new Set(ids).size).toBe(5_000)
    expect(ids).toHaveLength(5_000)
    for (const tile of tiles.values())
      expect(tile.events.length).toBeLessThanOrEqual(tile.children.length > 0 ? KEPT : LEAF)
  })

  test('the first tile holds the weightiest marks', () => {
    const { root, tiles } = treeOf(5_000)
    const heaviest = marksOf(5_000).sort((a, b) => b.weight - a.weight)[KEPT - 1]!.weight
    const kept = new Set(tiles.get(root.path)!.events.map((event) => event.id as string))
    expect(
      marksOf(5_000)
        .filter((mark) => kept.has(mark.id))
        .every((mark) => mark.weight >= heaviest),
    ).toBe(true)
  })

  test('a tile says how many marks lie below it, by type', () => {
    const { tiles, under } = treeOf(5_000)
    for (const tile of tiles.values()) {
      const below = tile.children.flatMap(under).flatMap((child) => child.events)
      expect(tile.rest.types).toEqual(
        below.length === 0
          ? {}
          : {
              ...(below.some((e) => e.type === 'aid') && { aid: below.filter((e) => e.type === 'aid').length }),
              ...(below.some((e) => e.type === 'assault') && {
                assault: below.filter((e) => e.type === 'assault').length,
              }),
            },
      )
    }
  })

  test('a tile’s days enclose its marks and those below, so a view misses none', () => {
    const { root, tiles, under } = treeOf(5_000)
    const refs = [root, ...[...tiles.values()].flatMap((tile) => tile.children)]
    for (const ref of refs)
      for (const { status, when } of under(ref).flatMap((tile) => tile.events)) {
        const [first, last] = [(when.earliest ?? when.latest)!, (when.latest ?? when.earliest)!]
        expect(ref.from !== null && first >= ref.from).toBe(true)
        if (ref.to !== null) expect(last <= ref.to && (status !== 'ongoing' || when.latest !== null)).toBe(true)
      }
  })

  test('marks that are open at an end lie with those of the day that is known, and a day meets few tiles', () => {
    const open = eventsOf(20_000).map((event, place): DatedMark => {
      const from = (event.when.earliest ?? event.when.latest)!
      const [earliest, latest] = place % 2 ? [from, null] : [null, from]
      return { kind: 'event', id: event.id, earliest, latest, from, to: from, weight: place % 61, sort: 'aid', place }
    })
    const refs = writtenTiles(open).files.map(({ text }) => JSON.parse(text) as TileFile)
    const met = refs.filter(({ from, to }) => from! <= '2019-05-05' && to! >= '2019-05-05')
    expect(refs.length).toBeGreaterThan(40)
    expect(met.length).toBeLessThan(6)
  })

  test('ten thousand marks on one day come to an end', () => {
    const day = '2024-01-01' as Day
    const marks = marksOf(10_000).map((mark) => ({ ...mark, earliest: day, latest: day, from: day, to: day }))
    expect(writtenTiles(marks).files.length).toBeLessThan(100)
  })
})
