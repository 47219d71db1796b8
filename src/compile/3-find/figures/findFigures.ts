import type { ActorMention, Attribution, FigureMention, Found, SplitArticle, TimeMention } from '../../shapes.ts'

/** Quantitative claims about people. */
export function findFigures(
  _article: SplitArticle,
  _known: {
    readonly times: readonly TimeMention[]
    readonly actors: readonly ActorMention[]
    readonly attributions: readonly Attribution[]
  },
): Found<FigureMention> {
  return { found: [], refused: [] }
}
