import type { Stretch } from './stretch.ts'

/**
 * An article covers the day it came out and the week before it: that far back "Tuesday" and "last week" reach. Days
 * that no article covers are drawn as such, so that quiet in the corpus is not read as quiet in the world.
 */
export const DAYS_COVERED = 7

export interface Gap {
  readonly from: number
  readonly to: number
}

/** The stretches between `first` and `last` that no article covers. */
export function uncovered(published: readonly Stretch[], first: number, last: number): Gap[] {
  const covered = published
    .map(({ from, to }) => ({ from: (from as number) - DAYS_COVERED + 1, to: to as number }))
    .sort((a, b) => a.from - b.from)
  const gaps: Gap[] = []
  let reached = first
  for (const { from, to } of covered) {
    if (from > reached) gaps.push({ from: reached, to: Math.min(from, last) })
    reached = Math.max(reached, to)
    if (reached >= last) break
  }
  if (reached < last) gaps.push({ from: reached, to: last })
  return gaps.filter((gap) => gap.to > gap.from)
}
