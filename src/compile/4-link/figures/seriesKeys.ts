import { dayNumber } from '../../../corpus/day.ts'
import { addToGroup, addToSet } from '../../../corpus/groups.ts'
import type { Day } from '../../../corpus/ids.ts'
import { disasterIn, isSudden, suddenIn } from '../../language/lexicon/disasters.ts'
import { regionsIn } from '../../language/regions.ts'
import type { ReadArticle } from '../../shapes.ts'
import type { SeriesKey } from './series.ts'

/** What an article is about, so far as it tells two lines of one place apart. */
export interface Topic {
  /** Id, which alone names a line that nothing else tells apart. */
  readonly article: string
  /** Places and regions it names, between bars; empty where no claim of it asks for them. */
  readonly regions: string
  /** The sort of disaster; empty where its headline and lead tell of none. */
  readonly about: string
  /** The sort of the one sudden disaster or attack that they tell of; empty for none. */
  readonly sudden: string
  readonly day: Day | null
}

/** In days, a sudden disaster is told of: a line of its goes on no longer. */
const TOLD_FOR = 120
/** Letters of a headline and a lead. */
const LEAD = 400

export function topicOfLine(article: ReadArticle, asksForRegions: boolean): Topic {
  const { id, text, published, headline } = article
  const opening = `${headline}\n${text.slice(0, LEAD)}`
  return {
    article: id,
    regions: asksForRegions ? regionsOf(article) : '',
    about: disasterIn(opening),
    sudden: suddenIn(opening),
    day: published?.earliest ?? null,
  }
}

function regionsOf({ actors, text }: ReadArticle): string {
  const named = new Set<string>()
  for (const { kind, start, end } of actors)
    if (kind === 'place' || kind === 'state') {
      const words = text.slice(start, end)
      named.add(words.toLowerCase())
      for (const region of regionsIn(words)) named.add(region)
    }
  return `|${[...named].join('|')}|`
}

/**
 * Keys that differ where their lines do. `scoped`: the corpus is declared to be about one place, so that what does not
 * say where is of there; else an article's claim is of a place that this article names, or of the article alone.
 */
export function keepApart(keys: readonly SeriesKey[], topics: readonly Topic[], scoped: boolean): SeriesKey[] {
  const placed = joinUnplaced(keys, topics, scoped)
  const own = placed.map((key, i) =>
    key.place === null && (key.kind === 'incident' || !scoped) ? inWindow(key, topics[i]!.article) : key,
  )
  return scoped ? own : bySubject(own, topics)
}

const inWindow = (key: SeriesKey, words: string): SeriesKey => ({ ...key, window: `${key.window} ${words}`.trim() })

/** The places of claims that are alike in all else. */
interface Places {
  readonly all: Set<string>
  /** Those that an article names in such claims itself, by its id; and all by the first region of their name. */
  readonly ofArticle: Map<string, Set<string>>
  readonly byRegion: Map<string, Set<string>>
}

/** A claim without a place joins the series that is like its own in all else, when there is exactly one such place. */
function joinUnplaced(keys: readonly SeriesKey[], topics: readonly Topic[], scoped: boolean): SeriesKey[] {
  const placesLike = new Map<string, Places>()
  keys.forEach((key, i) => {
    if (key.place === null) return
    const like = withoutPlace(key)
    const places = placesLike.get(like) ?? { all: new Set(), ofArticle: new Map(), byRegion: new Map() }
    if (places.all.size === 0) placesLike.set(like, places)
    if (!scoped) addToSet(places.ofArticle, topics[i]!.article, key.place)
    if (places.all.has(key.place)) return
    places.all.add(key.place)
    if (!scoped) addToSet(places.byRegion, regionsOfPlace(key.place)[0]!, key.place)
  })
  // A text makes hundreds of claims alike: each article asks once.
  let asking: Topic | null = null
  const asked = new Map<string, string | null>()
  return keys.map((key, i) => {
    if (key.place !== null) return key
    const like = withoutPlace(key)
    const places = placesLike.get(like)
    if (places === undefined) return key
    if (asking !== topics[i]!) asked.clear()
    asking = topics[i]!
    let place = asked.get(like)
    if (place === undefined) {
      const own = scoped ? places.all : placesNamed(places, asking)
      place = own.size === 1 ? [...own][0]! : null
      asked.set(like, place)
    }
    return place === null ? key : { ...key, place }
  })
}

/** Of those places the ones that an article makes such claims of, or names. */
function placesNamed({ ofArticle, byRegion }: Places, { article, regions }: Topic): ReadonlySet<string> {
  const named = new Set(ofArticle.get(article))
  for (const region of regions.split('|'))
    for (const place of byRegion.get(region) ?? [])
      if (regionsOfPlace(place).every((each) => regions.includes(`|${each}|`))) named.add(place)
  return named
}

const regionsOfPlace = (place: string): string[] => place.split(' and ')

const withoutPlace = (key: SeriesKey) =>
  [key.measure, key.population, key.kind, key.share, key.scope, key.window].join('|')

/** All that tells two lines apart. */
export const wholeKey = (key: SeriesKey) => `${withoutPlace(key)}|${key.place}`

/** Totals and states of one place that are of two different happenings, or of two of one sort years apart. */
function bySubject(keys: readonly SeriesKey[], topics: readonly Topic[]): SeriesKey[] {
  const groups = new Map<string, number[]>()
  keys.forEach((key, i) => {
    if (key.kind === 'cumulative' || key.kind === 'state') addToGroup(groups, wholeKey(key), i)
  })
  const apart = [...keys]
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const starts = startsOf(group, topics)
    if (new Set(starts.values()).size < 2) continue
    for (const i of group) apart[i] = inWindow(keys[i]!, starts.get(i)!)
  }
  return apart
}

/** Of each claim: what it is about, and for what is sudden the first day of its telling. */
function startsOf(group: readonly number[], topics: readonly Topic[]): Map<number, string> {
  const starts = new Map<number, string>()
  const last = new Map<string, { readonly since: Day; until: Day }>()
  const inTime = [...group].sort((a, b) => ((topics[a]!.day ?? '') < (topics[b]!.day ?? '') ? -1 : 1))
  for (const i of inTime) {
    const { about, day } = topics[i]!
    if (day === null || !isSudden(about)) {
      starts.set(i, about)
      continue
    }
    const before = last.get(about)
    const run = before && dayNumber(day) - dayNumber(before.until) <= TOLD_FOR ? before : { since: day, until: day }
    run.until = day
    last.set(about, run)
    starts.set(i, `${about} ${run.since}`)
  }
  // One that says nothing of what happened goes with the others, where they are of one happening.
  const told = new Set([...starts.values()].filter((start) => start !== ''))
  if (told.size === 1) for (const i of group) starts.set(i, [...told][0]!)
  return starts
}

/** It runs over days that the text names, and not over all that the article tells. */
export const isDated = ({ window }: SeriesKey): boolean => /^\d{4}-\d\d-\d\d\//.test(window)
