import { DAY_PARTS } from '../lexicon/calendarWords.ts'
import { MASTHEADS, NAMED_WEEKDAYS, OVERNIGHT_COMPOUNDS, PART_COMPOUNDS } from '../lexicon/neighbours.ts'
import { after, before, posAfter, type Sight, type TimeRule, unread, wordAfter, wordBefore } from '../rule.ts'

export const isMasthead = (sight: Sight): boolean => {
  const next = wordAfter(sight)
  const goesOn = sight.words[sight.end + 1]?.capital ?? false
  if (next?.lower === 'night' && next.capital && goesOn) return true
  return next?.capital === true && MASTHEADS.has(next.lower)
}

export const weekday: TimeRule = {
  name: 'weekday',
  patterns: ['WEEKDAY'],
  reads: ['on Tuesday', 'said Thursday', "Monday's vote", 'a Wednesday event'],
  leaves: ['the Sunday Times reported', 'Sun reporters', 'they sat down', 'Bloody Sunday'],
  isDate: true,
  read: (caught, sight) => {
    if (isMasthead(sight)) return unread('the name of a newspaper or broadcast')
    if (NAMED_WEEKDAYS.has(`${before(sight)} ${caught.lower('WEEKDAY')}`)) return unread('part of a name')
    // "on a Wednesday": any of them.
    const isAny = before(sight) === 'a' && posAfter(sight) !== 'NOUN' && posAfter(sight) !== 'ADJ'
    if (isAny) return { kind: 'set', value: `DATE:XXXX-WXX-${caught.n('WEEKDAY')!}` }
    return { kind: 'calendar', weekday: caught.n('WEEKDAY')! }
  },
}

export const dayWord: TimeRule = {
  name: 'today and its neighbours',
  patterns: [
    'yesterday|today|tomorrow PART',
    'the day before yesterday',
    'the day after tomorrow',
    'yesterday|today|tomorrow',
  ],
  reads: ['yesterday', 'today', 'tomorrow night', 'the day before yesterday'],
  leaves: ['USA Today reported', 'told its Today programme'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.lower('yesterday|today|tomorrow')
    if (word === '') {
      const direction = caught.word('before') ? -1 : 1
      return { kind: 'shift', amount: { n: 2, mod: '' }, unit: 'D', direction, from: 'published' }
    }
    if (sight.words[sight.start]!.capital && wordBefore(sight)?.capital)
      return unread('the name of a newspaper or broadcast')
    if (sight.words[sight.start]!.capital && PROGRAMMES.has(after(sight)))
      return unread('the name of a newspaper or broadcast')
    if (word === 'today' && isOfOurTime(sight)) return { kind: 'reference', value: 'PRESENT_REF' }
    const part = caught.word('PART')
    const step = word === 'today' ? 0 : word === 'tomorrow' ? 1 : -1
    return {
      kind: 'deictic',
      step,
      of: 'D',
      from: 'published',
      ...(part === undefined ? {} : { part: DAY_PARTS[part.lower]! }),
    }
  },
}

/** "the world of today": our times, and no day. "the talks of today" are today's. */
const isOfOurTime = (sight: Sight): boolean => before(sight) === 'of' && LASTING.has(before(sight, 2))
const LASTING: ReadonlySet<string> = new Set(
  'world continent country nation society youth generation generations children africa europe america asia cities politics leaders people men women life'.split(
    ' ',
  ),
)
/** "the BBC's Today programme" */
const PROGRAMMES: ReadonlySet<string> = new Set(['programme', 'program', 'show', 'newspaper', 'newsletter', 'host'])

export const nightWord: TimeRule = {
  name: 'tonight, last night, overnight',
  patterns: ['tonight', 'overnight', 'last night', 'the night before'],
  reads: ['tonight', 'last night', 'shelled overnight', 'the night before'],
  leaves: ['an overnight success', 'the overnight train was late'],
  isDate: true,
  read: (caught, sight) => {
    const night = { part: 'NI' } as const
    if (caught.word('tonight')) return { kind: 'deictic', step: 0, of: night, from: 'published' }
    if (caught.word('last')) return { kind: 'deictic', step: -1, of: night, from: 'published' }
    if (caught.word('before'))
      return { kind: 'shift', amount: { n: 1, mod: '' }, unit: 'D', direction: -1, from: 'text', part: 'NI' }
    return OVERNIGHT_COMPOUNDS.has(after(sight)) ? null : { kind: 'deictic', step: -1, of: night, from: 'published' }
  },
}

/** Part of the day by name: with "this" or "that" a day is meant, alone it is any. */
export const dayPart: TimeRule = {
  name: 'part of the day',
  patterns: ['this|that|the|one|same PART', 'PART'],
  reads: ['at night', 'through the night', 'a morning meeting'],
  leaves: ['the Night Watch', 'good evening to all'],
  read: (caught, sight) => {
    const which = caught.lower('this|that|the|one|same')
    const word = caught.word('PART')!
    const part = DAY_PARTS[word.lower]!
    if (word.capital && wordBefore(sight)?.capital) return unread('part of a name')
    const ofText = { kind: 'deictic', step: 0, of: { part }, from: 'text' } as const
    if (which === 'this') return { ...ofText, from: 'published' }
    if (which === 'that' || which === 'same') return ofText
    if (which === 'one') return { kind: 'set', value: `TIME:XXXX-XX-XXT${part}` }
    if (which === 'the')
      return posAfter(sight) !== 'NOUN' && after(sight) !== 'of' && THE_LEADS.has(before(sight)) ? ofText : null
    // "at dawn", "by midday": an hour of the day just told of.
    if ((before(sight) === 'at' || before(sight) === 'by') && HOURS.has(word.lower))
      return { kind: 'within', of: { kind: 'deictic', step: 0, of: 'D', from: 'text' }, part }
    if (before(sight) === 'at' || before(sight) === 'by') return { kind: 'set', value: `TIME:XXXX-XX-XXT${part}` }
    const isAttribute = posAfter(sight) === 'NOUN' && ATTRIBUTE_LEADS.has(before(sight))
    return isAttribute && !PART_COMPOUNDS.has(after(sight)) ? ofText : null
  },
}
const HOURS: ReadonlySet<string> = new Set(['midday', 'dawn', 'daybreak', 'dusk', 'sunset', 'sunrise', 'lunchtime'])
/** "in the morning", "through the night". */
const THE_LEADS: ReadonlySet<string> = new Set(['in', 'during', 'through', 'throughout', 'into', 'for', 'by', 'of'])
/** "a planned morning meeting". */
const ATTRIBUTE_LEADS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'planned',
  'scheduled',
  'early',
  'late',
  '’s',
  "'s",
])
