import type { Clause } from '../../../language/clauses.ts'
import { OBJECT_CONTROL, SAYING } from '../../../language/clauseWords.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { closing, isList } from './lists.ts'
import { saysWhich } from './which.ts'

export interface Manner {
  /** With the participles after a comma: “struck the coast, killing nine”. */
  readonly tail: boolean
  /** What is left out where room is short: of a long subject all but what it is about, then what stands between the clauses. */
  readonly without: 'nothing' | 'subject' | 'between'
  /** With the clauses that say which one is meant: “in a case that shook Peru”. */
  readonly which?: boolean
}

/** Tokens of a title from the verb on: what belongs to it, down the path to the clause that names the event at `aim`. */
export function predicate(view: View, path: readonly number[], aim: number, manner: Manner): number[] {
  const { tail, without, which } = manner
  const brief = without === 'between'
  const c = path[0] as number
  const anchor = view.clauses[c] as Clause
  const verb = anchor.verb as NonNullable<Clause['verb']>
  const last = view.clauses[path.at(-1) as number] as Clause
  const words: number[] = []
  const end = Math.max(anchor.range[1], last.range[1])
  for (let i = verb.range[0]; i < end; i++) {
    const token = view.tokens[i] as Token
    const past = i > aim && i >= verb.range[1]
    const k = view.clauseOf[i] as number
    if (!belongs(view, k, path, which)) {
      const on = past ? Math.max(awaited(view, path, i), contentBehind(view, path, i)) : -1
      if (on > i) {
        i = on - 1
        continue
      }
      if (past) break
      if (i >= verb.range[1]) i = resume(view, path, aim, i) - 1
      continue
    }
    if (i >= verb.range[1] && STOPS.has(token.text) && !isBridge(view, i)) {
      if (isMeasure(view, i)) {
        words.push(i)
        continue
      }
      const shut = past && token.text === '(' ? closedAmid(view, i, end) : 0
      if (shut > 0) {
        for (; i < shut; i++) words.push(i)
        i--
        continue
      }
      if (isInTime(view, i) || (token.text === ',' && (isList(view, i, end) || isAroundName(view, i)))) {
        words.push(i)
        continue
      }
      const next = view.clauseOf[i + 1] as number
      if (token.text === ',' && !brief && (startsPath(view, path, i + 1) || (tail && isTail(view, next, c, i + 1)))) {
        words.push(i)
        continue
      }
      const on = past ? awaited(view, path, i) : -1
      if (on > i) {
        if (on === i + 1) words.push(i)
        i = on - 1
        continue
      }
      const behind = past ? behindAside(view, path, i, end) : -1
      if (behind > i) {
        i = behind - 1
        continue
      }
      if (past) break
      const at = resume(view, path, aim, i)
      const closed = /^(?:[(—–]|--)$/.test(token.text) ? closing(view, i, end) : at
      i = Math.max(i, Math.min(at, closed <= aim ? closed : at) - 1)
      continue
    }
    // between the verbs of the path nothing is kept where room is short
    if (brief && i < aim && path.length > 1 && isBetween(view, path, i)) continue
    words.push(i)
  }
  return words
}

/** “declared Ana Roth of the Free Party (FP) the winner”: behind the bracket that holds a word or two, where its clause goes on; 0 elsewhere. */
function closedAmid(view: View, open: number, end: number): number {
  let close = open + 1
  while (close < open + 4 && (view.tokens[close] as Token | undefined)?.text !== ')') close++
  const after = view.tokens[close + 1]
  const goesOn = close + 1 < end && after !== undefined && after.pos !== 'PUNCT' && view.tokens[close]?.text === ')'
  return goesOn && view.clauseOf[close + 1] === view.clauseOf[open] ? close + 1 : 0
}

/** “dismissed the head of the bank|, Ana Roth|, on Sunday”: the name belongs to the object, and the clause goes on behind. */
function isAroundName({ tokens, clauses, clauseOf }: View, i: number): boolean {
  const object = clauses[clauseOf[i] as number]?.object
  if (!object || i <= object[0] || i > object[1]) return false
  if (i < object[1]) return true
  const closes = tokens.slice(...object).some(({ text }) => text === ',') && clauseOf[i + 1] === clauseOf[i]
  return closes && tokens[i + 1]?.pos === 'ADP'
}

/** “told jurors before they left | that doubt is no proof”: where what is said follows when it was said; -1 for none. */
function contentBehind(view: View, path: readonly number[], i: number): number {
  const k = view.clauseOf[i] as number
  const { range, kind } = view.clauses[k] as Clause
  if (kind !== 'adverbial' || range[0] !== i) return -1
  const next = view.clauses[view.clauseOf[range[1]] ?? -1]
  if (view.tokens[range[1]]?.lower !== 'that') return -1
  return next?.kind === 'complement' && next.range[0] === range[1] && next.parent === path.at(-1) ? range[1] : -1
}

/** Where a clause that has begun goes on: “said the bridge — built in 1900 — had fallen” does not end at the dash. */
function awaited(view: View, path: readonly number[], i: number): number {
  for (let k = view.clauseOf[i] as number; k >= 0 && k !== path[0]; k = view.clauses[k]?.parent ?? -1) {
    const { verb, subject, range } = view.clauses[k] as Clause
    if (range[0] >= i || !verb || verb.range[0] <= i || !belongs(view, k, path)) continue
    return subject && subject[0] > i ? subject[0] : verb.range[0]
  }
  return -1
}

/**
 * “taken, still unconscious, | to hospital”, “urged Chad, which owns the ships, | to act”: where what a verb cannot do
 * without goes on behind an aside; -1 where it does not.
 */
function behindAside(view: View, path: readonly number[], open: number, end: number): number {
  const k = view.clauseOf[open] as number
  const verb = view.clauses[k]?.verb
  const { text } = view.tokens[open] as Token
  if (!verb || text !== ',' || !belongs(view, k, path)) return -1
  const shut = closing(view, open, Math.min(end, open + LONGEST_ASIDE))
  if (view.tokens[shut]?.text !== ',' || shut + 1 >= end) return -1
  const next = view.clauses[view.clauseOf[shut + 1] as number] as Clause
  const asked = next.kind === 'infinitive' && next.parent === k && next.range[0] === shut + 1
  if (asked) return OBJECT_CONTROL.has(verb.lemma) ? shut + 1 : -1
  const led = (view.tokens[shut + 1] as Token).pos === 'ADP' && view.clauseOf[shut + 1] === k
  return led && verb.range[1] === open && view.tokens[open - 1]?.pos === 'VERB' ? shut + 1 : -1
}
const LONGEST_ASIDE = 24

const STOPS = new Set([',', ';', ':', '(', '—', '–', '--'])
/** “1–0”, “2:30”, “Paris–Dakar”: a mark without a space on either side joins; a long dash sets apart. */
export const isBridge = (view: View, i: number): boolean =>
  /^[–:]$/.test((view.tokens[i] as Token).text) &&
  view.tokens[i - 1]?.end === view.tokens[i]?.start &&
  view.tokens[i + 1]?.start === view.tokens[i]?.end

/** “a 30 km (19 mile) tunnel”, “a £3m ($4m) ransom”: the same once more, amid the words of one thing. */
function isMeasure({ tokens }: View, open: number): boolean {
  if (tokens[open]?.text !== '(' || !['NUM', 'SYM'].includes(tokens[open + 1]?.pos ?? '')) return false
  let close = open + 2
  while (close < open + 6 && /^(?:NOUN|NUM)$/.test(tokens[close]?.pos ?? '')) close++
  return tokens[close]?.text === ')' && /^(?:NOUN|ADJ)$/.test(tokens[close + 1]?.pos ?? '')
}

function belongs(view: View, k: number, path: readonly number[], which = false): boolean {
  const c = path[0] as number
  for (let at = k; at !== c; at = (view.clauses[at] as Clause).parent ?? -1) {
    const clause = view.clauses[at]
    if (!clause) return false
    if (!path.includes(at) && !isPart(view, clause) && !(which && saysWhich(view, clause))) return false
  }
  return true
}

/** Without it a clause would say less, or something else: what is said, asked for, or true only on a condition. */
function isPart(view: View, { kind, parent, range, subject }: Clause): boolean {
  const around = parent === null ? null : (view.clauses[parent]?.verb ?? null)
  if (kind === 'infinitive' || kind === 'complement' || kind === 'participial' || kind === 'conditional') return true
  if (kind === 'adverbial') {
    const { lower } = view.tokens[range[0]] as Token
    // “dismissed as “invented” the results”
    // “the decision came after its clerks were attacked”
    if (around && COMES.has(around.lemma) && isRightBehind(view, around.range[1], range[0])) return true
    return lower === 'until' || (lower === 'as' && subject !== null && subject[0] < range[0])
  }
  // “it was the flood that destroyed the bridge”
  const over = parent === null ? undefined : view.clauses[parent]
  if (kind !== 'relative' || over?.verb?.lemma !== 'be' || over.object?.[1] !== range[0] || !over.subject) return false
  return (view.tokens[over.subject[0]] as Token).lower === 'it'
}

/** Nothing stands between but how long: “came | two days | after a court ruled”. */
function isRightBehind(view: View, from: number, to: number): boolean {
  if (to - from > LENGTHS) return false
  for (let i = from; i < to; i++) if (!isOfLength(view.tokens[i] as Token)) return false
  return true
}
const LENGTHS = 5
const isOfLength = ({ lower, pos }: Token): boolean =>
  ['DET', 'NUM', 'NOUN', 'ADJ', 'ADV'].includes(pos) || lower === 'than' || lower === 'of'

/** They say nothing without when or how. */
const COMES = new Set(['come', 'happen', 'occur'])

/** The comma of “March 17, 2023”. */
const isInTime = (view: View, i: number): boolean => view.times.some(({ from, to }) => from < i && i < to - 1)

const startsPath = (view: View, path: readonly number[], i: number): boolean =>
  path.some((p) => (view.clauses[p] as Clause).range[0] === i)

/** “…, killing nine”: what the act of the clause did. */
function isTail(view: View, k: number, c: number, i: number): boolean {
  const clause = view.clauses[k]
  return (
    clause?.kind === 'participial' &&
    clause.parent === c &&
    clause.range[0] === i &&
    // “and, moving north, …”: it goes with what follows
    view.tokens[i - 2]?.pos !== 'CCONJ' &&
    clause.verb?.form === 'participle' &&
    !clause.verb.passive &&
    !SAYING.has(clause.verb.lemma)
  )
}

/** Where the words go on after a gap: at the next clause of the path, else at the phrase that names the event. */
function resume(view: View, path: readonly number[], aim: number, i: number): number {
  let at = Number.POSITIVE_INFINITY
  for (const p of path) {
    const start = (view.clauses[p] as Clause).range[0]
    if (start > i && start < at) at = start
  }
  if (at <= aim) return ['ADP', 'SCONJ'].includes((view.tokens[at - 1] as Token).pos) && at - 1 > i ? at - 1 : at
  const verb = view.clauses[view.clauseOf[aim] as number]?.verb
  // “that the king … | had been overthrown”
  if (verb && verb.head === aim && verb.range[0] > i) return verb.range[0]
  const phrase = view.phrases[view.phraseOf[aim] ?? -1]
  const from = phrase ? (phrase.governor > i ? phrase.governor : phrase.from) : aim
  return from > i ? from : aim > i ? aim : i + 1
}

/** Neither the verb of a clause of the path nor in the last one. */
function isBetween(view: View, path: readonly number[], i: number): boolean {
  for (const p of path) {
    const { range, verb } = view.clauses[p] as Clause
    // “than conducting”: the word that leads to the clause stays with it
    if (i === range[0] - 1 && ['ADP', 'SCONJ'].includes((view.tokens[i] as Token).pos)) return false
    if (verb && i >= Math.min(range[0], verb.range[0]) && i < verb.range[1] && view.clauseOf[i] === p) return false
  }
  const last = path.at(-1) as number
  const phrase = (view.clauses[last] as Clause).range[0]
  return i < phrase && !isHead(view, path, i)
}
/** “ways to defeat”, “plans for”: the noun that the next clause hangs on. */
const isHead = (view: View, path: readonly number[], i: number): boolean =>
  path.some((p) => {
    const start = (view.clauses[p] as Clause).range[0]
    const phrase = view.phrases[view.phraseOf[i] ?? -1]
    return phrase !== undefined && (phrase.to === start || phrase.to === start - 1)
  })
