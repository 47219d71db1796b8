import type { Amount, Reading, Shift } from '../reading.ts'
import { before, type TimeRule, unitOf, unread, wordAfter } from '../rule.ts'

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
  leaves: ['long ago', 'three weeks agog', '14:20 / 7 years ago'],
  isDate: true,
  read: (caught, sight) => {
    // "July 20, 2012 / 7 years ago": a site's own clock, counted from whenever the page was saved.
    if (STROKES.has(before(sight))) return unread('counted by the site, from the day the page was seen')
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
const STROKES: ReadonlySet<string> = new Set(['/', '|', '•', '·'])
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
    'some? UNITS later|earlier|afterwards|previously',
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
  read: (caught, sight) => {
    const from = caught.parts.get('date') as Reading
    // "frozen for a year from May 2021": a length and its beginning.
    if (caught.lower('after|before|from|following') === 'from' && before(sight) === 'for') return null
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
