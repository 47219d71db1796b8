import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import { addToGroup } from '../../corpus/groups.ts'
import type { Quote } from '../../corpus/model.ts'

export interface Verified {
  readonly checked: number
  /** Quotes whose characters do not stand where they say. */
  readonly wrong: readonly Quote[]
}

/** Reads every quote of one article again at its place, with those that stand outside it (`others`). */
export function verifyArticle(file: ArticleFile, others: readonly Quote[] = []): Verified {
  const quotes = [...quotesOf(file), ...others].filter((quote) => quote.article === file.article.id)
  const wrong = quotes.filter(({ start, end, exact }) => exact === '' || file.text.slice(start, end) !== exact)
  return { checked: quotes.length, wrong }
}

function quotesOf({ times, mentions, attributions, figures, events }: ArticleFile): Quote[] {
  return [
    ...times.map(({ quote }) => quote),
    ...mentions.map(({ quote }) => quote),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content]),
    ...figures.flatMap(({ quote, number, byWords, caveats, asOf, period }) => [
      quote,
      number,
      ...caveats,
      ...[byWords, asOf?.words, period?.words].flatMap((words) => words ?? []),
    ]),
    ...events.flatMap(({ when, reports }) =>
      reports.flatMap(({ quote, trigger, byWords, when: own = when }) => [
        quote,
        trigger,
        ...(byWords ? [byWords] : []),
        ...(own.words ? [own.words] : []),
      ]),
    ),
  ]
}

/** The quotes that the manifest itself holds, by their article: of differences, and of actors’ titles. */
export function quotesBeside({
  disagreements,
  actors,
}: Pick<CorpusFile, 'disagreements' | 'actors'>): Map<string, Quote[]> {
  const byArticle = new Map<string, Quote[]>()
  const add = (quote: Quote) => addToGroup(byArticle, quote.article, quote)
  for (const { quotes, sources = [] } of disagreements)
    for (const quote of [...quotes, ...sources]) if (quote) add(quote)
  for (const { titles, contradictions } of actors) {
    for (const { first } of titles) add(first)
    for (const { quote } of contradictions) add(quote)
  }
  return byArticle
}
