import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import {
  CLOCK_WORDS,
  DAY_PARTS,
  EDGES,
  ERAS,
  MONTHS,
  PLURAL_UNITS,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
  ZONES,
} from './lexicon/calendarWords.ts'
import { HOLIDAY_WORDS } from './lexicon/holidays.ts'
import { LONE_WORDS } from './lexicon/loneWords.ts'
import { CARDINALS, DECADE_WORDS, ORDINALS, VAGUE_AMOUNTS } from './lexicon/numberWords.ts'

/**
 * A passage as the grammar sees it: tokens cut once more where print glues numbers and words ("mid-June", "2-4",
 * "5pm", "2009-10"), each with the classes it can stand for. A class is one bit, so that a rule asks in one step.
 */
export const CLASS = {
  MONTH: 1 << 0,
  WEEKDAY: 1 << 1,
  WDABBR: 1 << 2,
  UNIT: 1 << 3,
  UNITS: 1 << 4,
  SEASON: 1 << 5,
  PART: 1 << 6,
  /** A numeral from 1 to 31, with or without "st", "nd", "rd", "th". */
  DAY: 1 << 7,
  /** "first", "2nd". */
  ORD: 1 << 8,
  /** Four digits, 1000 to 2199. */
  YEAR: 1 << 9,
  /** Exactly two digits. */
  YY: 1 << 10,
  /** A numeral or number word. */
  NUM: 1 << 11,
  /** "1980s", "'90s", "eighties". */
  DECADE: 1 << 12,
  /** "9:34". */
  CLOCK: 1 << 13,
  AMPM: 1 << 14,
  ZONE: 1 << 15,
  ERA: 1 << 16,
  EDGE: 1 << 17,
  VAGUE: 1 << 18,
  HOLIDAY: 1 << 19,
  NOON: 1 << 20,
  /** One or two digits. */
  SHORT: 1 << 21,
  DASH: 1 << 22,
  /** Numeral of one to four digits without separators. */
  PLAIN: 1 << 23,
  /** A word of `lexicon/loneWords.ts`. */
  LONE: 1 << 24,
} as const
export type ClassName = keyof typeof CLASS

export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly classes: number
  /** Number, month, weekday, decade or clock minutes, whichever the classes say. */
  readonly n: number
  /** Index of the token it comes from. */
  readonly token: number
  readonly capital: boolean
}

interface Entry {
  readonly classes: number
  readonly n: number
  /** Read only with a capital first letter. */
  readonly capital: boolean
  /** Whether the word alone makes a passage worth reading. */
  readonly anchors: boolean
}

