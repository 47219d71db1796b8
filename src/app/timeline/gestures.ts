import { select, type ZoomTransform, zoom, zoomIdentity } from 'd3'
import { recogniseFingers } from './fingers.ts'

/**
 * Recognises gestures and nothing else: what they do to the window is decided elsewhere, and no transform is kept.
 * A plain wheel and a finger that moves up or down are left to the page.
 */
export interface Gestures {
  /**
   * A step of a gesture: everything grows by `factor` and then moves right by `shift`, a share of the width;
   * a point at share p goes to `factor * p + shift`.
   */
  readonly onStep: (factor: number, shift: number) => void
  readonly onEnd: () => void
}

/** One notch of a wheel, or one frame of a pinch, changes the scale by no more than this power of two. */
const MOST_PER_STEP = 0.35

/** Listens on an element; the returned function stops. */
export function recogniseGestures(
  element: HTMLElement,
  plot: () => { left: number; width: number },
  { onStep, onEnd }: Gestures,
) {
  let last: ZoomTransform = zoomIdentity
  const step = (next: ZoomTransform) => {
    const { left, width } = plot()
    const inset = left - element.getBoundingClientRect().left
    const factor = next.k / last.k
    // The transform is about the element's left edge; the plot begins `inset` pixels further.
    const shift = (next.x - factor * last.x - inset * (1 - factor)) / width
    last = next
    if (factor !== 1 || shift !== 0) onStep(factor, shift)
  }
  const recogniser = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !isControl(event.target)
    })
    .wheelDelta((event: WheelEvent) => {
      const lines = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002
      const power = -event.deltaY * lines * (event.ctrlKey ? 5 : 1)
      return Math.min(MOST_PER_STEP, Math.max(-MOST_PER_STEP, power))
    })
    .clickDistance(4)
    .touchable(false)
    .on('zoom', (event: { transform: ZoomTransform }) => step(event.transform))
    .on('end', () => {
      last = zoomIdentity
      select(element).property('__zoom', zoomIdentity)
      onEnd()
    })
  const selection = select(element)
  selection.call(recogniser).on('dblclick.zoom', null)
  const stopFingers = recogniseFingers(element, plot, { onStep, onEnd })
  return () => {
    selection.on('.zoom', null)
    stopFingers()
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, summary, [data-no-drag]') !== null
}
