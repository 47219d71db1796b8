import type { DayPart, Season, Unit } from './lexicon/calendarWords.ts'
import type { QuantityMod } from './lexicon/numberWords.ts'

/**
 * What the words say before anything is worked out: only what is printed, never what is implied. The resolver adds
 * the article's date, the tense and the text around.
 */
export type Reading = Calendar | Deictic | Shift | Edge | Within | Duration | Repeated | Reference | Named | Unread

/** Pieces of a calendar date, as printed. Years before our era are negative (490 BC is -490). */
export interface Calendar {
  readonly kind: 'calendar'
  readonly year?: number
  /** Two digits of a year. */
  readonly yy?: number
  readonly decade?: number
  /** 20 for the twentieth century; negative before our era. */
  readonly century?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: Season
  readonly month?: number
  readonly week?: number
  readonly date?: number
  readonly weekday?: number
  readonly fiscal?: true
  /** "of that year", "of the same month": the missing pieces come from the text. */
  readonly of?: 'text' | -1 | 0 | 1
  /** "9 or 10 March", two readings of 02/03/2024: the words do not settle it. */
  readonly other?: { readonly month: number; readonly date: number }
  readonly clock?: Clock
  readonly part?: DayPart
  readonly approximate?: true
}
export interface Clock {
  /** Minutes from midnight. */
  readonly minutes: number
  /** TIMEX3 suffix: "Z", "-05", or empty. */
  readonly zone: string
}

/** "this week", "last Tuesday", "next year", "today" (day 0), "the previous month" (from the text). */
export interface Deictic {
  readonly kind: 'deictic'
  readonly step: -1 | 0 | 1
  readonly of:
    | Unit
    | { readonly month: number }
    | { readonly weekday: number }
    | { readonly season: Season }
    | { readonly part: DayPart }
  readonly from: 'published' | 'text'
  /** "earlier this month", "later that year". */
  readonly mod?: 'START' | 'END'
  readonly part?: DayPart
  readonly clock?: Clock
  /** "the day before the vote": counted from something that has no date here. */
  readonly event?: true
}

export interface Amount {
  /** Null: "several", "a few", or a bare plural. */
  readonly n: number | null
  /** A second bound: "two to three weeks". */
  readonly to?: number
  readonly mod: QuantityMod | ''
  readonly vague?: boolean
}

/** "two weeks ago", "three days later", "the day before <date>". */
export interface Shift {
  readonly kind: 'shift'
  readonly amount: Amount
  readonly unit: Unit
  readonly direction: -1 | 1
  readonly from: 'published' | 'text' | Reading
  readonly part?: DayPart
}

/** "early May", "the end of the year", "mid-2009". */
export interface Edge {
  readonly kind: 'edge'
  readonly mod: 'START' | 'MID' | 'END'
  /** "by the end of": one day. */
  readonly sharp: boolean
  /** "the end of", narrower than "late". */
  readonly ends: boolean
  readonly of: Reading
}

/** "the morning of 5 May", "the first week of August", "the second half of 2008", "the rest of the year". */
export interface Within {
  readonly kind: 'within'
  readonly of: Reading
  readonly part?: DayPart
  readonly clock?: Clock
  /** A night that is said to reach into the next day. */
  readonly into?: true
  /** Which one from the front (1, 2 …) or the back (-1) and of what. */
  readonly nth?: number
  readonly unit?: Unit
  readonly weekday?: number
  /** How many: "the first ten months of 1942". */
  readonly count?: number
}

export interface Duration {
  readonly kind: 'duration'
  readonly amount: Amount
  readonly unit: Unit
  /** "in the last month" ends now; "in the next weeks" begins now; `for`: either, the tense tells. */
  readonly reach: 'before' | 'after' | 'for' | 'none'
  readonly from: 'published' | 'text'
  /** "its highest level in 20 years": looks back, whatever the tense. */
  readonly record?: true
}

export interface Repeated {
  readonly kind: 'set'
  readonly value: string
}
export interface Reference {
  readonly kind: 'reference'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}
export interface Named {
  readonly kind: 'named'
  readonly name: string
  readonly year?: number
  readonly step?: -1 | 0 | 1
  readonly part?: DayPart
}
/** Looked at and refused. */
export interface Unread {
  readonly kind: 'unread'
  readonly reason: string
}
