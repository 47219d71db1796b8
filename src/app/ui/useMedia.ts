import { useCallback, useSyncExternalStore } from 'react'

/** The wide layout: the words stand beside the timeline. */
export const WIDE = '(min-width: 1024px)'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Nothing shall move by itself. Asked where it matters, for a reader may change their mind. */
export function prefersStillness(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
}
