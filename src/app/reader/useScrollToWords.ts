import { type RefObject, useEffect, useRef } from 'react'

/** The words come to rest this far down their panel: with a few lines before them, for context. */
const RESTING_AT = 0.28
/** Words this near to the beginning are seen from there, with what stands above them. */
const NEAR_THE_TOP = 0.6

/**
 * Whenever `about` changes, brings the marked words into sight inside the article's own panel; the page stays. Within
 * one article the reader sees the way; another article opens at its words.
 */
export function useScrollToWords(body: RefObject<HTMLElement | null>, article: string, about: string): void {
  const before = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are looked up anew for each thing it is about.
  useEffect(() => {
    const text = body.current
    const panel = text?.closest<HTMLElement>('[data-panel="article"]')
    if (!text || !panel) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollToWords(text, panel, calm || before.current !== article ? 'instant' : 'smooth')
    before.current = article
    // Letters that arrive late change every line's height.
    let left = false
    if (document.fonts?.status === 'loading') {
      void document.fonts.ready.then(() => left || scrollToWords(text, panel, 'instant'))
    }
    return () => {
      left = true
    }
  }, [article, about])
}

function scrollToWords(text: HTMLElement, panel: HTMLElement, behavior: ScrollBehavior): void {
  const words = ['[data-pointed]', '[data-at]', 'mark[data-leads]', 'mark']
    .map((one) => text.querySelector(one))
    .find((found) => found)
  if (!words) {
    panel.scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  const place = panel.scrollTop + words.getBoundingClientRect().top - panel.getBoundingClientRect().top
  const isNear = place < panel.clientHeight * NEAR_THE_TOP
  panel.scrollTo({ top: isNear ? 0 : place - panel.clientHeight * RESTING_AT, behavior })
}
