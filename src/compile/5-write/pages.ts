import {
  type ArticleFile,
  type ArticleReport,
  type CorpusFile,
  FORMAT,
  type ReportedEvent,
  type ReportFile,
  type TileRef,
  type UndatedFile,
} from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { MEASURE_BY_NAME } from '../language/lexicon/measures.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import { type DatedMark, extentOf } from './marks.ts'
import { Listed, type Streamed } from './outputFile.ts'

/** What every file needs to know of the build. */
export interface Build {
  readonly edition: string
  readonly compiler: string
}

/** How many files there are of each kind that comes in several. */
export interface Lists {
  readonly where: number
  readonly catalogue: number
  readonly search: number
}

export function corpusFile(
  corpus: Corpus,
  build: Build,
  dated: readonly DatedMark[],
  tiles: TileRef,
  lists: Lists,
  undated: UndatedFile,
): CorpusFile {
  const { settings, articles, actors, series, events, disagreements, hash } = corpus
  const figures = articles.flatMap((article) => article.figures)
  const undatedCount = undated.events.length + undated.figures.length
  return {
    format: FORMAT,
    edition: build.edition,
    compiler: build.compiler,
    hash,
    title: settings.title,
    blurb: settings.blurb,
    scope: settings.scope,
    extent: extentOf(corpus, dated),
    counts: {
      articles: articles.length,
      events: events.length,
      figures: figures.length,
      actors: actors.length,
      times: total(articles, (article) => article.times.length),
      passages: total(articles, (article) => article.summary.passages),
      words: total(articles, (article) => article.summary.words),
    },
    measures: measuresOf(figures),
    actors,
    series,
    articles: articles.map((article) => article.summary),
    disagreements,
    tiles,
    where: lists.where > 0 ? { lists: lists.where } : null,
    catalogue: lists.catalogue > 0 ? { lists: lists.catalogue } : null,
    search: { parts: lists.search },
    undated:
      undatedCount > 0
        ? { path: 'undated.json', events: undated.events.length, figures: undated.figures.length }
        : null,
  }
}

function measuresOf(figures: readonly Figure[]): CorpusFile['measures'] {
  const counts = new Map<string, number>()
  for (const { measure } of figures) counts.set(measure, (counts.get(measure) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([measure, count]) => ({ measure, unit: MEASURE_BY_NAME.get(measure)?.unit ?? 'people', figures: count }))
}

export function undatedFile(build: Build, events: readonly TimelineEvent[], figures: readonly Figure[]): UndatedFile {
  return {
    edition: build.edition,
    events: events.map((event) => ({
      ...event,
      reason: event.when.steps.at(-1)?.found ?? 'no time is named with it and nothing bounds it',
    })),
    figures: figures.map((figure) => ({
      ...figure,
      reason: figure.asOf?.steps.at(-1)?.found ?? 'the passage gives no day, and the article’s own date is not known',
    })),
  }
}

export function articleFile(article: LinkedArticle, build: Build, events: readonly ReportedEvent[]): ArticleFile {
  return {
    edition: build.edition,
    article: article.summary,
    text: article.text,
    passages: article.passages,
    times: article.times,
    mentions: article.mentions,
    attributions: article.attributions,
    figures: article.figures,
    events,
  }
}

export function reportFile({ articles }: Corpus, build: Build): Streamed<ReportFile> {
  return { edition: build.edition, articles: new Listed(() => reportsOf(articles)) }
}

function* reportsOf(articles: Corpus['articles']): Generator<ArticleReport> {
  for (const { summary, rules, refused } of articles)
    yield {
      article: summary.id,
      passages: summary.passages,
      coveredPassages: summary.coveredPassages,
      rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
      refused,
    }
}

function total(articles: readonly LinkedArticle[], count: (article: LinkedArticle) => number): number {
  return articles.reduce((sum, article) => sum + count(article), 0)
}
