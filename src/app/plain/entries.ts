import { dayFromNumber, monthOf, yearOf } from '../../corpus/day.ts'
import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { eventMarks, figureMarks } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import { placeOf } from '../layout/vertical.ts'
import { say } from '../words/say.ts'

/** One item of the list: an event or a claim, with its place in the order of time. */
export type Entry = {
  readonly id: string
  /** The day it begins, or by which it was over, as days since 1970-01-01; null: undated. */
  readonly day: number | null
  /** A year wide or wider: it is of no month, and stands ahead of those of the year in which it begins. */
  readonly ofYear: boolean
  readonly importance: number
  /** Why it has no date; null when it has one. */
  readonly reason: string | null
} & ({ readonly event: TimelineEvent; readonly figure: null } | { readonly event: null; readonly figure: Figure })

export interface Month {
  /** "2023-12", "2023" */
  readonly key: string
  readonly name: string
  readonly entries: readonly Entry[]
}

/** Everything dated, in order of time; on one day figures after events, important ones first. */
export function datedEntries(
  corpus: CorpusFile,
  events: readonly TimelineEvent[],
  figures: readonly Figure[],
): Entry[] {
  const articles = new Map(corpus.articles.map((article) => [article.id as string, article]))
  const entries: Entry[] = [
    ...eventMarks(events, articles, 'happened').map(({ id, event, stretch }) => ({
      ...{ id, event, figure: null, reason: null },
      ...placeIn(stretch),
      importance: event.importance,
    })),
    ...figureMarks(figures, articles, 'happened').map(({ id, figure, stretch }) => ({
      ...{ id, event: null, figure, reason: null },
      ...placeIn(stretch),
      importance: figure.scope === 'corpus' ? 3 : 1,
    })),
  ]
  return entries.sort(
    (a, b) =>
      (a.day as number) - (b.day as number) ||
      Number(b.ofYear) - Number(a.ofYear) ||
      Number(a.event === null) - Number(b.event === null) ||
      b.importance - a.importance ||
      byCodeUnit(a.id, b.id),
  )
}

/** What has no date, each with the reason, in the order of the file. */
export function undatedEntries(undated: UndatedFile | null): Entry[] {
  if (!undated) return []
  return [
    ...undated.events.map((event) => ({
      ...{ id: event.id, event, figure: null, day: null, ofYear: false },
      importance: event.importance,
      reason: event.reason,
    })),
    ...undated.figures.map((figure) => ({
      ...{ id: figure.id, event: null, figure, day: null, ofYear: false },
      importance: 1,
      reason: figure.reason,
    })),
  ]
}

/** Entries in order of time, month by month, with what is of a year as a whole under the year. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  const months: { key: string; name: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const day = dayFromNumber(entry.day as number)
    const key = day.slice(0, entry.ofYear ? 4 : 7)
    const last = months.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else {
      const month = say.time.month(say.time.months[monthOf(day) - 1] ?? '', yearOf(day))
      months.push({ key, name: entry.ofYear ? key : month, entries: [entry] })
    }
  }
  return months
}

function placeIn(stretch: Stretch): Pick<Entry, 'day' | 'ofYear'> {
  const { width, day } = placeOf(stretch)
  return { day, ofYear: width === 'year' }
}
