import type { CorpusFile } from '../../corpus/files.ts'
import { EVENT_STATUSES, EVENT_TYPES, type Figure, type TimelineEvent } from '../../corpus/model.ts'
import { EVENT_TYPE_LOOKS, STATUS_LABELS } from '../ui/kinds.ts'
import { keepsEvent, keepsFigure } from '../view/filter.ts'
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
    const options = values
      .map(([value, name]) => ({
        value,
        label: name,
        count: countWith(key, value, marks, filters),
        chosen: filters[key].includes(value),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
    return { key, label, options: key === 'actors' ? options.sort((a, b) => b.count - a.count) : options }
  })
}

function countWith(key: keyof Filters, value: string, { events, figures }: Marked, filters: Filters): number {
  const alone = { ...filters, [key]: [value] }
  const ofEvents = key === 'measures' ? 0 : events.filter((event) => keepsEvent(alone, event)).length
  const ofFigures = key === 'types' || key === 'statuses' ? 0 : figures.filter((f) => keepsFigure(alone, f)).length
  return ofEvents + ofFigures
}

/** The filters with one value chosen or let go. */
export function toggled(filters: Filters, key: keyof Filters, value: string): Filters {
  const now = filters[key]
  return { ...filters, [key]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] }
}
