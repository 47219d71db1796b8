import type { ReactNode } from 'react'
import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import { groupBy } from '../../corpus/groups.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { leadReport } from '../ui/leadReport.ts'
import { Recorded } from '../ui/Recorded.tsx'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { UndatedArticle, UndatedClaim, UndatedEvent } from './UndatedItem.tsx'

export interface UndatedTrayProps {
  readonly corpus: CorpusFile
  readonly undated: UndatedFile | null
  /** Dated, kept by the filters, but without a place on the present axis. */
  readonly unplaced?: { readonly events: readonly TimelineEvent[]; readonly figures: readonly Figure[] }
  readonly view: View
}

const NONE = { events: [], figures: [] }

/** What has no place on the axis, under its reason: seen, counted, and never put on a day it does not have. */
export function UndatedTray({ corpus, undated, unplaced = NONE, view }: UndatedTrayProps) {
  const all = undatedOf(corpus) + unplaced.events.length + unplaced.figures.length
  if (all === 0) return null
  const { filters } = view
  const { noDate, noDayOfReport } = say.graphic
  const articles = corpus.articles
    .filter(({ published }) => published === null)
    .filter(({ id }) => filters.articles.length === 0 || filters.articles.includes(id))
  const events = undated?.events.filter((event) => keepsEvent(corpus, filters, event)) ?? []
  const figures = undated?.figures.filter((figure) => keepsFigure(corpus, filters, figure)) ?? []
  const outlets = new Map<string, string | null>(corpus.articles.map(({ id, outlet }) => [id, outlet]))
  const eventFor = (reason: string, event: TimelineEvent): Entry => {
    const source = outlets.get(leadReport(event)?.quote.article ?? '') ?? null
    return [reason, <UndatedEvent key={event.id} event={event} source={source} view={view} />]
  }
  const claimFor = (reason: string, figure: Figure): Entry => {
    const source = outlets.get(figure.quote.article) ?? null
    return [reason, <UndatedClaim key={figure.id} figure={figure} source={source} view={view} />]
  }
  const entries: readonly Entry[] = [
    ...articles.map((of): Entry => [noDate, <UndatedArticle key={of.id} article={of} view={view} />]),
    ...unplaced.events.map((event) => eventFor(noDayOfReport, event)),
    ...unplaced.figures.map((figure) => claimFor(noDayOfReport, figure)),
    ...events.map((event) => eventFor(event.reason, event)),
    ...figures.map((figure) => claimFor(figure.reason, figure)),
  ]
  const isAwaited = corpus.undated !== null && undated === null
  const counted = isAwaited || !isFiltered(filters) ? `${all}` : say.graphic.keptOf(entries.length, all)
  return (
    <details className="undated" data-panel="undated" open={isMost(corpus)}>
      <summary>{say.graphic.undated(counted)}</summary>
      {isAwaited && <p className="note">{say.graphic.undatedOnItsWay}</p>}
      {[...groupBy(entries, ([reason]) => reason)].map(([reason, group]) => (
        <section key={reason}>
          <h3>
            <Reason recorded={reason} /> <small>{group.length}</small>
          </h3>
          <ul>{group.map(([, item]) => item)}</ul>
        </section>
      ))}
    </details>
  )
}

/** The page's own reasons in its language, the compiler's in the one it writes. */
function Reason({ recorded }: { recorded: string }) {
  const { noDate, noDayOfReport, noReason } = say.graphic
  if (recorded === '') return noReason
  return recorded === noDate || recorded === noDayOfReport ? recorded : <Recorded text={recorded} />
}

/** Why it has no place, and the line that leads to it. */
type Entry = readonly [reason: string, item: ReactNode]

/** How many stand there whatever the axis; known before they are loaded. */
export function undatedOf({ undated, articles }: CorpusFile): number {
  return countOf(undated) + articles.filter(({ published }) => published === null).length
}

/** More than the axis holds: then it stands open, for a reader who saw the axis alone would think there is nothing. */
function isMost({ counts, undated }: CorpusFile): boolean {
  return countOf(undated) * 2 >= countOf(counts)
}

const countOf = (counted: { readonly events: number; readonly figures: number } | null) =>
  (counted?.events ?? 0) + (counted?.figures ?? 0)
