import { addToGroup } from '../../../corpus/groups.ts'
import type { Token } from '../../language/tokens.ts'
import { readAmount } from './amount.ts'
import { DAY_PARTS } from './lexicon/calendarWords.ts'
import { compilePattern, firstOf, matchPattern, type Part, type PartName, type Pattern } from './pattern.ts'
import type { Reading } from './reading.ts'
import type { TimeRule } from './rule.ts'
import { RULES } from './rules/index.ts'
import { readHoliday } from './rules/named.ts'
import { CLASS, type Word } from './words.ts'

/** A reading of the words from `start` to `end`, end exclusive. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly reading: Reading
  readonly rule: string
}

interface Line {
  readonly rule: TimeRule
  readonly pattern: Pattern
}
/** Lines by the class bit or the word they can begin with, in the order of the rules. */
const BY_BIT: Line[][] = Array.from({ length: 32 }, () => [])
const BY_WORD = new Map<string, Line[]>()

function file(line: Line, bits: number, words: Iterable<string>): void {
  for (let bit = 0; bit < 32; bit++) if (bits & (1 << bit)) BY_BIT[bit]!.push(line)
  for (const word of words) addToGroup(BY_WORD, word, line)
}
/** What a part can begin with, so that a line that begins with it is filed under that. */
const AMOUNT_BITS = CLASS.NUM | CLASS.VAGUE
const AMOUNT_WORDS = [
  'a',
  'an',
  'half',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'more',
  'over',
  'just',
  'well',
  'less',
  'fewer',
  'under',
  'nearly',
  'almost',
  'close',
  'at',
  'no',
  'up',
  'only',
  'another',
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'further',
  'mere',
  'barely',
  'scarcely',
]
for (const rule of RULES) {
  for (const source of rule.patterns) {
    const pattern = compilePattern(source)
    const first = firstOf(pattern)
    if (first.parts.has('date')) throw new Error(`a rule begins with its own kind: ${source}`)
    const bits =
      first.mask | (first.parts.has('amount') ? AMOUNT_BITS : 0) | (first.parts.has('holiday') ? CLASS.HOLIDAY : 0)
    file({ rule, pattern }, bits, [...first.literals, ...(first.parts.has('amount') ? AMOUNT_WORDS : [])])
  }
}

/** No phrase of news is longer, in words. */
const FURTHEST = 12
function classesAhead(words: readonly Word[]): number[] {
  const ahead = new Array<number>(words.length).fill(0)
  for (let i = 0; i < words.length; i++) {
    const classes = words[i]!.classes
    if (classes !== 0) for (let j = Math.max(0, i - FURTHEST + 1); j <= i; j++) ahead[j]! |= classes
  }
  return ahead
}

function lacksAny(classes: number, needs: readonly number[]): boolean {
  for (const mask of needs) if ((classes & mask) === 0) return true
  return false
}

/** "the end of the first week of the month before May": deeper nesting than this is not English news. */
const DEEPEST = 4

/** Reads the phrases of one passage, left to right, the longest first. */
export class Grammar {
  private readonly words: readonly Word[]
  private readonly tokens: readonly Token[]
  private readonly dates: (Phrase | null | undefined)[]
  private readonly amounts: (Part | null | undefined)[]
  /** Classes of the words from here to as far as a phrase can reach. */
  private readonly ahead: readonly number[]
  private depth = 0

  constructor(words: readonly Word[], tokens: readonly Token[]) {
    this.words = words
    this.tokens = tokens
    this.dates = new Array(words.length)
    this.amounts = new Array(words.length)
    this.ahead = classesAhead(words)
  }

  phrases(): Phrase[] {
    const phrases: Phrase[] = []
    let i = 0
    while (i < this.words.length) {
      const phrase = this.behindPreposition(this.longest(i, false))
      if (phrase === null) i++
      else {
        phrases.push(phrase)
        i = phrase.end
      }
    }
    return phrases
  }

  private readonly readPart = (name: PartName, at: number): Part | null => {
    if (name === 'amount') return this.amount(at)
    if (name === 'holiday') return readHoliday(this.words, at)
    const date = this.date(at)
    return date === null || date.reading.kind === 'unread' ? null : { end: date.end, value: date.reading }
  }

  private amount(at: number): Part | null {
    if (at >= this.words.length) return null
    const known = this.amounts[at]
    if (known !== undefined) return known
    const amount = readAmount(this.words, at)
    this.amounts[at] = amount
    return amount
  }

