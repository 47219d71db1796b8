import { describe, expect, it } from 'vitest'
import { MOST_TILES, walk } from '../../../src/app/load/walk.ts'
import type { TileFile, TileRef } from '../../../src/corpus/files.ts'
import type { Day } from '../../../src/corpus/ids.ts'

const ref = (path: string, from: string, to: string): TileRef => ({
  path,
  from: from as Day,
  to: to as Day,
  events: 1,
  figures: 0,
})
const YEARS = Array.from({ length: 20 }, (_, i) => ref(`year-${2000 + i}`, `${2000 + i}-01-01`, `${2000 + i}-12-31`))
const ROOT = { ...ref('root', '2000-01-01', '2019-12-31'), events: 200 }
/** As many marks as a fifth of all. */
const fifth = (path: string, from: string, to: string): TileRef => ({ ...ref(path, from, to), events: 40 })
const tile = (children: TileRef[]): TileFile => ({
  edition: 'e',
  from: null,
  to: null,
  events: [],
  figures: [],
  rest: { types: {}, measures: {} },
  children,
})
const HOUSE = new Map([['root', tile(YEARS)], ...YEARS.map((year): [string, TileFile] => [year.path, tile([])])])
const paths = (refs: readonly TileRef[]) => refs.map(({ path }) => path)

describe('the tiles of a stretch', () => {
  it('are the root alone, folded, before anything has come', () => {
    const { open, folded } = walk(ROOT, { span: null, wanted: null }, () => undefined)
    expect([paths(open), paths(folded)]).toEqual([['root'], ['root']])
  })

  it('leave the children folded while too many would be needed', () => {
    const { open, loaded, folded } = walk(ROOT, { span: null, wanted: null }, (path) => HOUSE.get(path))
    expect([paths(open), loaded.length, folded.length]).toEqual([['root'], 1, 20])
  })

  it('are those children that the stretch crosses', () => {
    const span = { from: '2004-06-01' as Day, to: '2006-02-01' as Day }
    const { open, folded } = walk(ROOT, { span, wanted: null }, (path) => HOUSE.get(path))
    expect([paths(open), paths(folded)]).toEqual([['root', 'year-2004', 'year-2005', 'year-2006'], []])
  })

  it('keep the parent while a child is on its way, and say what is missing', () => {
    const span = { from: '2004-06-01' as Day, to: '2004-07-01' as Day }
    const { loaded, folded } = walk(ROOT, { span, wanted: null }, (path) =>
      path === 'root' ? HOUSE.get(path) : undefined,
    )
    expect([loaded.length, paths(folded)]).toEqual([1, ['year-2004']])
  })

  it('are at first those that hold much of all, however few their days and although one mark is open at an end', () => {
    const recent = ['2017', '2018', '2019'].map((year) => fifth(`all-${year}`, `${year}-01-01`, `${year}-12-31`))
    const ancient = fifth('all-ancient', '1200-01-01', '2016-12-31')
    const open: TileRef = { ...fifth('all-open', '1200-01-01', '2019-12-31'), to: null }
    const below = [0, 1, 2, 3].map((at): TileRef => ({ ...open, path: `all-open-${at}`, events: 10 }))
    const root: TileRef = { ...ROOT, path: 'all', from: null, to: null }
    const inHand = (path: string) =>
      path === 'all' ? tile([open, ancient, ...recent]) : path === 'all-open' ? tile(below) : tile([])
    const first = walk(root, { span: null, wanted: null }, inHand)
    expect(paths(first.open)).toEqual(['all', 'all-2017', 'all-2018', 'all-2019', 'all-ancient', 'all-open'])
    expect(paths(first.folded)).toEqual(below.map(({ path }) => path))
  })

  it('are never more than a reader waits for, however wide they all are', () => {
    const wide = Array.from(
      { length: 30 },
      (_, i): TileRef => ({ ...ref(`wide-${i}`, '2000-01-01', '2019-12-31'), to: null }),
    )
    const span = { from: '2000-01-01' as Day, to: '2019-12-31' as Day }
    const { open, folded } = walk(ROOT, { span, wanted: null }, (path) => (path === 'root' ? tile(wide) : tile([])))
    expect([open.length, folded.length]).toEqual([MOST_TILES, 31 - MOST_TILES])
  })

  it('that are many on a single day and open at an end all come, some at a time, when the reader asks for more', () => {
    const open = Array.from({ length: 30 }, (_, i): TileRef => ({ ...ref(`open-${i}`, '2000-01-01', ''), to: null }))
    const day = '2019-05-05' as Day
    const inHand = (path: string) => (path === 'root' ? tile(open) : tile([]))
    const at = (most: number) => walk(ROOT, { span: { from: day, to: day }, wanted: null, most }, inHand)
    const { folded, behind } = at(MOST_TILES)
    expect([folded.length, behind]).toEqual([31 - MOST_TILES, new Set(paths(folded))])
    expect([at(2 * MOST_TILES).behind.size, at(3 * MOST_TILES).behind.size]).toEqual([31 - 2 * MOST_TILES, 0])
  })

  it('that are folded since coming nearer shows them are behind nothing', () => {
    const inHand = (path: string) => HOUSE.get(path)
    const { folded, behind } = walk(ROOT, { span: null, wanted: null }, inHand)
    expect([folded.length, behind.size]).toEqual([20, 0])
  })
})
