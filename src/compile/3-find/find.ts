import type { ReadArticle, SplitArticle } from '../shapes.ts'
import { findActors } from './actors/findActors.ts'
import { findAttributions } from './attributions/findAttributions.ts'
import { findEvents } from './events/findEvents.ts'
import { findFigures } from './figures/findFigures.ts'
import { findStances } from './stances/findStances.ts'
import { findTimes } from './times/findTimes.ts'
import { findUnclaimed } from './unclaimed.ts'

/** The finders in their order: each may use what those before it found. Tokens and clauses end here. */
export function findAll(article: SplitArticle): ReadArticle {
  const times = findTimes(article)
  const actors = findActors(article)
  const attributions = findAttributions(article, actors.found)
  const figures = findFigures(article, {
    times: times.found,
    actors: actors.found,
    attributions: attributions.found,
  })
  const events = findEvents(article, {
    times: times.found,
    actors: actors.found,
    attributions: attributions.found,
    figures: figures.found,
  })
  const refused = [times, actors, attributions, figures, events].flatMap((result) => result.refused)
  const claimed = [times.found, actors.found, figures.found.map((figure) => figure.number), refused].flat()
  const unclaimed = findUnclaimed(article, claimed)
  return {
    ...article,
    passages: article.passages.map(({ tokens, clauses, ...passage }) => passage),
    times: times.found,
    actors: actors.found,
    attributions: attributions.found,
    figures: figures.found,
    events: events.found,
    stances: findStances(article, actors.found, attributions.found),
    refused: [...refused, ...unclaimed],
  }
}
