import { addToGroup } from '../corpus/groups.ts'
import type { ArticleId } from '../corpus/ids.ts'
import type { Figure, Quote, TimelineEvent, When } from '../corpus/model.ts'
import { timeOf } from '../corpus/when.ts'
import type { Diagnostic } from './diagnostic.ts'
import { placeOf } from './diagnostic.ts'
import type { Corpus, LinkedArticle } from './shapes.ts'

/** A broken corpus can break everywhere; the first hundred complaints are enough to find out why. */
const MOST_FAULTS = 100
const ADVICE = 'this is a fault of the compiler: report it with the article'

/**
 * The invariants of `corpus/`, asserted over every finished corpus while its articles are gone through: each quote is at
 * its offset, passages stand in order, ids are unique, references resolve, and no time ends before it begins. Linear in
 * what was found.
 */
export class Check {
  private readonly faults: Diagnostic[] = []
  private readonly actors: ReadonlySet<string>
  private readonly series: ReadonlySet<string>
  private readonly articleIds = new Set<string>()
  private readonly figureIds = new Set<string>()
  private readonly eventIds = new Set<string>()
  /** Quotes that stand outside articles and events, by the article that they name. */
  private readonly outside = new Map<ArticleId, Quote[]>()
  /** The article that is looked at; null between them. */
  private current: LinkedArticle | null = null

  constructor(private readonly corpus: Corpus) {
    this.actors = this.ids('actor', corpus.actors)
    this.series = this.ids('series', corpus.series)
    this.ids('disagreement', corpus.disagreements)
    for (const { quotes, sources = [] } of corpus.disagreements)
      for (const quote of [...quotes, ...sources]) if (quote) this.expect(quote)
    for (const { contradictions, titles } of corpus.actors) {
      for (const { quote } of contradictions) this.expect(quote)
      for (const { first } of titles) this.expect(first)
    }
  }

  /** The articles one by one, each checked with the events that it reports. */
  *articles(): Generator<LinkedArticle> {
    for (const article of this.corpus.articles) {
      this.current = article
      this.unique('article', article.summary.id, this.articleIds)
      this.article(article)
      for (const quote of this.outside.get(article.summary.id) ?? []) this.quote(quote)
      this.outside.delete(article.summary.id)
      yield article
    }
    this.current = null
  }

  /** What is wrong, once all articles have been taken. */
  result(): readonly Diagnostic[] {
    // Each is told first in exactly one article.
    if (this.eventIds.size !== this.corpus.events.length)
      this.fault('event without words', 0, 'there are events that no passage reports')
    for (const [article] of this.outside) this.fault('quote elsewhere', 0, `a quote names the article ${article}`)
    this.links()
    return this.faults
  }

  /** What stands outside articles and events. */
  private links(): void {
    for (const { quotes, figures, events } of this.corpus.disagreements) {
      for (const figure of figures) this.reference('figure', this.figureIds, figure, quotes[0] ?? null)
      for (const event of events) this.reference('event', this.eventIds, event, quotes[0] ?? null)
    }
    for (const { figures, origins } of this.corpus.series)
      for (const figure of [...figures, ...origins.flatMap((origin) => origin.figures)])
        this.reference('figure', this.figureIds, figure, null)
    for (const { articles } of this.corpus.actors)
      for (const article of articles) this.reference('article', this.articleIds, article, null)
  }

  private article({ text, passages, times, mentions, attributions, figures, told, refused }: LinkedArticle): void {
    let end = 0
    for (const [i, passage] of passages.entries()) {
      if (passage.index !== i || passage.start < end || passage.end <= passage.start || passage.end > text.length)
        this.fault('passages out of order', passage.start, `passage ${i} does not follow the one before`)
      end = passage.end
    }
    for (const time of times) {
      this.quote(time.quote)
      this.when(time.when, time.quote)
    }
    for (const { actor, quote } of mentions) {
      this.quote(quote)
      this.reference('actor', this.actors, actor, quote)
    }
    for (const { source, cue, content } of attributions) for (const quote of [source, cue, content]) this.quote(quote)
    const own = new Set<string>(figures.map(({ id }) => id))
    for (const figure of figures) {
      this.unique('figure', figure.id, this.figureIds)
      this.figure(figure, own)
    }
    for (const { event, first } of told) this.told(event, first === 0)
    for (const { quote } of refused) this.quote(quote)
  }

