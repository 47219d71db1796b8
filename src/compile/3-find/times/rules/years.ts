import { DETERMINERS, LEADS, NUMBERED, YEAR_LEADS } from '../lexicon/neighbours.ts'
import { DECADE_WORDS } from '../lexicon/numberWords.ts'
import { after, before, posAfter, type Sight, type TimeRule, unread, wordAfter, wordBefore } from '../rule.ts'
import { CLASS, type Word } from '../words.ts'
import { yearOf } from './fullDates.ts'

/** Years that news is likely to name without any word before them. */
const RECENT = [1900, 2099] as const
const isA = (word: Word | undefined, classes: number): boolean => word !== undefined && (word.classes & classes) !== 0

export const year: TimeRule = {
  name: 'year',
  patterns: ['the? years|year YEAR ERA?', 'YEAR ERA', 'PLAIN ERA', 'ad|a.d. PLAIN', 'YEAR'],
  reads: ['in 1991', 'the year 1999', '490 BC', 'the 2003 invasion', '(2004)', 'the 1777 campaign', 'over 2000 - 2050'],
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
    const reading = { kind: 'calendar', year: era.startsWith('b') ? -number.n : number.n } as const
    if (era !== '' || caught.word('years|year') || caught.word('ad|a.d.')) return reading
    const reason = whyNoYear(number, sight)
    return reason === null ? reading : unread(reason)
  },
}

/** Looks at both neighbours of a number of four digits; null when it is a year. */
function whyNoYear(number: Word, sight: Sight): string | null {
  const [led, next] = [before(sight), wordAfter(sight)]
  const afterNext = sight.words[sight.end + 1]
  // "1861–1865" is a pair of years whatever stands around it.
  if (isA(next, CLASS.DASH) && isA(afterNext, CLASS.YEAR) && afterNext!.n > number.n && afterNext!.n - number.n < 200)
    return null
  // "Between 1970 and 2019 storms killed …"
  if (led === 'and' && isA(sight.words[sight.start - 2], CLASS.YEAR) && before(sight, 3) === 'between') return null
  if (NUMBERED.has(led)) return `a number after “${led}”`
  if (isQuote(led) && (isQuote(after(sight)) || (STOPS.includes(after(sight)) && isQuote(after(sight, 2)))))
    return 'a title in quotation marks'
  if (isA(next, CLASS.UNIT) && ['old', '-', 'long'].includes(afterNext?.lower ?? '')) return 'a count'
  if (isA(next, CLASS.UNITS | CLASS.AMPM) || next?.lower === '%' || next?.lower === 'percent') return 'a count'
  const recent = number.n >= RECENT[0] && number.n <= RECENT[1]
  if (recent && YEAR_NOUNS.has(next?.lower ?? '') && !isA(wordBefore(sight), CLASS.NUM)) return null
  if (isPluralNoun(sight) && !TIME_LEADS.has(led) && !(recent && DETERMINERS.has(led))) return 'counts what follows'
  if (isGlued(number, sight)) return 'part of a designation'
  if (recent || YEAR_LEADS.has(led) || led === '(') return null
  if (DETERMINERS.has(led))
    return posAfter(sight) === 'NOUN' ||
      posAfter(sight) === 'ADJ' ||
      posAfter(sight) === 'PUNCT' ||
      posAfter(sight) === 'PROPN'
      ? null
      : NO_WORD
  if (led === 'as') return before(sight, 2) === 'late' || before(sight, 2) === 'early' ? null : NO_WORD
  return JOINTS.includes(led) && isA(sight.words[sight.start - 2], CLASS.YEAR) ? null : NO_WORD
}
const NO_WORD = 'a number that no word makes a year'
const JOINTS = ['and', 'to', 'or', ',', '-', '–', '—']
/** Plurals that are told apart by years, not counted: "10 percent of 2000 levels". */
const YEAR_NOUNS: ReadonlySet<string> = new Set(
  'levels prices figures elections rates standards highs lows dollars values olympics championships polls'.split(' '),
)
/** Plurals without an s. */
const PEOPLE = ['people', 'children', 'men', 'women', 'police', 'troops']
/** Before a year and a plural these speak of time only: "in 2003 soldiers", but "a survey of 1709 pupils". */
const TIME_LEADS: ReadonlySet<string> = new Set([
  'in',
  'between',
  'since',
  'until',
  'by',
  'from',
  'during',
  'throughout',
])
const QUOTES = '"“”‘’\'«»'
/** American print puts its stops inside the marks. */
const STOPS = [',', '.']
const isQuote = (lower: string) => lower !== '' && QUOTES.includes(lower)
function isPluralNoun(sight: Sight): boolean {
  const next = wordAfter(sight)
  if (next === undefined || posAfter(sight) !== 'NOUN') return false
  return (next.lower.endsWith('s') && !next.lower.endsWith('ss')) || PEOPLE.some((word) => next.lower.endsWith(word))
}
/** "MH-2017", "F)2003": glued to what is neither a number nor a word of dates. */
function isGlued(number: Word, sight: Sight): boolean {
  const dash = wordBefore(sight)
  if (dash === undefined || dash.end !== number.start || (dash.classes & CLASS.DASH) === 0) return false
  const first = sight.words[sight.start - 2]
  return (
    first !== undefined && first.classes === 0 && first.end === dash.start && !['pre', 'post'].includes(first.lower)
  )
}

