import { type ReactNode, useEffect, useId, useRef } from 'react'
import './sheet.css'

export interface SheetProps {
  readonly title: string
  /** `bottom`: over the lower part of a small screen, in reach of a thumb; `page`: over the middle of the page. */
  readonly from: 'bottom' | 'page'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A swipe of at least this many pixels down its handle closes the sheet: more than a tap that slipped. */
const SWIPE_PX = 60

/**
 * A panel over the page. The platform's own dialog keeps the focus inside, closes on Escape and gives the focus back
 * to where it was.
 */
export function Sheet({ title, from, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const swipeFrom = useRef<number | null>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; the keyboard has Escape and Close.
    <dialog
      ref={dialog}
      className={`sheet sheet-${from}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="sheet-body">
        <header
          className="sheet-head"
          onPointerDown={(event) => {
            swipeFrom.current = event.clientY
          }}
          onPointerUp={(event) => {
            if (swipeFrom.current !== null && event.clientY - swipeFrom.current > SWIPE_PX) onClose()
            swipeFrom.current = null
          }}
        >
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
