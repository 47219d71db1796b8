import type { Clause, Range } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isList } from './titleLists.ts'
import { spokenWords } from './titleSpeech.ts'
import { joinedTo, readSubject } from './titleSubject.ts'
import type { View } from './view.ts'

interface Manner {
  /** With the participles after a comma: “struck the coast, killing nine”. */
  readonly tail: boolean
  /** What stands between the clauses of the path is left out. */
  readonly brief: boolean
}

/** Longest apposition that a title keeps, in characters. */
const SHORT = 30

/** Tokens of a title: a clause that can stand alone, down the path to the clause that names the event at `aim`. */
export function clauseWords(view: View, path: readonly number[], aim: number, manner: Manner): number[] {
  const c = path[0] as number
  const { verb, range } = view.clauses[c] as Clause
  if (!verb) return verbless(view, range, aim)
  const said = c === path.at(-1) ? spokenWords(view, c) : null
  if (said) return said
  const subject = readSubject(view, c)
  const ahead = subject !== null && subject[1] <= verb.range[0]
  const words: number[] = []
  const begins = ahead ? subject[0] : verb.range[0]
  if (aim < begins) words.push(...fronted(view, range[0], begins))
  if (ahead) {
    words.push(...subjectWords(view, c, subject, path, aim, manner.brief))
    // the comma that closes an apposition
    const closes = words.at(-1) === subject[1] - 1 && words.some((i) => (view.tokens[i] as Token).text === ',')
    if (closes && view.tokens[subject[1]]?.text === ',' && verb.range[0] === subject[1] + 1) words.push(subject[1])
    words.push(...sharedAuxiliaries(view, c))
  } else if (!subject && words.length === 0) words.push(...before(view, c))
  words.push(...predicate(view, path, aim, manner))
  return [...new Set(words)].sort((a, b) => a - b)
}

function verbless(view: View, [from, to]: Range, aim: number): number[] {
  const words: number[] = []
  for (let i = from; i < to; i++) {
    const { text } = view.tokens[i] as Token
    if ([';', ':', '—', '–'].includes(text) || (text === ',' && !isList(view, i, to))) {
      if (i > aim) break
      if (text !== ',') words.length = 0
      else words.push(i)
    } else words.push(i)
  }
  return words
}

/** “In talks with the minister, she …”, “instead of an assault, they …”: all that stands before the subject. */
function fronted(view: View, start: number, to: number): number[] {
  let from = start
  while (from < to && ['CCONJ', 'SCONJ', 'PUNCT'].includes((view.tokens[from] as Token).pos)) from++
  const words: number[] = []
  for (let i = from; i < to; i++) words.push(i)
  return words
}

/** Without a subject that is certain: the words before the verb, as they stand. */
function before(view: View, c: number): number[] {
  const { range, verb } = view.clauses[c] as Clause
  const words: number[] = []
  for (let i = range[0]; i < (verb as NonNullable<Clause['verb']>).range[0]; i++)
    if (view.clauseOf[i] === c || words.length > 0) words.push(i)
  while (words.length > 0 && ['CCONJ', 'PUNCT'].includes((view.tokens[words[0] as number] as Token).pos)) words.shift()
  return words
}

function subjectWords(
  view: View,
  c: number,
  range: Range,
  path: readonly number[],
  aim: number,
  brief: boolean,
): number[] {
  const [from, to] = withoutDate(view, range)
  const head = headOf(view.tokens, [from, to])
  const around = view.clauseOf[head] as number
  if (brief && (view.tokens[to - 1] as Token).end - (view.tokens[from] as Token).start > SHORT)
    return headWords(view, from, to, head, aim)
  const words: number[] = []
  // “as many as 3,000”
  if (view.tokens[from - 1]?.lower === 'as' && ['many', 'much'].includes((view.tokens[from] as Token).lower))
    words.push(from - 1)
  for (let i = from; i < to; i++) {
    const token = view.tokens[i] as Token
    const k = view.clauseOf[i] as number
    if (i > head && k !== around && k !== c && !path.includes(k) && (brief || !isPlainParticiple(view, k, around)))
      continue
    if (i > head && BRACKETS.has(token.text)) {
      const end = closing(view, i, to)
      if (token.text === ',' && isList(view, i, to)) words.push(i)
      else if (aim > i && aim < end) words.push(i)
      else if (!brief && isShort(view, i, end, around)) {
        for (; i < end; i++) words.push(i)
        i = end - 1
      } else i = end - 1
      continue
    }
    words.push(i)
  }
  return words
}

