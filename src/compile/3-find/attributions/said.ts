import type { Range } from '../../language/clauses.ts'

/** Source, cue and content by token of one passage. */
export interface Said {
  readonly source: Range
  readonly cue: Range
  readonly content: Range
  readonly rule: string
}

/** The rule of a saying that ends in a colon: its content is empty, and stands in the passage behind. */
export const ANNOUNCED = 'X said:'
