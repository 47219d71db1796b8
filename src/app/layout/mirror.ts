import { isMirrored } from '../words/direction.ts'
import type { Extent, Side } from './pack.ts'
import type { TimeScale } from './timeScale.ts'

/**
 * Everything is laid out along the axis: x is how far from the axis' start, `after` is further on. On paper x is how
 * far from the left. The two differ on a page that reads from right to left, and are exchanged here; what keys and
 * swipes mean there is told in `words/direction.ts`.
 *
 *   along the axis   0 |--older--|--●-words--|--newer--| width
 *   on paper           |--newer--|--words-●--|--older--|
 */
export function drawn<Layout>(layout: Layout, width: number): Layout {
  return isMirrored() ? mirrored(layout, width) : layout
}

/** A place on something `width` wide. */
export function drawnX(x: number, width: number): number {
  return isMirrored() ? width - x : x
}

export function drawnSide(side: Side): Side {
  return isMirrored() ? OTHER_SIDE[side] : side
}

/** Where something begins in time. */
export function drawnStart({ x0, x1 }: Extent): number {
  return isMirrored() ? x1 : x0
}

/** A scale whose x is on paper. */
export function drawnScale(scale: TimeScale): TimeScale {
  const { width } = scale
  return isMirrored() ? { ...scale, x: (day) => width - scale.x(day), dayAt: (x) => scale.dayAt(width - x) } : scale
}

/** A step of a gesture on paper (see `Gestures`) as one along the axis: where the factor is 1, the opposite way. */
export function alongShift(factor: number, shift: number): number {
  return isMirrored() ? 1 - factor - shift : shift
}

const OTHER_SIDE = { after: 'before', before: 'after' } as const
/** Names of places on the axis; `x0` and `x1` are the two ends of something. */
const PLACES: ReadonlySet<string> = new Set(['x', 'gx', 'textX', 'end', 'heldTo'])
/** What stands at a side of something, and the end at which a bar is open. */
const SIDES: ReadonlySet<string> = new Set(['side', 'shape'])
/** What is drawn, as it came: it has no places. */
const CONTENTS: ReadonlySet<string> = new Set(['mark', 'article', 'actor', 'scale', 'figures'])

/** A layout, or a part of one, seen from the other side. Twice is as before. */
export function mirrored<Layout>(layout: Layout, width: number): Layout {
  return mirroredAny(layout, width) as Layout
}

function mirroredAny(value: unknown, width: number): unknown {
  if (Array.isArray(value)) return value.map((each) => mirroredAny(each, width))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const seen = Object.entries(value).map(([key, own]) => [key, mirroredField(key, own, width)])
  const turned = Object.fromEntries(seen) as Record<string, unknown>
  const { x0, x1 } = value as Partial<Extent>
  return typeof x0 === 'number' && typeof x1 === 'number' ? { ...turned, x0: width - x1, x1: width - x0 } : turned
}

function mirroredField(key: string, own: unknown, width: number): unknown {
  if (CONTENTS.has(key)) return own
  if (PLACES.has(key) && typeof own === 'number') return width - own
  if (SIDES.has(key) && (own === 'after' || own === 'before')) return OTHER_SIDE[own]
  return mirroredAny(own, width)
}
