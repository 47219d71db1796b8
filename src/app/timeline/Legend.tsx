import { useState } from 'react'
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
        <ul>
          {TIMES.map(({ kind, bar }) => (
            <li key={kind}>
              <svg width={SAMPLE} height="14" aria-hidden="true">
                <TimeBar {...drawn(bar, SAMPLE)} y={5} />
              </svg>
              {say.legend[kind]}
            </li>
          ))}
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <rect width="42" height="12" y="1" fill="url(#hatch)" />
            </svg>
            {say.legend.uncovered}
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <path className="published-line" d="M21 0V14" />
            </svg>
            {say.legend.published}
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <Lag from={[drawnX(3, SAMPLE)]} x={drawnX(40, SAMPLE)} y={4} />
            </svg>
            {say.legend.lag}
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <path className="folded-reach" d="M3 4v5m0 -2.5H39m0 -2.5v5" />
            </svg>
            {say.legend.reach}
          </li>
        </ul>
      </section>
      <section>
        <h3>{say.legend.events}</h3>
        <ul>
          {EVENT_STATUSES.map((status) => (
            <li key={status}>
              <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <StatusGlyph status={status} type="consult" x={0} y={0} />
              </svg>
              {say.terms.statuses[status]}
            </li>
          ))}
          {FAMILIES.map((family) => (
            <li key={family} data-family={family}>
              <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <StatusGlyph status="occurred" type={FAMILY_SAMPLES[family]} x={0} y={0} />
              </svg>
              <span>
                {say.terms.families[family]} <small>{lettersOf(family)}</small>
              </span>
            </li>
          ))}
          <li>
            <svg width="22" height="18" aria-hidden="true">
              <rect className="cluster" x={0.5} y={0.5} width={21} height={17} rx={8.5} />
              <text className="cluster-count" x={11} y={13.5}>
                9
              </text>
            </svg>
            {say.legend.cluster}
          </li>
        </ul>
      </section>
      <section>
        <h3>{say.legend.figures}</h3>
        <ul>
          {BOUNDS.map((bound) => (
            <li key={bound}>
              <svg width="20" height="24" viewBox="-10 -12 20 24" aria-hidden="true">
                <BoundGlyph bound={bound} x={0} y={0} />
              </svg>
              {say.terms.bounds[bound]}
            </li>
          ))}
          <li>
            <svg width="20" height="20" aria-hidden="true">
              <rect className="band" width="20" height="20" />
            </svg>
            {say.legend.band}
          </li>
          <li>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <path className="differs" d={DIFFERS} />
            </svg>
            {say.legend.differs}
          </li>
        </ul>
      </section>
    </div>
  )
}
