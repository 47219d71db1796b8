/** Words of the calendar as printed in English news: data a newsroom could extend. */

/** Month number, 1–12. The ending point of an abbreviation belongs to the word. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Month names that are also given names, surnames or common words: they need more around them than the others. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'jan',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'dec',
])

/** ISO weekday, Monday 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}
/** Read as weekdays only beside a date: "Sun" is a newspaper, "sat" a verb. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** `E` is a decade and `C` a century, written `P1DE` and `P1CE`; `T…` are units of the clock. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE' | 'ME'
export const UNITS: Readonly<Record<string, Unit>> = {
  minute: 'TM',
  min: 'TM',
  hour: 'TH',
  hr: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ME',
  yr: 'Y',
}
export const PLURAL_UNITS: Readonly<Record<string, Unit>> = {
  seconds: 'TS',
  minutes: 'TM',
  mins: 'TM',
  hours: 'TH',
  hrs: 'TH',
  days: 'D',
  weekends: 'WE',
  weeks: 'W',
  fortnights: 'W',
  months: 'M',
  quarters: 'Q',
  years: 'Y',
  yrs: 'Y',
  decades: 'DE',
  centuries: 'CE',
  millennia: 'ME',
}

/** TIMEX3 season. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}
/** First month of a season in the northern hemisphere, where a season is three whole months. */
export const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** TIMEX3 part of day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
  lunchtime: 'MI',
  midday: 'MI',
}
export const CLOCK_WORDS: Readonly<Record<string, string>> = { noon: '12:00', midnight: '24:00' }

/** What a word says about which part of a longer time is meant, as TIMEX3 mod. */
export const EDGES: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  early: 'START',
  mid: 'MID',
  late: 'END',
  start: 'START',
  beginning: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
}

/** Zone names after a clock time, with their offset where English news uses one meaning only. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05',
  edt: '-04',
  cst: '-06',
  cdt: '-05',
  mst: '-07',
  mdt: '-06',
  pst: '-08',
  pdt: '-07',
  bst: '+01',
  cet: '+01',
  cest: '+02',
  et: '',
  ct: '',
  pt: '',
}
export const ERAS: Readonly<Record<string, 'BC' | 'AD'>> = {
  bc: 'BC',
  'b.c.': 'BC',
  'b.c': 'BC',
  bce: 'BC',
  'b.c.e.': 'BC',
  ad: 'AD',
  'a.d.': 'AD',
  ce: 'AD',
  'c.e.': 'AD',
}
