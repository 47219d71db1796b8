import { groupOf, isOnePerson } from '../../../language/lexicon/people.ts'
import type { NumberPhrase } from '../../../language/numbers.ts'
import type { Token } from '../../../language/tokens.ts'
import { type Candidate, POSSESSIVES, readNoun } from '../counted.ts'

const ONE = new Set(['a', 'an', 'another'])
const KIN = new Set(
  (
    'wife husband mother father son daughter brother sister girlfriend boyfriend uncle aunt grandmother grandfather partner ' +
    'driver bodyguard baby child grandson granddaughter niece nephew cousin stepson stepdaughter cook'
  ).split(' '),
)

/** The tokens of all these numbers. */
export function indexesIn(numbers: readonly Pick<NumberPhrase, 'range'>[]): ReadonlySet<number> {
  const indexes = new Set<number>()
  for (const { range } of numbers) for (let i = range[0]; i < range[1]; i++) indexes.add(i)
  return indexes
}

/**
 * One person without a number: "a surgeon", "another man", "his wife", and in a headline the noun alone ("Man shot dead").
 * Only what happens to them makes such a one a claim.
 */
export function findSingles(
  tokens: readonly Token[],
  numbers: readonly NumberPhrase[],
  isHeading: boolean,
  isTime: (i: number) => boolean,
  /** Where names of persons end. */
  names: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  const inNumber = indexesIn(numbers)
  for (let i = 0; i < tokens.length; i++) {
    if (inNumber.has(i)) continue
    const word = tokens[i]!.lower
    const bare = isHeading && opensHeading(tokens, i)
    const after = skipAge(tokens, bare ? i : i + 1)
    const kin = POSSESSIVES.has(word) && KIN.has(tokens[after]?.lower ?? '')
    if (!(ONE.has(word) || kin || bare)) continue
    // "another three": the number says how many.
    if (word === 'another' && inNumber.has(i + 1)) continue
    // "Ana Quispe, a nurse, was killed": the name before is the one who counts.
    if (!kin && names.has(i - 1) && tokens[i - 1]?.text === ',') continue
    const noun = readNoun(tokens, after, isTime)
    // "a 16-year-old was shot": the age stands for the noun; "another was captured": nothing does.
    const aged = noun.head < 0 && after > i + 1 ? after - 1 : -1
    const alone = word === 'another' && noun.head < 0 && tokens[i + 1]?.pos === 'AUX'
    const head = aged >= 0 ? aged : noun.head
    const to = aged >= 0 ? after : alone ? i + 1 : noun.to
    if (!alone && aged < 0 && (head < 0 || !isOnePerson(tokens[head]!.lower))) continue
    // "one of them a nurse": the number before is hers.
    if (OF_THEM.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'of') continue
    if (!bare && isApposed(tokens, found.at(-1), i, to)) continue
    found.push({
      // “His” and a headline's “Man” are no numbers without the one they speak of.
      number: kin || bare ? { ...one(i), range: [i, to] } : one(i),
      range: [i, to],
      head,
      counted: [bare ? i : i + 1, to],
      group: head < 0 ? null : aged >= 0 ? 'people' : groupOf(tokens[head]!.lower),
      partOf: false,
      kind: 'one',
      inside: false,
    })
  }
  return found
}

const OF_THEM = /^(?:them|whom)$/

/** "Her husband, [a clerk under Petrov], was arrested": who the one before is, and no second person. */
function isApposed(tokens: readonly Token[], before: Candidate | undefined, from: number, to: number): boolean {
  if (before === undefined || before.range[1] !== from - 1 || tokens[from - 1]?.text !== ',') return false
  for (let i = to; i < to + APPOSED && tokens[i]; i++) {
    if (tokens[i]!.pos === 'CCONJ') return false
    if (tokens[i]!.text === ',') {
      // "her brother, a taxi driver, and her cousin"
      const isKin =
        KIN.has(tokens[before.head]?.lower ?? '') &&
        (!KIN.has(tokens[to - 1]!.lower) || HIRED.has(tokens[to - 1]!.lower))
      return isKin || (tokens[i + 1]?.pos !== 'CCONJ' && !ONE.has(tokens[i + 1]?.lower ?? ''))
    }
  }
  return false
}
/** Of those that belong to somebody, what a relative may be by trade. */
const HIRED = new Set(['driver', 'bodyguard', 'cook'])
/** "a former clerk in the office of the mayor of Lima": none is longer. */
const APPOSED = 12

/** The number one at a token that is no numeral: “[a] surgeon”. */
export const one = (i: number): NumberPhrase => ({
  range: [i, i + 1],
  core: [i, i + 1],
  form: 'exact',
  share: false,
  point: 1,
  low: 1,
  high: 1,
  bound: '=',
  hedge: '',
})

/** Headlines leave articles out: "Man shot dead in Leeds", "Police: Officer injured". */
const opensHeading = (tokens: readonly Token[], i: number) =>
  (i === 0 || tokens[i - 1]!.text === ':') && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[i]!.pos)

/** "a 23 - year - old man": the age describes the man. */
function skipAge(tokens: readonly Token[], i: number): number {
  if (tokens[i + 1]?.text !== '-' || tokens[i + 3]?.text !== '-') return i
  return /^(?:years?|months?|weeks?|days?)$/.test(tokens[i + 2]?.lower ?? '') && tokens[i + 4]?.lower === 'old'
    ? i + 5
    : i
}
