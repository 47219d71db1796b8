import type { Figure } from '../../corpus/model.ts'
import type { Correction } from '../corrections.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Corpus, ReadArticle, Settings } from '../shapes.ts'
import { inMemory, Shelved, type Spool } from '../shelf.ts'
import { linkActors } from './actors.ts'
import { withAdded } from './corrections/added.ts'
import { aimAll } from './corrections/aim.ts'
import { edit } from './corrections/edit.ts'
import { differingStances } from './differingStances.ts'
import { linkDisagreements } from './disagreements.ts'
import { linkEvents } from './events.ts'
import { intervalOf } from './figures/interval.ts'
import { linkFigures } from './figures.ts'
import { InFull, linkedArticles } from './linkArticle.ts'
import { Notes } from './notes.ts'
import { packed, unpacked } from './packed.ts'

/** A corpus, and what is to be said of the corrections made by hand; an error among it spoils the corpus. */
export interface Linked {
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Joins what the articles say by themselves into one corpus, as editors correct it. `read` by id, in order. Each article
 * is looked at once, as it comes, and put aside: what it names, claims and tells is noted, and the notes are compared. An
 * article with its findings is made when it is taken.
 */
export function linkCorpus(
  read: Iterable<ReadArticle>,
  settings: Settings,
  hash: string,
  corrections: readonly Correction[] = [],
  spool: Spool = inMemory,
): Linked {
  const aside = new Shelved<ReadArticle>(spool, { pack: packed, unpack: unpacked })
  const notes = new Notes(settings.scope, spool)
  const { names, claims, reports, stances, sources } = notes
  for (const article of read) {
    aside.put(article)
    if (corrections.length === 0) notes.add(article)
  }
  const { aimed, complaints } = aimAll(corrections, aside)
  const { articles, added, complaints: unfit } = withAdded(aside, aimed)
  // What editors add is noted with all else of its article.
  if (corrections.length > 0) for (const article of articles) notes.add(article)
  const { actors: found, cast } = linkActors(names, articles)
  const told = linkEvents(reports, cast, spool, { added, aimed })
  const { events } = told
  const counted = linkFigures(claims, cast, (at) => events.eventOf(reports.numberOf(at)), told.mates)

  const inFull = new InFull(cast, claims.firsts, counted, settings.scope)
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
    sources,
    newest: notes.newest,
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
