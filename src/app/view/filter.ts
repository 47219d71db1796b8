import { FACETS } from '../../corpus/facets.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { type Known, type Trait, traitOfEvent, traitOfFigure } from '../../corpus/values.ts'
import type { FilterDays, Filters } from './view.ts'

/** Which events and figures the filters let through; the graphic and the table ask the same question. */
export function keepsEvent(corpus: Known, filters: Filters, event: TimelineEvent): boolean {
  return keeps(filters, traitOfEvent(corpus, event))
}

export function keepsFigure(corpus: Known, filters: Filters, figure: Figure): boolean {
  return keeps(filters, traitOfFigure(corpus, figure))
}

function keeps(filters: Filters, trait: Trait): boolean {
  return FACETS.every((facet) => meets(filters[facet], trait.values[facet])) && touches(filters.days, trait)
}

export function isFiltered(filters: Filters): boolean {
  return countOfFilters(filters) > 0
}

/** How many values are chosen; a stretch of days is one. */
export function countOfFilters(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + filters[facet].length, filters.days ? 1 : 0)
}

/** Within a facet any value will do; one that nobody asks, or that is not asked of this kind of mark, lets it pass. */
function meets(wanted: readonly string[], values: readonly string[] | undefined): boolean {
  return wanted.length === 0 || values === undefined || values.some((value) => wanted.includes(value))
}

/** What has no day lies in no stretch of days; what is open at an end may reach into any beyond it. */
function touches(days: FilterDays | null, at: { readonly earliest: Day | null; readonly latest: Day | null }): boolean {
  if (days === null) return true
  if (at.earliest === null && at.latest === null) return false
  const { from, to } = days
  return (
    (at.latest === null || from === null || at.latest >= from) &&
    (at.earliest === null || to === null || at.earliest <= to)
  )
}
