import { dayFromNumber, monthOf, yearOf } from '../../../../corpus/day.ts'
import type { Season, Unit } from '../lexicon/calendarWords.ts'
import type { Deictic } from '../reading.ts'
import { nextOn } from './calendar.ts'
import { move } from './move.ts'
import {
  addMonths,
  around,
  dayAt,
  mondayNumber,
  monthPeriod,
  type Period,
  type PeriodUnit,
  seasonPeriod,
  unknownPeriod,
  weekendPeriod,
} from './period.ts'
import {
  anchorStep,
  dayInWords,
  isStillAhead,
  NO_ANCHOR,
  type Outcome,
  outcomeOf,
  QUOTED,
  type Scene,
  step,
  tenseStep,
} from './scene.ts'
import { rolled } from './year.ts'

/** Units of the calendar a step can land on; hours and minutes have none. */
export const PERIOD_UNITS: Readonly<Partial<Record<Unit, PeriodUnit>>> = {
  D: 'D',
  WE: 'WE',
  W: 'W',
  M: 'M',
  Q: 'Q',
  H: 'H',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
}
const UNKNOWN: Readonly<Record<PeriodUnit, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  S: 'XXXX',
  Q: 'XXXX-QX',
  H: 'XXXX-HX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

/** "this week", "next Tuesday", "the previous year": so many steps from where the article or the text stands. */
export function resolveDeictic(reading: Deictic, scene: Scene): Outcome {
  if (scene.narrative && scene.quoted && reading.from === 'published') {
    return withPart(
      outcomeOf(unknownPeriod(unitOf(reading), unknownValue(reading, unitOf(reading))), 'inferred', '', [QUOTED]),
      reading,
    )
  }
  const told =
    scene.said !== null && reading.from === 'published' && (scene.quoted ? isDayWord(reading) : isOvernight(scene))
      ? scene.said
      : null
  const outcome = reading.event
    ? fromEvent(reading, scene)
    : told !== null
      ? fromSaying(told, reading, scene)
      : reading.from === 'text' || scene.narrative
        ? fromText(reading, scene)
        : fromAnchor(reading, scene)
  return reading.mod === undefined ? outcome : cutAt(outcome, reading, scene)
}

const isOvernight = ({ words, narrative }: Scene): boolean => !narrative && words === 'overnight'
const isDayWord = ({ of }: Deictic): boolean => of === 'D' || (typeof of === 'object' && 'part' in of)
/** “It fell yesterday,” he said on Tuesday: on Monday. */
function fromSaying(told: Period, reading: Deictic, scene: Scene): Outcome {
  const [period, found] = stepFrom(told.from!, reading, scene, unitOf(reading))
  return withPart(
    outcomeOf(period, 'resolved', told.value, [step('the day on which it was said', dayInWords(told.from!)), ...found]),
    reading,
  )
}

/** "earlier this month" ends before the article's day, "later this year" begins after it. */
function cutAt(outcome: Outcome, reading: Deictic, scene: Scene): Outcome {
  const mod = reading.mod!
  if (outcome.from === null || outcome.to === null || scene.anchor === null || reading.from === 'text') return outcome
  const day = scene.anchor.day
  // Of a stretch that is over (or yet to come) "early" and "late" mean its first and last part.
  if (day < outcome.from || day > outcome.to || reading.step !== 0) return { ...outcome, mod }
  const from = mod === 'END' ? Math.min(day + (reading.of === 'D' ? 0 : 1), outcome.to) : outcome.from
  const to = mod === 'START' ? Math.max(day - (reading.of === 'D' ? 0 : 1), outcome.from) : outcome.to
  return {
    ...outcome,
    from,
    to,
    mod: '',
    steps: [
      ...outcome.steps,
      step(`the word “${mod === 'START' ? 'earlier' : 'later'}”`, `${mod === 'START' ? 'before' : 'after'} that day`),
    ],
  }
}

function fromEvent(reading: Deictic, scene: Scene): Outcome {
  const unit = unitOf(reading)
  if (scene.deed !== null && unit === 'D') {
    const period = dayAt(scene.deed.from! + reading.step)
    const steps = [
      step('when that was, as the text told before', scene.deed.value),
      step(`“${scene.words}”`, period.value),
    ]
    return outcomeOf(period, 'resolved', scene.deed.value, steps)
  }
  return outcomeOf(unknownPeriod(unit, UNKNOWN[unit]), 'inferred', '', [
    step('what it is counted from', 'something to which the words give no date'),
  ])
}
function unitOf(reading: Deictic): PeriodUnit {
  if (typeof reading.of === 'string') return PERIOD_UNITS[reading.of] ?? 'D'
  return 'month' in reading.of ? 'M' : 'season' in reading.of ? 'S' : 'D'
}

