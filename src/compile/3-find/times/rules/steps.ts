import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { DAY_PARTS, SEASONS } from '../lexicon/calendarWords.ts'
import type { Caught } from '../pattern.ts'
import type { Deictic } from '../reading.ts'
import { before, posAfter, type Sight, type TimeRule, unitOf, wordAfter } from '../rule.ts'
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
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...'last past previous preceding prior before earlier'.split(' ').map((word) => [word, -1] as const),
  ...'this same that'.split(' ').map((word) => [word, 0] as const),
  ...'next coming following subsequent after later ensuing upcoming'.split(' ').map((word) => [word, 1] as const),
])
const OVER: ReadonlySet<string> = new Set(['over', 'during', 'throughout'])
const isMoreThanTime = (sight: Sight) => wordAfter(sight)?.lower === '-'

export const fromToday: TimeRule = {
  name: 'this, last, next',
  patterns: [
    `this|last|next|coming|past ${HEAD} part:PART`,
    `this|last|next ${HEAD}`,
    'this|last|next years',
    'the last|past|coming quarter|weekend',
    'the weekend',
    'weekend',
  ],
  reads: [
    'last week',
    'this year',
    'next Tuesday',
    'last summer',
    'last Tuesday night',
    'this weekend',
    'throughout the weekend',
    'in weekend clashes',
    'the last quarter',
  ],
  leaves: ['his last day at school', 'the next-door matter', 'a weekend break', 'weekend homes'],
  isDate: true,
  read: (caught, sight) => {
    const word =
      sight.words[sight.start]!.lower === 'the' && sight.end - sight.start > 2
        ? sight.words[sight.start + 1]!
        : sight.words[sight.start]!
    if (word.lower === 'weekend') {
      const next = sight.tokens[wordAfter(sight)?.token ?? -1]
      const told =
        next !== undefined &&
        NOUN_SENSES.has(next.pos === 'NOUN' ? next.lemma : next.lower) &&
        !/^(?:an?|every|each)$/.test(before(sight))
      return told ? { kind: 'deictic', step: 0, of: 'WE', from: 'published' } : null
    }
    const head = caught.word(HEAD) ?? sight.words[sight.end - 1]!
    if (isMoreThanTime(sight)) return null
    if (word.lower === 'the')
      return caught.word('weekend') ? { kind: 'deictic', step: 0, of: 'WE', from: 'published' } : null
    const isUnit = (head.classes & (CLASS.UNIT | CLASS.UNITS)) !== 0
    // "this years festival": an apostrophe left out.
    if ((head.classes & CLASS.UNITS) !== 0 && posAfter(sight) !== 'NOUN') return null
    if (before(sight) === 'the') return null
    if (isUnit && ['D', 'TH', 'TM', 'TS'].includes(unitOf(head.lower)) && word.lower !== 'this') {
      // "next day" counts from the text; "his last day" is the end of something.
      return word.lower === 'next' && head.lower === 'day' ? { kind: 'deictic', step: 1, of: 'D', from: 'text' } : null
    }
    return { kind: 'deictic', step: STEPS.get(word.lower)!, of: headOf(head), from: 'published', ...partOf(caught) }
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
    if (which !== '') return { kind: 'deictic', step: STEPS.get(which)!, of: headOf(head), from: 'published', mod }
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
  leaves: ['the day care centre', 'the next door', 'that second bomb', 'heard that Jan Bek had left'],
  isDate: true,
  read: (caught, sight) => {
    const words = sight.words.slice(sight.start, sight.end)
    const step =
      words.find((word) => STEPS.has(word.lower) && word.lower !== 'that') ??
      words.find((word) => STEPS.has(word.lower))
    const head = words.find(
      (word) => (word.classes & (CLASS.UNIT | CLASS.WEEKDAY | CLASS.MONTH | CLASS.SEASON | CLASS.PART)) !== 0,
    )
    if (step === undefined || head === undefined || isMoreThanTime(sight)) return null
    // "said that Sunday's vote was fair", "said that Monday was a holiday"
    const isNamed = (head.classes & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0
    if (step.lower === 'that' && isNamed && ['PART', 'AUX'].includes(posAfter(sight))) return null
    // "heard that April Jones had left"
    const isOfName = (head.classes & CLASS.MONTH) !== 0 && wordAfter(sight)?.capital && posAfter(sight) === 'PROPN'
    if (step.lower === 'that' && isOfName) return null
    // "two years to the day after the fire"
    if (before(sight) === 'to' && /^(?:years?|months?|weeks?)$/.test(before(sight, 2))) return null
    if (head.lower === 'minute' || head.lower === 'min' || head.lower === 'hr') return null
    if (step.lower === 'before' || step.lower === 'after') {
      // "over the weekend after forming at sea": the weekend itself.
      if (OVER.has(before(sight)) && posAfter(sight) === 'VERB') return null
      // "the day before the vote" is counted from the vote.
      const next = wordAfter(sight)
      const open =
        next !== undefined &&
        !['.', ',', ';', ')', '"', '”', ':', 'and', 'when', 'in', 'at', 'by', 'to'].includes(next.lower)
      if (open) return { kind: 'deictic', step: STEPS.get(step.lower)!, of: headOf(head), from: 'text', event: true }
    }
    return { kind: 'deictic', step: STEPS.get(step.lower)!, of: headOf(head), from: 'text', ...partOf(caught) }
  },
}

/** "the end of the year": only as part of a longer phrase. */
export const theUnit: TimeRule = {
  name: 'the unit around',
  patterns: ['the|this UNIT', 'the|this WEEKDAY|SEASON|PART'],
  reads: ['the end of the month', 'the rest of the day'],
  leaves: ['the week was long', 'five days after the fall of the city'],
  isDate: true,
  onlyInside: true,
  read: (caught, sight) => {
    const head = sight.words[sight.end - 1]!
    if (head.lower === 'fall' || head.lower === 'spring') return null
    const of = headOf(head)
    // In news "the year" and "the month" are the current ones, "the day" the one spoken of; a story has its own.
    const isLong = typeof of === 'string' && of !== 'D'
    return {
      kind: 'deictic',
      step: 0,
      of,
      from: caught.word('the|this')?.lower === 'this' || isLong ? 'published' : 'text',
    }
  },
}
