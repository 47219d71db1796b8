/**
 * What marks can be chosen by. Type and status are asked of events alone, measure and bound of figures alone, so that
 * "killed" can be seen beside the assaults; everything else is asked of both.
 */
export const FACETS = ['articles', 'outlets', 'actors', 'origins', 'types', 'measures', 'bounds', 'statuses'] as const
export type Facet = (typeof FACETS)[number]

/** A facet of one kind alone lets marks of the other kind pass. */
export const ASKED_OF: Readonly<Record<Facet, 'both' | 'event' | 'figure'>> = {
  articles: 'both',
  outlets: 'both',
  actors: 'both',
  origins: 'both',
  types: 'event',
  measures: 'figure',
  bounds: 'figure',
  statuses: 'event',
}