function fromAnchor(reading: Deictic, scene: Scene): Outcome {
  const unit = unitOf(reading)
  const { anchor } = scene
  if (anchor === null) {
    const known = scene.focus.day !== null && reading.from === 'text'
    return known
      ? fromText(reading, scene)
      : withPart(outcomeOf(unknownPeriod(unit, unknownValue(reading, unit)), 'inferred', '', [NO_ANCHOR]), reading)
  }
  if (anchor.spread > 6 && (unit === 'D' || unit === 'W' || unit === 'WE')) {
    return withPart(
      outcomeOf(unknownPeriod(unit, unknownValue(reading, unit)), 'inferred', '', [
        step(anchor.name, 'not known to the week'),
      ]),
      reading,
    )
  }
  const [period, found] = stepFrom(anchor.day, reading, scene, unit)
  return withPart(outcomeOf(period, 'resolved', dayFromNumber(anchor.day), [anchorStep(anchor), ...found]), reading)
}
function unknownValue(reading: Deictic, unit: PeriodUnit): string {
  if (typeof reading.of === 'object' && 'weekday' in reading.of) return `XXXX-WXX-${reading.of.weekday}`
  if (typeof reading.of === 'object' && 'month' in reading.of)
    return `XXXX-${String(reading.of.month).padStart(2, '0')}`
  if (typeof reading.of === 'object' && 'season' in reading.of) return `XXXX-${reading.of.season}`
  return UNKNOWN[unit]
}

function stepFrom(day: number, reading: Deictic, scene: Scene, unit: PeriodUnit): [Period, Outcome['steps']] {
  const { of, step: by } = reading
  const words = `“${scene.words}”`
  if (typeof of === 'string' || 'part' in of) {
    if (unit === 'WE') return weekend(day, by, scene, reading)
    // "late week": the last such stretch that had come when the article was written.
    if (
      reading.mod === 'END' &&
      of === 'W' &&
      by === 0 &&
      scene.lead !== 'this' &&
      !/this/i.test(scene.words) &&
      scene.tense.direction !== 'future' &&
      day - mondayNumber(day) < 3
    ) {
      const before = move(around(day, 'W'), -1)
      return [before, [tenseStep(scene.tense, `the latest, ${before.value}`)]]
    }
    const period = move(around(day, unit), by)
    return [period, [step(words, period.unit === 'D' ? dayInWords(period.from!) : period.value)]]
  }
  if ('weekday' in of) {
    const target =
      by === 0 ? mondayNumber(day) + of.weekday - 1 : by > 0 ? nextOn(day + 1, of.weekday) : nextOn(day - 7, of.weekday)
    return [dayAt(target), [step(words, dayInWords(target))]]
  }
  const today = dayFromNumber(day)
  const [year, month] = [yearOf(today), monthOf(today)]
  if ('month' in of) {
    const target = by === 0 ? year : by < 0 ? (of.month < month ? year : year - 1) : of.month > month ? year : year + 1
    return [monthPeriod(target, of.month), [step(words, monthPeriod(target, of.month).value)]]
  }
  const period = season(day, year, of.season, by)
  return [period, [step(words, period.value)]]
}
/** The season's latest that is over (last), the one at hand (this), the first to begin (next). */
function season(day: number, year: number, name: Season, by: number): Period {
  const here = seasonPeriod(year, name)
  if (by === 0) return name === 'WI' && here.from! > day + 60 ? seasonPeriod(year - 1, name) : here
  if (by < 0) return here.to! < day ? here : seasonPeriod(year - 1, name)
  return here.from! > day ? here : seasonPeriod(year + 1, name)
}
/** "this weekend" in a report of what has been is the one just over; otherwise the one at hand. */
function weekend(day: number, by: number, scene: Scene, _: Deictic): [Period, Outcome['steps']] {
  const monday = mondayNumber(day)
  const reached = day - monday >= 5
  const behind = by === 0 && !reached && scene.tense.direction === 'past'
  const period = weekendPeriod(monday + 7 * (behind || by < 0 ? -1 : by > 0 && reached ? 1 : by > 0 ? 0 : 0))
  return [period, [tenseStep(scene.tense, `${dayFromNumber(period.from!)} and ${dayFromNumber(period.to!)}`)]]
}

