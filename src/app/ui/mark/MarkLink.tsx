import type { FocusEvent, ReactNode } from 'react'

export type MarkKind = 'event' | 'figure' | 'actor' | 'article' | 'cluster'

export interface MarkLinkProps {
  readonly kind: MarkKind
  readonly id: string
  /** Restores the view with this selected. */
  readonly href: string
  /** "date, label, source", in one short phrase. */
  readonly name: string
  readonly selected?: boolean
  /** Unique in the track, for the arrow keys. */
  readonly stop?: string
  /** The track's one stop for the Tab key. */
  readonly tabbable?: boolean
  /** Where it stands in its track, for the arrow keys. */
  readonly x: number
  readonly y: number
  readonly family?: string | undefined
  readonly lit?: boolean
  readonly onOpen?: (() => void) | undefined
  readonly onPoint?: ((id: string | null) => void) | undefined
  readonly children: ReactNode
}

/** A mark is a link: focus, copying, opening in a new tab and a name for screen readers come with it. */
export function MarkLink(props: MarkLinkProps) {
  const {
    kind,
    id,
    href,
    name,
    selected = false,
    stop = id,
    tabbable = false,
    x,
    y,
    family,
    lit = false,
    onOpen,
    onPoint,
  } = props
  const point = onPoint && (() => onPoint(id))
  const leave = onPoint && (() => onPoint(null))
  return (
    <a
      className="mark"
      data-mark={kind}
      data-id={id}
      data-stop={stop}
      data-x={Math.round(x)}
      data-y={Math.round(y)}
      data-family={family}
      data-selected={selected || undefined}
      data-lit={lit || undefined}
      href={href}
      aria-label={name}
      aria-current={selected || undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={
        onOpen &&
        ((event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          onOpen()
        })
      }
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point && ((event: FocusEvent) => event.target === event.currentTarget && point())}
      onBlur={leave}
    >
      {props.children}
    </a>
  )
}
