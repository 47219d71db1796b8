import type { NounPhrase } from './phrases.ts'

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