function fromText(reading: Deictic, scene: Scene): Outcome {
  const unit = unitOf(reading)
  const named = baseFor(unit, scene)
  const part = typeof reading.of === 'object' && 'part' in reading.of ? reading.of.part : undefined
  const base = named !== null && part !== undefined && isStillAhead(named, scene) ? null : named
  // "this year", "now", "last week" in a narrative still speak of when it was written, unless the story names a time.
  if (base === null) {
    const loose =
      unit === 'D' &&
      reading.from === 'text' &&
      reading.mod === undefined &&
      (typeof reading.of === 'string' || 'weekday' in reading.of || 'part' in reading.of)
    if (scene.anchor !== null && !loose && !(scene.narrative && reading.from === 'text'))
      return fromAnchor({ ...reading, from: 'published' }, { ...scene, narrative: false })
    return withPart(
      outcomeOf(unknownPeriod(unit, unknownValue(reading, unit)), 'inferred', '', [
        step('the text around', 'names no date to count from'),
      ]),
      reading,
    )
  }
  if (part !== undefined && isMorningAfter(part, scene)) {
    const next = dayAt(scene.focus.part!.day.from! + 1)
    const steps = [
      step('the part of a day last named in the text', scene.focus.part!.day.value),
      step(`“${scene.words}”`, `the next day’s, ${next.value}`),
    ]
    return withPart(outcomeOf(next, 'resolved', base.value, steps), reading)
  }
  const period = stepInText(base, reading, unit)
  const steps = [step('the date last named in the text', base.value), step(`“${scene.words}”`, period.value)]
  return withPart(outcomeOf(period, 'resolved', base.value, steps), reading)
}
/** "on Wednesday night … In the morning": the story has gone on into the next day. */
function isMorningAfter(part: string, { focus, words }: Scene): boolean {
  const told = focus.part
  if (told === null || told.day.from === null || focus.day?.from !== told.day.from || !/^the /i.test(words))
    return false
  return told.part === 'NI' ? part !== 'NI' : part === 'MO' && told.part !== 'MO'
}

/** The last time in the text that is fine enough to step from. */
function baseFor(unit: PeriodUnit, scene: Scene): Period | null {
  const { day, month, year, last } = scene.focus
  if (unit === 'D' || unit === 'W' || unit === 'WE')
    return day !== null && (last === null || last.unit === 'D' || !scene.narrative || sameMonth(day, last)) ? day : null
  if (unit === 'M') return month
  return unit === 'S' || unit === 'Q' || unit === 'H' ? (last ?? year) : year
}
const sameMonth = (a: Period, b: Period) => a.year === b.year && (b.month === null || a.month === b.month)

function stepInText(base: Period, reading: Deictic, unit: PeriodUnit): Period {
  const { of, step: by } = reading
  if (typeof of === 'string' || 'part' in of) return move(widen(base, unit), by)
  const [year, month] = [base.year!, base.month]
  if ('weekday' in of)
    return base.from === null
      ? unknownPeriod('D', `XXXX-WXX-${of.weekday}`)
      : dayAt(by < 0 ? nextOn(base.from - 7, of.weekday) : nextOn(base.from + (by > 0 ? 1 : 0), of.weekday))
  if ('month' in of) {
    if (by === 0 || month === null) return monthPeriod(rolled(year, month, of.month), of.month)
    const index = addMonths(
      year,
      month,
      by > 0 ? ((of.month - month + 11) % 12) + 1 : -(((month - of.month + 11) % 12) + 1),
    )
    return monthPeriod(index.year, index.month)
  }
  return seasonPeriod(addMonths(year, 1, 12 * by).year, of.season)
}
function widen(base: Period, unit: PeriodUnit): Period {
  if (base.from !== null) return around(base.from, unit)
  if (unit === 'Y' && base.year !== null)
    return { ...base, unit: 'Y', value: base.value.slice(0, base.year < 0 ? 6 : 4), month: null, date: null }
  if (unit === 'M' && base.year !== null && base.month !== null) return monthPeriod(base.year, base.month)
  return base
}

const PART_NAMES = new Set(['MO', 'MI', 'AF', 'EV', 'NI', 'DT'])
/** "this morning", "last night", "tomorrow night": a day and the part of it. */
function withPart(outcome: Outcome, reading: Deictic): Outcome {
  const part = reading.part ?? (typeof reading.of === 'object' && 'part' in reading.of ? reading.of.part : undefined)
  if (part === undefined || !PART_NAMES.has(part)) return outcome
  // The night of a day runs into the next.
  const isNight = part === 'NI' && reading.step === -1 && typeof reading.of === 'object'
  return {
    ...outcome,
    type: 'TIME',
    value: `${outcome.value}T${part}`,
    to: isNight && outcome.to !== null ? outcome.to + 1 : outcome.to,
  }
}
