import { scaleLinear, scaleLog } from 'd3'
import type { FigureMark } from './marks.ts'

/** What goes on a scale, and what is too small for it and stands beneath with its number in words. */
export interface FigureScale {
  /** `even`: equal steps from 0; `tens`: each line is ten times the one below. */
  readonly kind: ScaleKind
  readonly measure: string
  readonly onScale: readonly FigureMark[]
  readonly beneath: readonly FigureMark[]
  y(value: number): number
  readonly ticks: readonly number[]
}
export type ScaleKind = 'even' | 'tens'

/** On an even scale a claim below a twentieth of the largest would lie on the base line. */
const SMALLEST_SHARE = 1 / 20
/** A scale is for comparing; fewer claims are better read as words. */
const FEWEST = 3

/**
 * Chooses the measure with most comparable claims and puts them on a scale of `height` pixels (0 at the top). Shares,
 * vague claims, other measures and claims about another conflict are never on it. Null when there is too little to
 * compare. `wanted` overrides the choice between even steps and tens.
 */
export function figureScale(
  marks: readonly FigureMark[],
  measures: readonly string[],
  height: number,
  wanted: ScaleKind | null,
): FigureScale | null {
  const lead = leadMeasure(marks, measures)
  if (!lead) return null
  const even = lead.totals.filter((mark) => claimed(mark) >= lead.largest * SMALLEST_SHARE)
  const kind = wanted ?? (even.length * 2 >= lead.totals.length ? 'even' : 'tens')
  const onScale = kind === 'even' ? even : lead.all
  const on = new Set(onScale)
  const beneath = marks.filter((mark) => !on.has(mark))
  const scale =
    kind === 'even'
      ? scaleLinear([0, lead.largest * 1.12], [height, 0])
      : scaleLog([powerBelow(onScale), largestOf(onScale) * 2.2], [height, 0])
  const ticks =
    kind === 'even' ? scaleLinear([0, lead.largest], [0, 1]).ticks(4) : powers(powerBelow(onScale), largestOf(onScale))
  return { kind, measure: lead.measure, onScale, beneath, y: (value) => scale(value), ticks }
}

/** Middle of a range, or the printed number. */
export function claimed({ figure: { point, low, high } }: FigureMark): number {
  return point ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2
}

function leadMeasure(marks: readonly FigureMark[], measures: readonly string[]) {
  let best: { measure: string; all: FigureMark[]; totals: FigureMark[]; largest: number } | null = null
  for (const measure of measures) {
    const all = marks.filter((mark) => mark.figure.measure === measure && isComparable(mark))
    const cumulative = all.filter((mark) => mark.figure.kind === 'cumulative')
    // Totals, incidents and states are not comparable with one another: an even scale shows one kind.
    const totals = cumulative.length >= FEWEST ? cumulative : mostCommonKind(all)
    if (totals.length < FEWEST || (best && all.length <= best.all.length)) continue
    best = { measure, all, totals, largest: largestOf(totals) }
  }
  return best
}

function isComparable({ figure }: FigureMark): boolean {
  const { point, low, high, shareOf, scope } = figure
  return shareOf === null && scope === 'corpus' && (point ?? low ?? high ?? 0) > 0
}

function mostCommonKind(marks: readonly FigureMark[]): FigureMark[] {
  const kinds = [...new Set(marks.map((mark) => mark.figure.kind))]
  const groups = kinds.map((kind) => marks.filter((mark) => mark.figure.kind === kind))
  return groups.reduce((most, group) => (group.length > most.length ? group : most), [])
}

function largestOf(marks: readonly FigureMark[]): number {
  return marks.reduce((most, mark) => Math.max(most, claimed(mark)), 0)
}

function powerBelow(marks: readonly FigureMark[]): number {
  const least = marks.reduce((smallest, mark) => Math.min(smallest, claimed(mark)), Number.POSITIVE_INFINITY)
  return 10 ** Math.floor(Math.log10(least))
}

function powers(from: number, to: number): number[] {
  const all: number[] = []
  for (let power = from; power <= to; power *= 10) all.push(power)
  return all
}
