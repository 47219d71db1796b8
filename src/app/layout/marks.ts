import type { ArticleSummary, Figure, TimelineEvent, When } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { centreOf, type Stretch, stretchOf } from './stretch.ts'

/** `happened`: when it is said to have happened; `reported`: the day of the first article that says so. */
export type Axis = 'happened' | 'reported'

/** A mark with its place in time, before it has pixels. */
export interface EventMark {
  readonly id: string
  readonly event: TimelineEvent
  readonly stretch: Stretch
  /** On the reported axis: the time it is said to have happened, for the line that shows the lag. */
  readonly happened: Stretch | null
  /** An ongoing event with an open end is said to go on until here: the day of the last article that says so. */
  readonly heldUntil: number | null
  /** Distinct articles that report it. */
  readonly articles: number
  readonly centre: number
}
export interface FigureMark {
  readonly id: string
  readonly figure: Figure
  readonly stretch: Stretch
  readonly happened: Stretch | null
  readonly centre: number
}

type Articles = ReadonlyMap<string, ArticleSummary>

/** Marks of events in order of importance; what has no place on this axis is left out. */
export function eventMarks(events: readonly TimelineEvent[], articles: Articles, axis: Axis): EventMark[] {
  const marks: EventMark[] = []
  for (const event of events) {
    const happened = stretchOf(event.when)
    const reporting = [...new Set(event.reports.map((report) => report.quote.article))]
    const days = reporting.flatMap((id) => publishedStretch(articles.get(id)) ?? [])
    const stretch = axis === 'happened' ? happened : earliest(days)
    if (!stretch) continue
    const last = days.reduce((latest, day) => Math.max(latest, day.to as number), Number.NEGATIVE_INFINITY)
    const held = event.status === 'ongoing' && stretch.to === null && last > (stretch.from as number)
    marks.push({
      id: event.id,
      event,
      stretch,
      happened: axis === 'reported' ? happened : null,
      heldUntil: held ? last : null,
      articles: reporting.length,
      centre: centreOf(stretch),
    })
  }
  return marks.sort(byRank)
}

/** A total or a state stands at the day it is true for; a toll stands at the day of what it counts. */
export function figureMarks(figures: readonly Figure[], articles: Articles, axis: Axis): FigureMark[] {
  const marks: FigureMark[] = []
  for (const figure of figures) {
    const published = publishedStretch(articles.get(figure.quote.article))
    const happened = claimStretch(figure) ?? published
    const stretch = axis === 'happened' ? happened : published
    if (!stretch) continue
    marks.push({
      id: figure.id,
      figure,
      stretch,
      happened: axis === 'reported' ? happened : null,
      centre: centreOf(stretch),
    })
  }
  return marks.sort(byWeight)
}

/** The corpus's own subject first, counts before shares and words, large before small. */
function byWeight({ figure: a, id }: FigureMark, { figure: b, id: other }: FigureMark): number {
  return (
    Number(a.scope === 'other') - Number(b.scope === 'other') ||
    Number(a.shareOf !== null || a.point === null) - Number(b.shareOf !== null || b.point === null) ||
    (b.point ?? 0) - (a.point ?? 0) ||
    byCodeUnit(id, other)
  )
}

function claimStretch(figure: Figure): Stretch | null {
  const when = timeOf(figure)
  return when && stretchOf(when)
}

/** The time that a claim stands at; null where it says none. */
export function timeOf({ kind, period, asOf }: Figure): When | null {
  const times = kind === 'incident' || kind === 'period' ? [period, asOf] : [asOf, period]
  return times.find((when) => when !== null && stretchOf(when) !== null) ?? null
}

export function publishedStretch(article: ArticleSummary | undefined): Stretch | null {
  return article?.published ? stretchOf({ ...article.published, approximate: false }) : null
}

function earliest(days: readonly Stretch[]): Stretch | null {
  return days.reduce<Stretch | null>(
    (first, day) => (first && (first.to as number) <= (day.to as number) ? first : day),
    null,
  )
}

/**
 * What gets a label first: importance, then how many articles report it, then what has a day of its own before what
 * is only bounded, then time.
 */
function byRank(a: EventMark, b: EventMark): number {
  return (
    b.event.importance - a.event.importance ||
    b.articles - a.articles ||
    vagueness(a.stretch) - vagueness(b.stretch) ||
    a.centre - b.centre ||
    byCodeUnit(a.id, b.id)
  )
}

function vagueness({ from, to }: Stretch): number {
  if (from === null) return 3
  if (to === null) return 2
  return to - from > 31 ? 1 : 0
}