  /** What this article says of an event. Its time may rest on another article's words, and is checked there. */
  private told(event: TimelineEvent, isFirst: boolean): void {
    const { id, when, actors, reports } = event
    if (isFirst) {
      this.unique('event', id, this.eventIds)
      this.when(when, null)
      for (const { actor } of actors) this.reference('actor', this.actors, actor, reports[0]!.quote)
    }
    if (when.words?.article === this.current?.summary.id) this.quote(when.words)
    for (const report of reports) {
      this.quote(report.quote)
      this.quote(report.trigger)
      if (report.byWords) this.quote(report.byWords)
      this.when(timeOf(event, report), report.quote)
    }
  }

  private figure(figure: Figure, own: ReadonlySet<string>): void {
    this.quote(figure.quote)
    for (const quote of [figure.number, figure.byWords, ...figure.caveats]) this.quote(quote)
    for (const when of [figure.period, figure.asOf]) if (when) this.when(when, figure.quote)
    for (const value of [figure.point, figure.low, figure.high])
      if (value !== null && !Number.isFinite(value))
        this.fault('no number', figure.quote.start, `a figure’s value is ${value}`)
    if (figure.by !== null) this.reference('actor', this.actors, figure.by, figure.quote)
    if (figure.base !== null) this.reference('figure', own, figure.base, figure.quote)
    this.reference('series', this.series, figure.series, figure.quote)
  }

  private ids(kind: string, items: Iterable<{ readonly id: string }>): ReadonlySet<string> {
    const seen = new Set<string>()
    for (const { id } of items) this.unique(kind, id, seen)
    return seen
  }

  private unique(kind: string, id: string, seen: Set<string>): void {
    if (id === '' || seen.has(id)) this.fault('id not unique', 0, `the ${kind} id “${id}” is given twice or empty`)
    seen.add(id)
  }

  private expect(quote: Quote): void {
    addToGroup(this.outside, quote.article, quote)
  }

  /** In the article that is looked at. */
  private quote(quote: Quote | null): void {
    if (quote === null || this.current === null) return
    const { summary, text } = this.current
    const { article, start, end, exact } = quote
    if (article !== summary.id) this.fault('quote elsewhere', start, `a quote names the article ${article}`)
    else if (end <= start || text.slice(start, end) !== exact)
      this.fault('quote not in place', start, `“${exact.slice(0, 60)}” is not at ${start}–${end}`)
  }

  /** `near` is null where the words are checked with an article. */
  private when({ earliest, latest, words }: When, near: Quote | null): void {
    if (earliest !== null && latest !== null && earliest > latest)
      this.fault('time backwards', near?.start ?? 0, `a time runs from ${earliest} to ${latest}`)
    if (near && words?.article === near.article) this.quote(words)
  }

  private reference(kind: string, known: ReadonlySet<string>, id: string, near: Quote | null): void {
    if (!known.has(id)) this.fault('nothing of this id', near?.start ?? 0, `there is no ${kind} “${id}”`)
  }

  private fault(rule: string, offset: number, message: string): void {
    if (this.faults.length >= MOST_FAULTS) return
    const place = this.current ? placeOf(this.current.text, Math.max(0, offset)) : { line: 1, column: 1 }
    const path = this.current?.summary.file ?? '.'
    this.faults.push({ level: 'error', rule, path, ...place, message, advice: ADVICE })
  }
}
