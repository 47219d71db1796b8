import { countedIn } from '../../corpus/counted.ts'
import { type Band, bandsOf } from './bands.ts'
import { GLYPH, seenMiddle, TARGET, UNIT, whollyInside } from './eventsTrack.ts'
import { BENEATH, FOLDS, MOST_UNITS } from './figureRoom.ts'
import { claimed, type FigureScale, figureScale, type ScaleKind } from './figureScale.ts'
import { foldMarks } from './fold.ts'
import { marksInView } from './inView.ts'
import type { FigureMark } from './marks.ts'
import { type Candidate, type Extent, packLabels, type Shape, type Side, type Slot } from './pack.ts'
import { type Bar, barOf } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const VALUE = 18
const SMALL = 16
/** Who is counted, beside the number. */
export const COUNTED = 15
const NOTE = 13
const TO_TEXT = GLYPH + 6
const AIR = 7
const CLAIM = 14
/** Room for the sign of a claim that another one differs from. */
const FLAG = 18
const NONE: ReadonlySet<string> = new Set()

export interface PlacedFigure {
  readonly id: string
  readonly mark: FigureMark
  readonly bar: Bar
  readonly x: number
  readonly y: number
  /** On a scale: where its low and high ends lie; equal for a single number. */
  readonly yLow: number
  readonly yHigh: number
  readonly label: FigureLabel | null
}
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
export interface FigureFold {
  readonly id: string
  readonly x: number
  readonly items: readonly { readonly id: string; readonly x: number; readonly mark: FigureMark }[]
}
export interface FiguresLayout {
  readonly scale: FigureScale | null
  readonly bands: readonly Band[]
  readonly onScale: readonly PlacedFigure[]
  readonly chartHeight: number
  /** Claims in words, in rows beneath the scale; y from the top of the rows. */
  readonly beneath: readonly PlacedFigure[]
  readonly folds: readonly FigureFold[]
  readonly foldsY: number
  readonly height: number
  readonly slots: ReadonlyMap<string, Slot>
}

export interface FiguresOptions {
  /** Of the scale, in pixels. */
  readonly height: number
  /** Most height of the claims beneath it, in units of `pack.ts`. */
  readonly units?: number
  /** Comes first among them: what is selected is never folded away. */
  readonly selected?: string | null
  /** Overrides the choice between even steps and tens. */
  readonly wanted: ScaleKind | null
  /** The words under a number: "12 Dec, Gaza health ministry"; empty for none. */
  readonly who: (mark: FigureMark) => string
  /** Claims that carry a sign behind their words. */
  readonly flagged?: { has(id: string): boolean }
  /** Where other words stand on the scale already. */
  readonly reserved?: readonly Box[]
  /** Where the claims in words stood in the picture before. */
  readonly previous?: ReadonlyMap<string, Slot>
}

export function layoutFigures(
  marks: readonly FigureMark[],
  measures: readonly string[],
  scale: TimeScale,
  { height, units = MOST_UNITS, wanted, who, selected, flagged = NONE, reserved = [], previous }: FiguresOptions,
): FiguresLayout {
  const figures = figureScale(marks, measures, height, wanted)
  const chartHeight = figures ? height : 0
  const onScale = figures ? placeOnScale(figures, scale, { height, who, flagged, reserved }) : []
  const rest = marksInView(figures?.beneath ?? marks, scale)
  const labels = rest.map((mark) => wordsOf(mark, scale, flagged.has(mark.id) ? FLAG : 0))
  const slots = packLabels(chosenFirst(labels, selected), units, previous)
  const beneath = labels.flatMap((label) => {
    const slot = slots.get(label.id)
    return slot ? [placed(label, slot)] : []
  })
  const bottom = beneath.reduce((lowest, { label }) => Math.max(lowest, label?.box.y1 ?? 0), 0)
  const folds = foldMarks(
    rest.filter((mark) => !slots.has(mark.id)).map((mark) => ({ id: mark.id, x: middle(mark, scale), mark })),
    TARGET,
  ).map(({ x, items }) => ({ id: items[0]?.id ?? '', x, items }))
  return {
    scale: figures,
    bands: figures ? bandsOf(figures, scale) : [],
    onScale,
    chartHeight,
    beneath,
    folds,
    foldsY: bottom,
    height: chartHeight + (figures && rest.length > 0 ? BENEATH : 0) + bottom + (folds.length > 0 ? FOLDS : 0),
    slots,
  }
}

