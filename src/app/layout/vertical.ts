import { dayFromNumber, dayNumber, monthOf, yearOf } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { ArticleSummary } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { type EventMark, type FigureMark, publishedStretch } from './marks.ts'
import type { Stretch } from './stretch.ts'

/**
 * Time running down a narrow page: months, in them days, in them what happened then. A day takes the room its words
 * need, so the scale is not even; a pause between two days is drawn in proportion up to a limit, with its length in
 * words. What is known to the year alone has no month and stands under its year, ahead of its months.
 */
export interface VerticalMonth {
  /** "2023-12", "2023" */
  readonly key: string
  readonly year: number
  /** 1–12; null for a year as a whole. */
  readonly month: number | null
  /** The time between its first day and the last one before it. */
  readonly pause: Pause | null
  readonly days: readonly VerticalDay[]
}
export interface VerticalDay {
  /** Days since 1970-01-01. */
  readonly day: number
  /** From `weeks` on it begins here, or somewhere in these weeks or this year, and is no news of this day. */
  readonly width: RowWidth
  readonly pause: Pause | null
  readonly articles: readonly ArticleSummary[]
  /** Most important first. */
  readonly events: readonly EventMark[]
  /** Of lower importance, behind a count. */
  readonly folded: readonly EventMark[]
  readonly figures: readonly FigureMark[]
  /** Those of a day full of figures: counted, and listed on demand. */
  readonly foldedFigures: readonly FigureMark[]
}
/** What stands together: what is of a day, what is a month wide or wider, what is a year wide or wider. */
export type RowWidth = 'day' | 'weeks' | 'year'
/** In the order of a day that is the first of its year. */
const WIDTHS: readonly RowWidth[] = ['year', 'day', 'weeks']

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
const MOST_FIGURES = 8

export function layoutVertical(
  events: readonly EventMark[],
  figures: readonly FigureMark[],
  articles: readonly ArticleSummary[],
  isUncovered: (from: number, to: number) => boolean,
): VerticalMonth[] {
  const byRow = new Map<number, { articles: ArticleSummary[]; events: EventMark[]; figures: FigureMark[] }>()
  const at = (stretch: Stretch) => {
    const row = rowOf(stretch)
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
    const day = Math.floor(row / WIDTHS.length)
    const width = WIDTHS[row - day * WIDTHS.length] as RowWidth
    const found = byRow.get(row) as { articles: ArticleSummary[]; events: EventMark[]; figures: FigureMark[] }
    const shown = wordsFor(found.events)
    const pause = before === null ? null : pauseBetween(before, day, isUncovered)
    const iso = dayFromNumber(day)
    const key = iso.slice(0, width === 'year' ? 4 : 7)
    const month = months.at(-1)
    const isFirst = month?.key !== key
    const placed: VerticalDay = {
      day,
      width,
      pause: isFirst ? null : pause,
      articles: found.articles,
      events: shown,
      folded: found.events.filter((mark) => !shown.includes(mark)),
      ...foldFigures(found.figures),
    }
    if (month && !isFirst) month.days.push(placed)
    else months.push({ key, year: yearOf(iso), month: width === 'year' ? null : monthOf(iso), pause, days: [placed] })
    // A year that is told of is no pause.
    before = width === 'year' ? firstOfYear(yearOf(iso) + 1) - 1 : day
  }
  return months
}

/** From a month on, and from a year on. */
const WEEKS_DAYS = 28
const YEAR_DAYS = 365

function widthOf({ from, to }: Stretch): RowWidth {
  const days = from === null || to === null ? 0 : to - from
  return days >= YEAR_DAYS ? 'year' : days >= WEEKS_DAYS ? 'weeks' : 'day'
}

/** Where something stands in a list by time: what is a year wide or wider ahead of the year in which it begins. */
export function placeOf(stretch: Stretch): { readonly day: number; readonly width: RowWidth } {
  const width = widthOf(stretch)
  const anchor = anchorDay(stretch)
  return { width, day: width === 'year' ? firstOfYear(yearOf(dayFromNumber(Math.floor(anchor)))) : anchor }
}

/** A number for each row, in order of time. */
function rowOf(stretch: Stretch): number {
  const { day, width } = placeOf(stretch)
  return day * WIDTHS.length + WIDTHS.indexOf(width)
}

function firstOfYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01` as Day)
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

/** By what they measure. Of very many, some of each measure in turn, so that none is hidden by another. */
function foldFigures(figures: readonly FigureMark[]): Pick<VerticalDay, 'figures' | 'foldedFigures'> {
  const sorted = [...figures].sort((a, b) => byCodeUnit(a.figure.measure, b.figure.measure) || byCodeUnit(a.id, b.id))
  if (sorted.length <= MOST_FIGURES + 1) return { figures: sorted, foldedFigures: [] }
  const seen = new Map<string, number>()
  const turns = sorted.map((mark) => {
    const turn = seen.get(mark.figure.measure) ?? 0
    seen.set(mark.figure.measure, turn + 1)
    return { mark, turn }
  })
  const first = new Set(
    turns
      .sort((a, b) => a.turn - b.turn)
      .slice(0, MOST_FIGURES)
      .map(({ mark }) => mark),
  )
  return { figures: sorted.filter((mark) => first.has(mark)), foldedFigures: sorted.filter((mark) => !first.has(mark)) }
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
      else left += rows + each.folded.length + each.foldedFigures.length
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

/** A strip of the month (the year) a mark stands in, so that anything wider than a day shows its width. */
export interface Strip {
  readonly from: number
  readonly to: number
}
export const STRIP_WIDTH = 62

export function stripOf(day: number, width: RowWidth): Strip {
  const iso = dayFromNumber(day)
  if (width === 'year') return { from: firstOfYear(yearOf(iso)), to: firstOfYear(yearOf(iso) + 1) }
  const from = Date.UTC(yearOf(iso), monthOf(iso) - 1, 1) / 86_400_000
  const to = Date.UTC(yearOf(iso), monthOf(iso), 1) / 86_400_000
  return { from, to }
}
