import type { Report, TimelineEvent } from '../../corpus/model.ts'
import type { Corpus } from '../shapes.ts'
import { Sheet, type Spool } from '../shelf.ts'
import { calendarEntry } from './calendar.ts'
import { type DatedMark, eventMark } from './marks.ts'
import { JsonSheet } from './outputFile.ts'
import { type Undated, undatedEvent } from './pages.ts'
import type { PerArticle, Source } from './perArticle.ts'
import { eventNode, type Iri, iriOf } from './schemaOrg.ts'
import { slideOf } from './timelineJs.ts'

/** Everything that grows event by event, in order of time, so that each is looked at once. */
export class PerEvent {
  readonly nodes: JsonSheet<unknown>
  readonly slides: JsonSheet<unknown>
  readonly calendar: Sheet
  readonly undated: Undated['events']
  readonly marks: DatedMark[] = []
  private readonly iri: Iri

  constructor(
    corpus: Corpus,
    private readonly articles: PerArticle,
    spool: Spool,
  ) {
    this.iri = iriOf(corpus)
    this.nodes = new JsonSheet(spool)
    this.slides = new JsonSheet(spool)
    this.calendar = new Sheet(spool)
    this.undated = new JsonSheet(spool)
  }

  /** `place` on the shelf of events. */
  add(event: TimelineEvent, place: number): void {
    const sourceOf = ({ quote }: Report): Source => this.articles.sources.get(quote.article)!
    this.nodes.add(eventNode(event, this.iri))
    const slide = slideOf(event, (report) => sourceOf(report).outlet ?? sourceOf(report).title)
    if (slide !== null) this.slides.add(slide)
    this.calendar.add(
      calendarEntry(event, this.articles.newest, (report) => {
        const { outlet, title } = sourceOf(report)
        return outlet ? `${outlet}, ${title}` : title
      }),
    )
    const mark = eventMark(event, place)
    if (mark) this.marks.push(mark)
    else
      this.undated.add(
        undatedEvent(
          event,
          event.reports.some((report) => sourceOf(report).dated),
        ),
      )
  }
}
