import { countBefore } from '../../../corpus/sorted.ts'
import { isQuoteMark } from '../../language/attributive.ts'
import { byPassage, type Indexed } from '../../language/byPassage.ts'
import type { Clause } from '../../language/clauses.ts'
import { perWord, valuePerWord } from '../../language/perWord.ts'
import type { NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type {
  ActorMention,
  Attribution,
  FigureMention,
  Span,
  SplitArticle,
  SplitPassage,
  TimeMention,
} from '../../shapes.ts'

/** What the finders before this one know of the article. */
export interface Known {
  readonly times: readonly TimeMention[]
  readonly actors: readonly ActorMention[]
  readonly attributions: readonly Attribution[]
  readonly figures: readonly FigureMention[]
}

/** A mention by tokens of its passage; `index` is into the article's list. */
export interface Placed<Mention> {
  readonly mention: Mention
  readonly index: number
  readonly from: number
  readonly to: number
}

/** One passage with everything known of it laid over its tokens. */
export interface View {
  readonly article: SplitArticle
  readonly passage: SplitPassage
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly phrases: readonly NounPhrase[]
  /** Innermost clause of each token; -1 for none. */
  readonly clauseOf: readonly number[]
  /** Index of the phrase that covers each token; -1 for none. */
  readonly phraseOf: readonly number[]
  /** Where its double quotation marks stand, in tokens. */
  readonly quoteMarks: readonly number[]
  /** Children of each clause. */
  readonly children: readonly (readonly number[])[]
  readonly times: readonly Placed<TimeMention>[]
  readonly actors: readonly Placed<ActorMention>[]
  readonly figures: readonly Placed<FigureMention>[]
  readonly attributions: readonly Placed<Attribution>[]
}

/** Lays what is known of a passage over its tokens, once for all that is asked of it. */
export function viewOf(article: SplitArticle, passage: SplitPassage, known: KnownByPassage): View {
  const { tokens, clauses, phrases } = passage
  // No typed arrays: short ones cost more to make than they save.
  const clauseOf = new Array<number>(tokens.length).fill(-1)
  // Clauses stand in order of their start, the wider first, so the innermost is written last.
  clauses.forEach(({ range: [from, to] }, c) => {
    for (let i = from; i < to; i++) clauseOf[i] = c
  })
  const phraseOf = new Array<number>(tokens.length).fill(-1)
  phrases.forEach(({ from, to }, p) => {
    for (let i = from; i < to; i++) phraseOf[i] = p
  })
  const quoteMarks: number[] = []
  for (let i = 0; i < tokens.length; i++) if (isDoubleMark(tokens[i] as Token)) quoteMarks.push(i)
  const children = clauses.map((): number[] => [])
  clauses.forEach((clause, c) => {
    if (clause.parent !== null) children[clause.parent]?.push(c)
  })
  const place = <M>(list: readonly Indexed<M>[] | undefined, spanOf: (mention: M) => Span): readonly Placed<M>[] =>
    list === undefined
      ? NONE
      : list.map(({ mention, index }) => {
          const { start, end } = spanOf(mention)
          return { mention, index, from: tokenAt(tokens, start), to: tokenAt(tokens, end - 1) + 1 }
        })
  return {
    article,
    passage,
    tokens,
    clauses,
    phrases,
    clauseOf,
    phraseOf,
    quoteMarks,
    children,
    times: place(known.times.get(passage.index), itself),
    actors: place(known.actors.get(passage.index), itself),
    figures: place(known.figures.get(passage.index), itself),
    attributions: place(known.attributions.get(passage.index), ({ content }) => content),
  }
}

const itself = (span: Span): Span => span
/** Most passages hold nothing of one kind or another. */
const NONE: readonly never[] = []

const isDoubleMark = perWord(({ text }) => text === '"' || text === '“' || text === '”')

export interface KnownByPassage {
  readonly times: ReadonlyMap<number, readonly Indexed<TimeMention>[]>
  readonly actors: ReadonlyMap<number, readonly Indexed<ActorMention>[]>
  readonly figures: ReadonlyMap<number, readonly Indexed<FigureMention>[]>
  readonly attributions: ReadonlyMap<number, readonly Indexed<Attribution>[]>
}

/** What the finders before this one know, by passage. */
export function knownByPassage(known: Known): KnownByPassage {
  return {
    times: byPassage(known.times),
    actors: byPassage(known.actors),
    figures: byPassage(known.figures),
    attributions: byPassage(known.attributions),
  }
}

/** A straight mark opens where a word hangs on its right side alone, and behind a bracket that opens. */
export function opensQuotation(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i] as Token
  if (mark.text !== '"') return mark.text === '“'
  const before = tokens[i - 1]
  return (before?.end !== mark.start || before.text === '(' || before.text === '[') && tokens[i + 1]?.start === mark.end
}

/** The token that holds the offset, or the first after it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return countBefore(tokens, (token) => token.end <= offset)
}

/** In small letters; of a name or an adjective without the -s of its plural. Empty for no token. */
export const lemmaOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.pos === 'PROPN' || token.pos === 'ADJ' ? singular(token) : token.lemma.toLowerCase()
/** The tagger leaves capitalised plurals as they are. */
const singular = valuePerWord(({ lower }) =>
  lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && lower.length > 4
    ? lower.slice(0, -1)
    : lower.endsWith('men') && lower.length > 5
      ? `${lower.slice(0, -2)}an`
      : lower,
)

/** The phrase that ends where token `i` begins; undefined for none. */
export function phraseBefore(view: View, i: number): NounPhrase | undefined {
  let at = i
  while (at > 0 && isQuoteMark(view.tokens[at - 1])) at--
  const p = at > 0 ? (view.phraseOf[at - 1] as number) : -1
  const phrase = p >= 0 ? view.phrases[p] : undefined
  return phrase && phrase.to === at ? phrase : undefined
}
export const phraseAt = (view: View, i: number): NounPhrase | undefined => view.phrases[view.phraseOf[i] ?? -1]
