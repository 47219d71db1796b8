import { type RefObject, useEffect } from 'react'
import type { Span } from './blocks.ts'

const NAME = 'drawn'

/**
 * Underlines every character that supports something, without touching the text's elements (CSS Custom Highlight
 * API; where it is missing, the margin still says what was drawn).
 */
export function useDrawnHighlight(body: RefObject<HTMLElement | null>, spans: readonly Span[]): void {
  useEffect(() => {
    if (!body.current || typeof Highlight === 'undefined' || !('highlights' in CSS)) return
    CSS.highlights.set(NAME, new Highlight(...rangesOf(body.current, spans)))
    return () => void CSS.highlights.delete(NAME)
  }, [body, spans])
}

/** A text node says where it stands in the article through its parent's `data-start`. */
function rangesOf(body: HTMLElement, spans: readonly Span[]): Range[] {
  const ranges: Range[] = []
  for (const holder of body.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(holder.dataset.start)
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      for (const span of spans) {
        const start = Math.max(span.start - at, 0)
        const end = Math.min(span.end - at, length)
        if (end <= start) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, end)
        ranges.push(range)
      }
      at += length
    }
  }
  return ranges
}
