import type { Span } from '../shapes.ts'

/** Lines at least this long may have been broken by a program rather than by the writer. */
const WRAPPED = 45
/** A paragraph in print has some hundreds of characters; a file without paragraphs is cut into pieces. */
const LONGEST = 5_000

/** What is printed between two line ends, without the white space around it. */
interface Line extends Span {
  /** One line end alone stands before it, no empty line. */
  readonly adjacent: boolean
}

/**
 * Runs of text between line ends (LF, CRLF, CR and Unicode's own), without the white space around them and without
 * the marks of Markdown before them. Lines that a program has wrapped are one paragraph: a line that ends in
 * mid-sentence and goes on in the very next one.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const width = wrappedAt(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const last = paragraphs.at(-1)
    const before = lines[i - 1]
    if (last && before && line.end - last.start < LONGEST && goesOn(text, before, line, width)) last.end = line.end
    else {
      const marked = line.start + markOf(text.slice(line.start, Math.min(line.end, line.start + 20)))
      if (marked < line.end) paragraphs.push({ start: marked, end: line.end })
    }
  })
  return paragraphs
}

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let before = -1
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    const end = match.index + line.trimEnd().length
    if (end <= start) continue
    lines.push({ start, end, adjacent: isOneLineEnd(text, before, match.index) })
    before = match.index + line.length
  }
  return lines
}

function isOneLineEnd(text: string, from: number, to: number): boolean {
  return from >= 0 && (to - from === 1 || (to - from === 2 && text[from] === '\r' && text[from + 1] === '\n'))
}

/** Lines that go on in lower case before a file is taken for wrapped as a whole. */
const ENOUGH = 3

/** The width in characters at which a program broke this file's lines; 0 where none did. */
function wrappedAt(text: string, lines: readonly Line[]): number {
  let pairs = 0
  let width = 0
  const broken = (line: Line, i: number): boolean => line.adjacent && isBroken(text, lines[i - 1]!, line)
  lines.forEach((line, i) => {
    if (!broken(line, i)) return
    pairs++
    width = Math.max(width, lengthOf(lines[i - 1]!))
  })
  if (pairs < ENOUGH) return 0
  // A program fills its lines: the word that follows would have stood beyond the width.
  const full = lines.filter((line, i) => broken(line, i) && isFull(text, lines[i - 1]!, line, width)).length
  return full * 5 >= pairs * 4 ? width : 0
}

const lengthOf = ({ start, end }: Span): number => end - start

/** A long line that ends in mid-sentence and goes on in lower case. */
function isBroken(text: string, line: Line, next: Line): boolean {
  return lengthOf(line) >= WRAPPED && /[\p{L},\d]/u.test(text[line.end - 1]!) && /\p{Ll}/u.test(text[next.start]!)
}

/** Whether the first word of the next line had no room in this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const rest = text.slice(next.start, Math.min(next.end, next.start + width))
  const space = rest.search(/\s/)
  return lengthOf(line) + 1 + (space < 0 ? rest.length : space) > width
}

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (!next.adjacent) return false
  if (isBroken(text, line, next)) return true
  if (!/[\p{L}\p{N},]/u.test(text[line.end - 1]!)) return false
  if (LEFT_OPEN.test(text.slice(Math.max(line.start, line.end - 8), line.end))) return true
  if (width === 0 || lengthOf(line) > width) return false
  return /\p{Ll}/u.test(text[next.start]!) || isFull(text, line, next, width)
}

/** “… 250 adult passengers and | 31 children”: words that end no line of a writer's, and no button (“Read more”). */
const LEFT_OPEN = /[^\p{L}](?:and|or|the|an?|of|from|than|\d more|its|their)$/u

/** Length of what stands before the words: "## ", "> ", "- ", "1) ". Characters a spreadsheet runs go with it. */
function markOf(line: string): number {
  return /^(?:#{1,6} +|>+ *|[-*+•‣▪·] +|[=+@]+ *)+/.exec(line)?.[0].length ?? 0
}
