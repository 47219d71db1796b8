import type { WhereFile } from '../../corpus/files.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { listOf, nameOfItem } from '../../corpus/where.ts'
import type { Build } from './pages.ts'
import type { Home } from './tiles.ts'

/** Items a list: some 25 KB on the wire, less than the tile it leads to. */
export const ITEMS_A_LIST = 2000

/** Marks of one list with their tiles. */
export type List = readonly Home[]

/** Every item's tile, spread over lists of about equal length; none where one tile holds everything. */
export function whereLists(homes: readonly Home[]): readonly List[] {
  const count = Math.ceil(homes.length / ITEMS_A_LIST)
  const lists = Array.from({ length: count }, (): Home[] => [])
  for (const home of homes) lists[listOf(nameOf(home), count)]?.push(home)
  return lists
}

export function whereFile(list: List, { edition }: Build): WhereFile {
  const tiles = list.map((home) => [nameOf(home), home.path] as const)
  return { edition, tiles: tiles.sort(([a], [b]) => byCodeUnit(a, b)) }
}

function nameOf({ mark }: Home): string {
  return nameOfItem(mark.kind, mark.id)
}
