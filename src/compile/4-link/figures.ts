import type { Scope } from '../../corpus/files.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { Figure, Series } from '../../corpus/model.ts'
import type { ReadArticle } from '../shapes.ts'

/** Claims with their ids and series, per article. */
export function linkFigures(
  articles: readonly ReadArticle[],
  _scope: Scope,
  _actorIds: readonly (readonly (ActorId | null)[])[],
): { readonly figures: readonly (readonly Figure[])[]; readonly series: readonly Series[] } {
  return { figures: articles.map(() => []), series: [] }
}
