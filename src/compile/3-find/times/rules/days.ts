import { DAY_PARTS } from '../lexicon/calendarWords.ts'
import { after, before, posAfter, type Sight, type TimeRule, unread, wordAfter, wordBefore } from '../rule.ts'

/** What follows a weekday or month in the name of a newspaper, broadcast or event. */
const MASTHEADS: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'mirror',
  'post',
  'herald',
  'express',
  'mail',
  'independent',
  'people',
  'world',
  'business',
  'sun',
  'star',
  'tribune',
  'mercury',
  'club',
  'night live',
  'school',
])
export const isMasthead = (sight: Sight): boolean => {
  const next = wordAfter(sight)
  return next !== undefined && next.capital && MASTHEADS.has(next.lower)
}

export const weekday: TimeRule = {
  name: 'weekday',
  patterns: ['WEEKDAY'],
  reads: ['on Tuesday', 'said Thursday', "Monday's vote", 'a Wednesday event'],
  leaves: ['the Sunday Times reported', 'Wednesday Addams', 'Sun reporters', 'they sat down', 'Bloody Sunday'],
  isDate: true,
  read: (caught, sight) => {
    if (isMasthead(sight)) return unread('the name of a newspaper or broadcast')
    if (NAMED_WEEKDAYS.has(`${before(sight)} ${caught.lower('WEEKDAY')}`)) return unread('part of a name')
    if (before(sight) === 'on' && before(sight, 2) === 'every') return null
    return { kind: 'calendar', weekday: caught.n('WEEKDAY')! }
  },
}
const NAMED_WEEKDAYS: ReadonlySet<string> = new Set([
  'bloody sunday',
  'black wednesday',
  'black monday',
  'black tuesday',
  'black thursday',
  'super tuesday',
  'super bowl sunday',
  'sheffield wednesday',
])

export const dayWord: TimeRule = {
  name: 'today and its neighbours',
  patterns: [
    'yesterday|today|tomorrow PART',
    'the day before yesterday',
    'the day after tomorrow',
    'yesterday|today|tomorrow',
    'tonight',
    'overnight',
    'last night',
    'the night before',
  ],
  reads: ['yesterday', 'today', 'tomorrow night', 'the day before yesterday', 'tonight', 'last night', 'overnight'],
  leaves: ['USA Today reported', 'the overnight train was late, an overnight success'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.lower('yesterday|today|tomorrow')
    if (word === 'today' && sight.words[sight.start]!.capital && wordBefore(sight)?.capital)
      return unread('the name of a newspaper or broadcast')
    const part = caught.lower('PART')
    const parts = part === '' ? {} : { part: DAY_PARTS[part]! }
    if (word !== '')
      return {
        kind: 'deictic',
        step: word === 'today' ? 0 : word === 'tomorrow' ? 1 : -1,
        of: 'D',
        from: 'published',
        ...parts,
      }
    if (caught.word('tonight')) return { kind: 'deictic', step: 0, of: { part: 'NI' }, from: 'published' }
    if (caught.word('last')) return { kind: 'deictic', step: -1, of: { part: 'NI' }, from: 'published' }
    if (caught.word('overnight')) {
      return ['success', 'sensation', 'stay', 'train', 'bus', 'bag', 'flight'].includes(after(sight))
        ? null
        : { kind: 'deictic', step: -1, of: { part: 'NI' }, from: 'published' }
    }
    if (caught.word('night'))
      return { kind: 'shift', amount: { n: 1, mod: '' }, unit: 'D', direction: -1, from: 'text', part: 'NI' }
    return {
      kind: 'shift',
      amount: { n: 2, mod: '' },
      unit: 'D',
      direction: caught.word('before') ? -1 : 1,
      from: 'published',
    }
  },
}

/** Part of the day by name: with "this" or "that" a day is meant, alone it is any. */
export const dayPart: TimeRule = {
  name: 'part of the day',
  patterns: ['this|that|the|one|same PART', 'PART'],
  reads: ['this morning', 'that afternoon', 'at night', 'a morning meeting'],
  leaves: ['the Night Watch', 'good evening to all', 'every night'],
  read: (caught, sight) => {
    const which = caught.lower('this|that|the|one|same')
    const word = caught.word('PART')!
    const part = DAY_PARTS[word.lower]!
    if (word.capital && sight.words[sight.start - 1]?.capital) return unread('part of a name')
    if (which === 'this') return { kind: 'deictic', step: 0, of: { part }, from: 'published' }
    if (which === 'that' || which === 'same') return { kind: 'deictic', step: 0, of: { part }, from: 'text' }
    const led = before(sight)
    if (which === 'one') return { kind: 'set', value: `XXXX-XX-XXT${part}` }
    if (which === 'the') {
      if (posAfter(sight) === 'NOUN' || after(sight) === 'of') return null
      return ['in', 'during', 'through', 'throughout', 'into', 'for', 'by', 'of'].includes(led)
        ? { kind: 'deictic', step: 0, of: { part }, from: 'text' }
        : null
    }
    if (part === 'NI' || part === 'DT' || part === 'MO')
      if (led === 'at' || led === 'by') return { kind: 'set', value: `TIME:XXXX-XX-XXT${part}` }
    const noun = posAfter(sight) === 'NOUN' && ['a', 'planned', 'an', 'the', 'scheduled', '’s', "'s"].includes(led)
    return noun && !['news', 'star', 'show', 'sky', 'vision', 'club', 'prayer', 'dress'].includes(after(sight))
      ? { kind: 'deictic', step: 0, of: { part }, from: 'text' }
      : null
  },
}
