import type { CorpusFile, SearchEvent, SearchFigure, SearchFile, SearchPassage } from '../../corpus/files.ts'
import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { fold, type Hit } from '../ui/foldText.ts'
import { figureLabel } from '../ui/labels.ts'
import { hitsIn, type Named, queryOf } from '../ui/query.ts'
import { selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { candidatesFor, type Haystack, rankIn, type Straw } from './haystack.ts'

export const ENTRY_KINDS = ['actor', 'figure', 'event', 'article', 'passage'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Something that can be found. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  /** What is searched and shown, with the hits in it. */
  readonly text: string
  /** The line beneath: a day, an article. */
  readonly detail: readonly string[]
  readonly language: string | undefined
  /** What to change in the view to go there. */
  readonly change: Partial<View>
  /** Who is named in it, by whatever name. */
  readonly named: readonly Named[]
  /** Words that are searched as well, of which those that hold what was looked for are shown. */
  readonly beside?: readonly string[]
}
export interface Finding {
  readonly entry: Entry
  readonly hits: readonly Hit[]
  /** Of an entry that does not hold the words itself: what stands beside it and does. */
  readonly beside: Marked | null
}
/** A text with the places in it that were looked for. */
export interface Marked {
  readonly text: string
  readonly hits: readonly Hit[]
}

/** Things that arrived together, kept as they came: an entry is made of one only when it is found. */
export interface Shelf {
  readonly size: number
  readonly kindAt: (place: number) => EntryKind
  readonly strawAt: (place: number) => Straw
  readonly entryAt: (place: number) => Entry
}
export interface Part {
  readonly shelf: Shelf
  readonly haystack: Haystack
}

/** Rows of one kind, and what each is when it is searched and when it is found. */
interface Row<Item> {
  readonly kind: EntryKind
  readonly items: readonly Item[]
  readonly straw: (item: Item) => Straw
  readonly entry: (item: Item) => Omit<Entry, 'kind'>
}

/** Whether several actors go by a name: the police of one article are not those of another. */
function sharedNames(actors: readonly Actor[]): (name: string) => boolean {
  const times = new Map<string, number>()
  for (const { name } of actors) times.set(fold(name).text, (times.get(fold(name).text) ?? 0) + 1)
  return (name) => (times.get(fold(name).text) ?? 0) > 1
}

/** What the manifest itself names. */
export function shelfOfCorpus({ actors, articles }: Pick<CorpusFile, 'actors' | 'articles'>): Shelf {
  const isShared = sharedNames(actors)
  const titles: ReadonlyMap<string, string> = new Map(articles.map(({ id, title }) => [id, title]))
  return shelfOf([
    row({
      kind: 'actor',
      items: actors,
      straw: ({ name, role, aliases }) => ({
        text: name,
        also: [role ?? '', ...aliases.map(({ text }) => text)].join(' · '),
        named: [],
      }),
      entry: ({ id, name, aliases, articles: [first, ...others] }) => ({
        id,
        text: name,
        detail:
          isShared(name) && first !== undefined && others.length === 0
            ? [titles.get(first) ?? '']
            : aliases.map(({ text }) => text),
        language: undefined,
        change: selecting('actor', id),
        named: [],
      }),
    }),
    row({
      kind: 'article',
      items: articles,
      straw: ({ title, outlet, file }) => ({ text: title, also: `${outlet ?? ''} ${file}`, named: [] }),
      entry: ({ id, title, outlet, language }) => ({
        id,
        text: title,
        detail: outlet === null ? [] : [outlet],
        language,
        change: selecting('article', id),
        named: [],
      }),
    }),
  ])
}

export function shelfOfFile(file: SearchFile, articles: ReadonlyMap<string, ArticleSummary>): Shelf {
  const actorAt = (place: number): string => file.actors[place] ?? ''
  return shelfOf([
    row<SearchFigure>({
      kind: 'figure',
      items: file.figures,
      straw: (figure) => ({ text: figure.quote, also: besideOf(figure), named: ofFigure(figure).map(actorAt) }),
      entry: (figure) => {
        const { id, quote, byWords, asOf } = figure
        const article = articles.get(figure.article)
        return {
          id,
          text: quote,
          detail: [byWords, asOf && formatWhen(asOf), article?.title].flatMap((part) => part || []),
          language: article?.language,
          change: selecting('figure', id),
          named: ofFigure(figure).map((by) => throughout(actorAt(by))),
        }
      },
    }),
    row<SearchEvent>({
      kind: 'event',
      items: file.events,
      straw: ({ title, quotes, actors }) => ({ text: title, also: quotes.join(' · '), named: actors.map(actorAt) }),
      entry: ({ id, title, type, when, actors, quotes }) => ({
        id,
        text: title,
        detail: [formatWhen(when), say.terms.types[type]],
        language: undefined,
        change: selecting('event', id),
        named: actors.map((actor) => throughout(actorAt(actor))),
        beside: quotes,
      }),
    }),
    row<SearchPassage>({
      kind: 'passage',
      items: file.passages,
      straw: ({ text, named }) => ({ text, also: '', named: named.map(([actor]) => actorAt(actor)) }),
      entry: ({ article, index, text, named }) => {
        const source = articles.get(article)
        return {
          id: `${article} ${index}`,
          text,
          detail: source ? [source.title] : [],
          language: source?.language,
          change: { ...selecting('article', article), passage: index },
          named: named.map(([actor, start, end]) => ({ actor: actorAt(actor), start, end })),
        }
      },
    }),
  ])
}

/** The label, the measure by its own name, the bare number, and who says it. */
function besideOf({ quote, number, measure, point, place, byWords }: SearchFigure): string {
  const label = figureLabel({ measure, point, quote: { exact: quote }, number: { exact: number } })
  return `${label} ${measure} ${point ?? ''} ${place} ${byWords ?? ''}`
}

function ofFigure({ by }: SearchFigure): readonly number[] {
  return by === null ? [] : [by]
}

function throughout(actor: string): Named {
  return { actor, start: 0, end: 0 }
}

/** A row whose items' type is nobody's business any more. */
function row<Item>(own: Row<Item>): Row<unknown> {
  return own as Row<unknown>
}

function shelfOf(rows: readonly Row<unknown>[]): Shelf {
  const find = (place: number) => {
    let at = place
    for (const own of rows) {
      if (at < own.items.length) return { own, item: own.items[at] }
      at -= own.items.length
    }
    throw new RangeError(`nothing stands at ${place}`)
  }
  return {
    size: rows.reduce((sum, { items }) => sum + items.length, 0),
    kindAt: (place) => find(place).own.kind,
    strawAt: (place) => {
      const { own, item } = find(place)
      return own.straw(item)
    },
    entryAt: (place) => {
      const { own, item } = find(place)
      return { kind: own.kind, ...own.entry(item) }
    },
  }
}

/** A screenful of each kind; whoever needs the hundredth passage types another word. */
export const MOST_OF_A_KIND = 40

interface Found {
  readonly shelf: Shelf
  readonly place: number
}

/** What holds every word of the query, kind by kind; those with the words in their own text come first. */
export function search(actors: readonly Actor[], parts: readonly Part[], words: string): Finding[] {
  const query = queryOf(words, actors)
  if (query.length === 0) return []
  const found = new Map(ENTRY_KINDS.map((kind) => [kind, [[], [], []] as Found[][]]))
  for (const { shelf, haystack } of parts) {
    for (const place of candidatesFor(query, haystack)) {
      const ranks = found.get(shelf.kindAt(place))!
      // Those that come first are all there: whatever else is found of this kind would not be shown.
      if (ranks[0]!.length >= MOST_OF_A_KIND) continue
      const rank = rankIn(haystack, query, place)
      if (rank !== null && ranks[rank]!.length < MOST_OF_A_KIND) ranks[rank]!.push({ shelf, place })
    }
  }
  return [...found.values()].flatMap((ranks) =>
    ranks
      .flat()
      .slice(0, MOST_OF_A_KIND)
      .map(({ shelf, place }): Finding => {
        const entry = shelf.entryAt(place)
        const hits = hitsIn(query, fold(entry.text), entry.named)
        return hits
          ? { entry, hits, beside: null }
          : { entry, hits: partialHits(query, entry), beside: besideIn(query, entry.beside ?? []) }
      }),
  )
}

/** Of several texts the first that holds most of what was looked for; null where none holds any of it. */
function besideIn(query: ReturnType<typeof queryOf>, texts: readonly string[]): Marked | null {
  let best: Marked | null = null
  for (const text of texts) {
    const hits = partialHits(query, { text, named: [] })
    if (hits.length > (best?.hits.length ?? 0)) best = { text, hits }
  }
  return best
}

/** Of what matches by words that stand beside it: those that stand in it. */
function partialHits(
  query: ReturnType<typeof queryOf>,
  { text, named }: Pick<Entry, 'text' | 'named'>,
): readonly Hit[] {
  const folded = fold(text)
  return query.flatMap((term) => hitsIn([term], folded, named) ?? [])
}
