import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import { formatWhen } from '../ui/dates.ts'
import { type Folded, fold, type Hit } from '../ui/fold.ts'
import { figureLabel } from '../ui/labels.ts'
import { type Match, matchOf, type Named, queryOf } from '../ui/query.ts'
import { selecting, type View } from '../view/view.ts'
import type { Marked } from './facets.ts'
import { candidatesFor, haystackOf } from './haystack.ts'

export const ENTRY_KINDS = ['actor', 'figure', 'event', 'article', 'passage'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Something that can be found. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  /** What is searched and shown, with the hits in it. */
  readonly text: string
  /** The line beneath: a day, an article. */
  readonly detail: string
  readonly language: string | undefined
  /** What to change in the view to go there. */
  readonly change: Partial<View>
  readonly folded: Folded
  /** What is searched as well but stands elsewhere: a name's other spellings, the bare number of a figure. */
  readonly also: Folded
  /** Who is named in it, by whatever name. */
  readonly named: readonly Named[]
}
export interface Finding {
  readonly entry: Entry
  readonly hits: readonly Hit[]
}

/** Everything that can be found, folded once. */
export function entriesOf(corpus: CorpusFile, marks: Marked, files: readonly ArticleFile[]): Entry[] {
  return [...itemEntries(corpus, marks), ...files.flatMap(passageEntries)]
}

const ITEMS = new WeakMap<Marked, { readonly of: CorpusFile; readonly entries: readonly Entry[] }>()

/** Once for each set of marks: articles arrive one by one meanwhile. */
function itemEntries(corpus: CorpusFile, marks: Marked): readonly Entry[] {
  const known = ITEMS.get(marks)
  if (known?.of === corpus) return known.entries
  const entries = entriesOfItems(corpus, marks)
  ITEMS.set(marks, { of: corpus, entries })
  return entries
}

function entriesOfItems(corpus: CorpusFile, { events, figures }: Marked): Entry[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  return [
    ...corpus.actors.map((actor) =>
      entry({
        kind: 'actor',
        id: actor.id,
        text: actor.name,
        also: [actor.role ?? '', ...actor.aliases.map((alias) => alias.text)].join(' · '),
        detail: actor.aliases.map((alias) => alias.text).join(', '),
        change: selecting('actor', actor.id),
      }),
    ),
    ...figures.map((figure) =>
      entry({
        kind: 'figure',
        id: figure.id,
        text: figure.quote.exact,
        also: `${figureLabel(figure)} ${figure.point ?? ''} ${figure.place} ${figure.byWords?.exact ?? ''}`,
        detail: [
          figure.byWords?.exact,
          figure.asOf && formatWhen(figure.asOf),
          articles.get(figure.quote.article)?.title,
        ]
          .filter(Boolean)
          .join(', '),
        language: articles.get(figure.quote.article)?.language,
        change: selecting('figure', figure.id),
        named: figure.by === null ? [] : [throughout(figure.by)],
      }),
    ),
    ...events.map((event) =>
      entry({
        kind: 'event',
        id: event.id,
        text: event.title,
        also: event.reports.map((report) => report.quote.exact).join(' · '),
        detail: formatWhen(event.when),
        change: selecting('event', event.id),
        named: event.actors.map(({ actor }) => throughout(actor)),
      }),
    ),
    ...corpus.articles.map((article) =>
      entry({
        kind: 'article',
        id: article.id,
        text: article.title,
        also: `${article.outlet ?? ''} ${article.file}`,
        detail: article.outlet ?? '',
        language: article.language,
        change: selecting('article', article.id),
      }),
    ),
  ]
}

const PASSAGES = new WeakMap<ArticleFile, readonly Entry[]>()

/** Once for each article. */
function passageEntries(file: ArticleFile): readonly Entry[] {
  const known = PASSAGES.get(file)
  if (known) return known
  const { article, text, passages, mentions } = file
  const made = passages.map(({ index, start, end }) =>
    entry({
      kind: 'passage',
      id: `${article.id} ${index}`,
      text: text.slice(start, end),
      also: '',
      detail: article.title,
      language: article.language,
      change: { ...selecting('article', article.id), passage: index },
      named: mentions
        .filter(({ quote }) => quote.start >= start && quote.end <= end)
        .map(({ actor, quote }) => ({ actor, start: quote.start - start, end: quote.end - start })),
    }),
  )
  PASSAGES.set(file, made)
  return made
}

type Parts = Omit<Entry, 'folded' | 'also' | 'named' | 'language'> &
  Partial<Pick<Entry, 'named' | 'language'>> & { readonly also: string }

function entry({ also, named = [], language, ...parts }: Parts): Entry {
  return { ...parts, language, named, folded: fold(parts.text), also: fold(also) }
}

function throughout(actor: string): Named {
  return { actor, start: 0, end: 0 }
}

/** A screenful of each kind; whoever needs the hundredth passage types another word. */
const MOST_OF_A_KIND = 40

/** What holds every word of the query, kind by kind; those with the words in their own text come first. */
export function search(corpus: CorpusFile, entries: readonly Entry[], words: string): Finding[] {
  const query = queryOf(words, corpus.actors)
  if (query.length === 0) return []
  const found = new Map(ENTRY_KINDS.map((kind) => [kind, [[], [], []] as Finding[][]]))
  for (const i of candidatesFor(query, haystackOf(entries))) {
    const entry = entries[i]!
    // Those that come first are all there: whatever else is found of this kind would not be shown.
    if ((found.get(entry.kind)?.[0]?.length ?? 0) >= MOST_OF_A_KIND) continue
    const match: Match | null = matchOf(query, entry.folded, entry.named, entry.also)
    if (match) found.get(entry.kind)?.[match.rank]?.push({ entry, hits: match.hits })
  }
  return [...found.values()].flatMap((ranks) => ranks.flat().slice(0, MOST_OF_A_KIND))
}
