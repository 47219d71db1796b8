import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { drawnX } from '../layout/mirror.ts'
import type { Strip } from '../layout/strip.ts'
import type { TimeWindow } from '../layout/timeScale.ts'
import type { Limits } from '../layout/zoom.ts'
import { alongAxis } from '../words/direction.ts'
import { centred, dragged, keyed, type Part, partAt } from './brush.ts'

interface Options {
  readonly strip: Strip
  /** What is in view. */
  readonly window: TimeWindow
  readonly limits: Limits
  /** Where the plot begins, from the left. */
  readonly left: number
  readonly onWindow: (window: TimeWindow) => void
  readonly onEnd: () => void
  readonly onGlide: (window: TimeWindow) => void
}

type Pointed = PointerEvent<HTMLDivElement>

/** Moves the part in view: by its middle or its ends, by a press beside it, by keys. */
export function useBrush({ strip, window, limits, left, onWindow, onEnd, onGlide }: Options) {
  const grip = useRef<{ part: Part; at: number; window: TimeWindow } | null>(null)
  const { x0, x1, whole } = strip
  const along = (event: Pointed) =>
    drawnX(event.clientX - event.currentTarget.getBoundingClientRect().left - left, whole.width)
  const up = () => {
    if (!grip.current) return
    grip.current = null
    onEnd()
  }
  return {
    onPointerDown: (event: Pointed) => {
      if (event.button !== 0) return
      const at = along(event)
      const part = partAt(at, x0, x1)
      event.currentTarget.setPointerCapture(event.pointerId)
      const middle = whole.window.start + at / whole.perDay
      const held = part === 'outside' ? centred(middle, window.end - window.start, limits) : window
      grip.current = { part: part === 'outside' ? 'whole' : part, at, window: held }
      if (part === 'outside') onWindow(held)
    },
    onPointerMove: (event: Pointed) => {
      const held = grip.current
      if (!held) return
      onWindow(dragged(held.window, held.part, (along(event) - held.at) / whole.perDay, limits))
    },
    onPointerUp: up,
    onPointerCancel: up,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const next = keyed(alongAxis(event.key), window, limits)
      if (!next) return
      event.preventDefault()
      event.stopPropagation()
      onGlide(next)
    },
  }
}
