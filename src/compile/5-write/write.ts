import { pathOfList } from '../../corpus/where.ts'
import type { Corpus, OutputFile } from '../shapes.ts'
import { inMemory, type Spool } from '../shelf.ts'
import { annotations } from './annotations.ts'
import { calendar } from './calendar.ts'
import { catalogueFiles } from './catalogue.ts'
import { fileOf, JsonSheet, jsonFile } from './outputFile.ts'
import { articleFile, type Build, corpusFile, reportFile, undatedFile } from './pages.ts'
import { PerArticle } from './perArticle.ts'
import { PerEvent } from './perEvent.ts'
import { rulesFile } from './rules.ts'
import { datasetNode, iriOf, schemaOrg } from './schemaOrg.ts'
import { firstTold, searchFile, searchParts } from './searchParts.ts'
import { actorsTable } from './tables.ts'
import { writeTiles } from './tiles.ts'
import { timelineJs } from './timelineJs.ts'
import { whereFile, whereLists } from './where.ts'

/**
 * Every file of the contract, `corpus.json` last: whoever finds it finds all the others. Articles and events are each
 * gone through once; what several of them have a part in grows meanwhile and is written after.
 */
export function* writeCorpus(corpus: Corpus, build: Build, spool: Spool = inMemory): Generator<OutputFile> {
  const { settings, events } = corpus
  const iri = iriOf(corpus)

  const articles = new PerArticle(corpus, spool)
  let parts = 0
  for (const part of searchParts(corpus.articles)) {
    for (const article of part) {
      articles.add(article)
      yield jsonFile(`articles/${article.summary.id}.json`, articleFile(article, build))
    }
    const search = searchFile(part, (article) => firstTold(article, events), build)
    yield jsonFile(`search/${parts++}.json`, search)
  }
  const told = new PerEvent(corpus, articles, spool)
  let place = 0
  for (const event of events) told.add(event, place++)

  for (const { earliest, latest } of [...told.marks, ...articles.marks]) {
    articles.touched.touch(earliest)
    articles.touched.touch(latest)
  }
  const inFull = { event: events, figure: articles.figuresInFull }
  const tiles = writeTiles([...told.marks, ...articles.marks], inFull, build.edition)
  yield* tiles.files
  const lists = whereLists(tiles.homes)
  for (const [n, list] of lists.entries()) yield jsonFile(pathOfList(n), whereFile(list, build))
  const outlets = Array.from(articles.sources, ([id, { outlet }]) => ({ id, outlet }))
  let catalogues = 0
  for (const file of catalogueFiles(tiles.homes, inFull, { ...corpus, articles: outlets }, build))
    yield jsonFile(`catalogue/${catalogues++}.json`, file)
  yield jsonFile('rules.json', rulesFile(articles.rules, build))
  const undated = { events: told.undated, figures: articles.undated }
  yield jsonFile('undated.json', undatedFile(build, undated))

  yield jsonFile('report.json', reportFile(build, articles.reports))
  for (const [name, sheet] of articles.tables) yield fileOf(`download/${name}.csv`, () => sheet.parts())
  yield fileOf('download/actors.csv', () => actorsTable(corpus))
  const dataset = new JsonSheet<unknown>(spool)
  dataset.add(datasetNode(corpus, [...articles.sources.keys()], build, iri))
  const graph = { dataset, articles: articles.nodes, events: told.nodes, claims: articles.claims }
  yield jsonFile('download/corpus.jsonld', schemaOrg(graph))
  yield jsonFile('download/annotations.jsonld', annotations(settings.title, articles.annotations, iri))
  yield jsonFile('download/timelinejs.json', timelineJs(corpus, told.slides))
  yield fileOf('download/events.ics', () => calendar(corpus, told.calendar))
  const counts = { where: lists.length, catalogue: catalogues, search: parts }
  yield jsonFile('corpus.json', corpusFile(corpus, build, articles, tiles.root, counts, undated))
}
