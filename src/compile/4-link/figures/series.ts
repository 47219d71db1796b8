import { dayNumber } from '../../../corpus/day.ts'
import type { Scope } from '../../../corpus/files.ts'
import type { FigureKind, When } from '../../../corpus/model.ts'
import { WHOLE_OF } from '../../language/lexicon/withinPlaces.ts'
import { regionsIn } from '../../language/regions.ts'
import { type Population, populationOf } from './population.ts'

/**
 * What a claim measures, so far as claims may share a line: measure, who, where, over what, since when. Two keys that
 * are equal but for an unknown place may still be one series (`place` is null then).
 */
export interface SeriesKey {
  readonly measure: string
  readonly population: string
  /** The same as the claim has it, where lines leave more unsaid ("people miners", of a line of people). */
  readonly counted: string
  readonly place: string | null
  /** The place as it is printed; like `place` where that is a region, and empty where no place is known. */
  readonly placeName: string
  readonly kind: FigureKind
  readonly share: boolean
  readonly scope: 'corpus' | 'other'
  /** Start of a total, days of an incident or a period; what keeps two of them apart. */
  readonly window: string
}

export interface Claim {
  readonly measure: string
  readonly population: string
  readonly place: string
  readonly kind: FigureKind
  readonly share: boolean
  readonly period: When | null
  readonly scope: 'corpus' | 'other'
  /** A part of another claim. */
  readonly part: boolean
  /** Names this claim alone; for incidents that no day identifies. */
  readonly own: string
  /** Where the claim's article is, most of the time; empty when it names no place. */
  readonly topic: string
}

/** Claims with equal keys may share a line. */
export function seriesKeyOf(claim: Claim, scope: Scope): SeriesKey {
  const population = withoutMeasure(populationOf(claim.population), claim.measure)
  const place = placeKeyOf(claim, population)
  const home = place === null ? null : [place, WHOLE_OF.get(place)]
  // "Kenyans" killed in Kenya are the people there; Kenyans killed abroad are a group of their own.
  const nation = population.nation !== null && !home?.includes(population.nation) ? population.nation : null
  const soldiers = population.group !== 'people' && population.nation !== null ? population.nation : nation
  const who = [soldiers, population.group, population.words].filter(Boolean).join(' ')
  // "nine of them critically": which of them is not said, so that no other claim can be of the same.
  const some = claim.part && who === 'people' && !claim.share
  const window = windowOf(claim, scope)
  const named = wordsOf(claim.place)
  const counted = some ? SOME : who
  return {
    measure: claim.measure,
    population: counted,
    counted,
    place,
    placeName: place === null || place !== named.replace(BESIDE, '').toLowerCase() ? (place ?? '') : named,
    kind: claim.kind,
    share: claim.share,
    scope: claim.scope,
    window: some && window !== claim.own ? `${window} ${claim.own}`.trim() : window,
  }
}

/** Who is counted by a part that no words tell from other parts. */
export const SOME = 'some of them'

/** "hostages" of the measure "hostages held" are the people it counts, and no group among them. */
function withoutMeasure(population: Population, measure: string): Population {
  return measure === population.group || measure.startsWith(`${population.group} `)
    ? { ...population, group: 'people' }
    : population
}

/** What a series measures, in words: "people killed, Kenya, total"; "homes destroyed"; "hostages held (children)". */
export function labelOf(key: SeriesKey, population: string): string {
  const { measure, kind, share } = key
  const place = placeIn(key)
  // "people miners": of no group that is known, so that their own words say who they are.
  const who = population === '' ? 'people' : population.replace(/^people (?=\S)/, '')
  const what = !NAMES_WHOM.test(measure) ? `${who} ${measure}` : who === 'people' ? measure : `${measure} (${who})`
  return `${what}${place === '' ? '' : `, ${place}`}${share ? ' (share)' : ''}${kind === 'cumulative' ? ', total' : ''}`
}
/** As it is printed where that is known; empty where no place is. */
export function placeIn({ place, placeName }: SeriesKey): string {
  return placeName || (place ?? '')
}

/** Measures whose own words say who or what is counted. */
const NAMES_WHOM = /^(?:homes|bodies|hostages|prisoners|remains|refugees|casualties)\b/

/** A region where the words name one, else the words themselves; for a running total without a place, the article's. */
function placeKeyOf(claim: Claim, { group, nation }: Population): string | null {
  const regions = regionsIn(claim.place)
  if (regions.length > 0) return regions.sort().join(' and ')
  const words = wordsOf(claim.place).replace(BESIDE, '').toLowerCase()
  if (claim.kind === 'incident') return words === '' ? null : words
  if (words !== '') return words
  if (
    group === 'people' &&
    nation !== null &&
    claim.topic !== '' &&
    (WHOLE_OF.get(claim.topic) ?? claim.topic) !== nation
  )
    return nation
  return claim.topic === '' ? nation : claim.topic
}

/** "near Kisii" for one paper is "in Kisii" for another. */
const BESIDE = /^(?:near|outside) (?:the )?/

function wordsOf(place: string): string {
  return place.replace(/^(?:the|a|an) /i, '')
}

/** No happening that news tells by the day is longer than this. */
const INCIDENT_DAYS = 3

function windowOf(claim: Claim, scope: Scope): string {
  const { kind, period } = claim
  if (kind === 'state') return ''
  if (kind === 'cumulative') {
    const start = period?.earliest ?? null
    if (start === null || (scope.from !== null && Math.abs(dayNumber(start) - dayNumber(scope.from)) <= 1)) return ''
    return `since ${start}`
  }
  if (period === null || period.earliest === null || period.latest === null) return claim.own
  if (kind === 'incident' && dayNumber(period.latest) - dayNumber(period.earliest) >= INCIDENT_DAYS) return claim.own
  return `${period.earliest}/${period.latest}`
}
