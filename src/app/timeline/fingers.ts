import type { Gestures } from './gestures.ts'

interface Finger {
  readonly x: number
  readonly y: number
}

/** Fingers this near are taken to be this far apart: the factor stays finite. */
const NEAREST = 16
/** A finger that moves less than this is a tap, and its link's. */
const TAP = 6

/**
 * One finger sideways moves, two zoom about their middle. The browser keeps up and down (`touch-action: pan-y`) and
 * tells us by cancelling.
 *
 * Not d3's: a touch event goes to what the finger first touched, and zooming takes marks off the page. A captured
 * pointer stays with the element whatever becomes of the mark.
 */
export function recogniseFingers(
  element: HTMLElement,
  plot: () => { left: number; width: number },
  { onStep, onEnd }: Gestures,
) {
  const fingers = new Map<number, Finger>()
  let begun: Finger | null = null

  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || fingers.size === 2) return
    // The first finger down begins anew: nothing of an earlier gesture may be left.
    if (event.isPrimary) fingers.clear()
    fingers.set(event.pointerId, at(event))
    begun = fingers.size === 1 ? at(event) : null
    if (fingers.size === 2) for (const id of fingers.keys()) capture(element, id)
  }
  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return
    if (begun && Math.abs(event.clientX - begun.x) < TAP) return
    if (begun) capture(element, event.pointerId)
    begun = null
    const before = [...fingers.values()]
    fingers.set(event.pointerId, at(event))
    const after = [...fingers.values()]
    const { left, width } = plot()
    const factor = spread(after) / spread(before)
    onStep(factor, (middle(after) - left - factor * (middle(before) - left)) / width)
  }
  const up = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId) && fingers.size === 0) onEnd()
  }
  const keepPinch = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const
  for (const [name, listener] of listeners) element.addEventListener(name, listener)
  element.addEventListener('touchmove', keepPinch, { passive: false })
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener)
    element.removeEventListener('touchmove', keepPinch)
  }
}

function at({ clientX, clientY }: PointerEvent): Finger {
  return { x: clientX, y: clientY }
}

function middle(fingers: readonly Finger[]): number {
  return fingers.reduce((sum, { x }) => sum + x, 0) / fingers.length
}

/** Of one finger always the same, so that it does not zoom. */
function spread([a, b]: readonly Finger[]): number {
  return a && b ? Math.max(NEAREST, Math.hypot(a.x - b.x, a.y - b.y)) : NEAREST
}

function capture(element: HTMLElement, pointer: number) {
  // A finger already lifted cannot be held; there is nothing left to follow.
  try {
    element.setPointerCapture(pointer)
  } catch {}
}
