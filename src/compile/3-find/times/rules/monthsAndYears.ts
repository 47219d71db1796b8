import { DOUBTFUL_MONTHS, SEASONS } from '../lexicon/calendarWords.ts'
import { DECADE_WORDS } from '../lexicon/numberWords.ts'
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

/** Words before a bare month, season or year that make it a time. */
const LEADS: ReadonlySet<string> = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'from',
  'to',
  'between',
  'of',
  'during',
  'before',
  'after',
  'through',
  'throughout',
  'around',
  'circa',
  'c.',
  'ca.',
  'about',
  'late',
  'early',
  'mid',
  'and',
  'or',
  '-',
  '–',
  '—',
  'into',
  'for',
  'last',
  'next',
  'this',
  'than',
  'as',
  '(',
  'on',
  'beyond',
  'past',
  'pre',
  'post',
  'previous',
  'following',
  'every',
  'each',
  'at',
  '/',
  'where',
])
const isLed = (sight: Sight) => LEADS.has(before(sight))

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
    return {
      kind: 'calendar',
      month: caught.n('MONTH')!,
      ...yearOf(caught),
      ...(of === '' ? {} : { of: offsetYear(of) }),
    }
  },
}

export const month: TimeRule = {
  name: 'month',
  patterns: ['MONTH'],
  reads: ['in May', 'a March operation', 'February', "April's vote"],
  leaves: ['Theresa May said', 'They may leave', 'June Carter sang', 'The march began', 'May I ask'],
  isDate: true,
  read: (caught, sight) => {
    const name = caught.lower('MONTH').replace('.', '')
    if (name.length < 5 && !['may', 'june', 'july', 'sept'].includes(name))
      return unread('an abbreviation with no day or year beside it')
    const previous = wordBefore(sight)
    const next = wordAfter(sight)
    if (isLed(sight) && before(sight) !== 'at')
      return isModalAt(sight) ? unread('a verb') : { kind: 'calendar', month: caught.n('MONTH')! }
    if (
      previous?.capital &&
      posBefore(sight) === 'PROPN' &&
      (previous.classes & (CLASS.WEEKDAY | CLASS.MONTH)) === 0 &&
      DOUBTFUL_MONTHS.has(name)
    ) {
      return unread('part of a name')
    }
    if (!DOUBTFUL_MONTHS.has(name)) return { kind: 'calendar', month: caught.n('MONTH')! }
    const possessive = next?.lower === "'s" || next?.lower === '’s'
    if (isDeterminer(before(sight)) && !next?.capital) return { kind: 'calendar', month: caught.n('MONTH')! }
    if (possessive && previous === undefined) return { kind: 'calendar', month: caught.n('MONTH')! }
    return unread('a name or a verb as likely as a month')
  },
}
const isDeterminer = (lower: string) =>
  ['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 'that', 'whose', "'s", '’s'].includes(lower)
/** "by May" but "those who in theory may": a capital has been asked for already; the verb sense needs a verb after. */
const isModalAt = (sight: Sight) =>
  sight.words[sight.start]!.lower === 'may' && before(sight) === 'and' && posAfter(sight) === 'VERB'

export const season: TimeRule = {
  name: 'season',
  patterns: [
    'the? SEASON of? YEAR ERA?',
    'the? SEASON of PLAIN ERA',
    'the? YEAR SEASON',
    'the? SEASON of the? that|this|last|next|same year',
    'the? SEASON',
  ],
  reads: ['the summer of 2003', 'summer 2007', '2003 summer', 'in the autumn', 'a spring offensive'],
  leaves: ['the fall of Baghdad', 'prices fall', 'a hot spring', 'the Arab Spring', 'an autumn leaf falls'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.word('SEASON')!
    const of = caught.lower('that|this|last|next|same')
    const year = yearOf(caught)
    const stated = { ...year, ...(of === '' ? {} : { of: offsetYear(of) }) }
    if (Object.keys(stated).length > 0) {
      // "the fall of 1940" is a season; a fall of anything else is not.
      return { kind: 'calendar', season: SEASONS[word.lower]!, ...stated }
    }
    const determined = caught.word('the') !== undefined
    const led = isLed(sight)
    const doubtful = word.lower === 'fall' || word.lower === 'spring'
    const next = after(sight)
    if (word.lower === 'fall' && (next === 'of' || next === 'in' || sight.tokens[word.token]!.pos === 'VERB' || !led))
      return null
    if (word.lower === 'spring' && sight.tokens[word.token]!.pos === 'VERB') return null
    if (word.capital && wordBefore(sight)?.capital) return unread('part of a name')
    if (determined && led) return { kind: 'calendar', season: SEASONS[word.lower]! }
    if (led || (determined && !doubtful)) return { kind: 'calendar', season: SEASONS[word.lower]! }
    if (
      [
        'spent',
        'second',
        'first',
        'third',
        'a',
        'their',
        'its',
        'her',
        'his',
        'main',
        'new',
        'planned',
        'coming',
        'that',
        '’s',
        "'s",
      ].includes(before(sight))
    ) {
      return ['hot', 'water'].includes(before(sight))
        ? null
        : posAfter(sight) === 'NOUN' || before(sight) === 'that'
          ? { kind: 'calendar', season: SEASONS[word.lower]! }
          : null
    }
    if (sight.start === 0 && word.capital && posAfter(sight) === 'NOUN')
      return { kind: 'calendar', season: SEASONS[word.lower]! }
    return null
  },
}

/** What stands before a number that is called by a number, not dated by it. */
const NUMBERED: ReadonlySet<string> = new Set([
  'resolution',
  'flight',
  'article',
  'section',
  'page',
  'no.',
  'number',
  'model',
  'room',
  'route',
  'highway',
  'channel',
  'boeing',
  'airbus',
  'windows',
  'office',
  'unit',
  'division',
  'brigade',
  'chapter',
  'volume',
  'order',
  'decree',
  'bill',
  'act',
  'law',
  'case',
  'code',
  'level',
  'platform',
  'interstate',
  '$',
  '€',
  '£',
  '¥',
  '#',
  'usd',
  'at least',
  '+',
  '=',
  'x',
  'than',
  'over',
  'nearly',
  'almost',
  'least',
  'exceeding',
  'approximately',
  'roughly',
  'asteroid',
])
/** Years that news is likely to name without any word before them. */
const RECENT = [1900, 2099] as const

export const year: TimeRule = {
  name: 'year',
  patterns: ['the? years|year YEAR ERA?', 'YEAR ERA', 'PLAIN ERA', 'ad|a.d. PLAIN', 'YEAR'],
  reads: ['in 1991', 'the year 1999', '490 BC', 'the 2003 invasion', '(2004)'],
  leaves: [
    'about 1500 people',
    '2000 soldiers',
    'Resolution 1973',
    'the film “1917”',
    '$2005',
    '1947 metres',
    'room 2010',
    '2003 rockets',
  ],
  isDate: true,
  read: (caught, sight) => {
    const number = caught.word('YEAR') ?? caught.word('PLAIN')!
    const era = caught.lower('ERA')
    if (era !== '') return { kind: 'calendar', year: era.startsWith('b') ? -number.n : number.n }
    if (caught.word('years|year') || caught.word('ad|a.d.')) return { kind: 'calendar', year: number.n }
    const led = before(sight)
    if (NUMBERED.has(led)) return unread(`a number after “${led}”`)
    if (isQuote(led) && isQuote(after(sight))) return unread('a title in quotation marks')
    const next = wordAfter(sight)
    if (
      next !== undefined &&
      ((next.classes & (CLASS.UNITS | CLASS.AMPM)) !== 0 || next.lower === '%' || next.lower === 'percent')
    )
      return unread('a count')
    if (next?.lower === ':' && false) return null
    if (isPluralNoun(sight) && !STRONG_LEADS.has(led)) return unread('counts what follows')
    const isRecent = number.n >= RECENT[0] && number.n <= RECENT[1]
    if (!isRecent && !STRONG_LEADS.has(led) && !['(', '-', '–', '—', 'and', 'to', ','].includes(led))
      return unread('a number no word makes a year')
    if (
      !isRecent &&
      ['and', 'to', ',', '-', '–', '—'].includes(led) &&
      (sight.words[sight.start - 2]?.classes ?? 0) !== undefined
    ) {
      const other = sight.words[sight.start - 2]
      if (other === undefined || (other.classes & CLASS.YEAR) === 0) return unread('a number no word makes a year')
    }
    if (
      led === ')' ||
      (led === '-' &&
        (sight.words[sight.start - 2]?.classes ?? 0) === 0 &&
        wordBefore(sight)!.end === number.start &&
        !['pre', 'post', 'mid', 'late', 'early'].includes(before(sight, 2)))
    ) {
      return unread('part of a designation')
    }
    return { kind: 'calendar', year: number.n }
  },
}
const STRONG_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'during',
  'late',
  'early',
  'mid',
  'of',
  'between',
  'before',
  'after',
  'around',
  'circa',
  'ca.',
  'c.',
  'throughout',
  'into',
  'through',
  'for',
])
const QUOTES = '"“”‘’\'«»'
const isQuote = (lower: string) => lower !== '' && QUOTES.includes(lower)
function isPluralNoun(sight: Sight): boolean {
  const next = wordAfter(sight)
  return next !== undefined && posAfter(sight) === 'NOUN' && next.lower.endsWith('s') && !next.lower.endsWith('ss')
}

