import type { Passage } from '../../corpus/model.ts'

/**
 * The article as it is laid out: blocks (paragraphs and headings) of runs (passages, and the spaces between them).
 *
 *     block |headline|   |sentence·sentence·sentence|   |furniture|
 *     run    -------      -------- --------- -------     ---------
 *
 * Every character that is not white space between blocks stands in exactly one run, so nothing printed is lost.
 */
export interface Block {
  readonly kind: 'headline' | 'crosshead' | 'text' | 'furniture'
  readonly start: number
  readonly end: number
  readonly runs: readonly Run[]
}
export interface Run {
  readonly start: number
  readonly end: number
  /** Null for what stands between passages. */
  readonly passage: Passage | null
}

export function blocksOf(text: string, passages: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  let open: { passage: Passage; runs: Run[] } | null = null
  const close = () => {
    if (open) blocks.push(blockOf(kindOf(open.passage), open.runs))
    open = null
  }
  for (const passage of passages) {
    const gap = { start: at, end: passage.start, passage: null }
    if (open && open.passage.paragraph === passage.paragraph && kindOf(open.passage) === kindOf(passage)) {
      if (gap.end > gap.start) open.runs.push(gap)
      open.runs.push({ start: passage.start, end: passage.end, passage })
    } else {
      close()
      if (hasWords(text, gap)) blocks.push(blockOf('text', [gap]))
      open = { passage, runs: [{ start: passage.start, end: passage.end, passage }] }
    }
    at = passage.end
  }
  close()
  const tail = { start: at, end: text.length, passage: null }
  if (hasWords(text, tail)) blocks.push(blockOf('text', [tail]))
  return blocks
}

function blockOf(kind: Block['kind'], runs: readonly Run[]): Block {
  return { kind, start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0, runs }
}

/** A dateline stays in the line of its first sentence, as printed. */
function kindOf({ kind, furniture }: Passage): Block['kind'] {
  return kind === 'sentence' || furniture === 'dateline' ? 'text' : kind
}

function hasWords(text: string, { start, end }: Run): boolean {
  return text.slice(start, end).trim() !== ''
}

export interface Span {
  readonly start: number
  readonly end: number
}
/** A stretch of text, in or outside a span. Pieces in order cover the stretch without gap or overlap. */
export interface Piece<Kind extends Span> extends Span {
  readonly span: Kind | null
}

/** Cuts a stretch at the edges of spans. Where spans overlap, the one that starts first keeps its characters. */
export function cut<Kind extends Span>(stretch: Span, spans: readonly Kind[]): Piece<Kind>[] {
  const pieces: Piece<Kind>[] = []
  let at = stretch.start
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, span.start)
    const end = Math.min(stretch.end, span.end)
    if (end <= start) continue
    if (start > at) pieces.push({ start: at, end: start, span: null })
    pieces.push({ start, end, span })
    at = end
  }
  if (at < stretch.end) pieces.push({ start: at, end: stretch.end, span: null })
  return pieces
}
