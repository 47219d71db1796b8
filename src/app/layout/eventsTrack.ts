import { say } from '../words/say.ts'
import { foldMarks } from './fold.ts'
import type { EventMark } from './marks.ts'
import { type Candidate, type Extent, packLabels, type Shape, type Side, type Slot } from './pack.ts'
import { spreadOut } from './spread.ts'
import { type Bar, barOf, TAIL } from './stretch.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

/** Height of a unit of `pack.ts`, in pixels: a line takes 3, each further line 2. */
export const UNIT = 8
export const LEADING = 16
export const GLYPH = 7
/** From the glyph's centre to the words. */
const TO_TEXT = GLYPH + 5
/** Clear space around a label. */
const AIR = 7
/** Folded marks keep this far apart, centre to centre: a finger's width. */
export const TARGET = 24
/** No more labels than this are tried: a screen holds far fewer, and the rest folds. */
const MOST_CANDIDATES = 240

export interface PlacedEvent {
  readonly id: string
  readonly mark: EventMark
  readonly bar: Bar
  /** Where an ongoing event with an open end is said to go on until; null when it says nothing of the kind. */
  readonly heldTo: number | null
  /** Centre of the status glyph. */
  readonly gx: number
  readonly y: number
  readonly height: number
  readonly side: Side
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  readonly textX: number
  /** Everything it covers, for tests of overlap and for the lines drawn to it. */
  readonly box: Extent
}
export interface PlacedFold {
  readonly id: string
  readonly x: number
  readonly items: readonly FoldedEvent[]
}
export interface FoldedEvent {
  readonly id: string
  readonly x: number
  readonly bar: Bar
  readonly mark: EventMark
}
export interface EventsLayout {
  readonly labelled: readonly PlacedEvent[]
  readonly folds: readonly PlacedFold[]
  /** From the first to the last day of each fold that holds nothing but long times. */
  readonly reach: readonly (Extent & { readonly y: number })[]
  /** Where the row of marks without labels begins. */
  readonly foldsY: number
  readonly height: number
  readonly slots: ReadonlyMap<string, Slot>
}

export interface TextLook {
  readonly size: number
  readonly bold: boolean
  readonly lines: number
}
/** Importance is told by size and weight, as headlines tell it. */
export const LOOKS: Record<1 | 2 | 3, TextLook> = {
  3: { size: 14.5, bold: true, lines: 4 },
  2: { size: 14, bold: false, lines: 3 },
  1: { size: 14, bold: false, lines: 3 },
}

export interface EventsOptions {
  /** The most height the labels may take. */
  readonly units: number
  /** Comes first: what is selected is never folded away. */
  readonly selected?: string | null
  /** Where labels stood in the picture before. */
  readonly previous?: ReadonlyMap<string, Slot>
}

/**
 * Labels for the most important events and, in one row beneath, marks for the rest.
 * `marks` are in order of importance and lie in view.
 */
export function layoutEvents(
  marks: readonly EventMark[],
  scale: TimeScale,
  { units, selected = null, previous }: EventsOptions,
): EventsLayout {
  const chosen = marks.filter(({ id }) => id === selected)
  const others = marks.filter(({ id }) => id !== selected)
  const xOf = ({ centre }: EventMark) => scale.x(centre)
  const candidates = [...chosen, ...spreadOut(others, MOST_CANDIDATES, xOf, scale.width)]
  const clumps = clumpsOf(candidates, scale)
  const labels = candidates.map((mark) => labelOf(mark, scale, roomFor(mark, scale, clumps)))
  const slots = withoutAsides(candidates, packLabels(labels, units, previous), selected)
  const labelled = labels.flatMap((label) => {
    const slot = slots.get(label.id)
    return slot ? [placed(label, slot)] : []
  })
  const rest = marks.filter((mark) => !slots.has(mark.id)).map((mark) => folded(mark, scale))
  const folds = foldMarks(rest, TARGET).map(({ x, items }) => ({ id: (items[0] as FoldedEvent).id, x, items }))
  const bottom = labelled.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0)
  const height = bottom + (folds.length > 0 ? TARGET + 10 : 6)
  return { labelled, folds, reach: reachOf(folds, bottom), foldsY: bottom + 6, height, slots }
}