/** "1998–1999", "2007-08": the second year of a pair; "499 to 493 BC": the first. */
export const joinedYear: TimeRule = {
  name: 'year of a pair',
  patterns: ['YY', 'YEAR', 'PLAIN'],
  reads: ['2009–10', '2007-08', '1998/99', 'from 499 to 493 BC'],
  leaves: ['a 21-10 win', 'in 2009, 10 people', 'from 20 to 30 people'],
  isDate: true,
  read: (caught, sight) => {
    const here = sight.words[sight.start]!
    const [joint, other] = [wordAfter(sight), sight.words[sight.end + 1]]
    const era = sight.words[sight.end + 2]
    if (
      caught.word('PLAIN') &&
      isA(other, CLASS.PLAIN) &&
      isA(era, CLASS.ERA) &&
      (isA(joint, CLASS.DASH) || JOINTS.includes(joint?.lower ?? ''))
    ) {
      return { kind: 'calendar', year: era!.lower.startsWith('b') ? -here.n : here.n }
    }
    const [dash, first] = [wordBefore(sight), sight.words[sight.start - 2]]
    if (dash === undefined || first === undefined || !isA(first, CLASS.YEAR)) return null
    if (!isA(dash, CLASS.DASH) && dash.lower !== '/') return null
    if (caught.word('YEAR')) return here.n > first.n ? { kind: 'calendar', year: here.n } : null
    const full = Math.floor(first.n / 100) * 100 + here.n
    const glued = dash.start === first.end && dash.end === here.start
    return caught.word('YY') && glued && full > first.n ? { kind: 'calendar', year: full } : null
  },
}

export const apostropheYear: TimeRule = {
  name: 'year of two digits',
  patterns: ["'|’|‘ YY"],
  reads: ["in '99"],
  leaves: ["iLife '11", 'the ‘20 people’'],
  isDate: true,
  read: (caught, sight) => {
    const glued = sight.words[sight.start]!.end === caught.word('YY')!.start
    return LEADS.has(before(sight)) && glued ? { kind: 'calendar', yy: caught.n('YY')! } : null
  },
}

export const decade: TimeRule = {
  name: 'decade',
  patterns: ['the? DECADE ERA?', "the? '|’|‘ DECADE"],
  reads: ['the 1980s', "the '90s", 'the nineties', 'the 480s BC'],
  leaves: ['in his fifties', 'temperatures in the 70s'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.word('DECADE')!
    if (caught.lower('ERA').startsWith('b')) return { kind: 'calendar', decade: -word.n }
    if (word.n >= 1000) return { kind: 'calendar', decade: word.n }
    const named = Object.hasOwn(DECADE_WORDS, word.lower) || caught.word("'|’|‘") !== undefined
    return caught.word('the') !== undefined && named && before(sight) !== 'temperatures'
      ? { kind: 'calendar', decade: 1900 + word.n }
      : null
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
    return n < 1 || n > 30 ? null : { kind: 'calendar', century: caught.lower('ERA').startsWith('b') ? -n : n }
  },
}

export const fiscalYear: TimeRule = {
  name: 'fiscal year',
  patterns: [
    'the? fiscal|financial year? YEAR (DASH YY|PLAIN)?',
    'fy DASH? YEAR (DASH|/ YY|PLAIN)?',
    "fy '? YY",
    'this|last|next|the (current|previous|past|coming)? fiscal|financial year',
  ],
  reads: ['fiscal 2019', 'the financial year 2020', 'FY2007', 'FY2023/24', 'last financial year'],
  leaves: ['a fiscal policy'],
  isDate: true,
  read: (caught) => {
    const which = caught.lower('current|previous|past|coming') || caught.lower('this|last|next|the')
    if (caught.word('YEAR') || caught.word('YY')) return { kind: 'calendar', fiscal: true, ...yearOf(caught) }
    const of = /^(?:last|previous|past)$/.test(which) ? -1 : /^(?:next|coming)$/.test(which) ? 1 : 0
    return { kind: 'calendar', fiscal: true, of }
  },
}
