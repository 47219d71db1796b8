import { groupBy } from '../../corpus/groups.ts'
import type { Report } from '../../corpus/model.ts'

/**
 * Reports of which none stands within the words of another, each in the place of the first given: “A flood killed six”
 * and “A flood killed six and hurt 15, the council said” are quoted once, with the longer words.
 */
export function toldOnce(reports: readonly Report[]): Report[] {
  const longest = new Map<Report, Report>()
  for (const own of groupBy(reports, ({ quote }) => quote.article).values()) {
    let holder: Report | undefined
    for (const report of [...own].sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)) {
      if (!holder || report.quote.end > holder.quote.end) holder = report
      longest.set(report, holder)
    }
  }
  return [...groupBy(reports, (report) => longest.get(report)!)].map(([{ quote }, told]) => ({
    ...told[0]!,
    quote,
    byWords: told.find(({ byWords }) => byWords !== null)?.byWords ?? null,
    garbled: told.some(({ garbled }) => garbled),
  }))
}
