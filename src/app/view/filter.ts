import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import type { Filters } from './view.ts'

/**
 * Which events and figures the filters let through; the graphic, the table and the search ask the same question.
 * Type and status are asked of events alone and the measure of figures alone, so that "killed" can be seen beside
 * the assaults; articles and actors are asked of both.
 */
export function keepsEvent(filters: Filters, event: TimelineEvent): boolean {
  return (
    meets(
      filters.articles,
      event.reports.map((report) => report.quote.article),
    ) &&
    meets(
      filters.actors,
      event.actors.map((participant) => participant.actor),
    ) &&
    meets(filters.types, [event.type]) &&
    meets(filters.statuses, [event.status])
  )
}

export function keepsFigure(filters: Filters, figure: Figure): boolean {
  return (
    meets(filters.articles, [figure.quote.article]) &&
    meets(filters.actors, figure.by === null ? [] : [figure.by]) &&
    meets(filters.measures, [figure.measure])
  )
}

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((wanted: readonly string[]) => wanted.length > 0)
}

function meets(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value))
}
