import type { ArticleSummary } from '../../corpus/model.ts'
import { publishedStretch } from './marks.ts'
import { type Candidate, type Extent, packLabels, type Shape, type Side } from './pack.ts'
import { touches } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const UNIT = 8
const MOST_UNITS = 30
const MOST_LINES = 3
const SIZE = 14
const TO_TEXT = 6

export interface PlacedArticle {
  readonly id: string
  readonly article: ArticleSummary
  readonly x: number
  /** The days on which it may have come out, at their true width. */
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly height: number
  readonly side: Side
  readonly textX: number
  /** Empty where there is no room for them. */
  readonly lines: readonly string[]
  readonly box: Extent | null
}

/** Headlines are cut to the first of these widths at which every article finds a place. */
const WIDTHS = [0.4, 0.3, 0.22]

/** One line for each article in view, with its outlet and headline where there is room. */
export function placeArticles(
  articles: readonly ArticleSummary[],
  scale: TimeScale,
): { placed: PlacedArticle[]; height: number } {
  const seen = articles
    .flatMap((article) => {
      const stretch = publishedStretch(article)
      if (!stretch || !touches(stretch, scale.dayAt(0), scale.dayAt(scale.width))) return []
      return [{ article, x0: scale.x(stretch.from as number), x1: scale.x(stretch.to as number) }]
    })
    .sort((a, b) => a.x0 - b.x0)
  const tries = WIDTHS.map((share) => {
    const widest = Math.max(96, Math.min(300, scale.width * share))
    const labels = seen.map((place, at) => labelOf(place, scale.width, widest, seen[at - 1]?.x1 ?? 0))
    return { labels, slots: packLabels(labels, MOST_UNITS) }
  })
  const best = tries.find(({ slots }) => slots.size === seen.length) ?? (tries.at(-1) as (typeof tries)[number])
  const placed = best.labels.map(({ article, x0, x1, lines, units, ...sides }): PlacedArticle => {
    const slot = best.slots.get(article.id)
    const side = slot?.side ?? 'after'
    return {
      id: article.id,
      article,
      x: (x0 + x1) / 2,
      x0,
      x1,
      y: slot ? slot.row * UNIT : 0,
      side,
      textX: side === 'before' ? x0 - TO_TEXT : isNear(x0, x1, scale.width) ? Math.max(x0, 0) + TO_TEXT : x1 + TO_TEXT,
      lines: slot ? lines : [],
      height: units * UNIT,
      box: slot ? (sides[slot.side]?.words ?? null) : null,
    }
  })
  const height = placed.reduce((lowest, place) => Math.max(lowest, place.y + place.height), 3 * UNIT)
  return { placed, height }
}

interface Place {
  readonly article: ArticleSummary
  readonly x0: number
  readonly x1: number
}

/** A headline that can only stand before its line is set narrow enough, if it can be, not to run across the line before. */
const NARROWEST = 104
const MOST_NARROW_LINES = 6

function labelOf(
  { article, x0, x1 }: Place,
  width: number,
  widest: number,
  before: number,
): Candidate & Place & { lines: string[] } {
  const words = headingOf(article)
  const room = x0 - before - 2 * TO_TEXT
  const isCramped = x1 + TO_TEXT + NARROWEST > width && room >= NARROWEST && room < widest
  const lines = isCramped ? wrapText(words, room, MOST_NARROW_LINES, SIZE) : wrapText(words, widest, MOST_LINES, SIZE)
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, SIZE)))
  const within = Math.max(x0, 0) + TO_TEXT + wide
  const after = isNear(x0, x1, width) ? within : x1 + TO_TEXT + wide
  return {
    id: article.id,
    article,
    x0,
    x1,
    lines,
    units: 1 + 2 * lines.length,
    after: after <= width ? shape(x0 - 4, Math.max(x1, after + 8)) : null,
    before: x0 - TO_TEXT - wide >= 0 ? shape(x0 - TO_TEXT - wide - 8, x1 + 4) : null,
  }
}

/** So near that its days fill most of the plot: its headline stands in them. */
function isNear(x0: number, x1: number, width: number): boolean {
  return Math.min(x1, width) - Math.max(x0, 0) > width * 0.6
}

function shape(x0: number, x1: number): Shape {
  return { bar: { x0, x1 }, words: { x0, x1 } }
}

/** What the line is called: its outlet, or its headline where the outlet is unknown. */
function headingOf({ outlet, title }: ArticleSummary): string {
  return outlet ? `${outlet}: ${title}` : title
}
