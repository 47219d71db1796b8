import type { ArticleSummary } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'

const known = new WeakMap<readonly ArticleSummary[], readonly ArticleSummary[]>()

/** By the day they came out, as readers look for them; those without one last. The corpus has them by their ids. */
export function inOrderOfTime(articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const before = known.get(articles)
  if (before) return before
  // Sorting is stable: what came out on one day stays as it was.
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.published?.earliest ?? LAST, b.published?.earliest ?? LAST))
  known.set(articles, sorted)
  return sorted
}

/** After every day of four digits. */
const LAST = '~'
