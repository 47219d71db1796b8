import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react'
import { blockOf } from './useBlocks.ts'

/** Up and down go from row to row, by its link; Home and End to the first and the last, however long the table is. */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  open: (block: number) => void,
): (event: KeyboardEvent) => void {
  const [wanted, setWanted] = useState<number | null>(null)
  // The row has been drawn by now, wherever it lies.
  useLayoutEffect(() => {
    if (wanted === null) return
    const link = table.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${rowIndexOf(wanted)}"] a`)
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
    setWanted(null)
  }, [table, wanted])
  return (event) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('tbody tr[aria-rowindex]')
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return
    const place = Number(from.getAttribute('aria-rowindex')) - rowIndexOf(0)
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows - 1 }[event.key]
    if (to === undefined || to < 0 || to >= rows) return
    event.preventDefault()
    open(blockOf(to))
    setWanted(to)
  }
}

/** Rows are counted from one, and the head is the first. */
export function rowIndexOf(place: number): number {
  return place + 2
}
