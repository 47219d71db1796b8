import { dayNumber } from '../../../corpus/day.ts'
import type { EventId } from '../../../corpus/ids.ts'
import type { Report, TimelineEvent } from '../../../corpus/model.ts'
import type { Piece, Shelf, Told } from '../../shapes.ts'
import { Shelved, type Spool } from '../../shelf.ts'
import { IntLists, Ints } from '../ints.ts'
import { hashOf } from '../numbering.ts'
import { alike, type Gist, gistOf, standingOf } from './gist.ts'

/**
 * An event with all of its reports, or, where these are many, without them: then they are kept one by one, for each
 * article needs its own of them only.
 */
type Kept = Omit<TimelineEvent, 'reports'> & Partial<Pick<TimelineEvent, 'reports'>>
/** An event of the sort has hundreds; more than these few are seldom. */
const MOST_TOGETHER = 8

/**
 * The events, put aside as they are made, with the numbers of their reports. Taken in order of time, once all are there.
 */
export class EventShelf implements Shelf<TimelineEvent> {
  private readonly kept: Shelved<Kept>
  private readonly told: Shelved<Report>
  /** Of each event: where it is kept, its day for sorting, its reports, its id; null once it is dropped. */
  private readonly keptAt = new Ints()
  private readonly days = new Ints()
  private readonly standings = new Ints()
  private readonly likenesses = new Ints()
  private readonly reports = new IntLists()
  private readonly ids: (EventId | null)[] = []
  /** Of each report: where it is, if by itself, and its event; -1 before it has one. */
  private readonly reportAt: Int32Array
  private readonly events: Int32Array
  private inTime: Int32Array | null = null
  private rank: Int32Array | null = null

  constructor(reports: number, spool: Spool) {
    this.kept = new Shelved(spool)
    this.told = new Shelved(spool)
    this.reportAt = new Int32Array(reports).fill(-1)
    this.events = new Int32Array(reports).fill(-1)
  }

  /** The number of the event, which is not its place in time. `reports` are the numbers of its own, in their order. */
  put(event: TimelineEvent, reports: readonly number[]): number {
    const number = this.ids.length
    this.ids.push(event.id)
    this.reports.push(reports)
    this.keptAt.push(-1)
    for (const column of [this.days, this.standings, this.likenesses]) column.push(0)
    for (const report of reports) this.events[report] = number
    this.write(number, event)
    return number
  }

  replace(number: number, event: TimelineEvent): void {
    this.write(number, event)
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
    return this.withReports(number, this.reports.at(number))
  }

  get length(): number {
    return this.order().length
  }

  /** The event at this place in time. */
  at(place: number): TimelineEvent | undefined {
    const number = this.order()[place]
    return number === undefined ? undefined : this.get(number)
  }

  json(place: number): Piece {
    const number = this.order()[place]!
    const together = this.reports.sizeOf(number) <= MOST_TOGETHER
    return together ? this.kept.json(this.keptAt.at(number)) : JSON.stringify(this.get(number))
  }

  *[Symbol.iterator](): Generator<TimelineEvent> {
    for (const number of this.order()) yield this.get(number)
  }

  *gists(): Generator<Gist> {
    for (const number of this.order()) yield gistOf(number, this.standings.at(number), this.likenesses.at(number))
  }

  /** The events told by these reports of one article, each with those alone, in order of time. */
  toldBy(reports: Iterable<number>): Told[] {
    const own = new Map<number, number[]>()
    for (const report of reports) {
      const event = this.eventOf(report)
      if (this.idOf(event) === null) continue
      const others = own.get(event)
      if (others) others.push(report)
      else own.set(event, [report])
    }
    this.order()
    return [...own]
      .sort(([a], [b]) => this.rank![a]! - this.rank![b]!)
      .map(([number, mine]) => {
        const all = this.reports.at(number)
        const ordered = all.filter((report) => mine.includes(report))
        const event = this.withReports(number, ordered)
        const place = this.rank![number]!
        const elsewhere = all.length - mine.length
        return { event: Object.assign(event, { elsewhere }), place, first: all.indexOf(ordered[0]!) }
      })
  }

  /** `reports`: those that are wanted, in order. */
  private withReports(number: number, reports: readonly number[]): TimelineEvent {
    const { edited, reports: together, ...event } = this.kept.at(this.keptAt.at(number))!
    const all = this.reports.at(number)
    const told = together
      ? together.filter((_, i) => reports.includes(all[i]!))
      : reports.map((report) => this.told.at(this.reportAt[report]!)!)
    // Whoever keeps the id keeps the one that is here already.
    return Object.assign(event, { id: this.ids[number]!, reports: told }, edited && { edited })
  }

  private write(number: number, event: TimelineEvent): void {
    const { reports } = event
    const together = reports.length <= MOST_TOGETHER
    this.keptAt.set(number, this.kept.put(together ? event : withoutReports(event)))
    this.days.set(number, event.when.earliest === null ? NO_DAY : dayNumber(event.when.earliest))
    this.standings.set(number, standingOf(event))
    this.likenesses.set(number, hashOf(alike(event)))
    if (!together)
      this.reports.at(number).forEach((report, i) => {
        this.reportAt[report] = this.told.put(reports[i]!)
      })
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

function withoutReports({ reports, ...head }: TimelineEvent): Kept {
  return head
}