/** A count of nothing but long times stands in their middle, where none may have its day: how far they reach is drawn. */
function reachOf(folds: readonly PlacedFold[], top: number): EventsLayout['reach'] {
  const reaches = folds.flatMap(({ items }) => longReach(items.map(({ bar }) => bar)) ?? [])
  // Two that overlap stand under one another.
  return reaches.map((extent, at) => ({ ...extent, y: top + 1 + (at % 2) * 4 }))
}

/** From the first to the last day of several long times; null where one of them is short or open. */
export function longReach(bars: readonly Bar[]): Extent | null {
  if (bars.length < 2 || !bars.every(({ x0, x1, shape }) => shape === 'closed' && x1 - x0 > TARGET)) return null
  return { x0: Math.min(...bars.map(({ x0 }) => x0)), x1: Math.max(...bars.map(({ x1 }) => x1)) }
}

/** An aside gets words only where nothing more important nearby goes without them. */
function withoutAsides(marks: readonly EventMark[], slots: Map<string, Slot>, kept: string | null): Map<string, Slot> {
  const waiting = marks.some((mark) => mark.event.importance > 1 && !slots.has(mark.id))
  if (!waiting) return slots
  const asides = marks.filter((mark) => mark.event.importance === 1 && mark.id !== kept)
  for (const { id } of asides) slots.delete(id)
  return slots
}

/** Labels are not set narrower than a word or two, nor wider than is read at a glance. */
const NARROWEST = 118
const WIDEST = 216
/** Marks this near are one clump: their labels stand under one another. */
const CLUMP = 40
/** A narrower label may have a line more. */
const NARROW = 180

/** Where the important marks crowd, from left to right: the place that labels from further left should leave free. */
function clumpsOf(marks: readonly EventMark[], scale: TimeScale): number[] {
  const top = marks[0]?.event.importance
  const xs = marks.filter(({ event }) => event.importance === top).map(({ centre }) => scale.x(centre))
  return xs.sort((a, b) => a - b).filter((x, at) => at === 0 || x - (xs[at - 1] as number) > CLUMP)
}

/** How wide a label may be: up to the next clump if that leaves room for words, else as wide as any. */
function roomFor(mark: EventMark, scale: TimeScale, clumps: readonly number[]): number {
  const widest = Math.max(NARROWEST, Math.min(WIDEST, scale.width * 0.36))
  const x = scale.x(mark.centre)
  const next = clumps.find((clump) => clump > x + CLUMP)
  const room = next === undefined ? widest : next - x - TO_TEXT - 2 * AIR - GLYPH
  return room >= NARROWEST ? Math.min(room, widest) : widest
}

interface Label extends Candidate {
  readonly mark: EventMark
  readonly bar: Bar
  readonly heldTo: number | null
  readonly lines: readonly string[]
  readonly look: TextLook
  readonly gxAfter: number
  readonly gxBefore: number
}

function labelOf(mark: EventMark, scale: TimeScale, widest: number): Label {
  const look = LOOKS[mark.event.importance]
  const bar = barOf(mark.stretch, scale)
  const heldTo = mark.heldUntil === null ? null : scale.x(mark.heldUntil)
  const lines = labelLines(mark, widest, widest < NARROW ? { ...look, lines: look.lines + 1 } : look)
  const wide = Math.max(...lines.map((line) => textWidth(line, look.size, look.bold)))
  const whole = barExtent(bar, heldTo)
  const gxAfter = glyphX(bar, 'after', scale.width)
  const gxBefore = glyphX(bar, 'before', scale.width)
  const after = shapeOf(whole, gxAfter, { x0: gxAfter - GLYPH, x1: gxAfter + TO_TEXT + wide })
  const before = shapeOf(whole, gxBefore, { x0: gxBefore - TO_TEXT - wide, x1: gxBefore + GLYPH })
  const isSeen = (gx: number) => gx >= GLYPH && gx <= scale.width - GLYPH
  return {
    id: mark.id,
    mark,
    bar,
    heldTo,
    lines,
    look,
    gxAfter,
    gxBefore,
    units: 1 + 2 * lines.length,
    after: isSeen(gxAfter) && gxAfter + TO_TEXT + wide <= scale.width ? after : null,
    before: isSeen(gxBefore) && gxBefore - TO_TEXT - wide >= 0 ? before : null,
  }
}

