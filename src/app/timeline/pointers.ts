import { prefersStillness } from '../ui/useMedia.ts'
import { coast, type Sample, speedOf } from './coast.ts'
import type { Gestures, PlotBox } from './gesture.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** Fingers this near are taken to be this far apart: the factor stays finite. */
const NEAREST = 16
/** A pointer that moves less than this, in pixels, is a tap or a click, and its link's; fingers are less steady. */
const TAP = { finger: 6, mouse: 4 }

/** What browsers do of themselves when a mouse moves with its button down: links are pulled along, words are marked. */
const PULLS = ['dragstart', 'selectstart']

/**
 * A mouse with its button down, a pen or one finger sideways moves; a finger throws; two zoom about their middle. The
 * browser keeps a finger's up and down (`touch-action: pan-y`) and tells us by cancelling.
 *
 * What has begun to move is captured: it stays with the element whatever becomes of the mark under it, which zooming
 * may take off the page, and wherever it goes.
 */
export function recognisePointers(element: HTMLElement, plot: PlotBox, { onStep, onEnd }: Gestures): () => void {
  const pointers = new Map<number, Place>()
  let begun: Place | null = null
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
    if ((!isFinger(event) && !drags(event)) || pointers.size === 2) return
    path = []
    // The first finger down begins anew: nothing of an earlier gesture may be left.
    if (event.isPrimary) pointers.clear()
    pointers.set(event.pointerId, at(event))
    begun = pointers.size === 1 ? at(event) : null
    if (isStopped) capture(element, event.pointerId)
    if (pointers.size === 2) for (const id of pointers.keys()) capture(element, id)
  }
  const move = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    // The button was let go where nobody saw it: outside the window.
    if (!isFinger(event) && event.buttons === 0) return up(event)
    if (begun && Math.abs(event.clientX - begun.x) < TAP[isFinger(event) ? 'finger' : 'mouse']) return
    if (begun) capture(element, event.pointerId)
    begun = null
    const before = [...pointers.values()]
    pointers.set(event.pointerId, at(event))
    const after = [...pointers.values()]
    if (pointers.size === 1) path.push({ x: event.clientX, at: event.timeStamp })
    const { left, width } = plot()
    const factor = spread(after) / spread(before)
    onStep(factor, (middle(after) - left - factor * (middle(before) - left)) / width)
  }
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return
    if (!isFinger(event) && begun === null) withoutClick(element)
    const isThrown = isFinger(event) && event.type === 'pointerup' && !prefersStillness()
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
  const keepDrag = (event: Event) => {
    if (pointers.size > 0) event.preventDefault()
  }
  const keepPinch = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  const page = element.ownerDocument
  // A mouse may leave the element before it has gone far enough to be captured.
  const moves = [
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const
  element.addEventListener('pointerdown', down)
  for (const [name, listener] of moves) page.addEventListener(name, listener)
  for (const name of PULLS) element.addEventListener(name, keepDrag)
  element.addEventListener('touchmove', keepPinch, { passive: false })
  page.addEventListener('keydown', onKey)
  return () => {
    halt()
    page.removeEventListener('keydown', onKey)
    element.removeEventListener('touchmove', keepPinch)
    for (const name of PULLS) element.removeEventListener(name, keepDrag)
    for (const [name, listener] of moves) page.removeEventListener(name, listener)
    element.removeEventListener('pointerdown', down)
  }
}

function isFinger({ pointerType }: PointerEvent): boolean {
  return pointerType === 'touch'
}

/** A plain press of the main button, and of no control. */
function drags({ button, ctrlKey, target }: PointerEvent): boolean {
  const isControl = target instanceof Element && target.closest('button, input, select, summary, [data-no-drag]')
  return button === 0 && !ctrlKey && !isControl
}

/** Where a drag ends is no click on what lies there. */
function withoutClick(element: HTMLElement) {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  element.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }))
}

function at({ clientX, clientY }: PointerEvent): Place {
  return { x: clientX, y: clientY }
}

function middle(pointers: readonly Place[]): number {
  return pointers.reduce((sum, { x }) => sum + x, 0) / pointers.length
}

/** Of one pointer always the same, so that it does not zoom. */
function spread([a, b]: readonly Place[]): number {
  return a && b ? Math.max(NEAREST, Math.hypot(a.x - b.x, a.y - b.y)) : NEAREST
}

function capture(element: HTMLElement, pointer: number) {
  // A finger already lifted cannot be held; there is nothing left to follow.
  try {
    element.setPointerCapture(pointer)
  } catch {}
}
