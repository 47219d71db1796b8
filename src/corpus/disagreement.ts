import type { EventId, FigureId } from './ids.ts'
import type { Quote } from './model.ts'

/** A difference worth showing, with no winner. */
export interface Disagreement {
  readonly id: string
  readonly kind: 'claim and denial' | 'different figures' | 'different words' | 'revision'
  readonly about: string
  readonly quotes: readonly Quote[]
  /** Who says each of `quotes`, as the passage names them; null where it names nobody. Left out where not looked for. */
  readonly sources?: readonly (Quote | null)[]
  readonly figures: readonly FigureId[]
  readonly events: readonly EventId[]
}
