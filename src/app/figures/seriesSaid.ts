import type { Series } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import type { FigureMark } from '../layout/marks.ts'
import { say } from '../words/say.ts'

/** What stands over the scale: how one series is told, or that there are many. */
export interface SaidOfScale {
  /** The compiler's own words for a series; empty where there are many. */
  readonly label: string
  readonly said: string
}

/**
 * Of the claim that is selected, its series; without one, that of which most claims stand on the scale, unless most
 * claims are of others: a scale of many floods is not that of one of them.
 */
export function saidOfScale(
  series: readonly Series[],
  onScale: readonly FigureMark[],
  selected: FigureMark | null,
): SaidOfScale | null {
  const find = (id: string | undefined) => series.find((each) => each.id === id) ?? null
  if (selected) return seriesSaid(find(selected.figure.series))
  const counts = new Map<string, number>()
  for (const { figure } of onScale) counts.set(figure.series, (counts.get(figure.series) ?? 0) + 1)
  const [lead] = [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))
  if (lead && lead[1] * 2 < onScale.length)
    return { label: '', said: say.graphic.manySeries(onScale.length, counts.size) }
  return seriesSaid(find(lead?.[0]))
}

/** "people killed, Gaza Strip, total", and "4 claims in 4 articles, from 1 named origin, 1 without a named source". */
function seriesSaid(series: Series | null): SaidOfScale | null {
  if (!series) return null
  const { label, figures, articles, origins } = series
  const named = new Set(origins.flatMap((origin) => origin.figures))
  const unnamed = figures.filter((id) => !named.has(id)).length
  return { label, said: say.graphic.seriesSaid(figures.length, articles, origins.length, unnamed) }
}
