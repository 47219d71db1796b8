import { type CorpusFile, FORMAT, type ReportFile, type TileRef, type UndatedFile } from '../../corpus/files.ts'
import type { ArticleSummary, Figure, TimelineEvent } from '../../corpus/model.ts'
import { MEASURE_BY_NAME } from '../language/lexicon/measures.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import type { JsonInTime } from './inTime.ts'
import { listJson, mentionJson, passageJson, refusalJson, sayingJson, timeJson } from './json.ts'
import type { Stretch } from './marks.ts'
import { type JsonSheet, Listed, type Streamed } from './outputFile.ts'

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

/** What adds up while articles and events are written. */
export interface Totals {
  readonly touched: Stretch
  readonly measures: ReadonlyMap<string, number>
  readonly summaries: JsonSheet<ArticleSummary>
  readonly times: number
  readonly passages: number
  readonly words: number
  readonly figures: number
}
export type Undated = {
  readonly events: JsonInTime<UndatedFile['events'][number]>
  readonly figures: JsonSheet<UndatedFile['figures'][number]>
}

export function corpusFile(
  corpus: Corpus,
  build: Build,
  totals: Totals,
  tiles: TileRef,
  lists: Lists,
  undated: Undated,
): Streamed<CorpusFile> {
  const { settings, articles, actors, series, events, disagreements, hash } = corpus
  const { times, passages, words, figures } = totals
  const counts = { events: undated.events.length, figures: undated.figures.length }
  return {
    format: FORMAT,
    edition: build.edition,
    compiler: build.compiler,
    hash,
    title: settings.title,
    blurb: settings.blurb,
    scope: settings.scope,
    extent: totals.touched.extent,
    counts: {
      articles: articles.length,
      events: events.length,
      figures,
      actors: actors.length,
      times,
      passages,
      words,
    },
    measures: measuresOf(totals.measures),
    actors: Listed.of(() => actors),
    series: Listed.of(() => series),
    articles: Listed.in(totals.summaries),
    disagreements: Listed.of(() => disagreements),
    tiles,
    where: lists.where > 0 ? { lists: lists.where } : null,
    catalogue: lists.catalogue > 0 ? { lists: lists.catalogue } : null,
    search: { parts: lists.search },
    undated: counts.events + counts.figures > 0 ? { path: 'undated.json', ...counts } : null,
  }
}

function measuresOf(counts: ReadonlyMap<string, number>): CorpusFile['measures'] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([measure, count]) => ({ measure, unit: MEASURE_BY_NAME.get(measure)?.unit ?? 'people', figures: count }))
}

export function undatedFile({ edition }: Build, { events, figures }: Undated): Streamed<UndatedFile> {
  return { edition, events: Listed.in(events), figures: Listed.in(figures) }
}

/** `articleDated`: whether the day of an article that reports it is known. */
export function undatedEvent(event: TimelineEvent, articleDated: boolean): UndatedFile['events'][number] {
  const reason = event.when.steps.at(-1)?.found
  return { ...event, reason: reason ?? (articleDated ? NO_TIME : NO_DAY_TO_COUNT_FROM) }
}

export function undatedFigure(figure: Figure): UndatedFile['figures'][number] {
  const reason = figure.asOf?.steps.at(-1)?.found
  return { ...figure, reason: reason ?? (figure.reportedOn ? NO_TIME : NO_DAY_TO_COUNT_FROM) }
}

const NO_TIME = 'no time is named with it and nothing bounds it'
/** "On Tuesday" names a time, and no day. */
const NO_DAY_TO_COUNT_FROM = 'its words give no day by themselves, and the article’s own date is not known'

/** An `ArticleFile` as JSON, in parts; `events` as `reportedJson` gives them. */
export function articleJson(article: LinkedArticle, events: readonly string[], { edition }: Build): string[] {
  const { summary, text, passages, times, mentions, attributions, figures } = article
  const parts = [
    `{"edition":"${edition}","article":${JSON.stringify(summary)},"text":${JSON.stringify(text)},`,
    `"passages":${listJson(passages, passageJson)},"times":${listJson(times, timeJson)},`,
    `"mentions":${listJson(mentions, mentionJson)},"attributions":${listJson(attributions, sayingJson)},`,
    `"figures":${JSON.stringify(figures)},"events":[`,
  ]
  for (const [i, event] of events.entries()) parts.push(i === 0 ? event : `,${event}`)
  parts.push(']}')
  return parts
}

/** An event as JSON, with how many reports of it stand in other articles (`ReportedEvent`). */
export function reportedJson(event: string, elsewhere: number): string {
  return `${event.slice(0, -1)},"elsewhere":${elsewhere}}`
}

export function reportFile({ edition }: Build, articles: JsonSheet<unknown>): Streamed<ReportFile> {
  return { edition, articles: Listed.in(articles) }
}

/** An `ArticleReport` as JSON. Its rules are written one by one: each article's are others, which no object takes well. */
export function reportJson({ summary, rules, refused }: LinkedArticle): string {
  const { id: article, passages, coveredPassages } = summary
  const counts = [...rules.keys()].sort().map((rule) => `${JSON.stringify(rule)}:${rules.get(rule)}`)
  const head = JSON.stringify({ article, passages, coveredPassages }).slice(0, -1)
  return `${head},"rules":{${counts.join()}},"refused":${listJson(refused, refusalJson)}}`
}
