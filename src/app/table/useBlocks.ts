import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** So many rows are drawn or left out together. */
const ROWS = 40
/** Shorter tables are drawn as a whole: a browser lays a few hundred rows out without a pause. */
const LONG = 300
/** Blocks this far outside what is in sight, in pixels, are drawn already, so that scrolling and Tab find them there. */
const AHEAD = 800
/** A row of two or three lines, until one has been measured. */
const ROW_PX = 58

/** Whether a table scrolls by itself, under its head, and is drawn by blocks. */
export function isLong(rows: number): boolean {
  return rows > LONG
}

export function inBlocks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (!isLong(rows.length)) return rows.length === 0 ? [] : [rows]
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, b) => rows.slice(b * ROWS, (b + 1) * ROWS))
}

/** The place of a block's first row. */
export function firstOf(block: number): number {
  return block * ROWS
}
export function blockOf(row: number): number {
  return Math.floor(row / ROWS)
}

export interface Blocks {
  /** Null for a block that is drawn. */
  readonly heightOf: (block: number, rows: number) => number | null
  /** Draws a block wherever it lies. */
  readonly open: (block: number) => void
}

/** Which blocks of a long table are drawn: those in sight or near it, and the one that holds the focus. */
export function useBlocks(table: RefObject<HTMLTableElement | null>, rows: number): Blocks {
  const watched = isLong(rows) && typeof IntersectionObserver !== 'undefined'
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]))
  const heights = useRef(new Map<number, number>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are other blocks.
  useEffect(() => {
    const element = table.current
    if (!watched || !element) return
    heights.current.clear()
    const observer = new IntersectionObserver(
      (entries) => setNear((before) => nextNear(before, entries, heights.current)),
      { root: element.parentElement, rootMargin: `${AHEAD}px 0px` },
    )
    for (const body of element.tBodies) observer.observe(body)
    return () => observer.disconnect()
  }, [table, watched, rows])
  const open = useCallback((block: number) => setNear((before) => new Set([...before, block])), [])
  return {
    heightOf: (block, count) => (!watched || near.has(block) ? null : (heights.current.get(block) ?? count * ROW_PX)),
    open,
  }
}

function nextNear(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
  heights: Map<number, number>,
): ReadonlySet<number> {
  const after = new Set(before)
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const block = Number((target as HTMLElement).dataset.block)
    if (isIntersecting) after.add(block)
    else if (!target.contains(document.activeElement)) {
      if (before.has(block)) heights.set(block, boundingClientRect.height)
      after.delete(block)
    }
  }
  return after
}
