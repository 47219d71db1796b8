import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'

/** The part of the graphic that time runs through: the same for every track. */
export interface Frame {
  /** Pixels beside the plot's start, for names. */
  readonly gutter: number
  readonly width: number
  /** Where the plot begins, from the left. */
  readonly left: number
  /** Where years and months begin, for the thin lines that run through all tracks. */
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[]
  /** Where articles came out. */
  readonly articles: readonly number[]
  /** What is selected or pointed at, as a stretch of the axis. */
  readonly beam: { readonly x0: number; readonly x1: number } | null
}

export interface PlotProps {
  readonly frame: Frame
  readonly height: number
  readonly label: string
  /** Drawn beside the plot. */
  readonly names?: ReactNode
  readonly onKeyDown?: (event: KeyboardEvent<Element>) => void
  readonly onFocus?: (event: FocusEvent<Element>) => void
  readonly onBlur?: () => void
  readonly children: ReactNode
}

/** A track's drawing: thin lines, then its marks, cut at the plot's edges. */
export function Plot({ frame, height, label, names, onKeyDown, onFocus, onBlur, children }: PlotProps) {
  const { gutter, width, left, lines, articles, beam } = frame
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      className="plot"
      role="group"
      aria-label={label}
      width={gutter + width}
      height={height}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {names}
      <g transform={`translate(${left} 0)`} clipPath="url(#plot)">
        <g className="lines">
          {beam && <rect className="beam" x={beam.x0} width={Math.max(1, beam.x1 - beam.x0)} height={height} />}
          <path className="line" d={rulesAt(lines.filter(({ strong }) => !strong).map(crisp), height)} />
          <path className="line-strong" d={rulesAt(lines.filter(({ strong }) => strong).map(crisp), height)} />
          <path className="line-article" d={rulesAt(articles, height)} />
        </g>
        {children}
      </g>
    </svg>
  )
}

function crisp({ x }: { readonly x: number }): number {
  return Math.round(x) + 0.5
}

function rulesAt(xs: readonly number[], height: number): string {
  return xs.map((x) => `M${x} 0V${height}`).join('')
}
