import { dayFromNumber, weekdayOf } from '../../../../corpus/day.ts'
import type { Basis, TimexType } from '../../../../corpus/model.ts'
import type { Step } from '../../../../corpus/step.ts'
import type { Tense } from '../tense.ts'
import type { Period } from './period.ts'

/** Where an article stands in time. */
export interface Anchor {
  /** Days from 1970-01-01. */
  readonly day: number
  /** How many days the publication may be off; relative days are not worked out from a wide one. */
  readonly spread: number
  /** For the steps: "the article’s date", "the date line “Friday, July 21, 2017”". */
  readonly name: string
}

/** What an expression is resolved against. */
export interface Scene {
  readonly anchor: Anchor | null
  /** A long narrative of times past: dates without a year follow the text, not the article's date. */
  readonly narrative: boolean
  /** Sentences of news that tell of an earlier year: what they name goes on from there. */
  readonly lookingBack: boolean
  readonly tense: Tense
  /** What the passages before, and this one so far, speak of. */
  readonly focus: Focus
  /** Inside quotation marks: in a narrative such words speak from a day nobody names here. */
  readonly quoted: boolean
  /** The day on which what is quoted was said, where the text tells: "said on Thursday". */
  readonly said: Period | null
  /** "the day after the fire": when it was, where the text has told. */
  readonly deed: Period | null
  /** "the Oct. 7 attack": the words only tell which one is meant. */
  readonly modifier: boolean
  /** "the election on 25 June": a date that stands behind a noun, whatever the clause's tense. */
  readonly ofNoun: boolean
  /** "until Friday", "by May": what stands before the words. */
  readonly lead: string
  readonly words: string
}

/** The times last spoken of, by width: "that day" needs a day, "that year" only a year. */
export interface Focus {
  readonly day: Period | null
  readonly month: Period | null
  readonly year: Period | null
  /** The most recent of them. */
  readonly last: Period | null
  /** The part of a day last spoken of ("Sunday night"), until a later passage names another day. */
  readonly part: PartOfDay | null
}
export const NO_FOCUS: Focus = { day: null, month: null, year: null, last: null, part: null }

export interface PartOfDay {
  readonly day: Period
  readonly part: string
  readonly passage: number
}

/** What came of it. */
export interface Outcome {
  readonly type: TimexType
  readonly value: string
  readonly mod: string
  /** The stretch of the calendar, where the words name one. */
  readonly period: Period | null
  /** Bounds as days from 1970-01-01; null is open. */
  readonly from: number | null
  readonly to: number | null
  readonly approximate: boolean
  readonly basis: Basis
  /** The day or phrase it was counted from; empty when the words say it all. */
  readonly anchor: string
  readonly steps: readonly Step[]
}

/** What names no stretch of the calendar. */
export const undatedOutcome = ({
  type,
  value,
  mod = '',
  steps,
}: Pick<Outcome, 'type' | 'value' | 'steps'> & { readonly mod?: string }): Outcome => ({
  type,
  value,
  mod,
  period: null,
  from: null,
  to: null,
  approximate: false,
  basis: 'inferred',
  anchor: '',
  steps,
})

export const step = (looked: string, found: string): Step => ({ looked, found })
/** Why a reading on the other side of the article's date was not taken. */
export const againstOther = (tense: Tense, ahead: boolean): string =>
  ahead
    ? 'its clause looks ahead'
    : tense.direction === 'past' && tense.words !== ''
      ? `“${tense.words}” tells of what is past`
      : 'nothing in its clause looks ahead'

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? ''
/** "Tuesday 2023-12-12". */
export function dayInWords(n: number): string {
  const day = dayFromNumber(n)
  return `${weekdayName(weekdayOf(day))} ${day}`
}
export const anchorStep = (anchor: Anchor): Step => step(anchor.name, dayInWords(anchor.day))
export const tenseStep = (tense: Tense, found: string): Step =>
  step(
    tense.words === '' ? 'no verb beside it' : `the verb “${tense.words}”`,
    `${TENSE_NAMES[tense.direction]}: ${found}`,
  )
const TENSE_NAMES = { past: 'past', present: 'present', future: 'still to come' } as const
export const NO_ANCHOR: Step = step('the article’s date', 'not known, so the day cannot be worked out')

/** An outcome that is exactly a period. */
export function outcomeOf(
  period: Period,
  basis: Basis,
  anchor: string,
  steps: readonly Step[],
  type: TimexType = 'DATE',
): Outcome {
  return {
    type,
    value: period.value,
    mod: '',
    period,
    from: period.from,
    to: period.to,
    approximate: false,
    basis,
    anchor,
    steps,
  }
}

const PART = /T(MO|AF|EV|NI)$/
/** The focus after an expression of some value has been read in a passage. */
export function focusAfter(focus: Focus, period: Period, value: string, passage: number): Focus {
  if (period.year === null) return focus
  const named = PART.exec(value)?.[1]
  const kept = period.unit !== 'D' || focus.part?.passage === passage ? focus.part : null
  return {
    part: named !== undefined && period.unit === 'D' ? { day: period, part: named, passage } : kept,
    last: period,
    year: period,
    month: period.month !== null ? period : period.unit === 'Y' ? null : focus.month,
    day: period.unit === 'D' ? period : period.unit === 'M' || period.unit === 'Y' ? focus.day : focus.day,
  }
}

/** "will march on Saturday. … worked through the night": what has happened did not happen on a day still to come. */
export const isStillAhead = ({ from }: Period, { anchor, narrative, tense }: Scene): boolean =>
  !narrative && tense.direction === 'past' && anchor !== null && from !== null && from > anchor.day

/** Why words inside a quotation in a narrative get no day. */
export const QUOTED: Step = step('the quotation', 'spoken on a day that is not named here')
