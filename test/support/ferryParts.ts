// What the invented corpus is put together from: words found in the articles, and claims and events made of them.
import type { ActorId, ArticleId, Day, EventId, FigureId, SeriesId } from '../../src/corpus/ids.ts'
import type {
  Actor,
  ActorKind,
  Figure,
  Passage,
  Precision,
  Quote,
  Report,
  Series,
  TimelineEvent,
  When,
} from '../../src/corpus/model.ts'
import { FERRY_ARTICLES } from './ferryArticles.ts'

const FURNITURE = ['World News', 'Leave a Reply']
export type ArticleName = (typeof FERRY_ARTICLES)[number]['id']

/** The words where they stand, once, in the article. */
export function quote(article: ArticleName, exact: string): Quote {
  const { text } = FERRY_ARTICLES.find(({ id }) => id === article)!
  const start = text.indexOf(exact)
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) throw new Error(`not exactly once in ${article}: ${exact}`)
  return { article: article as string as ArticleId, start, end: start + exact.length, exact }
}

/** `2031-03-04`, `2031-03-01/2031-03-10`, `../2031-03-05` or empty for no day at all. */
export function when(edtf: string, precision: Precision, words: Quote | null = null, steps: string[][] = []): When {
  const [first = '', second = first] = edtf.split('/')
  const day = (text: string) => (text === '..' || text === '' ? null : (text as Day))
  return {
    earliest: day(first),
    latest: day(second),
    edtf,
    precision,
    basis: words ? 'resolved' : 'inferred',
    approximate: false,
    words,
    steps: steps.map(([looked = '', found = '']) => ({ looked, found })),
  }
}

export function event(
  id: string,
  title: string,
  type: TimelineEvent['type'],
  edtf: string,
  importance: TimelineEvent['importance'],
  participants: string[],
  reports: ((day: string) => Report & { readonly when: When })[],
  status: TimelineEvent['status'] = 'occurred',
): TimelineEvent {
  const made = reports.map((make) => ({ ...make(edtf), status }))
  return {
    id: id as EventId,
    title,
    type,
    status,
    when: made[0]!.when,
    place: null,
    importance,
    actors: participants.map((name) => ({ actor: name as ActorId, role: 'agent' })),
    reports: made,
    joins: [],
  }
}

export function report(
  article: ArticleName,
  exact: string,
  trigger: string,
  time: string | null,
  by: string | null,
  garbled = false,
) {
  return (edtf: string): Report & { readonly when: When } => {
    const words = time === null ? null : quote(article, time)
    const inside = quote(article, exact)
    const at = inside.start + exact.indexOf(trigger)
    return {
      quote: inside,
      trigger: { ...inside, start: at, end: at + trigger.length, exact: trigger },
      type: 'condition',
      status: 'occurred',
      when: when(
        edtf,
        edtf === '' ? 'none' : edtf.startsWith('..') ? 'open' : edtf.includes('/') ? 'days' : 'day',
        words,
        [[words ? `the words “${time}”` : 'no words of time', edtf]],
      ),
      byWords: by === null ? null : quote(article, by),
      garbled,
      rule: 'event/verb',
    }
  }
}

export function figure(
  id: string,
  article: ArticleName,
  exact: string,
  number: string,
  measure: string,
  point: number,
  bound: Figure['bound'],
  hedge: string,
  day: string,
  by: string | null,
  byWords: string | null,
): Figure {
  return {
    id: id as FigureId,
    quote: quote(article, exact),
    number: quote(article, number),
    measure,
    point,
    low: bound.startsWith('<') ? null : point,
    high: bound.startsWith('>') ? null : point,
    bound,
    hedge,
    shareOf: null,
    base: null,
    population: 'people',
    place: 'Marrow Sound',
    kind: 'cumulative',
    period: null,
    asOf: when(day, 'day'),
    reportedOn: day as Day,
    by: by as ActorId | null,
    byWords: byWords === null ? null : quote(article, byWords),
    caveats: id === 'killed-140' ? [quote(article, 'a figure that could not be independently verified')] : [],
    modality: '',
    series: (measure === 'killed' ? 'killed' : measure) as SeriesId,
    scope: 'corpus',
    garbled: false,
    rule: 'figure/nearest-measure',
    steps: [{ looked: `“${number}”`, found: `${bound} ${point}` }],
  }
}

export function actor(id: string, name: string, kind: ActorKind, aliases: string[]): Actor {
  return {
    id: id as ActorId,
    name,
    kind,
    role: null,
    affiliation: null,
    aliases: aliases.map((text) => ({ text, count: 1, rule: 'actor.name.person' })),
    mentions: aliases.length,
    articles: ['gazette-ferry' as ArticleId],
    titles: [],
    joins: [],
    contradictions: [],
  }
}

export function seriesOf(id: string, label: string, measure: string, ids: string[], share: boolean): Series {
  return {
    id: id as SeriesId,
    label,
    measure,
    population: 'people',
    place: 'Marrow Sound',
    kind: 'cumulative',
    share,
    scope: 'corpus',
    figures: ids as FigureId[],
    articles: 2,
    origins: [{ name: 'Coast guard', figures: ids.slice(0, 2) as FigureId[] }],
  }
}

/** One passage a line is near enough to sentences here: the articles are written so. */
export function passagesOf(text: string, title: string): Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const [paragraph, line] of text.split('\n\n').entries()) {
    const furniture = FURNITURE.some((words) => line.startsWith(words))
    const garbledAt = line.indexOf('leave. said')
    passages.push({
      index: passages.length,
      start,
      end: start + line.length,
      kind: line === title ? 'headline' : furniture ? 'furniture' : 'sentence',
      furniture: furniture ? 'form' : null,
      paragraph,
      garbled:
        garbledAt < 0
          ? []
          : [{ start: start + garbledAt, end: start + garbledAt + 11, reason: 'a stray stop inside the sentence' }],
    })
    start += line.length + 2
  }
  return passages
}
