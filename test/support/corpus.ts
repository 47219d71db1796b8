// A small finished corpus for the page's tests, about something other than the articles that the project ships.
import { type ArticleFile, type CorpusFile, FORMAT, type TileFile, type UndatedFile } from '../../src/corpus/files.ts'
import type { ActorId, ArticleId, Day, EventId, FigureId, SeriesId } from '../../src/corpus/ids.ts'
import type {
  Actor,
  ActorKind,
  ArticleSummary,
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

export const EDITION = 'edition-1'
const FURNITURE = ['World News', 'Leave a Reply']
type ArticleName = (typeof FERRY_ARTICLES)[number]['id']

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

const events: TimelineEvent[] = [
  event(
    'capsized',
    'Aurora Star capsizes in Marrow Sound',
    'condition',
    '2031-03-04',
    3,
    ['aurora-star', 'coast-guard'],
    [
      report(
        'gazette-ferry',
        'The ferry Aurora Star capsized in Marrow Sound on Tuesday night',
        'capsized',
        'Tuesday night',
        'the coast guard',
      ),
      report('island-courier', 'the Aurora Star went down', 'went down', null, null),
    ],
  ),
  event(
    'rescued',
    'Fishing boats rescue passengers',
    'aid',
    '2031-03-04/2031-03-05',
    2,
    ['fishers-union'],
    [report('gazette-ferry', 'passengers were rescued by fishing boats', 'rescued', null, "the Sound Fishers' Union")],
  ),
  event(
    'inquiry',
    'Transport ministry opens an inquiry',
    'investigate',
    '2031-03-07',
    2,
    ['transport-ministry'],
    [report('gazette-ferry', 'The transport ministry will open an inquiry on Friday', 'inquiry', 'Friday', null)],
    'planned',
  ),
  event(
    'inspection',
    'Ship passes its inspection',
    'investigate',
    '2031-02-01/2031-02-10',
    1,
    ['aurora-star'],
    [
      report(
        'gazette-ferry',
        'the ship had passed its inspection in early February',
        'inspection',
        'early February',
        'The company',
      ),
    ],
  ),
  event(
    'detained',
    'Captain Olle Brandt is detained',
    'coerce',
    '2031-03-09',
    2,
    ['olle-brandt'],
    [report('island-courier', 'He captain Mr. Olle Brandt was detained on Sunday', 'detained', 'Sunday', null, true)],
  ),
  event(
    'denial',
    'Runa Falk denies that the ship was overloaded',
    'statement',
    '../2031-03-12',
    2,
    ['runa-falk'],
    [
      report(
        'island-courier',
        'Transport Minister Runa Falk denied that the ship had been overloaded',
        'denied',
        null,
        null,
      ),
    ],
    'denied',
  ),
]
const vigil = event(
  'vigil',
  'Families hold a vigil',
  'protest',
  '',
  1,
  [],
  [report('undated-note', 'Families held a vigil at the quay', 'vigil', null, null)],
)

const figures: Figure[] = [
  figure(
    'killed-120',
    'gazette-ferry',
    'killing at least 120 people',
    'at least 120',
    'killed',
    120,
    '>=',
    'at least',
    '2031-03-05',
    'coast-guard',
    'the coast guard',
  ),
  figure(
    'killed-140',
    'island-courier',
    'More than 140 people died',
    'More than 140',
    'killed',
    140,
    '>',
    'More than',
    '2031-03-12',
    'coast-guard',
    'the coast guard said on Monday',
  ),
  figure(
    'killed-100',
    'island-courier',
    'fewer than 100 bodies have been recovered',
    'fewer than 100',
    'killed',
    100,
    '<',
    'fewer than',
    '2031-03-12',
    'seafarers',
    'The Union of Seafarers',
  ),
  figure(
    'missing-60',
    'island-courier',
    'Nearly 60 are still missing',
    'Nearly 60',
    'missing',
    60,
    '<',
    'Nearly',
    '2031-03-12',
    null,
    null,
  ),
  figure(
    'rescued-300',
    'gazette-ferry',
    'About 300 passengers were rescued',
    'About 300',
    'rescued',
    300,
    '~',
    'About',
    '2031-03-05',
    'fishers-union',
    "the Sound Fishers' Union",
  ),
  {
    ...figure(
      'children',
      'island-courier',
      'Two-thirds of the dead were schoolchildren',
      'Two-thirds',
      'killed',
      2 / 3,
      '=',
      '',
      '2031-03-12',
      'coast-guard',
      'said the coast guard',
    ),
    shareOf: 'the dead',
    base: 'killed-140' as FigureId,
    series: 'killed-share' as SeriesId,
  },
]

const actors: Actor[] = [
  actor('coast-guard', 'Coast guard', 'organisation', ['the coast guard']),
  actor('aurora-star', 'Aurora Star', 'organisation', ['Aurora Star']),
  actor('fishers-union', "Sound Fishers' Union", 'organisation', ["the Sound Fishers' Union"]),
  actor('seafarers', 'Union of Seafarers', 'organisation', ['The Union of Seafarers']),
  actor('transport-ministry', 'Transport ministry', 'office', ['The transport ministry']),
  actor('olle-brandt', 'Olle Brandt', 'person', ['Mr. Olle Brandt']),
  actor('runa-falk', 'Runa Falk', 'person', ['Transport Minister Runa Falk']),
]

const MENTIONS: Record<ArticleName, [string, string][]> = {
  'gazette-ferry': [
    ['coast-guard', 'the coast guard'],
    ['fishers-union', "the Sound Fishers' Union"],
    ['transport-ministry', 'The transport ministry'],
  ],
  'island-courier': [
    ['coast-guard', 'the coast guard said'],
    ['seafarers', 'The Union of Seafarers'],
    ['olle-brandt', 'Mr. Olle Brandt'],
    ['runa-falk', 'Transport Minister Runa Falk'],
  ],
  'undated-note': [],
}

const series: Series[] = [
  seriesOf('killed', 'People killed', 'killed', ['killed-120', 'killed-140', 'killed-100'], false),
  seriesOf('missing', 'People missing', 'missing', ['missing-60'], false),
  seriesOf('rescued', 'People rescued', 'rescued', ['rescued-300'], false),
  seriesOf('killed-share', 'Share of the dead', 'killed', ['children'], true),
]

const articleFiles: ArticleFile[] = FERRY_ARTICLES.map(
  ({ id, text, file, outlet, title, url, language, published }) => {
    const passages = passagesOf(text, title)
    const own = <Item extends { quote: Quote }>(items: Item[]) => items.filter((item) => item.quote.article === id)
    const ownEvents = [...events, vigil].filter((e) => e.reports.some((r) => r.quote.article === id))
    const spans = [
      ...own(figures).map((f) => f.quote),
      ...ownEvents.flatMap((e) => own([...e.reports]).map((r) => r.quote)),
    ]
    const article: ArticleSummary = {
      id: id as string as ArticleId,
      file,
      outlet,
      title,
      url,
      language,
      published: published && {
        earliest: published.day as Day,
        latest: published.day as Day,
        edtf: published.day,
        basis: published.basis,
        note: published.note,
      },
      words: text.split(/\s+/).length,
      passages: passages.length,
      coveredPassages: passages.filter((p) => spans.some((s) => s.start < p.end && s.end > p.start)).length,
      sha256: 'ab'.repeat(32),
    }
    return {
      edition: EDITION,
      article,
      text,
      passages,
      times: [],
      mentions: MENTIONS[id].map(([name, exact]) => ({ actor: name as ActorId, quote: quote(id, exact) })),
      attributions: [],
      figures: own(figures),
      events: ownEvents,
    }
  },
)

const tile: TileFile = {
  edition: EDITION,
  from: '2031-02-01' as Day,
  to: '2031-03-12' as Day,
  events,
  figures,
  rest: { types: {}, measures: {} },
  children: [],
}
const undated: UndatedFile = {
  edition: EDITION,
  events: [{ ...vigil, reason: 'the article has no date and the words name none' }],
  figures: [],
}
const corpus: CorpusFile = {
  format: FORMAT,
  edition: EDITION,
  compiler: '0.1.0',
  hash: 'cd'.repeat(32),
  title: 'The sinking of the Aurora Star',
  blurb: 'Three articles about a ferry disaster.',
  scope: { places: ['Marrow Sound'], from: '2031-03-01' as Day, to: null },
  extent: { earliest: '2031-02-01' as Day, latest: '2031-03-12' as Day },
  counts: { articles: 3, events: 7, figures: 6, actors: 7, times: 0, passages: 21, words: 200 },
  measures: [
    { measure: 'killed', unit: 'people', figures: 4 },
    { measure: 'missing', unit: 'people', figures: 1 },
    { measure: 'rescued', unit: 'people', figures: 1 },
  ],
  actors,
  series,
  articles: articleFiles.map(({ article }) => article),
  disagreements: [
    {
      id: 'toll',
      kind: 'different figures',
      about: 'People killed',
      quotes: [
        quote('island-courier', 'More than 140 people died'),
        quote('island-courier', 'fewer than 100 bodies have been recovered'),
      ],
      figures: ['killed-140', 'killed-100'] as FigureId[],
      events: [],
    },
  ],
  tiles: { path: 'tiles/root.json', from: tile.from, to: tile.to, events: events.length, figures: figures.length },
  undated: { path: 'undated.json', events: 1, figures: 0 },
}

export const FERRY = { corpus, tile, undated, articles: articleFiles, events, figures, vigil }

/** Every file of the corpus by its path below `data/`. */
export function ferryFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['corpus.json', corpus],
    [corpus.tiles.path, tile],
    ['undated.json', undated],
    ['report.json', { edition: EDITION, articles: [] }],
    ...articleFiles.map((file): [string, unknown] => [`articles/${file.article.id}.json`, file]),
  ])
}

function event(
  id: string,
  title: string,
  type: TimelineEvent['type'],
  edtf: string,
  importance: TimelineEvent['importance'],
  participants: string[],
  reports: ((day: string) => Report)[],
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
  }
}

function report(
  article: ArticleName,
  exact: string,
  trigger: string,
  time: string | null,
  by: string | null,
  garbled = false,
) {
  return (edtf: string): Report => {
    const words = time === null ? null : quote(article, time)
    const inside = quote(article, exact)
    const at = inside.start + exact.indexOf(trigger)
    return {
      quote: inside,
      trigger: { ...inside, start: at, end: at + trigger.length, exact: trigger },
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

function figure(
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

function actor(id: string, name: string, kind: ActorKind, aliases: string[]): Actor {
  return {
    id: id as ActorId,
    name,
    kind,
    role: null,
    affiliation: null,
    aliases: aliases.map((text) => ({ text, count: 1 })),
    mentions: aliases.length,
    articles: ['gazette-ferry' as ArticleId],
    contradictions: [],
  }
}

function seriesOf(id: string, label: string, measure: string, ids: string[], share: boolean): Series {
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
function passagesOf(text: string, title: string): Passage[] {
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
