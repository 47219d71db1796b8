import type { CorpusFile } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Bound, Figure, TimelineEvent } from '../../corpus/model.ts'
import { daysOfFigure } from '../../corpus/when.ts'
import { FILTER_LISTS, type FilterDays, type FilterList, type Filters } from './view.ts'

/**
 * Which events and figures the filters let through; the graphic, the table and the search ask the same question.
 * Type and status are asked of events alone, measure and bound of figures alone, so that "killed" can be seen beside
 * the assaults; everything else is asked of both.
 */
export function keepsEvent(corpus: Known, filters: Filters, event: TimelineEvent): boolean {
  return meets(filters, valuesOfEvent(corpus, event)) && touches(filters.days, event.when)
}

export function keepsFigure(corpus: Known, filters: Filters, figure: Figure): boolean {
  return meets(filters, valuesOfFigure(corpus, figure)) && touches(filters.days, daysOfFigure(figure))
}

/** The parts of the manifest that filters look things up in. */
export type Known = Pick<CorpusFile, 'articles' | 'actors' | 'series'>

/** What a mark has to show for each list; a list that is not asked of its kind is missing. */
export type Values = Readonly<Partial<Record<FilterList, readonly string[]>>>

export function valuesOfEvent(corpus: Known, { reports, actors, type, status }: TimelineEvent): Values {
  const { outlets, names } = lookUp(corpus)
  const articles = reports.map(({ quote }) => quote.article)
  const sources = actors.flatMap(({ actor, role }) => (role === 'source' ? [names.get(actor) ?? actor] : []))
  return {
    articles,
    outlets: articles.flatMap((article) => outlets.get(article) ?? []),
    actors: actors.map(({ actor }) => actor),
    origins: sources.length > 0 ? sources : [NOBODY],
    types: [type],
    statuses: [status],
  }
}

/** A figure's actor is the one who says it. */
export function valuesOfFigure(corpus: Known, { id, quote, by, byWords, measure, bound }: Figure): Values {
  const { outlets, names, origins } = lookUp(corpus)
  const outlet = outlets.get(quote.article)
  return {
    articles: [quote.article],
    outlets: outlet === undefined ? [] : [outlet],
    actors: by === null ? [] : [by],
    origins: [origins.get(id) ?? (by === null ? (byWords?.exact ?? NOBODY) : (names.get(by) ?? by))],
    measures: [measure],
    bounds: [BOUND_VALUES[bound]],
  }
}

/** Stands for claims and reports that name no source. */
export const NOBODY = '-'

/** Bounds as they stand in the address, where their signs would be unreadable. */
export const BOUND_VALUES: Readonly<Record<Bound, string>> = {
  '=': 'exact',
  '~': 'about',
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  range: 'range',
  vague: 'words-only',
}

export function isFiltered(filters: Filters): boolean {
  return countOfFilters(filters) > 0
}

/** How many values are chosen; a stretch of days is one. */
export function countOfFilters(filters: Filters): number {
  return FILTER_LISTS.reduce((sum, list) => sum + filters[list].length, filters.days ? 1 : 0)
}

function meets(wanted: Filters, has: Values): boolean {
  return FILTER_LISTS.every((list) => {
    const values = has[list]
    return wanted[list].length === 0 || values === undefined || values.some((value) => wanted[list].includes(value))
  })
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

interface LookedUp {
  /** Of an article. */
  readonly outlets: ReadonlyMap<string, string>
  /** Of an actor. */
  readonly names: ReadonlyMap<string, string>
  /** Of a figure whose origin goes by several names; the others go by their actor. */
  readonly origins: ReadonlyMap<string, string>
}
const LOOKED_UP = new WeakMap<Known, LookedUp>()

function lookUp(corpus: Known): LookedUp {
  const known = LOOKED_UP.get(corpus)
  if (known) return known
  const made = {
    outlets: new Map(corpus.articles.flatMap(({ id, outlet }) => (outlet === null ? [] : [[id, outlet] as const]))),
    names: new Map(corpus.actors.map(({ id, name }) => [id, name])),
    origins: new Map(
      corpus.series.flatMap(({ origins }) =>
        origins
          .filter(({ figures }) => figures.length > 1)
          .flatMap(({ name, figures }) => figures.map((id) => [id, name] as const)),
      ),
    ),
  }
  LOOKED_UP.set(corpus, made)
  return made
}
