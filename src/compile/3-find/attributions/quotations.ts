import { isCutOff } from '../../language/cutOff.ts'
import type { Attribution, SplitPassage } from '../../shapes.ts'

/** How things stand behind a passage: who spoke last, what a colon announces, and whose quotation is still open. */
export interface Standing {
  readonly passage: SplitPassage
  readonly last: Attribution | null
  /** "She told reporters:" with nothing behind it. */
  readonly announced: Attribution | null
  /** A quotation that the passage does not close. */
  readonly open: boolean
}

/** A saying that announces by a colon what others print below it. */
export const announces = ({ content }: Attribution): boolean => content.start === content.end

/**
 * What a source says in the passage behind too: a quotation that goes on, one that a colon announced, and the rest of a
 * sentence that a stray stop cut off ("…, the monitor said. May have killed 40 people."). A paragraph continues the one
 * before where it opens with a quotation mark, as print does it, and nowhere else.
 */
export function carriedOver(text: string, passage: SplitPassage, before: Standing | null): Attribution | null {
  if (before === null || passage.index !== before.passage.index + 1) return null
  const opens = OPENING.test(passage.tokens[0]!.text)
  if (before.announced) return opens ? carry(text, passage, before.announced, 'announced') : null
  if (before.last === null) return null
  if (passage.paragraph !== before.passage.paragraph)
    return opens && before.open ? carry(text, passage, before.last, 'quotation goes on below') : null
  if (opens || before.open) return { ...carry(text, passage, before.last, 'quotation goes on'), content: all(passage) }
  return passage.kind === 'sentence' && isCutOff(passage.tokens)
    ? { ...carry(text, passage, before.last, 'sentence goes on'), content: all(passage) }
    : null
}

/** “"Ten died. Two are missing," the ministry said.”: the sentences of the quotation before the one that has a source. */
export function carriedBack(
  text: string,
  passage: SplitPassage,
  waiting: readonly SplitPassage[],
  said: Attribution | undefined,
  open: boolean,
): Attribution[] {
  if (!said || !open || said.content.start !== passage.start || said.cue.start < said.content.end) return []
  if (openings(text, passage, open)(said.content.end)) return []
  return waiting.map((one, k): Attribution => {
    const content = k === 0 ? { start: lastMark(text, one), end: one.end } : all(one)
    return { ...said, passage: one.index, content, rule: 'quotation before its source' }
  })
}

/**
 * What those quoted say that somebody said ends with their quotation: “They told us he was safe,” said Ana, whose sons
 * were killed. “We believe that 20 died,” he said, is his word, whoever “we” are.
 */
export function toldInside(
  text: string,
  passage: SplitPassage,
  inside: readonly Attribution[],
  outer: readonly Attribution[],
): Attribution[] {
  // One closing mark ends all that stands in front of it: the passage is not looked through for each.
  let closes = { from: passage.end, end: passage.end }
  return inside.flatMap((said): Attribution[] => {
    const { source, cue, content } = said
    if (isOwnWord(text, said) && outer.some((o) => o.content.start <= source.start && cue.end <= o.content.end))
      return []
    if (cue.end < closes.from || cue.end >= closes.end)
      closes = { from: cue.end, end: endOfQuotation(text, passage, cue.end) }
    const end = Math.min(content.end, closes.end)
    if (end === content.end) return [said]
    return content.start < end ? [{ ...said, content: { start: content.start, end } }] : []
  })
}

/** “We believe that 20 died”: whoever is quoted says it. */
export const isOwnWord = (text: string, { source: { start, end } }: Attribution): boolean =>
  /^(?:I|[Ww]e)$/.test(text.slice(start, end))

/** Where the quotation ends in which the offset lies: behind its mark, or with the passage. */
function endOfQuotation(text: string, { end }: SplitPassage, from: number): number {
  let at = from
  while (at < end && text[at] !== '”' && text[at] !== '"') at++
  return Math.min(end, at + 1)
}

/** Where the quotation opens that the passage does not close. */
function lastMark(text: string, { start, end }: SplitPassage): number {
  let at = end - 1
  while (at > start && text[at] !== '“' && text[at] !== '"') at--
  return at
}

const OPENING = /^[“"„]/
const all = ({ start, end }: SplitPassage) => ({ start, end })

/** No further than to where the quotation closes. */
function carry(text: string, passage: SplitPassage, said: Attribution, rule: string): Attribution {
  const { start } = passage
  return { ...said, passage: passage.index, content: { start, end: endOfQuotation(text, passage, start + 1) }, rule }
}

/**
 * Tells of each offset of a passage, asked in ascending order, whether a quotation is open there; a straight mark closes
 * what one opened.
 */
export function openings(text: string, { start }: SplitPassage, open: boolean): (offset: number) => boolean {
  let inside = open
  let i = start
  return (offset) => {
    for (; i < offset; i++) {
      const mark = text[i]
      if (mark === '“') inside = true
      else if (mark === '”') inside = false
      else if (mark === '"') inside = !inside
    }
    return inside
  }
}

/** Whether a quotation is open where the passage begins: a new paragraph opens its own again. */
export function isOpenBefore({ index, paragraph }: SplitPassage, before: Standing | null): boolean {
  if (before === null) return false
  return before.open && index === before.passage.index + 1 && paragraph === before.passage.paragraph
}
