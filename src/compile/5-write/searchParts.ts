import type { SearchEvent, SearchFigure, SearchFile, SearchPassage } from '../../corpus/files.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { ArticleSummary, Figure, Mention, Passage, TimelineEvent, When } from '../../corpus/model.ts'
import type { LinkedArticle, Shelf } from '../shapes.ts'
import { Places } from './catalogue.ts'
import type { Build } from './pages.ts'

/** Characters of articles a part: it arrives in a moment, and a browser reads it without a pause. */
export const CHARS_A_PART = 100_000

/** The articles, in order, cut into parts; an article stays whole, and no part is empty. */
export function* searchParts<Article extends Pick<LinkedArticle, 'text'>>(
  articles: Iterable<Article>,
): Generator<readonly Article[]> {
  let part: Article[] = []
  let length = 0
  for (const article of articles) {
    if (part.length > 0 && length + article.text.length > CHARS_A_PART) {
      yield part
      part = []
      length = 0
    }
    part.push(article)
    length += article.text.length
  }
  if (part.length > 0) yield part
}

/** `events`: those of which an article has the first report, so that each is in one part. */
export function searchFile<Article extends Searched>(
  articles: readonly Article[],
  events: (article: Article) => readonly TimelineEvent[],
  { edition }: Build,
): SearchFile {
  const actors = new Places()
  const place = (actor: ActorId) => actors.of(actor)
  const passages = articles.flatMap((article) => passagesOf(article, place))
  const figures = articles.flatMap((article) => article.figures.map((figure) => figureOf(figure, place)))
  const own = articles.flatMap(events)
  return {
    edition,
    passages,
    events: own.map((event) => eventOf(event, place)),
    figures,
    actors: actors.all as ActorId[],
  }
}
type Searched = Pick<LinkedArticle, 'text' | 'passages' | 'mentions' | 'figures'> & {
  readonly summary: Pick<ArticleSummary, 'id'>
}

/** The events of which the article has the first report, with all of their reports. */
export function firstTold({ told }: LinkedArticle, events: Shelf<TimelineEvent>): TimelineEvent[] {
  return told.flatMap(({ event, first, place }) => {
    if (first > 0) return []
    return event.elsewhere === 0 ? event : events.at(place)!
  })
}

type Place = (actor: ActorId) => number

/** Passages and mentions both stand in the order of the text. */
function passagesOf({ summary, text, passages, mentions }: Searched, place: Place): SearchPassage[] {
  let next = 0
  return passages.map(({ index, start, end }: Passage) => {
    const named: [number, number, number][] = []
    for (; next < mentions.length && mentions[next]!.quote.start < end; next++) {
      const { actor, quote } = mentions[next] as Mention
      if (quote.start >= start && quote.end <= end) named.push([place(actor), quote.start - start, quote.end - start])
    }
    return { article: summary.id, index, text: text.slice(start, end), named }
  })
}

function eventOf({ id, title, type, when, actors, reports }: TimelineEvent, place: Place): SearchEvent {
  return {
    id,
    title,
    type,
    when: daysOf(when),
    actors: [...new Set(actors.map(({ actor }) => place(actor)))],
    quotes: [...new Set(reports.map(({ quote }) => quote.exact))],
  }
}

function figureOf(figure: Figure, placeOf: Place): SearchFigure {
  const { id, quote, number, measure, point, place, by, byWords, asOf } = figure
  return {
    id,
    article: quote.article,
    quote: quote.exact,
    number: number.exact,
    measure,
    point,
    place,
    by: by === null ? null : placeOf(by),
    byWords: byWords?.exact ?? null,
    asOf: asOf && daysOf(asOf),
  }
}

function daysOf({ earliest, latest, approximate }: When): SearchEvent['when'] {
  return { earliest, latest, approximate }
}
