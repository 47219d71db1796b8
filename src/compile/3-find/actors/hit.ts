import type { KnownName } from '../../language/gazetteer.ts'

/** A name the lexicons know, at words [from, to). */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** All readings of the same words; the first is taken unless the article speaks for another. */
  readonly readings: readonly KnownName[]
}
