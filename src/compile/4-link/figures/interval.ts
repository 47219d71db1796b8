import type { FigureId } from '../../../corpus/ids.ts'
import type { Figure } from '../../../corpus/model.ts'

/** What a number admits: "more than 5" ends nowhere, "about 100" leaves a tenth either way. */
export interface Interval {
  readonly figure: FigureId
  readonly low: number
  readonly high: number
  /** Day on which the claim holds, for sorting; empty when not known. */
  readonly day: string
}
/** How far from the printed number "about" and "some" may be read, as a part of it. */
const ABOUT = 0.1

type Counted = Pick<Figure, 'id' | 'point' | 'low' | 'high' | 'bound' | 'asOf' | 'reportedOn' | 'modality'>

/** Null where the claim is not asserted, or names no number. */
export function intervalOf(claim: Counted): Interval | null {
  const { id: figure, point, bound } = claim
  const day = claim.asOf?.latest ?? claim.reportedOn ?? ''
  if (claim.modality !== '') return null
  if (bound === '~' && point !== null) return { figure, low: point * (1 - ABOUT), high: point * (1 + ABOUT), day }
  const low = claim.low ?? (bound === '=' ? point : null)
  const high = claim.high ?? (bound === '=' ? point : null)
  if (low === null && high === null) return null
  return { figure, low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, day }
}
