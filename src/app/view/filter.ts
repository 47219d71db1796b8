import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import type { Filters } from './view.ts'

/**
 * Which events and figures the filters let through; the graphic, the table and the search ask the same question.
 * Type and status are asked of events alone and the measure of figures alone, so that "killed" can be seen beside
 * the assaults; articles and actors are asked of both.
 */
export function keepsEvent(filters: Filters, event: TimelineEvent): boolean {
  return meets({ ...filters, measures: [] }, valuesOfEvent(event))
}

export function keepsFigure(filters: Filters, figure: Figure): boolean {
  return meets({ ...filters, types: [], statuses: [] }, valuesOfFigure(figure))
}

/** What an event has to show for each filter. */
export function valuesOfEvent({ reports, actors, type, status }: TimelineEvent): Filters {
  return {
    articles: reports.map(({ quote }) => quote.article),
    actors: actors.map(({ actor }) => actor),
    types: [type],
    measures: [],
    statuses: [status],
  }
}

/** What a figure has to show for each filter; its actor is the one who says it. */
export function valuesOfFigure({ quote, by, measure }: Figure): Filters {
  return { articles: [quote.article], actors: by === null ? [] : [by], types: [], measures: [measure], statuses: [] }
}

export function isFiltered(filters: Filters): boolean {
  return FILTERS.some((key) => filters[key].length > 0)
}

const FILTERS = ['articles', 'actors', 'types', 'measures', 'statuses'] as const

function meets(wanted: Filters, has: Filters): boolean {
  return FILTERS.every((key) => wanted[key].length === 0 || has[key].some((value) => wanted[key].includes(value)))
}
