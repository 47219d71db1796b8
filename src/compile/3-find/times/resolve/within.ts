import { dayFromNumber } from '../../../../corpus/day.ts'
import type { DayPart } from '../lexicon/calendarWords.ts'
import type { Clock, Edge, Reading, Within } from '../reading.ts'
import { nextOn } from './calendar.ts'
import {
  addMonths,
  dayAt,
  halfPeriod,
  mondayNumber,
  monthPeriod,
  type Period,
  quarterPeriod,
  unknownPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'
import { type Outcome, outcomeOf, type Scene, step } from './scene.ts'

/** "early May" is a third of it, "the end of 2003" a sixth, "by the end of 2003" its last day. */
export function resolveEdge(reading: Edge, scene: Scene, whole: Outcome): Outcome {
  if (whole.type !== 'DATE' && whole.type !== 'DURATION') return whole
  const { from, to } = whole
  if (from === null || to === null || to === from) return { ...whole, mod: reading.mod }
  const part = Math.max(1, Math.floor((to - from + 1) / (reading.ends ? 6 : 3)))
  const size = reading.sharp ? 1 : part
  const third = Math.floor((to - from + 1) / 3)
  const [first, last] =
    reading.mod === 'START'
      ? [from, from + size - 1]
      : reading.mod === 'END'
        ? [to - size + 1, to]
        : [from + third, to - third]
  return {
    ...whole,
    mod: reading.mod,
    from: first,
    to: last,
    approximate: true,
    steps: [
      ...whole.steps,
      step(`“${scene.words}”`, reading.sharp ? 'its edge' : reading.ends ? 'a sixth of it' : 'a third of it'),
    ],
  }
}

/** A part of a day, a clock time on it, or a stretch counted from one end of a longer one. */
export function resolveWithin(reading: Within, scene: Scene, whole: Outcome): Outcome {
  if (reading.clock !== undefined) return onTheClock(partNamed(reading, reading.clock, scene) ?? whole, reading.clock)
  if (reading.part !== undefined) return inPart(whole, reading.part, reading.into === true ? 1 : 0)
  return stretch(whole, reading, scene)
}

function inPart(whole: Outcome, part: DayPart, further: number): Outcome {
  const value = whole.value.includes('T') ? whole.value : `${whole.value}T${part}`
  return { ...whole, type: 'TIME', value, to: whole.to === null ? null : whole.to + further }
}

/** What it is a part of. A clock time without a day of its own that is past is of no day still to come. */
export function wholeOf({ of, clock }: Within, { focus, anchor, tense }: Scene): Reading {
  if (clock === undefined || of.kind !== 'deictic' || of.from !== 'text') return of
  const early = anchor !== null && (focus.day?.from ?? anchor.day) > anchor.day && tense.direction !== 'future'
  return early ? { ...of, from: 'published' } : of
}

/** A clock time with no day beside it is of the part of the day just told of; null where it cannot be. */
function partNamed({ of }: Within, { minutes }: Clock, { focus: { part } }: Scene): Outcome | null {
  if (of.kind !== 'deictic' || of.from !== 'text' || part === null) return null
  if (!PARTS[part.part]!.some(([from, to]) => minutes >= from && minutes <= to)) return null
  return outcomeOf(part.day, 'resolved', part.day.value, [
    step('the part of a day last named in the text', part.day.value),
  ])
}
/** Minutes of the day that a part of it can hold; the night's small hours are the next day's. */
const PARTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  MO: [[180, 719]],
  AF: [[720, 1139]],
  EV: [[960, 1439]],
  NI: [[1020, 1440]],
}

function onTheClock(whole: Outcome, clock: Clock): Outcome {
  const day = whole.value.includes('T') ? whole.value.slice(0, whole.value.indexOf('T')) : whole.value
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    ...whole,
    type: 'TIME',
    value: `${day}T${two(Math.floor(clock.minutes / 60))}:${two(clock.minutes % 60)}${clock.zone}`,
  }
}

/** "the second half of 2008", "the first week of August", "the first ten months of 1942", "the last Friday of May". */
function stretch(whole: Outcome, reading: Within, scene: Scene): Outcome {
  const { nth = 1, unit, count } = reading
  const { period } = whole
  if (period === null || period.year === null) return whole
  const year = period.year
  const steps = (found: string) => [...whole.steps, step(`“${scene.words}”`, found)]
  const give = (inner: Period): Outcome => outcomeOf(inner, whole.basis, whole.anchor, steps(inner.value))
  if (unit === 'H' && period.unit === 'Y') return give(halfPeriod(year, nth === 2 || nth === -1 ? 2 : 1))
  if (unit === 'H')
    return { ...whole, mod: nth === 1 ? 'START' : 'END', ...halfOf(whole, nth === 1), steps: steps('half of it') }
  if (unit === 'Q' && period.unit === 'Y') return give(quarterPeriod(year, nth < 0 ? 4 : Math.min(nth, 4)))
  if (whole.from === null || whole.to === null)
    return unit === undefined
      ? whole
      : outcomeOf(unknownPeriod('D', 'XXXX-XX-XX'), 'inferred', whole.anchor, whole.steps)
  if (reading.weekday !== undefined) {
    const day = nth > 0 ? nextOn(whole.from, reading.weekday) + 7 * (nth - 1) : nextOn(whole.to - 6, reading.weekday)
    return give(dayAt(Math.min(day, whole.to)))
  }
  const length = count ?? 1
  if (unit === 'D' || unit === 'W') {
    const size = (unit === 'D' ? 1 : 7) * length
    const from = nth > 0 ? whole.from + (nth - 1) * size : whole.to - size + 1
    const to = Math.min(from + size - 1, whole.to)
    if (from > whole.to || from < whole.from) return whole
    if (count !== undefined)
      return { ...whole, type: 'DURATION', value: `P${count}${unit}`, from, to, period: null, steps: steps('its days') }
    if (unit === 'D') return give(dayAt(from))
    return { ...give(weekPeriod(mondayNumber(from + 3))), from, to }
  }
  if (unit === 'M' && period.unit !== 'M') {
    const first = addMonths(year, 1, nth > 0 ? (nth - 1) * length : 12 - length)
    const last = addMonths(first.year, first.month, length - 1)
    const [from, to] = [monthPeriod(first.year, first.month), monthPeriod(last.year, last.month)]
    return count === undefined
      ? give(from)
      : {
          ...whole,
          type: 'DURATION',
          value: `P${count}M`,
          from: from.from,
          to: to.to,
          period: null,
          steps: steps('its months'),
        }
  }
  if (unit === 'Y' && (period.unit === 'DE' || period.unit === 'CE'))
    return give(yearPeriod(Number(dayFromNumber(nth > 0 ? whole.from : whole.to).slice(0, 4))))
  return whole
}
function halfOf(whole: Outcome, first: boolean): Pick<Outcome, 'from' | 'to' | 'approximate'> {
  if (whole.from === null || whole.to === null || whole.from === whole.to)
    return { from: whole.from, to: whole.to, approximate: false }
  const middle = Math.floor((whole.from + whole.to) / 2)
  return first
    ? { from: whole.from, to: middle, approximate: true }
    : { from: middle + 1, to: whole.to, approximate: true }
}
