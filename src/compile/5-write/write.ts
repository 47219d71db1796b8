import { pathOfList } from '../../corpus/where.ts'
import type { Corpus, LinkedArticle, OutputFile } from '../shapes.ts'
import { inMemory, type Spool } from '../shelf.ts'
import { annotations } from './annotations.ts'
import { calendar } from './calendar.ts'
import { catalogueFiles } from './catalogue.ts'
import { eventJson } from './json.ts'
import { fileOf, JsonSheet, jsonFile } from './outputFile.ts'
import { articleJson, type Build, corpusFile, reportedJson, reportFile, undatedFile } from './pages.ts'
import { PerArticle } from './perArticle.ts'
import { PerEvent } from './perEvent.ts'
import { rulesFile } from './rules.ts'
import { datasetNode, iriOf, schemaOrg } from './schemaOrg.ts'
import { SearchParts } from './searchParts.ts'
import { actorsTable } from './tables.ts'
import { writeTiles } from './tiles.ts'
import { timelineJs } from './timelineJs.ts'
import { withTitle } from './title.ts'
import { whereFile, whereLists } from './where.ts'

/**
 * Every file of the contract, `corpus.json` last: whoever finds it finds all the others. Articles are gone through
 * once, each with the events that it tells first, before there is a first file; what they add to is put aside
 * meanwhile. `linked` are those of the corpus, taken one by one.
 */
export function writeCorpus(
  corpus: Corpus,
  linked: Iterable<LinkedArticle>,
  build: Build,
  spool: Spool = inMemory,
): Iterable<OutputFile> {
  const { sources } = corpus
  const known = { ...corpus, articles: Array.from(sources, ([id, { outlet }]) => ({ id, outlet })) }
  const articles = new PerArticle(corpus, known, spool)
  const told = new PerEvent(corpus, known, spool)
  const search = new SearchParts(build, spool)
  for (const article of linked) {
    const figures = articles.add(article)
    search.makeRoomFor(article)
    const events = article.told.map(({ event, elsewhere, place, first }): string => {
      if (first > 0) return reportedJson(eventJson(event), elsewhere)
      const whole = elsewhere === 0 ? event : corpus.events.at(place)!
      const json = told.add(whole, place)
      search.addEvent(whole)
      return reportedJson(elsewhere === 0 ? json : eventJson(event), elsewhere)
    })
    search.add(article)
    articles.files.add(`articles/${article.summary.id}.json`, articleJson(article, { figures, events }, build))
  }
  search.close()
  return filesOf(corpus, { articles, told, search }, build, spool)
}

/** What was gone through. */
interface Gathered {
  readonly articles: PerArticle
  readonly told: PerEvent
  readonly search: SearchParts
}

function* filesOf(
  linked: Corpus,
  { articles, told, search }: Gathered,
  build: Build,
  spool: Spool,
): Generator<OutputFile> {
  const iri = iriOf(linked)
  const corpus = withTitle(linked)
  const { settings, sources } = corpus
  yield* articles.files
  yield* search
  const marks = [...told.marks, ...articles.marks]
  for (const { earliest, latest } of marks) {
    articles.touched.touch(earliest)
    articles.touched.touch(latest)
  }
  const inFull = { event: told.inFull, figure: articles.figuresInFull }
  const tiles = writeTiles(marks, inFull, build.edition)
  yield* tiles.files
  const lists = whereLists(tiles.homes)
  for (const [n, list] of lists.entries()) yield jsonFile(pathOfList(n), whereFile(list, build))
  let catalogues = 0
  for (const file of catalogueFiles(tiles.homes, { event: told.values, figure: articles.values }, build))
    yield jsonFile(`catalogue/${catalogues++}.json`, file)
  yield jsonFile('rules.json', rulesFile(articles.rules, build))
  const undated = { events: told.undated, figures: articles.undated }
  yield jsonFile('undated.json', undatedFile(build, undated))

  yield jsonFile('report.json', reportFile(build, articles.reports))
  for (const [name, sheet] of articles.tables) yield fileOf(`download/${name}.csv`, () => sheet.parts())
  yield fileOf('download/actors.csv', () => actorsTable(corpus))
  const dataset = new JsonSheet<unknown>(spool)
  dataset.add(datasetNode(corpus, [...sources.keys()], build, iri))
  const graph = { dataset, articles: articles.nodes, events: told.nodes, claims: articles.claims }
  yield jsonFile('download/corpus.jsonld', schemaOrg(graph))
  yield jsonFile('download/annotations.jsonld', annotations(settings.title, articles.annotations, iri))
  yield jsonFile('download/timelinejs.json', timelineJs(corpus, told.slides))
  yield fileOf('download/events.ics', () => calendar(corpus, told.calendar))
  const counts = { where: lists.length, catalogue: catalogues, search: search.length }
  yield jsonFile('corpus.json', corpusFile(corpus, build, articles, tiles.root, counts, undated))
}
