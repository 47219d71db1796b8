import { type ReactNode, useRef } from 'react'
import { say } from '../../words/say.ts'

export interface FoldFrameProps {
  readonly title: string
  readonly onClose: () => void
  /** Zooms to the days of what is listed; left out where that is of no use. */
  readonly onNear?: (() => void) | undefined
  readonly children: ReactNode
}

/** The list of a cluster's members, under its track. Closed by its button or Escape, it gives the focus back. */
export function FoldFrame({ title, onClose, onNear, children }: FoldFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const close = () => {
    const section = frame.current?.closest('section')
    const mark = section?.querySelector<SVGElement>('.plot [aria-current]') ?? section?.querySelector<SVGElement>(STOP)
    mark?.focus()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, heard from the links inside it.
    <div
      ref={frame}
      className="fold-list"
      data-fold
      data-no-drag
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="fold-head">
        <h3>{title}</h3>
        <p>
          {onNear && (
            <button type="button" className="plain" onClick={onNear}>
              {say.graphic.zoomToThese}
            </button>
          )}
          <button type="button" onClick={close}>
            {say.page.close}
          </button>
        </p>
      </div>
      {children}
    </div>
  )
}

const STOP = '.plot [tabindex="0"]'
