import type { FigureMention, ReadArticle, Span } from '../../shapes.ts'

/** The claims of an article that give a number, by passage. */
export function countsOf({ figures }: ReadArticle): ReadonlyMap<number, FigureMention[]> {
  const byPassage = new Map<number, FigureMention[]>()
  for (const claim of figures) {
    if (claim.point === null) continue
    const others = byPassage.get(claim.passage)
    if (others) others.push(claim)
    else byPassage.set(claim.passage, [claim])
  }
  return byPassage
}

/** Whether they share a character. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