  private date(at: number): Phrase | null {
    const known = this.dates[at]
    if (known !== undefined) return known
    if (this.depth >= DEEPEST || at >= this.words.length) return null
    this.depth++
    const date = this.longest(at, true)
    this.depth--
    // What was cut short by the depth is not remembered.
    if (this.depth === 0) this.dates[at] = date
    return date
  }

  private longest(at: number, datesOnly: boolean): Phrase | null {
    const word = this.words[at]!
    const opened = BY_WORD.get(word.lower)
    let best = opened === undefined ? null : this.bestOf(opened, at, datesOnly, null)
    for (let bits = word.classes; bits !== 0; bits &= bits - 1)
      best = this.bestOf(BY_BIT[31 - Math.clz32(bits & -bits)]!, at, datesOnly, best)
    return best === null ? null : this.withPart(best)
  }

  /** The better of what is known and what the lines read here. */
  private bestOf(lines: readonly Line[], at: number, datesOnly: boolean, known: Phrase | null): Phrase | null {
    const ahead = this.ahead[at]!
    let best = known
    for (const { rule, pattern } of lines) {
      if (datesOnly ? !rule.isDate : rule.onlyInside) continue
      if (lacksAny(ahead, pattern.needs)) continue
      const match = matchPattern(pattern, this.words, at, this.readPart)
      if (match === null || !isBetter(match.end, rule, best)) continue
      const reading = rule.read(match.caught, { words: this.words, tokens: this.tokens, start: at, end: match.end })
      if (reading === null || (reading.kind === 'unread' && best?.end === match.end)) continue
      best = { start: at, end: match.end, reading, rule: rule.name }
    }
    return best
  }

  /** "during the last week | of August": what begins behind the preposition may reach further. */
  private behindPreposition(phrase: Phrase | null): Phrase | null {
    if (phrase === null || phrase.end - phrase.start < 2 || !PREPOSITIONS.has(this.words[phrase.start]!.lower))
      return phrase
    const inner = this.longest(phrase.start + 1, false)
    return inner !== null && inner.end > phrase.end ? inner : phrase
  }

  /** "Monday night", "5 May at dawn": a part of the day printed behind a day belongs to it. */
  private withPart(phrase: Phrase): Phrase {
    const { reading, end } = phrase
    if (reading.kind !== 'calendar' && reading.kind !== 'deictic') return phrase
    const isDay =
      reading.kind === 'calendar'
        ? reading.weekday !== undefined || reading.date !== undefined
        : reading.of === 'D' && reading.part === undefined
    const next = this.words[end]
    if (!isDay || next === undefined) return phrase
    if ((next.classes & CLASS.PART) === 0) return this.withClock(phrase)
    if (next.capital && this.words[end + 1]?.capital) return phrase
    return { ...phrase, end: end + 1, reading: { kind: 'within', of: reading, part: DAY_PARTS[next.lower]! } }
  }

  /** "Tuesday at 3 p.m.": a clock time printed behind a day belongs to it. */
  private withClock(phrase: Phrase): Phrase {
    if (this.depth > 0) return phrase
    const at = CLOCK_JOINTS.has(this.words[phrase.end]?.lower ?? '') ? phrase.end + 1 : phrase.end
    const word = this.words[at]
    if (word === undefined || (word.classes & (CLASS.CLOCK | CLASS.SHORT | CLASS.NOON)) === 0) return phrase
    const clock = this.longest(at, false)
    if (
      clock === null ||
      clock.reading.kind !== 'within' ||
      clock.reading.clock === undefined ||
      clock.reading.of.kind !== 'deictic'
    )
      return phrase
    return { ...phrase, end: clock.end, reading: { ...clock.reading, of: phrase.reading } }
  }
}

/** Words between a day and its clock time: "Tuesday at 3 p.m.", "May 8, 1:00 AM". */
const CLOCK_JOINTS: ReadonlySet<string> = new Set(['at', ',', 'around', 'about'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for', 'within', 'throughout'])

const ORDER = new Map(RULES.map((rule, i) => [rule.name, i]))
/** Longer wins; of two as long, the rule that stands first. A refusal yields to any reading as long. */
function isBetter(end: number, rule: TimeRule, best: Phrase | null): boolean {
  if (best === null || end > best.end) return true
  return end === best.end && (best.reading.kind === 'unread' || ORDER.get(rule.name)! < ORDER.get(best.rule)!)
}
