import { dayFromNumber, dayNumberOf, monthOf, yearOf } from '../../../../corpus/day.ts'
import type { Step } from '../../../../corpus/model.ts'
import { addYears } from './period.ts'
import { anchorStep, type Scene, step, tenseStep } from './scene.ts'

/** A year that the words leave out, and what it was taken from. */
export interface GuessedYear {
  readonly year: number
  readonly anchor: string
  readonly steps: readonly Step[]
}

/**
 * The year of a month (and day) printed without one. In news: the latest on or before the article's date, or the next
 * one when the clause looks ahead. In a narrative: the year of the text around.
 */
export function yearFor(month: number, date: number | null, scene: Scene): GuessedYear | null {
  const near = scene.narrative ? fromText(month, scene) : null
  return near ?? fromAnchor(month, date, scene) ?? fromText(month, scene)
}

function fromAnchor(month: number, date: number | null, scene: Scene): GuessedYear | null {
  const { anchor, tense } = scene
  if (anchor === null) return null
  const today = dayFromNumber(anchor.day)
  const year = yearOf(today)
  const isPast = date === null ? month <= monthOf(today) : dayNumberOf(year, month, date) <= anchor.day
  const isFuture = date === null ? month >= monthOf(today) : dayNumberOf(year, month, date) >= anchor.day
  const ahead = tense.direction === 'future'
  const chosen = ahead
    ? isFuture
      ? year
      : nearFuture(month, monthOf(today))
        ? year + 1
        : year
    : isPast
      ? year
      : nearFuture(month, monthOf(today)) && tense.direction === 'present'
        ? year
        : year - 1
  return {
    year: chosen,
    anchor: today,
    steps: [
      anchorStep(anchor),
      tenseStep(tense, ahead ? 'the next one from that day on' : 'the latest one up to that day'),
    ],
  }
}
/** Plans are made months ahead, not eleven: "will … in the October 7 attack" looks back. */
const nearFuture = (month: number, now: number) => (month - now + 12) % 12 <= 8

function fromText(month: number, scene: Scene): GuessedYear | null {
  const { last } = scene.focus
  if (last === null || last.year === null) return null
  const year = rolled(last.year, last.month, month)
  return {
    year,
    anchor: last.value,
    steps: [step('the date last named in the text', last.value), step('the order of the story', `the year ${year}`)],
  }
}
/** Stories run forward: January after November is the next year's; November after February is the year before's. */
export function rolled(year: number, from: number | null, month: number): number {
  if (from === null) return year
  if (from >= 10 && month <= 3) return addYears(year, 1)
  return year
}
