import type { Passage } from '../../corpus/model.ts'
import type { ReadArticle, SplitArticle, SplitPassage } from '../shapes.ts'
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
  const timed = articles.map((article) => ({ article, times: findTimes(article) }))
  const named = timed.map((known) => ({ ...known, actors: findActors(known.article) }))
  const heard = named.map((known) => ({ ...known, said: findAttributions(known.article, known.actors.found) }))
  const counted = heard.map((known) => {
    const { article, times, actors, said } = known
    const found = { times: times.found, actors: actors.found, attributions: said.found }
    return { ...known, figures: findFigures(article, found) }
  })
  const told = counted.map((known) => {
    const { article, times, actors, said, figures } = known
    const found = { times: times.found, actors: actors.found, attributions: said.found, figures: figures.found }
    return { ...known, events: findEvents(article, found) }
  })
  return told.map(({ article, times, actors, said, figures, events }) => {
    const refused = [times, actors, said, figures, events].flatMap((result) => result.refused)
    const claimed = [times.found, actors.found, figures.found.map((figure) => figure.number), refused].flat()
    return {
      ...article,
      passages: article.passages.map(withoutWords),
      times: times.found,
      actors: actors.found,
      attributions: said.found,
      figures: figures.found,
      events: events.found,
      stances: findStances(article, actors.found, said.found),
      refused: [...refused, ...findUnclaimed(article, claimed)],
    }
  })
}

/** Written out: leaving fields out of an object of unknown shape takes many times as long. */
function withoutWords({ index, start, end, kind, furniture, paragraph, garbled }: SplitPassage): Passage {
  return { index, start, end, kind, furniture, paragraph, garbled }
}
