import { CLAUSE_TAKING } from './clauseWords.ts'
import { isPlural } from './doings.ts'
import { VERB_SENSES } from './eventLexicon.ts'
import { isVerbal } from './invariantVerbs.ts'
import { groupOf } from './lexicon/people.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'
import { formOf, regularLemma } from './verbForms.ts'

/** “Kita and Homs both received aid”, “the two men each paid”: who did it stands before it. */
export function isOfWhoDid(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1] as Token, tokens[i + 1]]
  if (after === undefined || !['NOUN', 'PROPN'].includes(before.pos)) return false
  if (after.pos === 'AUX') return true
  const past = ['past', 'past?'].includes(formOf(after) ?? '')
  return past && (after.pos === 'VERB' || (after.pos === 'ADJ' && VERB_SENSES.has(regularLemma(after.lower))))
}
export const isFloating = perWord(({ lower }) => lower === 'both' || lower === 'each')
/** “have all been retaken” */
export const isOfAll = perWord(({ lower }) => lower === 'all' || lower === 'both' || lower === 'each')

/** “the club informed reporters”, “the mayor, Ana Diaz, informed.”, but “an informed guess”, “well informed”. */
export function isTelling(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1] as Token, tokens[i + 1]]
  if (before.text === ',') return after === undefined || after.text === '.'
  return before.pos === 'NOUN' || before.pos === 'PROPN'
}

/** “who claims”, “who control the north”, but “whom he says”, “who witnesses said fled” */
export const isSaidOfWhom = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.lower.endsWith('s') && !(isPlural(tokens[i]) && tokens[i + 1]?.pos === 'VERB')) ||
  (VERB_SENSES.has(tokens[i]!.lower) &&
    (tokens[i + 1]?.pos === 'DET' || ['in', 'over', 'up', 'out', 'off'].includes(tokens[i + 1]?.lower ?? '')))

/** “Miners claim they were beaten”: of several, and a clause of its own follows. */
export const isClaimed = (tokens: readonly Token[], i: number): boolean =>
  mayClaim(tokens[i] as Token) &&
  isPlural(tokens[i - 1]) &&
  !(tokens[i - 1] as Token).lower.endsWith('’s') &&
  isPronoun(tokens[i + 1] ?? (tokens[i] as Token)) &&
  isVerbal(tokens[i + 2])
/** “The files, published in May, show that …”, “photographs show that” */
export const isShowing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'show' &&
  tokens[i + 1]?.lower === 'that' &&
  (tokens[i - 1]?.text === ',' || isPlural(tokens[i - 1]))
/** “Our reporter, who reached Kita on Monday, reports that …”: behind what is told of whom it is said by. */
export function isReportedBehind(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== 'that' || tokens[i - 1]?.text !== ',' || !isSaidOfOne(tokens[i] as Token)) return false
  for (let at = i - 2; at > Math.max(0, i - LONGEST_ASIDE); at--)
    if (tokens[at]?.text === ',') return isWho(tokens[at + 1] as Token)
  return false
}
const LONGEST_ASIDE = 20
const isSaidOfOne = perWord(({ lower }) => lower.endsWith('s') && CLAUSE_TAKING.has(regularLemma(lower)))
const isWho = perWord(({ lower }) => lower === 'who' || lower === 'which')
/** “A gunman shot Ana Roth”, “The man, who had been drinking, shot the driver”, but “the first shot the guard heard” */
export function isShooting(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'shot' || !SHOT_BEHIND.has(tokens[i + 1]?.pos ?? '')) return false
  const before = tokens[i - 1] as Token
  return before.pos === 'PROPN' || before.text === ',' || (before.pos === 'NOUN' && groupOf(before.lower) !== null)
}
const SHOT_BEHIND: ReadonlySet<string> = new Set(['DET', 'NUM', 'PROPN', 'PRON'])
const mayClaim = perWord(({ lower }) => ['claim', 'report', 'state', 'estimate', 'fear', 'hope'].includes(lower))

/** “Cholera, which causes fever, …”: behind “which”, and with no other verb before the next mark. */
export function isToldByWhich(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (tokens[i - 1]?.lower !== 'which' || !lower.endsWith('s') || lower.endsWith('ss')) return false
  if (!/^(?:,|—|–|--)$/.test(tokens[i - 2]?.text ?? '') || !NAMED_BEHIND.has(tokens[i + 1]?.pos ?? '')) return false
  for (let j = i + 1; j < tokens.length && !ENDS.has((tokens[j] as Token).pos); j++)
    if (isVerbal(tokens[j])) return false
  return true
}
const NAMED_BEHIND: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'PRON'])
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])
const isPronoun = perWord(({ lower }) => ['it', 'he', 'she', 'they', 'we', 'i'].includes(lower))
