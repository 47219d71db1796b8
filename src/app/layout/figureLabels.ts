import { countedIn } from '../../corpus/counted.ts'
import { GLYPH } from './eventsTrack.ts'
import type { FigureMark } from './marks.ts'
import type { Extent, Side } from './pack.ts'
import type { Bar } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'

const VALUE = 18
const SMALL = 16
/** Who is counted, beside the number. */
export const COUNTED = 15
const NOTE = 13
/** From the middle of a mark to its words. */
export const TO_TEXT = GLYPH + 6

export interface FigureLabel {
  readonly x: number
  readonly side: Side
  /** Baseline of the first line. */
  readonly y: number
  readonly lines: readonly string[]
  /** Where the last line ends that goes away from the mark. */
  readonly end: number
  /** On a scale: who is counted, behind the number; empty where there is no room, or the note says it. */
  readonly counted: string
  readonly note: string
  readonly size: number
  readonly box: Box
}
export interface Box extends Extent {
  readonly y0: number
  readonly y1: number
}
/** Where a two-line label can stand around its mark, the best place first: beside it, then a little off. */
const placesAt = (offsets: readonly number[]): { side: Side; dy: number }[] =>
  offsets.flatMap((dy) => (['after', 'before'] as const).map((side) => ({ side, dy })))
const BESIDE = placesAt([0, -7, 7])
const OFF = placesAt([-14, 14, 28])

/** The number of a claim on a scale, who is counted and who says so, where there is room beside its mark. */
export function labelAround(
  { mark, bar, x, y }: { mark: FigureMark; bar: Bar; x: number; y: number },
  plot: { readonly width: number; readonly height: number },
  { note, flag }: { readonly note: string; readonly flag: number },
  isFree: (box: Box) => boolean,
): FigureLabel | null {
  const { full, bare, broken } = sayings(mark, note)
  // Fewer words beside the mark are better than more words away from it; but who says so is said if at all possible.
  const tries = [full, bare, broken].flatMap((words) => [BESIDE, OFF].map((places) => ({ words, places })))
  for (const { words, places } of tries)
    for (const { lines, counted, note: shownNote, size } of words) {
      const behind = counted === '' ? 0 : textWidth(` ${counted}`, COUNTED)
      const last = textWidth(lines.at(-1) ?? '', size, true) + behind
      const wide = Math.max(widest(lines, size), last + flag, textWidth(shownNote, NOTE))
      const tall = lines.length === 1 && shownNote === '' ? 22 : 38
      for (const { side, dy } of places) {
        // On a low chart a label that slides far would seem to belong to the mark beside it.
        if (Math.abs(dy) > plot.height / 7) continue
        const textX = side === 'after' ? textAfter(x, bar) : textBefore(x, bar)
        const x0 = side === 'after' ? textX - 2 : textX - wide - 2
        const box = { x0, x1: x0 + wide + 4, y0: y + dy - 12, y1: y + dy - 12 + tall }
        if (box.x0 < 0 || box.x1 > plot.width || box.y0 < 0 || box.y1 > plot.height + 2 || !isFree(box)) continue
        if (liesOn(box, bar, y)) continue
        const end = side === 'after' ? textX + last : textX - last
        return { x: textX, side, y: y + dy + 6, lines, end, counted, note: shownNote, size, box }
      }
    }
  return null
}

interface Saying {
  readonly lines: readonly string[]
  readonly counted: string
  readonly note: string
  readonly size: number
}

const WIDEST_NOTE = 240

/**
 * The number with who is counted and who says so, or without; then with less, and smaller; last the number alone, on two
 * lines. "People" says nothing new.
 */
function sayings({ figure }: FigureMark, note: string): Record<'full' | 'bare' | 'broken', Saying[]> {
  const lines = [figure.number.exact]
  const population = countedIn(figure)
  const short = wrapText(note, WIDEST_NOTE, 1, NOTE)[0] ?? ''
  const joined = population === '' ? short : `${population}, ${note}`
  const plain = { lines, counted: '', note: short, size: VALUE }
  const full = [
    { ...plain, counted: population },
    ...(textWidth(joined, NOTE) <= WIDEST_NOTE && note !== '' ? [{ ...plain, note: joined }] : []),
    plain,
    { ...plain, size: SMALL },
  ]
  // "A" by itself is no number to a reader.
  if (ARTICLE.test(figure.number.exact))
    return { full: full.filter(({ counted }) => counted !== ''), bare: [], broken: [] }
  const bare = { ...plain, note: '' }
  const small = { ...bare, size: SMALL }
  const two = inTwo(figure.number.exact, SMALL)
  return { full, bare: [bare, small], broken: two ? [{ ...small, lines: two }] : [] }
}
const ARTICLE = /^an?$/i

/** Broken where the longer of the two lines is shortest; null for a single word. */
function inTwo(value: string, size: number): readonly string[] | null {
  const words = value.split(' ')
  let best: readonly string[] | null = null
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (!best || widest(lines, size) < widest(best, size)) best = lines
  }
  return best
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => textWidth(line, size, true)))
}

/** Words clear a bar that is not too wide; beside a wide one they stand over it. */
const MOST_CLEARED = 90
function textAfter(x: number, bar: Bar): number {
  return Math.max(x + TO_TEXT, Math.min(bar.x1 + 6, x + MOST_CLEARED))
}
function textBefore(x: number, bar: Bar): number {
  return Math.min(x - TO_TEXT, Math.max(bar.x0 - 6, x - MOST_CLEARED))
}

/** Words over the claim's own days would be struck through by them. */
function liesOn(box: Box, bar: Bar, y: number): boolean {
  const isWide = bar.shape === 'closed' && bar.x1 - bar.x0 > 2 * MOST_CLEARED
  return isWide && box.x0 < bar.x1 && bar.x0 < box.x1 && box.y0 < y + 2 && box.y1 > y - 2
}

export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}
