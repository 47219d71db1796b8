import type { Editable } from './edit.ts'
import type { ActorId, ArticleId, Day, EventId, FigureId, SeriesId } from './ids.ts'
import type { Step } from './step.ts'

/**
 * The shared language: what a compiled corpus says. `compile` writes these shapes, `app` reads them. JSON is the
 * in-memory form: flat, by id, no cycles, no classes.
 */

/**
 * The words that justify something. UTF-16 offsets into the article's text, end exclusive.
 * Invariant: `text.slice(start, end) === exact`, and `exact` is not empty.
 */
export interface Quote {
  readonly article: ArticleId
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** How wide the time is that the words name. `open`: at least one end is unknown. */
export const PRECISIONS = [
  'day',
  'days',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'span',
  'open',
  'none',
] as const
export type Precision = (typeof PRECISIONS)[number]

/** `stated`: a full date in the text; `resolved`: worked out from words and an anchor; `inferred`: only bounded by something else. */
export const BASES = ['stated', 'resolved', 'inferred'] as const
export type Basis = (typeof BASES)[number]

/**
 * A time with width. Days, both ends inclusive; null is an open end, and both null is "cannot be dated".
 * Invariant: earliest <= latest; `edtf` (ISO 8601-2 level 1) has these bounds.
 */
export interface When {
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly edtf: string
  readonly precision: Precision
  readonly basis: Basis
  /** EDTF `~`: the edges are approximate. */
  readonly approximate: boolean
  /** The temporal expression it rests on, if any. */
  readonly words: Quote | null
  readonly steps: readonly Step[]
}

/** How an article's publication date is known: printed in the text, in the publisher's metadata, or inferred by an editor. */
export const PUBLISHED_BASES = ['stated', 'given', 'inferred'] as const
export type PublishedBasis = (typeof PUBLISHED_BASES)[number]
export interface Published {
  readonly earliest: Day
  readonly latest: Day
  readonly edtf: string
  readonly basis: PublishedBasis
  /** From what an editor inferred it, in the editor's words; empty when not given. */
  readonly note: string
}

export interface ArticleSummary {
  readonly id: ArticleId
  readonly file: string
  readonly outlet: string | null
  readonly title: string
  readonly url: string | null
  readonly published: Published | null
  /** BCP 47. */
  readonly language: string
  readonly words: number
  readonly passages: number
  readonly coveredPassages: number
  readonly sha256: string
}

/** Site furniture is kept in the text and never read as news. */
export const FURNITURE_KINDS = [
  'breadcrumb',
  'dateline',
  'link',
  'byline',
  'biography',
  'credit',
  'form',
  'button',
  'widget',
  'metadata',
] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]

export type PassageKind = 'headline' | 'crosshead' | 'sentence' | 'furniture'

/** A heading, a sentence, or a line of site furniture. Passages do not overlap and stand in text order. */
export interface Passage {
  /** Position in the article, from 0. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: PassageKind
  readonly furniture: FurnitureKind | null
  /** Paragraph (run of text between line ends) it stands in, from 0. */
  readonly paragraph: number
  /** Characters that look machine-garbled or cut; the words are always shown as they are. */
  readonly garbled: readonly Garble[]
}
export interface Garble {
  readonly start: number
  readonly end: number
  readonly reason: string
}

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export type TimexType = (typeof TIMEX_TYPES)[number]

/** A temporal expression: TIMEX3 type, value and mod, and the days it covers. */
export interface Time {
  readonly quote: Quote
  readonly type: TimexType
  readonly value: string
  /** TIMEX3 mod (START, MID, END, APPROX, BEFORE, AFTER, EQUAL_OR_LESS …) or empty. */
  readonly mod: string
  readonly when: When
  /** What it was resolved against: a day, or empty when the words say it all. */
  readonly anchor: string
  readonly rule: string
}

