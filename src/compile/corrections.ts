import type { Day } from '../corpus/ids.ts'
import type { Bound, EventStatus, EventType, FigureKind, Importance } from '../corpus/model.ts'

/** Words of an article by which an editor points at what is drawn from them. */
export interface Pointer {
  /** The article's id or file name, as written. */
  readonly article: string
  /** Stands exactly once in the article, or in `within`. */
  readonly quote: string
  /** Longer words, exactly once in the article, that hold `quote`; null where it needs none. */
  readonly within: string | null
}
/** Line and column, from 1, of a key's value. */
export type Places = Readonly<Record<string, { readonly line: number; readonly column: number }>>

/** A time as an editor gives it; null is an open end. */
export interface GivenTime {
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly approximate: boolean
  /** How finely an open span's end is given. */
  readonly unit: 'day' | 'month' | 'year'
}
export interface AddedEvent {
  readonly title: string
  readonly type: EventType
  readonly status: EventStatus
  readonly date: GivenTime | null
  readonly place: string | null
  readonly importance: Importance
  /** Names as the article prints them. */
  readonly actors: readonly string[]
}
export interface AddedFigure {
  /** The number with its hedge, as it stands in the quote. */
  readonly number: string
  readonly measure: string
  readonly point: number | null
  readonly bound: Bound
  readonly population: string
  readonly place: string
  readonly kind: FigureKind
  readonly date: GivenTime | null
}
/** What a correction does. */
export type Act =
  | { readonly kind: 'date'; readonly date: GivenTime }
  | { readonly kind: 'type'; readonly type: EventType }
  | { readonly kind: 'drop' }
  | { readonly kind: 'add'; readonly event: AddedEvent | null; readonly figure: AddedFigure | null }
  | { readonly kind: 'merge'; readonly other: Pointer; readonly places: Places }
  | { readonly kind: 'split' }
  | { readonly kind: 'rename'; readonly name: string }
/** One entry of `corrections.yaml`, read but not yet held against the articles. */
export interface Correction {
  readonly path: string
  readonly pointer: Pointer
  /** Which of the two is meant where the words hold both; null where the editor does not say. */
  readonly item: 'event' | 'figure' | null
  readonly act: Act
  readonly reason: string
  /** Of the entry's keys; `entry` is its beginning. */
  readonly places: Places
}