/** “The war … has killed”: of a long subject the phrase it is about, with its “of …”. */
function headWords(view: View, from: number, to: number, head: number, aim: number): number[] {
  let end = (view.phrases[view.phraseOf[head] ?? -1]?.to ?? head + 1) as number
  while (end < to && (view.tokens[end] as Token).lower === 'of') {
    const next = view.phrases.find((phrase) => phrase.from === end + 1)
    if (!next) break
    end = next.to
  }
  const words: number[] = []
  for (let i = from; i < to; i++) if (i < end || (aim >= end && aim < to && i >= aim && i < aim + 1)) words.push(i)
  return words
}

/** “since March 2021 and about 1,000 have been arrested”: a date is no subject. */
function withoutDate(view: View, [from, to]: Range): Range {
  const time = view.times.find((other) => other.from <= from && other.to > from && other.to < to)
  const joined = time && (view.tokens[time.to] as Token).pos === 'CCONJ' ? time.to + 1 : from
  return joined < to ? [joined, to] : [from, to]
}

const BRACKETS = new Set([',', '(', '—', '–'])
/** Where what a comma, dash or bracket opens ends: after the mark that closes it. */
function closing(view: View, open: number, to: number): number {
  const { text } = view.tokens[open] as Token
  const mark = text === '(' ? ')' : text
  for (let i = open + 1; i < to; i++) if ((view.tokens[i] as Token).text === mark) return text === ',' ? i : i + 1
  return to
}
function isShort(view: View, from: number, to: number, clause: number): boolean {
  // “Talks in Jeddah, mediated by Riyadh, …”
  const own = (k: number) => k === clause || (isBareParticiple(view, k) && view.clauses[k]?.range[0] === from + 1)
  for (let i = from; i < to; i++) if (!own(view.clauseOf[i] as number)) return false
  return (view.tokens[to - 1] as Token).end - (view.tokens[from] as Token).start <= SHORT
}
const isBareParticiple = (view: View, k: number): boolean => {
  const clause = view.clauses[k]
  return clause?.kind === 'participial' && clause.verb?.passive === true
}
/** “a rally planned for Thursday”, without a comma. */
function isPlainParticiple(view: View, k: number, around: number): boolean {
  const clause = view.clauses[k]
  return clause?.kind === 'participial' && clause.parent === around && view.tokens[clause.range[0] - 1]?.text !== ','
}

/** “will meet … and discuss”: the auxiliary of the verb before counts for this one. */
function sharedAuxiliaries(view: View, c: number): number[] {
  const { verb, range, subject } = view.clauses[c] as Clause
  if (!verb || !subject || subject[0] >= range[0] || verb.range[0] !== verb.head) return []
  const first = joinedTo(view, c)?.verb
  if (!first || first.head === first.range[0]) return []
  const same =
    first.tense === verb.tense &&
    first.modal === verb.modal &&
    first.perfect === verb.perfect &&
    (verb.tense === 'future' || verb.modal !== null || verb.perfect || verb.passive)
  const words: number[] = []
  for (let i = first.range[0]; same && i < first.head; i++) words.push(i)
  return words
}

function predicate(view: View, path: readonly number[], aim: number, { tail, brief }: Manner): number[] {
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
    if (!belongs(view, k, path)) {
      const on = past ? awaited(view, path, i) : -1
      if (on > i) {
        i = on - 1
        continue
      }
      if (past) break
      if (i >= verb.range[1]) i = resume(view, path, aim, i) - 1
      continue
    }
    if (i >= verb.range[1] && STOPS.has(token.text)) {
      if (isInTime(view, i) || (token.text === ',' && isList(view, i, end))) {
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
      if (past) break
      const at = resume(view, path, aim, i)
      const closed = token.text === '(' || token.text === '—' || token.text === '–' ? closing(view, i, end) : at
      i = Math.max(i, Math.min(at, closed <= aim ? closed : at) - 1)
      continue
    }
    // between the verbs of the path nothing is kept where room is short
    if (brief && i < aim && path.length > 1 && isBetween(view, path, i)) continue
    words.push(i)
  }
  return words
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

const STOPS = new Set([',', ';', ':', '(', '—', '–'])

function belongs(view: View, k: number, path: readonly number[]): boolean {
  const c = path[0] as number
  for (let at = k; at !== c; at = (view.clauses[at] as Clause).parent ?? -1) {
    const clause = view.clauses[at]
    if (!clause) return false
    if (!path.includes(at) && !['infinitive', 'complement', 'participial'].includes(clause.kind)) return false
  }
  return true
}

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
