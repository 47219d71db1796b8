import { centreOf, type Stretch } from './stretch.ts'
import type { TimeWindow } from './timeScale.ts'

/** A corpus of one day still shows the month before it: news looks back. */
const SHORTEST_PERIOD = 30
/** Room at both ends, as a share of what is shown. */
const MARGIN = 0.04
/** When fewer of the marks than this lie around the articles, the articles look back at another time. */
const ENOUGH = 0.5

/**
 * The days of the first view: when the articles came out, and what they report from about as long before and after.
 * A single aside ("since 2007") does not squeeze everything else into a corner; it is reached by zooming out.
 */
export function defaultWindow(published: readonly Stretch[], marks: readonly Stretch[]): TimeWindow {
  const edges = marks.flatMap(({ from, to }) => [from, to]).filter((edge): edge is number => edge !== null)
  const dates = published.flatMap(({ from, to }) => [from as number, to as number])
  const centres = marks.map(centreOf).sort((a, b) => a - b)
  if (edges.length === 0 && dates.length === 0) return { start: 0, end: SHORTEST_PERIOD }
  if (dates.length > 0) {
    const first = Math.min(...dates)
    const last = Math.max(...dates)
    const reach = Math.max(SHORTEST_PERIOD, last - first)
    const near = (day: number) => day >= first - reach && day <= last + reach
    if (centres.length === 0 || centres.filter(near).length >= ENOUGH * centres.length)
      return padded([...dates, ...withoutAsides(edges.filter(near), first, last)])
  }
  const bulk = centres.slice(Math.floor(centres.length * 0.02), Math.ceil(centres.length * 0.98))
  return atLeast(SHORTEST_PERIOD, padded(bulk.length > 0 ? bulk : dates))
}

/** Marks are of days: an axis of hours would promise what nothing on it says. */
function atLeast(days: number, { start, end }: TimeWindow): TimeWindow {
  const air = Math.max(0, Math.ceil((days - (end - start)) / 2))
  return { start: start - air, end: end + air }
}

/** As many of the ends of marks as this may stand outside the first view, at either side … */
const ASIDES = 0.02
/** … where leaving them out saves at least this share of it. */
const WORTH = 0.1

/** Without the few that stand far out: a target for 2040 leaves no room for the days that the articles tell of. */
function withoutAsides(edges: readonly number[], first: number, last: number): number[] {
  const sorted = [...edges].sort((a, b) => a - b)
  const outside = Math.floor(sorted.length * ASIDES)
  const start = Math.min(first, sorted[0] ?? first)
  const end = Math.max(last, sorted.at(-1) ?? last)
  const from = Math.min(first, sorted[outside] ?? first)
  const to = Math.max(last, sorted.at(-1 - outside) ?? last)
  const worth = (end - start) * WORTH
  const [least, most] = [from - start >= worth ? from : start, end - to >= worth ? to : end]
  return sorted.filter((edge) => edge >= least && edge <= most)
}

/** Everything there is, with a margin: as far out as the reader can go. */
export function wholeWindow(published: readonly Stretch[], marks: readonly Stretch[]): TimeWindow {
  const edges = [...published, ...marks]
    .flatMap(({ from, to }) => [from, to])
    .filter((edge): edge is number => edge !== null)
  return edges.length === 0 ? { start: 0, end: SHORTEST_PERIOD } : padded(edges)
}

function padded(days: readonly number[]): TimeWindow {
  const start = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const end = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  const margin = Math.max(1, (end - start) * MARGIN)
  return { start: Math.floor(start - margin), end: Math.ceil(end + margin) }
}
