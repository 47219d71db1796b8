import { byCodeUnit } from '../../corpus/order.ts'

/** Marks too close to be told apart, folded into one that says how many they are. */
export interface Foldable {
  readonly id: string
  readonly x: number
}
export interface Fold<Item extends Foldable> {
  readonly x: number
  readonly items: readonly Item[]
}

/**
 * Folds, from left to right, every mark that would come nearer than `gap` pixels to the fold before it. Folds end up
 * at least `gap` apart, so each can be hit with a finger.
 */
export function foldMarks<Item extends Foldable>(items: readonly Item[], gap: number): Fold<Item>[] {
  const sorted = [...items].sort((a, b) => a.x - b.x || byCodeUnit(a.id, b.id))
  const folds: { x: number; items: Item[] }[] = []
  for (const item of sorted) {
    const last = folds.at(-1)
    if (!last || item.x - last.x >= gap) {
      folds.push({ x: item.x, items: [item] })
      continue
    }
    last.items.push(item)
    // In the middle of what it holds. It only moves away from the fold before it, so the gap stays.
    last.x = ((last.items[0] as Item).x + item.x) / 2
  }
  return folds
}
