import { dayNumber } from '../../corpus/day.ts'
import type { When } from '../../corpus/model.ts'
import type { TimeScale } from './timeScale.ts'

/** A time in day numbers: `to` is the midnight after its last day; null is an open end. */
export interface Stretch {
  readonly from: number | null
  readonly to: number | null
  readonly approximate: boolean
}

export function stretchOf(when: Pick<When, 'earliest' | 'latest' | 'approximate'>): Stretch | null {
  if (when.earliest === null && when.latest === null) return null
  return {
    from: when.earliest === null ? null : dayNumber(when.earliest),
    to: when.latest === null ? null : dayNumber(when.latest) + 1,
    approximate: when.approximate,
  }
}

/** The end that the words give, or the middle of both: where a mark is counted, folded and stepped to. */
export function centreOf({ from, to }: Stretch): number {
  if (from === null) return (to as number) - 0.5
  if (to === null) return from + 0.5
  return (from + to) / 2
}

/** Whether any of it, or the end that is known, lies in the days shown. */
export function touches({ from, to }: Stretch, first: number, last: number): boolean {
  if (from === null) return (to as number) > first && (to as number) <= last
  if (to === null) return from >= first && from < last
  return from < last && to > first
}

/**
 * A time on the plot. Where an end is open the bar is a tick at the known end and a tail of fixed length: how far it
 * reaches is not known, so its length says nothing.
 *
 *   closed      [====]         stated from start to end, true width
 *   before     <~~~~]          known to be over by the tick
 *   after          [~~~~>      known to have begun at the tick
 */
export interface Bar {
  readonly x0: number
  readonly x1: number
  readonly shape: 'closed' | 'before' | 'after'
  readonly approximate: boolean
}
export const TAIL = 26

export function barOf(stretch: Stretch, scale: TimeScale): Bar {
  const { from, to, approximate } = stretch
  if (from === null) {
    const x1 = scale.x(to as number)
    return { x0: x1 - TAIL, x1, shape: 'before', approximate }
  }
  const x0 = scale.x(from)
  if (to === null) return { x0, x1: x0 + TAIL, shape: 'after', approximate }
  return { x0, x1: scale.x(to), shape: 'closed', approximate }
}
