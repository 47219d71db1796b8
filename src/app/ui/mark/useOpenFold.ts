import { useState } from 'react'

/**
 * The cluster whose members are listed. The list is held by its members: it stays while one of them is chosen and
 * leaves the cluster, or while zooming folds the others anew.
 */
export interface OpenFold<Item> {
  /** Members still there, in the order of the marks; empty when nothing is open. */
  readonly members: readonly Item[]
  readonly isOpen: (items: readonly { readonly id: string }[]) => boolean
  readonly toggle: (items: readonly { readonly id: string }[]) => void
  readonly close: () => void
  /** What Escape does: closes the list, or with none open what it does around. */
  readonly escape: (around: { readonly onEscape: () => void }) => void
}

export function useOpenFold<Item extends { readonly id: string }>(marks: readonly Item[]): OpenFold<Item> {
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE)
  const isOpen = (items: readonly { readonly id: string }[]) => items.some(({ id }) => ids.has(id))
  const members = ids.size === 0 ? [] : marks.filter(({ id }) => ids.has(id))
  const close = () => setIds(NONE)
  return {
    members,
    isOpen,
    toggle: (items) => setIds(isOpen(items) ? NONE : new Set(items.map(({ id }) => id))),
    close,
    escape: ({ onEscape }) => (members.length > 0 ? close() : onEscape()),
  }
}

const NONE: ReadonlySet<string> = new Set()
