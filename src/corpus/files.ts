import type { Disagreement } from './disagreement.ts'
import type { Facet } from './facets.ts'
import type { ActorId, ArticleId, Day } from './ids.ts'
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
  When,
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
  /** How many `catalogue/<n>.json` there are; null when the one tile holds everything. */
  readonly catalogue: { readonly lists: number } | null
  /** How many `search/<n>.json` there are. */
  readonly search: { readonly parts: number }
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

/**
 * Where a tile is and what it stands for, without its marks. Days inclusive, those on which its marks are
 * drawn: one that is open at an end, on the day that is known. `to` is null where one goes on, both where there is none.
 */
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

/**
 * `catalogue/<n>.json`: by what each dated mark of a large corpus can be chosen, and which tile holds it. Counts over
 * everything need the catalogue alone. By columns: `kinds`, `tiles.of`, `earliest`, `latest` have an entry a mark.
 */
export interface CatalogueFile {
  readonly edition: string
  /** 0 for an event, 1 for a figure. */
  readonly kinds: readonly (0 | 1)[]
  readonly earliest: readonly (Day | null)[]
  readonly latest: readonly (Day | null)[]
  /** Paths below `data/`, and for each mark the place of its own. */
  readonly tiles: { readonly paths: readonly string[]; readonly of: readonly number[] }
  readonly facets: Readonly<Record<Facet, FacetColumn>>
}
export interface FacetColumn {
  /** Those that occur in this list. */
  readonly values: readonly string[]
  /** How many each mark has. */
  readonly many: readonly number[]
  /** Places in `values`, mark after mark. */
  readonly places: readonly number[]
}

/**
 * `search/<n>.json`: what can be found besides actors and articles, some articles at a time. Actors are places in the
 * file's own `actors`.
 */
export interface SearchFile {
  readonly edition: string
  readonly actors: readonly ActorId[]
  readonly passages: readonly SearchPassage[]
  readonly events: readonly SearchEvent[]
  readonly figures: readonly SearchFigure[]
}
export interface SearchPassage {
  readonly article: ArticleId
  readonly index: number
  readonly text: string
  /** Who is named in it, by offsets into `text`. */
  readonly named: readonly (readonly [actor: number, start: number, end: number])[]
}
export interface SearchEvent extends Pick<TimelineEvent, 'id' | 'title' | 'type'> {
  readonly when: SearchDays
  readonly actors: readonly number[]
  /** The words of each report. */
  readonly quotes: readonly string[]
}
export interface SearchFigure extends Pick<Figure, 'id' | 'measure' | 'point' | 'place'> {
  readonly article: ArticleId
  readonly quote: string
  readonly number: string
  readonly by: number | null
  readonly byWords: string | null
  readonly asOf: SearchDays | null
}
export type SearchDays = Pick<When, 'earliest' | 'latest' | 'approximate'>

/** `rules.json`: every rule that found something, what it reads, and how often it did. */
export interface RulesFile {
  readonly edition: string
  readonly rules: readonly RuleUse[]
}
export interface RuleUse {
  readonly name: string
  readonly group: RuleGroup
  /** In one sentence. */
  readonly reads: string
  readonly found: number
}
export const RULE_GROUPS = ['times', 'actors', 'attributions', 'figures', 'events', 'by hand'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

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
