import { useMemo, useSyncExternalStore } from 'react'
import { hrefOf, parseView, type View } from './view.ts'

/**
 * The address owns the view. `choose` is a step that Back undoes; `settle` ends a gesture and replaces the step it
 * belongs to. Both are the same function in every render, so effects may leave them out of their dependencies.
 */
export interface ViewInHand {
  readonly view: View
  /** Parts of the address that could not be read. */
  readonly unread: readonly string[]
  readonly choose: (change: Partial<View>) => void
  readonly settle: (change: Partial<View>) => void
}

export function useView(): ViewInHand {
  const fragment = useSyncExternalStore(subscribe, currentFragment)
  return useMemo(() => ({ ...parseView(fragment), choose, settle }), [fragment])
}

/** Opens a link of the page's own: what a plain click on `<a href="#…">` does. */
export function follow(href: string): void {
  goTo(href, 'pushState')
}

function choose(change: Partial<View>): void {
  goTo(hrefOf(parseView(currentFragment()).view, change), 'pushState')
}

function settle(change: Partial<View>): void {
  goTo(hrefOf(parseView(currentFragment()).view, change), 'replaceState')
}

/** Set where the browser refuses to write the address (some sandboxed frames, too many steps in a moment). */
let unwritten: string | null = null
const listeners = new Set<() => void>()

function currentFragment(): string {
  return unwritten ?? window.location.hash
}

function goTo(href: string, how: 'pushState' | 'replaceState'): void {
  if (href === (currentFragment() || '#')) return
  try {
    window.history[how](null, '', href)
    unwritten = null
  } catch {
    unwritten = href
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', onAddress)
    window.addEventListener('hashchange', onAddress)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', onAddress)
    window.removeEventListener('hashchange', onAddress)
  }
}

function onAddress(): void {
  unwritten = null
  for (const listener of listeners) listener()
}
