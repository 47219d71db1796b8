import type { Bound, EventStatus, EventType } from '../../corpus/model.ts'
import type { Bar } from '../layout/stretch.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { BOUND_PATHS } from '../ui/mark/BoundGlyph.tsx'
import { SHAPES, STRIKES } from '../ui/mark/StatusGlyph.tsx'
import { isMirrored } from '../words/direction.ts'
import { say } from '../words/say.ts'
import type { Palette } from './palette.ts'

/** The marks of the timeline with their looks as attributes, so that a picture needs no style sheet. */
interface Placed {
  readonly x: number
  readonly y: number
  readonly palette: Palette
}

const OPEN: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical', 'cancelled', 'denied'])

export function Status({ status, type, x, y, palette }: Placed & { status: EventStatus; type: EventType }) {
  const hue = palette[FAMILY_OF[type]]
  const open = OPEN.has(status)
  const strike = STRIKES[status]
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={SHAPES[status]}
        transform={status === 'ongoing' && isMirrored() ? 'scale(-1 1)' : undefined}
        fill={open ? palette.paper : hue}
        stroke={hue}
        strokeWidth={open ? 1.6 : 0}
      />
      <text y={3.4} fill={open ? hue : palette.paper} fontSize={9.5} fontWeight={700} textAnchor="middle">
        {say.terms.letters[type]}
      </text>
      {strike && <path d={strike} fill="none" stroke={hue} strokeWidth={2} />}
    </g>
  )
}

export function BoundMark({ bound, x, y, palette, from, to }: Placed & { bound: Bound; from: number; to: number }) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={bound === 'range' ? `M0 ${from}V${to}M-4.5 ${from}h9M-4.5 ${to}h9` : BOUND_PATHS[bound]}
      fill={bound === '=' ? palette.ink : 'none'}
      stroke={palette.ink}
      strokeWidth={1.6}
      strokeDasharray={bound === 'vague' ? '2 1.6' : undefined}
    />
  )
}

interface StretchBarProps {
  readonly bar: Bar
  readonly y: number
  readonly hue: string
  readonly height?: number
  /** An open end that is said to go on: until here. */
  readonly heldTo?: number | null
}

/** A time at its true width; an open end is a tick and a tail that thins out. */
export function StretchBar({ bar, y, hue, height = 4, heldTo = null }: StretchBarProps) {
  const { x0, x1, shape, approximate } = bar
  const dash = approximate ? '3 2' : undefined
  if (shape === 'closed')
    return (
      <rect
        x={x0}
        y={y}
        width={Math.max(1, x1 - x0)}
        height={height}
        fill={hue}
        fillOpacity={approximate ? 0.3 : 1}
        stroke={approximate ? hue : 'none'}
        strokeDasharray={dash}
      />
    )
  const middle = y + height / 2
  const known = shape === 'before' ? x1 : x0
  const sign = shape === 'before' ? -1 : 1
  const tail = `M${known} ${middle}h${sign * 10}m${sign * 3} 0h${sign * 6}m${sign * 3} 0h${sign * 3}`
  const held = `M${known} ${middle}H${heldTo}M${heldTo} ${middle - 4}l${sign * 6} 4l${sign * -6} 4`
  return (
    <g fill="none" stroke={hue} strokeWidth={2}>
      <path d={`M${known} ${y - 2}v${height + 4}`} strokeDasharray={dash} />
      <path d={heldTo === null ? tail : held} strokeDasharray={heldTo === null ? undefined : '6 3'} />
    </g>
  )
}

/** Marks without words, folded into one with their number. */
export function Count({ x, y, count, palette }: Placed & { count: number }) {
  const wide = count > 999 ? 19 : count > 99 ? 16 : 12
  return (
    <g>
      <rect
        x={x - wide}
        y={y - 12}
        width={wide * 2}
        height={24}
        rx={12}
        fill={palette.paper}
        stroke={palette.edge}
        strokeWidth={1.25}
      />
      <text x={x} y={y + 4.5} fill={palette.ink} fontSize={13} fontWeight={600} textAnchor="middle">
        {count}
      </text>
    </g>
  )
}
