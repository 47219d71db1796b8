import { parseDay } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'

/**
 * What the reader looks at. It lives in the address's fragment and nowhere else, so that a host's logs never learn
 * it and a copied address shows the same. `#2023-10-01/2024-05-20&event=…&axis=reported`: first the stretch of
 * time, then pairs; what has its default value is left out.
 */
export interface View {
  /** Days shown, both inclusive; null shows everything. */
  readonly span: ViewSpan | null
  readonly selected: Selected | null
  /** The article beside the selection; null: the first one that reports it. */
  readonly beside: string | null
  /** A passage of the article to scroll to, by its index. */
  readonly passage: number | null
  readonly filters: Filters
  readonly panel: Panel | null
  /** Words to find; kept while another panel is open. */
  readonly find: string
  /** `happened`: when things are said to have happened; `reported`: the day of the article that says so. */
  readonly axis: 'happened' | 'reported'
  /** Stretches without marks are cut out of the time axis, which then says so. */
  readonly skipEmpty: boolean
  /** In the article, passages that produced nothing are shaded. */
  readonly coverage: boolean
}
export interface ViewSpan {
  readonly from: Day
  readonly to: Day
}
export const SELECTED_KINDS = ['event', 'figure', 'actor', 'article'] as const
export type SelectedKind = (typeof SELECTED_KINDS)[number]
export interface Selected {
  readonly kind: SelectedKind
  readonly id: string
}
/** An empty list lets everything through; within a list any value will do; the lists hold together. */
export interface Filters {
  readonly articles: readonly string[]
  readonly actors: readonly string[]
  readonly types: readonly string[]
  readonly measures: readonly string[]
  readonly statuses: readonly string[]
}
export const PANELS = ['find', 'filter', 'table', 'share', 'about'] as const
export type Panel = (typeof PANELS)[number]

export const NO_FILTERS: Filters = { articles: [], actors: [], types: [], measures: [], statuses: [] }
export const DEFAULT_VIEW: View = {
  span: null,
  selected: null,
  beside: null,
  passage: null,
  filters: NO_FILTERS,
  panel: null,
  find: '',
  axis: 'happened',
  skipEmpty: false,
  coverage: false,
}

/** The key of each filter in the address. `article` and `actor` are taken by the selection. */
const FILTER_KEYS = { in: 'articles', who: 'actors', type: 'types', measure: 'measures', status: 'statuses' } as const
type FilterKey = keyof typeof FILTER_KEYS

/** Longer values are no value that this program wrote; they are not worth carrying through every later address. */
const LONGEST_VALUE = 2000
const MOST_VALUES = 200

export interface ParsedView {
  readonly view: View
  /** Parts of the address that say nothing, as they were written; the reader is told, quietly. */
  readonly unread: readonly string[]
}

/** Reads a fragment, with or without its `#`. Never throws; what it cannot read is left at its default. */
export function parseView(fragment: string): ParsedView {
  let view = DEFAULT_VIEW
  const unread: string[] = []
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const change = readPart(part, view)
    if (change) view = { ...view, ...change }
    else unread.push(part.length > 60 ? `${part.slice(0, 60)}…` : part)
  }
  return { view, unread }
}

function readPart(part: string, view: View): Partial<View> | null {
  const equals = part.indexOf('=')
  if (equals < 0) return readSpan(part)
  const key = part.slice(0, equals)
  const raw = part.slice(equals + 1)
  if (Object.hasOwn(FILTER_KEYS, key)) {
    const values = decodeList(raw)
    return values && { filters: { ...view.filters, [FILTER_KEYS[key as FilterKey]]: values } }
  }
  const value = decode(raw)
  if (value === null || value === '') return null
  const kind = oneOf(SELECTED_KINDS, key)
  if (kind) return { selected: { kind, id: value } }
  return READERS.get(key)?.(value) ?? null
}

const READERS = new Map<string, (value: string) => Partial<View> | null>([
  ['beside', (value) => ({ beside: value })],
  ['passage', (value) => (/^\d{1,7}$/.test(value) ? { passage: Number(value) } : null)],
  ['find', (value) => ({ find: value })],
  ['axis', (value) => (value === 'reported' ? { axis: value } : null)],
  ['empty', (value) => (value === 'skipped' ? { skipEmpty: true } : null)],
  ['coverage', (value) => (value === 'shown' ? { coverage: true } : null)],
  [
    'panel',
    (value) => {
      const panel = oneOf(PANELS, value)
      return panel && { panel }
    },
  ],
])

/** The fragment without `#`; empty for the default view. `parseView(formatView(view)).view` is `view`. */
export function formatView(view: View): string {
  const { span, selected, beside, passage, filters, panel, find, axis, skipEmpty, coverage } = view
  return [
    span && `${span.from}/${span.to}`,
    selected && `${selected.kind}=${encode(selected.id)}`,
    beside !== null && `beside=${encode(beside)}`,
    passage !== null && `passage=${passage}`,
    ...Object.entries(FILTER_KEYS).map(
      ([key, list]) => filters[list].length > 0 && `${key}=${filters[list].map(encode).join(',')}`,
    ),
    axis === 'reported' && 'axis=reported',
    skipEmpty && 'empty=skipped',
    coverage && 'coverage=shown',
    panel && `panel=${panel}`,
    find !== '' && `find=${encode(find)}`,
  ]
    .filter((part) => part !== null && part !== false)
    .join('&')
}

/** The address of a view: `<a href={hrefOf(view, { selected })}>`. */
export function hrefOf(view: View, change: Partial<View> = {}): string {
  return `#${formatView({ ...view, ...change })}`
}

/** What to change in a view to select something: the panel over it closes, the article beside it starts anew. */
export function selecting(kind: SelectedKind, id: string): Partial<View> {
  return { selected: { kind, id }, beside: null, passage: null, panel: null }
}

function readSpan(text: string): Partial<View> | null {
  const [first = '', second = '', ...more] = text.split('/')
  const from = parseDay(first)
  const to = parseDay(second)
  return from && to && from <= to && more.length === 0 ? { span: { from, to } } : null
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name | null {
  return names.find((name) => name === text) ?? null
}

function decodeList(raw: string): string[] | null {
  const values = raw.split(',').map(decode)
  if (values.length > MOST_VALUES || values.some((value) => value === null || value === '')) return null
  return [...new Set(values as string[])]
}

function decode(raw: string): string | null {
  if (raw.length > LONGEST_VALUE) return null
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/**
 * Readable where the address allows it: a space is `+`, and a colon and a slash stay as they are. Half a surrogate
 * pair, which no address can hold, becomes the replacement character.
 */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
}
