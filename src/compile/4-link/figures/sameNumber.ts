import { addToGroup } from '../../../corpus/groups.ts'
import { countedAs } from '../../language/lexicon/measures.ts'
import { type SeriesKey, SOME } from './series.ts'
import { isDated, wholeKey } from './seriesKeys.ts'

interface Counted {
  readonly article: number
  /** The number as printed; null where there is none. */
  readonly point: number | null
}

/**
 * “127 were rescued”, “127 people survived”: two articles that tell one event, and as many of one measure, count the
 * same. A small number may be of anything. `sharedIn` are the events of an article that others tell as well.
 */
export function bySameNumber(
  keys: readonly SeriesKey[],
  claims: readonly Counted[],
  sharedIn: (article: number) => readonly number[],
): SeriesKey[] {
  const groups = new Map<string, number[]>()
  let asked = -1
  let events: readonly number[] = []
  claims.forEach(({ article, point }, i) => {
    const { measure, kind, share, scope, population } = keys[i]!
    if (share || population === SOME || point === null || point < TELLING) return
    // Claims stand in the order of their articles.
    if (article !== asked) events = sharedIn(article)
    asked = article
    for (const event of events) addToGroup(groups, `${event}|${countedAs(measure)}|${kind}|${scope}|${point}`, i)
  })
  const moved = new Map<string, SeriesKey>()
  for (const group of groups.values()) {
    const first = group[0]!
    for (const i of group) {
      if (claims[i]!.article === claims[first]!.article || !fits(keys[i]!, keys[first]!)) continue
      const [old, to] = [wholeKey(keys[i]!), wholeKey(keys[first]!)]
      if (old !== to && !moved.has(old) && !moved.has(to)) moved.set(old, keys[first]!)
    }
  }
  if (moved.size === 0) return [...keys]
  return keys.map((key) => {
    const to = moved.get(wholeKey(key))
    return to === undefined ? key : { ...to, counted: key.counted }
  })
}
const TELLING = 8

/** Nothing of what they say of place, day and people contradicts the other; a total is of the place that it names. */
const fits = (a: SeriesKey, b: SeriesKey): boolean =>
  (a.place === b.place || (a.kind === 'incident' && (a.place === null || b.place === null))) &&
  (!isDated(a) || !isDated(b) || a.window === b.window) &&
  (a.population === b.population || isAnybody(a) || isAnybody(b))
const isAnybody = ({ population }: SeriesKey): boolean => population === 'people' || population.startsWith('people ')
