import type { ArticleSummary } from '../../corpus/model.ts'
import { publishedStretch } from './marks.ts'
import { type Candidate, type Extent, packLabels, type Side } from './pack.ts'
import { touches } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const UNITS_A_LINE = 3
const UNIT = 8
const MOST_UNITS = 12
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
  readonly side: Side
  readonly textX: number
  /** Empty where there is no room for it. */
  readonly line: string
  readonly box: Extent | null
}

/** One line for each article in view, with its outlet or headline where there is room. */
export function placeArticles(
  articles: readonly ArticleSummary[],
  scale: TimeScale,
): { placed: PlacedArticle[]; height: number } {
  const widest = Math.max(120, Math.min(260, scale.width * 0.34))
  const seen = articles.flatMap((article) => {
    const stretch = publishedStretch(article)
    if (!stretch || !touches(stretch, scale.dayAt(0), scale.dayAt(scale.width))) return []
    const x0 = scale.x(stretch.from as number)
    const x1 = scale.x(stretch.to as number)
    const line = wrapText(headingOf(article), widest, 1, SIZE)[0] ?? ''
    const wide = textWidth(line, SIZE)
    const candidate: Candidate = {
      id: article.id,
      units: UNITS_A_LINE,
      after: x1 + TO_TEXT + wide <= scale.width ? { x0: x0 - 4, x1: x1 + TO_TEXT + wide + 8 } : null,
      before: x0 - TO_TEXT - wide >= 0 ? { x0: x0 - TO_TEXT - wide - 8, x1: x1 + 4 } : null,
    }
    return [{ article, x0, x1, line, candidate }]
  })
  seen.sort((a, b) => a.x0 - b.x0)
  const slots = packLabels(
    seen.map(({ candidate }) => candidate),
    MOST_UNITS,
  )
  const placed = seen.map(({ article, x0, x1, line, candidate }): PlacedArticle => {
    const slot = slots.get(article.id)
    const side = slot?.side ?? 'after'
    return {
      id: article.id,
      article,
      x: (x0 + x1) / 2,
      x0,
      x1,
      y: slot ? slot.row * UNIT : 0,
      side,
      textX: side === 'after' ? x1 + TO_TEXT : x0 - TO_TEXT,
      line: slot ? line : '',
      box: slot ? candidate[slot.side] : null,
    }
  })
  const height = placed.reduce((lowest, { y }) => Math.max(lowest, y + UNITS_A_LINE * UNIT), UNITS_A_LINE * UNIT)
  return { placed, height }
}

/** What the line is called: its outlet, or its headline where the outlet is unknown. */
function headingOf({ outlet, title }: ArticleSummary): string {
  return outlet ? `${outlet}: ${title}` : title
}
