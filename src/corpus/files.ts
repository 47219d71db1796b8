import type { Disagreement } from './disagreement.ts'
import type { ArticleId, Day } from './ids.ts'
import type {
  Actor,
  ArticleSummary,
  EventType,
  Figure,
  Mention,
  Passage,
  Quote,
  Series,
  Time,
  TimelineEvent,
} from './model.ts'

/**
 * The shapes on the wire. Every file carries the `edition` of the build it belongs to (the corpus hash), so that
 * a reader never mixes two builds. Paths are relative to the site's `data/` folder.
 */
export const FORMAT = 1

/** `corpus.json`: everything the first view needs besides the marks. */
export interface CorpusFile {
  readonly format: typeof FORMAT
  readonly edition: string
  readonly compiler: string
  /** sha256 over the input files' names and bytes. */
  readonly hash: string
  readonly title: string
  readonly blurb: string
  readonly scope: Scope
  readonly extent: Extent | null
  readonly counts: Counts
  readonly measures: readonly MeasureUse[]
  readonly actors: readonly Actor[]
  readonly series: readonly Series[]
  readonly articles: readonly ArticleSummary[]
  readonly disagreements: readonly Disagreement[]
  readonly tiles: TileRef
  /** How many `where/<n>.json` there are; null when the one tile holds everything. */
  readonly where: { readonly lists: number } | null
  /** Null when everything could be dated. */
  readonly undated: { readonly path: string; readonly events: number; readonly figures: number } | null
}
/** What the corpus is about; claims outside it are kept and marked `other`. */
export interface Scope {
  readonly places: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
}
/** First and last day that any mark or article touches. */
export interface Extent {
  readonly earliest: Day
  readonly latest: Day
}
export interface Counts {
  readonly articles: number
  readonly events: number
  readonly figures: number
  readonly actors: number
  readonly times: number
  readonly passages: number
  readonly words: number
}
export interface MeasureUse {
  readonly measure: string
  readonly unit: string
  readonly figures: number
}

/** Where a tile is and what it stands for, without its marks. Days inclusive. */
export interface TileRef {
  readonly path: string
  readonly from: Day | null
  readonly to: Day | null
  readonly events: number
  readonly figures: number
}
/**
 * `tiles/<id>.json`: a stretch of time. A tile small enough holds all its marks and has no children; a large one
 * holds its most important marks in full and counts for the rest, which its children hold.
 */
export interface TileFile {
  readonly edition: string
  readonly from: Day | null
  readonly to: Day | null
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  /** Marks not in `events` and `figures`, by event type and by measure; both empty in a leaf. */
  readonly rest: { readonly types: Partial<Record<EventType, number>>; readonly measures: Record<string, number> }
  readonly children: readonly TileRef[]
}

/**
 * `where/<n>.json`: the tile of each item whose name falls into this list (`corpus/where.ts`). A tile's path without
 * its ending begins with that of its parent.
 */
export interface WhereFile {
  readonly edition: string
  readonly tiles: readonly (readonly [name: string, path: string])[]
}

/** `undated.json`: what has no day at either end, each with the reason. */
export interface UndatedFile {
  readonly edition: string
  readonly events: readonly (TimelineEvent & { readonly reason: string })[]
  readonly figures: readonly (Figure & { readonly reason: string })[]
}

/** `articles/<id>.json`: the text and everything found in it. */
export interface ArticleFile {
  readonly edition: string
  readonly article: ArticleSummary
  readonly text: string
  readonly passages: readonly Passage[]
  readonly times: readonly Time[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly { readonly source: Quote; readonly cue: Quote; readonly content: Quote }[]
  readonly figures: readonly Figure[]
  /** Events this article reports, so that the reader beside the text needs no tile. */
  readonly events: readonly ReportedEvent[]
}
/** An event with the reports of one article alone; its tile has it with all of them. */
export interface ReportedEvent extends TimelineEvent {
  /** How many reports of it stand in other articles. */
  readonly elsewhere: number
}

/** `report.json`: per article what was covered, and every candidate that was refused, with place, rule and reason. */
export interface ReportFile {
  readonly edition: string
  readonly articles: readonly ArticleReport[]
}
export interface ArticleReport {
  readonly article: ArticleId
  readonly passages: number
  readonly coveredPassages: number
  readonly rules: Record<string, number>
  readonly refused: readonly Refusal[]
}
export interface Refusal {
  readonly quote: Quote
  readonly rule: string
  readonly reason: string
}
