import type { FurnitureKind } from '../../corpus/model.ts'
import type { Span } from '../shapes.ts'
import { SECTIONS } from './furnitureLines.ts'

/** What stands in one line with news, before it, and is none. */
export interface Ahead {
  /** Offset at which the news begins. */
  readonly end: number
  readonly kind: FurnitureKind
}

/** “UPDATE 3-Blast at refinery”, “Home World Asia News Rivers rise …”; null where a paragraph begins with its news. */
export function findAhead(text: string, { start, end }: Span, early: boolean): Ahead | null {
  const found = kicker(text, start, end) ?? (early ? (trail(text, start, end) ?? fileName(text, start, end)) : null)
  return found && found.end < end ? found : null
}

/** “UPDATE 3-Blast at refinery”, “2 of 7 | Villagers queue”: the desk's mark before a headline, a gallery's or a photographer's before a caption. */
function kicker(text: string, start: number, end: number): Ahead | null {
  const found = KICKER.exec(text.slice(start, Math.min(end, start + 40)))
  return found && { end: start + found[0].length, kind: 'metadata' }
}
const KICKER =
  /^(?:© ?[^|©\n]{2,30} ?\| |(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|RECAST)(?: ?\d{1,2})? ?[-–—:|] ?|\d{1,3} (?:of|\/) \d{1,3} ?\| ?)(?=\S)/

/** “Home World Asia News Rivers rise …”: from the home page down, two sections at least, and behind them a headline. */
function trail(text: string, start: number, end: number): Ahead | null {
  if (!text.startsWith('Home ', start)) return null
  let at = start + 'Home '.length
  let steps = 0
  for (;;) {
    const word = /^\p{Lu}\p{L}+ /u.exec(text.slice(at, Math.min(end, at + 20)))
    if (!word || !SECTIONS.has(word[0].trimEnd().toLowerCase())) break
    at += word[0].length
    steps++
  }
  return steps > 1 ? { end: at, kind: 'breadcrumb' } : null
}

/** “CITYNEWS.COM - 2021-04-03T101112Z_123_RTX_3_CHILE The river …”: the name of a picture's file. */
function fileName(text: string, start: number, end: number): Ahead | null {
  const words = text.slice(start, Math.min(end, start + LONGEST)).split(' ')
  let at = start
  for (const word of words.slice(0, NEAR)) {
    at += word.length + 1
    if ((word.match(/_/g)?.length ?? 0) > 1 && /\d/.test(word)) return { end: at, kind: 'metadata' }
    if (!/^(?:\p{Lu}[\p{Lu}\d.]+|[-–—|:])$/u.test(word)) return null
  }
  return null
}
/** Words before a file's name: the site's own, and a dash. */
const NEAR = 4
/** In characters: no file's name with the words before it is longer. */
const LONGEST = 200

const AGENCY = '(?:Getty(?: Images)?|AFP|AP|EPA|Reuters|REUTERS|Anadolu|Xinhua)'
const CREDIT = new RegExp(
  `[ \\u00a0](?:© ?[^|©.!?]{2,40}|\\| ?[^|.!?]{0,30}${AGENCY}|\\([^().]{0,30}${AGENCY}\\)|${AGENCY}/[\\p{L} ]{2,30})$`,
  'u',
)
/** Without a mark before it: a caption's credit, and in a headline whom it is about (“Photographers sue Getty”). */
const BARE_CREDIT = /[ \u00a0]Getty(?: Images)?$/

/** Offset behind the news of a caption's line: “Divers at the wreck | AFP”; its end where no credit follows. */
export function beforeCredit(text: string, { start, end }: Span, headline: boolean): number {
  const from = Math.max(start, end - 80)
  const line = text.slice(from, end)
  const found = CREDIT.exec(line) ?? (headline ? null : BARE_CREDIT.exec(line))
  return found && from + found.index > start ? from + found.index : end
}
