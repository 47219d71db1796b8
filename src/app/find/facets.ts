import type { CorpusFile } from '../../corpus/files.ts'
import { EVENT_STATUSES, EVENT_TYPES, type Figure, type TimelineEvent } from '../../corpus/model.ts'
import { EVENT_TYPE_LOOKS, STATUS_LABELS } from '../ui/kinds.ts'
import { keepsEvent, keepsFigure, valuesOfEvent, valuesOfFigure } from '../view/filter.ts'
import type { Filters } from '../view/view.ts'

export interface Facet {
  readonly key: keyof Filters
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

interface Marked {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
}

/** The values that occur, each with its count: actors by how much they do, the rest in the corpus's own order. */
export function facetsOf(corpus: CorpusFile, marks: Marked, filters: Filters): Facet[] {
  const choices: readonly [keyof Filters, string, readonly (readonly [string, string])[]][] = [
    ['articles', 'Article', corpus.articles.map(({ id, title }) => [id, title])],
    ['actors', 'Actor', corpus.actors.map(({ id, name }) => [id, name])],
    ['types', 'Type', EVENT_TYPES.map((type) => [type, EVENT_TYPE_LOOKS[type].label])],
    ['measures', 'Measure', corpus.measures.map(({ measure }) => [measure, measure])],
    ['statuses', 'Status', EVENT_STATUSES.map((status) => [status, STATUS_LABELS[status]])],
  ]
  return choices.map(([key, label, values]) => {
    const counts = countsOf(key, marks, filters)
    const options = values
      .map(([value, name]) => ({
        value,
        label: name,
        count: counts.get(value) ?? 0,
        chosen: filters[key].includes(value),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
    return { key, label, options: key === 'actors' ? options.sort((a, b) => b.count - a.count) : options }
  })
}

/** How many marks have each value of a facet, once the other facets have been asked; one pass over the marks. */
function countsOf(key: keyof Filters, { events, figures }: Marked, filters: Filters): ReadonlyMap<string, number> {
  const others = { ...filters, [key]: [] }
  const counts = new Map<string, number>()
  const add = (values: readonly string[]) => {
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  for (const event of events) if (keepsEvent(others, event)) add(valuesOfEvent(event)[key])
  for (const figure of figures) if (keepsFigure(others, figure)) add(valuesOfFigure(figure)[key])
  return counts
}

/** The filters with one value chosen or let go. */
export function toggled(filters: Filters, key: keyof Filters, value: string): Filters {
  const now = filters[key]
  return { ...filters, [key]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] }
}
