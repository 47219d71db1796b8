import { dayNumber } from '../../corpus/day.ts'
import type { CorpusFile } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { defaultWindow } from '../layout/defaultSpan.ts'
import { skipEmpty } from '../layout/emptiness.ts'
import {
  type Axis,
  type EventMark,
  eventMarks,
  type FigureMark,
  figureMarks,
  publishedStretch,
} from '../layout/marks.ts'
import { NO_WARP, type TimeWindow, type Warp } from '../layout/timeScale.ts'

export interface StillOptions {
  readonly corpus: CorpusFile
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  readonly axis?: Axis
  /** Days shown, both inclusive; null shows what the page shows first. */
  readonly span?: { readonly from: Day; readonly to: Day } | null
  readonly skip?: boolean
}

/** What a still picture of some events and figures draws: their marks, and the stretch of time. */
export function stillOf({ corpus, events, figures, axis = 'happened', span = null, skip = false }: StillOptions): {
  readonly events: readonly EventMark[]
  readonly figures: readonly FigureMark[]
  readonly window: TimeWindow
  readonly warp: Warp
} {
  const articles = new Map(corpus.articles.map((article) => [article.id as string, article]))
  const marks = { events: eventMarks(events, articles, axis), figures: figureMarks(figures, articles, axis) }
  const stretches = [...marks.events, ...marks.figures].map(({ stretch }) => stretch)
  const published = corpus.articles.flatMap((article) => publishedStretch(article) ?? [])
  const warp = skip ? skipEmpty([...stretches, ...published]) : NO_WARP
  const days = span ? { start: dayNumber(span.from), end: dayNumber(span.to) + 1 } : defaultWindow(published, stretches)
  return { ...marks, warp, window: { start: warp.drawn(days.start), end: warp.drawn(days.end) } }
}