/** "1998–1999", "2007-08": the second year of a pair. */
export const joinedYear: TimeRule = {
  name: 'year of a pair',
  patterns: ['YY', 'YEAR'],
  reads: ['2009–10', '2007-08', '1998/99'],
  leaves: ['a 21-10 win', 'in 2009, 10 people'],
  isDate: true,
  read: (caught, sight) => {
    const dash = wordBefore(sight)
    const first = sight.words[sight.start - 2]
    const second = sight.words[sight.start]!
    if (dash === undefined || first === undefined || (first.classes & CLASS.YEAR) === 0) return null
    if ((dash.classes & CLASS.DASH) === 0 && dash.lower !== '/') return null
    if (caught.word('YEAR')) return second.n > first.n ? { kind: 'calendar', year: second.n } : null
    const full = Math.floor(first.n / 100) * 100 + second.n
    return dash.start === first.end && dash.end === second.start && full > first.n
      ? { kind: 'calendar', year: full }
      : null
  },
}

export const apostropheYear: TimeRule = {
  name: 'year of two digits',
  patterns: ["'|’|‘ YY"],
  reads: ["in '99"],
  leaves: ["iLife '11", 'the ‘20 people’'],
  isDate: true,
  read: (caught, sight) =>
    isLed(sight) && sight.words[sight.start]!.end === caught.word('YY')!.start
      ? { kind: 'calendar', yy: caught.n('YY')! }
      : null,
}

