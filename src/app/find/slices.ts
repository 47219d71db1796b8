/** Work goes on for this long at a time: within a frame there is room for it beside drawing. */
const SLICE_MS = 8

/** When the slice in hand ends; many small pieces of work after one another share it. */
let until = Number.NEGATIVE_INFINITY

/** Does something with each of many items, in slices, so that typing and scrolling go on meanwhile. */
export async function inSlices<Item>(items: Iterable<Item>, take: (item: Item) => unknown): Promise<void> {
  for (const item of items) {
    if (performance.now() >= until) {
      await breath()
      until = performance.now() + SLICE_MS
    }
    take(item)
  }
}

/** Lets everything else that waits have its turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
