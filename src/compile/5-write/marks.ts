import type { Extent } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { daysOfFigure, isDated } from '../../corpus/when.ts'
import type { Corpus } from '../shapes.ts'

/** An event or a figure with the days it stands on; null is an open end. */
export interface DatedMark {
  readonly earliest: Day | null
  readonly latest: Day | null
  /** Higher is kept longer when a tile is crowded. */
  readonly weight: number
  readonly id: string
  readonly event: TimelineEvent | null
  readonly figure: Figure | null
}

/** Marks with a day at either end, and those without. */
export function sortMarks(corpus: Corpus): {
  dated: readonly DatedMark[]
  undatedEvents: readonly TimelineEvent[]
  undatedFigures: readonly Figure[]
} {
  const dated: DatedMark[] = []
  const undatedEvents: TimelineEvent[] = []
  const undatedFigures: Figure[] = []
  for (const event of corpus.events) {
    const { earliest, latest } = event.when
    if (!isDated(event.when)) undatedEvents.push(event)
    // Importance first, then how many passages report it; twenty reports are as many as a reader could want.
    else {
      const weight = event.importance * 20 + Math.min(event.reports.length, 20)
      dated.push({ earliest, latest, weight, id: event.id, event, figure: null })
    }
  }
  for (const figure of corpus.articles.flatMap((article) => article.figures)) {
    const { earliest, latest } = daysOfFigure(figure)
    if (earliest === null && latest === null) undatedFigures.push(figure)
    // A claim of the corpus's own subject weighs as much as an event of middling importance.
    else
      dated.push({ earliest, latest, weight: figure.scope === 'corpus' ? 41 : 21, id: figure.id, event: null, figure })
  }
  return { dated, undatedEvents, undatedFigures }
}

/** First and last day that a mark or an article's own date touches; null when there is none. */
export function extentOf(corpus: Corpus, dated: readonly DatedMark[]): Extent | null {
  let earliest: Day | null = null
  let latest: Day | null = null
  const touch = (day: Day | null) => {
    if (day === null) return
    if (earliest === null || day < earliest) earliest = day
    if (latest === null || day > latest) latest = day
  }
  for (const mark of dated) {
    touch(mark.earliest)
    touch(mark.latest)
  }
  for (const { summary } of corpus.articles) {
    touch(summary.published?.earliest ?? null)
    touch(summary.published?.latest ?? null)
  }
  return earliest && latest ? { earliest, latest } : null
}
