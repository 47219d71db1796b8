import { build } from './clause/build.ts'
import { isHeadline, withoutAuxiliary } from './clause/headline.ts'
import { Reading } from './clause/reading.ts'
import { RELATIVES } from './clauseWords.ts'
import { perWord } from './perWord.ts'
import { findNounPhrases, type NounPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import { findVerbGroups, type RawGroup } from './verbGroups.ts'

/**
 * Clauses of one sentence, from part-of-speech patterns: a verb group each, with its subject and object.
 * Indices are into the sentence's tokens; ranges are [from, to), to exclusive.
 *
 *   The army  said Tuesday | that its aircraft  attacked  launching sites
 *   subject   verb          introducer subject  verb      object
 */
export type Range = readonly [from: number, to: number]

export interface VerbGroup {
  readonly range: Range
  /** The main verb's token. */
  readonly head: number
  readonly lemma: string
  /** Of the finite verb; `none` for infinitives and participles. */
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Lower-case modal ("may", "should", "would"), `will` left to `tense`; null without one. */
  readonly modal: string | null
}

export interface Clause {
  readonly range: Range
  /** Null for a verbless clause (a headline fragment, a noun phrase alone). */
  readonly verb: VerbGroup | null
  readonly kind: 'main' | 'complement' | 'relative' | 'adverbial' | 'conditional' | 'infinitive' | 'participial'
  /** Grammatical subject, found across relative clauses and shared by coordinated verbs. */
  readonly subject: Range | null
  readonly object: Range | null
  /** Of a relative clause: what it is about. */
  readonly antecedent: Range | null
  /** Index of the clause it depends on; null for a main clause. */
  readonly parent: number | null
}

export interface Parsed {
  /**
   * In order of their first token; every word belongs to the innermost clause that covers it. A clause's range holds
   * those of the clauses inside it; clauses joined by “and” stand side by side.
   */
  readonly clauses: readonly Clause[]
  /** What stands between the verbs and the words that open clauses. */
  readonly phrases: readonly NounPhrase[]
}

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
  const groups = findVerbGroups(tokens)
  const phrases = findNounPhrases(tokens, outsidePhrases(tokens, groups))
  const open = build(new Reading(tokens, groups, phrases))
  open.sort((a, b) => a.from - b.from || b.to - a.to)
  const index = new Map(open.map((clause, i) => [clause, i]))
  const headline = isHeadline(tokens)
  const clauses = open.map(
    (clause): Clause => ({
      range: [clause.from, clause.to],
      verb: headline ? withoutAuxiliary(tokens, clause) : clause.verb,
      kind: clause.kind,
      subject: clause.subject,
      object: clause.object,
      antecedent: clause.antecedent,
      parent: clause.parent === null ? null : (index.get(clause.parent) ?? null),
    }),
  )
  return { clauses, phrases }
}

/** Says which tokens are verbs or open clauses, and so are no part of a noun phrase. */
function outsidePhrases(tokens: readonly Token[], groups: readonly RawGroup[]): (i: number) => boolean {
  // No typed array: a short one costs more to make than it saves.
  const verbal = new Array<0 | 1>(tokens.length).fill(0)
  for (const group of groups) {
    if (group.inverted >= 0) {
      verbal[group.inverted] = 1
      verbal[group.head] = 1
    } else verbal.fill(1, group.from, group.to)
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
  return pos === 'SCONJ' || (pos === 'PRON' && before !== 'PUNCT' && before !== 'CCONJ')
}
