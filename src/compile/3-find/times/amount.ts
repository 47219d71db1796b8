import { HEDGES } from './lexicon/numberWords.ts'
import type { Part } from './pattern.ts'
import type { Amount } from './reading.ts'
import { CLASS, type Word } from './words.ts'

/** Words of the longest hedge ("a little more than"). */
const LONGEST_HEDGE = 4
const HEDGE_STARTS: ReadonlySet<string> = new Set(Object.keys(HEDGES).map((hedge) => hedge.split(' ')[0]!))
/** Words that say nothing about how many: "just two days", "another seven months", "two bloody weeks". */
const FILLERS: ReadonlySet<string> = new Set([
  'just',
  'only',
  'another',
  'a further',
  'further',
  'the',
  'mere',
  'barely',
  'scarcely',
  'full',
  'straight',
  'whole',
  'good',
  'short',
  'long',
  'more',
  'consecutive',
  'solid',
])

/** "two", "a", "a few", "more than three", "two to three", "two and a half", "half a": a quantity of time. */
export function readAmount(words: readonly Word[], at: number): Part | null {
  const [start, mod] = readHedge(words, at)
  let i = start
  if (FILLERS.has(words[i]?.lower ?? '') && words[i]?.lower !== 'the') i++
  const read = readCount(words, i)
  if (read === null) return null
  let { end } = read
  const amount: Amount = { ...read.amount, mod }
  if (end > i && FILLERS.has(words[end]?.lower ?? '') && words[end]?.lower !== 'the' && isUnit(words[end + 1])) end++
  else if (isUnit(words[end + 1]) && isAdjective(words[end])) end++
  return { end, value: amount }
}
const isUnit = (word: Word | undefined) => word !== undefined && (word.classes & (CLASS.UNIT | CLASS.UNITS)) !== 0
/** Adjectives news puts between a number and its unit. */
const isAdjective = (word: Word | undefined) =>
  [
    'bloody',
    'brutal',
    'long',
    'short',
    'critical',
    'crucial',
    'difficult',
    'hard',
    'tense',
    'turbulent',
    'deadly',
    'calendar',
    'working',
    'business',
    'intense',
  ].includes(word?.lower ?? '')

function readHedge(words: readonly Word[], at: number): [number, Amount['mod']] {
  if (!HEDGE_STARTS.has(words[at]?.lower ?? '')) return [at, '']
  for (let length = LONGEST_HEDGE; length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map((word) => word.lower)
      .join(' ')
    const mod = HEDGES[phrase]
    if (mod !== undefined && Object.hasOwn(HEDGES, phrase)) return [at + length, mod]
  }
  return [at, '']
}

function readCount(words: readonly Word[], at: number): { end: number; amount: Amount } | null {
  const word = words[at]
  if (word === undefined) return null
  if (word.lower === 'half') {
    const article = words[at + 1]?.lower
    return article === 'a' || article === 'an' ? { end: at + 2, amount: { n: 0.5, mod: '' } } : null
  }
  if (word.lower === 'a' || word.lower === 'an' || word.lower === 'the') return readAfterArticle(words, at)
  if ((word.classes & CLASS.VAGUE) !== 0) return { end: at + (words[at + 1]?.lower === 'of' ? 2 : 1), amount: VAGUE }
  if (
    word.lower === 'tens' ||
    word.lower === 'dozens' ||
    word.lower === 'scores' ||
    word.lower === 'hundreds' ||
    word.lower === 'thousands'
  ) {
    return words[at + 1]?.lower === 'of' ? { end: at + 2, amount: VAGUE } : null
  }
  if ((word.classes & CLASS.NUM) === 0) return null
  // "2018 day five": a year and a count, not two thousand days.
  if ((word.classes & CLASS.YEAR) !== 0 && ((words[at + 1]?.classes ?? 0) & CLASS.UNIT) !== 0) return null
  return readNumber(words, at)
}
const VAGUE: Amount = { n: null, mod: '', vague: true }

function readAfterArticle(words: readonly Word[], at: number): { end: number; amount: Amount } | null {
  const next = words[at + 1]
  if (next === undefined || words[at]!.lower === 'the') return null
  if (next.lower === 'few' || next.lower === 'several') return { end: at + 2, amount: VAGUE }
  if (next.lower === 'couple') return { end: at + (words[at + 2]?.lower === 'of' ? 3 : 2), amount: { n: 2, mod: '' } }
  if (next.lower === 'number' && words[at + 2]?.lower === 'of') return { end: at + 3, amount: VAGUE }
  if (next.lower === 'dozen') return { end: at + 2, amount: { n: 12, mod: '' } }
  if (next.lower === 'hundred' || next.lower === 'thousand') return { end: at + 2, amount: { n: next.n, mod: '' } }
  if (next.lower === 'half' && words[at + 2]?.lower === '-') return { end: at + 2, amount: { n: 0.5, mod: '' } }
  // "a 30-day truce": the number counts, the article does not.
  if ((next.classes & CLASS.NUM) !== 0 && (words[at + 2]?.classes ?? 0) & CLASS.DASH) return null
  if ((next.classes & CLASS.UNIT) !== 0) return { end: at + 1, amount: { n: 1, mod: '' } }
  if (isUnit(words[at + 2]) && ['single', 'full', 'whole', 'mere', 'further', 'good', 'calendar'].includes(next.lower))
    return { end: at + 2, amount: { n: 1, mod: '' } }
  return null
}

function readNumber(words: readonly Word[], at: number): { end: number; amount: Amount } {
  let end = at + 1
  let n = words[at]!.n
  // "three hundred"
  const hundred = words[end]
  if (
    hundred !== undefined &&
    (hundred.lower === 'hundred' || hundred.lower === 'thousand' || hundred.lower === 'dozen') &&
    n < hundred.n
  ) {
    n *= hundred.n
    end++
  }
  // "two and a half", "two-and-a-half"
  let i = end
  if ((words[i]?.classes ?? 0) & CLASS.DASH) i++
  if (words[i]?.lower === 'and') {
    i++
    if ((words[i]?.classes ?? 0) & CLASS.DASH) i++
    if (words[i]?.lower === 'a') i++
    if ((words[i]?.classes ?? 0) & CLASS.DASH) i++
    if (words[i]?.lower === 'half') return { end: i + 1, amount: { n: n + 0.5, mod: '' } }
  }
  if (words[end]?.lower === '½') return { end: end + 1, amount: { n: n + 0.5, mod: '' } }
  // "two to three", "five or six", "10-15"
  const joint = words[end]
  const second = words[end + 1]
  if (joint !== undefined && second !== undefined && (second.classes & CLASS.NUM) !== 0 && second.n > n) {
    if (['to', 'or'].includes(joint.lower) || (joint.classes & CLASS.DASH) !== 0)
      return { end: end + 2, amount: { n, to: second.n, mod: '' } }
  }
  return { end, amount: { n, mod: '' } }
}
