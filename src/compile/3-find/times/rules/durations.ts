import { groupOf } from '../../../language/lexicon/people.ts'
import { DAY_COMPOUNDS, LENGTH_LEADS } from '../lexicon/neighbours.ts'
import type { Amount, Duration, Reading } from '../reading.ts'
import { after, before, type Sight, type TimeRule, unitOf, unread } from '../rule.ts'
import { CLASS } from '../words.ts'

const lengthOf = (amount: Amount, unit: string, reach: Duration['reach']): Duration => ({
  kind: 'duration',
  amount,
  unit: unitOf(unit),
  reach,
  from: 'published',
})
const BARE: Amount = { n: null, mod: '' }

/** "12 people were killed over three days": in the course of them; "the siege lasted over three days" was longer. */
const isThroughout = (sight: Sight): boolean =>
  sight.words[sight.start]!.lower === 'over' && sight.start > 0 && !LENGTHENS.test(before(sight))
const LENGTHENS =
  /^(?:for|after|of|within|than|at|by|with|to|is|was|were|been|be|took|takes?|taken|taking|last(?:s|ed|ing)?|spent|spend(?:s|ing)?|wait(?:s|ed|ing)?|need(?:s|ed)?|served?|lived?|ran|stayed|span(?:s|ned|ning)|just|well|now|,|\()$/

export const duration: TimeRule = {
  name: 'length of time',
  patterns: [
    'for? <amount> UNIT and a half',
    'for? <amount> DASH? UNIT|UNITS DASH long',
    'for? <amount> DASH? UNIT|UNITS long?',
    'for? <amount> and? VAGUE? UNITS to|or second:UNITS',
  ],
  reads: [
    'for a week',
    'two months',
    'a 30-day truce',
    'more than three years',
    'several weeks',
    'a day and a half',
    'for two or three days',
  ],
  leaves: [
    'a 10-year-old boy',
    '18 years old',
    'a day care',
    'a 2-day-old baby',
    'aged 12 years',
    '75 hours of video',
    'the third in as many years',
    'three quarters of it',
    'children under 10 years',
    'one of 16 Decade Volcanoes',
  ],
  read: (caught, sight) => {
    const reason = whyNoLength(sight)
    if (reason !== null) return reason
    const unit = caught.word('UNIT|UNITS') ?? caught.word('UNIT') ?? caught.word('UNITS')!
    const counted = caught.parts.get('amount') as Amount
    const isPlural = (unit.classes & CLASS.UNITS) !== 0
    // "the last quarter" is one of the calendar's, "three quarters of the city" no time at all.
    if ((unitOf(unit.lower) === 'Q' || unitOf(unit.lower) === 'WE') && (!isPlural || after(sight) === 'of')) return null
    // "one of 16 Decade Volcanoes", but "the Six-Day War"
    if (!isPlural && unit.capital && counted.n !== 1 && /^\d/.test(sight.words[sight.start]!.lower)) return null
    if (DAY_COMPOUNDS.has(after(sight)) || before(sight) === 'as') return null
    const half = caught.word('half') !== undefined && counted.n !== null
    const hedged = half ? { ...counted, n: counted.n! + 0.5 } : counted
    const amount = isThroughout(sight) ? { ...hedged, mod: '' as const } : hedged
    // "its highest level in 20 years": no day lies so far ahead.
    if (before(sight) === 'in' && isSince(sight)) return { ...lengthOf(amount, unit.lower, 'none'), record: true }
    // "for 72 hours from 15 January" begins where the next words say.
    const open = sight.words[sight.start]!.lower === 'for' && after(sight) !== 'from'
    return lengthOf(amount, unit.lower, open ? 'for' : 'none')
  },
}
/** "the worst flood in 40 years", "the first visit in ten years" */
const isSince = ({ words, start }: Sight): boolean =>
  words.slice(Math.max(0, start - SINCE), start - 1).some(({ lower }) => OF_ALL.test(lower))
const OF_ALL =
  /^(?:first|worst|most|least|only|(?:high|low|larg|bigg|strong|long|deadli|heavi|wett|dri|cold|hott|warm|fierc|sharp|steep|bloodi|great|weak|fast|slow|deep)est)$/
const SINCE = 7

/** Ages and titles look like lengths of time. */
function whyNoLength(sight: Sight): Reading | null {
  const [next, second] = [after(sight), after(sight, 2)]
  if (AGED.has(next) || (next === '-' && AGED.has(second)) || (next === 'of' && second === 'age'))
    return unread('an age')
  if (before(sight) === 'aged' || before(sight) === 'age') return unread('an age')
  if ((next === 'of' && RECORDED.has(second)) || (next === 'can' && after(sight, 3) === 'stored'))
    return unread('how much is recorded')
  if (isAgeOf(sight)) return unread('an age')
  return isQuote(before(sight)) && isQuote(next) ? unread('a title in quotation marks') : null
}
/** "children under 10 years", "a girl of about three years"; not "the worst drought of ten years" */
function isAgeOf({ words, start, end }: Sight): boolean {
  if (unitOf(words[end - 1]!.lower) !== 'Y' && unitOf(words[end - 1]!.lower) !== 'M') return false
  let at = start
  if (/^(?:under|over)$/.test(words[at]!.lower)) at--
  else if (words[at - 1]?.lower === 'and' && (words[at - 2]?.classes ?? 0) & CLASS.NUM) at -= 4
  else at -= 2
  const person = words[at]?.lower ?? ''
  return (at === start - 1 || words[at + 1]?.lower === 'of') && groupOf(person) !== null
}

/** "75 hours of video" is an amount of it, and no time at which or in which anything happens. */
const RECORDED: ReadonlySet<string> = new Set(
  'video audio footage music recordings recording film tape tapes programming playback battery storage content material'.split(
    ' ',
  ),
)
const AGED: ReadonlySet<string> = new Set(['old', 'olds', 'younger', 'older'])
const isQuote = (lower: string) => lower === '"' || lower === '“' || lower === '”'

const LONG = 'long'
/** Printed without a hyphen. */
const GLUED_LONG =
  'hourslong|dayslong|weekslong|monthslong|yearslong|decadeslong|hourlong|daylong|weeklong|monthlong|yearlong|decadelong'

export const wordedDuration: TimeRule = {
  name: 'length of time in one word',
  patterns: ['UNIT|UNITS DASH long', GLUED_LONG, 'half DASH UNIT', 'a|the fortnight'],
  reads: ['the month-long siege', 'the monthslong strike', 'decades-long', 'the half-hour', 'a fortnight'],
  leaves: ['half the day was over'],
  read: (caught) => {
    const glued = caught.lower(GLUED_LONG)
    if (glued !== '') {
      const word = glued.slice(0, -LONG.length)
      return lengthOf({ n: word.endsWith('s') ? null : 1, mod: '' }, word.replace(/s$/, ''), 'none')
    }
    const unit = caught.word('UNIT|UNITS') ?? caught.word('UNIT')
    if (unit === undefined) return lengthOf({ n: 2, mod: '' }, 'week', 'none')
    const isPlural = (unit.classes & CLASS.UNITS) !== 0
    return lengthOf({ n: caught.word('half') ? 0.5 : isPlural ? null : 1, mod: '' }, unit.lower, 'none')
  },
}

const OPENS_EVENT: ReadonlySet<string> = new Set('the a an his her its their this that of he she they it'.split(' '))
const UP_TO: ReadonlySet<string> = new Set([
  ',',
  'just',
  'only',
  'mere',
  'and',
  'but',
  'came',
  'comes',
  'coming',
  '—',
  '–',
])

/** "for months", "took weeks", "decades of war": a plural with no number. */
export const bareDuration: TimeRule = {
  name: 'length of time without a number',
  patterns: ['for UNITS', 'UNITS or|and second:UNITS', 'UNITS'],
  reads: ['for months', 'weeks or months', 'years of war'],
  leaves: ['the days when', 'working hours', 'these times', 'school hours', 'early days'],
  read: (caught, sight) => {
    const unit = caught.word('UNITS')!.lower
    if (sight.words[sight.start]!.lower === 'for') return lengthOf(BARE, unit, 'for')
    if (caught.word('second')) return lengthOf(BARE, unit, 'none')
    if (unit === 'seconds' || unit === 'quarters' || unit === 'weekends') return null
    const led = before(sight)
    const event = after(sight) === 'before' || after(sight) === 'ahead'
    // "Hours before the vote, …", "just days before the talks"
    if (event && OPENS_EVENT.has(after(sight, 2)) && (sight.start === 0 || UP_TO.has(led)))
      return lengthOf(BARE, unit, 'none')
    const ofWhat =
      after(sight) === 'of' &&
      !['the', 'these', 'those', 'working', 'school', 'early', 'final', 'first', 'dark', 'old'].includes(led)
    return ofWhat || (LENGTH_LEADS.has(led) && after(sight) !== 'when') ? lengthOf(BARE, unit, 'none') : null
  },
}
