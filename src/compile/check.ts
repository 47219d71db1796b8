import type { ArticleId } from '../corpus/ids.ts'
import type { Figure, Quote, When } from '../corpus/model.ts'
import type { Diagnostic } from './diagnostic.ts'
import { placeOf } from './diagnostic.ts'
import type { Corpus, LinkedArticle } from './shapes.ts'

/** A broken corpus can break everywhere; the first hundred complaints are enough to find out why. */
const MOST_FAULTS = 100
const ADVICE = 'this is a fault of the compiler: report it with the article'

/**
 * The invariants of `corpus/`, asserted over every finished corpus: each quote is at its offset, passages stand in
 * order, ids are unique, references resolve, and no time ends before it begins. Linear in what was found.
 */
export function checkCorpus(corpus: Corpus): readonly Diagnostic[] {
  const check = new Check(corpus)
  for (const article of corpus.articles) check.article(article)
  check.ids(
    'article',
    corpus.articles.map(({ summary }) => summary.id),
  )
  check.ids(
    'actor',
    corpus.actors.map(({ id }) => id),
  )
  check.ids(
    'series',
    corpus.series.map(({ id }) => id),
  )
  check.ids(
    'event',
    corpus.events.map(({ id }) => id),
  )
  check.ids(
    'figure',
    corpus.articles.flatMap(({ figures }) => figures.map(({ id }) => id)),
  )
  check.ids(
    'disagreement',
    corpus.disagreements.map(({ id }) => id),
  )
  check.events()
  check.links()
  return check.faults
}

class Check {
  readonly faults: Diagnostic[] = []
  private readonly articles: ReadonlyMap<ArticleId, LinkedArticle>
  private readonly actors: ReadonlySet<string>
  private readonly series: ReadonlySet<string>
  private readonly figures: ReadonlySet<string>
  private readonly eventIds: ReadonlySet<string>

  constructor(private readonly corpus: Corpus) {
    this.articles = new Map(corpus.articles.map((article) => [article.summary.id, article]))
    this.actors = new Set(corpus.actors.map(({ id }) => id))
    this.series = new Set(corpus.series.map(({ id }) => id))
    this.figures = new Set(corpus.articles.flatMap(({ figures }) => figures.map(({ id }) => id)))
    this.eventIds = new Set(corpus.events.map(({ id }) => id))
  }

  article({ summary, text, passages, times, mentions, attributions, figures, refused }: LinkedArticle): void {
    let end = 0
    for (const [i, passage] of passages.entries()) {
      if (passage.index !== i || passage.start < end || passage.end <= passage.start || passage.end > text.length)
        this.fault('passages out of order', summary.id, passage.start, `passage ${i} does not follow the one before`)
      end = passage.end
    }
    for (const time of times) {
      this.quote(time.quote, summary.id)
      this.when(time.when, time.quote)
    }
    for (const { actor, quote } of mentions) {
      this.quote(quote, summary.id)
      this.reference('actor', this.actors, actor, quote)
    }
    for (const { source, cue, content } of attributions)
      for (const quote of [source, cue, content]) this.quote(quote, summary.id)
    for (const figure of figures) this.figure(figure, summary.id)
    for (const { quote } of refused) this.quote(quote, summary.id)
  }

  events(): void {
    for (const event of this.corpus.events) {
      const first = event.reports[0]
      if (!first) {
        const article = this.corpus.articles[0]!.summary.id
        this.fault('event without words', article, 0, `event ${event.id} has no passage that reports it`)
        continue
      }
      this.when(event.when, first.quote)
      for (const { actor } of event.actors) this.reference('actor', this.actors, actor, first.quote)
      for (const report of event.reports) {
        this.quote(report.quote)
        this.quote(report.trigger, report.quote.article)
        if (report.byWords) this.quote(report.byWords, report.quote.article)
        this.when(report.when, report.quote)
      }
    }
  }

  /** What stands outside articles and events. */
  links(): void {
    for (const { quotes, sources = [], figures, events } of this.corpus.disagreements) {
      for (const quote of [...quotes, ...sources]) if (quote) this.quote(quote)
      for (const figure of figures) this.reference('figure', this.figures, figure, quotes[0] ?? null)
      for (const event of events) this.reference('event', this.eventIds, event, quotes[0] ?? null)
    }
    for (const { figures, origins } of this.corpus.series)
      for (const figure of [...figures, ...origins.flatMap((origin) => origin.figures)])
        this.reference('figure', this.figures, figure, null)
    for (const { articles, contradictions } of this.corpus.actors) {
      for (const article of articles) this.reference('article', this.articles, article, null)
      for (const { quote } of contradictions) this.quote(quote)
    }
  }

  ids(kind: string, ids: readonly string[]): void {
    const seen = new Set<string>()
    for (const id of ids) {
      if (id === '' || seen.has(id))
        this.fault('id not unique', null, 0, `the ${kind} id “${id}” is given twice or empty`)
      seen.add(id)
    }
  }

  private figure(figure: Figure, article: ArticleId): void {
    this.quote(figure.quote, article)
    for (const quote of [figure.number, figure.byWords, ...figure.caveats]) if (quote) this.quote(quote, article)
    for (const when of [figure.period, figure.asOf]) if (when) this.when(when, figure.quote)
    for (const value of [figure.point, figure.low, figure.high])
      if (value !== null && !Number.isFinite(value))
        this.fault('no number', article, figure.quote.start, `a figure’s value is ${value}`)
    if (figure.by !== null) this.reference('actor', this.actors, figure.by, figure.quote)
    if (figure.base !== null) this.reference('figure', this.figures, figure.base, figure.quote)
    this.reference('series', this.series, figure.series, figure.quote)
  }

  private quote(quote: Quote, article: ArticleId = quote.article): void {
    const text = this.articles.get(quote.article)?.text
    if (quote.article !== article || text === undefined)
      this.fault('quote elsewhere', article, 0, `a quote names the article ${quote.article}`)
    else if (quote.end <= quote.start || text.slice(quote.start, quote.end) !== quote.exact)
      this.fault(
        'quote not in place',
        article,
        quote.start,
        `“${quote.exact.slice(0, 60)}” is not at ${quote.start}–${quote.end}`,
      )
  }

  private when({ earliest, latest, words }: When, near: Quote): void {
    if (earliest !== null && latest !== null && earliest > latest)
      this.fault('time backwards', near.article, near.start, `a time runs from ${earliest} to ${latest}`)
    if (words) this.quote(words)
  }

  private reference(kind: string, known: { has(id: never): boolean }, id: string, near: Quote | null): void {
    if (!known.has(id as never))
      this.fault('nothing of this id', near?.article ?? null, near?.start ?? 0, `there is no ${kind} “${id}”`)
  }

  private fault(rule: string, article: ArticleId | null, offset: number, message: string): void {
    if (this.faults.length >= MOST_FAULTS) return
    const found = article === null ? undefined : this.articles.get(article)
    const place = found ? placeOf(found.text, Math.max(0, offset)) : { line: 1, column: 1 }
    this.faults.push({ level: 'error', rule, path: found?.summary.file ?? '.', ...place, message, advice: ADVICE })
  }
}
