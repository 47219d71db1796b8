import type { TimeWindow } from './timeScale.ts'

/** How far the reader can go: no further out than `whole`, no further in than `narrowest` drawn days. */
export interface Limits {
  readonly whole: TimeWindow
  readonly narrowest: number
}

/** A day across the plot shows its hours; sources are rarely finer than a part of the day. */
export const NARROWEST_DAYS = 1

/** Zooms by `factor` (> 1 comes closer) so that the day at `share` (0 left, 1 right) of the plot stays where it is. */
export function zoomAbout(window: TimeWindow, share: number, factor: number, limits: Limits): TimeWindow {
  const length = window.end - window.start
  const longest = limits.whole.end - limits.whole.start
  const wanted = Math.min(longest, Math.max(Math.min(limits.narrowest, longest), length / factor))
  const held = window.start + share * length
  return within({ start: held - share * wanted, end: held + (1 - share) * wanted }, limits)
}

/** Moves by a share of the plot's width; positive shows later days. */
export function panBy(window: TimeWindow, share: number, limits: Limits): TimeWindow {
  const by = share * (window.end - window.start)
  return within({ start: window.start + by, end: window.end + by }, limits)
}

/** The nearest window of the same length that lies inside the limits. */
export function within(window: TimeWindow, { whole }: Limits): TimeWindow {
  const length = Math.min(window.end - window.start, whole.end - whole.start)
  const start = Math.min(Math.max(window.start, whole.start), whole.end - length)
  return { start, end: start + length }
}

/** Part of the way from one window to another, lengths in proportion so that the zoom looks steady. */
export function between(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const ease = share * share * (3 - 2 * share)
  return { start: from.start + (to.start - from.start) * ease, end: from.end + (to.end - from.end) * ease }
}
