import type { ArticleFile } from '../../corpus/files.ts'
import type { Report } from '../../corpus/model.ts'

/**
 * Reports with those of one sentence put together, each in the place of the first given: “A flood killed six” and “hurt
 * 15, the council said” are one fact, told once. Where an article is not at hand, its reports stay as they are.
 */
export function bySentence(reports: readonly Report[], file: ArticleFile | undefined): readonly Report[] {
  if (!file) return reports
  const sentences = new Map<number, Report>()
  const order = reports.map((report) => {
    const { article, start } = report.quote
    const at =
      article === file.article.id ? file.passages.findIndex((one) => one.start <= start && start < one.end) : -1
    if (at < 0) return report
    const first = sentences.get(at)
    sentences.set(at, first ? together(first, report, file.text) : report)
    return first ? null : at
  })
  return order.flatMap((one) => (one === null ? [] : typeof one === 'number' ? (sentences.get(one) ?? []) : one))
}

function together(first: Report, other: Report, text: string): Report {
  const start = Math.min(first.quote.start, other.quote.start)
  const end = Math.max(first.quote.end, other.quote.end)
  const { article } = first.quote
  return {
    ...first,
    quote: { article, start, end, exact: text.slice(start, end) },
    byWords: first.byWords ?? other.byWords,
    garbled: first.garbled || other.garbled,
  }
}
