import { dayNumber } from '../../../corpus/day.ts'
import { addToGroup } from '../../../corpus/groups.ts'
import type { EventId } from '../../../corpus/ids.ts'
import type { Report, TimelineEvent } from '../../../corpus/model.ts'
import type { ReadArticle, Shelf, Told } from '../../shapes.ts'
import { Shelved, type Spool } from '../../shelf.ts'
import type { Cast } from '../actors.ts'
import { IntLists, Ints } from '../ints.ts'
import { hashOf } from '../numbering.ts'
import { eventAlone, reportOf } from './eventOf.ts'
import { alike, type Gist, gistOf, standingOf } from './gist.ts'
import type { Outline } from './outline.ts'
import { KEPT, type Kept } from './packedEvent.ts'
import type { Tellings } from './reports.ts'
import { type Telling, tellingOf } from './telling.ts'

/**
 * The events, with the numbers of their reports. Taken in order of time, once all are there. Most are told by one report
 * alone and are made of it when they are taken; of the others is put aside what all their reports together say.
 */
export class EventShelf implements Shelf<TimelineEvent> {
  private readonly kept: Shelved<Kept>
  /** Of each event: where it is kept, or -1; its day for sorting, its reports, its id; null once it is dropped. */
  private readonly keptAt = new Ints()
  private readonly days = new Ints()
  private readonly standings = new Ints()
  private readonly likenesses = new Ints()
  private readonly members = new IntLists()
  private readonly ids: (EventId | null)[] = []
  /** Of each report its event; -1 before it has one. */
  private readonly events: Int32Array
  private inTime: Int32Array | null = null
  private rank: Int32Array | null = null

  constructor(
    reports: number,
    private readonly tellings: Tellings,
    private readonly cast: Pick<Cast, 'idOf' | 'namesIn'>,
    spool: Spool,
  ) {
    this.kept = new Shelved(spool, KEPT)
    this.events = new Int32Array(reports).fill(-1)
  }

  /** The number of the event, which is not its place in time. `reports` are the numbers of its own, in their order. */
  put(event: TimelineEvent, reports: readonly number[]): number {
    const number = this.open(event.id, reports)
    this.write(number, event, withoutReports(event))
    return number
  }

  /** An event that is told by one report alone. */
  putAlone(id: EventId, report: number, outline: Outline): number {
    const number = this.open(id, [report])
    this.days.set(number, outline.earliest ?? NO_DAY)
    this.standings.set(number, standingOf(outline.status, [outline]))
    this.likenesses.set(number, hashOf(alike(outline, id)))
    return number
  }

  replace(number: number, event: TimelineEvent): void {
    this.write(number, event, event)
  }

  drop(number: number): void {
    this.ids[number] = null
    this.inTime = null
  }

  /** The event of a report, dropped or not; -1 before it has one. */
  eventOf(report: number): number {
    return this.events[report]!
  }

  /** Null where the event was dropped. */
  idOf(number: number): EventId | null {
    return this.ids[number] ?? null
  }

  /** By its number. */
  get(number: number): TimelineEvent {
    return this.withReports(number, this.members.at(number), (report) => this.tellings.at(report))
  }

  get length(): number {
    return this.order().length
  }

  /** The event at this place in time. */
  at(place: number): TimelineEvent | undefined {
    const number = this.order()[place]
    return number === undefined ? undefined : this.get(number)
  }

  *[Symbol.iterator](): Generator<TimelineEvent> {
    for (const number of this.order()) yield this.get(number)
  }

  *gists(): Generator<Gist> {
    for (const number of this.order()) yield gistOf(number, this.standings.at(number), this.likenesses.at(number))
  }

  /** The events that an article tells of, each with its reports alone, in order of time. */
  toldBy(article: ReadArticle, index: number): Told[] {
    const first = this.tellings.starts.firstOf(index)
    const own = new Map<number, number[]>()
    for (let report = first; report < first + article.events.length; report++) {
      const event = this.eventOf(report)
      if (this.idOf(event) !== null) addToGroup(own, event, report)
    }
    this.order()
    const names = this.cast.namesIn(index)
    const telling = (report: number) => tellingOf(article, report - first, names)
    return Array.from(own, ([number, mine]): Told => {
      const place = this.rank![number]!
      if (this.members.sizeOf(number) === 1)
        return { event: this.withReports(number, mine, telling), elsewhere: 0, place, first: 0 }
      const all = this.members.at(number)
      const ours = new Set(mine)
      const ordered = all.filter((report) => ours.has(report))
      const event = this.withReports(number, ordered, telling)
      const elsewhere = all.length - mine.length
      // What joined it to reports elsewhere is told where all of them stand.
      const own = elsewhere > 0 ? Object.assign(event, { joins: [] }) : event
      return { event: own, elsewhere, place, first: all.indexOf(ordered[0]!) }
    }).sort((a, b) => a.place - b.place)
  }

  /** `wanted`: those of its reports that are wanted, in order. */
  private withReports(number: number, wanted: readonly number[], telling: (report: number) => Telling): TimelineEvent {
    const kept = this.keptAt.at(number)
    const id = this.ids[number]!
    if (kept < 0) {
      const alone = eventAlone(telling(wanted[0]!), (name) => this.cast.idOf(name))
      return whole(id, alone, alone.reports)
    }
    const head = this.kept.at(kept)!
    if (!head.reports)
      return whole(
        id,
        head,
        wanted.map((report) => reportOf(telling(report), head.when)),
      )
    const all = this.members.at(number)
    const those = new Set(wanted)
    return whole(
      id,
      head,
      head.reports.filter((_, i) => those.has(all[i]!)),
    )
  }

  private open(id: EventId, reports: readonly number[]): number {
    const number = this.ids.length
    this.ids.push(id)
    this.members.push(reports)
    this.keptAt.push(-1)
    for (const column of [this.days, this.standings, this.likenesses]) column.push(0)
    for (const report of reports) this.events[report] = number
    this.inTime = null
    return number
  }

  private write(number: number, event: TimelineEvent, kept: Kept): void {
    this.keptAt.set(number, this.kept.put(kept))
    this.days.set(number, event.when.earliest === null ? NO_DAY : dayNumber(event.when.earliest))
    this.standings.set(number, standingOf(event.status, event.reports))
    this.likenesses.set(number, hashOf(alike(event, event.id)))
    this.inTime = null
  }

  /** Numbers of the events by first day, those without one last, then by id. */
  private order(): Int32Array {
    if (this.inTime) return this.inTime
    const kept = this.ids.flatMap((id, number) => (id === null ? [] : number))
    const { days, ids } = this
    const inTime = Int32Array.from(kept).sort(
      (a, b) => days.at(a) - days.at(b) || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0),
    )
    this.rank = new Int32Array(ids.length)
    inTime.forEach((number, place) => {
      this.rank![number] = place
    })
    this.inTime = inTime
    return inTime
  }
}
const NO_DAY = 0x7fffffff

function withoutReports({ title, type, status, when, place, importance, actors, joins, edited }: TimelineEvent): Kept {
  const head = { title, type, status, when, place, importance, actors, joins }
  return edited ? Object.assign(head, { edited }) : head
}

/** The fields in the order in which they are written. Whoever keeps the id keeps the one that is here already. */
function whole(id: EventId, event: Kept, reports: readonly Report[]): TimelineEvent {
  const { title, type, status, when, place, importance, actors, joins, edited } = event
  const made = { id, title, type, status, when, place, importance, actors, reports, joins }
  return edited ? Object.assign(made, { edited }) : made
}
