import type { CorpusFile } from '../../corpus/files.ts'
import { BOUNDS, EVENT_STATUSES, EVENT_TYPES, type Figure, type TimelineEvent } from '../../corpus/model.ts'
import { EVENT_TYPE_LOOKS, STATUS_LABELS } from '../ui/kinds.ts'
import { BOUND_WORDS } from '../ui/labels.ts'
import { BOUND_VALUES, keepsEvent, keepsFigure, NOBODY, valuesOfEvent, valuesOfFigure } from '../view/filter.ts'
import type { FilterList, Filters } from '../view/view.ts'

export interface Facet {
  readonly key: FilterList
  readonly label: string
  readonly options: readonly FacetOption[]
}
export interface FacetOption {
  readonly value: string
  readonly label: string
  /** Marks that would be left if this value alone were chosen here, the other facets as they are. */
  readonly count: number
  readonly chosen: boolean
}

export interface Marked {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
}

interface FacetSource {
  readonly key: FilterList
  readonly label: string
  /** Value and label, in the corpus's own order. */
  readonly values: (corpus: CorpusFile, counts: Counts) => readonly (readonly [value: string, label: string])[]
  /** Those with the most marks first. */
  readonly byCount?: boolean
}
type Counts = ReadonlyMap<string, number>

const SOURCES: readonly FacetSource[] = [
  { key: 'articles', label: 'Article', values: ({ articles }) => articles.map(({ id, title }) => [id, title]) },
  {
    key: 'outlets',
    label: 'Outlet',
    values: ({ articles }) => [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].map((name) => [name, name]),
    byCount: true,
  },
  { key: 'actors', label: 'Actor', values: ({ actors }) => actors.map(({ id, name }) => [id, name]), byCount: true },
  {
    key: 'origins',
    label: 'Said by',
    values: (_, counts) => [...counts.keys()].sort().map((name) => [name, name === NOBODY ? 'nobody named' : name]),
    byCount: true,
  },
  { key: 'types', label: 'Type', values: () => EVENT_TYPES.map((type) => [type, EVENT_TYPE_LOOKS[type].label]) },
  { key: 'measures', label: 'Measure', values: ({ measures }) => measures.map(({ measure }) => [measure, measure]) },
  { key: 'bounds', label: 'Hedge', values: () => BOUNDS.map((bound) => [BOUND_VALUES[bound], BOUND_WORDS[bound]]) },
  { key: 'statuses', label: 'Status', values: () => EVENT_STATUSES.map((status) => [status, STATUS_LABELS[status]]) },
]

/** The values that occur, each with its count; what is chosen stays even where nothing is left of it. */
export function facetsOf(corpus: CorpusFile, marks: Marked, filters: Filters): Facet[] {
  return SOURCES.map(({ key, label, values, byCount }) => {
    const counts = countsOf(key, corpus, marks, filters)
    const named = values(corpus, counts)
    const known = new Set(named.map(([value]) => value))
    const unknown = filters[key].filter((value) => !known.has(value)).map((value) => [value, value] as const)
    const options = [...named, ...unknown]
      .map(([value, name]) => ({
        value,
        label: name,
        count: counts.get(value) ?? 0,
        chosen: filters[key].includes(value),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
    return { key, label, options: byCount ? options.sort((a, b) => b.count - a.count) : options }
  })
}

/** How many marks have each value of a facet, once the other facets have been asked; one pass over the marks. */
function countsOf(key: FilterList, corpus: CorpusFile, { events, figures }: Marked, filters: Filters): Counts {
  const others = { ...filters, [key]: [] }
  const counts = new Map<string, number>()
  const add = (values: readonly string[] = []) => {
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  for (const event of events) if (keepsEvent(corpus, others, event)) add(valuesOfEvent(corpus, event)[key])
  for (const figure of figures) if (keepsFigure(corpus, others, figure)) add(valuesOfFigure(corpus, figure)[key])
  return counts
}

/** The filters with one value chosen or let go. */
export function toggled(filters: Filters, key: FilterList, value: string): Filters {
  const now = filters[key]
  return { ...filters, [key]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] }
}
