import type { Span } from '../shapes.ts'

/** Lines at least this long may have been broken by a program rather than by the writer. */
const WRAPPED = 45
/** A paragraph in print has some hundreds of characters; a file without paragraphs is cut into pieces. */
const LONGEST = 5_000

/**
 * Runs of text between line ends (LF, CRLF, CR and Unicode's own), without the white space around them and without
 * the marks of Markdown before them. Lines that a program has wrapped are one paragraph: a long line that ends in
 * mid-sentence and goes on in lower case on the very next line.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  let lineStart = 0
  let lineEnd = -1
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    const end = match.index + line.trimEnd().length
    if (end <= start) continue
    const last = paragraphs.at(-1)
    const adjacent = last !== undefined && isOneLineEnd(text, lineEnd, match.index)
    lineEnd = match.index + line.length
    if (adjacent && end - last.start < LONGEST && goesOn(text, lineStart, last.end, start)) last.end = end
    else {
      const marked = start + markOf(text.slice(start, Math.min(end, start + 20)))
      if (marked < end) paragraphs.push({ start: marked, end })
    }
    lineStart = start
  }
  return paragraphs
}

function isOneLineEnd(text: string, from: number, to: number): boolean {
  return from >= 0 && (to - from === 1 || (to - from === 2 && text[from] === '\r' && text[from + 1] === '\n'))
}

function goesOn(text: string, lineStart: number, lineEnd: number, nextStart: number): boolean {
  return lineEnd - lineStart >= WRAPPED && /[\p{L},\d]/u.test(text[lineEnd - 1]!) && /\p{Ll}/u.test(text[nextStart]!)
}

/** Length of what stands before the words: "## ", "> ", "- ", "1) ". Characters a spreadsheet runs go with it. */
function markOf(line: string): number {
  return /^(?:#{1,6} +|>+ *|[-*+•‣▪·] +|[=+@]+ *)+/.exec(line)?.[0].length ?? 0
}
