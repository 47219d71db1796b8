import { describe, expect, it } from 'vitest'
import { byStretch, foldedTiles } from '../../../src/app/layout/foldedTiles.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { TileRef } from '../../../src/corpus/files.ts'
import { whenIn } from '../../support/marks.ts'

const day = (iso: string) => whenIn(iso).earliest!
const tile = (path: string, from: string, to: string, events: number): TileRef => ({
  path,
  from: day(from),
  to: day(to),
  events,
  figures: 1,
})
const scale = timeScale({ start: dayNumber(day('2031-01-01')), end: dayNumber(day('2032-01-01')) }, 730)

describe('tiles that are not loaded', () => {
  it('stand as a count in the middle of their days, with the way to them', () => {
    expect(foldedTiles([tile('a', '2031-02-01', '2031-02-28', 40)], scale)).toEqual([
      { id: 'a', x: 90, marks: 41, span: { from: '2031-02-01', to: '2031-02-28' } },
    ])
  })

  it('count as one where they stand close together', () => {
    const groups = foldedTiles(
      [tile('a', '2031-02-01', '2031-02-07', 40), tile('b', '2031-02-08', '2031-02-14', 9)],
      scale,
    )
    expect(groups.map(({ marks, span }) => [marks, span])).toEqual([[51, { from: '2031-02-01', to: '2031-02-14' }]])
  })

  it('are left out where they are out of view', () => {
    expect(foldedTiles([tile('a', '2029-02-01', '2029-02-07', 40)], scale)).toEqual([])
  })
})

describe('tiles that are not loaded, in words', () => {
  const extent = { earliest: day('2029-05-01'), latest: day('2031-12-31') }
  const open = { ...tile('c', '2029-05-01', '2030-01-01', 7), to: null }

  it('stand in order of time, those of the same days as one, an open end where the corpus ends', () => {
    const tiles = [tile('a', '2031-02-01', '2031-02-07', 40), open, { ...open, path: 'd' }]
    expect(byStretch(tiles, extent, null)).toEqual([
      { from: '2029-05-01', to: '2031-12-31', marks: 16 },
      { from: '2031-02-01', to: '2031-02-07', marks: 41 },
    ])
  })

  it('leave out what would lead nowhere: all the days in view', () => {
    const viewed = { from: day('2031-01-01'), to: day('2031-03-01') }
    expect(byStretch([open, tile('a', '2031-02-01', '2031-02-07', 40)], extent, viewed)).toEqual([
      { from: '2031-02-01', to: '2031-02-07', marks: 41 },
    ])
  })
})
