import type { EventId } from '../../../corpus/ids.ts'
import { EVENT_STATUSES, type EventStatus, type Report, type TimelineEvent } from '../../../corpus/model.ts'

/** What denials are sought by, without looking at the event itself. */
export interface Gist {
  readonly number: number
  readonly status: EventStatus
  /** A report denies it; a report says that it happened. */
  readonly deniedBy: boolean
  readonly toldBy: boolean
  /** Equal where `alike` is. */
  readonly likeness: number
}

type Stated = Pick<Report, 'status'>
export function isDenied({ status }: Stated): boolean {
  return status === 'denied'
}
export function isTold({ status }: Stated): boolean {
  return status === 'occurred' || status === 'ongoing'
}

/** The same act, by and against the same actors. An event without actors is like none. */
export function alike({ type, actors }: Pick<TimelineEvent, 'type' | 'actors'>, id: EventId): string {
  const parties = actors.filter(({ role }) => role === 'agent' || role === 'patient')
  const named = parties.map(({ actor, role }) => `${actor}:${role}`).sort()
  return `${type}|${named.length === 0 ? id : named.join(';')}`
}

/** Status and reports in one number. */
export function standingOf(status: EventStatus, reports: readonly Stated[]): number {
  return EVENT_STATUSES.indexOf(status) | (reports.some(isDenied) ? DENIED : 0) | (reports.some(isTold) ? TOLD : 0)
}
const DENIED = 8
const TOLD = 16

/** From the numbers that it is kept as. */
export function gistOf(number: number, standing: number, likeness: number): Gist {
  return {
    number,
    status: EVENT_STATUSES[standing & 7]!,
    deniedBy: (standing & DENIED) > 0,
    toldBy: (standing & TOLD) > 0,
    likeness,
  }
}
