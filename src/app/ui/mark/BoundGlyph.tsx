import type { Bound } from '../../../corpus/model.ts'

/**
 * What is claimed of the number. A floor points up (the truth lies above), a ceiling points down; filled where the
 * number itself is included, open where it is not; waves are "about", a disc is exact, a dotted ring has no number.
 *
 * `from` and `to` are the ends of a range, as pixels from the middle.
 */
export function BoundGlyph({ bound, x, y, from = 6, to = -6 }: BoundGlyphProps) {
  return (
    <g className="bound" data-bound={bound} transform={`translate(${x} ${y})`}>
      <path d={bound === 'range' ? `M0 ${from}V${to}M-4.5 ${from}h9M-4.5 ${to}h9` : BOUND_PATHS[bound]} />
    </g>
  )
}
interface BoundGlyphProps {
  readonly bound: Bound
  readonly x: number
  readonly y: number
  readonly from?: number
  readonly to?: number
}

const UP = 'M-6 0.5h12M0 -8l4 6h-8z'
const DOWN = 'M-6 -0.5h12M0 8l4 -6h-8z'
export const BOUND_PATHS: Record<Exclude<Bound, 'range'>, string> = {
  '>': UP,
  '>=': UP,
  '<': DOWN,
  '<=': DOWN,
  '=': 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  '~': 'M-7 -2.2c2.3 -3.4 4.7 -3.4 7 0s4.7 3.4 7 0M-7 3.6c2.3 -3.4 4.7 -3.4 7 0s4.7 3.4 7 0',
  vague: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
}
