import type { WhereFile } from '../../corpus/files.ts'
import { listOf, nameOfItem } from '../../corpus/where.ts'
import type { Build } from './pages.ts'
import type { Home } from './tiles.ts'

/** Items a list: some 25 KB on the wire, less than the tile it leads to. */
export const ITEMS_A_LIST = 2000

type List = readonly (readonly [name: string, path: string])[]

/** Every item's tile, spread over lists of about equal length; none where one tile holds everything. */
export function whereLists(homes: readonly Home[]): List[] {
  const count = Math.ceil(homes.length / ITEMS_A_LIST)
  const lists = Array.from({ length: count }, (): [string, string][] => [])
  for (const { mark, path } of homes) {
    const name = nameOfItem(mark.event ? 'event' : 'figure', mark.id)
    lists[listOf(name, count)]?.push([name, path])
  }
  for (const list of lists) list.sort(([a], [b]) => (a < b ? -1 : 1))
  return lists
}

export function whereFile(tiles: List, { edition }: Build): WhereFile {
  return { edition, tiles }
}
