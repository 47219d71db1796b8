import type { ReactNode } from 'react'
import { anchorOf } from '../../words/direction.ts'
import { Own } from './Own.tsx'

export interface TextLinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly side: 'after' | 'before'
  readonly children?: (line: string, at: number) => ReactNode
}

export const LINE_HEIGHT = 16

/**
 * The lines of one label, inside its `<text>`. Between two lines stands a space, or the words around it would be read
 * as one; it stands at the end of the line that is free to end anywhere.
 */
export function TextLines({ lines, x, y, side, children }: TextLinesProps) {
  const starts = anchorOf(side) === 'start'
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in its order; two may say the same.
    <tspan key={at} x={x} y={y + at * LINE_HEIGHT}>
      {!starts && at > 0 && ' '}
      {children ? (
        children(line, at)
      ) : (
        <Own text={lines[0] ?? ''} side={side}>
          {line}
        </Own>
      )}
      {starts && at < lines.length - 1 && ' '}
    </tspan>
  ))
}
