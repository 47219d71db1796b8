import type { ArticleFile } from '../../corpus/files.ts'
import type { Quote } from '../../corpus/model.ts'

export interface Verified {
  readonly checked: number
  /** Quotes whose characters do not stand where they say. */
  readonly wrong: readonly Quote[]
}

/** Reads every quote of one article again at its place. */
export function verifyArticle(file: ArticleFile): Verified {
  const quotes = quotesOf(file).filter((quote) => quote.article === file.article.id)
  const wrong = quotes.filter(({ start, end, exact }) => exact === '' || file.text.slice(start, end) !== exact)
  return { checked: quotes.length, wrong }
}

function quotesOf({ times, mentions, attributions, figures, events }: ArticleFile): Quote[] {
  return [
    ...times.map(({ quote }) => quote),
    ...mentions.map(({ quote }) => quote),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content]),
    ...figures.flatMap(({ quote, number, byWords, caveats }) => [
      quote,
      number,
      ...caveats,
      ...(byWords ? [byWords] : []),
    ]),
    ...events.flatMap(({ reports }) =>
      reports.flatMap(({ quote, trigger, byWords, when }) => [
        quote,
        trigger,
        ...(byWords ? [byWords] : []),
        ...(when.words ? [when.words] : []),
      ]),
    ),
  ]
}
