// A small finished corpus for the page's tests, about something other than the articles that the project ships.
import { SearchParts } from '../../src/compile/5-write/searchParts.ts'
import { inMemory } from '../../src/compile/shelf.ts'
import {
  type ArticleFile,
  type CorpusFile,
  FORMAT,
  type ReportFile,
  type RulesFile,
  type SearchFile,
  type TileFile,
  type UndatedFile,
} from '../../src/corpus/files.ts'
import type { ActorId, ArticleId, Day, FigureId } from '../../src/corpus/ids.ts'
import type { ArticleSummary, Quote } from '../../src/corpus/model.ts'
import { FERRY_ARTICLES } from './ferryArticles.ts'
import { actors, events, figures, MENTIONS, series, vigil } from './ferryItems.ts'
import { passagesOf, quote } from './ferryParts.ts'

export { when } from './ferryParts.ts'
export const EDITION = 'edition-1'

const articleFiles: ArticleFile[] = FERRY_ARTICLES.map(
  ({ id, text, file, outlet, title, url, language, published }) => {
    const passages = passagesOf(text, title)
    const own = <Item extends { quote: Quote }>(items: Item[]) => items.filter((item) => item.quote.article === id)
    const ownEvents = [...events, vigil].flatMap((event) => {
      const reports = own([...event.reports])
      return reports.length > 0 ? [{ ...event, reports, elsewhere: event.reports.length - reports.length }] : []
    })
    const spans = [...own(figures).map((f) => f.quote), ...ownEvents.flatMap((e) => e.reports.map((r) => r.quote))]
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
      sources: [quote('island-courier', 'the coast guard said on Monday'), null],
      figures: ['killed-140', 'killed-100'] as FigureId[],
      events: [],
    },
  ],
  tiles: { path: 'tiles/root.json', from: tile.from, to: tile.to, events: events.length, figures: figures.length },
  where: null,
  catalogue: null,
  search: { parts: 1 },
  undated: { path: 'undated.json', events: 1, figures: 0 },
}

const reportFile: ReportFile = {
  edition: EDITION,
  articles: [
    {
      article: 'gazette-ferry' as ArticleId,
      passages: 8,
      coveredPassages: 4,
      rules: { 'event/verb': 4 },
      refused: [
        { quote: quote('gazette-ferry', 'three knocks'), rule: 'figure', reason: 'counts “knocks”, not people' },
        { quote: quote('gazette-ferry', 'a teacher'), rule: 'figure', reason: 'nothing says what happened' },
      ],
    },
  ],
}

const rulesFile: RulesFile = {
  edition: EDITION,
  rules: [
    {
      name: 'actor.name.person',
      group: 'actors',
      reads: 'Capitalised words that are built as a person’s name is.',
      found: 7,
    },
    { name: 'weekday', group: 'times', reads: 'A day of the week by name.', found: 3 },
    { name: 'event verb: condition', group: 'events', reads: 'A verb that tells of a condition.', found: 4 },
  ],
}

/** As the compiler writes it. */
const parts = new SearchParts({ edition: EDITION, compiler: '' }, inMemory)
for (const file of articleFiles) {
  const own = [...events, vigil].filter(({ reports }) => reports[0]?.quote.article === file.article.id)
  parts.add({ ...file, summary: file.article })
  for (const event of own) parts.addEvent(event)
}
parts.close()
const search: SearchFile = JSON.parse([...parts][0]!.text)

export const FERRY = { corpus, tile, undated, articles: articleFiles, events, figures, vigil, search }

/** Every file of the corpus by its path below `data/`. */
export function ferryFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['corpus.json', corpus],
    [corpus.tiles.path, tile],
    ['undated.json', undated],
    ['report.json', reportFile],
    ['rules.json', rulesFile],
    ['search/0.json', search],
    ...articleFiles.map((file): [string, unknown] => [`articles/${file.article.id}.json`, file]),
  ])
}
