import { prefersStillness } from '../ui/useMedia.ts'
import { coast, type Sample, speedOf } from './coast.ts'
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
 * One finger sideways moves, and throws; two zoom about their middle. The browser keeps up and down (`touch-action: pan-y`) and
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
  let path: Sample[] = []
  let stopCoasting: (() => void) | null = null

  const halt = () => {
    stopCoasting?.()
    stopCoasting = null
  }
  const down = (event: PointerEvent) => {
    // A touch that stops the picture is not meant for the mark that happens to lie there.
    const isStopped = stopCoasting !== null
    halt()
    if (event.pointerType !== 'touch' || fingers.size === 2) return
    path = []
    // The first finger down begins anew: nothing of an earlier gesture may be left.
    if (event.isPrimary) fingers.clear()
    fingers.set(event.pointerId, at(event))
    begun = fingers.size === 1 ? at(event) : null
    if (isStopped) capture(element, event.pointerId)
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
    if (fingers.size === 1) path.push({ x: event.clientX, at: event.timeStamp })
    const { left, width } = plot()
    const factor = spread(after) / spread(before)
    onStep(factor, (middle(after) - left - factor * (middle(before) - left)) / width)
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return
    const isThrown = event.type === 'pointerup' && !prefersStillness()
    const speed = isThrown ? speedOf(path, event.timeStamp) : 0
    if (speed === 0) return onEnd()
    const isOver = () => {
      stopCoasting = null
      onEnd()
    }
    stopCoasting = coast(speed, (px) => onStep(1, px / plot().width), isOver)
  }
  const onKey = () => {
    if (!stopCoasting) return
    halt()
    onEnd()
  }
  const page = element.ownerDocument
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
  page.addEventListener('keydown', onKey)
  return () => {
    halt()
    page.removeEventListener('keydown', onKey)
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
