import type { ReportedEvent } from '../../corpus/files.ts'
import type { ArticleId } from '../../corpus/ids.ts'
import type { Report, TimelineEvent } from '../../corpus/model.ts'
import { pathOfList } from '../../corpus/where.ts'
import type { Corpus, OutputFile } from '../shapes.ts'
import { annotations } from './annotations.ts'
import { calendar } from './calendar.ts'
import { catalogueFiles, catalogueLists } from './catalogue.ts'
import { sortMarks } from './marks.ts'
import { fileOf, jsonFile } from './outputFile.ts'
import { articleFile, type Build, corpusFile, reportFile, undatedFile } from './pages.ts'
import { rulesFile } from './rules.ts'
import { schemaOrg } from './schemaOrg.ts'
import { byFirstArticle, searchFile, searchParts } from './searchParts.ts'
import { TABLES } from './tables.ts'
import { writeTiles } from './tiles.ts'
import { timelineJs } from './timelineJs.ts'
import { whereFile, whereLists } from './where.ts'

/** Every file of the contract, `corpus.json` last: whoever finds it finds all the others. */
export function* writeCorpus(corpus: Corpus, build: Build): Generator<OutputFile> {
  const { dated, undatedEvents, undatedFigures } = sortMarks(corpus)
  const tiles = writeTiles(dated, build.edition)
  const undated = undatedFile(build, undatedEvents, undatedFigures)
  const reported = eventsByArticle(corpus.events)

  const lists = whereLists(tiles.homes)
  const known = { ...corpus, articles: corpus.articles.map(({ summary }) => summary) }
  const parts = searchParts(corpus.articles)
  const first = byFirstArticle(corpus.events)

  yield* tiles.files
  for (const [n, list] of lists.entries()) yield jsonFile(pathOfList(n), whereFile(list, build))
  let n = 0
  for (const file of catalogueFiles(tiles.homes, known, build)) yield jsonFile(`catalogue/${n++}.json`, file)
  for (const [i, part] of parts.entries()) yield jsonFile(`search/${i}.json`, searchFile(part, first, build))
  yield jsonFile('rules.json', rulesFile(corpus, build))
  yield jsonFile('undated.json', undated)
  for (const article of corpus.articles) {
    const { id } = article.summary
    yield jsonFile(`articles/${id}.json`, articleFile(article, build, reported.get(id) ?? []))
  }
  yield jsonFile('report.json', reportFile(corpus, build))
  for (const [name, write] of TABLES) yield fileOf(`download/${name}.csv`, () => write(corpus))
  yield jsonFile('download/corpus.jsonld', schemaOrg(corpus, build))
  yield jsonFile('download/annotations.jsonld', annotations(corpus))
  yield jsonFile('download/timelinejs.json', timelineJs(corpus))
  yield fileOf('download/events.ics', () => calendar(corpus))
  const counts = { where: lists.length, catalogue: catalogueLists(tiles.homes.length), search: parts.length }
  yield jsonFile('corpus.json', corpusFile(corpus, build, dated, tiles.root, counts, undated))
}

/** The events that each article reports, with its reports alone. Work grows with the number of reports. */
function eventsByArticle(events: readonly TimelineEvent[]): Map<ArticleId, ReportedEvent[]> {
  const byArticle = new Map<ArticleId, ReportedEvent[]>()
  for (const event of events) {
    const own = new Map<ArticleId, Report[]>()
    for (const report of event.reports) {
      const reports = own.get(report.quote.article)
      if (reports) reports.push(report)
      else own.set(report.quote.article, [report])
    }
    for (const [article, reports] of own) {
      const reported = { ...event, reports, elsewhere: event.reports.length - reports.length }
      const known = byArticle.get(article)
      if (known) known.push(reported)
      else byArticle.set(article, [reported])
    }
  }
  return byArticle
}
