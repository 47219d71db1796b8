import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import { EVENT_TYPE_LOOKS } from '../ui/kinds.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import { hrefOf, selecting, type View } from '../view/view.ts'

export interface UndatedTrayProps {
  readonly corpus: CorpusFile
  /** How many there are, known before they are loaded. */
  readonly count: number
  readonly undated: UndatedFile | null
  readonly view: View
}

/** What cannot be dated, with the reason: seen, counted, and never put on a day it does not have. */
export function UndatedTray({ corpus, count, undated, view }: UndatedTrayProps) {
  if (count === 0) return null
  const events = undated?.events.filter((event) => keepsEvent(corpus, view.filters, event)) ?? []
  const figures = undated?.figures.filter((figure) => keepsFigure(corpus, view.filters, figure)) ?? []
  const kept = events.length + figures.length
  const counted = undated === null || !isFiltered(view.filters) ? `${count}` : `${kept} of ${count}`
  return (
    <details className="undated" data-panel="undated">
      <summary>Undated ({counted}): what the texts give no day for</summary>
      {undated === null ? (
        <p className="note">On its way …</p>
      ) : (
        <ul>
          {events.map((event) => (
            <li key={event.id}>
              <a
                href={hrefOf(view, selecting('event', event.id))}
                data-mark="event"
                data-id={event.id}
                data-family={EVENT_TYPE_LOOKS[event.type].family}
              >
                <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                  <StatusGlyph status={event.status} type={event.type} x={0} y={0} />
                </svg>
                <span>
                  {event.title} <small>{event.reason}</small>
                </span>
              </a>
            </li>
          ))}
          {figures.map((figure) => (
            <li key={figure.id}>
              <a href={hrefOf(view, selecting('figure', figure.id))} data-mark="figure" data-id={figure.id}>
                <svg width="18" height="24" viewBox="-9 -12 18 24" aria-hidden="true">
                  <BoundGlyph bound={figure.bound} x={0} y={0} />
                </svg>
                <span>
                  {figure.quote.exact} <small>{figure.reason}</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
