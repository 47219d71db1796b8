import { dayFrom, dayFromNumber, dayNumberOf, daysInMonth, weekdayOf, yearOf } from '../../../../corpus/day.ts'
import { considering, type Step } from '../../../../corpus/step.ts'
import type { Calendar } from '../reading.ts'
import {
  addMonths,
  centuryPeriod,
  dayAt,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  mondayNumber,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  unknownPeriod,
  yearPeriod,
} from './period.ts'
import {
  againstOther,
  anchorStep,
  dayInWords,
  NO_ANCHOR,
  type Outcome,
  outcomeOf,
  type Scene,
  step,
  tenseStep,
  weekdayName,
} from './scene.ts'
import { type GuessedYear, printedYear, yearFor, yearOfPhrase } from './year.ts'

/** Dates by their printed pieces: what is printed is kept, what is missing is worked out. */
export function resolveCalendar(reading: Calendar, scene: Scene): Outcome {
  if (reading.other !== undefined) return resolveAmbiguous(reading, scene)
  for (const [fits, resolve] of SHAPES) if (fits(reading)) return resolve(reading, scene)
  return outcomeOf(unknownPeriod('D', 'XXXX-XX-XX'), 'inferred', '', [step('the words', 'no piece of a date')])
}

type Shape = readonly [(reading: Calendar) => boolean, (reading: Calendar, scene: Scene) => Outcome]
const SHAPES: readonly Shape[] = [
  [(r) => r.month !== undefined && r.date !== undefined, monthAndDay],
  [(r) => r.date !== undefined, dayOnly],
  [(r) => r.month !== undefined, monthOnly],
  [(r) => r.weekday !== undefined, weekdayOnly],
  [(r) => r.season !== undefined || r.quarter !== undefined || r.half !== undefined, partOfYear],
  [(r) => r.decade !== undefined, (r) => stated(decadePeriod(r.decade!), r)],
  [(r) => r.century !== undefined, (r) => stated(centuryPeriod(r.century!), r)],
  [(r) => r.fiscal === true, fiscal],
  [(r) => r.year !== undefined || r.yy !== undefined, (r, scene) => stated(yearPeriod(printedYear(r, scene)!), r)],
]
const stated = (period: Period, _: Calendar): Outcome =>
  outcomeOf(period, 'stated', '', [
    step(
      'the words',
      `they say it all: ${period.value}${period.from === null && period.year !== null && period.year < 0 ? ', a year before the calendar used here' : ''}`,
    ),
  ])

