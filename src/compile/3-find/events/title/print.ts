import type { Clause } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { withoutHalves } from './brackets.ts'
import { LEADING, MANY, trimmedEnds, withoutSpan } from './ends.ts'
import { capital, GAP, paired, quotationAround } from './quotes.ts'

/** In characters: what fits a label of two lines. Beyond it, what says least is left out. */
export const SHORT = 115
/** Beyond it a title is cut. A reader would rather have the end of what was said or asked than a shorter line. */
export const LONGEST = 160

/** Words of a passage with the spaces they have in print, “…” for those left out between them. */
export function printed(
  view: View,
  words: readonly number[],
  aim: number,
  instead: ReadonlyMap<number, string> = NOTHING,
  room = LONGEST,
): string {
  const whole = withoutLeads(view, words)
  const fitting = fits(view, whole, room) ? whole : cutAfter(view, whole, aim, room)
  const ends = trimmedEnds(view, fitting)
  const even = withoutHalves(view, fitting)
  const trimmed = withoutSpan(view, even === fitting ? ends : trimmedEnds(view, even))
  const ended = trimmed.length > 0 && hasLost(view, ends, words)
  let text = ''
  let last = -1
  for (const i of trimmed) {
    // no comma stands behind what is left out
    if (last >= 0 && (view.tokens[i] as Token).text === ',' && isGap(view, last, i)) continue
    if (last >= 0) text += between(view, last, i)
    text += instead.get(i) ?? (view.tokens[i] as Token).text
    last = i
  }
  const opened =
    (startsMidway(view, trimmed[0]) && !isConditionOf(view, trimmed)) || fitting[0] !== words[0]
      ? `${GAP} ${text}`
      : capital(text)
  const line = ended || endsMidway(view, last) ? `${opened}${GAP}` : opened
  const marks = trimmed.length > 0 ? quotationAround(view, trimmed[0] as number, last) : null
  return paired(marks ? `${marks[0]}${line}${marks[1]}` : line)
}
/** “stripped of his medals | for doping, | lost”: a preposition is left out with the doing that it leads to. */
function withoutLeads(view: View, words: readonly number[]): readonly number[] {
  const leads = (i: number, k: number): boolean =>
    k < words.length - 1 &&
    words[k + 1] !== i + 1 &&
    ['ADP', 'SCONJ'].includes(view.tokens[i]?.pos ?? '') &&
    (view.tokens[i + 1] as Token).lower.endsWith('ing')
  return words.some(leads) ? words.filter((i, k) => !leads(i, k)) : words
}
const NOTHING: ReadonlyMap<number, string> = new Map()

/** `room` is in characters. */
export const fits = (view: View, words: readonly number[], room = SHORT): boolean => lengthOf(view, words) <= room

/** Characters that the words take in print, with the marks of what is left out. */
export function lengthOf(view: View, words: readonly number[]): number {
  let length = 0
  let last = -1
  for (const i of words) {
    if (last >= 0) length += between(view, last, i).length
    length += (view.tokens[i] as Token).text.length
    last = i
  }
  return length
}

function between(view: View, last: number, i: number): string {
  const a = view.tokens[last] as Token
  const b = view.tokens[i] as Token
  if (i === last + 1) return b.start > a.end ? ' ' : ''
  if (isGap(view, last, i)) return ` ${GAP} `
  if (b.text === ',') return ''
  // “The firm, fined in May”, but “the mayor | fled” of “Max Roth, the mayor, fled”
  const verb = view.clauses[view.clauseOf[i] as number]?.verb
  const goesOn = verb?.form === 'finite' && verb.range[0] === i && !isBehindVerb(view, last, i)
  return i === last + 2 && (view.tokens[last + 1] as Token).text === ',' && !goesOn ? ', ' : ' '
}

/** “to face the court, may lose his seat”: behind the words of another verb the comma is no end of an apposition. */
function isBehindVerb(view: View, last: number, i: number): boolean {
  const own = view.clauses[view.clauseOf[last] as number]?.verb
  return own != null && own.range[1] <= last && view.clauseOf[last] !== view.clauseOf[i]
}

/** More than marks is left out between the two. */
function isGap(view: View, last: number, i: number): boolean {
  for (let k = last + 1; k < i; k++) if ((view.tokens[k] as Token).pos !== 'PUNCT') return true
  return false
}

/** As many words as fit, to the end of a phrase, and if it can be past the word that names the event. */
export function cutAfter(view: View, words: readonly number[], aim: number, room = LONGEST): number[] {
  let length = 0
  let last = -1
  let fitting = 0
  for (const i of words) {
    if (last >= 0) length += between(view, last, i).length
    length += (view.tokens[i] as Token).text.length
    if (length > room - GAP.length) break
    last = i
    fitting++
  }
  const kept = words.slice(0, endFor(view, words, fitting, words.indexOf(aim) + 1))
  return kept.includes(aim) || !words.includes(aim) ? kept : around(view, words, aim)
}

/**
 * How many of the first words to keep: to the last boundary at which no clause has begun that goes on behind it, else
 * to the last between phrases, where that leaves most of the room; else what fits. Not before word
 * `named`, if a boundary behind it fits.
 */
