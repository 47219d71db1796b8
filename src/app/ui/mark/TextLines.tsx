import type { ReactNode } from 'react'

export interface TextLinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly children?: (line: string, at: number) => ReactNode
}

export const LINE_HEIGHT = 16

/** The lines of one label, inside its `<text>`. */
export function TextLines({ lines, x, y, children }: TextLinesProps) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in its order; two may say the same.
    <tspan key={at} x={x} y={y + at * LINE_HEIGHT}>
      {children ? children(line, at) : line}
    </tspan>
  ))
}
