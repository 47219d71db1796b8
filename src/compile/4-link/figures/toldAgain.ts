import { regionsIn } from '../../language/regions.ts'
import type { FigureMention, ReadArticle } from '../../shapes.ts'
import type { SeriesKey } from './series.ts'

/**
 * A headline and a caption say again what the lead says with its day: a number without a day goes with the one of its
 * article that is the same in measure, number and bound. `ids` are the windows of those that have no day.
 */
export function toldAgain(
  { figures, passages }: Pick<ReadArticle, 'figures' | 'passages'>,
  keys: readonly SeriesKey[],
  ids: readonly string[],
): readonly SeriesKey[] {
  const alike = new Map<string, number[]>()
  keys.forEach((key, f) => {
    const { point, low } = figures[f]!
    if (key.kind !== 'incident' || key.share || (point === null && low === null)) return
    const same = `${key.measure}|${point}|${low}`
    const group = alike.get(same)
    if (!group) alike.set(same, [f])
    else if (group.length < MOST) group.push(f)
  })
  const isDated = (f: number) => keys[f]!.window !== ids[f]
  /** "58 drown off Tunisia" over "58 drowned off Sfax": a headline names the country, and the lead under it the town. */
  const isCountryOf = (f: number, o: number) =>
    isHeadline(figures[f]!, passages) &&
    figures[o]!.passage <= figures[f]!.passage + LEAD &&
    isUnknownTo(keys[f]!.place, keys[o]!.place) &&
    keys[f]!.population === keys[o]!.population
  const first = new Map<number, SeriesKey>()
  for (const group of alike.values()) {
    if (group.length < 2) continue
    for (const f of group) {
      if (isDated(f)) continue
      const whole = group.filter(
        (o) =>
          o !== f &&
          (fits(keys[f]!, keys[o]!) || isCountryOf(f, o)) &&
          isTelling(figures[f]!, passages, figures[o]!) &&
          // As many died elsewhere: only a headline says where for the lead.
          (keys[f]!.place === null || keys[o]!.place !== null || isHeadline(figures[f]!, passages)),
      )
      const told = whole.find(isDated) ?? (whole[0] !== undefined && whole[0] < f ? whole[0] : undefined)
      if (told !== undefined) first.set(f, first.get(told) ?? keys[told]!)
    }
  }
  return keys.map((key, f) => first.get(f) ?? key)
}
/** A text that prints one number more often than this is a table. */
const MOST = 24

const fits = (a: SeriesKey, b: SeriesKey) =>
  (a.place === null || b.place === null || a.place === b.place) &&
  (a.population === b.population || a.population === 'people' || b.population === 'people')

/** Passages under a headline that say the same in full. */
const LEAD = 3

/** One is a state or territory, the other a place that may lie in it. */
const isUnknownTo = (country: string | null, place: string | null): boolean =>
  country !== null && place !== null && regionsIn(country).length === 1 && regionsIn(place).length === 0

/** Two small numbers may be of two happenings; not where a headline tells one of them. */
const SMALL = 5
const isTelling = (a: FigureMention, passages: ReadArticle['passages'], b: FigureMention) =>
  (a.point ?? a.low ?? 0) >= SMALL || isHeadline(a, passages) || isHeadline(b, passages)
const isHeadline = ({ passage }: FigureMention, passages: ReadArticle['passages']): boolean =>
  passages[passage]!.kind === 'headline'
