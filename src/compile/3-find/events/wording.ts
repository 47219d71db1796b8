import type { Clause } from '../../language/clauses.ts'
import type { NounPhrase } from '../../language/phrases.ts'
import type { Pos, Token } from '../../language/tokens.ts'
import type { Span } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { lemmaOf, tokenAt, type View } from './view.ts'

/** The words that report it: the clause of its verb, or its noun’s phrase with what hangs on it. */
export function spanOf(view: View, candidate: Candidate): Span {
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  if (c >= 0) return trimmedSpan(view, view.clauses[c]!.range[0], view.clauses[c]!.range[1])
  const phrase = candidate.phrase!
  return trimmedSpan(view, phrase.from, endWithin(view, phrase))
}

/** Where a noun’s phrase ends with all that hangs on it in its clause: “an attack | on a market in Homs”. */
export function endWithin(view: View, phrase: NounPhrase): number {
  let end = phrase.to
  for (const next of view.phrases) {
    if (next.from < end) continue
    // “a truce between the city and its nurses”
    const second = view.tokens[end]?.lower === 'and' && next.from === end + 1 && isBetween(view, end)
    if (next.governor !== end && next.from !== end && !second) break
    if (view.clauseOf[next.head] !== view.clauseOf[phrase.head]) break
    // “was defeated in a vote by Ana Roth”: by whom it was done, not whose vote
    if (isDoneBy(view, phrase, next) || isHandedTo(view, phrase, next)) break
    end = next.to
  }
  return end
}

function isDoneBy({ tokens, clauses, clauseOf }: View, phrase: NounPhrase, { governor }: NounPhrase): boolean {
  if (tokens[governor]?.lower !== 'by' || !VOTES.has(lemmaOf(tokens[phrase.head]))) return false
  const verb = clauses[clauseOf[phrase.from] as number]?.verb
  return verb?.passive === true && verb.range[1] <= phrase.from
}
/** “refer the sentence | to the Court of Appeal”: to whom it goes, not what it is */
function isHandedTo({ tokens, clauses, clauseOf }: View, phrase: NounPhrase, { governor }: NounPhrase): boolean {
  if (tokens[governor]?.lower !== 'to') return false
  const { verb, object } = clauses[clauseOf[phrase.from] as number] ?? {}
  return verb != null && HANDING.has(verb.lemma) && (object?.[0] === phrase.from || verb.range[1] === phrase.from)
}
const HANDING = new Set('refer send submit hand transfer return forward present pass'.split(' '))
const VOTES = new Set(['election', 'vote', 'poll', 'referendum', 'runoff', 'run-off', 'race', 'contest', 'ballot'])

/** The phrase that ends here is the first of the two that “between” leads to. */
function isBetween({ tokens, phrases, phraseOf }: View, end: number): boolean {
  let governor = phrases[phraseOf[end - 1] ?? -1]?.governor ?? -1
  // “a truce between the government of Chad and the rebels”
  if (tokens[governor]?.lower === 'of') governor = phrases[phraseOf[governor - 1] ?? -1]?.governor ?? -1
  return tokens[governor]?.lower === 'between'
}

/** Offsets of tokens without the stops, commas and conjunctions at the ends. */
function trimmedSpan(view: View, from: number, to: number): Span {
  const { tokens } = view
  let first = from
  let last = to - 1
  const loose = (i: number) => /^[.,;:—–-]$/.test((tokens[i] as Token).text)
  while (first < last && (loose(first) || (tokens[first] as Token).pos === 'CCONJ')) first++
  while (last > first && loose(last)) last--
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}

/** Offsets of the tokens from `from` up to `to`, which is not among them. */
export const spanOfTokens = (view: View, from: number, to: number): Span => ({
  start: (view.tokens[from] as Token).start,
  end: (view.tokens[to - 1] as Token).end,
})

/** “the decision calling for a truce”: the participle that says what the noun is about counts among its words. */
export function withParticiple(view: View, span: Span): Span {
  const at = tokenAt(view.tokens, span.end)
  const clause = view.clauses.find(
    ({ range, kind }) => range[0] === at && (kind === 'participial' || kind === 'infinitive'),
  )
  return clause ? { start: span.start, end: (view.tokens[clause.range[1] - 1] as Token).end } : span
}

const CONTENT: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ'])
const EMPTY = new Set(['be', 'have', 'do', 'say', 'tell', 'it', 'he', 'she', 'they'])

/**
 * Lemmas of the content words, and of their clause's subject, without those of dates, for comparing reports: sorted,
 * each once.
 */
export function wordsOf(view: View, span: Span, clause: Clause | undefined): string[] {
  const words = new Set<string>()
  const add = (i: number) => {
    const token = view.tokens[i] as Token
    if (!CONTENT.has(token.pos)) return
    // Dates are compared as dates.
    if (view.times.some(({ from, to }) => from <= i && i < to)) return
    const lemma = token.lemma.toLowerCase()
    if (lemma.length > 1 && !EMPTY.has(lemma)) words.add(lemma)
  }
  const [from, to] = clause?.subject ?? [0, 0]
  for (let i = from; i < to; i++) add(i)
  for (let i = tokenAt(view.tokens, span.start); i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.end > span.end) break
    if (token.start >= span.start) add(i)
  }
  return [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
