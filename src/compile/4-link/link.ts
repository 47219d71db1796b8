import type { Figure } from '../../corpus/model.ts'
import type { Correction } from '../corrections.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Corpus, ReadArticle, Settings, Shelf } from '../shapes.ts'
import { inMemory, type Spool } from '../shelf.ts'
import { Names } from './actors/nodes.ts'
import { linkActors } from './actors.ts'
import { withAdded } from './corrections/added.ts'
import { aimAll } from './corrections/aim.ts'
import { edit } from './corrections/edit.ts'
import { differingStances, Stances } from './differingStances.ts'
import { linkDisagreements } from './disagreements.ts'
import { Reports } from './events/reports.ts'
import { linkEvents } from './events.ts'
import { Claims, linkFigures } from './figures.ts'
import { intervalOf } from './interval.ts'
import { InFull, linkedArticles } from './linkArticle.ts'

/** A corpus, and what is to be said of the corrections made by hand; an error among it spoils the corpus. */
export interface Linked {
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Joins what the articles say by themselves into one corpus, as editors correct it. `read` by id, in order. Each article
 * is looked at once: what it names, claims and tells is noted, and the notes are compared. What is joined is put aside
 * again; an article with its findings is made when it is taken.
 */
export function linkCorpus(
  read: Shelf<ReadArticle>,
  settings: Settings,
  hash: string,
  corrections: readonly Correction[] = [],
  spool: Spool = inMemory,
): Linked {
  const { aimed, complaints } = aimAll(corrections, read)
  const { articles, added, complaints: unfit } = withAdded(read, aimed)
  const names = new Names()
  const claims = new Claims(settings.scope)
  const reports = new Reports(spool)
  const stances = new Stances()
  for (const article of articles) {
    const named = names.add(article)
    claims.add(article, named)
    stances.add(article, named, reports.length)
    reports.add(article, named)
  }
  const { actors: found, cast } = linkActors(names, articles)
  const counted = linkFigures(claims, names.ids, cast)
  const told = linkEvents(reports, cast, spool, { added, aimed })
  const { events } = told

  const inFull = new InFull(cast, claims.firsts, counted.seriesIds, settings.scope)
  const claimOf = new Map(claims.all.map(({ id }, i) => [id, i]))
  const figureNumbered = (number: number): Figure => {
    const { article } = claims.all[number]!
    return inFull.figuresOf(article, articles.at(article)!)[number - claims.rangeOf(article)[0]]!
  }
  const { actors, series, figures, dropped, diagnostics } = edit(
    {
      actors: found,
      series: counted.series,
      events,
      added,
      eventAt: (target) => events.eventOf(reports.numberOf(target)),
      figureAt: (target) => figureNumbered(claims.numberOf(target)),
      actorAt: ({ article, index }) => cast.at(article, index),
      articleOf: (id) => claims.all[claimOf.get(id)!]!.article,
    },
    aimed,
  )
  const corpus: Corpus = {
    settings,
    hash,
    articles: linkedArticles(articles, { inFull, events, figures, dropped }),
    actors,
    series,
    events,
    disagreements: linkDisagreements(
      series,
      {
        events,
        intervalOf(id) {
          const edited = figures.get(id)
          return edited ? intervalOf(edited) : claims.all[claimOf.get(id)!]!.interval
        },
        quoteOf: (id) => figureNumbered(claimOf.get(id)!).quote,
      },
      differingStances(stances, cast, actors, (report) => events.idOf(events.eventOf(report))),
    ),
  }
  return { corpus, diagnostics: [...complaints, ...unfit, ...told.diagnostics, ...diagnostics] }
}
