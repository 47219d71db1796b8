import { FACETS } from '../../corpus/facets.ts'
import {
  type ArticleFile,
  type CatalogueFile,
  type CorpusFile,
  FORMAT,
  type ReportFile,
  type RulesFile,
  type SearchFile,
  type TileFile,
  type UndatedFile,
  type WhereFile,
} from '../../corpus/files.ts'

/**
 * Light guards at the door: enough of the shape that the page can draw without falling over, written by hand because
 * a schema library would weigh more than the data.
 */
type Guard = (value: unknown) => boolean

const text: Guard = (value) => typeof value === 'string'
const filled: Guard = (value) => typeof value === 'string' && value !== ''
const count: Guard = (value) => Number.isInteger(value) && (value as number) >= 0
const number: Guard = (value) => typeof value === 'number'
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value)
const list =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard)
const record: Guard = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const object =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    record(value) &&
    Object.entries(fields).every(([key, guard]) => Object.hasOwn(value as object, key) && guard((value as never)[key]))

const quote = object({ article: filled, start: count, end: count, exact: text })
const steps = list(object({ looked: text, found: text }))
const when = object({ earliest: orNull(text), latest: orNull(text), edtf: text, precision: text, basis: text, steps })
const ownTime: Guard = (value) => (value as { when?: unknown }).when === undefined || object({ when })(value)
const told = object({ quote, trigger: quote, type: text, status: text, byWords: orNull(quote), rule: text })
const report: Guard = (value) => told(value) && ownTime(value)
const event = object({
  id: filled,
  title: text,
  type: text,
  status: text,
  when,
  importance: number,
  actors: list(object({ actor: filled, role: text })),
  reports: list(report),
  joins: steps,
})
const figure = object({
  id: filled,
  quote,
  number: quote,
  measure: text,
  point: orNull(number),
  low: orNull(number),
  high: orNull(number),
  bound: text,
  kind: text,
  period: orNull(when),
  asOf: orNull(when),
  byWords: orNull(quote),
  caveats: list(quote),
  series: text,
  steps,
})
const article = object({
  id: filled,
  title: text,
  outlet: orNull(text),
  url: orNull(text),
  published: orNull(object({ earliest: text, latest: text, edtf: text, basis: text, note: text })),
  language: text,
  words: count,
  passages: count,
  coveredPassages: count,
})
/** Our own names below `data/`: nothing that climbs out or names another host. */
const path: Guard = (value) => typeof value === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(value)
const tileRef = object({ path, from: orNull(text), to: orNull(text), events: count, figures: count })

const corpusFile = object({
  format: (value) => value === FORMAT,
  edition: filled,
  compiler: text,
  hash: text,
  title: text,
  blurb: text,
  scope: record,
  extent: orNull(object({ earliest: text, latest: text })),
  counts: object({ articles: count, events: count, figures: count, actors: count, passages: count, words: count }),
  measures: list(object({ measure: text, unit: text, figures: count })),
  actors: list(
    object({
      id: filled,
      name: text,
      kind: text,
      aliases: list(object({ text, count, rule: text })),
      titles: list(object({ text, count, first: quote })),
      joins: steps,
      articles: list(text),
    }),
  ),
  series: list(object({ id: filled, label: text, measure: text, figures: list(text), origins: list(record) })),
  articles: list(article),
  disagreements: list(object({ id: filled, about: text, quotes: list(quote) })),
  tiles: tileRef,
  where: orNull(object({ lists: (value) => count(value) && (value as number) > 0 })),
  catalogue: orNull(object({ lists: (value) => count(value) && (value as number) > 0 })),
  search: object({ parts: count }),
  undated: orNull(object({ path, events: count, figures: count })),
})
const tileFile = object({
  edition: filled,
  events: list(event),
  figures: list(figure),
  rest: object({ types: record, measures: record }),
  children: list(tileRef),
})
const whereFile = object({
  edition: filled,
  tiles: list((value) => Array.isArray(value) && filled(value[0]) && path(value[1])),
})
const column = object({ values: list(text), many: list(count), places: list(count) })
const days = list(orNull(text))
const catalogueFile = object({
  edition: filled,
  kinds: list(count),
  earliest: days,
  latest: days,
  tiles: object({ paths: list(path), of: list(count) }),
  facets: object(Object.fromEntries(FACETS.map((facet) => [facet, column]))),
})
const triple: Guard = (value) => Array.isArray(value) && value.length === 3 && value.every(count)
const searchFile = object({
  edition: filled,
  actors: list(text),
  passages: list(object({ article: filled, index: count, text, named: list(triple) })),
  events: list(object({ id: filled, title: text, type: text, when: record, actors: list(count), quotes: list(text) })),
  figures: list(object({ id: filled, article: filled, quote: text, number: text, measure: text, place: text })),
})
const rulesFile = object({
  edition: filled,
  rules: list(object({ name: text, group: text, reads: text, found: count })),
})
const undatedFile = object({ edition: filled, events: list(event), figures: list(figure) })
const articleFile = object({
  edition: filled,
  article,
  text,
  passages: list(
    object({ index: count, start: count, end: count, kind: text, paragraph: count, garbled: list(record) }),
  ),
  times: list(object({ quote, type: text, value: text, when, rule: text })),
  mentions: list(object({ actor: filled, quote })),
  figures: list(figure),
  events: list(event),
})
const reportFile = object({
  edition: filled,
  articles: list(
    object({ article: filled, passages: count, refused: list(object({ quote, rule: text, reason: text })) }),
  ),
})

export const isCorpusFile = corpusFile as (value: unknown) => value is CorpusFile
export const isTileFile = tileFile as (value: unknown) => value is TileFile
export const isWhereFile = whereFile as (value: unknown) => value is WhereFile
export const isCatalogueFile = catalogueFile as (value: unknown) => value is CatalogueFile
export const isSearchFile = searchFile as (value: unknown) => value is SearchFile
export const isRulesFile = rulesFile as (value: unknown) => value is RulesFile
export const isUndatedFile = undatedFile as (value: unknown) => value is UndatedFile
export const isArticleFile = articleFile as (value: unknown) => value is ArticleFile
export const isReportFile = reportFile as (value: unknown) => value is ReportFile
