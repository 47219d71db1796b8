import type { Disagreement } from '../corpus/disagreement.ts'
import type { Refusal, Scope } from '../corpus/files.ts'
import type { ActorId, ArticleId, Day } from '../corpus/ids.ts'
import type {
  Actor,
  ActorKind,
  ArticleSummary,
  Bound,
  EventStatus,
  EventType,
  Figure,
  FigureKind,
  Importance,
  Mention,
  Passage,
  Published,
  Quote,
  Role,
  Series,
  Time,
  TimelineEvent,
  TimexType,
  When,
} from '../corpus/model.ts'
import type { Step } from '../corpus/step.ts'
import type { Parsed } from './language/clauses.ts'
import type { Token } from './language/tokens.ts'

/**
 * What each stage newly knows. Each takes the type before: SeedFile -> Article -> SplitArticle -> ReadArticle -> Corpus
 * (corpus/) -> OutputFile. Up to ReadArticle all is made from one article alone, anywhere and in any order.
 */

/**
 * A list that need not be in memory: taken one by one, in order or by its place. An array is one; what is read back
 * from elsewhere is the same in value, and each reading may make it anew.
 */
export interface Shelf<T> extends Iterable<T> {
  readonly length: number
  at(index: number): T | undefined
  /** What `JSON.stringify` says of the item; only where that is shorter to come by than the item. */
  json?(index: number): Piece
}

/** A piece of a text made part by part: a string, or bytes in UTF-8, which are good until the next piece is taken. */
export type Piece = string | Uint8Array

/** A file as it came from the folder. `path` is relative to the folder, with `/`; `bytes` may be read when asked for. */
export interface SeedFile {
  readonly path: string
  readonly bytes: Uint8Array
}
/** A file to be written, relative to the output folder. */
export interface OutputFile {
  readonly path: string
  /** Its text in pieces, which are made as they are taken. */
  readonly parts: Iterable<Piece>
  /** The whole text, put together anew each time it is asked for. */
  readonly text: string
}

/** 1-read: an article and what is known of it from outside its text. */
export interface Article {
  readonly id: ArticleId
  readonly file: string
  /** The file decoded, byte order mark removed, nothing else changed (front matter masked by spaces). */
  readonly text: string
  readonly outlet: string | null
  /** From metadata; null when only the text can tell. */
  readonly title: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly language: string
  readonly sha256: string
}

/** 2-split: a passage with its words and clauses. Furniture has tokens but no clauses: it is never read as news. */
export interface SplitPassage extends Passage, Parsed {
  readonly tokens: readonly Token[]
}
export interface SplitArticle extends Article {
  readonly headline: string
  readonly passages: readonly SplitPassage[]
}

/** Offsets into the article's text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 3-find: what one article says, by offset; links to other articles are not known yet. */
export interface TimeMention extends Span {
  readonly passage: number
  readonly type: TimexType
  readonly value: string
  readonly mod: string
  /** `when.words` is left null by the finder: the mention itself is the words. */
  readonly when: When
  readonly anchor: string
  readonly rule: string
}

/** A name in print, or a definite description that stands for an actor ("the army", "local health officials"). */
export interface ActorMention extends Span {
  readonly passage: number
  readonly kind: ActorKind
  /** What the linker compares: the name without title, article and possessive; canonical where a gazetteer knows it. */
  readonly key: string
  readonly name: string
  /** Title or office printed with it ("defence minister"); null when there is none. */
  readonly role: string | null
  readonly affiliation: string | null
  /** `name`: a proper name; `description`: a definite description; `pronoun`: an unmistakable pronoun. */
  readonly form: 'name' | 'description' | 'pronoun'
  readonly rule: string
}

/** Who says what: source words, the cue ("said", "according to"), and the characters it reaches. */
export interface Attribution {
  readonly passage: number
  readonly source: Span
  readonly cue: Span
  readonly content: Span
  /** Index into the article's `actors`; null where the source is no known actor. */
  readonly actor: number | null
  readonly rule: string
}

export interface FigureMention extends Span {
  readonly passage: number
  readonly number: Span
  readonly measure: string
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly hedge: string
  readonly shareOf: string | null
  /** Index into `figures` of the claim it refers to. */
  readonly base: number | null
  readonly population: string
  readonly place: string
  readonly kind: FigureKind
  readonly period: When | null
  readonly asOf: When | null
  /** Index into `attributions`. */
  readonly attribution: number | null
  readonly caveats: readonly Span[]
  readonly modality: string
  /** “So far 12 are dead”: a count that has not ended, of the one happening that its article tells of. */
  readonly countsOn: boolean
  readonly rule: string
  readonly steps: readonly Step[]
}

