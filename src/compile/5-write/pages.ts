import { type CorpusFile, FORMAT, type ReportFile, type TileRef, type UndatedFile } from '../../corpus/files.ts'
import type { ArticleSummary, Figure, TimelineEvent, When } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { MEASURE_BY_NAME } from '../language/lexicon/measures.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import type { JsonInTime } from './inTime.ts'
import { listParts, mentionJson, passageJson, refusalJson, sayingJson, textJson, timeJson, withField } from './json.ts'
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
    .sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
    .map(([measure, count]) => ({ measure, unit: MEASURE_BY_NAME.get(measure)?.unit ?? 'people', figures: count }))
}

export function undatedFile({ edition }: Build, { events, figures }: Undated): Streamed<UndatedFile> {
  return { edition, events: Listed.in(events), figures: Listed.in(figures) }
}

/** An undated event as JSON, with the reason. `articleDated`: whether the day of an article that reports it is known. */
export function undatedEvent(json: string, { when }: TimelineEvent, articleDated: boolean): string {
  return withReason(json, when, articleDated)
}

/** An undated figure as JSON, with the reason. */
export function undatedFigure(json: string, { asOf, reportedOn }: Figure): string {
  return withReason(json, asOf, reportedOn !== null)
}

function withReason(json: string, when: When | null, articleDated: boolean): string {
  const reason = when?.steps.at(-1)?.found
  return withField(json, 'reason', textJson(reason ?? (articleDated ? NO_TIME : NO_DAY_TO_COUNT_FROM)))
}

const NO_TIME = 'no time is named with it and nothing bounds it'
/** "On Tuesday" names a time, and no day. */
const NO_DAY_TO_COUNT_FROM = 'its words give no day by themselves, and the article’s own date is not known'

/** Its figures and the events that it tells of, each as JSON. */
export interface Marks {
  readonly figures: readonly string[]
  readonly events: readonly string[]
}

/** An `ArticleFile` as JSON, in parts. */
export function* articleJson(article: LinkedArticle, marks: Marks, { edition }: Build): Generator<string> {
  const { summary, text, passages, times, mentions, attributions } = article
  yield `{"edition":"${edition}","article":${JSON.stringify(summary)},"text":${JSON.stringify(text)},"passages":`
  yield* listParts(passages, passageJson)
  yield ',"times":'
  yield* listParts(times, timeJson)
  yield ',"mentions":'
  yield* listParts(mentions, mentionJson)
  yield ',"attributions":'
  yield* listParts(attributions, sayingJson)
  yield ',"figures":'
  yield* listParts(marks.figures, asItIs)
  yield ',"events":'
  yield* listParts(marks.events, asItIs)
  yield '}'
}

function asItIs(json: string): string {
  return json
}

/** An event as JSON, with how many reports of it stand in other articles (`ReportedEvent`). */
export function reportedJson(event: string, elsewhere: number): string {
  return withField(event, 'elsewhere', elsewhere)
}

export function reportFile({ edition }: Build, articles: JsonSheet<unknown>): Streamed<ReportFile> {
  return { edition, articles: Listed.in(articles) }
}

/** An `ArticleReport` as JSON, in parts. Its rules are told one by one: each article's are others, which no object takes well. */
export function* reportJson({ summary, rules, refused }: LinkedArticle): Generator<string> {
  const { id: article, passages, coveredPassages } = summary
  const counts = [...rules.keys()].sort().map((rule) => `${JSON.stringify(rule)}:${rules.get(rule)}`)
  const head = JSON.stringify({ article, passages, coveredPassages }).slice(0, -1)
  yield `${head},"rules":{${counts.join()}},"refused":`
  yield* listParts(refused, refusalJson)
  yield '}'
}
