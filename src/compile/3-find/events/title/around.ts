import type { Clause, Range } from '../../../language/clauses.ts'
import { RELATIVES } from '../../../language/clauseWords.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { readSubject } from './subject.ts'

/** What the pronoun that is the subject of a clause certainly means; null where there is a doubt. */
export type Meant = (clause: number) => string | null

/**
 * “Troops fired as they broke up a march”, “urged both to wait for ballots, which could take days”: where a clause has no
 * subject that says who it is, the words from the clause over it on, if that one stands before it and has one.
 */
export function withSubject(view: View, path: readonly number[], meantIn: Meant): readonly number[] {
  const told = view.clauses[path[0] as number] as Clause
  if (told.verb?.form !== 'finite' || !(readSubject(view, path[0] as number) || isIntroduced(view, told))) return path
  let named = path
  const longer = [...path]
  while (longer.length < path.length + 4) {
    const top = longer[0] as number
    const { verb, parent, range, subject } = view.clauses[top] as Clause
    if (verb?.form === 'finite' && isNamed(view, top, meantIn)) {
      // “Roth says he cannot stay in Kita, where he …”: with who says it
      const owned = isOwned(view, subject) && meantIn(top) === null
      if (!owned && (longer.length === path.length || !isPronoun(view, subject))) return longer
      if (!(owned && isOwned(view, told.subject))) named = [...longer]
    }
    // “She taught until her school was shut”
    else if (verb?.form === 'finite' && named === path && longer.length > path.length && isHalf(view, told) && subject)
      named = [...longer]
    const over = parent === null ? undefined : view.clauses[parent]
    if (parent === null || !over?.verb || over.range[0] > range[0] || over.verb.range[0] > range[0]) return named
    if (over.subject && over.subject[0] >= over.verb.range[1]) return named
    if (isQuoted(view, over.verb.head) && !isQuoted(view, range[0])) return named
    longer.unshift(parent)
  }
  return named
}

/** “…, which could take days”, “… in which”: opened by the word for what it tells of. */
const isIntroduced = (view: View, { kind, range }: Clause): boolean =>
  kind === 'relative' && [range[0], range[0] + 1].some((i) => RELATIVES.has((view.tokens[i] as Token).lower))

/** In quotation marks opened in this sentence. */
function isQuoted(view: View, to: number): boolean {
  let open = false
  for (let i = 0; i < to; i++) {
    const { text } = view.tokens[i] as Token
    if (text === '"') open = !open
    else if (text === '“' || text === '”') open = text === '“'
  }
  return open
}

/** It has a subject, and that is no pronoun without a name. */
function isNamed(view: View, c: number, meantIn: Meant): boolean {
  const subject = readSubject(view, c)
  // “if raids go on” says nothing without what is to come of it
  const { kind, range, verb } = view.clauses[c] as Clause
  if (kind === 'adverbial' && verb?.modal && (view.tokens[range[0]] as Token).lower === 'before') return false
  if (kind === 'conditional' || PARTS.has((view.tokens[range[0]] as Token).lower)) return false
  return subject !== null && (!isPronoun(view, subject) || meantIn(c) !== null)
}
const isHalf = ({ tokens }: View, { range }: Clause): boolean => PARTS.has((tokens[range[0]] as Token).lower)
/** What they open is half of what is told. */
const PARTS = new Set(['until', 'unless', 'lest'])

const isPronoun = ({ tokens }: View, subject: Range | null): boolean =>
  subject !== null && subject[1] - subject[0] === 1 && UNNAMED.has((tokens[subject[0]] as Token).lower)
const UNNAMED = new Set(['it', 'they', 'he', 'she'])

/** “its forces”, “their second truce”: whose they are is not said. */
const isOwned = ({ tokens }: View, subject: Range | null): boolean =>
  subject !== null && OWNERS.has((tokens[subject[0]] as Token).lower)
const OWNERS = new Set(['its', 'their', 'his', 'her'])

/** “They fled”, “Its forces fired”, “… which hold 300”, “The first … killed nine”: it may not say of whom it tells. */
export const isUnnamed = (title: string): boolean =>
  /^["“]?(?:…|(?:It|They|He|She)(?:['’][a-z]+)?|Its|Their|His|Her|Before|Until|Unless|Lest|If|Only if|Even if|.{1,20} …) /.test(
    title,
  )

/** “Nine died in two quakes, the first of which shook Lima”: which the first is, is said in front; null for all else. */
export function wordsOfWhich(view: View, c: number): number[] | null {
  const { kind, range, parent, subject } = view.clauses[c] as Clause
  const [of, which] = [view.tokens[range[0]], view.tokens[range[0] + 1]]
  if (kind !== 'relative' || of?.lower !== 'of' || !RELATIVES.has(which?.lower ?? '')) return null
  const over = parent === null || subject?.[1] !== range[0] ? null : readSubject(view, parent)
  if (!over || over[0] > range[0] || isPronoun(view, over)) return null
  return Array.from({ length: range[1] - over[0] }, (_, k) => over[0] + k)
}
