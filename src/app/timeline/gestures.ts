import { select, type ZoomTransform, zoom, zoomIdentity } from 'd3'

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
      if (window.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !isControl(event.target)
    })
    .wheelDelta((event: WheelEvent) => {
      const lines = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002
      const power = -event.deltaY * lines * (event.ctrlKey ? 5 : 1)
      return Math.min(MOST_PER_STEP, Math.max(-MOST_PER_STEP, power))
    })
    .clickDistance(4)
    .on('zoom', (event: { transform: ZoomTransform }) => step(event.transform))
    .on('end', () => {
      last = zoomIdentity
      select(element).property('__zoom', zoomIdentity)
      onEnd()
    })
  const selection = select(element)
  selection.call(recogniser).on('dblclick.zoom', null)
  const stopTouch = recogniseSlide(element, plot, { onStep, onEnd })
  return () => {
    selection.on('.zoom', null)
    stopTouch()
  }
}

/** One finger sideways. The browser keeps up and down (`touch-action: pan-y`) and tells us by cancelling. */
function recogniseSlide(element: HTMLElement, plot: () => { width: number }, { onStep, onEnd }: Gestures) {
  let finger: { id: number; x: number } | null = null
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    finger = event.isPrimary ? { id: event.pointerId, x: event.clientX } : null
  }
  const move = (event: PointerEvent) => {
    if (!finger || event.pointerId !== finger.id) return
    onStep(1, (event.clientX - finger.x) / plot().width)
    finger = { id: finger.id, x: event.clientX }
  }
  const up = (event: PointerEvent) => {
    if (!finger || event.pointerId !== finger.id) return
    finger = null
    onEnd()
  }
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const
  for (const [name, listener] of listeners) element.addEventListener(name, listener)
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener)
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, summary, [data-no-drag]') !== null
}
