import type { ReadArticle } from '../shapes.ts'
import { type SeriesKey, SOME } from './series.ts'
import { wholeKey } from './seriesKeys.ts'

/** Of each claim of an article the event whose words count it, by index: the shortest that holds its number; -1 for none. */
export function eventsCounted({ figures, events }: Pick<ReadArticle, 'figures' | 'events'>): number[] {
  const byPassage = new Map<number, number[]>()
  for (const [index, { passage }] of events.entries()) put(byPassage, passage, index)
  return figures.map(({ passage, number }) => {
    let best = -1
    let shortest = Number.POSITIVE_INFINITY
    for (const index of byPassage.get(passage) ?? []) {
      const { start, end } = events[index]!
      if (end - start >= shortest || start > number.start || end < number.end) continue
      best = index
      shortest = end - start
    }
    return best
  })
}

/**
 * Claims of one incident are of one line, whatever each says of its day, its place and those it counts: who was killed in
 * one blast, by several articles. `events` are the claims' events by number, -1 for none.
 */
export function byEvent(
  keys: readonly SeriesKey[],
  claims: readonly { readonly article: number }[],
  events: ArrayLike<number>,
): SeriesKey[] {
  const groups = new Map<string, number[]>()
  keys.forEach(({ measure, population, kind, share, scope }, i) => {
    if (events[i]! < 0 || kind !== 'incident' || share || population === SOME) return
    const name = `${events[i]}|${measure}|${scope}`
    put(groups, name, i)
  })
  const joined: (SeriesKey | null)[] = keys.map(() => null)
  // A headline that no event holds goes where the claims go that it was of one line with.
  const left = new Map<string, SeriesKey | null>()
  for (const group of groups.values()) {
    if (new Set(group.map((i) => claims[i]!.article)).size < 2) continue
    for (const line of linesOf(group, keys, claims)) {
      const key = keys[line.find((i) => isPlaced(keys[i]!)) ?? line.find((i) => isDated(keys[i]!)) ?? line[0]!]!
      for (const i of line) {
        const old = wholeKey(keys[i]!)
        left.set(old, (left.has(old) ? left.get(old) : key) === key ? key : null)
        joined[i] = key
      }
    }
  }
  if (left.size === 0) return [...keys]
  return keys.map((key, i) => {
    const to = joined[i] ?? left.get(wholeKey(key)) ?? key
    return to === key ? key : { ...to, counted: key.counted }
  })
}

function put<Key>(groups: Map<Key, number[]>, key: Key, item: number): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

const isDated = ({ window }: SeriesKey): boolean => /^\d{4}-\d\d-\d\d\//.test(window)
const isPlaced = (key: SeriesKey): boolean => key.place !== null && isDated(key)

/** “43 people”, “37 fans”: where each article counts one group of people only, it counts the same; nine policemen stay nine. */
function linesOf(
  group: readonly number[],
  keys: readonly SeriesKey[],
  claims: readonly { readonly article: number }[],
): number[][] {
  const people = new Map<number, string>()
  let isOne = true
  for (const i of group) {
    const { population } = keys[i]!
    if (!isAnybody(population)) continue
    const { article } = claims[i]!
    if ((people.get(article) ?? population) !== population) isOne = false
    people.set(article, population)
  }
  const lines = new Map<string, number[]>()
  for (const i of group) {
    const { population } = keys[i]!
    const name = isOne && isAnybody(population) ? 'people' : population
    put(lines, name, i)
  }
  return [...lines.values()]
}
const isAnybody = (population: string): boolean => population === 'people' || population.startsWith('people ')
