import { ZONES } from '../lexicon/calendarWords.ts'
import type { Caught } from '../pattern.ts'
import type { Clock, Reading } from '../reading.ts'
import { before, type Sight, type TimeRule } from '../rule.ts'
import { CLASS } from '../words.ts'

/** Minutes of the day; null when the clock has no such time. */
function minutesOf(hour: number, minute: number, half: string): number | null {
  if (half === '') return hour <= 24 ? hour * 60 + minute : null
  if (hour < 1 || hour > 12) return hour <= 24 && minute < 60 ? hour * 60 + minute : null
  return ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minute
}
const TAIL =
  'ZONE? (local|eastern|pacific|central|mountain|nz|uk|israel|moscow|beijing|kyiv|london|paris|tokyo|sydney|manila|delhi|nairobi|cairo|jakarta time)? (,? on|of? <date>)?'

export const clock: TimeRule = {
  name: 'clock time',
  patterns: [
    `CLOCK AMPM? (hours|hrs|hour)? ${TAIL}`,
    `SHORT AMPM ${TAIL}`,
    `NUM AMPM ${TAIL}`,
    `PLAIN hours|hrs ${TAIL}`,
    `PLAIN ZONE ${TAIL}`,
    `midnight|noon ${TAIL}`,
    'SHORT|NUM tonight',
    "SHORT|NUM o’clock|o'clock",
    `SHORT|NUM o '|’ clock`,
    'half|quarter past|to SHORT|NUM AMPM?',
    'CLOCK|SHORT|NUM in the PART (,? on|of? <date>)?',
    'CLOCK|SHORT|NUM at night (,? on|of? <date>)?',
  ],
  reads: [
    'at 9:34 p.m.',
    '5pm',
    '05:30hrs',
    '0530 hours',
    'noon on Friday',
    'at 3 p.m. on 5 May',
    'at 6 tonight',
    'at half past nine',
    'at four in the morning',
    'by 11.40 at night',
  ],
  leaves: [
    'police shot four in the morning',
    'half to 40 members',
    'a quarter to eat',
    'a 2:1 majority',
    '24 hours',
    'a 3:30 marathon win',
  ],
  read: (caught, sight) => {
    const of = caught.parts.get('date') as Reading | undefined
    if (caught.word('tonight')) return tonightAt(caught.n('SHORT|NUM')!, before(sight))
    const heads = headsEntry(sight)
    // "as of 18:00"
    const led = before(sight) === 'of' && before(sight, 2) === 'as' ? 'at' : before(sight)
    const time = clockOf(caught, heads ? 'at' : led)
    if (time === null) return null
    const late = of?.kind === 'within' && (of.part === 'AF' || of.part === 'EV') && time < 720 && !caught.word('AMPM')
    const lead = { minutes: late ? time + 720 : time, zone: ZONES[caught.lower('ZONE')] ?? '' } satisfies Clock
    return {
      kind: 'within',
      of: of ?? { kind: 'deictic', step: 0, of: 'D', from: heads ? 'published' : 'text' },
      clock: lead,
    }
  },
}
/** "a Mass at 6 tonight" */
function tonightAt(hour: number, led: string): Reading | null {
  if (hour < 1 || hour > 11 || !/^(?:at|by|until|till|from|before|after|around|about)$/.test(led)) return null
  return {
    kind: 'within',
    of: { kind: 'deictic', step: 0, of: 'D', from: 'published' },
    clock: { minutes: (hour + 12) * 60, zone: '' },
  }
}

/** "21:48", "18:05 – Power is out": what an entry of a live report begins with, on the day of the report. */
function headsEntry({ words, start, end }: Sight): boolean {
  if (start !== 0 || !CLOCK_FACE.test(words[0]!.lower)) return false
  const next = words[end]
  return next === undefined || (next.classes & CLASS.DASH) !== 0 || next.lower === ':' || next.lower === '|'
}
const CLOCK_FACE = /^\d\d?[:.]\d\d$/

/** "half past nine", "a quarter to six" */
function partPast(caught: Caught, half: string): number | null {
  const hour = caught.n('SHORT|NUM')!
  const before = caught.word('past|to')!.lower === 'to'
  if (hour < 1 || hour > 12 || (before && caught.word('half|quarter')!.lower === 'half')) return null
  const minutes = caught.word('half|quarter')!.lower === 'half' ? 30 : 15
  return minutesOf(hour, 0, half)! + (before ? -minutes : minutes)
}

/** What stands in front of an hour. */
const LEADS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'from',
  'around',
  'about',
  'before',
  'after',
  'to',
  'since',
  'till',
])

/** "four in the morning", "7.15 in the evening", "ten at night", "two at night": the part of the day tells which half. */
function ofPart(n: number, part: string, digital: boolean, led: string): number | null {
  const minutes = digital ? n : n * 60
  if (!LEADS.has(led) || !HALVES.test(part) || minutes < 60 || minutes >= 13 * 60) return null
  const late = part === 'night' ? minutes >= 6 * 60 : part !== 'morning'
  return minutesOf(Math.floor(minutes / 60), minutes % 60, late ? 'pm' : 'am')
}
const HALVES = /^(?:morning|afternoon|evening|night)$/

function clockOf(caught: Caught, led: string): number | null {
  const named = caught.word('CLOCK|SHORT|NUM')
  if (named !== undefined)
    return ofPart(named.n, caught.lower('PART') || 'night', (named.classes & CLASS.CLOCK) !== 0, led)
  const half = caught.lower('AMPM')
  const digital = caught.n('CLOCK')
  if (digital !== undefined) {
    const sure = half !== '' || caught.word('hours|hrs|hour') || caught.word('ZONE') || led === '(' || LEADS.has(led)
    return sure ? minutesOf(Math.floor(digital / 60), digital % 60, half) : null
  }
  const word = caught.lower('midnight|noon')
  if (word !== '') return word === 'noon' ? 720 : 1440
  const plain = caught.word('PLAIN')
  if (plain !== undefined)
    return plain.lower.length === 4 &&
      plain.n % 100 < 60 &&
      plain.n <= 2400 &&
      (plain.lower.startsWith('0') || led === 'at' || caught.word('ZONE') !== undefined)
      ? minutesOf(Math.floor(plain.n / 100), plain.n % 100, '')
      : null
  if (caught.word('half|quarter')) return partPast(caught, half)
  const hour = caught.n('SHORT') ?? caught.n('NUM') ?? caught.n('SHORT|NUM')!
  if (half === 'am' && (led === 'i' || led === '')) return null
  return hour >= 1 && hour <= 12 ? minutesOf(hour, 0, half) : null
}