export const ACTOR_KINDS = ['person', 'organisation', 'state', 'armed group', 'office', 'collective', 'place'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export interface Actor extends Editable {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  /** Title or office as printed most often; null when the texts give none. */
  readonly role: string | null
  readonly affiliation: string | null
  /** Every spelling in print, misspellings included, most frequent first. */
  readonly aliases: readonly Alias[]
  readonly mentions: number
  readonly articles: readonly ArticleId[]
  /** Titles and offices printed with the name, most frequent first. */
  readonly titles: readonly Title[]
  /** Why names that do not look alike are one: names by pairs, and what joined them. */
  readonly joins: readonly Step[]
  /** Titles that contradict the rest of the corpus, kept as printed. */
  readonly contradictions: readonly { readonly quote: Quote; readonly note: string }[]
}
export interface Alias {
  readonly text: string
  readonly count: number
  /** The rule that most often read it. */
  readonly rule: string
}
export interface Title {
  readonly text: string
  readonly count: number
  /** The name as it stands where the title is first printed with it. */
  readonly first: Quote
}

export interface Mention {
  readonly actor: ActorId
  readonly quote: Quote
  /** The title or office printed with it here; left out where there is none. */
  readonly title?: string
}

export const BOUNDS = ['=', '~', '>', '>=', '<', '<=', 'range', 'vague'] as const
export type Bound = (typeof BOUNDS)[number]
export const FIGURE_KINDS = ['cumulative', 'incident', 'period', 'state'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A quantitative claim about people, as one passage makes it. Never merged, averaged or summed. */
export interface Figure extends Editable {
  readonly id: FigureId
  /** The claim's words: number, measure and who is counted. */
  readonly quote: Quote
  /** The number with its hedge, as printed ("more than 18,000"). */
  readonly number: Quote
  /** One of the measures in `corpus.json`. */
  readonly measure: string
  /** The printed number; a share as a fraction; null where the words give none ("hundreds of thousands"). */
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly hedge: string
  /** For a share: the whole it is a share of, in words; null for a count. */
  readonly shareOf: string | null
  /** For a sub-group or share: the claim it refers to. */
  readonly base: FigureId | null
  readonly population: string
  readonly place: string
  readonly kind: FigureKind
  /** The time over which it counts. */
  readonly period: When | null
  /** The day the claim is true for. */
  readonly asOf: When | null
  /** The day the article came out. */
  readonly reportedOn: Day | null
  readonly by: ActorId | null
  readonly byWords: Quote | null
  readonly caveats: readonly Quote[]
  /** "may have", "is feared to have" …; empty when asserted. */
  readonly modality: string
  readonly series: SeriesId
  readonly scope: 'corpus' | 'other'
  readonly garbled: boolean
  readonly rule: string
  readonly steps: readonly Step[]
}

/** Claims that measure the same thing and may share a line. */
export interface Series {
  readonly id: SeriesId
  readonly label: string
  readonly measure: string
  readonly population: string
  readonly place: string
  readonly kind: FigureKind
  readonly share: boolean
  readonly scope: 'corpus' | 'other'
  readonly figures: readonly FigureId[]
  readonly articles: number
  /** Distinct sources behind the claims, each with the words that name it; unattributed claims name none. */
  readonly origins: readonly { readonly name: string; readonly figures: readonly FigureId[] }[]
}

/** PLOVER event types, lower case, and three the news needs besides. */
export const EVENT_TYPES = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'investigate',
  'demand',
  'disapprove',
  'reject',
  'threaten',
  'sanction',
  'protest',
  'crime',
  'mobilize',
  'coerce',
  'assault',
  'statement',
  'displacement',
  'condition',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
export const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'hypothetical', 'cancelled', 'denied'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]
export const ROLES = ['agent', 'patient', 'source', 'theme', 'audience'] as const
export type Role = (typeof ROLES)[number]
export type Importance = 1 | 2 | 3

/** Something that happened, is happening, is planned, or was said, with every passage that reports it. */
export interface TimelineEvent extends Editable {
  readonly id: EventId
  /** Short and neutral, made from the clause's own words. */
  readonly title: string
  readonly type: EventType
  readonly status: EventStatus
  readonly when: When
  readonly place: string | null
  readonly importance: Importance
  readonly actors: readonly Participant[]
  /** At least one, in order of article, then start. `joins`: why they are held to tell one event, a step for each two. */
  readonly reports: readonly Report[]
  readonly joins: readonly Step[]
}
export type Participant = { readonly actor: ActorId; readonly role: Role }
/** One passage that reports an event, with what this passage says of it. */
export interface Report {
  readonly quote: Quote
  /** The word that names the event. */
  readonly trigger: Quote
  /** The event's is that of the report that tells it best. */
  readonly type: EventType
  readonly status: EventStatus
  /** Left out where it is the event's. */
  readonly when?: When
  /** Who the passage says it from; null where it names no source. */
  readonly byWords: Quote | null
  readonly garbled: boolean
  readonly rule: string
}
