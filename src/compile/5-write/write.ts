import type { ArticleId } from '../../corpus/ids.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { pathOfList } from '../../corpus/where.ts'
import type { Corpus, OutputFile } from '../shapes.ts'
import { annotations } from './annotations.ts'
import { sortMarks } from './marks.ts'
import { articleFile, type Build, corpusFile, reportFile, undatedFile } from './pages.ts'
import { schemaOrg } from './schemaOrg.ts'
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

  yield* tiles.files
  for (const [n, list] of lists.entries()) yield json(pathOfList(n), whereFile(list, build))
  yield json('undated.json', undated)
  for (const article of corpus.articles)
    yield json(
      `articles/${article.summary.id}.json`,
      articleFile(article, build, reported.get(article.summary.id) ?? []),
    )
  yield json('report.json', reportFile(corpus, build))
  for (const [name, write] of TABLES) yield { path: `download/${name}.csv`, text: write(corpus) }
  yield json('download/corpus.jsonld', schemaOrg(corpus, build))
  yield json('download/annotations.jsonld', annotations(corpus))
  yield json('download/timelinejs.json', timelineJs(corpus))
  yield json('corpus.json', corpusFile(corpus, build, dated, tiles.root, lists.length, undated))
}

function json(path: string, value: unknown): OutputFile {
  return { path, text: `${JSON.stringify(value)}\n` }
}

function eventsByArticle(events: readonly TimelineEvent[]): Map<ArticleId, TimelineEvent[]> {
  const byArticle = new Map<ArticleId, TimelineEvent[]>()
  for (const event of events)
    for (const article of new Set(event.reports.map((report) => report.quote.article))) {
      const known = byArticle.get(article)
      if (known) known.push(event)
      else byArticle.set(article, [event])
    }
  return byArticle
}