export interface EventMention extends Span {
  readonly passage: number
  readonly trigger: Span
  readonly lemma: string
  readonly title: string
  readonly type: EventType
  readonly status: EventStatus
  readonly when: When
  /** Index into `times` of the expression that dates it; null when only bounded. */
  readonly time: number | null
  readonly place: string | null
  readonly importance: Importance
  /** `actor` is an index into `actors`. */
  readonly participants: readonly { readonly actor: number; readonly role: Role }[]
  /** Index into `attributions`. */
  readonly attribution: number | null
  /** Lemmas of its content words, each once, sorted: what the linker compares. */
  readonly words: readonly string[]
  /** The noun of the happening that it is, or whose outcome it tells (“the blast left nine dead”); null for most. */
  readonly happening: string | null
  /** The event that this one is told with; null for most. */
  readonly tie: Tie | null
  readonly rule: string
}

/** `outcome`: what the other did (“…, killing nine”); `told`: what it says (“threatened to leave”); `again`: “the blast”. */
export interface Tie {
  /** Index into the article's `events`. */
  readonly event: number
  readonly kind: 'outcome' | 'told' | 'again'
}

/** What somebody says of how a thing stands: open, in force, safe. The span is its words. */
export interface StanceMention extends Span {
  readonly passage: number
  /** A name of the table of states, and how a difference about it is put. */
  readonly state: string
  readonly question: string
  /** As it is told; `partly` with a reservation ("technically open"). */
  readonly holds: 'yes' | 'no' | 'partly'
  /** The source denies that it stands so. */
  readonly disputed: boolean
  /** Index into `actors` of the thing; null where it has no name of its own. */
  readonly actor: number | null
  /** The thing's head word. */
  readonly thing: string
  /** The verb that says how it stands. */
  readonly word: Span
  /** Null where the article says it itself. */
  readonly source: Span | null
  readonly cue: Span | null
  /** The article sets it against what goes before ("but …"). */
  readonly contrasted: boolean
}

/** A candidate that was looked at and not taken, with the reason. Nothing is dropped silently. */
export interface RefusedSpan extends Span {
  readonly rule: string
  readonly reason: string
}

/** What a finder gives back. */
export interface Found<Mention> {
  readonly found: readonly Mention[]
  readonly refused: readonly RefusedSpan[]
}

/**
 * All that one article says by itself. Tokens and clauses are left behind: linking needs none, and a hundred thousand
 * articles' tokens would not fit into memory.
 */
export interface ReadArticle extends Article {
  readonly headline: string
  readonly passages: readonly Passage[]
  readonly times: readonly TimeMention[]
  readonly actors: readonly ActorMention[]
  readonly attributions: readonly Attribution[]
  readonly figures: readonly FigureMention[]
  readonly events: readonly EventMention[]
  readonly stances: readonly StanceMention[]
  readonly refused: readonly RefusedSpan[]
}

/** 4-link: one article with everything found in it, its ids those of the corpus. */
export interface LinkedArticle {
  readonly summary: ArticleSummary
  readonly text: string
  readonly passages: readonly Passage[]
  readonly times: readonly Time[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly { readonly source: Quote; readonly cue: Quote; readonly content: Quote }[]
  readonly figures: readonly Figure[]
  /** The events it reports, in order of time. */
  readonly told: readonly Told[]
  readonly refused: readonly Refusal[]
  /** How often each rule found something. */
  readonly rules: ReadonlyMap<string, number>
}
/**
 * An event with the reports of one article alone, how many others it has, its place among the events of the corpus, and
 * which of all its reports is the first of this article.
 */
export interface Told {
  readonly event: TimelineEvent
  readonly elsewhere: number
  readonly place: number
  readonly first: number
}
/** Who an article names: for each of its `actors`, the actor of the corpus; null for none. */
export type ActorRow = readonly (ActorId | null)[]

/** How an article is named where it is quoted. */
export interface Source {
  readonly outlet: string | null
  readonly title: string
  /** Whether its own day is known. */
  readonly dated: boolean
}

/** What `corpus.yaml` says of the folder as a whole; the title is empty where it gives none. */
export interface Settings {
  readonly title: string
  readonly blurb: string
  readonly scope: Scope
}

/**
 * The whole corpus, checked before it is written. Articles by id; events by earliest day, then id. Both are made as they
 * are taken: whoever needs many of them goes through them once.
 */
export interface Corpus {
  readonly settings: Settings
  /** sha256 over the input files' names and bytes. */
  readonly hash: string
  readonly articles: Shelf<LinkedArticle>
  /** Of each article, by id and in the order of ids. */
  readonly sources: ReadonlyMap<ArticleId, Source>
  /** Day of the newest article; the first day that computers count where none is later. */
  readonly newest: Day
  readonly actors: readonly Actor[]
  readonly series: readonly Series[]
  readonly events: Shelf<TimelineEvent>
  readonly disagreements: readonly Disagreement[]
}
