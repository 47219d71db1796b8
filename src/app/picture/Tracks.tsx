import type { ArticlesLayout } from '../layout/articlesTrack.ts'
import type { Gap } from '../layout/coverage.ts'
import { articlesNote, type EventsLayout, LEADING, TARGET } from '../layout/eventsTrack.ts'
import { COUNTED } from '../layout/figureLabels.ts'
import type { FiguresLayout, PlacedFigure } from '../layout/figuresTrack.ts'
import { drawn, drawnX } from '../layout/mirror.ts'
import { textWidth } from '../layout/textWidth.ts'
import { type TickRow, yearsStandOut } from '../layout/ticks.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { inDaysOrYears } from '../ui/dates.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { Own } from '../ui/mark/Own.tsx'
import { anchorOf } from '../words/direction.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import { BoundMark, Count, Status, StretchBar } from './Glyphs.tsx'
import type { Palette } from './palette.ts'

interface Parts {
  readonly scale: TimeScale
  readonly palette: Palette
}

const LINE = 19
const SIZES = { year: 15, month: 14, day: 13, hour: 13 } as const

interface AxisProps extends Parts {
  readonly rows: readonly TickRow[]
  readonly gaps: readonly Gap[]
  /** Id of the pattern for days that no article covers. */
  readonly hatch: string
  /** How far down the lines of the calendar run. */
  readonly bottom: number
}

/** The calendar above everything, its lines running down through all tracks. */
export function AxisRows({ rows, gaps, hatch, bottom, scale, palette }: AxisProps) {
  const { width: plot } = scale
  const height = rows.length * LINE + 4
  const standOut = yearsStandOut(rows)
  return (
    <g>
      {rows.map(({ unit, ticks }, row) =>
        ticks.map(({ key, x, width, names }) => {
          const at = Math.max(x, 0)
          const room = Math.min(x + width, plot) - at - 5
          const strong = unit === 'year'
          const label = names.find((name) => textWidth(name, SIZES[unit], strong) + 3 <= room)
          return (
            <g key={unit + key}>
              {x > 0 && (
                <path
                  d={`M${drawnX(Math.round(x) + 0.5, plot)} ${row * LINE + 4}V${unit === 'day' || unit === 'hour' ? height : bottom}`}
                  stroke={strong && standOut ? palette.edge : palette.rule}
                  fill="none"
                />
              )}
              {label !== undefined && (
                <text
                  x={drawnX(at + 5, plot)}
                  y={row * LINE + 15}
                  fontSize={SIZES[unit]}
                  fontWeight={strong ? 600 : 400}
                  fill={palette.ink}
                >
                  {label}
                </text>
              )}
            </g>
          )
        }),
      )}
      <path d={`M0 ${height + 0.5}H${scale.width}`} stroke={palette.ink} fill="none" />
      {gaps.map(({ from, to }) => {
        const { x0, x1 } = drawn({ x0: Math.max(0, scale.x(from)), x1: Math.min(plot, scale.x(to)) }, plot)
        return <rect key={from} x={x0} y={height + 1} width={Math.max(0, x1 - x0)} height={7} fill={`url(#${hatch})`} />
      })}
      {scale.warp.cuts.map(({ from, to }) => {
        const [x0, x1] = [scale.x(from), scale.x(to)]
        const sayings = inDaysOrYears(Math.round(to - from), say.graphic.skipped)
        return (
          <text
            key={from}
            x={drawnX((x0 + x1) / 2, plot)}
            y={height - 4}
            fontSize={12}
            fontStyle="italic"
            textAnchor="middle"
            fill={palette.ink}
          >
            {sayings.find((saying) => textWidth(saying, 12) <= x1 - x0)}
          </text>
        )
      })}
    </g>
  )
}

