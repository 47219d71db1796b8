import type { Refusal } from '../../corpus/files.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { Figure, Mention, Quote, Time, TimelineEvent } from '../../corpus/model.ts'
import type { Correction } from '../corrections.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Corpus, LinkedArticle, ReadArticle, Settings, Span } from '../shapes.ts'
import { linkActors } from './actors.ts'
import { withAdded } from './corrections/added.ts'
import { aimAll } from './corrections/aim.ts'
import { edit } from './corrections/edit.ts'
import { differingStances } from './differingStances.ts'
import { linkDisagreements } from './disagreements.ts'
import { inTime, linkEvents } from './events.ts'
import { linkFigures } from './figures.ts'

/** A corpus, and what is to be said of the corrections made by hand; an error among it spoils the corpus. */
export interface Linked {
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Joins what the articles say by themselves into one corpus, as editors correct it. `read` by id, in order.
 * What stands alone is corrected where it stands, what is joined once it is joined.
 */
export function linkCorpus(
  read: readonly ReadArticle[],
  settings: Settings,
  hash: string,
  corrections: readonly Correction[] = [],
): Linked {
  const { aimed, complaints } = aimAll(corrections, read)
  const { articles, added, complaints: unfit } = withAdded(read, aimed)
  const { actors: named, ids: actorIds } = linkActors(articles)
  const counted = linkFigures(articles, settings.scope, actorIds)
  const told = linkEvents(articles, actorIds, counted.figures, { added, aimed })
  const addedFigures = new Map(
    articles.flatMap(({ figures }, a) =>
      figures.flatMap((mention, f) => {
        const correction = added.get(mention)
        return correction ? [[counted.figures[a]![f]!.id as string, correction.reason] as const] : []
      }),
    ),
  )
  const { actors, figures, series, events, dropped, diagnostics } = edit(
    { articles, actors: named, actorIds, addedFigures, ...counted, ...told },
    aimed,
  )
  const covered = coverageOf(events, figures)
  const corpus: Corpus = {
    settings,
    hash,
    articles: articles.map((article, a) => {
      const gone = dropped.filter(({ quote }) => quote.article === article.id)
      return linkArticle(article, actorIds[a]!, figures[a]!, covered.get(article.id) ?? [], gone)
    }),
    actors,
    series,
    events: inTime(events),
    disagreements: linkDisagreements(events, figures, series, differingStances(articles, actorIds, actors, events)),
  }
  return { corpus, diagnostics: [...complaints, ...unfit, ...told.diagnostics, ...diagnostics] }
}

function linkArticle(
  article: ReadArticle,
  actorIds: readonly (ActorId | null)[],
  figures: readonly Figure[],
  covered: readonly Quote[],
  dropped: readonly Refusal[],
): LinkedArticle {
  const quote = (span: Span): Quote => ({
    article: article.id,
    start: span.start,
    end: span.end,
    exact: article.text.slice(span.start, span.end),
  })
  const times = article.times.map((time): Time => {
    const words = quote(time)
    const { type, value, mod, anchor, rule } = time
    return { quote: words, type, value, mod, when: { ...time.when, words }, anchor, rule }
  })
  const mentions = article.actors.flatMap((mention, m): Mention[] => {
    const actor = actorIds[m]
    return actor ? [{ actor, quote: quote(mention) }] : []
  })
  const news = article.passages.filter((passage) => passage.kind !== 'furniture')
  return {
    summary: {
      id: article.id,
      file: article.file,
      outlet: article.outlet,
      title: article.title ?? (article.headline || article.id),
      url: article.url,
      published: article.published,
      language: article.language,
      words: news.reduce((sum, passage) => sum + countWords(article.text.slice(passage.start, passage.end)), 0),
      passages: news.length,
      coveredPassages: countCovered(news, covered),
      sha256: article.sha256,
    },
    text: article.text,
    passages: article.passages,
    times: times.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end),
    mentions: mentions.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end),
    attributions: article.attributions.map(({ source, cue, content }) => ({
      source: quote(source),
      cue: quote(cue),
      content: quote(content),
    })),
    figures,
    refused: [
      ...article.refused.map((span): Refusal => ({ quote: quote(span), rule: span.rule, reason: span.reason })),
      ...dropped,
    ].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.rule < b.rule ? -1 : 1)),
    rules: countRules(article),
  }
}

/** Passages, in text order, that one of the quotes touches. */
function countCovered(passages: readonly Span[], quotes: readonly Span[]): number {
  const inOrder = [...quotes].sort((a, b) => a.start - b.start)
  let count = 0
  let next = 0
  let reach = 0
  for (const { start, end } of passages) {
    for (; next < inOrder.length && inOrder[next]!.start < end; next++) reach = Math.max(reach, inOrder[next]!.end)
    if (reach > start) count++
  }
  return count
}

/** The quotes from which a mark is drawn, by article. */
function coverageOf(events: readonly TimelineEvent[], figures: readonly (readonly Figure[])[]): Map<string, Quote[]> {
  const covered = new Map<string, Quote[]>()
  const add = (quote: Quote) => {
    const quotes = covered.get(quote.article)
    if (quotes) quotes.push(quote)
    else covered.set(quote.article, [quote])
  }
  for (const event of events) for (const report of event.reports) add(report.quote)
  for (const figure of figures.flat()) add(figure.quote)
  return covered
}

function countRules(article: ReadArticle): Map<string, number> {
  const counts = new Map<string, number>()
  for (const found of [article.times, article.actors, article.attributions, article.figures, article.events])
    for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** Runs of non-space characters that hold a letter or a digit. */
function countWords(text: string): number {
  let count = 0
  for (const run of text.match(/\S+/g) ?? []) if (/[\p{L}\p{N}]/u.test(run)) count++
  return count
}
