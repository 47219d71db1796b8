import { groupBy } from '../../../corpus/groups.ts'
import type { EventType } from '../../../corpus/model.ts'
import type { EventMention, FigureMention, ReadArticle, Span } from '../../shapes.ts'
import { populationOf } from '../figures/population.ts'

/** The claims of an article that give a number, by passage; not the parts of what was counted just before. */
export function countsOf({ figures }: ReadArticle): ReadonlyMap<number, FigureMention[]> {
  const byPassage = groupBy(
    figures.filter(({ point }) => point !== null),
    ({ passage }) => passage,
  )
  // “It killed 30 people. Nine children were killed”: as many elsewhere are not those nine.
  const isPart = (claim: FigureMention) =>
    populationOf(claim.population).group !== 'people' &&
    [claim.passage - 1, claim.passage].some((passage) =>
      byPassage
        .get(passage)
        ?.some((other) => other.measure === claim.measure && other.kind === claim.kind && other.point! > claim.point!),
    )
  return new Map(Array.from(byPassage, ([passage, claims]) => [passage, claims.filter((claim) => !isPart(claim))]))
}

/**
 * “They were shelled again in a war that has killed more than 3,000”: a total is of the shortest event that holds it, and
 * of none around that. By claim.
 */
export function totalsIn({ figures, events }: ReadArticle): ReadonlyMap<FigureMention, EventMention> {
  const byPassage = groupBy(events, ({ passage }) => passage)
  const holders = new Map<FigureMention, EventMention>()
  for (const claim of figures) {
    if (claim.kind !== 'cumulative') continue
    for (const event of byPassage.get(claim.passage) ?? []) {
      const known = holders.get(claim)
      if (meet(claim.number, event) && (!known || event.end - event.start < known.end - known.start))
        holders.set(claim, event)
    }
  }
  return holders
}

/** “A student died, which brings the number of dead to nine”: whoever is added is not all that there are. */
export const withoutTotals = (claims: readonly FigureMention[]): readonly FigureMention[] =>
  claims.filter(
    ({ kind, measure }) =>
      kind !== 'cumulative' || !claims.some((other) => other.kind === 'incident' && other.measure === measure),
  )

/** Whether a claim counts those of an event: “18 villagers who had come for a wedding died” counts nobody at the wedding. */
export const isCountOf = (claim: FigureMention, event: EventMention): boolean =>
  meet(claim, event) &&
  !(HARM.has(claim.measure) && HARMLESS.has(event.type)) &&
  (!GATHERINGS.has(event.lemma) || meet(claim.number, event))
const GATHERINGS = new Set(
  'wedding funeral party festival ceremony concert feast celebration burial service prayer mass match game parade pilgrimage'.split(
    ' ',
  ),
)

/** “The captain of a ferry that sank with the loss of 87 lives was arrested”: of one act there are none. */
const HARM = new Set(['killed', 'injured', 'casualties', 'missing'])
const HARMLESS: ReadonlySet<EventType> = new Set(['coerce', 'aid', 'consult', 'investigate', 'sanction', 'concede'])

/** Whether they share a character. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
