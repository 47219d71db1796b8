import { type RefObject, useEffect } from 'react'
import type { Span } from './blocks.ts'

/** False in a browser without the CSS Custom Highlight API, and where there is no browser. */
export const CAN_PAINT = typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS

/** Paints stretches of the article as `::highlight(name)`, without touching the text's elements. */
export function useHighlight(body: RefObject<HTMLElement | null>, name: string, spans: readonly Span[]): void {
  useEffect(() => {
    if (!body.current || !CAN_PAINT) return
    CSS.highlights.set(name, new Highlight(...rangesOf(body.current, spans)))
    return () => void CSS.highlights.delete(name)
  }, [body, name, spans])
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
