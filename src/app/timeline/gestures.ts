import type { Gestures, PlotBox } from './gesture.ts'
import { recognisePointers } from './pointers.ts'

/** One notch of a wheel, or one frame of a pinch on a touchpad, changes the scale by no more than this power of two. */
const MOST_PER_STEP = 0.35
/** Of each unit that a wheel may count in: pixels, lines, pages. */
const POWER_PER_UNIT = [0.002, 0.05, 1] as const
/** Browsers tell of a pinch on a touchpad as of a wheel with Control, in much smaller steps. */
const PINCH = 5
/** A wheel that turns no more for so long has been let go. */
const REST_MS = 150

/** Listens on an element; the returned function stops. */
export function recogniseGestures(element: HTMLElement, plot: PlotBox, gestures: Gestures): () => void {
  const { onStep, onEnd } = gestures
  let resting: ReturnType<typeof setTimeout> | undefined
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const power = -event.deltaY * (POWER_PER_UNIT[event.deltaMode] ?? 0) * (event.ctrlKey ? PINCH : 1)
    const factor = 2 ** Math.min(MOST_PER_STEP, Math.max(-MOST_PER_STEP, power))
    const { left, width } = plot()
    // What is under the pointer stays there.
    onStep(factor, ((1 - factor) * (event.clientX - left)) / width)
    clearTimeout(resting)
    resting = setTimeout(onEnd, REST_MS)
  }
  element.addEventListener('wheel', wheel, { passive: false })
  const stopPointers = recognisePointers(element, plot, gestures)
  return () => {
    clearTimeout(resting)
    element.removeEventListener('wheel', wheel)
    stopPointers()
  }
}
