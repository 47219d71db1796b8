import { groupBy } from '../../../corpus/groups.ts'
import type { EventType } from '../../../corpus/model.ts'
import type { EventMention, FigureMention, ReadArticle, Span } from '../../shapes.ts'
import { populationOf } from '../population.ts'

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
      byPassage.get(passage)?.some((other) => other.measure === claim.measure && other.point! > claim.point!),
    )
  return new Map(Array.from(byPassage, ([passage, claims]) => [passage, claims.filter((claim) => !isPart(claim))]))
}

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
