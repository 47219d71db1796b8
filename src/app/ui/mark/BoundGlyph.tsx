import type { Bound } from '../../../corpus/model.ts'

/**
 * What is claimed of the number: an arrow leads from it to where the truth may lie, up from a floor, down from a ceiling,
 * and a second line, as in ≥, says that the number itself is included. Waves are "about", a disc is exact, a dotted ring
 * has no number. Arrows, for a floor and a ceiling near one another overlap: triangles would make a star of them, and a
 * ring with an arrow is a sign of its own.
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

const UP = 'M-6 0h12M0 0V-9M-3.8 -5L0 -9L3.8 -5'
const DOWN = 'M-6 0h12M0 0V9M-3.8 5L0 9L3.8 5'
export const BOUND_PATHS: Record<Exclude<Bound, 'range'>, string> = {
  '>': UP,
  '>=': `${UP}M-6 3.6h12`,
  '<': DOWN,
  '<=': `${DOWN}M-6 -3.6h12`,
  '=': 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  '~': 'M-7 -2.2c2.3 -3.4 4.7 -3.4 7 0s4.7 3.4 7 0M-7 3.6c2.3 -3.4 4.7 -3.4 7 0s4.7 3.4 7 0',
  vague: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
}
