import type { UndatedFile } from '../../corpus/files.ts'
import type { Report, TimelineEvent } from '../../corpus/model.ts'
import { type Known, type Values, valuesOfEvent } from '../../corpus/values.ts'
import type { Corpus, Source } from '../shapes.ts'
import type { Spool } from '../shelf.ts'
import { calendarEntry } from './calendar.ts'
import { Arrivals, InTime, JsonInTime } from './inTime.ts'
import { eventJson } from './json.ts'
import { type DatedMark, eventMark } from './marks.ts'
import { undatedEvent } from './pages.ts'
import { eventNode, type Iri, iriOf } from './schemaOrg.ts'
import { slideJson } from './timelineJs.ts'

/** Everything that grows event by event, each looked at once, as articles tell them; taken in order of time. */
export class PerEvent {
  readonly inFull: JsonInTime<TimelineEvent>
  readonly values: JsonInTime<Values>
  readonly nodes: JsonInTime<unknown>
  readonly slides: JsonInTime<unknown>
  readonly calendar: InTime
  readonly undated: JsonInTime<UndatedFile['events'][number]>
  private readonly arrivals: Arrivals
  /** Each day and type once: those of a million events would weigh more than all else of their marks. */
  private readonly words = new Map<string, string>()
  /** By place. */
  private readonly dated: (DatedMark | null)[]
  private readonly iri: Iri

  constructor(
    private readonly corpus: Corpus,
    private readonly known: Known,
    spool: Spool,
  ) {
    this.iri = iriOf(corpus)
    this.arrivals = new Arrivals(corpus.events.length)
    this.dated = new Array(corpus.events.length).fill(null)
    this.inFull = new JsonInTime(this.arrivals, spool)
    this.values = new JsonInTime(this.arrivals, spool)
    this.nodes = new JsonInTime(this.arrivals, spool)
    this.slides = new JsonInTime(this.arrivals, spool)
    this.calendar = new InTime(this.arrivals, spool)
    this.undated = new JsonInTime(this.arrivals, spool)
  }

  /** In order of time, once all are there. */
  get marks(): DatedMark[] {
    return this.dated.filter((mark) => mark !== null)
  }

  /** `place` on the shelf of events. The event as JSON. */
  add(event: TimelineEvent, place: number): string {
    const { sources, newest } = this.corpus
    const sourceOf = ({ quote }: Report): Source => sources.get(quote.article)!
    const json = eventJson(event)
    const mark = eventMark(event, place, (word) => this.once(word))
    this.arrivals.note(place)
    this.inFull.addText(json)
    this.values.add(valuesOfEvent(this.known, event))
    this.nodes.addText(eventNode(event, this.iri))
    this.slides.addText(slideJson(event, (report) => sourceOf(report).outlet ?? sourceOf(report).title))
    this.calendar.put(
      calendarEntry(event, newest, (report) => {
        const { outlet, title } = sourceOf(report)
        return outlet ? `${outlet}, ${title}` : title
      }),
    )
    this.dated[place] = mark
    const isDated = (report: Report) => sourceOf(report).dated
    this.undated.addText(mark === null ? undatedEvent(json, event, event.reports.some(isDated)) : '')
    return json
  }

  private once<Word extends string>(word: Word): Word {
    const known = this.words.get(word)
    if (known === undefined) this.words.set(word, word)
    return (known ?? word) as Word
  }
}
