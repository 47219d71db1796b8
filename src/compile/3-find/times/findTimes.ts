import type { Found, SplitArticle, TimeMention } from '../../shapes.ts'

/** Temporal expressions. */
export function findTimes(_article: SplitArticle): Found<TimeMention> {
  return { found: [], refused: [] }
}
