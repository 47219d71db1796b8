import type { ReactNode } from 'react'
import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { Printed } from '../ui/Printed.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

export interface UndatedTrayProps {
  readonly corpus: CorpusFile
  readonly undated: UndatedFile | null
  /** Dated, kept by the filters, but without a place on the present axis. */
  readonly unplaced?: { readonly events: readonly TimelineEvent[]; readonly figures: readonly Figure[] }
  readonly view: View
  /** Nothing else is to be seen: it stands open. */
  readonly open?: boolean
}

const NONE = { events: [], figures: [] }

/** What has no place on the axis, with the reason: seen, counted, and never put on a day it does not have. */
export function UndatedTray({ corpus, undated, unplaced = NONE, view, open = false }: UndatedTrayProps) {
  // Known before they are loaded.
  const count = (corpus.undated?.events ?? 0) + (corpus.undated?.figures ?? 0)
  const { filters } = view
  const without = corpus.articles.filter(({ published }) => published === null)
  const articles = without.filter(({ id }) => filters.articles.length === 0 || filters.articles.includes(id))
  const events = undated?.events.filter((event) => keepsEvent(corpus, filters, event)) ?? []
  const figures = undated?.figures.filter((figure) => keepsFigure(corpus, filters, figure)) ?? []
  const all = count + without.length + unplaced.events.length + unplaced.figures.length
  if (all === 0) return null
  const kept = events.length + figures.length + articles.length + unplaced.events.length + unplaced.figures.length
  const isAwaited = count > 0 && undated === null
  const counted = isAwaited || !isFiltered(filters) ? `${all}` : say.graphic.keptOf(kept, all)
  return (
    <details className="undated" data-panel="undated" open={open}>
      <summary>{say.graphic.undated(counted)}</summary>
      {isAwaited && <p className="note">{say.graphic.undatedOnItsWay}</p>}
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(view, selecting('article', id))} data-mark="article" data-id={id}>
              <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <path className="published-line" d="M0 -7V7" />
              </svg>
              <span>
                <Printed text={title} /> <small>{say.graphic.noDate}</small>
              </span>
            </a>
          </li>
        ))}
        {unplaced.events.map((event) => (
          <Event key={event.id} event={event} reason={say.graphic.noDayOfReport} view={view} />
        ))}
        {events.map((event) => (
          <Event key={event.id} event={event} reason={<Recorded text={event.reason} />} view={view} />
        ))}
        {unplaced.figures.map((figure) => (
          <Claim key={figure.id} figure={figure} reason={say.graphic.noDayOfReport} view={view} />
        ))}
        {figures.map((figure) => (
          <Claim key={figure.id} figure={figure} reason={<Recorded text={figure.reason} />} view={view} />
        ))}
      </ul>
    </details>
  )
}

interface Reasoned {
  readonly reason: ReactNode
  readonly view: View
}

function Event({ event, reason, view }: Reasoned & { event: TimelineEvent }) {
  return (
    <li>
      <a
        href={hrefOf(view, selecting('event', event.id))}
        data-mark="event"
        data-id={event.id}
        data-family={FAMILY_OF[event.type]}
      >
        <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
          <StatusGlyph status={event.status} type={event.type} x={0} y={0} />
        </svg>
        <span>
          <Printed text={event.title} /> <small>{reason}</small>
        </span>
      </a>
    </li>
  )
}

function Claim({ figure, reason, view }: Reasoned & { figure: Figure }) {
  return (
    <li>
      <a href={hrefOf(view, selecting('figure', figure.id))} data-mark="figure" data-id={figure.id}>
        <svg width="18" height="24" viewBox="-9 -12 18 24" aria-hidden="true">
          <BoundGlyph bound={figure.bound} x={0} y={0} />
        </svg>
        <span>
          <Printed text={figure.quote.exact} /> <small>{reason}</small>
        </span>
      </a>
    </li>
  )
}
