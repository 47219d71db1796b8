import { type ReactNode, useState } from 'react'
import { type Bound, EVENT_STATUSES } from '../../corpus/model.ts'
import { DIFFERS } from '../figures/Claim.tsx'
import { typesOf } from '../ui/kinds.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { TimeBar, type TimeBarProps } from '../ui/mark/TimeBar.tsx'
import './legend.css'
import { drawn, drawnX } from '../layout/mirror.ts'
import { FAMILIES, type Family } from '../words/family.ts'
import { say } from '../words/say.ts'

type Time = 'closed' | 'approximate' | 'before' | 'after' | 'held'
const TIMES: readonly { readonly kind: Time; readonly bar: Omit<TimeBarProps, 'y'> }[] = [
  { kind: 'closed', bar: { x0: 2, x1: 38, shape: 'closed', approximate: false } },
  { kind: 'approximate', bar: { x0: 2, x1: 38, shape: 'closed', approximate: true } },
  { kind: 'before', bar: { x0: 12, x1: 38, shape: 'before', approximate: false } },
  { kind: 'after', bar: { x0: 2, x1: 28, shape: 'after', approximate: false } },
  { kind: 'held', bar: { x0: 2, x1: 28, shape: 'after', approximate: false, heldTo: 32 } },
]
/** Width of a bar's sample. */
const SAMPLE = 42
const BOUNDS: readonly Bound[] = ['=', '~', '>', '>=', '<', '<=', 'range', 'vague']
const FAMILY_SAMPLES = {
  force: 'assault',
  talks: 'consult',
  dispute: 'demand',
  people: 'aid',
  speech: 'statement',
} as const

/** "A assault, C coercion": the letters of a family. */
function lettersOf(family: Family): string {
  const { letters, types } = say.terms
  return typesOf(family)
    .map((type) => `${letters[type]} ${types[type]}`)
    .join(say.page.comma)
}

/** What each shape, hue, letter and bar means. */
export function Legend() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="legend" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.legend.title}</summary>
      {isOpen && <Keys />}
    </details>
  )
}

function Keys() {
  return (
    <div className="legend-columns">
      <section>
        <h3>{say.legend.time}</h3>
        <TimeKeys />
      </section>
      <section>
        <h3>{say.legend.events}</h3>
        <EventKeys />
      </section>
      <section>
        <h3>{say.legend.figures}</h3>
        <FigureKeys />
      </section>
    </div>
  )
}

/** A sample, about the origin unless its box says otherwise, and what it means. */
interface KeyProps {
  readonly sample: ReactNode
  readonly width?: number
  readonly height?: number
  readonly fromCorner?: boolean
  readonly family?: Family
  readonly children: ReactNode
}

function Key({ sample, width = 20, height = 20, fromCorner = false, family, children }: KeyProps) {
  const box = fromCorner ? undefined : `${-width / 2} ${-height / 2} ${width} ${height}`
  return (
    <li data-family={family}>
      <svg width={width} height={height} viewBox={box} aria-hidden="true">
        {sample}
      </svg>
      {children}
    </li>
  )
}

function TimeKeys() {
  const box = { width: SAMPLE, height: 14, fromCorner: true }
  return (
    <ul>
      {TIMES.map(({ kind, bar }) => (
        <Key key={kind} {...box} sample={<TimeBar {...drawn(bar, SAMPLE)} y={5} />}>
          {say.legend[kind]}
        </Key>
      ))}
      <Key {...box} sample={<rect width={SAMPLE} height="12" y="1" fill="url(#hatch)" />}>
        {say.legend.uncovered}
      </Key>
      <Key {...box} sample={<path className="published-line" d="M21 0V14" />}>
        {say.legend.published}
      </Key>
      <Key {...box} sample={<Lag from={[drawnX(3, SAMPLE)]} x={drawnX(40, SAMPLE)} y={4} />}>
        {say.legend.lag}
      </Key>
      <Key {...box} sample={<path className="folded-reach" d="M3 4v5m0 -2.5H39m0 -2.5v5" />}>
        {say.legend.reach}
      </Key>
    </ul>
  )
}

function EventKeys() {
  return (
    <ul>
      {EVENT_STATUSES.map((status) => (
        <Key key={status} sample={<StatusGlyph status={status} type="consult" x={0} y={0} />}>
          {say.terms.statuses[status]}
        </Key>
      ))}
      {FAMILIES.map((family) => (
        <Key
          key={family}
          family={family}
          sample={<StatusGlyph status="occurred" type={FAMILY_SAMPLES[family]} x={0} y={0} />}
        >
          <span>
            {say.terms.families[family]} <small>{lettersOf(family)}</small>
          </span>
        </Key>
      ))}
      <Key width={22} height={18} fromCorner sample={<Cluster />}>
        {say.legend.cluster}
      </Key>
    </ul>
  )
}

function Cluster() {
  return (
    <>
      <rect className="cluster" x={0.5} y={0.5} width={21} height={17} rx={8.5} />
      <text className="cluster-count" x={11} y={13.5}>
        9
      </text>
    </>
  )
}

function FigureKeys() {
  return (
    <ul>
      {BOUNDS.map((bound) => (
        <Key key={bound} height={24} sample={<BoundGlyph bound={bound} x={0} y={0} />}>
          {say.terms.bounds[bound]}
        </Key>
      ))}
      <Key fromCorner sample={<rect className="band" width="20" height="20" />}>
        {say.legend.band}
      </Key>
      <Key sample={<path className="differs" d={DIFFERS} />}>{say.legend.differs}</Key>
    </ul>
  )
}
