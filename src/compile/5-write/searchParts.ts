import type { SearchEvent, SearchFigure, SearchFile, SearchPassage } from '../../corpus/files.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { ArticleSummary, Figure, Mention, Passage, TimelineEvent, When } from '../../corpus/model.ts'
import type { LinkedArticle } from '../shapes.ts'
import { Places } from './catalogue.ts'
import type { Build } from './pages.ts'

/** Characters of articles a part: it arrives in a moment, and a browser reads it without a pause. */
export const CHARS_A_PART = 100_000

/** One part as it grows article by article; of these only what is searched is kept. */
export class SearchPart {
  private readonly actors = new Places()
  private readonly passages: SearchPassage[] = []
  private readonly events: Named<SearchEvent>[] = []
  private readonly figures: Unsaid[] = []
  private length = 0

  /** An article stays whole, and no part is empty. */
  hasRoomFor({ text }: Pick<LinkedArticle, 'text'>): boolean {
    return this.length === 0 || this.length + text.length <= CHARS_A_PART
  }

  add(article: Searched): void {
    this.length += article.text.length
    // One by one: as arguments of one call, half a million are more than the stack holds.
    for (const passage of passagesOf(article, (actor) => this.actors.of(actor))) this.passages.push(passage)
    for (const figure of article.figures) this.figures.push(figureOf(figure))
  }

  /** With the article that has its first report, so that each is in one part. */
  addEvent(event: TimelineEvent): void {
    this.events.push(eventOf(event))
  }

  file({ edition }: Build): SearchFile {
    const place = (actor: ActorId) => this.actors.of(actor)
    const figures = this.figures.map((figure) => ({ ...figure, by: figure.by === null ? null : place(figure.by) }))
    const events = this.events.map((event) => ({ ...event, actors: [...new Set(event.actors.map(place))] }))
    return { edition, passages: this.passages, events, figures, actors: this.actors.all as ActorId[] }
  }
}

/** With actors by id: places are given when the part is whole. */
type Named<Item> = Omit<Item, 'actors'> & { readonly actors: readonly ActorId[] }
type Unsaid = Omit<SearchFigure, 'by'> & { readonly by: ActorId | null }
type Searched = Pick<LinkedArticle, 'text' | 'passages' | 'mentions' | 'figures'> & {
  readonly summary: Pick<ArticleSummary, 'id'>
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

function eventOf({ id, title, type, when, actors, reports }: TimelineEvent): Named<SearchEvent> {
  return {
    id,
    title,
    type,
    when: daysOf(when),
    actors: actors.map(({ actor }) => actor),
    quotes: [...new Set(reports.map(({ quote }) => quote.exact))],
  }
}

function figureOf(figure: Figure): Unsaid {
  const { id, quote, number, measure, point, place, by, byWords, asOf } = figure
  return {
    id,
    article: quote.article,
    quote: quote.exact,
    number: number.exact,
    measure,
    point,
    place,
    by,
    byWords: byWords?.exact ?? null,
    asOf: asOf && daysOf(asOf),
  }
}

function daysOf({ earliest, latest, approximate }: When): SearchEvent['when'] {
  return { earliest, latest, approximate }
}
