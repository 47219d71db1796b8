import type { TimeRule } from '../rule.ts'
import { clock } from './clock.ts'
import { dayPart, dayWord, nightWord, weekday } from './days.ts'
import { bareDuration, duration, wordedDuration } from './durations.ts'
import { early, endOf, nthOf, partOfDate } from './edges.ts'
import { dayFirst, dayOfMonth, isoDate, joinedDay, monthFirst, slashDate } from './fullDates.ts'
import { month, monthYear } from './months.ts'
import { named } from './named.ts'
import { future, past, present } from './references.ts'
import { every, per, regular } from './repeated.ts'
import { quarter, season } from './seasons.ts'
import { ago, fromDate, later } from './shifts.ts'
import { edgeOfToday, fromText, fromToday, theUnit } from './steps.ts'
import { fromNowOn, upToNow } from './stretches.ts'
import { apostropheYear, century, decade, fiscalYear, joinedYear, year } from './years.ts'

/** Every rule. At one place the longest match wins; of two as long, the one that stands first here. */
export const RULES: readonly TimeRule[] = [
  isoDate,
  slashDate,
  dayFirst,
  monthFirst,
  joinedDay,
  monthYear,
  joinedYear,
  fiscalYear,
  quarter,
  century,
  decade,
  season,
  apostropheYear,
  year,
  named,
  month,
  dayWord,
  nightWord,
  weekday,
  clock,
  fromDate,
  ago,
  later,
  edgeOfToday,
  fromToday,
  fromText,
  theUnit,
  endOf,
  partOfDate,
  nthOf,
  early,
  dayOfMonth,
  every,
  per,
  regular,
  upToNow,
  fromNowOn,
  duration,
  wordedDuration,
  bareDuration,
  dayPart,
  present,
  past,
  future,
]
