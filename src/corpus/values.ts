import type { Facet } from './facets.ts'
import type { CorpusFile } from './files.ts'
import type { ActorId, ArticleId, Day } from './ids.ts'
import type { ArticleSummary, Bound, Figure, TimelineEvent } from './model.ts'
import { daysOfFigure } from './when.ts'

/** What a mark has to show for each facet; one that is not asked of its kind is missing. */
export type Values = Readonly<Partial<Record<Facet, readonly string[]>>>

/** A mark as far as one can choose by it; null is an open end. */
export interface Trait {
  readonly kind: 'event' | 'figure'
  readonly values: Values
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** What one can choose an event by. */
export function traitOfEvent(corpus: Known, event: TimelineEvent): Trait {
  const { earliest, latest } = event.when
  return { kind: 'event', values: valuesOfEvent(corpus, event), earliest, latest }
}

/** What one can choose a claim by. */
export function traitOfFigure(corpus: Known, figure: Figure): Trait {
  return { kind: 'figure', values: valuesOfFigure(corpus, figure), ...daysOfFigure(figure) }
}

/** The parts of a corpus in which the values of a mark are looked up. */
export interface Known extends Pick<CorpusFile, 'actors' | 'series'> {
  readonly articles: readonly Pick<ArticleSummary, 'id' | 'outlet'>[]
}

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

interface LookedUp {
  readonly outlets: ReadonlyMap<ArticleId, string>
  readonly names: ReadonlyMap<ActorId, string>
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
