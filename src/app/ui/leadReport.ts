import type { Report, TimelineEvent } from '../../corpus/model.ts'

/**
 * The report whose words an event is named by: the one that holds most words of its title, of equals the first. Who
 * follows a mark finds under its title the words that the title was made of. `within` leaves only the reports of one
 * article to choose from, where it has any.
 */
export function leadReport({ title, reports }: TimelineEvent, within: string | null = null): Report | null {
  const near = reports.filter((report) => report.quote.article === within)
  const [first = null, ...others] = near.length > 0 ? near : reports
  if (others.length === 0) return first
  const named = wordsOf(title)
  const shared = ({ quote }: Report) => {
    const words = new Set(wordsOf(quote.exact))
    return named.filter((word) => words.has(word)).length
  }
  let lead = first
  for (const report of others) if (lead && shared(report) > shared(lead)) lead = report
  return lead
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
