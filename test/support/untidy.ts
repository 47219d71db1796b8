// Words in the graphic that touch other words or are cut, as a browser has set them.
import type { Page } from 'playwright-core'

/** Pairs of labels whose words touch, and labels whose words leave the plot. */
export async function untidy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const track of document.querySelectorAll('.plot, .axis')) {
      const edges = track.getBoundingClientRect()
      const words = '.label > tspan, .claim > tspan, .lane-name, text.claim-note, text.label-note, .tick text'
      const lines = [...track.querySelectorAll(words)].map((each) => ({
        words: each.textContent ?? '',
        box: each.getBoundingClientRect(),
        mark: each.closest('[data-mark]')?.getAttribute('data-id') ?? each.getAttribute('data-note') ?? each,
      }))
      for (const [at, a] of lines.entries()) {
        if (a.box.left < edges.left - 1 || a.box.right > edges.right + 1) found.push(`cut: ${a.words}`)
        for (const b of lines.slice(at + 1)) {
          if (a.mark === b.mark) continue
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          // A line's box is taller than its letters: three pixels of leading are nobody's.
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          if (across > 0.5 && down > 3.5) found.push(`touch: ${a.words} | ${b.words}`)
        }
      }
    }
    return found
  })
}

/** Of the narrow page: words that touch other words, run out of the page, or are cut by their own box. */
export async function untidyList(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What stays in sight while the list scrolls under it would touch whatever happens to be there.
    for (const bar of document.querySelectorAll<HTMLElement>('.pinned, .vertical-month, .vertical .story-steps'))
      bar.style.position = 'static'
    const found: string[] = []
    const lines: { words: string; box: DOMRect; of: Element | null }[] = []
    const walker = document.createTreeWalker(document.querySelector('.vertical')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!
      if (parent.closest('.unseen, defs, title, details:not([open]) > :not(summary)') || !node.textContent?.trim())
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.width > 0) lines.push({ words: node.textContent, box, of: parent.closest('text, li, p, h3, button') })
    }
    for (const [at, a] of lines.entries()) {
      if (a.box.left < -0.5 || a.box.right > window.innerWidth + 0.5) found.push(`cut: ${a.words}`)
      for (const b of lines.slice(at + 1)) {
        if (a.of === b.of) continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (across > 0.5 && down > 3.5) found.push(`touch: ${a.words} | ${b.words}`)
      }
    }
    return found
  })
}
