import type { ArticleFile } from '../../corpus/files.ts'
import type { Passage } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { familyOf } from '../ui/kinds.ts'
import { figureLabel } from '../ui/labels.ts'
import type { Family } from '../words/family.ts'
import type { Span } from './blocks.ts'

/** Something that was drawn from an article, where its words begin: a mark in the margin. */
export interface Drawn extends Span {
  readonly kind: 'event' | 'figure'
  readonly id: string
  /** Short: the word that names the event, or the number with its measure. */
  readonly label: string
  /** In full, for those who hear it. */
  readonly name: string
  readonly family: Family | null
}

/** Everything drawn from the article, in order of its words. */
export function drawnFrom({ article, events, figures }: ArticleFile): Drawn[] {
  const fromEvents = events.flatMap((event) =>
    event.reports
      .filter((report) => report.quote.article === article.id)
      .map(
        (report): Drawn => ({
          kind: 'event',
          id: event.id,
          start: report.quote.start,
          end: report.quote.end,
          label: report.trigger.exact,
          name: event.title,
          family: familyOf(event),
        }),
      ),
  )
  const fromFigures = figures.map(
    (figure): Drawn => ({
      kind: 'figure',
      id: figure.id,
      start: figure.quote.start,
      end: figure.quote.end,
      label: figureLabel(figure),
      name: figureLabel(figure),
      family: null,
    }),
  )
  return [...fromEvents, ...fromFigures].sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.id, b.id))
}

export interface Coverage {
  /** Passages of news, site furniture left out. */
  readonly passages: number
  readonly barren: ReadonlySet<number>
}

/** Which passages produced no event and no figure. Furniture is never read and so is never counted. */
export function coverageOf(passages: readonly Passage[], drawn: readonly Drawn[]): Coverage {
  const news = passages.filter((passage) => passage.kind !== 'furniture')
  const barren = news.filter((passage) => !drawn.some((item) => item.start < passage.end && item.end > passage.start))
  return { passages: news.length, barren: new Set(barren.map((passage) => passage.index)) }
}