export const decade: TimeRule = {
  name: 'decade',
  patterns: ['the? DECADE ERA?', "the? '|’|‘ DECADE"],
  reads: ['the 1980s', "the '90s", 'the nineties', 'the 480s BC'],
  leaves: ['in his fifties', 'temperatures in the 70s'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.word('DECADE')!
    const era = caught.lower('ERA')
    if (era.startsWith('b')) return { kind: 'calendar', decade: -word.n }
    if (word.n >= 1000) return { kind: 'calendar', decade: word.n }
    const named = Object.hasOwn(DECADE_WORDS, word.lower)
    if (caught.word('the') === undefined || ['his', 'her', 'their', 'temperatures'].includes(before(sight))) return null
    if (!named && caught.word("'|’|‘") === undefined) return null
    return { kind: 'calendar', decade: 1900 + word.n }
  },
}

export const century: TimeRule = {
  name: 'century',
  patterns: ['the? ORD DASH? century|centuries ERA?'],
  reads: ['the 21st century', 'the nineteenth century', 'the 5th century BC', 'an eighteenth-century fort'],
  leaves: ['a century ago'],
  isDate: true,
  read: (caught) => {
    const n = caught.n('ORD')!
    return { kind: 'calendar', century: caught.lower('ERA').startsWith('b') ? -n : n }
  },
}

export const quarter: TimeRule = {
  name: 'quarter',
  patterns: [
    'the? ORD DASH? quarter of? YEAR',
    'the? ORD DASH? quarter',
    'q SHORT ,? of? YEAR|YY',
    'q SHORT',
    'the? ORD DASH? half of? YEAR',
  ],
  reads: ['the third quarter of 2019', 'Q3 2021', 'its third-quarter profit'],
  leaves: ['in the fourth quarter of the game', 'a quarter of the city'],
  isDate: true,
  read: (caught, sight) => {
    const n = caught.n('ORD') ?? caught.n('SHORT')!
    const stated = yearOf(caught).year ?? caught.n('YEAR|YY')
    const years = stated === undefined ? {} : stated < 100 ? { yy: stated } : { year: stated }
    if (caught.word('half')) return n <= 2 ? { kind: 'calendar', half: n, ...years } : null
    if (n > 4 || (caught.word('q') && !caught.word('q')!.capital)) return null
    if (stated === undefined && caught.word('quarter') && posAfter(sight) === 'ADP' && after(sight) === 'of')
      return null
    if (
      stated === undefined &&
      caught.word('ORD') &&
      !isLed(sight) &&
      !caught.word('the') &&
      posAfter(sight) !== 'NOUN'
    )
      return null
    return { kind: 'calendar', quarter: n, ...years }
  },
}

export const fiscalYear: TimeRule = {
  name: 'fiscal year',
  patterns: ['the? fiscal|financial year? YEAR', 'fy DASH? YEAR', "fy '? YY"],
  reads: ['fiscal 2019', 'the financial year 2020', 'FY2007'],
  leaves: ['a fiscal policy'],
  isDate: true,
  read: (caught) => ({ kind: 'calendar', fiscal: true, ...yearOf(caught) }),
}
