import { dayFromNumber, monthOf, yearOf } from '../../corpus/day.ts'
import type { ArticleSummary } from '../../corpus/model.ts'
import { type EventMark, type FigureMark, order, publishedStretch } from './marks.ts'
import type { Stretch } from './stretch.ts'

/**
 * Time running down a narrow page: months, in them days, in them what happened then. A day takes the room its words
 * need, so the scale is not even; a pause between two days is drawn in proportion up to a limit, with its length in
 * words.
 */
export interface VerticalMonth {
  /** "2023-12" */
  readonly key: string
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** The time between its first day and the last one before it. */
  readonly pause: Pause | null
  readonly days: readonly VerticalDay[]
}
export interface VerticalDay {
  /** Days since 1970-01-01. */
  readonly day: number
  /** What is a month wide or wider: it begins here, or somewhere in these weeks, and is no news of this day. */
  readonly isWide: boolean
  readonly pause: Pause | null
  readonly articles: readonly ArticleSummary[]
  /** Most important first. */
  readonly events: readonly EventMark[]
  /** Of lower importance, behind a count. */
  readonly folded: readonly EventMark[]
  readonly figures: readonly FigureMark[]
}
/** The time between this day and the one above it. */
export interface Pause {
  readonly days: number
  readonly height: number
  /** Some of it no article covers. */
  readonly uncovered: boolean
}

/** Shorter pauses are left to the dates to tell. */
const SHORTEST_PAUSE = 4
const TALLEST_PAUSE = 112
/** A day shows this many events in words before it counts; asides alone, fewer. */
const MOST_EVENTS = 4
const MOST_ASIDES = 2

export function layoutVertical(
  events: readonly EventMark[],
  figures: readonly FigureMark[],
  articles: readonly ArticleSummary[],
  isUncovered: (from: number, to: number) => boolean,
): VerticalMonth[] {
  const byRow = new Map<number, { articles: ArticleSummary[]; events: EventMark[]; figures: FigureMark[] }>()
  const at = (stretch: Stretch) => {
    // Two rows a day: what is of the day, then what is wide.
    const row = 2 * anchorDay(stretch) + (isWide(stretch) ? 1 : 0)
    const known = byRow.get(row)
    if (known) return known
    const made = { articles: [], events: [], figures: [] }
    byRow.set(row, made)
    return made
  }
  for (const article of articles) {
    const stretch = publishedStretch(article)
    if (stretch) at(stretch).articles.push(article)
  }
  for (const mark of events) at(mark.stretch).events.push(mark)
  for (const mark of figures) at(mark.stretch).figures.push(mark)
  const months: (VerticalMonth & { days: VerticalDay[] })[] = []
  let before: number | null = null
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const day = Math.floor(row / 2)
    const found = byRow.get(row) as { articles: ArticleSummary[]; events: EventMark[]; figures: FigureMark[] }
    const shown = wordsFor(found.events)
    const pause = before === null ? null : pauseBetween(before, day, isUncovered)
    const iso = dayFromNumber(day)
    const key = iso.slice(0, 7)
    const month = months.at(-1)
    const isFirst = month?.key !== key
    const placed: VerticalDay = {
      day,
      isWide: row % 2 !== 0,
      pause: isFirst ? null : pause,
      articles: found.articles,
      events: shown,
      folded: found.events.filter((mark) => !shown.includes(mark)),
      figures: [...found.figures].sort((a, b) => order(a.figure.measure, b.figure.measure) || order(a.id, b.id)),
    }
    if (month && !isFirst) month.days.push(placed)
    else months.push({ key, year: yearOf(iso), month: monthOf(iso), pause, days: [placed] })
    before = day
  }
  return months
}

/** From a month on. */
const WIDE_DAYS = 28

function isWide({ from, to }: Stretch): boolean {
  return from !== null && to !== null && to - from >= WIDE_DAYS
}

/** What has a beginning stands where it begins; what is only known to be over stands where it is. */
export function anchorDay({ from, to }: Stretch): number {
  return from ?? (to as number) - 1
}

/**
 * All of the highest importance, then as many others as there is patience for; asides only where a day has nothing
 * else. A single one left over is not hidden.
 */
function wordsFor(events: readonly EventMark[]): EventMark[] {
  const of = (least: number) => events.filter(({ event }) => event.importance >= least).length
  const weighty = of(2)
  const count = weighty === 0 ? MOST_ASIDES : Math.max(of(3), Math.min(weighty, MOST_EVENTS))
  return events.slice(0, events.length === count + 1 ? count + 1 : count)
}

/** The beginning of the list, and how many marks come after it. */
export interface Beginning {
  readonly months: readonly VerticalMonth[]
  readonly left: number
}

/** As many whole days from the top as hold about `most` marks, and on until `day` at least. */
export function beginningOf(months: readonly VerticalMonth[], most: number, day: number): Beginning {
  let shown = 0
  let left = 0
  const kept = months.flatMap((month) => {
    const days = month.days.filter((each) => {
      const rows = each.articles.length + each.events.length + each.figures.length
      const isKept = left === 0 && (shown < most || each.day <= day)
      if (isKept) shown += rows
      else left += rows + each.folded.length
      return isKept
    })
    return days.length > 0 ? [{ ...month, days }] : []
  })
  return { months: kept, left }
}

function pauseBetween(before: number, day: number, isUncovered: (from: number, to: number) => boolean): Pause | null {
  const days = day - before - 1
  if (days < SHORTEST_PAUSE) return null
  return { days, height: Math.min(TALLEST_PAUSE, 20 + days), uncovered: isUncovered(before + 1, day) }
}

/** A strip of the month a mark stands in, so that anything wider than a day shows its width. */
export interface MonthStrip {
  readonly from: number
  readonly to: number
}
export const STRIP_WIDTH = 62

export function stripOf(day: number): MonthStrip {
  const iso = dayFromNumber(day)
  const from = Date.UTC(yearOf(iso), monthOf(iso) - 1, 1) / 86_400_000
  const to = Date.UTC(yearOf(iso), monthOf(iso), 1) / 86_400_000
  return { from, to }
}
