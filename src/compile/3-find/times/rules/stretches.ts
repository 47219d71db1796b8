import type { Caught } from '../pattern.ts'
import type { Amount, Duration } from '../reading.ts'
import { before, type Sight, type TimeRule, unitOf } from '../rule.ts'
import { CLASS } from '../words.ts'

/** A stretch that ends or begins where the article, or the text, stands. */
function stretchOf(caught: Caught, reach: 'before' | 'after', from: Duration['from']): Duration {
  const unit = caught.word('UNIT|UNITS') ?? caught.word('UNITS') ?? caught.word('UNIT')!
  const isPlural = (unit.classes & CLASS.UNITS) !== 0
  const amount = (caught.parts.get('amount') as Amount | undefined) ?? { n: isPlural ? null : 1, mod: '' as const }
  return { kind: 'duration', amount, unit: unitOf(unit.lower), reach, from }
}
/** "is due to last 48 hours": the verb. */
const VERB_LEADS: ReadonlySet<string> = new Set([
  'to',
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
  'not',
])
const isVerb = (sight: Sight) => sight.words[sight.start]!.lower === 'last' && VERB_LEADS.has(before(sight))
/** A single quarter or weekend with "last" is one of the calendar's. */
const isOfCalendar = (stretch: Duration) => (stretch.unit === 'Q' || stretch.unit === 'WE') && stretch.amount.n === 1
const IN = '(in|over|during|for|within|throughout)?'

export const upToNow: TimeRule = {
  name: 'stretch up to now',
  patterns: [
    `${IN} the? last|past|previous|preceding|recent <amount> UNIT|UNITS`,
    `${IN} the? <amount> last|past|previous|preceding UNITS`,
    `${IN} the? last|past UNITS`,
    `${IN} the last|past UNIT`,
    `${IN} past UNIT`,
  ],
  reads: [
    'in the last month',
    'the past 30 days',
    'over the past few days',
    'in the four previous weeks',
    'the past year',
  ],
  leaves: ['expected to last 48 hours', 'last month', 'for last month', 'the last quarter'],
  read: (caught, sight) => {
    if (isVerb(sight)) return null
    const words = sight.words.slice(sight.start, sight.end)
    const isFromText = words.some((word) => word.lower === 'previous' || word.lower === 'preceding')
    const stretch = stretchOf(caught, 'before', isFromText ? 'text' : 'published')
    if (isOfCalendar(stretch)) return null
    return isLastOf(sight) ? { ...stretch, reach: 'none' } : stretch
  },
}
/** "on the last day of talks", "in the last weeks of the war": theirs, and not the one up to now. */
const isLastOf = (sight: Sight) => {
  return sight.words[sight.end - 2]?.lower === 'last' && sight.words[sight.end]?.lower === 'of'
}

export const fromNowOn: TimeRule = {
  name: 'stretch from now on',
  patterns: [
    `${IN} the? next|coming|following <amount> UNIT|UNITS`,
    `${IN} the? <amount> following UNITS`,
    `${IN} the? next|coming|following UNITS`,
    `${IN} the? coming UNIT`,
    'the first|opening|final <amount> UNITS',
  ],
  reads: ['the next six months', 'over the following two years', 'in the coming weeks'],
  leaves: ['the next day', 'the following year'],
  read: (caught, sight) => {
    const words = sight.words.slice(sight.start, sight.end)
    const unit = caught.word('UNIT|UNITS')
    if (caught.word('first|opening|final')) return { ...stretchOf(caught, 'after', 'text'), reach: 'none' }
    const lead = words.find((word) => word.lower === 'next' || word.lower === 'following')
    const isFromText =
      lead?.lower === 'following' || (lead?.lower === 'next' && words.some((word) => word.lower === 'the'))
    const stretch = stretchOf(
      caught,
      'after',
      isFromText && unit !== undefined ? 'text' : isFromText && lead?.lower === 'following' ? 'text' : 'published',
    )
    return isOfCalendar(stretch) ? null : stretch
  },
}
