import { ticks } from 'd3'
import { groupBy } from '../../corpus/groups.ts'
import type { FigureMark } from './marks.ts'
import { touches } from './stretch.ts'
import type { TimeWindow } from './timeScale.ts'

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

/** Over the largest claim there is room for its words. */
const ABOVE = 1.12
const ABOVE_TENS = 2.2

/**
 * Chooses the measure with most comparable claims and puts them on a scale of `height` pixels (0 at the top). Shares,
 * vague claims, other measures and claims about another conflict are never on it. Null when there is too little to
 * compare. `wanted` overrides the choice between even steps and tens. Even steps reach as far as the claims of the
 * days it is `made` for: what an earlier disaster cost, told as an aside, would leave them lying on the base line; it
 * stands beneath in words.
 */
export function figureScale(
  marks: readonly FigureMark[],
  measures: readonly string[],
  height: number,
  wanted: ScaleKind | null,
  made: TimeWindow | null = null,
): FigureScale | null {
  const lead = leadMeasure(marks, measures, made)
  if (!lead) return null
  const fits = (mark: FigureMark) => claimed(mark) >= lead.largest * SMALLEST_SHARE
  const even = lead.totals.filter((mark) => fits(mark) && claimed(mark) <= lead.largest * ABOVE)
  const kind = wanted ?? (lead.near.filter(fits).length * 2 >= lead.near.length ? 'even' : 'tens')
  const onScale = kind === 'even' ? even : lead.all
  const on = new Set(onScale)
  const beneath = marks.filter((mark) => !on.has(mark))
  const [from, to] =
    kind === 'even' ? [0, lead.largest * ABOVE] : [powerBelow(onScale), largestOf(onScale) * ABOVE_TENS]
  // Written out: the scales of d3 would bring all its formats of numbers into the first view.
  const stepped = kind === 'even' ? (value: number) => value : Math.log
  const y = (value: number) => height * (1 - (stepped(value) - stepped(from)) / (stepped(to) - stepped(from)))
  const lines = kind === 'even' ? ticks(0, lead.largest, 4) : powers(from, largestOf(onScale))
  return { kind, measure: lead.measure, onScale, beneath, y, ticks: lines }
}

/** Middle of a range, or the printed number. */
export function claimed({ figure: { point, low, high } }: FigureMark): number {
  return point ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2
}

interface Lead {
  readonly measure: string
  readonly all: readonly FigureMark[]
  /** Those that an even scale may show. */
  readonly totals: readonly FigureMark[]
  /** Those of them that it is made for, and the largest of these. */
  readonly near: readonly FigureMark[]
  readonly largest: number
}

function leadMeasure(marks: readonly FigureMark[], measures: readonly string[], made: TimeWindow | null): Lead | null {
  let best: Lead | null = null
  for (const measure of measures) {
    const all = marks.filter((mark) => mark.figure.measure === measure && isComparable(mark))
    const totals = leadKind(all)
    if (totals.length < FEWEST || (best && all.length <= best.all.length)) continue
    const inTime = totals.filter(({ stretch }) => !made || touches(stretch, made.start, made.end))
    const near = inTime.length >= FEWEST ? inTime : totals
    best = { measure, all, totals, near, largest: largestOf(near) }
  }
  return best
}

function isComparable({ figure }: FigureMark): boolean {
  const { point, low, high, shareOf, scope } = figure
  return shareOf === null && scope === 'corpus' && (point ?? low ?? high ?? 0) > 0
}

/**
 * Totals, incidents and states are not comparable with one another: an even scale shows one kind. That is totals, unless
 * each of them counts something else while claims of another kind count the same, as of one disaster from day to day.
 */
function leadKind(marks: readonly FigureMark[]): readonly FigureMark[] {
  const kinds = [...groupBy(marks, ({ figure }) => figure.kind).values()]
  const [lead = []] = kinds.sort((a, b) => comparedIn(b) - comparedIn(a) || b.length - a.length)
  const totals = marks.filter(({ figure }) => figure.kind === 'cumulative')
  const isLead = totals.length >= FEWEST && (comparedIn(totals) > 0 || comparedIn(lead) === 0)
  return isLead ? totals : lead
}

/** How many of the claims count what another one counts; too few of them are none. */
function comparedIn(claims: readonly FigureMark[]): number {
  const repeated = [...groupBy(claims, ({ figure }) => figure.series).values()].filter(({ length }) => length > 1)
  const { length } = repeated.flat()
  return length >= FEWEST ? length : 0
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
