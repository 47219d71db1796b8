/**
 * What a finger leaves behind: let go while it moves, the picture moves on and slows down, as everything does on a
 * touch screen. Speeds are in pixels a millisecond.
 */
export interface Sample {
  readonly x: number
  /** Milliseconds, of the events' own clock. */
  readonly at: number
}

/** Only the last moment counts: a finger that slowed down before it left has no speed. */
const MOMENT_MS = 80
/** Slower than this is no throw. */
const SLOWEST = 0.15
/** The speed falls to about a third in this time, which is how scrolling slows down on the usual platforms. */
const SLOWS_IN_MS = 325
/** Nobody throws faster; a single late event could say so. */
const FASTEST = 4

/** The speed with which a finger left, from where it was when; 0 where it stood still or was slow. */
export function speedOf(samples: readonly Sample[], left: number): number {
  const recent = samples.filter(({ at }) => left - at <= MOMENT_MS)
  const [first] = recent
  const last = recent.at(-1)
  if (!first || !last || last.at === first.at) return 0
  const speed = (last.x - first.x) / (last.at - first.at)
  return Math.abs(speed) < SLOWEST ? 0 : Math.min(FASTEST, Math.max(-FASTEST, speed))
}

/** Moves on from `speed` until it is still; the returned function stops it at once, without `onEnd`. */
export function coast(speed: number, onMove: (px: number) => void, onEnd: () => void): () => void {
  let frame = 0
  let before: number | null = null
  let now = speed
  const tick = (time: number) => {
    const passed = before === null ? 0 : time - before
    before = time
    const next = now * Math.exp(-passed / SLOWS_IN_MS)
    // The area under a falling exponential: however long a frame is, the way is the same.
    onMove((now - next) * SLOWS_IN_MS)
    now = next
    if (Math.abs(now) < SLOWEST / 4) onEnd()
    else frame = requestAnimationFrame(tick)
  }
  frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}
