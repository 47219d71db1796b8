import { expect, it } from 'vitest'
import { foldedLeft } from '../../../src/app/find/useLeft.ts'
import type { TileRef } from '../../../src/corpus/files.ts'

const folded = (path: string): TileRef => ({ path, from: null, to: null, events: 500, figures: 500 })

it('what is folded away is counted as the filters leave it, with all that lies below; what is empty goes', () => {
  const left = new Map([
    ['tiles/01.json', { events: 2, figures: 1 }],
    ['tiles/013.json', { events: 3, figures: 0 }],
    ['tiles/02.json', { events: 9, figures: 9 }],
  ])
  const counts = foldedLeft([folded('tiles/01.json'), folded('tiles/04.json')], left)
  expect(counts.map(({ path, events, figures }) => [path, events, figures])).toEqual([['tiles/01.json', 5, 1]])
})
