import type { ActorMention, Found, SplitArticle } from '../../shapes.ts'

/** Names and definite descriptions of actors. */
export function findActors(_article: SplitArticle): Found<ActorMention> {
  return { found: [], refused: [] }
}
