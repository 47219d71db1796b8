import type { Series } from '../../corpus/model.ts'
import type { FigureMark } from '../layout/marks.ts'
import { countOf } from '../ui/labels.ts'

/** The series of the claim that is selected; without one, that of which most claims stand on the scale. */
export function leadSeries(
  series: readonly Series[],
  onScale: readonly FigureMark[],
  selected: FigureMark | null,
): Series | null {
  const find = (id: string | undefined) => series.find((each) => each.id === id) ?? null
  if (selected) return find(selected.figure.series)
  const counts = new Map<string, number>()
  for (const { figure } of onScale) counts.set(figure.series, (counts.get(figure.series) ?? 0) + 1)
  const [lead] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return find(lead?.[0])
}

/** "people killed, Gaza Strip, total: 4 claims in 4 articles, from 1 named origin; 1 names nobody". */
export function seriesSaid({ label, figures, articles, origins }: Series): string {
  const named = new Set(origins.flatMap((origin) => origin.figures))
  const unnamed = figures.filter((id) => !named.has(id)).length
  const from = [
    origins.length > 0 ? `from ${countOf(origins.length, 'named origin')}` : '',
    unnamed > 0 ? `${unnamed === figures.length ? 'all' : unnamed} without a named source` : '',
  ]
  return `${label}: ${[`${countOf(figures.length, 'claim')} in ${countOf(articles, 'article')}`, ...from].filter((part) => part !== '').join(', ')}`
}
