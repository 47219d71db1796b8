import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { alongAxis } from '../words/direction.ts'

export interface Toolbar {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/**
 * A row of controls as one stop of the Tab key, as WAI-ARIA describes a toolbar: inside it the left and right arrows go
 * from one to the next and around, Home and End to the first and the last; the Tab key comes back to the one left last.
 * `controls` is a selector. The stop is set on the elements themselves, for the controls are drawn by components that
 * need not know of the row.
 */
export function useToolbar(controls: string): Toolbar {
  const ref = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLElement | null>(null)
  const all = () => [...(ref.current?.querySelectorAll<HTMLElement>(controls) ?? [])]
  const settle = () => {
    const row = all()
    const stop = row.find((each) => each === last.current) ?? row[0]
    for (const each of row) each.tabIndex = each === stop ? 0 : -1
  }
  // Controls come and go with what is drawn.
  useLayoutEffect(settle)
  return {
    ref,
    onFocus: ({ target }) => {
      const focused = target.closest<HTMLElement>(controls)
      if (!focused) return
      last.current = focused
      settle()
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const row = all()
      const at = row.indexOf(event.target as HTMLElement)
      const next = at < 0 ? undefined : row.at(leadsTo(alongAxis(event.key), at, row.length))
      if (!next || next === event.target) return
      event.preventDefault()
      event.stopPropagation()
      next.focus()
    },
  }
}

/** The place that a key leads to from another, of so many; the same for a key that leads nowhere. */
function leadsTo(key: string, at: number, many: number): number {
  if (key === 'ArrowRight') return (at + 1) % many
  if (key === 'ArrowLeft') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? -1 : at
}
