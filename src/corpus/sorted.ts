/**
 * How many items a list begins with that `isBefore` holds for; it must hold for none behind the first that it does not
 * hold for. That is also the index of that first one. Asks log2(n) items.
 */
export function countBefore<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
