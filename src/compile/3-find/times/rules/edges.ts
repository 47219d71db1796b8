import { DAY_PARTS, EDGES } from '../lexicon/calendarWords.ts'
import type { Reading } from '../reading.ts'
import { before, type TimeRule, unitOf } from '../rule.ts'
import { CLASS } from '../words.ts'

const isDayLike = (reading: Reading): boolean =>
  (reading.kind === 'calendar' && (reading.weekday !== undefined || reading.date !== undefined)) ||
  (reading.kind === 'deictic' && (reading.of === 'D' || (typeof reading.of === 'object' && 'weekday' in reading.of)))
const isTime = (reading: Reading): boolean =>
  reading.kind !== 'unread' && !('part' in reading && reading.part !== undefined)

export const early: TimeRule = {
  name: 'early, mid, late',
  patterns: [
    'the? early|mid|late DASH? (in|on the?)? <date>',
    'the early|latter|late|middle|first|last part|days|weeks|months|years of <date>',
    'as recently as <date>',
  ],
  reads: [
    'early May',
    'late Friday night',
    'mid-2009',
    'early on Tuesday',
    'late in 1942',
    'the latter part of the year',
    'the mid-1990s',
  ],
  leaves: ['an early warning', 'the late Queen'],
  isDate: true,
  read: (caught) => {
    const of = caught.parts.get('date') as Reading
    // "late Friday night" is that night.
    if (of.kind === 'within' && of.part !== undefined && isDayLike(of.of)) return of
    if (!isTime(of)) return null
    if (caught.word('recently')) return of
    const word = caught.lower('early|mid|late') || caught.lower('early|latter|late|middle|first|last')
    const mod =
      word === 'early' || word === 'first'
        ? 'START'
        : word === 'late' || word === 'latter' || word === 'last'
          ? 'END'
          : 'MID'
    // "early Tuesday" is Tuesday's morning; "late Tuesday" its evening.
    if (isDayLike(of)) return mod === 'MID' ? null : { kind: 'within', of, part: mod === 'START' ? 'MO' : 'NI' }
    return { kind: 'edge', mod, sharp: false, ends: false, of }
  },
}

export const endOf: TimeRule = {
  name: 'beginning, middle, end',
  patterns: [
    'the? very? start|beginning|middle|end|close|turn of <date>',
    "UNIT ’s|'s|' end",
    'UNIT DASH? end',
    'the turn of the century',
    'end DASH of DASH UNIT',
    'the? end <date>',
  ],
  reads: ['the end of 2003', 'the beginning of October', "by month's end", 'by year-end', 'the start of the week'],
  leaves: ['the end of the war', 'the middle of the road', 'start of play'],
  isDate: true,
  read: (caught, sight) => {
    const unit = caught.word('UNIT')
    if (unit !== undefined) {
      const of: Reading = { kind: 'deictic', step: 0, of: unitOf(unit.lower), from: 'published' }
      return unitOf(unit.lower) === 'D' ? null : { kind: 'edge', mod: 'END', sharp: true, ends: true, of }
    }
    const of = caught.parts.get('date') as Reading
    const word = caught.lower('start|beginning|middle|end|close|turn')
    if (word === '' || !isTime(of)) return null
    return {
      kind: 'edge',
      mod: word === 'turn' ? 'START' : (EDGES[word] as 'START' | 'MID' | 'END'),
      sharp: isDeadline(before(sight)),
      ends: true,
      of,
    }
  },
}
/** "by the end of the year" names its last day; "the end of the year was quiet" a stretch. */
const isDeadline = (lower: string) => ['by', 'until', 'till', 'before', 'at', 'from', 'since'].includes(lower)

