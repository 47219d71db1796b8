import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { formatDays } from './dates.ts'

/** Outlet, title, date and how it is known, the words, and the address that shows them, as plain text. */
export function citation(quote: Quote, article: ArticleSummary, address: string): string {
  const { outlet, title, published, url } = article
  const date = published
    ? `${formatDays(published.earliest, published.latest)}${published.basis === 'inferred' ? ' (date inferred by an editor)' : ''}`
    : 'undated'
  return [
    `“${quote.exact}”`,
    `${outlet ?? 'Outlet unknown'}, “${title}”, ${date}.`,
    ...(url ? [url] : []),
    address,
  ].join('\n')
}
