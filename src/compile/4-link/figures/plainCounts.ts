import { addToSet } from '../../../corpus/groups.ts'
import type { FigureMention } from '../../shapes.ts'
import type { SeriesKey } from './series.ts'

/**
 * "12 miners were killed", in another paper "12 people": where an article counts those of one happening by one word alone,
 * the word says who they were and sets them apart from nobody. Where it tells two counts side by side ("two drivers and
 * nine passengers"), each keeps its word.
 */
export function plainCounts(figures: readonly FigureMention[], keys: readonly SeriesKey[]): readonly SeriesKey[] {
  const words = new Map<string, Set<string>>()
  const passages = new Map<string, string>()
  const contrasted = new Set<string>()
  keys.forEach((key, f) => {
    if (!isWhole(figures[f]!, key)) return
    addToSet(words, key.measure, key.population)
    const told = `${key.measure}|${figures[f]!.passage}`
    if ((passages.get(told) ?? key.population) !== key.population) contrasted.add(key.measure)
    passages.set(told, key.population)
  })
  if (words.size === 0) return keys
  const isPlain = (measure: string) => {
    const own = [...words.get(measure)!].filter((population) => population !== 'people')
    return own.length === 1 && own[0]!.startsWith('people ') && !contrasted.has(measure)
  }
  const plain = new Set([...words.keys()].filter(isPlain))
  return keys.map((key, f) =>
    plain.has(key.measure) && isWhole(figures[f]!, key) ? { ...key, population: 'people' } : key,
  )
}

/** Of those aboard the word says which: the crew are none of the passengers. */
const isWhole = ({ base, measure }: FigureMention, { kind, share, population }: SeriesKey) =>
  base === null && kind === 'incident' && !share && measure !== 'aboard' && /^people(?: |$)/.test(population)
