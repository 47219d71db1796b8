import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { densityOf } from '../layout/density.ts'
import { drawn, drawnX } from '../layout/mirror.ts'
import { centreOf, type Stretch, touches } from '../layout/stretch.ts'
import { textWidth } from '../layout/textWidth.ts'
import { ticksOf } from '../layout/ticks.ts'
import { type TimeScale, type TimeWindow, timeScale } from '../layout/timeScale.ts'
import { type Limits, panBy, zoomAbout } from '../layout/zoom.ts'
import { alongAxis } from '../words/direction.ts'
import { say } from '../words/say.ts'

export interface OverviewProps {
  readonly stretches: readonly Stretch[]
  readonly scale: TimeScale
  readonly limits: Limits
  /** The first view: where most of it is. */
  readonly first: TimeWindow
  readonly gutter: number
  /** Where the plot begins, from the left. */
  readonly left: number
  /** In words: "1 October 2023 – 24 May 2024". */
  readonly said: string
  readonly onWindow: (window: TimeWindow) => void
  readonly onEnd: () => void
  readonly onGlide: (window: TimeWindow) => void
}

const HEIGHT = 54
const BARS = 34
const COLUMN = 3
const BAR = COLUMN - 0.75
/** Half the brush's grips, so that they are whole at the ends. */
const EDGE = 2.5
/** The brush is never too thin to be caught. */
const THINNEST = 24

/** The whole of time, how much stands where, and the part that is in view: drag it, or its ends. */
export function Overview(props: OverviewProps) {
  const { stretches, scale, limits, first, gutter, left, said, onWindow, onEnd, onGlide } = props
  // A single aside from another age would shrink everything else to a dot; the strip reaches that far when asked to.
  const shown = { start: Math.min(first.start, scale.window.start), end: Math.max(first.end, scale.window.end) }
  const { start, end } = shown
  const { width, warp } = scale
  const { whole, columns, beyond } = useMemo(() => {
    const strip = timeScale({ start, end }, width, warp)
    return { whole: strip, columns: drawColumns(stretches, strip), beyond: beyondOf(stretches, strip) }
  }, [stretches, start, end, width, warp])
  const x0 = Math.max(EDGE, (scale.window.start - shown.start) * whole.perDay)
  const x1 = Math.min(scale.width - EDGE, (scale.window.end - shown.start) * whole.perDay)
  const room = Math.max(0, THINNEST - (x1 - x0)) / 2
  const brush = drawn({ x0: x0 - room, x1: x1 + room }, width)
  const grip = useRef<{ part: Part; at: number; window: TimeWindow } | null>(null)
  const along = (event: PointerEvent<HTMLDivElement>) =>
    drawnX(event.clientX - event.currentTarget.getBoundingClientRect().left - left, width)

  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const at = along(event)
    const part = partAt(at, x0 - room, x1 + room)
    event.currentTarget.setPointerCapture(event.pointerId)
    const length = scale.window.end - scale.window.start
    const middle = shown.start + at / whole.perDay
    const window = part === 'outside' ? centred(middle, length, limits) : scale.window
    grip.current = { part: part === 'outside' ? 'whole' : part, at, window }
    if (part === 'outside') onWindow(window)
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const held = grip.current
    if (!held) return
    onWindow(dragged(held.window, held.part, (along(event) - held.at) / whole.perDay, limits))
  }
  const up = () => {
    if (!grip.current) return
    grip.current = null
    onEnd()
  }
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = keyed(alongAxis(event.key), scale.window, limits)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    onGlide(next)
  }
  return (
    <section className="track" data-track="overview" aria-label={say.graphic.overview}>
      <div
        className="overview"
        data-no-drag
        role="slider"
        tabIndex={0}
        aria-label={say.graphic.overviewHelp}
        aria-valuemin={Math.round(limits.whole.start)}
        aria-valuemax={Math.round(limits.whole.end)}
        aria-valuenow={Math.round((scale.window.start + scale.window.end) / 2)}
        aria-valuetext={said}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onKeyDown={key}
      >
        <svg width={gutter + scale.width} height={HEIGHT} aria-hidden="true">
          <g transform={`translate(${left} 0)`}>
            <rect className="overview-ground" width={scale.width} height={BARS} />
            <path className="density" d={columns} />
            {yearsOf(whole).map(({ key: year, x, label }) => (
              <text key={year} className="overview-year" x={drawnX(x, width)} y={HEIGHT - 5}>
                {label}
              </text>
            ))}
            <path
              className="veil"
              d={`M0 0H${brush.x0}V${BARS}H0zM${brush.x1} 0H${scale.width}V${BARS}H${brush.x1}z`}
            />
            <rect className="brush" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={BARS - 0.5} />
            <path className="brush-grip" d={`M${brush.x0} 8v${BARS - 16}M${brush.x1} 8v${BARS - 16}`} />
          </g>
        </svg>
      </div>
      {beyond.earlier + beyond.later > 0 && (
        <button type="button" className="plain beyond" onClick={() => onGlide(limits.whole)}>
          {say.graphic.beyond(beyond.earlier, beyond.later)}
        </button>
      )}
    </section>
  )
}

