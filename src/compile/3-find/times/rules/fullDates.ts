import { NAMED_AFTER_DAYS } from '../lexicon/neighbours.ts'
import type { Caught } from '../pattern.ts'
import type { Calendar } from '../reading.ts'
import { after, before, posAfter, type Sight, type TimeRule, unread, wordAfter, wordBefore } from '../rule.ts'
import { CLASS } from '../words.ts'

/** "of that year", "of the same year", "of last year". */
export const offsetYear = (lower: string): NonNullable<Calendar['of']> =>
  lower === 'this' ? 0 : lower === 'last' ? -1 : lower === 'next' ? 1 : 'text'

/** Year of a match, in our era or before it. */
export function yearOf(caught: Caught): Pick<Calendar, 'year' | 'yy'> {
  const year = caught.n('YEAR') ?? caught.n('PLAIN')
  if (year !== undefined) return { year: caught.lower('ERA').startsWith('b') ? -year : year }
  const yy = caught.n('YY')
  return yy === undefined ? {} : { yy }
}
const weekdayOf = (caught: Caught): Pick<Calendar, 'weekday'> => {
  const weekday = caught.n('WEEKDAY|WDABBR')
  return weekday ? { weekday } : {}
}

/** Day, month and what is said of the year: “7 October”, “October 7 of that year”. */
function calendarOf(caught: Caught): Calendar {
  const of = caught.lower('that|this|last|next|same') || caught.lower('that|last|next')
  return {
    kind: 'calendar',
    ...weekdayOf(caught),
    month: caught.n('MONTH')!,
    date: caught.n('DAY')!,
    ...yearOf(caught),
    ...(of === '' ? {} : { of: offsetYear(of) }),
  }
}

/** "the March 23 Movement" */
const isNamedAfter = (sight: Sight): boolean => {
  const next = wordAfter(sight)
  return next?.capital === true && NAMED_AFTER_DAYS.has(next.lower)
}

export const isoDate: TimeRule = {
  name: 'ISO date',
  patterns: ['YEAR DASH month:SHORT DASH day:SHORT'],
  reads: ['2023-12-12'],
  leaves: ['a score of 21-12-14'],
  isDate: true,
  read: (caught) => ({ kind: 'calendar', year: caught.n('YEAR')!, month: caught.n('month')!, date: caught.n('day')! }),
}

export const slashDate: TimeRule = {
  name: 'date with strokes',
  patterns: ['a:SHORT / b:SHORT / YEAR|YY', 'a:SHORT . b:SHORT . YEAR'],
  reads: ['25/12/2023', '12/25/2023'],
  leaves: ['a 24/7 service', 'on 9/11'],
  isDate: true,
  read: (caught) => {
    const [a, b] = [caught.n('a')!, caught.n('b')!]
    const year = caught.n('YEAR|YY') ?? caught.n('YEAR')!
    const stated = year < 100 ? { yy: year } : { year }
    if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0)
      return unread('no calendar has this day and month')
    if (a > 12) return { kind: 'calendar', ...stated, month: b, date: a }
    if (b > 12 || a === b) return { kind: 'calendar', ...stated, month: a, date: b }
    return { kind: 'calendar', ...stated, month: b, date: a, other: { month: a, date: b } }
  },
}

export const monthFirst: TimeRule = {
  name: 'month and day',
  patterns: [
    '(WEEKDAY|WDABBR ,?)? MONTH the? DAY ,? of? YEAR ERA?',
    '(WEEKDAY|WDABBR ,?)? MONTH the? DAY of the? that|this|last|next|same year',
    '(WEEKDAY|WDABBR ,?)? MONTH the? DAY that|last|next year',
    '(WEEKDAY|WDABBR ,?)? MONTH the? DAY',
  ],
  reads: ['October 7', 'Oct. 7', 'October 7th', 'Friday, July 21, 2017', 'May 10 of that year'],
  leaves: ['you may 7 times in a row', 'the March 404 error', 'the March 23 Movement'],
  isDate: true,
  read: (caught, sight) => {
    if (isNamedAfter(sight)) return unread('part of a name')
    const next = wordAfter(sight)
    // "May 20 2.3 million people": the digits must end the date.
    if (next !== undefined && (next.classes & CLASS.UNITS) !== 0 && caught.word('YEAR') === undefined) return null
    // "in January 25 people": a day takes "on", so the number counts what follows.
    if (before(sight) === 'in' && posAfter(sight) === 'NOUN' && caught.word('YEAR') === undefined) return null
    return calendarOf(caught)
  },
}

