import { perWord } from './perWord.ts'
import type { Pos, Token } from './tokens.ts'
import { formOf } from './verbForms.ts'

/** Verbs whose past looks like their base, and like a noun. */
const INVARIANT = new Set(['burst', 'hit', 'shut', 'quit', 'hurt', 'cost', 'split'])
export const isInvariant = perWord(({ lower }) => INVARIANT.has(lower))

/** “The pipe burst in March”, “when the pipe burst,”: nothing else in its clause is the verb. */
export const isVerbOfClause = (tokens: readonly Token[], i: number): boolean =>
  isOnlyVerb(tokens, i) || endsClause(tokens, i) || isBehindAside(tokens, i)

/** “The main, laid in 1931, burst at dawn”: behind the comma that closes what is told of the sentence's subject. */
function isBehindAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || !BEHIND_VERBS.has(tokens[i + 1]?.pos ?? 'PUNCT')) return false
  const open = tokens.findIndex(({ text }) => text === ',')
  if (open < 1 || open >= i - 2 || !isVerbal(tokens[open + 1]) || i - open > LONGEST_ASIDE) return false
  for (let j = 0; j < i - 1; j++) if (j < open ? isVerbal(tokens[j]) : j > open && tokens[j]?.text === ',') return false
  for (let j = i + 1; j < tokens.length && !isBreak(tokens[j]); j++) if (isVerbal(tokens[j])) return false
  return true
}
const LONGEST_ASIDE = 16

/** “a fire that cost Peru 40 lives”, but “at that cost Peru agreed” */
export const isInvariantRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'that' &&
  tokens[i - 2]?.pos === 'NOUN' &&
  ['PROPN', 'NUM', 'DET', 'SYM', 'PRON'].includes(tokens[i + 1]?.pos ?? '')

/** “when the dam burst, …”, “after the pipes burst.”: between the subject that such a word opens and a mark. */
function endsClause(tokens: readonly Token[], i: number): boolean {
  if (![',', '.'].includes(tokens[i + 1]?.text ?? '') || tokens[i - 1]?.pos !== 'NOUN') return false
  let from = i - 1
  while (from > 0 && ['NOUN', 'ADJ', 'DET', 'PROPN', 'NUM'].includes((tokens[from] as Token).pos)) from--
  return OPENERS.has((tokens[from] as Token).lower)
}
const OPENERS = new Set(['when', 'after', 'as', 'because', 'once', 'before', 'while'])

/** Between a noun and a preposition or determiner, with no other verb before it or before the next comma. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const after = tokens[i + 1]
  if (!['NOUN', 'PROPN', 'NUM'].includes(before.pos) || after === undefined || after.lower === 'of') return false
  // “hit later on Sunday”, “burst close to a tram”: the tagger takes the adverb for an adjective
  const adverb = ADVERBS.has(after.lower) && tokens[i + 2]?.pos === 'ADP'
  if (formOf(tokens[i] as Token) !== 'any' || !(adverb || BEHIND_VERBS.has(after.pos))) return false
  for (let j = i - 1; j >= 0 && !isBreak(tokens[j]); j--)
    // “four days of fighting cost …”
    if (isVerbal(tokens[j]) && !(tokens[j - 1]?.lower === 'of' && tokens[j]?.lower.endsWith('ing'))) return false
  for (let j = i + 1; j < tokens.length && !isBreak(tokens[j]); j++) if (isVerbal(tokens[j])) return false
  return true
}
const BEHIND_VERBS: ReadonlySet<Pos> = new Set(['ADP', 'DET', 'NUM', 'PROPN', 'PRON', 'ADV'])
const ADVERBS = new Set(['later', 'earlier', 'close'])
export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'
const isBreak = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'SCONJ' ||
  [',', ';', ':', '—', '–'].includes(token.text) ||
  CLAUSE_WORDS.has(token.lower)
const CLAUSE_WORDS = new Set(['after', 'when', 'that', 'which', 'who', 'before', 'as', 'and', 'but'])
