import type { FurnitureKind } from '../../corpus/model.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../shapes.ts'

/** Longer lines are no headings: the longest headlines in print have some thirty words. */
const LONGEST_HEADLINE = 240
const MOST_CROSSHEAD_TOKENS = 16
/** The headline stands above the text; above it come only links and sections, below it a strap line and a dateline. */
const FIRST_PARAGRAPHS = 4

/**
 * The paragraph that is the headline: the one among the first that repeats the title known from outside; otherwise
 * the first that is no furniture, if it reads like a heading and text follows. Null for none.
 */
export function findHeadline(
  text: string,
  paragraphs: readonly Span[],
  furniture: readonly (FurnitureKind | null)[],
  title: string | null,
): number | null {
  const above = Math.max(furniture.indexOf(null) + 1, FIRST_PARAGRAPHS)
  const lines = paragraphs
    .slice(0, above)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1)))
  if (title) {
    const wanted = fold(title)
    const printed = lines.findIndex((line) => fold(line) === wanted)
    if (printed >= 0) return printed
  }
  const first = furniture.indexOf(null)
  const line = lines[first]
  if (line === undefined || line.length > LONGEST_HEADLINE || first === paragraphs.length - 1) return null
  // A headline may hold a question or two sentences, but it does not end in a full stop.
  if (/[^.…](?:…|\.\.\.)$/.test(line) && !/[.!?…] /.test(line)) return first
  return /[.,;:]["”’]?$/.test(line) || /[.…]["”’)]?$/.test(line) ? null : first
}

/** A line on its own without a sentence's end: "Israel continues bombing the Gaza Strip". */
export function isHeading(sentences: readonly (readonly Token[])[]): boolean {
  const tokens = sentences[0]
  if (sentences.length !== 1 || !tokens || tokens.length > MOST_CROSSHEAD_TOKENS) return false
  const last = tokens.at(-1) as Token
  const first = tokens[0] as Token
  return !/[.!:;,…]$/.test(last.text) && !/^[”"’)]$/.test(last.text) && !/^\p{Ll}/u.test(first.text)
}

/** A title as it is compared, without its stop. */
export const foldTitle = (text: string, { start, end }: Span): string => fold(text.slice(start, end)).replace(/\.$/, '')

function fold(line: string): string {
  return line
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .toLowerCase()
}