export function EventMarks({ layout, palette }: Parts & { layout: EventsLayout }) {
  return (
    <g>
      {layout.labelled.map(({ id, mark, bar, heldTo, gx, y, side, lines, size, bold, textX }) => (
        <g key={id}>
          <StretchBar bar={bar} y={y + 1} heldTo={heldTo} hue={palette[FAMILY_OF[mark.event.type]]} />
          <Status status={mark.event.status} type={mark.event.type} x={gx} y={y + 14} palette={palette} />
          <text
            fontSize={size}
            fontWeight={bold ? 600 : 400}
            textAnchor={anchorOf(side)}
            fill={palette.ink}
            {...halo(palette)}
          >
            {lines.map((line, at) => (
              <tspan key={line} x={textX} y={y + 19 + at * LEADING}>
                <Line
                  line={line}
                  note={articlesNote(mark.articles)}
                  title={mark.event.title}
                  side={side}
                  palette={palette}
                />
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <path
        d={layout.reach.map(({ x0, x1, y }) => `M${x0} ${y}v5m0 -2.5H${x1}m0 -2.5v5`).join('')}
        stroke={palette.muted}
        fill="none"
      />
      {layout.folds.map(({ id, x, items }) => {
        const y = layout.foldsY + TARGET / 2 + 2
        const [only] = items
        if (items.length > 1 || !only) return <Count key={id} x={x} y={y} count={items.length} palette={palette} />
        const { type, status } = only.mark.event
        return <Status key={id} status={status} type={type} x={x} y={y} palette={palette} />
      })}
    </g>
  )
}

/** How many articles report it stands apart from what they report. */
interface LineProps {
  readonly line: string
  readonly note: string
  readonly title: string
  readonly side: 'after' | 'before'
  readonly palette: Palette
}

function Line({ line, note, title, side, palette }: LineProps) {
  const ends = note !== '' && line.endsWith(note)
  const own = ends ? line.slice(0, -note.length).trimEnd() : line
  const words = own !== '' && (
    <Own text={title} side={side}>
      {own}
    </Own>
  )
  if (!ends) return words
  return (
    <>
      {words}
      {own !== '' && ' '}
      <tspan fill={palette.muted} fontWeight={400}>
        {note}
      </tspan>
    </>
  )
}

export function FigureMarks({ layout, scale, palette }: Parts & { layout: FiguresLayout }) {
  const { scale: figures, onScale, beneath, folds, bands } = layout
  const top = layout.height - (layout.foldsY + (folds.length > 0 ? 28 : 0))
  return (
    <g>
      {figures?.ticks.map((value) => {
        const y = Math.round(figures.y(value)) + 0.5
        return (
          <g key={value}>
            <path d={`M0 ${y}H${scale.width}`} stroke={value === 0 ? palette.edge : palette.rule} fill="none" />
            <text x={drawnX(scale.width, scale.width)} y={y - 4} textAnchor="end" fill={palette.muted}>
              {formatCount(value)}
            </text>
          </g>
        )
      })}
      {bands.map(({ id, x0, x1, y0, y1 }) => (
        <g key={id}>
          <rect x={x0} y={y0} width={x1 - x0} height={y1 - y0} fill={palette.ink} fillOpacity={0.16} />
          <path d={`M${x0} ${y0}H${x1}M${x0} ${y1}H${x1}`} stroke={palette.ink} strokeOpacity={0.7} fill="none" />
        </g>
      ))}
      {onScale.map((place) => (
        <Claim key={place.id} place={place} palette={palette} weight={700} />
      ))}
      <g transform={`translate(0 ${top})`}>
        {beneath.map((place) => (
          <Claim key={place.id} place={place} palette={palette} weight={400} />
        ))}
        {folds.map(({ id, x, items }) => {
          const y = layout.foldsY + 14
          const [only] = items
          if (items.length > 1 || !only) return <Count key={id} x={x} y={y} count={items.length} palette={palette} />
          return <BoundMark key={id} bound={only.mark.figure.bound} x={x} y={y} from={6} to={-6} palette={palette} />
        })}
      </g>
    </g>
  )
}

function Claim({ place, palette, weight }: { place: PlacedFigure; palette: Palette; weight: number }) {
  const { mark, bar, x, y, yLow, yHigh, label } = place
  const { bound, scope } = mark.figure
  const wide = bar.shape !== 'closed' || bar.x1 - bar.x0 > 14
  return (
    <g>
      {wide && <StretchBar bar={bar} y={label && label.note === '' ? y - 11 : y - 1} height={2} hue={palette.ink} />}
      <BoundMark
        bound={bound}
        x={x}
        y={y}
        from={Math.max(6, yLow - y)}
        to={Math.min(-6, yHigh - y)}
        palette={palette}
      />
      {label && (
        <text
          textAnchor={anchorOf(label.side)}
          fontSize={label.size}
          fontWeight={weight}
          fontStyle={scope === 'other' ? 'italic' : undefined}
          fill={scope === 'other' ? palette.muted : palette.ink}
          {...halo(palette)}
        >
          {label.lines.map((line, at) => (
            <tspan key={line} x={label.x} y={label.y + at * 16}>
              <Own text={label.lines[0] ?? ''} side={label.side}>
                {line}
                {label.counted !== '' && (
                  <tspan fontSize={COUNTED} fontWeight={400}>
                    {` ${label.counted}`}
                  </tspan>
                )}
              </Own>
            </tspan>
          ))}
          {label.note !== '' && (
            <tspan x={label.x} y={label.y + 16} fontSize={13} fontWeight={400} fill={palette.muted}>
              {label.note}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}

export function ArticleLines({ layout, palette }: Parts & { layout: ArticlesLayout }) {
  const { placed, folds, foldsY, height } = layout
  return (
    <g>
      {placed.map(({ id, x0, x1, y, side, textX, lines }) => (
        <g key={id}>
          <rect
            x={x0}
            y={y + 4}
            width={x1 - x0}
            height={Math.max(0, height - y - 4)}
            fill={palette.ink}
            fillOpacity={0.13}
          />
          <path d={`M${(x0 + x1) / 2} ${y + 4}V${height}`} stroke={palette.ink} strokeWidth={1.25} fill="none" />
          <text fontSize={14} textAnchor={anchorOf(side)} fill={palette.ink} {...halo(palette)}>
            {lines.map((line, at) => (
              <tspan key={line} x={textX} y={y + 17 + at * 16}>
                <Own text={lines[0] ?? ''} side={side}>
                  {line}
                </Own>
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {folds.map(({ id, x, items }) =>
        items.length > 1 ? (
          <Count key={id} x={x} y={foldsY + 14} count={items.length} palette={palette} />
        ) : (
          <path key={id} d={`M${x} ${foldsY + 4}V${height}`} stroke={palette.ink} strokeWidth={1.25} fill="none" />
        ),
      )}
    </g>
  )
}

/** Lines pass behind the words. */
function halo({ paper }: Palette) {
  return { stroke: paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
}
