import { DAY_PARTS, SEASONS } from '../lexicon/calendarWords.ts'
import type { Caught } from '../pattern.ts'
import type { Deictic } from '../reading.ts'
import { after, before, type Sight, type TimeRule, unitOf, wordAfter } from '../rule.ts'
import { CLASS, type Word } from '../words.ts'

/** What is stepped over: a unit, a named day, a month, a season, a part of the day. */
const HEAD = 'UNIT|WEEKDAY|MONTH|SEASON|PART'
function headOf(word: Word): Deictic['of'] {
  if ((word.classes & CLASS.WEEKDAY) !== 0) return { weekday: word.n }
  if ((word.classes & CLASS.MONTH) !== 0) return { month: word.n }
  if ((word.classes & CLASS.SEASON) !== 0) return { season: SEASONS[word.lower]! }
  if ((word.classes & CLASS.PART) !== 0) return { part: DAY_PARTS[word.lower]! }
  return unitOf(word.lower)
}
const partOf = (caught: Caught): Pick<Deictic, 'part'> => {
  const word = caught.word('part')
  return word === undefined ? {} : { part: DAY_PARTS[word.lower]! }
}
const STEPS: Readonly<Record<string, -1 | 0 | 1>> = {
  this: 0,
  same: 0,
  that: 0,
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  before: -1,
  earlier: -1,
  next: 1,
  coming: 1,
  following: 1,
  subsequent: 1,
  after: 1,
  later: 1,
  ensuing: 1,
  upcoming: 1,
}
const isMoreThanTime = (sight: Sight) => wordAfter(sight)?.lower === '-'

export const fromToday: TimeRule = {
  name: 'this, last, next',
  patterns: [`this|last|next|coming|past ${HEAD} part:PART`, `this|last|next ${HEAD}`, 'this|last|next DASH UNIT'],
  reads: ['last week', 'this year', 'next Tuesday', 'last summer', 'last Tuesday night', 'this weekend'],
  leaves: ['the last day of school is a next-door matter'],
  isDate: true,
  read: (caught, sight) => {
    const word = sight.words[sight.start]!
    const head = caught.word(HEAD) ?? caught.word('UNIT')!
    if (isMoreThanTime(sight) && !['long', 'old'].includes(after(sight, 2))) return null
    // "the next week" counts from the text; "his last day" is the end of something.
    if (
      before(sight) === 'the' ||
      (['D', 'TH', 'TM'].includes(unitOf(head.lower)) && (head.classes & CLASS.UNIT) !== 0 && word.lower !== 'this')
    ) {
      return before(sight) !== 'the' &&
        word.lower === 'next' &&
        (head.classes & CLASS.UNIT) !== 0 &&
        unitOf(head.lower) === 'D'
        ? { kind: 'deictic', step: 1, of: 'D', from: 'text' }
        : null
    }
    return { kind: 'deictic', step: STEPS[word.lower]!, of: headOf(head), from: 'published', ...partOf(caught) }
  },
}

export const edgeOfToday: TimeRule = {
  name: 'earlier or later this week',
  patterns: [
    'earlier|later|early|late this|last|next UNIT|MONTH|SEASON|PART',
    'earlier|later today|yesterday',
    'late|early week',
    'earlier|later on? in? the|that|this|same UNIT|SEASON|PART',
    'earlier|later the|that same? UNIT|SEASON|PART',
    'earlier|later that? same UNIT',
  ],
  reads: [
    'earlier this month',
    'later this year',
    'earlier today',
    'Later in the day',
    'later that month',
    'late last year',
  ],
  leaves: ['he arrived later that he wished'],
  isDate: true,
  read: (caught, sight) => {
    const mod = sight.words[sight.start]!.lower.startsWith('earl') ? 'START' : 'END'
    const day = caught.lower('today|yesterday')
    if (day !== '') return { kind: 'deictic', step: day === 'today' ? 0 : -1, of: 'D', from: 'published', mod }
    const which = caught.lower('this|last|next')
    const head = sight.words[sight.end - 1]!
    if (which !== '') return { kind: 'deictic', step: STEPS[which]!, of: headOf(head), from: 'published', mod }
    if (caught.word('week'))
      return ['the', 'that', 'this', 'last'].includes(before(sight))
        ? null
        : { kind: 'deictic', step: 0, of: 'W', from: 'published', mod }
    return {
      kind: 'deictic',
      step: 0,
      of: headOf(head),
      from: caught.word('the|that|this|same')?.lower === 'this' ? 'published' : 'text',
      mod,
    }
  },
}

export const fromText: TimeRule = {
  name: 'counted from another date in the text',
  patterns: [
    `the? previous|preceding|following|same|ensuing|subsequent ${HEAD}`,
    `the next|coming ${HEAD}`,
    `that same? ${HEAD}`,
    `this same|very UNIT`,
    'the UNIT before|after|earlier|following|previous',
    'the very? next UNIT',
    `the? following|same|previous|next ${HEAD} part:PART`,
    'that very UNIT',
    'the WEEKDAY|MONTH before|after',
  ],
  reads: [
    'the next day',
    'the same day',
    'the previous year',
    'that month',
    'the following Tuesday',
    'the day before',
    'the year after',
  ],
  leaves: ['the day care centre', 'the next door', 'that second bomb'],
  isDate: true,
  read: (caught, sight) => {
    const words = sight.words.slice(sight.start, sight.end)
    const step =
      words.find((word) => word.lower in STEPS && word.lower !== 'that') ?? words.find((word) => word.lower in STEPS)
    const head = words.find(
      (word) => (word.classes & (CLASS.UNIT | CLASS.WEEKDAY | CLASS.MONTH | CLASS.SEASON | CLASS.PART)) !== 0,
    )
    if (step === undefined || head === undefined || isMoreThanTime(sight)) return null
    if (head.lower === 'minute' || head.lower === 'min' || head.lower === 'hr') return null
    if (step.lower === 'before' || step.lower === 'after') {
      // "the day before the vote" is counted from the vote.
      const next = wordAfter(sight)
      const open =
        next !== undefined &&
        !['.', ',', ';', ')', '"', '”', ':', 'and', 'when', 'in', 'at', 'by', 'to'].includes(next.lower)
      if (open) return { kind: 'deictic', step: STEPS[step.lower]!, of: headOf(head), from: 'text', event: true }
    }
    return { kind: 'deictic', step: STEPS[step.lower]!, of: headOf(head), from: 'text', ...partOf(caught) }
  },
}

/** "the end of the year": only as part of a longer phrase. */
export const theUnit: TimeRule = {
  name: 'the unit around',
  patterns: ['the|this UNIT', 'the|this WEEKDAY|SEASON|PART'],
  reads: ['the end of the month', 'the morning of the day'],
  leaves: ['the week was long'],
  isDate: true,
  onlyInside: true,
  read: (caught, sight) => {
    const head = sight.words[sight.end - 1]!
    return {
      kind: 'deictic',
      step: 0,
      of: headOf(head),
      from: caught.word('the|this')?.lower === 'this' ? 'published' : 'text',
    }
  },
}
