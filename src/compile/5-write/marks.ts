import type { Extent } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent, When } from '../../corpus/model.ts'
import { daysOfFigure, isDated } from '../../corpus/when.ts'

/** An event or a figure with its days; null is an open end. */
export interface DatedMark {
  readonly kind: 'event' | 'figure'
  readonly id: string
  readonly earliest: Day | null
  readonly latest: Day | null
  /** First and last day it is drawn on: an open end is drawn on the day that is known; null is an event that goes on. */
  readonly from: Day
  readonly to: Day | null
  /** Higher is kept longer when a tile is crowded. */
  readonly weight: number
  /** An event's type, a figure's measure. */
  readonly sort: string
  /** Its place on the shelf of its kind. */
  readonly place: number
}

/** Gives for equal words one and the same, so that a million marks do not keep each its own. */
export type Once = <Word extends string>(word: Word) => Word

/** Null for an event without a day at either end. */
export function eventMark(event: TimelineEvent, place: number, once: Once): DatedMark | null {
  const { id, type, status, when } = event
  if (!isDated(when)) return null
  // Importance first, then how many passages report it; twenty reports are as many as a reader could want.
  const weight = event.importance * 20 + Math.min(event.reports.length, 20)
  const earliest = when.earliest && once(when.earliest)
  const latest = when.latest && once(when.latest)
  const to = status === 'ongoing' ? latest : (latest ?? earliest)
  const from = (earliest ?? latest) as Day
  return { kind: 'event', id, earliest, latest, from, to, weight, sort: once(type), place }
}

/** Null for a figure without a day at either end. */
export function figureMark(figure: Figure, place: number): DatedMark | null {
  const { earliest, latest } = daysOfFigure(figure)
  if (earliest === null && latest === null) return null
  // A claim of the corpus's own subject weighs as much as an event of middling importance.
  const drawn = daysOfToll(figure) ?? { earliest, latest }
  const from = (drawn.earliest ?? drawn.latest) as Day
  const to = (drawn.latest ?? drawn.earliest) as Day
  const weight = figure.scope === 'corpus' ? 41 : 21
  return { kind: 'figure', id: figure.id, earliest, latest, from, to, weight, sort: figure.measure, place }
}

/** A toll is drawn on the day of what it counts; null for what counts up to a day. */
function daysOfToll({ kind, period }: Figure): Pick<When, 'earliest' | 'latest'> | null {
  return (kind === 'incident' || kind === 'period') && isDated(period) ? period : null
}

/** First and last of the days touched; null before there is one. */
export class Stretch {
  private earliest: Day | null = null
  private latest: Day | null = null

  touch(day: Day | null | undefined): void {
    if (!day) return
    if (this.earliest === null || day < this.earliest) this.earliest = day
    if (this.latest === null || day > this.latest) this.latest = day
  }

  get extent(): Extent | null {
    return this.earliest && this.latest ? { earliest: this.earliest, latest: this.latest } : null
  }
}
