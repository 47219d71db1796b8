import { DAY_COMPOUNDS } from '../lexicon/neighbours.ts'
import type { Amount, Reading, Shift } from '../reading.ts'
import { after, before, type TimeRule, unitOf, unread, wordAfter } from '../rule.ts'
import { CLASS } from '../words.ts'

export const ago: TimeRule = {
  name: 'ago, from now',
  patterns: [
    '<amount> DASH? UNIT|UNITS ago',
    '<amount> DASH? UNIT|UNITS from now',
    'UNITS ago',
    '<amount> and? DASH? UNIT|UNITS ago today',
    "in <amount> UNITS|UNIT ’|' time",
    "in a|an UNIT 's|’s time",
  ],
  reads: [
    'a week ago',
    'two years ago',
    'more than a decade ago',
    'three days from now',
    "in two weeks' time",
    'years ago',
  ],
  leaves: ['long ago', 'three weeks agog'],
  isDate: true,
  read: (caught) => {
    const unit = caught.word('UNIT|UNITS') ?? caught.word('UNITS|UNIT') ?? caught.word('UNITS') ?? caught.word('UNIT')!
    const amount =
      (caught.parts.get('amount') as Amount | undefined) ?? (caught.word('a|an') ? { n: 1, mod: '' as const } : BARE)
    return {
      kind: 'shift',
      amount,
      unit: unitOf(unit.lower),
      direction: caught.word('ago') ? -1 : 1,
      from: 'published',
    }
  },
}
const BARE: Amount = { n: null, mod: '' }
const FORWARD: ReadonlySet<string> = new Set([
  'later',
  'afterwards',
  'afterward',
  'after',
  'following',
  'on',
  'thereafter',
  'hence',
])

export const later: TimeRule = {
  name: 'later, earlier',
  patterns: [
    '<amount> UNIT|UNITS later|earlier|afterwards|afterward|previously|thereafter|hence',
    'UNITS later|earlier|afterwards|previously',
    '<amount> UNIT|UNITS after|before|prior that|this',
    '<amount> UNIT|UNITS before|prior|on|after',
  ],
  reads: ['two days later', 'a year earlier', 'a few months later', 'twenty years earlier', 'weeks later'],
  leaves: ['two days after the quake', 'later editions'],
  isDate: true,
  read: (caught, sight) => {
    const unit = caught.word('UNIT|UNITS') ?? caught.word('UNITS')!
    const last = sight.words[sight.end - 1]!.lower
    const word = last === 'that' || last === 'this' ? sight.words[sight.end - 2]!.lower : last
    if (last === 'on' || last === 'after' || last === 'before' || last === 'prior') {
      // "two days before" with nothing behind it; with a date or an event behind it other rules read.
      const next = wordAfter(sight)
      if (next !== undefined && !['.', ',', ';', ')'].includes(next.lower)) return null
    }
    return {
      kind: 'shift',
      amount: (caught.parts.get('amount') as Amount | undefined) ?? BARE,
      unit: unitOf(unit.lower),
      direction: FORWARD.has(word) ? 1 : -1,
      from: 'text',
    }
  },
}

/** "two days after Christmas", "the day before 5 May", "a year after". */
export const fromDate: TimeRule = {
  name: 'counted from a named date',
  patterns: ['<amount> UNIT|UNITS after|before|from|following <date>', 'the UNIT after|before|following <date>'],
  reads: ['two days after Christmas', 'the day before 5 May 2003', 'the week after Easter'],
  leaves: ['the day after the battle'],
  isDate: true,
  read: (caught) => {
    const from = caught.parts.get('date') as Reading
    if (from.kind === 'unread' || from.kind === 'set' || from.kind === 'reference' || from.kind === 'duration')
      return null
    const unit = caught.word('UNIT|UNITS') ?? caught.word('UNIT')!
    const word = caught.lower('after|before|from|following') || caught.lower('after|before|following')
    const amount = (caught.parts.get('amount') as Amount | undefined) ?? { n: 1, mod: '' as const }
    return {
      kind: 'shift',
      amount,
      unit: unitOf(unit.lower),
      direction: word === 'before' ? -1 : 1,
      from,
    } satisfies Shift
  },
}

const isQuote = (lower: string) => lower === '"' || lower === '“' || lower === '”'
/** Words after a length of time that make it an age or a measure of something else. */
const AGE_AFTER: ReadonlySet<string> = new Set(['old', 'olds', 'of age', 'younger', 'older'])

