import { useState } from 'react'
import type { Bound, EventStatus } from '../../corpus/model.ts'
import { DIFFERS } from '../figures/Claim.tsx'
import { EVENT_TYPE_LOOKS, FAMILIES, FAMILY_LABELS, type Family, STATUS_LABELS } from '../ui/kinds.ts'
import { BOUND_WORDS } from '../ui/labels.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { TimeBar, type TimeBarProps } from '../ui/mark/TimeBar.tsx'
import './legend.css'

const TIMES: readonly { readonly words: string; readonly bar: Omit<TimeBarProps, 'y'> }[] = [
  { words: 'a day, a week, a month: as wide as it is', bar: { x0: 2, x1: 38, shape: 'closed', approximate: false } },
  { words: 'edges only approximate', bar: { x0: 2, x1: 38, shape: 'closed', approximate: true } },
  { words: 'on or before this day', bar: { x0: 12, x1: 38, shape: 'before', approximate: false } },
  { words: 'from this day on, end not said', bar: { x0: 2, x1: 28, shape: 'after', approximate: false } },
  { words: 'said to go on until here', bar: { x0: 2, x1: 28, shape: 'after', approximate: false, heldTo: 32 } },
]
const BOUNDS: readonly Bound[] = ['=', '~', '>', '>=', '<', '<=', 'range', 'vague']
const FAMILY_SAMPLES = {
  force: 'assault',
  talks: 'consult',
  dispute: 'demand',
  people: 'aid',
  speech: 'statement',
} as const

/** "A assault, C coercion": the letters of a family. */
function typesOf(family: Family): string {
  const looks = Object.values(EVENT_TYPE_LOOKS).filter((look) => look.family === family)
  return looks.map(({ letter, label }) => `${letter} ${label}`).join(', ')
}

/** What each shape, hue, letter and bar means. */
export function Legend() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="legend" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>How to read this</summary>
      {isOpen && <Keys />}
    </details>
  )
}

function Keys() {
  return (
    <div className="legend-columns">
      <section>
        <h3>Time</h3>
        <ul>
          {TIMES.map(({ words, bar }) => (
            <li key={words}>
              <svg width="42" height="14" aria-hidden="true">
                <TimeBar {...bar} y={5} />
              </svg>
              {words}
            </li>
          ))}
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <rect width="42" height="12" y="1" fill="url(#hatch)" />
            </svg>
            no article covers these days; nothing is said of them
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <path className="published-line" d="M21 0V14" />
            </svg>
            the day an article came out
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <Lag from={[3]} x={40} y={4} />
            </svg>
            placed by day of report: back to when it happened
          </li>
          <li>
            <svg width="42" height="14" aria-hidden="true">
              <path className="folded-reach" d="M3 4v5m0 -2.5H39m0 -2.5v5" />
            </svg>
            how far the long times in a count reach
          </li>
        </ul>
      </section>
      <section>
        <h3>Events</h3>
        <ul>
          {(Object.keys(STATUS_LABELS) as EventStatus[]).map((status) => (
            <li key={status}>
              <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <StatusGlyph status={status} type="consult" x={0} y={0} />
              </svg>
              {STATUS_LABELS[status]}
            </li>
          ))}
          {FAMILIES.map((family) => (
            <li key={family} data-family={family}>
              <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <StatusGlyph status="occurred" type={FAMILY_SAMPLES[family]} x={0} y={0} />
              </svg>
              <span>
                {FAMILY_LABELS[family]} <small>{typesOf(family)}</small>
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
            so many events close together
          </li>
        </ul>
      </section>
      <section>
        <h3>Figures</h3>
        <ul>
          {BOUNDS.map((bound) => (
            <li key={bound}>
              <svg width="20" height="24" viewBox="-10 -12 20 24" aria-hidden="true">
                <BoundGlyph bound={bound} x={0} y={0} />
              </svg>
              {BOUND_WORDS[bound]}
            </li>
          ))}
          <li>
            <svg width="20" height="20" aria-hidden="true">
              <rect className="band" width="20" height="20" />
            </svg>
            lowest to highest claim of one kind within a week
          </li>
          <li>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <path className="differs" d={DIFFERS} />
            </svg>
            another claim differs from this one, or a later one is below it
          </li>
        </ul>
      </section>
    </div>
  )
}
