import { DAY_PARTS, type Unit } from '../lexicon/calendarWords.ts'
import type { Amount } from '../reading.ts'
import { after, before, posAfter, type Sight, type TimeRule, unitOf, wordAfter } from '../rule.ts'
import { CLASS } from '../words.ts'

/** TIMEX3 values of "every day" and its kind: any day, any week … */
export const ANY: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  WE: 'XXXX-WXX-WE',
  Q: 'XXXX-QX',
  TH: 'XXXX-XX-XXTXX',
  DE: 'XXX',
  CE: 'XX',
}
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'XXXX-XX-XX',
  everyday: 'XXXX-XX-XX',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  hourly: 'XXXX-XX-XXTXX',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  quarterly: 'XXXX-QX',
  biweekly: 'P2W',
  fortnightly: 'P2W',
}
const PLURAL_DAYS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays']
const PLURAL_PARTS: Readonly<Record<string, string>> = {
  nights: 'NI',
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
}
const PLURAL_SEASONS: Readonly<Record<string, string>> = { summers: 'SU', winters: 'WI', springs: 'SP', autumns: 'FA' }

/** "told the Lima-based daily La Voz": a newspaper, and its name; "daily Covid cases" come every day. */
function isPaper(sight: Sight): boolean {
  const next = wordAfter(sight)
  if (!/^(?:daily|weekly|monthly)$/.test(sight.words[sight.start]!.lower)) return false
  if (isNounAlone(sight)) return true
  if (!next?.capital) return false
  let at = sight.end
  while (sight.words[at]?.capital) at++
  const rest = sight.words[at]
  return rest === undefined || sight.tokens[rest.token]!.pos !== 'NOUN'
}

/** "works for the weekly", "a satirical monthly that …": a paper; "the talks are held weekly" tells how often. */
function isNounAlone({ words, start, end, tokens }: Sight): boolean {
  const behind = words[end]
  if (behind !== undefined && !/^(?:PUNCT|ADP|AUX|SCONJ|PRON)$/.test(tokens[behind.token]!.pos)) return false
  const first = words[start]!.token
  const described = tokens[first - 1]?.pos === 'ADJ' ? first - 2 : first - 1
  return /^(?:the|a|an|this|our|his|her)$/.test(tokens[described]?.lower ?? '')
}

export const every: TimeRule = {
  name: 'every',
  patterns: [
    'every|each other? UNIT',
    'every|each WEEKDAY|MONTH|SEASON|PART',
    'every <amount> UNIT|UNITS',
    'every single UNIT',
    'every|each WEEKDAY part:PART',
    'once|twice a|every|per UNIT',
    '<amount> times a|every|per UNIT',
  ],
  reads: ['every day', 'each year', 'every Tuesday', 'every morning', 'every two weeks', 'twice a month'],
  leaves: ['every second counts for each of them'],
  read: (caught, sight) => {
    const weekday = caught.word('WEEKDAY') ?? caught.word('WEEKDAY|MONTH|SEASON|PART')
    if (weekday !== undefined) {
      if ((weekday.classes & CLASS.WEEKDAY) !== 0) {
        const part = caught.word('part')
        return { kind: 'set', value: `XXXX-WXX-${weekday.n}${part ? `T${DAY_PARTS[part.lower]}` : ''}` }
      }
      if ((weekday.classes & CLASS.MONTH) !== 0)
        return { kind: 'set', value: `XXXX-${String(weekday.n).padStart(2, '0')}` }
      if ((weekday.classes & CLASS.SEASON) !== 0)
        return {
          kind: 'set',
          value: `XXXX-${({ spring: 'SP', summer: 'SU', winter: 'WI' } as Record<string, string>)[weekday.lower] ?? 'FA'}`,
        }
      return { kind: 'set', value: `XXXX-XX-XXT${DAY_PARTS[weekday.lower]}` }
    }
    const unit = unitOf(sight.words[sight.end - 1]!.lower)
    if (unit === 'TS' || sight.words[sight.end - 1]!.lower === 'second') return null
    const amount = caught.parts.get('amount') as Amount | undefined
    if (caught.word('a|every|per')) return { kind: 'set', value: period(1, unit) }
    if (caught.word('other')) return { kind: 'set', value: period(2, unit) }
    if (amount !== undefined && amount.n !== 1) return { kind: 'set', value: period(amount.n, unit) }
    return { kind: 'set', value: ANY[unit] ?? period(1, unit) }
  },
}
const period = (n: number | null, unit: Unit) =>
  unit.startsWith('T') ? `PT${n ?? 'X'}${unit.slice(1)}` : `P${n ?? 'X'}${unit}`

