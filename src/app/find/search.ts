import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { figureLabel } from '../ui/labels.ts'
import { selecting, type View } from '../view/view.ts'
import { type Folded, fold, type Hit, hitsOf, termsOf } from './fold.ts'

export const ENTRY_KINDS = ['actor', 'figure', 'event', 'article', 'passage'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Something that can be found. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  /** What is searched and shown, with the hits in it. */
  readonly text: string
  /** What is searched as well but stands elsewhere: a name's other spellings, the bare number of a figure. */
  readonly also: string
  /** The line beneath: a day, an article. */
  readonly detail: string
  readonly language: string | undefined
  /** What to change in the view to go there. */
  readonly change: Partial<View>
  readonly folded: Folded
  readonly foldedAlso: Folded
}
export interface Finding {
  readonly entry: Entry
  readonly hits: readonly Hit[]
}

type Found = Omit<Entry, 'folded' | 'foldedAlso'>

/** Everything that can be found, folded once. */
export function entriesOf(
  corpus: CorpusFile,
  events: readonly TimelineEvent[],
  figures: readonly Figure[],
  files: readonly ArticleFile[],
): Entry[] {
  const titles = new Map(corpus.articles.map((article) => [article.id, article]))
  const found: Found[] = [
    ...corpus.actors.map(
      (actor): Found => ({
        kind: 'actor',
        id: actor.id,
        text: actor.name,
        also: [actor.role ?? '', ...actor.aliases.map((alias) => alias.text)].join(' · '),
        detail: actor.aliases.map((alias) => alias.text).join(', '),
        language: undefined,
        change: selecting('actor', actor.id),
      }),
    ),
    ...figures.map(
      (figure): Found => ({
        kind: 'figure',
        id: figure.id,
        text: figure.quote.exact,
        also: `${figureLabel(figure)} ${figure.point ?? ''} ${figure.place} ${figure.byWords?.exact ?? ''}`,
        detail: [figure.byWords?.exact, figure.asOf && formatWhen(figure.asOf), titles.get(figure.quote.article)?.title]
          .filter(Boolean)
          .join(', '),
        language: titles.get(figure.quote.article)?.language,
        change: selecting('figure', figure.id),
      }),
    ),
    ...events.map(
      (event): Found => ({
        kind: 'event',
        id: event.id,
        text: event.title,
        also: event.reports.map((report) => report.quote.exact).join(' · '),
        detail: formatWhen(event.when),
        language: undefined,
        change: selecting('event', event.id),
      }),
    ),
    ...corpus.articles.map(
      (article): Found => ({
        kind: 'article',
        id: article.id,
        text: article.title,
        also: `${article.outlet ?? ''} ${article.file}`,
        detail: article.outlet ?? '',
        language: article.language,
        change: selecting('article', article.id),
      }),
    ),
    ...files.flatMap(({ article, text, passages }) =>
      passages.map(
        (passage): Found => ({
          kind: 'passage',
          id: `${article.id} ${passage.index}`,
          text: text.slice(passage.start, passage.end),
          also: '',
          detail: article.title,
          language: article.language,
          change: { ...selecting('article', article.id), passage: passage.index },
        }),
      ),
    ),
  ]
  return found.map((entry) => ({ ...entry, folded: fold(entry.text), foldedAlso: fold(entry.also) }))
}

/** A screenful of each kind; whoever needs the hundredth passage types another word. */
const MOST_OF_A_KIND = 40

/** What holds every word of the query, kind by kind; those with the words in their own text come first. */
export function search(entries: readonly Entry[], query: string): Finding[] {
  const terms = termsOf(query)
  if (terms.length === 0) return []
  const findings = entries.flatMap((entry): Finding[] => {
    const hits = hitsOf(entry.folded, terms)
    if (hits) return [{ entry, hits }]
    return hitsOf(entry.foldedAlso, terms) ? [{ entry, hits: [] }] : []
  })
  return ENTRY_KINDS.flatMap((kind) => {
    const ofKind = findings.filter(({ entry }) => entry.kind === kind)
    return [...ofKind.filter(({ hits }) => hits.length > 0), ...ofKind.filter(({ hits }) => hits.length === 0)].slice(
      0,
      MOST_OF_A_KIND,
    )
  })
}
