import type { Refusal, Scope } from '../../corpus/files.ts'
import type { FigureId, SeriesId } from '../../corpus/ids.ts'
import type { Figure, Mention, Quote, Series, Time } from '../../corpus/model.ts'
import { grounded } from '../../corpus/when.ts'
import type { ActorRow, LinkedArticle, ReadArticle, Shelf, Span } from '../shapes.ts'
import { shelfOf } from '../shelf.ts'
import { isPrintedHere } from './actors/describeActor.ts'
import type { Cast } from './actors.ts'
import type { EventShelf } from './events/eventShelf.ts'
import { figuresOf, type LinkedFigures } from './figures.ts'

/** Makes the figures of an article anew from what was noted of them. */
export class InFull {
  private readonly lines: ReadonlyMap<SeriesId, Series>

  constructor(
    private readonly cast: Cast,
    /** Of each article the number of its first claim. */
    private readonly firsts: readonly number[],
    private readonly counted: LinkedFigures,
    private readonly scope: Scope,
  ) {
    this.lines = new Map(counted.series.map((line) => [line.id, line]))
  }

  figuresOf(index: number, article: ReadArticle): Figure[] {
    const ids = this.counted.seriesIds.slice(this.firsts[index], this.firsts[index + 1])
    const lines = ids.map((id) => this.lines.get(id)!)
    return figuresOf(article, this.rowOf(index), lines, this.scope)
  }

  rowOf(index: number): ActorRow {
    return this.cast.rowOf(index)
  }
}

/** What the corpus knows of its articles beyond the articles themselves. */
interface Known {
  readonly inFull: InFull
  readonly events: EventShelf
  /** As editors left them, null for what they dropped; and what is said of that. */
  readonly figures: ReadonlyMap<FigureId, Figure | null>
  readonly dropped: readonly Refusal[]
}

/** Each article with everything found in it, made when it is taken. */
export function linkedArticles(articles: Shelf<ReadArticle>, known: Known): Shelf<LinkedArticle> {
  return shelfOf(articles.length, (index) => linkArticle(articles.at(index)!, index, known))
}

function linkArticle(article: ReadArticle, index: number, known: Known): LinkedArticle {
  const row = known.inFull.rowOf(index)
  const figures = asEdited(known.inFull.figuresOf(index, article), known.figures)
  const told = known.events.toldBy(article, index)
  const dropped = known.dropped.filter(({ quote }) => quote.article === article.id)
  const quote = (span: Span): Quote => ({
    article: article.id,
    start: span.start,
    end: span.end,
    exact: article.text.slice(span.start, span.end),
  })
  const times = article.times.map((time): Time => {
    const words = quote(time)
    const { type, value, mod, anchor, rule } = time
    return { quote: words, type, value, mod, when: grounded(time.when, words, time.when.steps), anchor, rule }
  })
  const mentions = article.actors.flatMap((mention, m): Mention[] => {
    const actor = row[m]
    if (!actor) return []
    const title = mention.role !== null && isPrintedHere(mention) ? { title: mention.role } : {}
    return [{ actor, quote: quote(mention), ...title }]
  })
  // The quotes from which a mark is drawn.
  const covered = [...told.flatMap(({ event }) => event.reports), ...figures].map(({ quote }) => quote)
  const news = article.passages.filter((passage) => passage.kind !== 'furniture')
  return {
    summary: {
      id: article.id,
      file: article.file,
      outlet: article.outlet,
      title: titleOf(article),
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
    told,
    refused: [
      ...article.refused.map((span): Refusal => ({ quote: quote(span), rule: span.rule, reason: span.reason })),
      ...dropped,
    ].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.rule < b.rule ? -1 : 1)),
    rules: countRules(article),
  }
}

export function titleOf({ title, headline, id }: Pick<ReadArticle, 'title' | 'headline' | 'id'>): string {
  return title ?? (headline || id)
}

function asEdited(found: readonly Figure[], edited: ReadonlyMap<FigureId, Figure | null>): readonly Figure[] {
  if (edited.size === 0) return found
  return found.flatMap((figure) => {
    const now = edited.get(figure.id) === undefined ? figure : edited.get(figure.id)
    if (!now) return []
    return [now.base !== null && edited.get(now.base) === null ? { ...now, base: null } : now]
  })
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

function countRules(article: ReadArticle): Map<string, number> {
  const counts = new Map<string, number>()
  for (const found of [article.times, article.actors, article.attributions, article.figures, article.events])
    for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** Runs of non-space characters that hold a letter or a digit. */
function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at]!)) counted = false
    else if (!counted && isLetterOrDigit(text, at, code)) {
      count++
      counted = true
    }
  }
  return count
}

/** ASCII by its code, so that most text costs nothing more. */
function isLetterOrDigit(text: string, at: number, code: number): boolean {
  if (code >= 128) return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!))
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
