import type { ArticleSummary } from '../../corpus/model.ts'
import { TARGET, whollyInside } from './eventsTrack.ts'
import { foldMarks } from './fold.ts'
import { publishedStretch } from './marks.ts'
import type { Extent, Side } from './pack.ts'
import { spreadOut } from './spread.ts'
import { touches } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const UNIT = 8
const MOST_UNITS = 30
const MOST_LINES = 3
const SIZE = 14
const TO_TEXT = 6

/** An article with its headline, and its line from there down. */
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
  readonly lines: readonly string[]
  readonly box: Extent
}
/** Articles without room for their headlines. */
export interface ArticleFold {
  readonly id: string
  readonly x: number
  readonly items: readonly { readonly id: string; readonly x: number; readonly article: ArticleSummary }[]
}
export interface ArticlesLayout {
  readonly placed: readonly PlacedArticle[]
  readonly folds: readonly ArticleFold[]
  /** Where the row of marks without headlines begins. */
  readonly foldsY: number
  readonly height: number
}

/** No more headlines than this are tried: a screen holds fewer. */
const MOST_HEADLINES = 60
/** Headlines are cut to the first of these widths at which every article finds a place. */
const WIDTHS = [0.4, 0.3, 0.22]

/** One line for each article in view, with its outlet and headline where there is room. */
export function placeArticles(articles: readonly ArticleSummary[], scale: TimeScale): ArticlesLayout {
  const seen = articles
    .flatMap((article) => {
      const stretch = publishedStretch(article)
      if (!stretch || !touches(stretch, scale.dayAt(0), scale.dayAt(scale.width))) return []
      return [{ article, x0: scale.x(stretch.from as number), x1: scale.x(stretch.to as number) }]
    })
    .sort((a, b) => a.x0 - b.x0)
  const tried = spreadOut(seen, MOST_HEADLINES, ({ x0 }) => x0, scale.width)
  const tries = WIDTHS.map((share) => {
    const widest = Math.max(96, Math.min(300, scale.width * share))
    const labels = tried.map((place, at) => labelOf(place, scale.width, widest, tried[at - 1]?.x1 ?? 0))
    // From the left the lines step down like stairs, from the right they step up; the plot's edge favours one or other.
    return mostOf([headlined(labels), headlined([...labels].reverse())])
  })
  const placed = mostOf(tries).sort((a, b) => a.x0 - b.x0)
  const named = new Set(placed.map(({ id }) => id))
  const rest = seen.filter(({ article }) => !named.has(article.id))
  const folds = foldMarks(
    rest.map(({ article, x0, x1 }) => ({ id: article.id, x: whollyInside((x0 + x1) / 2, scale.width), article })),
    TARGET,
  ).map(({ x, items }) => ({ id: items[0]?.id ?? '', x, items }))
  const bottom = placed.reduce((lowest, { y, height }) => Math.max(lowest, y + height), folds.length > 0 ? 0 : 3 * UNIT)
  return { placed, folds, foldsY: bottom, height: bottom + (folds.length > 0 ? TARGET + 8 : 0) }
}

function mostOf(tries: readonly PlacedArticle[][]): PlacedArticle[] {
  return tries.reduce((best, next) => (next.length > best.length ? next : best))
}

/**
 * Gives each headline, in order, the first row where it meets no other and where no line runs through words:
 * a line goes down from its headline, so it stands lower than the words it would cut.
 *
 *     |First headline that is
 *     |   |Second one            <- under the first, whose words reach over its line
 *     |   |        |Third one
 */
function headlined(labels: readonly Label[]): PlacedArticle[] {
  const placed: (PlacedArticle & { readonly row: number; readonly words: Extent })[] = []
  for (const label of labels) {
    const { article, x0, x1, units, lines } = label
    const line = { x0, x1 }
    const isFree = (words: Extent, row: number) =>
      placed.every((other) => {
        const isBeside = other.row + other.height / UNIT <= row || row + units <= other.row
        if (!isBeside && meet(words, other.words)) return false
        if (!label.isNear && other.row < row + units && meet(words, other)) return false
        return row >= other.row + other.height / UNIT || !meet(line, other.words)
      })
    const slot = SIDES.flatMap((side) => {
      const words = label[side]
      const row = words === null ? -1 : rowsUpTo(MOST_UNITS - units).find((each) => isFree(words, each))
      return words === null || row === undefined ? [] : [{ side, words, row }]
    })[0]
    if (!slot) continue
    const { side, words, row } = slot
    placed.push({
      ...{ id: article.id, article, x: (x0 + x1) / 2, x0, x1, side, lines, row, words },
      y: row * UNIT,
      height: units * UNIT,
      textX: side === 'before' ? x0 - TO_TEXT : label.isNear ? Math.max(x0, 0) + TO_TEXT : x1 + TO_TEXT,
      box: side === 'before' ? { x0: words.x0, x1: x1 + 4 } : { x0: x0 - 4, x1: Math.max(x1, words.x1) },
    })
  }
  return placed
}

const SIDES: readonly Side[] = ['after', 'before']

function rowsUpTo(last: number): number[] {
  return Array.from({ length: Math.max(0, last + 1) }, (_, row) => row)
}

function meet(a: Extent, b: Extent): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1
}

interface Place {
  readonly article: ArticleSummary
  readonly x0: number
  readonly x1: number
}

/** A headline that can only stand before its line is set narrow enough, if it can be, not to run across the line before. */
const NARROWEST = 104
const MOST_NARROW_LINES = 6

interface Label extends Place {
  readonly lines: readonly string[]
  readonly units: number
  /** Its days fill most of the plot, and its words stand in them. */
  readonly isNear: boolean
  /** What the words take beside the line; null where they would leave the plot. */
  readonly after: Extent | null
  readonly before: Extent | null
}

function labelOf({ article, x0, x1 }: Place, width: number, widest: number, before: number): Label {
  const room = x0 - before - 2 * TO_TEXT
  const isCramped = x1 + TO_TEXT + NARROWEST > width && room >= NARROWEST && room < widest
  const lines = isCramped ? headingLines(article, room, MOST_NARROW_LINES) : headingLines(article, widest, MOST_LINES)
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, SIZE)))
  const near = isNear(x0, x1, width)
  const from = near ? Math.max(x0, 0) : x1
  return {
    ...{ article, x0, x1, lines, isNear: near },
    units: 1 + 2 * lines.length,
    after: from + TO_TEXT + wide <= width ? { x0: from + 2, x1: from + TO_TEXT + wide + 8 } : null,
    before: x0 - TO_TEXT - wide >= 0 ? { x0: x0 - TO_TEXT - wide - 8, x1: x0 - 2 } : null,
  }
}

/** So near that its days fill most of the plot: its headline stands in them. */
function isNear(x0: number, x1: number, width: number): boolean {
  return Math.min(x1, width) - Math.max(x0, 0) > width * 0.6
}

/**
 * What the line is called: its outlet and headline, or its headline where the outlet is unknown. Where both have no
 * room the outlet takes one line of it at most, or all articles of one with a long name would be called the same.
 */
function headingLines({ outlet, title }: ArticleSummary, width: number, most: number): string[] {
  if (!outlet) return wrapText(title, width, most, SIZE)
  const lines = wrapText(`${outlet}: ${title}`, width, most, SIZE)
  if (!lines.at(-1)?.endsWith('…')) return lines
  const [name = outlet] = wrapText(outlet, width - textWidth(':', SIZE), 1, SIZE)
  return wrapText(`${name}: ${title}`, width, most, SIZE)
}
