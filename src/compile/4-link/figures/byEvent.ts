import { addToGroup, addToSet } from '../../../corpus/groups.ts'
import type { IntLists } from '../ints.ts'
import { isNear } from './near.ts'
import { type SeriesKey, SOME } from './series.ts'
import { isDated, wholeKey } from './seriesKeys.ts'

export interface Counting {
  readonly article: number
  /** The number as printed; null where there is none. */
  readonly point: number | null
}

/**
 * Claims of one incident are of one line, whatever each says of its day, its place and those it counts: who was killed in
 * one blast, by several articles. `events` are the numbers of the events that each claim may count the victims of, the
 * likeliest first; `tells` whether an article tells an event, asked article by article.
 */
export function byEvent(
  keys: readonly SeriesKey[],
  claims: readonly Counting[],
  events: IntLists,
  tells: (article: number, event: number) => boolean,
): SeriesKey[] {
  const isCounted = ({ population, kind, share }: SeriesKey) => kind === 'incident' && !share && population !== SOME
  const groups = new Map<string, number[]>()
  const sure = new Map<string, number>()
  keys.forEach((key, i) => {
    if (isCounted(key)) for (const event of events.at(i)) addTeller(sure, nameOf(key, event), claims[i]!.article)
  })
  const alone: number[] = []
  keys.forEach((key, i) => {
    if (!isCounted(key)) return
    const own = events.at(i)
    const event = own.find((each) => sure.get(nameOf(key, each)) === SEVERAL) ?? own[0]
    if (event !== undefined) addToGroup(groups, nameOf(key, event), i)
    if (event === undefined || sure.get(nameOf(key, event)) !== SEVERAL) alone.push(i)
  })
  withSameNumber(alone, { keys, claims, groups, tells })
  const joined: (SeriesKey | null)[] = keys.map(() => null)
  // A headline that no event holds goes where the claims go that it was of one line with.
  const left = new Map<string, SeriesKey | null>()
  for (const group of groups.values()) {
    if (new Set(group.map((i) => claims[i]!.article)).size < 2) continue
    for (const line of linesOf(group, keys, claims)) {
      const key = fullest(line.map((i) => keys[i]!))
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

/** The article that tells of each, where no other does: a set of one for each of a million would not fit into memory. */
function addTeller(tellers: Map<string, number>, name: string, article: number): void {
  const known = tellers.get(name)
  if (known !== article) tellers.set(name, known === undefined ? article : SEVERAL)
}
const SEVERAL = -1

const nameOf = ({ measure, scope }: SeriesKey, event: number): string => `${event}|${measure}|${scope}`

/**
 * “18 died”, in an article that tells of the strike in which others say that 18 died: nobody counts as many of another.
 * A small number may be of anything.
 */
function withSameNumber(
  alone: readonly number[],
  {
    keys,
    claims,
    groups,
    tells,
  }: {
    readonly keys: readonly SeriesKey[]
    readonly claims: readonly Counting[]
    readonly groups: Map<string, number[]>
    readonly tells: (article: number, event: number) => boolean
  },
): void {
  // Claims stand in the order of their articles: these are of one.
  if (claims[0]?.article === claims.at(-1)?.article) return
  const byNumber = new Map<string, Set<string>>()
  const numberOf = (i: number) => `${keys[i]!.measure}|${keys[i]!.scope}|${claims[i]!.point}`
  /** Where each claim is now. */
  const homes = new Map<number, string>()
  /** Groups that some have left, though they still stand in them. */
  const left = new Set<string>()
  const tellers = new Map<string, number>()
  for (const [name, group] of groups)
    for (const i of group) {
      homes.set(i, name)
      addTeller(tellers, name, claims[i]!.article)
      if ((claims[i]!.point ?? 0) >= TELLING) addToSet(byNumber, numberOf(i), name)
    }
  for (const i of alone) {
    const { article } = claims[i]!
    const old = homes.get(i)
    const names = byNumber.get(numberOf(i))
    // A number of many happenings is the sign of none.
    if (names === undefined || names.size > MANY) continue
    const fitting = [...names].filter((name) => {
      if (name === old || tellers.get(name) === article) return false
      if (!tells(article, Number.parseInt(name, 10))) return false
      return groups.get(name)!.some((o) => homes.get(o) === name && fits(keys[i]!, keys[o]!))
    })
    if (fitting.length !== 1) continue
    if (old) left.add(old)
    homes.set(i, fitting[0]!)
    groups.get(fitting[0]!)!.push(i)
  }
  for (const name of left)
    groups.set(
      name,
      groups.get(name)!.filter((i) => homes.get(i) === name),
    )
}
const TELLING = 8
const MANY = 12

const fits = (a: SeriesKey, b: SeriesKey): boolean =>
  (a.place === null || b.place === null || a.place === b.place) && (!isDated(a) || !isDated(b) || a.window === b.window)

/** Of keys of one line the one that says most of where and when. */
export const fullest = (line: readonly SeriesKey[]): SeriesKey =>
  line.find(isPlaced) ?? line.find(isDated) ?? line.find(({ place }) => place !== null) ?? line[0]!

const isPlaced = (key: SeriesKey): boolean => key.place !== null && isDated(key)

/**
 * “43 people”, “37 fans”: where each article counts one group of people only, it counts the same; nine policemen stay
 * nine. As many “civilians” as others count people are the same, where their article counts no more.
 */
export function linesOf(group: readonly number[], keys: readonly SeriesKey[], claims: readonly Counting[]): number[][] {
  const people = new Map<number, { readonly population: string; readonly point: number | null }>()
  let isOne = true
  for (const i of group) {
    const { population } = keys[i]!
    if (!isAnybody(population)) continue
    const { article, point } = claims[i]!
    const known = people.get(article)
    // “More than 200 miners killed”, above “at least 201 workers”, are the same.
    if (known && known.population !== population && !isNear(known.point, point, ALMOST)) isOne = false
    people.set(article, { population, point })
  }
  const most = new Map<number, number>()
  for (const i of group)
    most.set(claims[i]!.article, Math.max(most.get(claims[i]!.article) ?? 0, claims[i]!.point ?? 0))
  const counts = new Set(group.flatMap((i) => (isAnybody(keys[i]!.population) ? [claims[i]!.point] : [])))
  const isAll = (i: number) => {
    const { point, article } = claims[i]!
    return point !== null && point > 1 && counts.has(point) && most.get(article) === point
  }
  const lines = new Map<string, number[]>()
  for (const i of group) {
    const { population } = keys[i]!
    // The crew are none of the passengers, whoever tells only of the one or the other.
    const isPeople = isOne && keys[i]!.measure !== 'aboard' && (isAnybody(population) || isAll(i))
    const name = isPeople ? 'people' : population
    addToGroup(lines, name, i)
  }
  return [...lines.values()]
}
const ALMOST = 0.05

const isAnybody = (population: string): boolean => population === 'people' || population.startsWith('people ')
