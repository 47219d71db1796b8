import type { ActorId } from '../../corpus/ids.ts'
import type { ArticleSummary, Figure, TimelineEvent, When } from '../../corpus/model.ts'
import type { LinkedArticle, OutputFile, Piece } from '../shapes.ts'
import type { Spool } from '../shelf.ts'
import { Places } from './catalogue.ts'
import { idOrNull, listJson, textJson } from './json.ts'
import { fileOf, GrowingTexts } from './outputFile.ts'
import type { Build } from './pages.ts'

/** Characters of articles a part: it arrives in a moment, and a browser reads it without a pause. */
export const CHARS_A_PART = 100_000

/**
 * The parts of the search, one after the other, each growing article by article. Its lists are put aside as they grow;
 * only which actors it names is kept.
 */
export class SearchParts implements Iterable<OutputFile> {
  private readonly passages: List
  private readonly events: List
  private readonly figures: List
  private actors = new Places()
  /** Characters of the articles in the part that is open. */
  private chars = 0

  constructor(
    private readonly build: Build,
    spool: Spool,
  ) {
    this.passages = new List(spool)
    this.events = new List(spool)
    this.figures = new List(spool)
    this.begin()
  }

  get length(): number {
    return this.passages.length
  }

  /** An article stays whole, and no part is empty: another part is begun where this one has no room for it. */
  makeRoomFor({ text }: Pick<LinkedArticle, 'text'>): void {
    if (this.chars === 0 || this.chars + text.length <= CHARS_A_PART) return
    this.close()
    this.begin()
  }

  add(article: Searched): void {
    this.chars += article.text.length
    this.addPassages(article)
    for (const figure of article.figures) this.figures.add(figureJson(figure, this.place))
  }

  /** With the article that has its first report, so that each is in one part. */
  addEvent(event: TimelineEvent): void {
    this.events.add(eventJson(event, this.place))
  }

  /** Once everything is there. */
  close(): void {
    this.figures.behind(`],"actors":${JSON.stringify(this.actors.all)}}\n`)
  }

  *[Symbol.iterator](): Generator<OutputFile> {
    for (let part = 0; part < this.length; part++) yield fileOf(`search/${part}.json`, () => this.parts(part))
  }

  /** Of a `SearchFile` as JSON. */
  private *parts(part: number): Generator<Piece> {
    yield `{"edition":"${this.build.edition}","passages":[`
    yield* this.passages.parts(part)
    yield '],"events":['
    yield* this.events.parts(part)
    yield '],"figures":['
    yield* this.figures.parts(part)
  }

  private begin(): void {
    for (const list of [this.passages, this.events, this.figures]) list.begin()
    this.actors = new Places()
    this.chars = 0
  }

  private readonly place: Place = (actor) => this.actors.of(actor)

  /** Passages and mentions both stand in the order of the text. */
  private addPassages({ summary, text, passages, mentions }: Searched): void {
    let next = 0
    for (const { index, start, end } of passages) {
      const named: string[] = []
      for (; next < mentions.length && mentions[next]!.quote.start < end; next++) {
        const { actor, quote } = mentions[next]!
        if (quote.start >= start && quote.end <= end)
          named.push(`[${this.place(actor)},${quote.start - start},${quote.end - start}]`)
      }
      const words = textJson(text.slice(start, end))
      this.passages.add(`{"article":"${summary.id}","index":${index},"text":${words},"named":[${named.join()}]}`)
    }
  }
}

/** Items of one part after the other. */
class List extends GrowingTexts {
  private empty = true

  override begin(): void {
    super.begin()
    this.empty = true
  }

  override add(item: string): void {
    super.add(this.empty ? item : `,${item}`)
    this.empty = false
  }

  behind(text: string): void {
    super.add(text)
  }
}

type Searched = Pick<LinkedArticle, 'text' | 'passages' | 'mentions' | 'figures'> & {
  readonly summary: Pick<ArticleSummary, 'id'>
}
type Place = (actor: ActorId) => number

/** A `SearchEvent`. */
function eventJson({ id, title, type, when, actors, reports }: TimelineEvent, place: Place): string {
  const places = new Set(actors.map(({ actor }) => place(actor)))
  const quotes = new Set(reports.map(({ quote }) => quote.exact))
  return `{"id":"${id}","title":${textJson(title)},"type":"${type}","when":${daysJson(when)},\
"actors":[${[...places].join()}],"quotes":${listJson([...quotes], textJson)}}`
}

/** A `SearchFigure`. */
function figureJson(figure: Figure, place: Place): string {
  const { id, quote, number, measure, point, place: where, by, byWords, asOf } = figure
  return `{"id":"${id}","article":"${quote.article}","quote":${textJson(quote.exact)},\
"number":${textJson(number.exact)},"measure":${textJson(measure)},"point":${point},"place":${textJson(where)},\
"by":${by === null ? null : place(by)},"byWords":${byWords === null ? null : textJson(byWords.exact)},\
"asOf":${asOf === null ? null : daysJson(asOf)}}`
}

/** `SearchDays`. */
function daysJson({ earliest, latest, approximate }: When): string {
  return `{"earliest":${idOrNull(earliest)},"latest":${idOrNull(latest)},"approximate":${approximate}}`
}
