import type { EventStatus, EventType } from '../../../corpus/model.ts'
import { say } from '../../words/say.ts'

/**
 * Status by shape, type by letter and hue:
 * a full disc happened, a full pointer goes on, an empty ring is planned, an empty diamond depends on something,
 * a ring struck through was called off, a struck square is denied.
 */
export const SHAPES: Record<EventStatus, string> = {
  occurred: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
  ongoing: 'M-7 -6.5h7.5l6.5 6.5l-6.5 6.5h-7.5z',
  planned: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0z',
  hypothetical: 'M0 -8l8 8l-8 8l-8 -8z',
  cancelled: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0z',
  denied: 'M-6 -6h12v12h-12z',
}
export const STRIKES: Partial<Record<EventStatus, string>> = {
  cancelled: 'M-8.5 0h17',
  denied: 'M-7.5 7.5l15 -15',
}

export function StatusGlyph({ status, type, x, y }: { status: EventStatus; type: EventType; x: number; y: number }) {
  return (
    <g className="status" data-status={status} transform={`translate(${x} ${y})`}>
      <path d={SHAPES[status]} />
      <use href={`#letter-${say.terms.letters[type]}`} />
      {STRIKES[status] && <path className="strike" d={STRIKES[status]} />}
    </g>
  )
}

/**
 * The letters of the glyphs, once for the whole page. A glyph uses its letter from here: drawn in each link, it would
 * be read as a word of the link's.
 */
export function Letters() {
  return [...new Set(Object.values(say.terms.letters))].map((letter) => (
    <text key={letter} id={`letter-${letter}`} className="letter" y="3.4">
      {letter}
    </text>
  ))
}
