import type { Passage } from '../../corpus/model.ts'
import type {
  ActorMention,
  Attribution,
  EventMention,
  FigureMention,
  Found,
  ReadArticle,
  SplitArticle,
  SplitPassage,
  TimeMention,
} from '../shapes.ts'
import { findActors } from './actors/findActors.ts'
import { findAttributions } from './attributions/findAttributions.ts'
import { findEvents } from './events/findEvents.ts'
import { findFigures } from './figures/findFigures.ts'
import { findStances } from './stances/findStances.ts'
import { findTimes } from './times/findTimes.ts'
import { findUnclaimed } from './unclaimed.ts'

/** What one article says by itself. */
export function findAll(article: SplitArticle): ReadArticle {
  return findInEach([article])[0]!
}

/**
 * The finders in their order: each may use what those before it found in the same article. One finder reads every
 * article before the next begins, so that its program stays near the processor. Tokens and clauses end here.
 */
export function findInEach(articles: readonly SplitArticle[]): ReadArticle[] {
  const times = articles.map(findTimes)
  const actors = articles.map(findActors)
  const said = articles.map((article, i) => findAttributions(article, actors[i]!.found))
  const figures = articles.map((article, i) =>
    findFigures(article, { times: times[i]!.found, actors: actors[i]!.found, attributions: said[i]!.found }),
  )
  const events = articles.map((article, i) =>
    findEvents(article, {
      times: times[i]!.found,
      actors: actors[i]!.found,
      attributions: said[i]!.found,
      figures: figures[i]!.found,
    }),
  )
  return articles.map((article, i) =>
    allOf(article, {
      times: times[i]!,
      actors: actors[i]!,
      attributions: said[i]!,
      figures: figures[i]!,
      events: events[i]!,
    }),
  )
}

interface AllFound {
  readonly times: Found<TimeMention>
  readonly actors: Found<ActorMention>
  readonly attributions: Found<Attribution>
  readonly figures: Found<FigureMention>
  readonly events: Found<EventMention>
}

/** Written out: what is added to an object that was spread has a shape of its own to the engine, each anew. */
function allOf(article: SplitArticle, found: AllFound): ReadArticle {
  const { id, file, text, outlet, title, url, published, language, sha256, headline } = article
  const { times, actors, attributions, figures, events } = found
  const refused = [times, actors, attributions, figures, events].flatMap((one) => one.refused)
  const claimed = [times.found, actors.found, figures.found.map((figure) => figure.number), refused].flat()
  return {
    id,
    file,
    text,
    outlet,
    title,
    url,
    published,
    language,
    sha256,
    headline,
    passages: article.passages.map(withoutWords),
    times: times.found,
    actors: actors.found,
    attributions: attributions.found,
    figures: figures.found,
    events: events.found,
    stances: findStances(article, actors.found, attributions.found),
    refused: [...refused, ...findUnclaimed(article, claimed)],
  }
}

/** Written out: leaving fields out of an object of unknown shape takes many times as long. */
function withoutWords({ index, start, end, kind, furniture, paragraph, garbled }: SplitPassage): Passage {
  return { index, start, end, kind, furniture, paragraph, garbled }
}
