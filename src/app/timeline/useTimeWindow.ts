import { useCallback, useEffect, useRef, useState } from 'react'
import { type DaySpan, spanOf, windowOf } from '../layout/span.ts'
import type { TimeWindow, Warp } from '../layout/timeScale.ts'
import { between, type Limits, panBy, within, zoomAbout } from '../layout/zoom.ts'
import { prefersStillness } from '../ui/useMedia.ts'

/**
 * The days in view. The address owns them, as whole days; while a gesture lasts, and as long as the address says the
 * same days afterwards, the exact window of the gesture is drawn, so that letting go does not make it jump.
 */
export interface TimeWindowInHand {
  readonly window: TimeWindow
  /** Draws this window now; `end` makes it the view. */
  readonly hold: (window: TimeWindow) => void
  readonly step: (factor: number, shift: number) => void
  readonly end: () => void
  /** Goes there, gently unless the reader prefers stillness. */
  readonly glide: (to: TimeWindow) => void
}

interface Options {
  readonly span: DaySpan | null
  readonly first: TimeWindow
  readonly limits: Limits
  readonly warp: Warp
  readonly settle: (change: { span: DaySpan }) => void
}

const GLIDE_MS = 280

export function useTimeWindow({ span, first, limits, warp, settle }: Options): TimeWindowInHand {
  const [held, setHeld] = useState<{ window: TimeWindow; key: string; warp: Warp } | null>(null)
  const key = span ? `${span.from}/${span.to}` : ''
  const told = span ? within(windowOf(span, warp), limits) : first
  const window = held && held.key === key && held.warp === warp ? held.window : told

  // Handlers outlive renders (a gesture is one listener); they read the latest values here.
  const now = useRef({ window, key, limits, warp, settle })
  now.current = { window, key, limits, warp, settle }
  const frame = useRef(0)

  // A press that moved nothing (the choice of a mark) is no gesture and leaves the address as it is.
  const moved = useRef(false)

  const hold = useCallback((next: TimeWindow) => {
    moved.current = true
    now.current.window = next
    setHeld({ window: next, key: now.current.key, warp: now.current.warp })
  }, [])

  const end = useCallback(() => {
    if (!moved.current) return
    moved.current = false
    const { window: last, warp: current } = now.current
    const next = spanOf(last, current)
    const nextKey = `${next.from}/${next.to}`
    if (nextKey === now.current.key) return
    setHeld({ window: last, key: nextKey, warp: current })
    now.current.settle({ span: next })
  }, [])

  const step = useCallback(
    (factor: number, shift: number) => {
      cancelAnimationFrame(frame.current)
      const { window: from, limits: bounds } = now.current
      // Growing by a factor and moving keeps one point still; a pure move keeps none.
      const isMove = Math.abs(factor - 1) < 1e-6
      hold(isMove ? panBy(from, -shift, bounds) : zoomAbout(from, shift / (1 - factor), factor, bounds))
    },
    [hold],
  )

  const glide = useCallback(
    (to: TimeWindow) => {
      cancelAnimationFrame(frame.current)
      const from = now.current.window
      const target = within(to, now.current.limits)
      if (prefersStillness()) {
        hold(target)
        return end()
      }
      let begun: number | null = null
      const tick = (time: number) => {
        begun ??= time
        const share = Math.min(1, (time - begun) / GLIDE_MS)
        hold(between(from, target, share))
        if (share < 1) frame.current = requestAnimationFrame(tick)
        else end()
      }
      frame.current = requestAnimationFrame(tick)
    },
    [hold, end],
  )

  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return { window, hold, step, end, glide }
}
