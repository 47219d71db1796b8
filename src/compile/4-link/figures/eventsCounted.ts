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
 * “The toll of Tuesday’s blast has risen to 15”: of a total, whether its own words name the one happening of one day that
 * it counts the victims of. `counted` are the events that it may count them of.
 */
export function isOfOneDay(
  { events }: Pick<ReadArticle, 'events'>,
  claim: FigureMention,
  counted: readonly number[],
): boolean {
  const event = events[counted[0] ?? -1]
  if (event === undefined || claim.kind !== 'cumulative' || !isTold(event)) return false
  // A noun names it: “16 had died by Tuesday” are counted up to that day.
  if (!event.rule.startsWith('event noun') || !isWithin(event.trigger, claim)) return false
  return event.time !== null && event.when.earliest !== null && event.when.earliest === event.when.latest
}

/** What is said, asked or met for has no victims. */
const isTold = ({ type, status }: EventMention): boolean =>
  (type === 'assault' || type === 'condition' || type === 'coerce') && (status === 'occurred' || status === 'ongoing')

const isAlone = (claim: FigureMention, others: readonly FigureMention[], event: EventMention): boolean =>
  others.every((other) => other === claim || other.measure !== claim.measure || !meet(other.number, event))

const isWithin = (inner: { readonly start: number; readonly end: number }, outer: typeof inner): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
const length = ({ start, end }: { readonly start: number; readonly end: number }): number => end - start