export const dayFirst: TimeRule = {
  name: 'day and month',
  patterns: [
    '(WEEKDAY|WDABBR ,?)? the? DAY of? MONTH ,? of? YEAR ERA?',
    '(WEEKDAY|WDABBR ,?)? the? DAY of? MONTH of the? that|this|last|next|same year',
    '(WEEKDAY|WDABBR ,?)? the? DAY of? MONTH that|last|next year',
    '(WEEKDAY|WDABBR ,?)? the? DAY of? MONTH',
    '(WEEKDAY|WDABBR ,?)? the? DAY of? MONTH PLAIN ERA',
  ],
  reads: ['7 October', '9 September 1914', 'the 16th of August', 'Sunday 3rd March 2024'],
  leaves: ['all 12 may leave'],
  isDate: true,
  read: (caught, sight) => {
    // "$7 October", "Article 7 October": the number belongs to what stands before it.
    if (['$', '€', '£', '#'].includes(before(sight))) return null
    return isNamedAfter(sight) ? unread('part of a name') : calendarOf(caught)
  },
}

/** The other end of "9–10 March", "October 2-4", "2 and 3 May": a day whose month is printed beside its neighbour. */
export const joinedDay: TimeRule = {
  name: 'day of a pair',
  patterns: ['the? DAY ,? YEAR', 'the? DAY'],
  reads: ['October 2-4', '9–10 March'],
  leaves: ['between 9 and 10 people', 'won 2-4 in March'],
  isDate: true,
  read: (caught, sight) => {
    const joins = (lower: string) => ['-', '–', '—', 'and', 'to', 'or', 'until', '&', 'through'].includes(lower)
    const { words, start, end } = sight
    const month = (index: number) => ((words[index]?.classes ?? 0) & CLASS.MONTH) !== 0
    const day = (index: number) => ((words[index]?.classes ?? 0) & CLASS.DAY) !== 0
    const date = caught.n('DAY')!
    const isLast =
      joins(before(sight)) &&
      day(start - 2) &&
      (month(start - 3) || (words[start - 3]?.lower === 'the' && month(start - 4)))
    if (isLast && (words[start - 1]?.lower !== 'and' || !((words[end]?.classes ?? 0) & CLASS.UNITS))) {
      return { kind: 'calendar', date, ...yearOf(caught), of: 'text' }
    }
    const skip = words[end + 1]?.lower === 'the' ? 1 : 0
    const isFirst =
      joins(after(sight)) &&
      day(end + 1 + skip) &&
      (month(end + 2 + skip) || (words[end + 2 + skip]?.lower === 'of' && month(end + 3 + skip)))
    // "won 2-4 in March" has a word between the numbers and the month; "12 and 30 May" has not.
    if (isFirst && !caught.word('YEAR') && (wordBefore(sight)?.classes ?? 0) !== CLASS.MONTH)
      return { kind: 'calendar', date, of: 'text' }
    return null
  },
}

export const dayOfMonth: TimeRule = {
  name: 'day alone',
  patterns: ['the DAY|ORD of (the|that|this month)?', 'the DAY', 'WEEKDAY ,? the DAY'],
  reads: ['on the 16th', 'the 25th of that month', 'Friday the 25th'],
  leaves: ['the 16th floor', 'the 101st Airborne', 'on the 7th try'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.word('DAY') ?? caught.word('DAY|ORD')
    if (word === undefined) return null
    const digits = word.lower.charCodeAt(0) < 58
    if (caught.word('month'))
      return word.n <= 31
        ? { kind: 'calendar', date: word.n, of: caught.word('the|that|this')?.lower === 'this' ? 0 : 'text' }
        : null
    if (caught.word('of') || !digits || !/[a-z]$/.test(word.lower)) return null
    if (caught.word('WEEKDAY')) return { kind: 'calendar', date: word.n, weekday: caught.n('WEEKDAY')!, of: 0 }
    if (!['on', 'until', 'by', 'since', 'and', 'to'].includes(before(sight))) return null
    const next = wordAfter(sight)
    const pos = next === undefined ? 'PUNCT' : sight.tokens[next.token]!.pos
    return ['PUNCT', 'ADP', 'CCONJ', 'PRON', 'VERB', 'AUX', 'SCONJ', 'DET'].includes(pos)
      ? { kind: 'calendar', date: word.n, of: 'text' }
      : null
  },
}
