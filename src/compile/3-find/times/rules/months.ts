import { DOUBTFUL_MONTHS } from '../lexicon/calendarWords.ts'
import { DETERMINERS, LEADS } from '../lexicon/neighbours.ts'
import {
  after,
  before,
  posAfter,
  posBefore,
  type Sight,
  type TimeRule,
  unread,
  wordAfter,
  wordBefore,
} from '../rule.ts'
import { CLASS } from '../words.ts'
import { offsetYear, yearOf } from './fullDates.ts'

export const monthYear: TimeRule = {
  name: 'month and year',
  patterns: [
    'MONTH ,? of? YEAR ERA?',
    'MONTH ,? PLAIN ERA',
    "MONTH '|’|‘ YY",
    'MONTH of? the? that|this|last|next|same year',
  ],
  reads: ['November 1939', 'February of 1940', 'August of that year', 'Sept. 2019', 'June, 1981', "May '68"],
  leaves: ['in July 1,200 people left'],
  isDate: true,
  read: (caught) => {
    const of = caught.lower('that|this|last|next|same')
    const which = of === '' ? {} : { of: offsetYear(of) }
    return { kind: 'calendar', month: caught.n('MONTH')!, ...yearOf(caught), ...which }
  },
}

export const month: TimeRule = {
  name: 'month',
  patterns: ['MONTH'],
  reads: ['in May', 'a March operation', 'the costly August battles', 'February', 'the November vote'],
  leaves: [
    'Theresa May said',
    'They may leave',
    'June Carter sang',
    'The march began',
    'May I ask',
    "the Women's March on Versailles",
  ],
  isDate: true,
  read: (caught, sight) => {
    const name = caught.lower('MONTH').replace('.', '')
    const reading = { kind: 'calendar', month: caught.n('MONTH')! } as const
    if (name.length < 5 && !WHOLE_SHORT_NAMES.includes(name))
      return unread('an abbreviation with no day or year beside it')
    const goesOn =
      wordAfter(sight)?.capital &&
      posAfter(sight) === 'PROPN' &&
      (wordAfter(sight)!.classes & (CLASS.WEEKDAY | CLASS.MONTH)) === 0
    if (goesOn && GIVEN_NAMES.includes(name) && !TIME_LEADS.has(before(sight))) return unread('part of a name')
    if (LEADS.has(before(sight)) && before(sight) !== 'for') return isVerb(sight) ? unread('a verb') : reading
    if (!DOUBTFUL_MONTHS.has(name)) return reading
    const previous = wordBefore(sight)
    const isName =
      previous?.capital && posBefore(sight) === 'PROPN' && (previous.classes & (CLASS.WEEKDAY | CLASS.MONTH)) === 0
    if (isName) return unread('part of a name')
    // "a March operation", "the costly August battles": a noun goes with it.
    const noun =
      posAfter(sight) === 'NOUN' || posAfter(sight) === 'ADJ' || (wordAfter(sight)?.capital && name !== 'march')
    if ((DETERMINERS.has(before(sight)) || posBefore(sight) === 'ADJ') && noun) return reading
    if (previous === undefined && (after(sight) === '’s' || after(sight) === "'s")) return reading
    return unread('a name or a verb as likely as a month')
  },
}
const GIVEN_NAMES = ['april', 'may', 'june', 'august']
const TIME_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'by',
  'during',
  'last',
  'next',
  'early',
  'late',
  'mid',
  'the',
  'a',
])
const WHOLE_SHORT_NAMES = ['may', 'june', 'july']
/** "those who can and may leave": a capital has been asked for already, so only headlines in capitals come here. */
const isVerb = (sight: Sight) =>
  sight.words[sight.start]!.lower === 'may' && before(sight) === 'and' && posAfter(sight) === 'VERB'
