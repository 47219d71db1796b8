import { type RefObject, useEffect } from 'react'

/** The words come to rest this far down their panel: with a few lines before them, for context. */
const RESTING_AT = 0.28

/** Whenever `about` changes, brings the marked words into sight inside the article's own panel; the page stays. */
export function useScrollToWords(body: RefObject<HTMLElement | null>, about: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are looked up anew for each thing it is about.
  useEffect(() => {
    const panel = body.current?.closest<HTMLElement>('[data-panel="article"]')
    const words = body.current?.querySelector('[data-at]') ?? body.current?.querySelector('mark[data-quote]')
    if (!panel) return
    if (!words) {
      panel.scrollTo({ top: 0 })
      return
    }
    const offset = words.getBoundingClientRect().top - panel.getBoundingClientRect().top
    panel.scrollTo({ top: panel.scrollTop + offset - panel.clientHeight * RESTING_AT, behavior: 'smooth' })
  }, [about])
}
