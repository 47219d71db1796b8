import type { ReactNode } from 'react'
import { ClusterMark, type ClusterMarkProps } from './ClusterMark.tsx'

interface FoldMarkProps<Item> extends Omit<ClusterMarkProps, 'count'> {
  readonly items: readonly Item[]
  /** Draws the only one, as a mark of its own. */
  readonly children: (only: Item) => ReactNode
}

/** Marks that found no room of their own in one place: their number, or the mark itself where it is one alone. */
export function FoldMark<Item>({ items, children, ...cluster }: FoldMarkProps<Item>) {
  const [only] = items
  if (items.length === 1 && only !== undefined) return children(only)
  return <ClusterMark {...cluster} count={items.length} />
}
