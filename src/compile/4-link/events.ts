import type { ActorId } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import type { ReadArticle } from '../shapes.ts'

/** Events across articles, each with every passage that reports it. */
export function linkEvents(
  _articles: readonly ReadArticle[],
  _actorIds: readonly (readonly (ActorId | null)[])[],
  _figures: readonly (readonly Figure[])[],
): { readonly events: readonly TimelineEvent[] } {
  return { events: [] }
}
