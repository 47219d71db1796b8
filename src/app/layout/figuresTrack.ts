import { type Band, bandsOf } from './bands.ts'
import { GLYPH, seenMiddle, TARGET, UNIT, whollyInside } from './eventsTrack.ts'
import { type Box, type FigureLabel, labelAround, overlap, TO_TEXT } from './figureLabels.ts'
import { BENEATH, FOLDS, MOST_UNITS } from './figureRoom.ts'
import { claimed, type FigureScale, figureScale, type ScaleKind } from './figureScale.ts'
import { foldMarks } from './fold.ts'
import { marksInView } from './inView.ts'
import type { FigureMark } from './marks.ts'
import { type Candidate, packLabels, type Shape, type Slot } from './pack.ts'
import { type Bar, barOf } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale, TimeWindow } from './timeScale.ts'

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
  /** The days that even steps are for: those of the first view, however far a reader goes from it. */
  readonly made?: TimeWindow | null
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
  {
    height,
    units = MOST_UNITS,
    wanted,
    made = null,
    who,
    selected,
    flagged = NONE,
    reserved = [],
    previous,
  }: FiguresOptions,
): FiguresLayout {
  const figures = figureScale(marks, measures, height, wanted, made)
  const chartHeight = figures ? height : 0
  const onScale = figures ? placeOnScale(figures, scale, { height, who, flagged, reserved }) : []
  const rest = marksInView(figures?.beneath ?? marks, scale)
  const labels = rest.map((mark) => wordsOf(mark, scale, flagged.has(mark.id) ? FLAG : 0))
  const slots = packLabels(
    [...labels].sort((a, b) => Number(b.id === selected) - Number(a.id === selected)),
    units,
    previous,
  )
  const beneath = labels.flatMap((label) => {
    const slot = slots.get(label.id)
    return slot ? [placed(label, slot)] : []
  })
  const folds = foldMarks(
    rest.filter((mark) => !slots.has(mark.id)).map((mark) => ({ id: mark.id, x: middle(mark, scale), mark })),
    TARGET,
  ).map(({ x, items }) => ({ id: items[0]?.id ?? '', x, items }))
  // While something is folded away the rows keep their height: what is under them stays where it is.
  const lowest = beneath.reduce((most, { label }) => Math.max(most, label?.box.y1 ?? 0), 0)
  const bottom = folds.length > 0 && lowest > 0 ? units * UNIT : lowest
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

function middle(mark: FigureMark, scale: TimeScale): number {
  return whollyInside(seenMiddle(barOf(mark.stretch, scale), scale.width), scale.width)
}

function placeOnScale(
  figures: FigureScale,
  scale: TimeScale,
  { height, who, flagged, reserved }: Required<Pick<FiguresOptions, 'height' | 'who' | 'flagged' | 'reserved'>>,
): PlacedFigure[] {
  const seen: Seen[] = []
  for (const mark of marksInView(figures.onScale, scale)) {
    const bar = barOf(mark.stretch, scale)
    const y = figures.y(claimed(mark))
    const { low, high, bound } = mark.figure
    const isRange = bound === 'range' && low !== null && high !== null
    const x = besideOthers(seenMiddle(bar, scale.width), y, bar, seen)
    seen.push({ mark, bar, x, y, yLow: isRange ? figures.y(low) : y, yHigh: isRange ? figures.y(high) : y })
  }
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

type Seen = Omit<PlacedFigure, 'id' | 'label'>

/** Two claims of one day and number are two marks: side by side as far as that day reaches. */
function besideOthers(x: number, y: number, bar: Bar, others: readonly Seen[]): number {
  const isFree = (at: number) =>
    others.every((other) => Math.abs(other.x - at) >= 2 * GLYPH || Math.abs(other.y - y) >= GLYPH)
  const isOwn = (at: number) => at === x || (bar.shape === 'closed' && at - GLYPH >= bar.x0 && at + GLYPH <= bar.x1)
  const places = [0, 2, -2, 4, -4].map((step) => x + step * GLYPH)
  return places.find((at) => isOwn(at) && isFree(at)) ?? x
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
