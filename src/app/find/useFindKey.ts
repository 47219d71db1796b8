import { useEffect } from 'react'
import { letterOf } from '../ui/letterOf.ts'

/**
 * Ctrl+K or ⌘K opens the search; a plain `/` only while the focus is in the graphic (WCAG 2.1.4: whoever speaks to the
 * page says single characters without meaning them).
 */
export function useFindKey(embed: boolean, open: () => void): void {
  useEffect(() => {
    if (embed) return
    const onKey = (event: KeyboardEvent) => {
      if (!opensFind(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>

export function opensFind(pressed: Pressed): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = pressed
  if (altKey) return false
  // With Shift it is the browser's own: its console, its list of tabs.
  if (ctrlKey !== metaKey) return !shiftKey && letterOf(pressed).toLowerCase() === 'k'
  if (key !== '/' || ctrlKey || !(target instanceof Element)) return false
  return target.closest('main') !== null && target.closest('input, textarea, select, [contenteditable]') === null
}
