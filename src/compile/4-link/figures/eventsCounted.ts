import { addToGroup, groupBy } from '../../../corpus/groups.ts'
import type { EventMention, FigureMention, ReadArticle } from '../../shapes.ts'
import { meet } from '../events/countsOf.ts'

/**
 * Of each claim of an article the events that may be what it counts the victims of, by index, the likeliest first: the
 * one that its own words tell (“18 people who died”), the shortest that holds its number, and the happenings it is told
 * with (“crashed …, killing 40”).
 */
export function eventsCounted({ figures, events }: Pick<ReadArticle, 'figures' | 'events'>): number[][] {
  const byPassage = new Map<number, number[]>()
  for (const [index, { passage }] of events.entries()) addToGroup(byPassage, passage, index)
  const claims = groupBy(figures, ({ passage }) => passage)
  return figures.map((claim) => {
    const near = byPassage.get(claim.passage)
    if (near === undefined) return NONE
    const others = claims.get(claim.passage)!
    const own = near.filter((e) => isTold(events[e]!) && isWithin(events[e]!.trigger, claim))
    const holding = near
      .filter((e) => isWithin(claim.number, events[e]!))
      .sort((a, b) => length(events[a]!) - length(events[b]!))
    const first = own.length > 0 ? own[own.length - 1]! : holding[0]
    if (first === undefined) return NONE
    const found = [first]
    const head = events[first]!.tie
    if (head?.kind === 'outcome' || head?.kind === 'again') found.push(head.event)
    // Of two counts that one sentence gives, only the one with its own words is known to be of this happening.
    for (const e of [...own, ...holding])
      if (!found.includes(e) && isTold(events[e]!) && isAlone(claim, others, events[e]!)) found.push(e)
    return found
  })
}
const NONE: number[] = []

/**
 * “The toll of Tuesday’s blast has risen to 15, five of them children, from 12”: totals of the one happening of one day
 * that the words of one of them name. `counted` are the events that each claim of an article may count the victims of.
 */
export function ofOneDay(
  { figures, events }: Pick<ReadArticle, 'figures' | 'events'>,
  counted: readonly (readonly number[])[],
): (claim: FigureMention) => boolean {
  const named = new Set<string>()
  figures.forEach((claim, f) => {
    const event = events[counted[f]![0] ?? -1]
    if (event && claim.kind === 'cumulative' && isNamed(claim, event)) named.add(placeOf(claim))
  })
  return (claim) => claim.kind === 'cumulative' && named.has(placeOf(claim))
}
const placeOf = ({ passage, measure }: FigureMention): string => `${passage}|${measure}`

/** A noun names it: “16 had died by Tuesday” are counted up to that day. */
const isNamed = (claim: FigureMention, event: EventMention): boolean =>
  isTold(event) &&
  event.rule.startsWith('event noun') &&
  isWithin(event.trigger, claim) &&
  event.time !== null &&
  event.when.earliest !== null &&
  event.when.earliest === event.when.latest

/** What is said, asked or met for has no victims. */
const isTold = ({ type, status }: EventMention): boolean =>
  (type === 'assault' || type === 'condition' || type === 'coerce') && (status === 'occurred' || status === 'ongoing')

const isAlone = (claim: FigureMention, others: readonly FigureMention[], event: EventMention): boolean =>
  others.every((other) => other === claim || other.measure !== claim.measure || !meet(other.number, event))

const isWithin = (inner: { readonly start: number; readonly end: number }, outer: typeof inner): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
const length = ({ start, end }: { readonly start: number; readonly end: number }): number => end - start
