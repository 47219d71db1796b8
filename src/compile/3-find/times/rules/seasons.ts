import { SEASONS } from '../lexicon/calendarWords.ts'
import { GAME_WORDS, LEADS, SEASON_COMPOUNDS } from '../lexicon/neighbours.ts'
import type { Calendar } from '../reading.ts'
import { after, before, posAfter, posBefore, type Sight, type TimeRule, unread, wordBefore } from '../rule.ts'
import { offsetYear, yearOf } from './fullDates.ts'

export const season: TimeRule = {
  name: 'season',
  patterns: [
    'the? SEASON of? YEAR ERA?',
    'the? SEASON of PLAIN ERA',
    'the? YEAR SEASON',
    'the? SEASON of the? that|this|last|next|same year',
    "the? SEASON of '|’|‘ YY",
    'the? SEASON',
  ],
  reads: [
    'the summer of 2003',
    "the summer of '76",
    'summer 2007',
    '2003 summer',
    'in the autumn',
    'a spring offensive',
    'they spent the winter',
  ],
  leaves: ['the fall of Baghdad', 'prices fall', 'a hot spring', 'the Arab Spring', 'the spring broke'],
  isDate: true,
  read: (caught, sight) => {
    const word = caught.word('SEASON')!
    const of = caught.lower('that|this|last|next|same')
    const yy = caught.n('YY')
    const stated: Partial<Calendar> = {
      ...(yy === undefined ? yearOf(caught) : { yy }),
      ...(of === '' ? {} : { of: offsetYear(of) }),
    }
    const reading = { kind: 'calendar', season: SEASONS[word.lower]!, ...stated } as const
    if (Object.keys(stated).length > 0) return reading
    if (isFall(sight, word.lower, sight.tokens[word.token]!.pos)) return null
    if (word.capital && wordBefore(sight)?.capital) return unread('part of a name')
    if (SEASON_COMPOUNDS.has(after(sight))) return null
    if (LEADS.has(before(sight))) return reading
    if (caught.word('the') && !DOUBTFUL.includes(word.lower)) return reading
    const noun = posAfter(sight) === 'NOUN' || posAfter(sight) === 'ADJ'
    const determined =
      ['DET', 'ADJ', 'PART', 'NUM'].includes(posBefore(sight)) ||
      before(sight) === '' ||
      ['its', 'their', 'his', 'her'].includes(before(sight))
    return noun && determined && before(sight) !== 'hot' ? reading : null
  },
}
const DOUBTFUL = ['fall', 'spring']
/** "the fall of the city", "prices fall", "the troops spring". */
function isFall(sight: Sight, lower: string, pos: string): boolean {
  if (!DOUBTFUL.includes(lower)) return false
  return (
    pos === 'VERB' || (lower === 'fall' && (after(sight) === 'of' || after(sight) === 'in' || after(sight) === 'from'))
  )
}

export const quarter: TimeRule = {
  name: 'quarter or half',
  patterns: [
    'the? ORD DASH? quarter of? YEAR',
    'the? ORD DASH? quarter',
    'q SHORT ,? of? YEAR|YY',
    'q SHORT',
    'the? ORD DASH? half of? YEAR',
  ],
  reads: ['the third quarter of 2019', 'Q3 2021', 'its third-quarter profit', 'the first half of 2020'],
  leaves: ['in the fourth quarter of the game', 'a quarter of the city'],
  isDate: true,
  read: (caught, sight) => {
    const n = caught.n('ORD') ?? caught.n('SHORT')!
    const stated = caught.n('YEAR') ?? caught.n('YEAR|YY')
    const years = stated === undefined ? {} : stated < 100 ? { yy: stated } : { year: stated }
    if (caught.word('half')) return n <= 2 ? { kind: 'calendar', half: n, ...years } : null
    if (n < 1 || n > 4 || caught.word('q')?.capital === false) return null
    if (stated === undefined && caught.word('quarter')) {
      if (after(sight) === 'of' || GAME_WORDS.has(after(sight))) return null
      if (!caught.word('the') && !LEADS.has(before(sight)) && posAfter(sight) !== 'NOUN') return null
    }
    return { kind: 'calendar', quarter: n, ...years }
  },
}
