/** How an entry of `corrections.yaml` points at words. */
export interface Pointer {
  readonly quote: string
  readonly within?: string
}

/**
 * Words that stand once: these alone, or else with as many of the words around them as it takes. The words around
 * begin and end where words do.
 */
export function pointerTo(text: string, { start, end }: { readonly start: number; readonly end: number }): Pointer {
  const quote = text.slice(start, end)
  if (standsOnce(text, quote)) return { quote }
  let from = start
  let to = end
  while (from > 0 || to < text.length) {
    from = wordBefore(text, from)
    to = wordAfter(text, to)
    const within = text.slice(from, to)
    if (standsOnce(text, within)) return standsOnce(within, quote) ? { quote, within } : { quote: within }
  }
  return { quote }
}

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0
}

function wordBefore(text: string, offset: number): number {
  let at = offset
  while (at > 0 && isSpace(text[at - 1])) at--
  while (at > 0 && !isSpace(text[at - 1])) at--
  return at
}
function wordAfter(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isSpace(text[at])) at++
  while (at < text.length && !isSpace(text[at])) at++
  return at
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\u00a0'
}
