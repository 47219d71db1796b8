import { addDays } from '../../../corpus/day.ts'
import { addToGroup } from '../../../corpus/groups.ts'
import type { Day } from '../../../corpus/ids.ts'
import { ATTACK, isOneDisaster } from '../../language/lexicon/disasters.ts'
import type { IntLists } from '../ints.ts'
import { type Counting, fullest, linesOf } from './byEvent.ts'
import type { SeriesKey } from './series.ts'
import { isDated, type Topic, wholeKey } from './seriesKeys.ts'

interface Claim extends Counting {
  /** It counts the victims of what its article is about. */
  readonly ofVictims: boolean
}

/**
 * The dead of one disaster are of one line, as one article after the other tells of more: “27 drowned”, “the number of
 * dead reached 38”. Such a toll is of an incident, in whatever words it climbs; the missing are a state of it. `mates` are
 * pairs of articles of one story (`LinkedEvents`).
 */
export function byDisaster(
  keys: readonly SeriesKey[],
  claims: readonly Claim[],
  topics: readonly (Topic | null)[],
  mates: IntLists,
): SeriesKey[] {
  const disasterOf = disastersOf(topics, daysOfArticles(keys, claims), mates)
  const groups = new Map<string, number[]>()
  claims.forEach(({ article, ofVictims }, i) => {
    if (!ofVictims || disasterOf[article]! < 0) return
    const { measure, kind, scope } = keys[i]!
    addToGroup(groups, `${disasterOf[article]}|${measure}|${kind === 'state'}|${scope}`, i)
  })
  const joined = new Map<string, SeriesKey>()
  // One article may tell of several attacks.
  const isOne = (line: readonly number[]) =>
    topics[claims[line[0]!]!.article]!.sudden !== ATTACK || new Set(line.map((i) => claims[i]!.article)).size > 1
  const nameOf = (i: number) => `${disasterOf[claims[i]!.article]}|${wholeKey(keys[i]!)}`
  for (const group of groups.values()) {
    for (const line of linesOf(ofItsDays(group, keys), keys, claims)) {
      if (new Set(line.map((i) => wholeKey(keys[i]!))).size < 2 || !isOne(line)) continue
      const first = topics[claims[line[0]!]!.article]!.article
      const key = ofIncident(fullest(incidentsFirst(line.map((i) => keys[i]!))), first)
      for (const i of line) joined.set(nameOf(i), key)
    }
  }
  if (joined.size === 0) return [...keys]
  return keys.map((key, i) => {
    const to = joined.get(nameOf(i))
    return to === undefined ? key : { ...to, counted: key.counted }
  })
}

/**
 * Of each article the number of the disaster that it is about, which others may be about as well; -1 for none. Not of two
 * sorts, nor of two days.
 */
function disastersOf(topics: readonly (Topic | null)[], days: ReadonlyMap<number, Days>, mates: IntLists): Int32Array {
  const parent = Int32Array.from(topics, (_, i) => i)
  const sorts = topics.map((topic) => topic?.sudden ?? '')
  const told = new Map(days)
  const rootOf = (article: number): number => {
    let at = article
    while (parent[at] !== at) at = parent[at]!
    parent[article] = at
    return at
  }
  const mayBeOne = (a: number, b: number, ofOneEvent: boolean): boolean => {
    const [one, other] = [sorts[a]!, sorts[b]!]
    if (one === '' && other === '') return false
    // There are many attacks of one side in one town: only what both tell first ties them.
    if ((one === ATTACK || other === ATTACK) && !ofOneEvent) return false
    // An article that names no disaster is of the one that its mate tells of.
    if (one !== '' && other !== '' && !isOneDisaster(one, other)) return false
    return meet(told.get(a), told.get(b))
  }
  for (let pair = 0; pair < mates.length; pair++) {
    const [a, b] = [rootOf(mates.item(pair, 0)), rootOf(mates.item(pair, 1))]
    if (a === b || !mayBeOne(a, b, mates.item(pair, 2) === 1)) continue
    const [keep, drop] = a < b ? [a, b] : [b, a]
    parent[drop] = keep
    sorts[keep] ||= sorts[drop]!
    const own = told.get(keep) ?? told.get(drop)
    if (own) told.set(keep, own)
  }
  return parent.map((_, article) => (sorts[rootOf(article)] === '' ? -1 : rootOf(article)))
}

type Days = readonly [from: Day, to: Day]
/** Days that are not known may be any. */
const meet = (a: Days | undefined, b: Days | undefined): boolean =>
  a === undefined || b === undefined || (a[0] <= b[1] && b[0] <= a[1])

/** Of each article the days of the victims that it counts first, where its words say them. */
function daysOfArticles(keys: readonly SeriesKey[], claims: readonly Claim[]): Map<number, Days> {
  const days = new Map<number, Days>()
  claims.forEach(({ article, ofVictims }, i) => {
    if (ofVictims && !days.has(article) && isDated(keys[i]!)) days.set(article, daysOf(keys[i]!.window))
  })
  return days
}

/** Those of the disaster's days, and those that have no day. */
function ofItsDays(group: readonly number[], keys: readonly SeriesKey[]): number[] {
  const first = group.find((i) => isDated(keys[i]!))
  if (first === undefined) return [...group]
  const own = daysOf(keys[first]!.window)
  return group.filter((i) => {
    const { window } = keys[i]!
    if (isDated(keys[i]!)) return meet(daysOf(window), own)
    const since = SINCE.exec(window)?.[1]
    return since === undefined || (since >= addDays(own[0], -1) && since <= addDays(own[1], 1))
  })
}
/** Of a window that begins with them. */
const daysOf = (window: string): Days => window.slice(0, 'yyyy-mm-dd/yyyy-mm-dd'.length).split('/') as [Day, Day]
const SINCE = /^since (\S+)/

const incidentsFirst = (line: readonly SeriesKey[]): SeriesKey[] =>
  [...line].sort((a, b) => Number(b.kind === 'incident') - Number(a.kind === 'incident'))

/** A line of one disaster alone: what is counted on is of it as well, and two of one place and sort are two. */
const ofIncident = (key: SeriesKey, article: string): SeriesKey =>
  key.kind === 'incident' ? key : { ...key, kind: key.kind === 'state' ? 'state' : 'incident', window: article }
