import type { ArticleFile, CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { ArticleId } from '../../corpus/ids.ts'
import type { Actor, ArticleSummary, Figure, Quote, TimelineEvent } from '../../corpus/model.ts'
import { leadReport } from '../ui/leadReport.ts'
import type { Selected } from '../view/view.ts'

/** What is selected, looked up by its id. `reason`: why it could not be dated. */
export type Item =
  | { readonly kind: 'event'; readonly id: string; readonly event: TimelineEvent; readonly reason: string | null }
  | { readonly kind: 'figure'; readonly id: string; readonly figure: Figure; readonly reason: string | null }
  | { readonly kind: 'actor'; readonly id: string; readonly actor: Actor }
  | { readonly kind: 'article'; readonly id: string; readonly article: ArticleSummary }

interface Found {
  readonly corpus: CorpusFile
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  readonly undated: UndatedFile | undefined
}

/** Null when nothing here has this id. */
export function findItem({ kind, id }: Selected, { corpus, events, figures, undated }: Found): Item | null {
  switch (kind) {
    case 'event': {
      const late = undated?.events.find((event) => event.id === id)
      const event = events.find((event) => event.id === id) ?? late
      return event ? { kind, id, event, reason: late?.reason ?? null } : null
    }
    case 'figure': {
      const late = undated?.figures.find((figure) => figure.id === id)
      const figure = figures.find((figure) => figure.id === id) ?? late
      return figure ? { kind, id, figure, reason: late?.reason ?? null } : null
    }
    case 'actor': {
      const actor = corpus.actors.find((actor) => actor.id === id)
      return actor ? { kind, id, actor } : null
    }
    case 'article': {
      const article = corpus.articles.find((article) => article.id === id)
      return article ? { kind, id, article } : null
    }
  }
}

/** The articles whose words support it, in their order of reports. */
export function articlesOf(item: Item): readonly ArticleId[] {
  switch (item.kind) {
    case 'event':
      return [...new Set(item.event.reports.map((report) => report.quote.article))]
    case 'figure':
      return [item.figure.quote.article]
    case 'actor':
      return item.actor.articles
    case 'article':
      return [item.article.id]
  }
}

/** The words in one article that support it; none for the article itself. */
export function quotesIn(item: Item, { article, mentions }: ArticleFile): readonly Quote[] {
  switch (item.kind) {
    case 'event':
      return item.event.reports.map((report) => report.quote).filter((quote) => quote.article === article.id)
    case 'figure':
      return item.figure.quote.article === article.id ? [item.figure.quote] : []
    case 'actor':
      return mentions.filter((mention) => mention.actor === item.id).map((mention) => mention.quote)
    case 'article':
      return []
  }
}

/** The words that stand for it: of the article beside, else those it is named by; null where it is no words of its own. */
export function leadQuote(item: Item, beside: string | null): Quote | null {
  if (item.kind === 'figure') return item.figure.quote
  if (item.kind !== 'event') return null
  return leadReport(item.event, beside)?.quote ?? null
}
