/**
 * Rows of labels that never touch. Height is counted in units, so that labels of one, two or three lines pack
 * together; along the time axis a label takes the pixels it needs.
 *
 *   unit 0   |--A----------|      |--B--|
 *   unit 1   |--A----------|  |--C---------|
 *   unit 2   |--A----------|  |--C---------|
 */
export interface Slot {
  /** First unit it takes. */
  readonly row: number
  readonly side: Side
}
/** Where the words stand: after the mark or before it. */
export type Side = 'after' | 'before'

export interface Candidate {
  readonly id: string
  readonly units: number
  /** Pixels taken when the words stand after (before) the mark; null where they would leave the plot. */
  readonly after: Shape | null
  readonly before: Shape | null
}
/** A bar may reach far beyond its words; it takes its first unit only. */
export interface Shape {
  readonly bar: Extent
  readonly words: Extent
}
export interface Extent {
  readonly x0: number
  readonly x1: number
}

/**
 * Gives each candidate, in order, the first free place from the top, or none. Words stand after their mark wherever
 * that is possible at all: a column that begins at one line is easier to read than one that ends there. `previous` holds the places of the
 * picture before: a label stays where it was while it can, so that panning does not make the picture jump.
 */
export function packLabels(
  candidates: readonly Candidate[],
  units: number,
  previous: ReadonlyMap<string, Slot> = new Map(),
): Map<string, Slot> {
  const rows: Extent[][] = Array.from({ length: units }, () => [])
  const slots = new Map<string, Slot>()
  for (const candidate of candidates) {
    const kept = previous.get(candidate.id)
    const slot = kept && isFree(rows, candidate, kept) ? kept : firstFree(rows, candidate)
    if (!slot) continue
    slots.set(candidate.id, slot)
    const { bar, words } = candidate[slot.side] as Shape
    for (let unit = slot.row; unit < slot.row + candidate.units; unit++) rows[unit]?.push(words)
    rows[slot.row]?.push(bar)
  }
  return slots
}

const SIDES: readonly Side[] = ['after', 'before']

function firstFree(rows: readonly Extent[][], candidate: Candidate): Slot | null {
  for (const side of SIDES)
    for (let row = 0; row + candidate.units <= rows.length; row++)
      if (isFree(rows, candidate, { row, side })) return { row, side }
  return null
}

function isFree(rows: readonly Extent[][], candidate: Candidate, { row, side }: Slot): boolean {
  const shape = candidate[side]
  if (!shape || row + candidate.units > rows.length) return false
  if (meetsAny(rows[row], shape.bar)) return false
  for (let unit = row; unit < row + candidate.units; unit++) if (meetsAny(rows[unit], shape.words)) return false
  return true
}

function meetsAny(row: readonly Extent[] | undefined, { x0, x1 }: Extent): boolean {
  return row?.some((taken) => taken.x0 < x1 && x0 < taken.x1) ?? false
}
