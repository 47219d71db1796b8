import { dayFromNumber, dayNumberOf, monthOf, yearOf } from '../../../../corpus/day.ts'
import { considering, type Step } from '../../../../corpus/step.ts'
import type { Calendar } from '../reading.ts'
import { addYears } from './period.ts'
import { againstOther, anchorStep, type Scene, step, tenseStep } from './scene.ts'

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
  // News without a date of its own does not lend a bare day the year of the last thing it mentioned.
  return near ?? fromAnchor(month, date, scene)
}

function fromAnchor(month: number, date: number | null, scene: Scene): GuessedYear | null {
  const { anchor, tense } = scene
  if (anchor === null) return null
  const today = dayFromNumber(anchor.day)
  const year = yearOf(today)
  const now = monthOf(today)
  const number = date === null ? null : dayNumberOf(year, month, date)
  const isOver = number === null ? month <= now : number <= anchor.day
  const isToCome = number === null ? month >= now : number >= anchor.day
  const latest = isOver ? year : year - 1
  const next = isToCome ? year : year + 1
  const ahead =
    ((tense.direction === 'future' || tense.promised === true) &&
      isSoon(month, now, scene.modifier) &&
      !isJustOver(number, anchor.day)) ||
    (number !== null &&
      number > anchor.day &&
      number - anchor.day <= NEAR_AHEAD[scene.ofNoun || tense.words === '' ? 'noun' : tense.direction])
  const [chosen, other] = ahead ? [next, latest] : [latest, next]
  const against =
    !ahead && tense.direction === 'future' ? 'it lies too far ahead to be meant' : againstOther(tense, ahead)
  const of = (y: number) =>
    [y, month, ...(date === null ? [] : [date])].map((n) => String(n).padStart(2, '0')).join('-')
  return {
    year: chosen,
    anchor: today,
    steps: [
      anchorStep(anchor),
      considering(
        tenseStep(tense, `${ahead ? 'the next one from that day on' : 'the latest one up to that day'}, ${of(chosen)}`),
        other === chosen ? [] : [{ reading: of(other), against }],
      ),
    ],
  }
}
/**
 * A day of last year is printed with its year when the same day of this year is close: "campaigning for the election
 * on 25 June was suspended", "wants a deal before the summit on Nov 12", "Next report: 28 February". Days ahead within which it is the coming one.
 */
const NEAR_AHEAD = { noun: 45, present: 45, past: 0, future: 45 } as const
/** "A rally planned for 8 October was called off", printed on the 13th: not next year’s. */
const isJustOver = (number: number | null, today: number) =>
  number !== null && number < today && today - number <= JUST_OVER
const JUST_OVER = 45
/** Plans are made months ahead, not eleven; and "will answer for the Oct. 7 attack" means the nearest one. */
const isSoon = (month: number, now: number, modifier: boolean) => (month - now + 12) % 12 <= (modifier ? 5 : 8)

function fromText(month: number, scene: Scene): GuessedYear | null {
  const { last } = scene.focus
  if (last === null || last.year === null) return null
  const year =
    scene.lookingBack && isOver(last.year, month, scene)
      ? forwards(last.year, last.month, month, scene)
      : rolled(last.year, last.month, month)
  return {
    year,
    anchor: last.value,
    steps: [step('the date last named in the text', last.value), step('the order of the story', `the year ${year}`)],
  }
}
/** Whether the month of that year has begun by the article's day. */
const isOver = (year: number, month: number, { anchor }: Scene): boolean =>
  anchor === null || dayNumberOf(year, month, 1) <= anchor.day

/** "In March 2017, … In November, …": the background of news runs on, at most into the next January. */
function forwards(year: number, from: number | null, month: number, scene: Scene): number {
  const next = rolled(year, from, month)
  return next < year || !isOver(next, month, scene) ? year : next
}

/**
 * The year in which a month lies nearest to the month last spoken of; since stories run forward, six months back count
 * as eight. January after November is the next year's.
 */
export function rolled(year: number, from: number | null, month: number): number {
  if (from === null) return year
  const distance = (years: number) => {
    const months = month - from + 12 * years
    return months >= 0 ? months : -BACKWARDS * months
  }
  const years = [0, 1, -1].reduce((best, k) => (distance(k) < distance(best) ? k : best))
  return addYears(year, years)
}
const BACKWARDS = 1.3

/** The year the words print; of two digits, the century nearest the article's date or, unknown, the one before 30. */
export function printedYear(reading: Calendar, scene: Scene): number | null {
  if (reading.year !== undefined) return reading.year
  if (reading.yy === undefined) return null
  const now =
    scene.anchor !== null && !scene.narrative
      ? yearOf(dayFromNumber(scene.anchor.day))
      : (scene.focus.last?.year ?? (scene.anchor ? yearOf(dayFromNumber(scene.anchor.day)) : 2000))
  const candidates = [-1, 0, 1].map((k) => (Math.floor(now / 100) + k) * 100 + reading.yy!)
  return candidates.reduce((best, year) => (Math.abs(year - now) < Math.abs(best - now) ? year : best))
}

/** "of that year", "of last year", "of this month". */
export function yearOfPhrase(reading: Calendar, scene: Scene): GuessedYear | null {
  if (reading.of === undefined) return null
  if (reading.of === 'text') {
    const year = scene.focus.year?.year ?? null
    return year === null
      ? null
      : { year, anchor: scene.focus.year!.value, steps: [step('the year last named in the text', String(year))] }
  }
  if (scene.anchor === null) return null
  const year = yearOf(dayFromNumber(scene.anchor.day)) + reading.of
  return { year, anchor: dayFromNumber(scene.anchor.day), steps: [anchorStep(scene.anchor)] }
}
