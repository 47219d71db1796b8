import { unglue, type Words } from './glued.ts'

/**
 * What the finders that look back and forth in a sentence read at a time. The longest sentence of a newspaper has some
 * hundred and fifty words; what goes on longer is a list or a table, and is read in pieces of this length, so that
 * time stays proportional to length.
 */
const LONGEST = 300

/** The words of a passage with glued ones taken apart, cut into pieces; a passage of ordinary length is one piece. */
export function piecesOf(passage: Words): Words[] {
  const whole = unglue(passage)
  const { tokens } = whole
  if (tokens.length <= LONGEST) return [{ tokens, clauses: whole.clauses }]
  const pieces: Words[] = []
  // Clauses that run over a cut would be wrong on both sides: a piece is read without them.
  for (let from = 0; from < tokens.length; from += LONGEST)
    pieces.push({ tokens: tokens.slice(from, from + LONGEST), clauses: [] })
  return pieces
}
