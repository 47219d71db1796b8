import type { Span } from '../shapes.ts'

/** Runs of text between line ends (LF, CRLF, CR and Unicode's own), without the white space around them. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].trimEnd().length
    if (end > start) paragraphs.push({ start, end })
  }
  return paragraphs
}