const SPEEDS: ReadonlySet<string> = new Set(
  'miles mile kilometers kilometres km metres meters feet knots watts gallons litres liters'.split(' '),
)

export const per: TimeRule = {
  name: 'a rate',
  patterns: ['a|per UNIT'],
  reads: ['960 attacks a week', 'per day', '40 deaths a year'],
  leaves: ['a week ago', 'for a day', 'What a day', 'a day later', 'within a week', '100 miles per hour'],
  read: (caught, sight) => {
    const unit = unitOf(caught.word('UNIT')!.lower)
    // "100 miles per hour": how fast, and not how often.
    if (SPEEDS.has(before(sight))) return null
    if (sight.words[sight.start]!.lower === 'per') return { kind: 'set', value: period(1, unit) }
    // "30 a day", "attacks a week", "times a year": a count stands before it, in the same breath.
    const head = sight.words[sight.start - 1]
    const number = [1, 2, 3].some((back) => ((sight.words[sight.start - back]?.classes ?? 0) & CLASS.NUM) !== 0)
    if (head === undefined || !number || ['ago', 'later', 'earlier', 'before', 'after', '-'].includes(after(sight)))
      return null
    const counts =
      (head.classes & CLASS.NUM) !== 0 ||
      (head.lower.endsWith('s') && (head.classes & CLASS.UNITS) === 0) ||
      ['people', '%', 'percent', 'million', 'billion'].includes(head.lower)
    return counts ? { kind: 'set', value: period(1, unit) } : null
  },
}

export const regular: TimeRule = {
  name: 'daily, weekly, on Sundays',
  patterns: [
    Object.keys(ADVERBS).join('|'),
    PLURAL_DAYS.join('|'),
    Object.keys(PLURAL_PARTS).join('|'),
    Object.keys(PLURAL_SEASONS).join('|'),
    'DASH UNIT',
    '/ UNIT',
  ],
  reads: ['daily attacks', 'the annual conference', 'on Sundays', 'weekly'],
  leaves: ['the Daily Mail', 'the Weekly Standard', 'the Lima-based daily La Voz said'],
  read: (caught, sight) => {
    const word = sight.words[sight.start]!
    if (caught.word('UNIT')) return null
    const weekday = PLURAL_DAYS.indexOf(word.lower)
    if (weekday >= 0) return { kind: 'set', value: `XXXX-WXX-${weekday + 1}` }
    if (word.capital && (sight.start > 0 || posAfter(sight) === 'PROPN')) return null
    if (word.lower in PLURAL_PARTS)
      return ['on', 'at', 'most'].includes(before(sight)) || sight.start === 0
        ? { kind: 'set', value: `XXXX-XX-XXT${PLURAL_PARTS[word.lower]}` }
        : null
    if (word.lower in PLURAL_SEASONS)
      return word.lower === 'springs'
        ? null
        : before(sight) === 'in'
          ? { kind: 'set', value: `XXXX-${PLURAL_SEASONS[word.lower]}` }
          : null
    return isPaper(sight) ? null : { kind: 'set', value: ADVERBS[word.lower]! }
  },
}
