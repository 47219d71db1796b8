/**
 * A time at its true width. A closed bar ends where the words end; an open one is a tick at the end that is known and
 * a tail that thins out, because how far it reaches is not said; an approximate one has soft, dashed edges.
 */
export interface TimeBarProps {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly shape: 'closed' | 'before' | 'after'
  readonly approximate: boolean
  /** An open end that is said to go on: until here. */
  readonly heldTo?: number | null
  readonly height?: number
}

/** Nothing thinner than this can be seen; where a day is narrower than a pixel, its bar is widened to this. */
const THINNEST = 1

export function TimeBar({ x0, x1, y, shape, approximate, heldTo = null, height = 4 }: TimeBarProps) {
  const width = Math.max(THINNEST, x1 - x0)
  const edge = approximate ? 'approximate' : undefined
  if (shape === 'closed') return <rect className="time" data-edge={edge} x={x0} y={y} width={width} height={height} />
  const middle = y + height / 2
  const known = shape === 'before' ? x1 : x0
  const tick = <path className="time-tick" data-edge={edge} d={`M${known} ${y - 2}v${height + 4}`} />
  const sign = shape === 'before' ? -1 : 1
  if (heldTo !== null)
    return (
      <g>
        {tick}
        <path className="time-held" d={`M${known} ${middle}H${heldTo}`} />
        <path className="time-arrow" d={`M${heldTo} ${middle - 4}l${sign * 6} 4l${sign * -6} 4`} />
      </g>
    )
  // Three dashes, each shorter and further apart: it fades without a gradient.
  return (
    <g>
      {tick}
      <path
        className="time-tail"
        d={`M${known} ${middle}h${sign * 10}m${sign * 3} 0h${sign * 6}m${sign * 3} 0h${sign * 3}`}
      />
    </g>
  )
}
