import type { Series } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import type { FigureMark } from '../layout/marks.ts'
import { say } from '../words/say.ts'

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
  const [lead] = [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))
  return find(lead?.[0])
}

/** "people killed, Gaza Strip, total", and "4 claims in 4 articles, from 1 named origin, 1 without a named source". */
export function seriesSaid({ label, figures, articles, origins }: Series) {
  const named = new Set(origins.flatMap((origin) => origin.figures))
  const unnamed = figures.filter((id) => !named.has(id)).length
  return { label, said: say.graphic.seriesSaid(figures.length, articles, origins.length, unnamed) }
}
