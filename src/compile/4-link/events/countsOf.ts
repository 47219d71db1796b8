import { groupBy } from '../../../corpus/groups.ts'
import type { EventMention, FigureMention, ReadArticle, Span } from '../../shapes.ts'

/** The claims of an article that give a number, by passage. */
export function countsOf({ figures }: ReadArticle): ReadonlyMap<number, FigureMention[]> {
  return groupBy(
    figures.filter(({ point }) => point !== null),
    ({ passage }) => passage,
  )
}

/** Whether a claim counts those of an event: “18 villagers who had come for a wedding died” counts nobody at the wedding. */
export const isCountOf = (claim: FigureMention, event: EventMention): boolean =>
  meet(claim, event) && (!GATHERINGS.has(event.lemma) || meet(claim.number, event))
const GATHERINGS = new Set(
  'wedding funeral party festival ceremony concert feast celebration burial service prayer mass match game parade pilgrimage'.split(
    ' ',
  ),
)

/** Whether they share a character. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
