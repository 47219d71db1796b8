import { FACETS, type Facet } from '../../corpus/facets.ts'
import type { CorpusFile } from '../../corpus/files.ts'
import { BOUNDS, EVENT_STATUSES, EVENT_TYPES } from '../../corpus/model.ts'
import { BOUND_VALUES, NOBODY } from '../../corpus/values.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { measureWords } from '../ui/labels.ts'
import { askAll, type Ledger, MANY, NONE } from '../view/ledger.ts'
import type { Filters } from '../view/view.ts'
import { say } from '../words/say.ts'

/** A facet as it is offered. */
export interface Offer {
  readonly key: Facet
  readonly label: string
  readonly options: readonly Option[]
}
export interface Option {
  readonly value: string
  readonly label: string
  /** Marks that would be left if this value alone were chosen here, the other facets as they are. */
  readonly count: number
  readonly chosen: boolean
}
/** What is offered, and what the filters leave. */
export interface Offers {
  readonly facets: readonly Offer[]
  readonly left: { readonly events: number; readonly figures: number }
}

interface Source {
  /** Value and label, in the corpus's own order. */
  readonly values: (corpus: CorpusFile, counts: Counts) => readonly (readonly [value: string, label: string])[]
  /** Those with the most marks first. */
  readonly byCount?: boolean
}
type Counts = ReadonlyMap<string, number>

const SOURCES: Readonly<Record<Facet, Source>> = {
  articles: { values: ({ articles }) => inOrderOfTime(articles).map(({ id, title }) => [id, title]) },
  outlets: {
    values: ({ articles }) => [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].map((name) => [name, name]),
    byCount: true,
  },
  actors: { values: ({ actors }) => actors.map(({ id, name }) => [id, name]), byCount: true },
  origins: {
    values: (_, counts) => [...counts.keys()].sort().map((name) => [name, name === NOBODY ? say.claims.nobody : name]),
    byCount: true,
  },
  types: { values: () => EVENT_TYPES.map((type) => [type, say.terms.types[type]]) },
  measures: { values: ({ measures }) => measures.map(({ measure }) => [measure, measureWords(measure)]) },
  bounds: { values: () => BOUNDS.map((bound) => [BOUND_VALUES[bound], say.terms.bounds[bound]]) },
  statuses: { values: () => EVENT_STATUSES.map((status) => [status, say.terms.statuses[status]]) },
}

/** The values that occur, each with its count; what is chosen stays even where nothing is left of it. */
export function offersOf(corpus: CorpusFile, ledgers: readonly Ledger[], filters: Filters): Offers {
  const { counts, left } = countAll(ledgers, filters)
  const facets = FACETS.map((key): Offer => {
    const { values, byCount } = SOURCES[key]
    const own = counts.get(key) ?? new Map<string, number>()
    const named = values(corpus, own)
    const known = new Set(named.map(([value]) => value))
    const unknown = filters[key].filter((value) => !known.has(value)).map((value) => [value, value] as const)
    const options = [...named, ...unknown]
      .map(([value, name]) => ({
        value,
        label: name,
        count: own.get(value) ?? 0,
        chosen: filters[key].includes(value),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
    const label = say.terms.facets[key]
    return { key, label, options: byCount ? options.sort((a, b) => b.count - a.count) : options }
  })
  return { facets, left }
}

/**
 * How many marks have each value of a facet once the other facets have been asked: a mark that meets every facet counts
 * for all of them, a mark that fails one counts for that one alone.
 */
function countAll(ledgers: readonly Ledger[], filters: Filters) {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
  const left = { events: 0, figures: 0 }
  for (const ledger of ledgers) {
    const columns = FACETS.map((facet) => ledger.columns[facet])
    const own = columns.map(({ values }) => new Uint32Array(values.length))
    const add = (mark: number, facet: number) => {
      const { starts, places } = columns[facet]!
      for (let i = starts[mark]!; i < starts[mark + 1]!; i++) own[facet]![places[i]!]!++
    }
    askAll(ledger, filters, (mark, failed) => {
      if (failed === MANY) return
      if (failed !== NONE) return add(mark, failed)
      left[ledger.kinds[mark] === 0 ? 'events' : 'figures']++
      for (let facet = 0; facet < columns.length; facet++) add(mark, facet)
    })
    columns.forEach(({ values }, facet) => {
      const sums = counts.get(FACETS[facet]!)!
      for (const [place, value] of values.entries())
        if (own[facet]![place]! > 0) sums.set(value, (sums.get(value) ?? 0) + own[facet]![place]!)
    })
  }
  return { counts, left }
}

/** The filters with one value chosen or let go. */
export function toggled(filters: Filters, key: Facet, value: string): Filters {
  const now = filters[key]
  return { ...filters, [key]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] }
}
