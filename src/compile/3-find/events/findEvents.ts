import type {
  ActorMention,
  Attribution,
  EventMention,
  FigureMention,
  Found,
  SplitArticle,
  TimeMention,
} from '../../shapes.ts'

/** What happened, is happening, is planned, or was said. */
export function findEvents(
  _article: SplitArticle,
  _known: {
    readonly times: readonly TimeMention[]
    readonly actors: readonly ActorMention[]
    readonly attributions: readonly Attribution[]
    readonly figures: readonly FigureMention[]
  },
): Found<EventMention> {
  return { found: [], refused: [] }
}
