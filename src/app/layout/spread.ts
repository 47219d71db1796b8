/** A column is about as wide as a short label, so that every part of the plot has its candidates. */
const COLUMNS = 12

/**
 * At most `most` of the items, in their order, from all over the plot: the first of each column, then the second of
 * each, and so on. Without it a crowd at one end would use up every try.
 */
export function spreadOut<Item>(
  items: readonly Item[],
  most: number,
  xOf: (item: Item) => number,
  width: number,
): Item[] {
  if (items.length <= most) return [...items]
  const columns: number[][] = Array.from({ length: COLUMNS }, () => [])
  for (const [at, item] of items.entries()) {
    const column = Math.floor((xOf(item) / width) * COLUMNS)
    columns[Math.min(Math.max(column, 0), COLUMNS - 1)]?.push(at)
  }
  const chosen: number[] = []
  for (let round = 0; chosen.length < most; round++)
    for (const column of columns) {
      const at = column[round]
      if (at !== undefined && chosen.length < most) chosen.push(at)
    }
  return chosen.sort((a, b) => a - b).map((at) => items[at] as Item)
}
