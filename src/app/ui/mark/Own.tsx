import type { ReactNode } from 'react'
import { anchorOf, directionOfText, pageDirection } from '../../words/direction.ts'

interface OwnProps {
  /** The words, or the beginning of them, by which their direction is known. */
  readonly text: string
  readonly side: 'after' | 'before'
  readonly children: ReactNode
}

/** Words of the articles in a drawing: they run in their own direction, cut at their own end, whatever the page does. */
export function Own({ text, side, children }: OwnProps) {
  const direction = directionOfText(text)
  if (direction === pageDirection()) return children
  return (
    <tspan direction={direction} unicodeBidi="isolate" textAnchor={anchorOf(side, direction)}>
      {children}
    </tspan>
  )
}