function chosenFirst<Item extends { readonly id: string }>(items: readonly Item[], chosen?: string | null): Item[] {
  return [...items.filter(({ id }) => id === chosen), ...items.filter(({ id }) => id !== chosen)]
}

function middle(mark: FigureMark, scale: TimeScale): number {
  return whollyInside(seenMiddle(barOf(mark.stretch, scale), scale.width), scale.width)
}

/** Where a two-line label can stand around its mark, the best place first: beside it, then a little off. */
const placesAt = (offsets: readonly number[]): { side: Side; dy: number }[] =>
  offsets.flatMap((dy) => (['after', 'before'] as const).map((side) => ({ side, dy })))
const BESIDE = placesAt([0, -7, 7])
const OFF = placesAt([-14, 14, 28])

function placeOnScale(
  figures: FigureScale,
  scale: TimeScale,
  { height, who, flagged, reserved }: Required<Pick<FiguresOptions, 'height' | 'who' | 'flagged' | 'reserved'>>,
): PlacedFigure[] {
  const seen = marksInView(figures.onScale, scale).map((mark) => {
    const bar = barOf(mark.stretch, scale)
    const y = figures.y(claimed(mark))
    const { low, high, bound } = mark.figure
    const isRange = bound === 'range' && low !== null && high !== null
    return {
      mark,
      bar,
      x: seenMiddle(bar, scale.width),
      y,
      yLow: isRange ? figures.y(low) : y,
      yHigh: isRange ? figures.y(high) : y,
    }
  })
  const glyphs = seen.map(({ x, y }) => ({ x0: x - GLYPH, x1: x + GLYPH, y0: y - GLYPH, y1: y + GLYPH }))
  const taken: Box[] = [...glyphs, ...reserved]
  return seen.map((place, index) => {
    const said = { note: who(place.mark), flag: flagged.has(place.mark.id) ? FLAG : 0 }
    const label = labelAround(place, { width: scale.width, height }, said, (box) =>
      taken.every((other, at) => at === index || !overlap(box, other)),
    )
    if (label) taken.push(label.box)
    return { id: place.mark.id, label, ...place }
  })
}

function labelAround(
  { mark, bar, x, y }: { mark: FigureMark; bar: Bar; x: number; y: number },
  plot: { readonly width: number; readonly height: number },
  { note, flag }: { readonly note: string; readonly flag: number },
  isFree: (box: Box) => boolean,
): FigureLabel | null {
  const value = mark.figure.number.exact
  const { full, bare } = sayings(mark, note)
  // Fewer words beside the mark are better than more words away from it; but who says so is said if at all possible.
  const tries = [full, bare].flatMap((words) => [BESIDE, OFF].map((places) => ({ words, places })))
  for (const { words, places } of tries)
    for (const { counted, note: shownNote, size } of words) {
      const behind = counted === '' ? 0 : textWidth(` ${counted}`, COUNTED)
      const last = textWidth(value, size, true) + behind
      const wide = Math.max(last + flag, textWidth(shownNote, NOTE))
      const tall = shownNote === '' ? 22 : 38
      for (const { side, dy } of places) {
        // On a low chart a label that slides far would seem to belong to the mark beside it.
        if (Math.abs(dy) > plot.height / 7) continue
        const textX = side === 'after' ? textAfter(x, bar) : textBefore(x, bar)
        const x0 = side === 'after' ? textX - 2 : textX - wide - 2
        const box = { x0, x1: x0 + wide + 4, y0: y + dy - 12, y1: y + dy - 12 + tall }
        if (box.x0 < 0 || box.x1 > plot.width || box.y0 < 0 || box.y1 > plot.height + 6 || !isFree(box)) continue
        if (liesOn(box, bar, y)) continue
        const end = side === 'after' ? textX + last : textX - last
        return { x: textX, side, y: y + dy + 6, lines: [value], end, counted, note: shownNote, size, box }
      }
    }
  return null
}