function shapeOf(bar: Extent, gx: number, words: Extent): Shape {
  const own = { x0: Math.min(bar.x0, gx - GLYPH), x1: Math.max(bar.x1, gx + GLYPH) }
  return { bar: withAir(own), words: withAir(words) }
}

function withAir({ x0, x1 }: Extent): Extent {
  return { x0: x0 - AIR, x1: x1 + AIR }
}

/** Stands at the end of the label where several articles report the event. */
export function articlesNote(articles: number): string {
  return articles > 1 ? say.count.articles(articles).replaceAll(' ', '\u00a0') : ''
}

/** Zooming asks for the same words at the same width sixty times a second. */
const wrapped = new Map<string, readonly string[]>()
const MOST_WRAPPED = 4000

function labelLines(mark: EventMark, widest: number, look: TextLook): readonly string[] {
  const key = `${Math.round(widest)} ${look.lines} ${look.size} ${articlesNote(mark.articles)} ${mark.event.title}`
  const known = wrapped.get(key)
  if (known) return known
  if (wrapped.size >= MOST_WRAPPED) wrapped.clear()
  const lines = wrapLabel(mark, Math.round(widest), look)
  wrapped.set(key, lines)
  return lines
}

/** The title, cut if it must be; the number of articles never is. */
function wrapLabel({ event, articles }: EventMark, widest: number, { lines: most, size, bold }: TextLook): string[] {
  const note = articlesNote(articles)
  const lines = wrapText(event.title, widest, most, size, bold)
  if (note === '') return lines
  const last = lines.length - 1
  // “on July 6 2 articles” would be read as one number
  if (/[…\d]$/.test(lines[last] ?? '')) return [...lines, note]
  const room = widest - textWidth(`  ${note}`, size, bold)
  if (textWidth(lines[last] ?? '', size, bold) <= room) return lines.with(last, `${lines[last]} ${note}`)
  return [...lines, note]
}

function placed(label: Label, { row, side }: Slot): PlacedEvent {
  const { id, mark, bar, heldTo, lines, look } = label
  const gx = side === 'after' ? label.gxAfter : label.gxBefore
  return {
    id,
    mark,
    bar,
    heldTo,
    gx,
    side,
    lines,
    size: look.size,
    bold: look.bold,
    y: row * UNIT,
    height: label.units * UNIT,
    textX: side === 'after' ? gx + TO_TEXT : gx - TO_TEXT,
    box: (label[side] as Shape).words,
  }
}

/** Over the middle of a narrow bar, at the near end of a wide one; it stays in view while any of the bar does. */
function glyphX({ x0, x1, shape }: Bar, side: Side, width: number): number {
  const middle = (x0 + x1) / 2
  if (shape === 'before') return x1 - GLYPH
  if (shape === 'after') return x0 + GLYPH
  if (x1 - x0 <= 2 * GLYPH) return middle
  const wanted = side === 'after' ? x0 + GLYPH : x1 - GLYPH
  const nearest = Math.min(Math.max(wanted, GLYPH + 1), width - GLYPH - 1)
  return Math.min(Math.max(nearest, x0 + GLYPH), x1 - GLYPH)
}

function barExtent(bar: Bar, heldTo: number | null): Extent {
  return { x0: bar.x0, x1: heldTo === null ? bar.x1 : Math.max(bar.x1, heldTo + TAIL / 2) }
}

/** In the middle of what is in view of it; a mark at the very edge is drawn whole. */
function folded(mark: EventMark, scale: TimeScale): FoldedEvent {
  const bar = barOf(mark.stretch, scale)
  return { id: mark.id, x: whollyInside(seenMiddle(bar, scale.width), scale.width), bar, mark }
}

export function seenMiddle({ x0, x1, shape }: Bar, width: number): number {
  if (shape === 'before') return x1 - GLYPH
  if (shape === 'after') return x0 + GLYPH
  return (Math.max(x0, 0) + Math.min(x1, width)) / 2
}

export function whollyInside(x: number, width: number): number {
  return Math.min(Math.max(x, TARGET / 2), width - TARGET / 2)
}
