import { parseDay } from '../../corpus/day.ts'
import type { Facet } from '../../corpus/facets.ts'
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
  /** Characters of the article to point at: who says it, a mention, what was not taken. UTF-16, end exclusive. */
  readonly words: WordSpan | null
  readonly filters: Filters
  readonly panel: Panel | null
  /** Words to find; kept while another panel is open. */
  readonly find: string
  /** `happened`: when things are said to have happened; `reported`: the day of the article that says so. */
  readonly axis: 'happened' | 'reported'
  /** Stretches without marks are cut out of the time axis, which then says so. */
  readonly skipEmpty: boolean
  /** How the scale of figures counts: even steps or by tens; null: as suits the figures. */
  readonly scale: 'even' | 'tens' | null
  /** In the article, passages that produced nothing are shaded. */
  readonly coverage: boolean
}
export interface ViewSpan {
  readonly from: Day
  readonly to: Day
}
export interface WordSpan {
  readonly start: number
  readonly end: number
}
export const SELECTED_KINDS = ['event', 'figure', 'actor', 'article'] as const
export type SelectedKind = (typeof SELECTED_KINDS)[number]
export interface Selected {
  readonly kind: SelectedKind
  readonly id: string
}
/** The key of each facet in the address. `article` and `actor` are taken by the selection. */
const FILTER_KEYS = {
  in: 'articles',
  outlet: 'outlets',
  who: 'actors',
  said: 'origins',
  type: 'types',
  measure: 'measures',
  hedge: 'bounds',
  status: 'statuses',
} as const satisfies Readonly<Record<string, Facet>>
type FilterKey = keyof typeof FILTER_KEYS

/** An empty list lets everything through; within a list any value will do; the lists and the days hold together. */
export interface Filters extends Readonly<Record<Facet, readonly string[]>> {
  readonly days: FilterDays | null
}
/** Both inclusive; null is an open end, and at least one is not. */
export interface FilterDays {
  readonly from: Day | null
  readonly to: Day | null
}
export const PANELS = ['find', 'filter', 'table', 'share', 'about'] as const
export type Panel = (typeof PANELS)[number]

export const NO_FILTERS: Filters = {
  articles: [],
  outlets: [],
  actors: [],
  origins: [],
  types: [],
  measures: [],
  bounds: [],
  statuses: [],
  days: null,
}
export const DEFAULT_VIEW: View = {
  span: null,
  selected: null,
  beside: null,
  passage: null,
  words: null,
  filters: NO_FILTERS,
  panel: null,
  find: '',
  axis: 'happened',
  skipEmpty: false,
  scale: null,
  coverage: false,
}

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
  if (key === 'days') {
    const days = readDays(value)
    return days && { filters: { ...view.filters, days } }
  }
  const kind = oneOf(SELECTED_KINDS, key)
  if (kind) return { selected: { kind, id: value } }
  return READERS.get(key)?.(value) ?? null
}

const READERS = new Map<string, (value: string) => Partial<View> | null>([
  ['beside', (value) => ({ beside: value })],
  ['passage', (value) => (/^\d{1,7}$/.test(value) ? { passage: Number(value) } : null)],
  ['words', (value) => readWords(value)],
  ['find', (value) => ({ find: value })],
  ['axis', (value) => (value === 'reported' ? { axis: value } : null)],
  ['empty', (value) => (value === 'skipped' ? { skipEmpty: true } : null)],
  ['scale', (value) => (value === 'even' || value === 'tens' ? { scale: value } : null)],
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
  const { span, selected, beside, passage, words, filters, panel, find, axis, skipEmpty, scale, coverage } = view
  return [
    span && `${span.from}/${span.to}`,
    selected && `${selected.kind}=${encode(selected.id)}`,
    beside !== null && `beside=${encode(beside)}`,
    passage !== null && `passage=${passage}`,
    words && `words=${words.start}-${words.end}`,
    ...Object.entries(FILTER_KEYS).map(
      ([key, list]) => filters[list].length > 0 && `${key}=${filters[list].map(encode).join(',')}`,
    ),
    filters.days && `days=${filters.days.from ?? OPEN}/${filters.days.to ?? OPEN}`,
    axis === 'reported' && 'axis=reported',
    skipEmpty && 'empty=skipped',
    scale && `scale=${scale}`,
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
  return { ...NOTHING_SELECTED, selected: { kind, id }, panel: null }
}

/** The id of what is selected, if it is of this kind. */
export function selectedOf({ selected }: View, kind: SelectedKind): string | null {
  return selected?.kind === kind ? selected.id : null
}

/** What every mark of an item is: a link that selects it, and says so. */
export function markOf(view: View, kind: SelectedKind, id: string) {
  return { kind, id, href: hrefOf(view, selecting(kind, id)), selected: selectedOf(view, kind) === id }
}

export const NOTHING_SELECTED = { selected: null, beside: null, passage: null, words: null } as const

/** What to change in a view to read another article beside the selection. */
export function readingBeside(article: string): Partial<View> {
  return { beside: article, passage: null, words: null }
}

/** What to change in a view to read an article beside the selection, there pointing at some of its characters. */
export function pointingAt({ article, start, end }: WordSpan & { readonly article: string }): Partial<View> {
  return { ...readingBeside(article), words: { start, end } }
}

function readSpan(text: string): Partial<View> | null {
  const [first = '', second = '', ...more] = text.split('/')
  const from = parseDay(first)
  const to = parseDay(second)
  return from && to && from <= to && more.length === 0 ? { span: { from, to } } : null
}

/** An open end, as in EDTF. */
const OPEN = '..'

function readDays(text: string): FilterDays | null {
  const [first = '', second = '', ...more] = text.split('/')
  const from = parseDay(first)
  const to = parseDay(second)
  if ((from === null && first !== OPEN) || (to === null && second !== OPEN) || more.length > 0) return null
  const isStretch = from !== null && to !== null ? from <= to : from !== null || to !== null
  return isStretch ? { from, to } : null
}

function readWords(text: string): Partial<View> | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text)
  const [start, end] = [Number(match?.[1]), Number(match?.[2])]
  return start < end ? { words: { start, end } } : null
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