interface Saying {
  readonly counted: string
  readonly note: string
  readonly size: number
}

const WIDEST_NOTE = 240

/** The number with who is counted and who says so, or without; then with less, and smaller. "People" says nothing new. */
function sayings({ figure }: FigureMark, note: string): { full: Saying[]; bare: Saying[] } {
  const population = countedIn(figure)
  const short = wrapText(note, WIDEST_NOTE, 1, NOTE)[0] ?? ''
  const joined = population === '' ? short : `${population}, ${note}`
  const plain = { counted: '', note: short, size: VALUE }
  const full = [
    { counted: population, note: short, size: VALUE },
    ...(textWidth(joined, NOTE) <= WIDEST_NOTE && note !== '' ? [{ ...plain, note: joined }] : []),
    plain,
    { ...plain, size: SMALL },
  ]
  const bare = { counted: '', note: '', size: VALUE }
  // "A" by itself is no number to a reader.
  if (ARTICLE.test(figure.number.exact)) return { full: full.filter(({ counted }) => counted !== ''), bare: [] }
  return { full, bare: [bare, { ...bare, size: SMALL }] }
}
const ARTICLE = /^an?$/i

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

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

interface Words extends Candidate {
  readonly mark: FigureMark
  readonly bar: Bar
  readonly x: number
  readonly lines: readonly string[]
  /** Width of the last line. */
  readonly last: number
}

function wordsOf(mark: FigureMark, scale: TimeScale, flag: number): Words {
  const bar = barOf(mark.stretch, scale)
  const x = middle(mark, scale)
  const lines = wrapText(
    mark.figure.quote.exact.replace(/\s+/g, ' '),
    Math.max(140, Math.min(168, scale.width * 0.32)),
    2,
    CLAIM,
  )
  // The number in it is set bold, so the line is measured as if all of it were.
  const last = textWidth(lines.at(-1) ?? '', CLAIM, true)
  const wide = Math.max(last + flag, ...lines.map((line) => textWidth(line, CLAIM, true)))
  const own = { x0: Math.min(bar.x0, x - GLYPH) - AIR, x1: Math.max(bar.x1, x + GLYPH) + AIR }
  const after = { x0: x - GLYPH - AIR, x1: x + TO_TEXT + wide + AIR }
  const before = { x0: x - TO_TEXT - wide - AIR, x1: x + GLYPH + AIR }
  return {
    id: mark.id,
    mark,
    bar,
    x,
    lines,
    last,
    units: 1 + 2 * lines.length,
    after: x + TO_TEXT + wide <= scale.width ? { bar: own, words: after } : null,
    before: x - TO_TEXT - wide >= 0 ? { bar: own, words: before } : null,
  }
}

function placed(words: Words, { row, side }: Slot): PlacedFigure {
  const y = row * UNIT + 12
  const extent = (words[side] as Shape).words
  const label: FigureLabel = {
    x: side === 'after' ? words.x + TO_TEXT : words.x - TO_TEXT,
    side,
    y: y + 5,
    lines: words.lines,
    end: side === 'after' ? words.x + TO_TEXT + words.last : words.x - TO_TEXT - words.last,
    counted: '',
    note: '',
    size: CLAIM,
    box: { ...extent, y0: row * UNIT, y1: (row + words.units) * UNIT },
  }
  return { id: words.id, mark: words.mark, bar: words.bar, x: words.x, y, yLow: y, yHigh: y, label }
}