/** One bar for each column that has marks. Square root: one mark among two hundred is still seen. */
function drawColumns(stretches: readonly Stretch[], strip: TimeScale): string {
  const columns = densityOf(stretches, strip, COLUMN)
  const most = columns.reduce((top, { count }) => Math.max(top, count), 1)
  return columns
    .map(({ x, count }) => {
      const height = Math.max(2, Math.sqrt(count / most) * (BARS - 4))
      const { x0 } = drawn({ x0: x, x1: x + BAR }, strip.width)
      return `M${x0} ${BARS}v${-height}h${BAR}v${height}z`
    })
    .join('')
}

/** How many marks lie outside the strip. */
function beyondOf(stretches: readonly Stretch[], whole: TimeScale) {
  const out = stretches.filter((stretch) => !touches(stretch, whole.dayAt(0), whole.dayAt(whole.width)))
  const earlier = out.filter((stretch) => whole.x(centreOf(stretch)) < 0).length
  return { earlier, later: out.length - earlier }
}

type Part = 'whole' | 'start' | 'end'

function partAt(x: number, x0: number, x1: number): Part | 'outside' {
  const reach = Math.min(10, (x1 - x0) / 3)
  if (Math.abs(x - x0) <= reach) return 'start'
  if (Math.abs(x - x1) <= reach) return 'end'
  return x > x0 && x < x1 ? 'whole' : 'outside'
}

function centred(day: number, length: number, limits: Limits): TimeWindow {
  return panBy({ start: day - length / 2, end: day + length / 2 }, 0, limits)
}

function dragged({ start, end }: TimeWindow, part: Part, by: number, { whole, narrowest }: Limits): TimeWindow {
  if (part === 'start') return { start: Math.max(whole.start, Math.min(start + by, end - narrowest)), end }
  if (part === 'end') return { start, end: Math.min(whole.end, Math.max(end + by, start + narrowest)) }
  return panBy({ start: start + by, end: end + by }, 0, { whole, narrowest })
}

/** The window a key leads to, or null for keys that are not ours. */
export function keyed(key: string, window: TimeWindow, limits: Limits): TimeWindow | null {
  switch (key) {
    case 'ArrowLeft':
      return panBy(window, -0.2, limits)
    case 'ArrowRight':
      return panBy(window, 0.2, limits)
    case 'PageUp':
      return panBy(window, -0.9, limits)
    case 'PageDown':
      return panBy(window, 0.9, limits)
    case '+':
    case '=':
      return zoomAbout(window, 0.5, 2, limits)
    case '-':
      return zoomAbout(window, 0.5, 0.5, limits)
    case 'Home':
      return limits.whole
    default:
      return null
  }
}

function yearsOf(whole: TimeScale) {
  let free = Number.NEGATIVE_INFINITY
  const rows = ticksOf(whole)
  const years = rows[0]?.ticks ?? []
  const named = years.length > 1 ? years : (rows[1]?.ticks ?? years)
  return named.flatMap(({ key, x, label }) => {
    const at = Math.max(0, x)
    if (at < free || at + textWidth(label, 13) > whole.width) return []
    free = at + textWidth(label, 13) + 10
    return [{ key, x: at, label }]
  })
}
