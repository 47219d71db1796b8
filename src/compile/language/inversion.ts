import { isNegation } from './auxiliaries.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

/** Also of “was yesterday jailed”. */
export const isAdverbial = (token: Token): boolean =>
  token.pos === 'ADV' || isNegation(token) || (token.pos === 'PART' && token.lower !== 'to') || isDayWord(token)
const isDayWord = perWord(({ lower }) => ['yesterday', 'today', 'tonight'].includes(lower))

/** “did not, however, say”, “had itself declared”: behind what stands alone between an auxiliary and its verb. */
export function afterAside(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token?.text === ',') return tokens[i + 2]?.text === ',' && isThrownIn(tokens[i + 1] as Token) ? i + 3 : i
  return token !== undefined && isSelf(token) ? i + 1 : i
}
export const isThrownIn = perWord(({ lower }) =>
  [
    'however',
    'though',
    'nevertheless',
    'nonetheless',
    'instead',
    'therefore',
    'moreover',
    'too',
    'also',
    'then',
  ].includes(lower),
)
const isSelf = perWord(({ lower }) => ['himself', 'herself', 'itself', 'themselves'].includes(lower))

/** “Should heavy rains persist”, “Will aid reach them?”: what the tagger did not take for a verb begins the subject. */
export function isAskedOf(tokens: readonly Token[], start: number, i: number): boolean {
  const { pos } = tokens[i] as Token
  // “men who had blockaded ports”
  if (tokens[start - 1]?.lower === 'who' && ['NOUN', 'PROPN'].includes(tokens[start - 2]?.pos ?? '')) return false
  if ((pos !== 'ADJ' && pos !== 'NOUN') || i !== start + 1 || !opensClause(tokens, start)) return false
  return ['NOUN', 'VERB'].includes(tokens[i + 1]?.pos ?? '')
}

/** “… should it launch an assault” in mid-sentence. */
export const isConditionalInversion = (tokens: readonly Token[], i: number): boolean =>
  ['should', 'had', 'were'].includes((tokens[i] as Token).lower) &&
  tokens[i + 1]?.pos === 'PRON' &&
  SUBJECT_PRONOUNS.has((tokens[i + 1] as Token).lower)

const SUBJECT_PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'you', 'i', 'there'])

const CLAUSE_OPENERS = new Set(['what', 'why', 'how', 'when', 'where', 'who', 'which', 'nor', 'only', 'neither', 'so'])

export const opensClause = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ' || CLAUSE_OPENERS.has(before.lower)
}

/** “and is 95 percent contained”: how much of it, and no subject behind its verb. */
export const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NUM' && ['percent', 'per', '%'].includes(tokens[i + 1]?.lower ?? '')

/** The index after a short noun phrase that starts at i (at most six tokens); -1 when there is none. */
export function afterSubject(tokens: readonly Token[], i: number): number {
  let j = i
  while (
    j < i + 6 &&
    tokens[j] !== undefined &&
    ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'].includes((tokens[j] as Token).pos)
  ) {
    const isPronoun = (tokens[j] as Token).pos === 'PRON'
    j++
    if (isPronoun) break
  }
  while (j > i && tokens[j] !== undefined && isAdverbial(tokens[j] as Token)) j++
  // “Where are the missing?”: an article alone is no subject
  return j > i && !(j === i + 1 && isArticle(tokens[i] as Token)) ? j : -1
}
const isArticle = perWord(({ lower }) => lower === 'the' || lower === 'a' || lower === 'an')