export const partOfDate: TimeRule = {
  name: 'part of a dated day',
  patterns: [
    'the? PART|night of|on <date>',
    'the? PART|night of|on first:DAY DASH|/|to second:<date>',
    'midday|dawn|dusk|daybreak|lunchtime|sunset|sunrise <date>',
    'the? night between|from first:DAY and|to second:<date>',
    'the? night between|from <date> and|to second:<date>',
    'overnight from? <date> to|into second:<date>',
    'overnight on? <date>',
    'the? early|small|late hours of the PART (on|of)? <date>',
    'the? early PART hours? (of|on <date>)?',
    'the? early|small hours of <date>',
    'early|late in|on the PART of <date>',
    'the? early|late PART (of|on)? <date>',
    'the? early|late hours of <date>',
    'early|late the? next|following PART',
    'in the early hours',
  ],
  reads: [
    'the night of 5 May 1945',
    'the night of 5-6 May',
    'the night between 5 and 6 May',
    'the night between Tuesday and Wednesday',
    'overnight from Friday to Saturday',
    'overnight Sunday',
    'the early hours of Sunday',
    'early in the morning of 25 April',
    'in the early hours',
  ],
  leaves: ['the morning of the marathon', 'the night of the long knives'],
  isDate: true,
  read: (caught) => {
    const of = (caught.parts.get('date') ?? caught.parts.get('second')) as Reading | undefined
    const night = caught.lower('night') || caught.lower('overnight')
    const name =
      caught.lower('PART') ||
      caught.lower('midday|dawn|dusk|daybreak|lunchtime|sunset|sunrise') ||
      caught.lower('PART|night') ||
      (night && 'night')
    const part =
      name === '' ? (caught.word('late') || caught.lower('early|late') === 'late' ? 'NI' : 'MO') : DAY_PARTS[name]!
    const step = caught.word('next|following')
    if (step) return { kind: 'within', of: { kind: 'deictic', step: 1, of: 'D', from: 'text' }, part }
    if (of === undefined) return { kind: 'within', of: { kind: 'deictic', step: 0, of: 'D', from: 'text' }, part }
    // "the night of 5-6 May" begins on the fifth.
    const first = caught.n('first')
    if (first !== undefined)
      return of.kind === 'calendar' && of.date !== undefined && of.date > first
        ? { kind: 'within', of: { ...of, date: first }, part, into: true }
        : null
    const to = caught.parts.get('second') as Reading | undefined
    if (to !== undefined) return isNextDay(of, to) ? { kind: 'within', of: withYear(of, to), part, into: true } : null
    // "overnight Sunday": from that evening to the next morning.
    if (isDayLike(of) && caught.word('overnight')) return { kind: 'within', of, part, into: true }
    return isDayLike(of) || of.kind === 'named' || of.kind === 'shift' ? { kind: 'within', of, part } : null
  },
}

/** "between Tuesday and Wednesday", "from 30 April to 1 May". */
function isNextDay(of: Reading, to: Reading): boolean {
  if (of.kind !== 'calendar' || to.kind !== 'calendar') return false
  if (of.weekday !== undefined && to.weekday !== undefined) return to.weekday === (of.weekday % 7) + 1
  return of.date !== undefined && to.date !== undefined && (to.date === of.date + 1 || to.date === 1)
}
const withYear = (of: Reading, to: Reading): Reading =>
  of.kind === 'calendar' && to.kind === 'calendar' && of.month !== undefined && to.year !== undefined
    ? { year: to.year, ...of }
    : of

export const nthOf: TimeRule = {
  name: 'first or last stretch of a date',
  patterns: [
    'the? ORD|last|final|opening NUM? UNIT|UNITS of|in <date>',
    'the? ORD|latter|last half of <date>',
    'the? ORD quarter of <date>',
    'the? rest|remainder of <date>',
    'the? whole|entire|all of? <date>',
    'most of <date>',
    'the? ORD WEEKDAY of|in <date>',
    'the? last WEEKDAY of|in <date>',
    'the? ORD half <date>',
  ],
  reads: [
    'the first week of August',
    'the second half of last year',
    'the first ten months of 1942',
    'the rest of the year',
    'the last Friday of May 2021',
    'the last days of July',
  ],
  leaves: ['the first day of the battle', 'the second half of the match'],
  isDate: true,
  read: (caught) => {
    const of = caught.parts.get('date') as Reading
    if (of.kind === 'unread' || of.kind === 'set') return null
    const ord = caught.word('ORD|last|final|opening') ?? caught.word('ORD|latter|last') ?? caught.word('ORD')
    const nth = ord === undefined ? undefined : ord.n || (ord.lower === 'opening' ? 1 : -1)
    if (caught.word('half')) return { kind: 'within', of, nth: nth === -1 || nth === 2 ? 2 : 1, unit: 'H' }
    if (caught.word('quarter')) return { kind: 'within', of, nth: nth ?? 1, unit: 'Q' }
    const weekday = caught.n('WEEKDAY')
    if (weekday) return { kind: 'within', of, nth: nth ?? -1, weekday }
    const unit = caught.word('UNIT|UNITS')
    if (unit === undefined) return of
    const count = caught.n('NUM')
    // "the last days of July", "the opening weeks of 1942"
    if (count === undefined && (unit.classes & CLASS.UNITS) !== 0)
      return { kind: 'edge', mod: nth === -1 ? 'END' : 'START', sharp: false, ends: true, of }
    return { kind: 'within', of, nth: nth ?? 1, unit: unitOf(unit.lower), ...(count === undefined ? {} : { count }) }
  },
}
