import fc from 'fast-check'
import { dayFromNumber, dayNumber, parseDay } from '../../src/corpus/day.ts'
import type { ActorId, ArticleId, EventId, FigureId, SeriesId } from '../../src/corpus/ids.ts'
import {
  type ArticleSummary,
  type Bound,
  EVENT_STATUSES,
  EVENT_TYPES,
  type Figure,
  type TimelineEvent,
  type When,
} from '../../src/corpus/model.ts'
import { whenOf } from '../../src/corpus/when.ts'

/** `2031-03-04`, `2031-03-01/2031-03-10`, `../2031-03-05`, `2031-03-04/..`, each with `~` for approximate edges. */
export function whenIn(edtf: string): When {
  const [first = '', second = first] = edtf.replaceAll('~', '').split('/')
  return whenOf({
    earliest: parseDay(first),
    latest: parseDay(second),
    basis: 'resolved',
    approximate: edtf.includes('~'),
    steps: [],
  })
}

interface EventParts {
  readonly edtf: string
  readonly importance?: 1 | 2 | 3
  readonly title?: string
  readonly actors?: readonly string[]
  readonly articles?: readonly string[]
  readonly status?: TimelineEvent['status']
  readonly type?: TimelineEvent['type']
}

export function eventOn(
  id: string,
  {
    edtf,
    importance = 2,
    title = `Event ${id}`,
    actors = [],
    articles = ['gazette'],
    status = 'occurred',
    type = 'aid',
  }: EventParts,
): TimelineEvent {
  const when = whenIn(edtf)
  return {
    id: id as EventId,
    title,
    type,
    status,
    when,
    place: null,
    importance,
    actors: actors.map((actor) => ({ actor: actor as ActorId, role: 'agent' })),
    reports: articles.map((article) => {
      const quote = { article: article as ArticleId, start: 0, end: title.length, exact: title }
      return { quote, trigger: quote, type, status, when, byWords: null, garbled: false, rule: 'test' }
    }),
    joins: [],
  }
}

interface FigureParts {
  readonly point: number | null
  readonly asOf: string
  readonly words?: string
  readonly number?: string
  readonly bound?: Bound
  readonly measure?: string
  readonly kind?: Figure['kind']
  readonly series?: string
  readonly shareOf?: string | null
  readonly scope?: Figure['scope']
}

export function claim(id: string, parts: FigureParts): Figure {
  const {
    point,
    asOf,
    bound = '=',
    measure = 'killed',
    kind = 'cumulative',
    series = 'killed',
    shareOf = null,
    scope = 'corpus',
  } = parts
  const number = parts.number ?? String(point)
  const words = parts.words ?? `${number} ${measure}`
  const quoted = (exact: string) => ({ article: 'gazette' as ArticleId, start: 0, end: exact.length, exact })
  return {
    id: id as FigureId,
    quote: quoted(words),
    number: quoted(number),
    measure,
    point,
    low: point,
    high: point,
    bound,
    hedge: '',
    shareOf,
    base: null,
    population: 'passengers',
    place: '',
    kind,
    period: null,
    asOf: whenIn(asOf),
    reportedOn: null,
    by: null,
    byWords: null,
    caveats: [],
    modality: '',
    series: series as SeriesId,
    scope,
    garbled: false,
    rule: 'test',
    steps: [],
  }
}

export function articleOf(id: string, published: string | null): ArticleSummary {
  const when = published ? whenIn(published) : null
  return {
    id: id as ArticleId,
    file: `${id}.txt`,
    outlet: null,
    title: `Article ${id}`,
    url: null,
    published:
      when?.earliest && when.latest
        ? { earliest: when.earliest, latest: when.latest, edtf: when.edtf, basis: 'stated', note: '' }
        : null,
    language: 'en',
    words: 100,
    passages: 5,
    coveredPassages: 4,
    sha256: '',
  }
}

const FIRST = dayNumber('2031-01-01' as ReturnType<typeof dayFromNumber>)
const WORDS = [
  'ferry',
  'minister',
  'rescued',
  'court',
  'orders',
  'inquiry',
  'passengers',
  'union',
  'a',
  'protest',
  'unprecedented',
]

/** Times of every width and openness, within `days` of 2031. */
export function anyEdtf(days: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.nat(days - 1),
      fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 40 })),
      fc.constantFrom('', '', '', 'before', 'after', '~'),
    )
    .map(([start, length, form]) => {
      const from = dayFromNumber(FIRST + start)
      const to = dayFromNumber(FIRST + start + length - 1)
      if (form === 'before') return `../${to}`
      if (form === 'after') return `${from}/..`
      return `${from}${form}/${to}${form}`
    })
}

export function anyEvents(days: number, most: number): fc.Arbitrary<TimelineEvent[]> {
  const parts = fc.record({
    edtf: anyEdtf(days),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 16 }).map((words) => words.join(' ')),
    status: fc.constantFrom(...EVENT_STATUSES),
    type: fc.constantFrom(...EVENT_TYPES),
    actors: fc.subarray(['falk', 'brandt', 'coast-guard', 'union']),
    articles: fc.subarray(['gazette', 'courier', 'post'], { minLength: 1 }),
  })
  return fc.array(parts, { maxLength: most, size: 'max' }).map((all) => all.map((each, at) => eventOn(`e${at}`, each)))
}