const withPoint = (table: Readonly<Record<string, number>>): Record<string, number> => {
  const short = Object.entries(table).filter(([word]) => word.length < 6)
  return { ...table, ...Object.fromEntries(short.map(([word, n]) => [`${word}.`, n])) }
}
const numbered = (table: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(Object.keys(table).map((word) => [word, 0]))
const listed = (words: Iterable<string>): Record<string, number> =>
  Object.fromEntries([...words].map((word) => [word, 0]))

interface Source {
  readonly name: ClassName
  readonly table: Readonly<Record<string, number>>
  readonly capital?: true
  readonly anchors?: true
}
const SOURCES: readonly Source[] = [
  { name: 'MONTH', table: withPoint(MONTHS), capital: true, anchors: true },
  { name: 'WEEKDAY', table: WEEKDAYS, capital: true, anchors: true },
  { name: 'WDABBR', table: withPoint(WEEKDAY_ABBREVIATIONS), capital: true },
  { name: 'UNIT', table: numbered(UNITS), anchors: true },
  { name: 'UNITS', table: numbered(PLURAL_UNITS), anchors: true },
  { name: 'SEASON', table: numbered(SEASONS), anchors: true },
  { name: 'PART', table: numbered(DAY_PARTS), anchors: true },
  { name: 'NUM', table: CARDINALS },
  { name: 'ORD', table: ORDINALS },
  { name: 'DECADE', table: DECADE_WORDS, anchors: true },
  { name: 'VAGUE', table: listed(VAGUE_AMOUNTS) },
  { name: 'NOON', table: numbered(CLOCK_WORDS), anchors: true },
  { name: 'AMPM', table: listed(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']) },
  { name: 'ZONE', table: numbered(ZONES), capital: true },
  { name: 'ERA', table: numbered(ERAS), capital: true },
  { name: 'EDGE', table: numbered(EDGES) },
  { name: 'HOLIDAY', table: listed(HOLIDAY_WORDS), capital: true, anchors: true },
  { name: 'DASH', table: listed(['-', '–', '—', '‑', '−']) },
  { name: 'LONE', table: listed(LONE_WORDS), anchors: true },
]

const LEXICON = new Map<string, Entry>()
for (const { name, table, capital = false, anchors = false } of SOURCES) {
  for (const [word, n] of Object.entries(table)) {
    const before = LEXICON.get(word)
    LEXICON.set(word, {
      classes: (before?.classes ?? 0) | CLASS[name],
      n: before?.n || n,
      capital: capital && (before?.capital ?? true),
      anchors: anchors || (before?.anchors ?? false),
    })
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 191
const isCapital = (text: string) => {
  const code = text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** Words of a passage; empty when nothing in it can open or hold a time. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  if (!tokens.some(isWorthReading)) return []
  const words: Word[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (isWhole(token)) push(words, token.start, token.text, token.lower, index)
    else cut(words, token, index)
  }
  return words
}

const isWhole = perWord(({ lower }) => LEXICON.has(lower) || !isGlued(lower))

const isWorthReading = perWord(({ lower }) => {
  const entry = LEXICON.get(lower)
  if (entry !== undefined) return entry.anchors
  for (let i = 0; i < lower.length && i < 12; i++) if (isDigit(lower.charCodeAt(i))) return true
  return isGlued(lower)
})

/** Longer tokens are addresses and noise, not dates; leaving them whole keeps the work proportional to the text. */
const LONGEST_GLUED = 40

/** Whether a token is more than one run of letters, digits or signs. */
function isGlued(lower: string): boolean {
  if (lower.length < 2 || lower.length > LONGEST_GLUED) return false
  for (let i = 0; i < lower.length; i++) if (!isLetter(lower.charCodeAt(i))) return true
  return false
}

/** Pushes the runs of a glued token: letters, numerals (with inner colon or point), single signs, "’s". */
function cut(words: Word[], token: Token, index: number): void {
  const { lower, text, start } = token
  let i = 0
  while (i < lower.length) {
    let j = i + 1
    const code = lower.charCodeAt(i)
    if (isDigit(code)) {
      while (j < lower.length && (isDigit(lower.charCodeAt(j)) || joinsDigits(lower, j))) j++
      // "1980s", "7th": the ending belongs to the numeral.
      const ending = numeralEnding(lower, j)
      j += ending
    } else if (isLetter(code)) {
      while (j < lower.length && (isLetter(lower.charCodeAt(j)) || lower[j] === '.')) j++
      // "until 5am.": the sentence's stop, not the abbreviation's.
      if (lower[j - 1] === '.' && j === lower.length && !LEXICON.has(lower.slice(i, j))) j--
    } else if ((code === 39 || code === 8217) && lower[j] === 's') j++
    push(words, start + i, text.slice(i, j), lower.slice(i, j), index)
    i = j
  }
}
/** A colon, point or comma between digits stays inside the numeral: "9:34", "2.5", "1,200". */
function joinsDigits(lower: string, at: number): boolean {
  const sign = lower[at]
  return (sign === ':' || sign === '.' || sign === ',') && isDigit(lower.charCodeAt(at + 1))
}
const NUMERAL_ENDINGS = ['st', 'nd', 'rd', 'th', 's'] as const
function numeralEnding(lower: string, at: number): number {
  for (const ending of NUMERAL_ENDINGS) {
    if (lower.startsWith(ending, at) && !isLetter(lower.charCodeAt(at + ending.length))) return ending.length
  }
  return 0
}

function push(words: Word[], start: number, text: string, lower: string, token: number): void {
  // "[Ten] years ago": an editor's brackets are no words.
  if (lower === '[' || lower === ']') return
  const capital = isCapital(text)
  if (lower.length < 5 && AMPM.has(lower)) readDottedClock(words)
  const entry = LEXICON.get(lower)
  if (entry !== undefined) {
    if ((entry.classes & (CLASS.WEEKDAY | CLASS.PART)) !== 0) readClockBefore(words)
    // A capital is asked of names of days and months; capitals throughout ("MAY 5") count too.
    const classes = entry.capital && !capital ? 0 : entry.classes
    if (joinsTens(words, entry, start)) return void words.push(joined(words, entry, start + text.length, lower))
    words.push({ start, end: start + text.length, lower, classes, n: entry.n, token, capital })
    return
  }
  const { classes, n } = isDigit(lower.charCodeAt(0)) ? readNumeral(lower) : NONE
  words.push({ start, end: start + text.length, lower, classes, n, token, capital })
}
const NONE = { classes: 0, n: 0 }

const AMPM: ReadonlySet<string> = new Set(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m'])
/** "5.30am": before "am" a point stands for a colon. */
function readDottedClock(words: Word[]): void {
  const [tens, ones] = [words.at(-2), words.at(-1)]
  // wink cuts "5.30am" into "5.3" and "0am".
  if (tens?.end === ones?.start && /^\d$/.test(ones?.lower ?? '') && /^\d{1,2}\.\d$/.test(tens?.lower ?? '')) {
    words.pop()
    words[words.length - 1] = { ...tens!, end: ones!.end, lower: tens!.lower + ones!.lower }
  }
  withStop(words, words.length - 1)
}
/** "at 21.40 of Sunday", "about 7.15 on Monday", "by 3.15 in the morning", "at 11.40 at night": there a point is a colon. */
function readClockBefore(words: Word[]): void {
  const last = words.at(-1)?.lower ?? ''
  const between = /^(?:on|of|at)$/.test(last) ? 1 : last === 'the' && words.at(-2)?.lower === 'in' ? 2 : 0
  const at = words.length - 1 - between
  if (between > 0 && CLOCK_LEADS.test(words[at - 1]?.lower ?? '')) withStop(words, at)
}
const CLOCK_LEADS = /^(?:at|about|around|by|before|after|until|till|since|from)$/
function withStop(words: Word[], at: number): void {
  const time = words[at]
  if (time === undefined || !/^\d{1,2}\.\d\d$/.test(time.lower)) return
  const [hour, minute] = time.lower.split('.')
  const read = readClock(Number(hour), minute!)
  if (read.classes !== 0) words[at] = { ...time, ...read }
}

/** Whether this word ends "twenty-four" or "twenty-first", whose first words stand at the end of the list. */
function joinsTens(words: readonly Word[], entry: Entry, start: number): boolean {
  if ((entry.classes & (CLASS.NUM | CLASS.ORD)) === 0 || entry.n < 1 || entry.n > 9) return false
  const dash = words.at(-1)
  const tens = words.at(-2)
  if (dash === undefined || tens === undefined || (dash.classes & CLASS.DASH) === 0 || dash.end !== start) return false
  return (tens.classes & CLASS.NUM) !== 0 && tens.n >= 20 && tens.n < 100 && tens.n % 10 === 0
}
function joined(words: Word[], entry: Entry, end: number, lower: string): Word {
  words.pop()
  const tens = words.pop()!
  const n = tens.n + entry.n
  const day = n <= 31 && (entry.classes & CLASS.ORD) !== 0 ? CLASS.DAY : 0
  return { ...tens, end, lower: `${tens.lower}-${lower}`, classes: entry.classes | day, n }
}

/** Classes of a token that starts with a digit; the number is that of its leading digits. */
function readNumeral(lower: string): { classes: number; n: number } {
  let digits = 0
  while (digits < lower.length && isDigit(lower.charCodeAt(digits))) digits++
  const n = digits <= 9 ? Number(lower.slice(0, digits)) : Number.NaN
  const rest = lower.slice(digits)
  if (rest === '') return { classes: numeralClasses(n, digits), n }
  if (rest === 's') return digits >= 2 && digits <= 4 && n % 10 === 0 ? { classes: CLASS.DECADE, n } : NONE
  if (rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th') {
    return { classes: CLASS.ORD | (n >= 1 && n <= 31 ? CLASS.DAY : 0), n }
  }
  if (rest[0] === ':') return readClock(n, rest.slice(1))
  if (rest[0] === '.' && rest.length <= 3) return { classes: CLASS.NUM, n: Number(lower) }
  return NONE
}
function numeralClasses(n: number, digits: number): number {
  let classes = CLASS.NUM as number
  if (digits <= 4) classes |= CLASS.PLAIN
  if (digits <= 2) classes |= CLASS.SHORT | (n >= 1 && n <= 31 ? CLASS.DAY : 0)
  if (digits === 2) classes |= CLASS.YY
  if (digits === 4 && n >= 1000 && n <= 2199) classes |= CLASS.YEAR
  return classes
}
/** "9:34" as minutes of the day; seconds are read and left out. */
function readClock(hour: number, rest: string): { classes: number; n: number } {
  const minute = Number(rest.slice(0, 2))
  const ends = rest.length === 2 || (rest.length === 5 && rest[2] === ':')
  return ends && hour <= 24 && minute < 60 ? { classes: CLASS.CLOCK, n: hour * 60 + minute } : NONE
}
