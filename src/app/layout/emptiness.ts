import type { Stretch } from './stretch.ts'
import { type Cut, type Warp, warpOf } from './timeScale.ts'

/** A stretch counts as empty when it is longer than three weeks: shorter pauses are the rhythm of the news. */
const LONG_DAYS = 21
/** No more breaks than this, the longest stretches first: an axis of nothing but breaks tells no time. */
const MOST_CUTS = 12
/** Room left at each side of an empty stretch, so that marks do not stick to the break. */
const MARGIN_DAYS = 2
/** A cut keeps this share of all that stays: enough to draw the break and to say how long it is. */
const KEPT_SHARE = 0.06
/** What is cut is so many times as long as the break that stands for it: a year is not worth a break a year wide. */
const WORTH = 2

/**
 * Where nothing is known to have begun or ended, cut out. Only known ends count: a bar that spans the stretch would
 * otherwise keep it long, and it is still drawn across the break.
 */
export function skipEmpty(stretches: readonly Stretch[]): Warp {
  const edges = stretches
    .flatMap(({ from, to }) => [from, to])
    .filter((edge): edge is number => edge !== null)
    .sort((a, b) => a - b)
  const first = edges[0]
  const last = edges.at(-1)
  if (first === undefined || last === undefined) return warpOf([])
  const found: { from: number; to: number }[] = []
  for (let index = 1; index < edges.length; index++) {
    const from = edges[index - 1] as number
    const to = edges[index] as number
    if (to - from > LONG_DAYS) found.push({ from: from + MARGIN_DAYS, to: to - MARGIN_DAYS })
  }
  const longest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const gaps = longest.slice(0, MOST_CUTS)
  let stays = last - first - gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const kept = () => Math.max(MARGIN_DAYS, stays * KEPT_SHARE)
  for (let shortest = gaps.at(-1); shortest; shortest = gaps.at(-1)) {
    const length = shortest.to - shortest.from
    if (length >= WORTH * kept()) break
    stays += length
    gaps.pop()
  }
  gaps.sort((a, b) => a.from - b.from)
  return warpOf(gaps.map((gap): Cut => ({ ...gap, kept: kept() })))
}