function endFor(view: View, words: readonly number[], fitting: number, named: number): number {
  let phrases = 0
  let any = 0
  for (let end = fitting; end > 0; end--) {
    const last = words[end - 1] as number
    if (!isBoundary(view, last, words[end] ?? -1)) continue
    any ||= end
    if (end < named || end < fitting * MOST) break
    // “demanding that he | resign”
    if (isWaiting(view, last)) continue
    phrases ||= end
    if (!isWithin(view, last, words[end] ?? -1)) return end
  }
  return phrases || any || fitting
}
/** A subject whose verb is still to come. */
function isWaiting(view: View, i: number): boolean {
  const own = view.clauses[view.clauseOf[i] as number]
  return own?.subject?.[1] === i + 1 && own.verb !== null && own.verb.range[0] > i
}
const MOST = 0.5

/** Both words are of one clause that tells when, why or of whom, or that “and” joins to another: half of it says little. */
function isWithin(view: View, i: number, next: number): boolean {
  const begun = view.clauses[view.clauseOf[next] as number]
  if (begun && begun.range[0] === next && SIDE.has(begun.kind)) return false
  for (let c = view.clauseOf[i] as number; c >= 0; c = view.clauses[c]?.parent ?? -1) {
    const { kind, range } = view.clauses[c] as Clause
    if ((SIDE.has(kind) || isJoined(view, range[0])) && range[0] <= i && next < range[1]) return true
  }
  return false
}
const isJoined = (view: View, start: number): boolean => [start, start - 1].some((i) => view.tokens[i]?.pos === 'CCONJ')
const SIDE: ReadonlySet<Clause['kind']> = new Set(['relative', 'adverbial', 'conditional', 'participial'])

/** The words from the verb on, where what comes before it takes all the room: a part of a subject is another subject. */
function around(view: View, words: readonly number[], aim: number): number[] {
  const verb = view.clauses[view.clauseOf[aim] as number]?.verb
  const phrase = view.phrases[view.phraseOf[aim] ?? -1]
  const from = verb && verb.range[0] <= aim && aim < verb.range[1] ? verb.range[0] : (phrase?.from ?? aim)
  const rest = words.filter((i) => i >= from)
  return lengthOf(view, rest) <= LONGEST - 2 * GAP.length || rest.length === words.length
    ? rest.slice(0, 40)
    : cutAfter(view, rest, rest[0] as number)
}

/** A title may end after this word and before the next: between two phrases, not before “of”, not after a preposition. */
function isBoundary(view: View, i: number, next: number): boolean {
  const token = view.tokens[i] as Token
  const after = view.tokens[next]
  if (OPEN.has(token.pos) || LEADING.has(token.lower) || token.pos === 'PUNCT') return false
  // “on the verge of collapsing due to …”
  if (token.pos === 'VERB' && !CAUSES.has(after?.lower ?? '')) return false
  if (!after) return true
  // a list goes on behind “and” or a comma, another clause may begin there
  const listed = after.pos === 'CCONJ' || after.text === ','
  if (listed && view.clauseOf[next + 1] === view.clauseOf[i]) return false
  if (after.lower === 'of' || after.text === '-' || after.text.startsWith('’')) return false
  const inside = view.phraseOf[i] as number
  return inside < 0 || inside !== view.phraseOf[next]
}
const OPEN = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART'])
const CAUSES = new Set(['due', 'because', 'amid', 'after', 'before', 'while', 'when', 'since', 'if', 'unless'])
/** A word that matters was trimmed at the end, or the words were cut before theirs. */
function hasLost(view: View, kept: readonly number[], words: readonly number[]): boolean {
  const last = kept.at(-1) as number
  return words.some((i) => i > last && (view.tokens[i] as Token).pos !== 'PUNCT')
}
/** Nothing that belongs to the last word's phrase follows it in print. */
function endsMidway(view: View, last: number): boolean {
  const next = view.tokens[last + 1]
  return last >= 0 && next !== undefined && (next.lower === 'of' || next.lower === 'ago')
}
/** A clause without its subject begins after words that belong to it. */
function startsMidway(view: View, first: number | undefined): boolean {
  const token = first === undefined ? undefined : view.tokens[first]
  if (first === undefined || first === 0 || token === undefined) return false
  // “as many as 3,000”, “not less than nine”, “pay talks broke down”
  if (MANY.has(view.tokens[first + 1]?.lower ?? '') || token.lower === 'not') return false
  if (token.pos === 'VERB' && (view.phraseOf[first] as number) >= 0) return false
  return MIDWAY.has(token.pos) || HANGING.has(token.lower)
}
/** “If the rain goes on, the dam will break”: with what it is the condition of. */
function isConditionOf(view: View, words: readonly number[]): boolean {
  const [first] = words
  if (first === undefined || view.tokens[first]?.lower !== 'if') return false
  const clause = view.clauses[view.clauseOf[first] as number]
  return clause?.kind === 'conditional' && clause.range[0] === first && (words.at(-1) as number) >= clause.range[1]
}
const HANGING = new Set('when that which who whom whose because while although where as if'.split(' '))
const MIDWAY = new Set(['VERB', 'AUX', 'PART'])

/** The tokens of a stretch, by index. */
export const tokensIn = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
