import { build } from './clause/build.ts'
import { isHeadline, withoutAuxiliary } from './clause/headline.ts'
import {
  asFinite,
  freeVerb,
  lacksMainVerb,
  participles,
  unseenPresent,
  unseenVerbs,
  verbBehindPreposition,
} from './clause/mainVerb.ts'
import { type Open, Reading } from './clause/reading.ts'
import type { Clause, Parsed, Range } from './clauses.ts'
import { RELATIVES, SAYING } from './clauseWords.ts'
import { perWord } from './perWord.ts'
import { findNounPhrases, type NounPhrase } from './phrases.ts'
import type { RawGroup } from './rawGroup.ts'
import type { Token } from './tokens.ts'
import { findVerbGroups } from './verbGroups.ts'

/** The clauses and noun phrases of one sentence. Time grows with the number of tokens. */
export function parseSentence(tokens: readonly Token[]): Parsed {
  if (tokens.length <= WINDOW) return parseWindow(tokens)
  const clauses: Clause[] = []
  for (let from = 0; from < tokens.length; from += WINDOW) {
    const first = clauses.length
    for (const clause of parseWindow(tokens.slice(from, from + WINDOW)).clauses)
      clauses.push(moved(clause, from, first))
  }
  return { clauses, phrases: findNounPhrases(tokens, outsidePhrases(tokens, findVerbGroups(tokens))) }
}

/** In tokens: no sentence is this long, and what is read in windows takes time in proportion to its length. */
const WINDOW = 400

/** A clause of a window, by the tokens and clauses of the whole. */
function moved(clause: Clause, by: number, first: number): Clause {
  const shift = (range: Range): Range => [range[0] + by, range[1] + by]
  const { verb } = clause
  return {
    range: shift(clause.range),
    verb: verb && { ...verb, range: shift(verb.range), head: verb.head + by },
    kind: clause.kind,
    subject: clause.subject && shift(clause.subject),
    object: clause.object && shift(clause.object),
    antecedent: clause.antecedent && shift(clause.antecedent),
    parent: clause.parent === null ? null : clause.parent + first,
  }
}

function parseWindow(tokens: readonly Token[]): Parsed {
  if (tokens.length === 0) return { clauses: [], phrases: [] }
  const { open, phrases } = readWhole(tokens)
  open.sort((a, b) => a.from - b.from || b.to - a.to)
  const headline = isHeadline(tokens)
  const clauses = open.map(
    (clause): Clause => ({
      range: [clause.from, clause.to],
      verb: headline ? withoutAuxiliary(tokens, clause) : clause.verb,
      kind: clause.kind,
      subject: clause.subject,
      object: clause.object,
      antecedent: clause.antecedent,
      parent: placeOf(clause.parent, open),
    }),
  )
  return { clauses, phrases }
}

/** Looked through from the front: a sentence has few clauses, and a window not many. */
function placeOf(clause: Open | null, all: readonly Open[]): number | null {
  const at = clause === null ? -1 : all.indexOf(clause)
  return at < 0 ? null : at
}

interface Read {
  readonly open: Open[]
  readonly phrases: readonly NounPhrase[]
}

/**
 * A sentence has a verb of its own. Where the first reading finds none, it is read again: with one of its verbs kept
 * for the sentence, with what looked like a participle as the verb, or with a word that the tagger took for a noun.
 */
function readWhole(tokens: readonly Token[]): Read {
  const groups = findVerbGroups(tokens)
  const first = readWith(tokens, groups)
  if (!lacksMainVerb(tokens, first.open)) return first
  for (const again of readings(tokens, groups, first)) if (!lacksMainVerb(tokens, again.open)) return again
  return first
}

function* readings(tokens: readonly Token[], groups: readonly RawGroup[], { open, phrases }: Read): Generator<Read> {
  const keeping = (verb: RawGroup | null): Read[] =>
    verb === null ? [] : [{ open: build(new Reading(tokens, groups, phrases, verb)), phrases }]
  yield* keeping(freeVerb(tokens, open))
  for (const participle of participles(tokens, open).slice(0, TRIED))
    yield readWith(
      tokens,
      groups.map((group) => (group === participle ? asFinite(group) : group)),
    )
  for (const unseen of [unseenVerbs(tokens, groups), unseenPresent(tokens, groups)]) {
    if (unseen.length === 0) continue
    yield readWith(
      tokens,
      [...groups, ...unseen].sort((a, b) => a.from - b.from),
    )
  }
  yield* keeping(verbBehindPreposition(open))
}
/** A sentence of many participles is not read once for each. */
const TRIED = 3

function readWith(tokens: readonly Token[], groups: readonly RawGroup[]): Read {
  const phrases = findNounPhrases(tokens, outsidePhrases(tokens, groups))
  return { open: build(new Reading(tokens, groups, phrases)), phrases }
}

/** Says which tokens are verbs or open clauses, and so are no part of a noun phrase. */
function outsidePhrases(tokens: readonly Token[], groups: readonly RawGroup[]): (i: number) => boolean {
  // No typed array: a short one costs more to make than it saves.
  const verbal = new Array<0 | 1>(tokens.length).fill(0)
  for (const group of groups) {
    if (group.inverted >= 0) {
      verbal[group.inverted] = 1
      verbal[group.head] = 1
    } else for (let i = group.from; i < group.to; i++) verbal[i] = 1
  }
  for (let i = 0; i < tokens.length; i++) if (opensClause(tokens, i)) verbal[i] = 1
  return (i) => verbal[i] === 1
}

const isRelative = perWord(({ lower }) => RELATIVES.has(lower) || lower === 'what' || lower === 'where')

function opensClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (isRelative(token)) return true
  const { lower, pos } = token
  if (lower !== 'that') return false
  const before = tokens[i - 1]?.pos ?? 'PUNCT'
  if (isSaidOf(tokens, i)) return false
  return pos === 'SCONJ' || (pos === 'PRON' && before !== 'PUNCT' && before !== 'CCONJ')
}

/** “The council says that was not so”: it points at what was told. */
const isSaidOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'VERB' &&
  SAYING.has((tokens[i - 1] as Token).lemma) &&
  isWas(tokens[i + 1] ?? (tokens[i] as Token))
const isWas = perWord(({ lower }) => lower === 'was' || lower === 'is')
