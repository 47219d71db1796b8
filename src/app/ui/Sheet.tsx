import { type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import './sheet.css'
import { onwards } from '../words/direction.ts'
import { say } from '../words/say.ts'
import { Steps } from './Steps.tsx'

export interface SheetProps {
  readonly title: string
  /** `bottom`: over the lower part of a small screen, in reach of a thumb; `page`: over the middle of the page. */
  readonly from: 'bottom' | 'page'
  /** Its content is text, so it is no wider than a column. */
  readonly text?: boolean
  readonly onClose: () => void
  /** What it shows; when this changes, reading starts at the top again. */
  readonly about?: string
  /** A swipe to the side: 1 onwards, as one turns a page of this language, -1 back. */
  readonly onStep?: (direction: -1 | 1) => void
  readonly children: ReactNode
}

/** A movement of this many pixels is a swipe: more than a tap that slipped. */
const SWIPE_PX = 60

/**
 * A panel over the page. The platform's own dialog keeps the focus inside, closes on Escape and gives the focus back
 * to where it was.
 */
export function Sheet({ title, from, text = false, onClose, about = '', onStep, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever it is about, it is the change that counts.
  useEffect(() => {
    if (dialog.current) dialog.current.scrollTop = 0
  }, [about])

  const swipe = useSwipe((x, y, target) => {
    if (Math.abs(x) > 2 * Math.abs(y) && Math.abs(x) > SWIPE_PX) onStep?.(onwards(x) < 0 ? 1 : -1)
    if (y > 2 * Math.abs(x) && y > SWIPE_PX && target.closest('.sheet-head')) onClose()
  })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; the keyboard has Escape and Close.
    <dialog
      ref={dialog}
      className={`sheet sheet-${from}${text ? ' sheet-text' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="sheet-body" {...swipe}>
        <header className="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={onClose}>
            {say.page.close}
          </button>
        </header>
        {children}
        {onStep && <Steps onStep={onStep} />}
      </div>
    </dialog>
  )
}

/** How far a finger went between touching and leaving; a mouse selects text and swipes nothing. */
function useSwipe(onSwipe: (x: number, y: number, target: Element) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current
      start.current = null
      if (from && event.target instanceof Element) onSwipe(event.clientX - from.x, event.clientY - from.y, event.target)
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
