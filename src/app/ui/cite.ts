import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { say } from '../words/say.ts'
import { formatDays } from './dates.ts'

/** Outlet, title, date and how it is known, the words, and the address that shows them, as plain text. */
export function citation(quote: Quote, article: ArticleSummary, address: string): string {
  const { outlet, title, published, url } = article
  const date = published
    ? `${formatDays(published.earliest, published.latest)}${published.basis === 'inferred' ? ` ${say.claims.inferred}` : ''}`
    : say.claims.undated
  return [
    `“${quote.exact}”`,
    say.claims.citation(outlet ?? say.claims.outletUnknown, title, date),
    ...(url ? [url] : []),
    address,
  ].join('\n')
}