export const duration: TimeRule = {
  name: 'length of time',
  patterns: [
    'for? <amount> UNIT and a half',
    'for? <amount> DASH? UNIT|UNITS DASH long',
    'for? <amount> DASH? UNIT|UNITS long?',
    'for? <amount> and? VAGUE? first:UNITS to|or second:UNITS',
    'UNIT DASH long',
    'UNITS DASH long',
    'the? last|past|previous|preceding|recent <amount> UNIT|UNITS',
    'the? next|coming|following|first|opening|final <amount> UNIT|UNITS',
    'the? <amount> last|previous|preceding|following|first UNITS',
    'in|over|during|for|within|throughout the? last|past <amount>? UNIT|UNITS',
    'in|over|during|for|within the next|coming|following <amount>? UNIT|UNITS',
    'half DASH? a? DASH? UNIT',
    'the fortnight',
    'a fortnight',
    'in|over|during|within the last|past <amount> DASH? UNITS',
  ],
  reads: [
    'for a week',
    'two months',
    'a 30-day truce',
    'the past 30 days',
    'in the last month',
    'month-long',
    'more than three years',
    'the next six months',
    'several weeks',
  ],
  leaves: [
    'a 10-year-old boy',
    '18 years old',
    'a day care',
    'two second-hand cars',
    'a 2-day-old baby',
    'aged 12 years',
  ],
  read: (caught, sight) => {
    const next = after(sight)
    const next2 = after(sight, 2)
    if (AGE_AFTER.has(next) || (next === '-' && AGE_AFTER.has(next2)) || (next === 'of' && next2 === 'age'))
      return unread('an age')
    if (DAY_COMPOUNDS.has(next)) return null
    if (isQuote(before(sight)) && isQuote(next)) return unread('a title in quotation marks')
    if (before(sight) === 'aged' || before(sight) === 'age') return unread('an age')
    const unit = caught.word('UNIT|UNITS') ?? caught.word('second') ?? caught.word('UNITS') ?? caught.word('UNIT')
    const half = caught.word('half') !== undefined && caught.word('and') !== undefined
    const counted = caught.parts.get('amount') as Amount | undefined
    const amount = half && counted?.n ? { ...counted, n: counted.n + 0.5 } : counted
    const lowers = sight.words.slice(sight.start, sight.end).map((word) => word.lower)
    if (unit === undefined)
      return lowers.includes('fortnight')
        ? { kind: 'duration', amount: { n: 2, mod: '' }, unit: 'W', reach: 'none', from: 'published' }
        : null
    const type = unitOf(unit.lower)
    if (lowers[0] === 'half')
      return { kind: 'duration', amount: { n: 0.5, mod: '' }, unit: type, reach: 'none', from: 'published' }
    const isPlural = (unit.classes & CLASS.UNITS) !== 0
    // "the last quarter" is one of the calendar's, "three quarters of the city" no time at all.
    if ((type === 'Q' || type === 'WE') && (!isPlural || next === 'of')) return null
    const behind = lowers.find(
      (word) => word === 'last' || word === 'past' || word === 'previous' || word === 'preceding' || word === 'recent',
    )
    const ahead = lowers.find((word) => word === 'next' || word === 'coming')
    const following = lowers.includes('following')
    // "a day", "one time": a singular after "a" is a rate or a count unless something makes it a length.
    if (amount === undefined && behind === undefined && ahead === undefined && !following && !lowers.includes('long'))
      return null
    if (type === 'TS' && amount?.n !== null && !isPlural) return null
    const reach = behind ? 'before' : ahead || following ? 'after' : lowers[0] === 'for' ? 'for' : 'none'
    const quantity = amount ?? { n: isPlural ? null : 1, mod: '' as const }
    const from =
      behind === 'previous' || behind === 'preceding' || following || (ahead === 'next' && lowers[0] === 'the')
        ? 'text'
        : 'published'
    return { kind: 'duration', amount: quantity, unit: type, reach, from }
  },
}

/** "for months", "took weeks", "decades of war": a plural with no number. */
export const bareDuration: TimeRule = {
  name: 'length of time without a number',
  patterns: ['for UNITS', 'UNITS or|and second:UNITS', 'UNITS DASH long', 'UNITS'],
  reads: ['for months', 'weeks or months', 'it will take months', 'years of war'],
  leaves: ['the days when', 'working hours', 'these times', 'school hours', 'early days'],
  read: (caught, sight) => {
    const unit = caught.word('second') ?? caught.word('UNITS')!
    const type = unitOf(caught.word('UNITS')!.lower)
    const lowers = sight.words[sight.start]!.lower
    if (lowers === 'for' || caught.word('second'))
      return { kind: 'duration', amount: BARE, unit: type, reach: lowers === 'for' ? 'for' : 'none', from: 'published' }
    if (unit.lower === 'seconds' || type === 'Q' || type === 'WE') return null
    const led = before(sight)
    if (after(sight) === 'of' && !['the', 'these', 'those', 'working', 'school'].includes(led))
      return { kind: 'duration', amount: BARE, unit: type, reach: 'none', from: 'published' }
    return [
      'take',
      'takes',
      'took',
      'taken',
      'taking',
      'last',
      'lasts',
      'lasted',
      'spent',
      'spend',
      'spending',
      'within',
      'after',
      'wait',
      'waited',
      'waiting',
    ].includes(led) && after(sight) !== 'when'
      ? { kind: 'duration', amount: BARE, unit: type, reach: 'none', from: 'published' }
      : null
  },
}