function monthAndDay(reading: Calendar, scene: Scene): Outcome {
  const { month, date } = reading as { month: number; date: number }
  const printed = printedYear(reading, scene)
  if (printed !== null)
    return dated(
      printed,
      month,
      date,
      [...weekdayCheck(reading, printed), step('the words', 'day, month and year are printed')],
      'stated',
      '',
    )
  const guessed = yearOfPhrase(reading, scene) ?? yearByWeekday(reading, scene) ?? yearFor(month, date, scene)
  if (guessed === null) {
    const value = `XXXX-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    return outcomeOf(unknownPeriod('D', value, month, date), 'inferred', '', [NO_ANCHOR])
  }
  return dated(guessed.year, month, date, guessed.steps, 'resolved', guessed.anchor)
}
/** A day that does not exist keeps its value and gets no bounds. */
function dated(
  year: number,
  month: number,
  date: number,
  steps: readonly Step[],
  basis: 'stated' | 'resolved',
  anchor: string,
): Outcome {
  const last = year > 0 ? daysInMonth(year, month) : 31
  const period = dayPeriod(year, month, date)
  if (month > 12 || date > last)
    return outcomeOf({ ...period, from: null, to: null }, basis, anchor, [
      ...steps,
      step('the calendar', 'has no such day'),
    ])
  return outcomeOf(period, basis, anchor, steps)
}
function weekdayCheck(reading: Calendar, year: number): Step[] {
  const day = reading.weekday && reading.month && reading.date ? dayFrom(year, reading.month, reading.date) : null
  if (day === null || weekdayOf(day) === reading.weekday) return []
  return [step('the weekday printed with it', `does not fit: that day was a ${weekdayName(weekdayOf(day))}`)]
}
/** Years around the article's date in which the printed weekday falls on the printed day. */
const SEARCH = [0, -1, 1, -2, -3, -4, -5] as const
function yearByWeekday(reading: Calendar, scene: Scene): GuessedYear | null {
  const now = scene.narrative ? scene.focus.year?.year : scene.anchor ? yearOf(dayFromNumber(scene.anchor.day)) : null
  if (!reading.weekday || now === null || now === undefined) return null
  for (const k of SEARCH) {
    const day = dayFrom(now + k, reading.month!, reading.date!)
    if (day !== null && weekdayOf(day) === reading.weekday) {
      return {
        year: now + k,
        anchor: scene.anchor ? dayFromNumber(scene.anchor.day) : '',
        steps: [step('the weekday printed with it', `fits the year ${now + k}`)],
      }
    }
  }
  return null
}

const MONTHS_AROUND = [0, 1, 2, 3, 4, 5] as const

function dayOnly(reading: Calendar, scene: Scene): Outcome {
  const date = reading.date!
  const near = reading.of === 0 ? null : (scene.focus.month ?? null)
  const from =
    near !== null && near.year !== null && near.month !== null && (scene.narrative || reading.of === 'text')
      ? near
      : null
  if (from !== null) {
    const steps = [step('the month last named in the text', from.value)]
    return dated(printedYear(reading, scene) ?? from.year!, from.month!, date, steps, 'resolved', from.value)
  }
  if (scene.anchor === null)
    return outcomeOf(unknownPeriod('D', `XXXX-XX-${String(date).padStart(2, '0')}`), 'inferred', '', [NO_ANCHOR])
  const today = dayFromNumber(scene.anchor.day)
  const here = { year: yearOf(today), month: Number(today.slice(5, 7)) }
  const number = dayNumberOf(here.year, here.month, date)
  const ahead = scene.tense.direction === 'future'
  const nearest = ahead ? (number >= scene.anchor.day ? 0 : 1) : number <= scene.anchor.day ? 0 : -1
  const monthAt = (k: number) => addMonths(here.year, here.month, nearest + (ahead ? k : -k))
  // "Friday the 25th": in the nearest month that has such a day.
  const fits = ({ year, month }: { year: number; month: number }) => {
    const day = dayFrom(year, month, date)
    return day !== null && (reading.weekday === undefined || weekdayOf(day) === reading.weekday)
  }
  const { year, month } = MONTHS_AROUND.map(monthAt).find(fits) ?? monthAt(0)
  return dated(
    year,
    month,
    date,
    [anchorStep(scene.anchor), tenseStep(scene.tense, ahead ? 'the next such day' : 'the latest such day')],
    'resolved',
    today,
  )
}

function monthOnly(reading: Calendar, scene: Scene): Outcome {
  const month = reading.month!
  const printed = printedYear(reading, scene)
  if (printed !== null) return stated(monthPeriod(printed, month), reading)
  const guessed = yearOfPhrase(reading, scene) ?? yearFor(month, null, scene)
  if (guessed === null)
    return outcomeOf(unknownPeriod('M', `XXXX-${String(month).padStart(2, '0')}`, month), 'inferred', '', [NO_ANCHOR])
  return outcomeOf(monthPeriod(guessed.year, month), 'resolved', guessed.anchor, guessed.steps)
}

/** A bare weekday: the latest on or before the article's date, or the next one when the clause looks ahead. */
function weekdayOnly(reading: Calendar, scene: Scene): Outcome {
  const weekday = reading.weekday!
  if (scene.narrative) {
    const day = scene.focus.day?.from ?? null
    if (day === null)
      return outcomeOf(unknownPeriod('D', `XXXX-WXX-${weekday}`), 'inferred', '', [
        step('the text around', 'names no day to count from'),
      ])
    const to = nextOn(day, weekday)
    return outcomeOf(dayAt(to), 'resolved', scene.focus.day!.value, [
      step('the day last named in the text', dayInWords(day)),
      step('the order of the story', dayInWords(to)),
    ])
  }
  if (scene.anchor === null) return outcomeOf(unknownPeriod('D', `XXXX-WXX-${weekday}`), 'inferred', '', [NO_ANCHOR])
  // A publication date that is only a week or a month away from sure settles no weekday.
  if (scene.anchor.spread > 6)
    return outcomeOf(unknownPeriod('D', `XXXX-WXX-${weekday}`), 'inferred', '', [
      step('the article’s date', 'not known to the week'),
    ])
  // "has been silent since the polls closed Sunday", in Sunday's paper: a week ago.
  const upTo = scene.tense.lasting ? scene.anchor.day - 1 : scene.anchor.day
  const latest = lastOn(upTo, weekday)
  // "planned to meet Saturday", in Sunday's paper: yesterday.
  const ahead = scene.tense.direction === 'future' && !(scene.tense.planned && latest === scene.anchor.day - 1)
  const next = nextOn(scene.anchor.day, weekday)
  const [day, other] = ahead ? [next, latest] : [latest, next]
  const chosen = tenseStep(
    scene.tense,
    `the ${ahead ? 'next' : 'latest'} ${weekdayName(weekday)} ${ahead ? 'from' : 'up to'} that day, ${dayFromNumber(day)}`,
  )
  const considered = day === other ? [] : [{ reading: dayFromNumber(other), against: againstOther(scene.tense, ahead) }]
  return outcomeOf(dayAt(day), 'resolved', dayFromNumber(scene.anchor.day), [
    anchorStep(scene.anchor),
    considering(chosen, considered),
  ])
}
/** ISO weekday of a day number. */
const weekdayAt = (n: number) => n - mondayNumber(n) + 1
/** The first such weekday from a day on, the day itself included. */
export const nextOn = (n: number, weekday: number): number => n + ((weekday - weekdayAt(n) + 7) % 7)
/** The last such weekday up to a day, the day itself included. */
export const lastOn = (n: number, weekday: number): number => n - ((weekdayAt(n) - weekday + 7) % 7)

function partOfYear(reading: Calendar, scene: Scene): Outcome {
  const make = (year: number): Period =>
    reading.season !== undefined
      ? seasonPeriod(year, reading.season)
      : reading.quarter !== undefined
        ? quarterPeriod(year, reading.quarter)
        : halfPeriod(year, reading.half!)
  const printed = printedYear(reading, scene)
  if (printed !== null) return stated(make(printed), reading)
  const phrase = yearOfPhrase(reading, scene)
  if (phrase !== null) return outcomeOf(make(phrase.year), 'resolved', phrase.anchor, phrase.steps)
  const { last } = scene.focus
  if (scene.narrative && last?.year)
    return outcomeOf(make(last.year), 'resolved', last.value, [step('the date last named in the text', last.value)])
  if (scene.anchor === null)
    return outcomeOf(unknownPeriod('S', `XXXX-${make(2000).value.slice(5)}`), 'inferred', '', [NO_ANCHOR])
  const year = yearOf(dayFromNumber(scene.anchor.day))
  const ahead = scene.tense.direction === 'future'
  const here = make(year)
  const chosen = ahead
    ? here.to! >= scene.anchor.day
      ? here
      : make(year + 1)
    : here.from! <= scene.anchor.day
      ? here
      : make(year - 1)
  return outcomeOf(chosen, 'resolved', dayFromNumber(scene.anchor.day), [
    anchorStep(scene.anchor),
    tenseStep(scene.tense, ahead ? 'the next one' : 'the latest one that had begun'),
  ])
}

/** Fiscal years begin in different months with different bodies, so no day is given to them. */
function fiscal(reading: Calendar, scene: Scene): Outcome {
  const year =
    printedYear(reading, scene) ??
    yearOfPhrase(reading, scene)?.year ??
    (scene.anchor ? yearOf(dayFromNumber(scene.anchor.day)) : null)
  const value = `FY${year ?? 'XXXX'}`
  return outcomeOf({ ...unknownPeriod('Y', value), year }, 'inferred', '', [
    step('the words', 'a fiscal year, which begins on different days in different places'),
  ])
}

/** 02/03/2024: the words leave open which is the month; only the article's date may settle it. */
function resolveAmbiguous(reading: Calendar, scene: Scene): Outcome {
  const year = printedYear(reading, scene)!
  const readings = [reading, reading.other!].map((r) => dayFrom(year, r.month!, r.date!)).filter((day) => day !== null)
  const near =
    scene.anchor === null
      ? []
      : readings.filter(
          (day) =>
            Math.abs(dayNumberOf(year, Number(day.slice(5, 7)), Number(day.slice(8))) - scene.anchor!.day) <= NEAR,
        )
  const looked = step('the order of day and month', `not settled by the words: ${readings.join(' or ')}`)
  if (near.length === 1) {
    const day = near[0]!
    const others = readings
      .filter((other) => other !== day)
      .map((other) => ({ reading: other, against: 'it lies more than a week from the article’s date' }))
    return outcomeOf(
      dayPeriod(year, Number(day.slice(5, 7)), Number(day.slice(8))),
      'resolved',
      dayFromNumber(scene.anchor!.day),
      [looked, anchorStep(scene.anchor!), considering(step('only one of them lies within a week of it', day), others)],
    )
  }
  return outcomeOf(unknownPeriod('D', `${year}-XX-XX`), 'inferred', '', [
    looked,
    step('the article’s date', 'does not settle it, so no day is given'),
  ])
}
const NEAR = 7
