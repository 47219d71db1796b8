import { groupBy } from '../../../corpus/groups.ts'
import { countBefore } from '../../../corpus/sorted.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import type { Token } from '../../language/tokens.ts'
import type { Span } from '../../shapes.ts'
import type { Candidate } from './counted.ts'
import type { Trigger } from './triggers.ts'

/** One passage as the figure rules see it. */
export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly triggers: readonly Trigger[]
  /** Numbers and single persons, in text order. */
  readonly candidates: readonly Candidate[]
  readonly isHeading: boolean
}

/** A candidate joined to the words that say what happened. */
export interface Binding {
  readonly candidate: Candidate
  readonly trigger: Trigger
  readonly measure: string
  /** Name of the rule that joined them. */
  readonly rule: string
  /** Tokens of the claim's words. */
  readonly range: Range
  /** Tokens of who is counted, where the predicate says it ("half of them were children"); null for the candidate's own. */
  readonly counted: Range | null
  /** Index into the sentence's candidates of the claim it is a part of; null for a claim of its own. */
  readonly base: number | null
}

/** What a relation finds of a binding; where it leaves out the measure or who is counted, they are the words' own. */
export interface Found extends Pick<Binding, 'trigger' | 'range'> {
  readonly measure?: string
  readonly counted?: Range
}

export const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

export function spanOf(sentence: Sentence, range: Range): Span {
  return { start: sentence.tokens[range[0]]!.start, end: sentence.tokens[range[1] - 1]!.end }
}

/** The words of a token range, as printed. */
export function printed(sentence: Sentence, range: Range): string {
  if (range[1] <= range[0]) return ''
  const { start, end } = spanOf(sentence, range)
  return sentence.text.slice(start, end)
}

/** Something that a sentence says by itself, worked out once for all the claims of it, which are read in one go. */
export function perSentence<T>(read: (s: Sentence) => T): (s: Sentence) => T {
  let last: { readonly sentence: Sentence; readonly answer: T } | null = null
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, answer: read(sentence) }
    return last.answer
  }
}

/** Whether an article has such words anywhere; asked for each of its sentences in turn, and looked through once. */
export function perArticle(words: RegExp): (s: Sentence) => boolean {
  let last: { readonly text: string; readonly answer: boolean } | null = null
  return ({ text }) => {
    if (last?.text !== text) last = { text, answer: words.test(text) }
    return last.answer
  }
}

/** Indexes of the tokens that lie inside one of the spans. */
export function indexesWithin(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const indexes = new Set<number>()
  for (const { start, end } of spans) {
    const first = countBefore(tokens, (token) => token.start < start)
    for (let i = first; i < tokens.length && tokens[i]!.end <= end; i++) indexes.add(i)
  }
  return indexes
}

/** Trigger words by the tokens where they start and end. */
export interface Index {
  readonly byStart: ReadonlyMap<number, readonly Trigger[]>
  readonly byEnd: ReadonlyMap<number, readonly Trigger[]>
}

/** The triggers of a sentence by where they start and end. */
export function indexOf(triggers: readonly Trigger[]): Index {
  return {
    byStart: groupBy(triggers, ({ range }) => range[0]),
    byEnd: groupBy(triggers, ({ range }) => range[1]),
  }
}
