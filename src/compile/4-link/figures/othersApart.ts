import type { FigureMention } from '../../shapes.ts'
import type { SeriesKey } from './series.ts'

/**
 * “100 people are missing … 550 others are missing”: whoever is counted beside those told before is none of them, and no
 * later number of them either. `ids` name the lines of their own.
 */
export function othersApart(
  figures: readonly FigureMention[],
  keys: readonly SeriesKey[],
  ids: readonly string[],
): readonly SeriesKey[] {
  const told = new Set<string>()
  return keys.map((key, f) => {
    // Where each of them is may be left unsaid.
    const counted = `${key.measure}|${key.kind}|${key.population}|${key.share}`
    const isBeside = key.kind === 'state' && OTHERS.test(figures[f]!.population) && told.has(counted)
    told.add(counted)
    return isBeside ? { ...key, window: ids[f]! } : key
  })
}
const OTHERS = /^others\b|\bothers$/
