import { VERB_SENSES } from './eventLexicon.ts'
import type { Pos, Token } from './tokens.ts'
import { formOf, regularLemma } from './verbForms.ts'

/**
 * What the tagger gets wrong time and again in news, put right by the words beside it: names that hold a verb (“Human
 * Rights Watch”), and verbs in -ed or without an ending that it takes for adjectives and nouns (“the dam burst”).
 */
export function retag(tokens: Token[]): Token[] {
  let inTitle: boolean | null = null
  const [first, second, third, fourth] = tokens
  // “Save the Children urged …”
  if (first?.pos === 'VERB' && second?.lower === 'the' && isCapital(third) && isVerbal(fourth) && !isTitle(tokens))
    tokens[0] = { ...first, pos: 'PROPN' }
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    let pos: Pos | null = null
    if (token.pos === 'VERB') {
      if (isCapital(token)) inTitle ??= isTitle(tokens)
      if (isCapital(token) && !inTitle && isCapital(tokens[i - 1]) && tokens[i - 1]?.pos === 'PROPN') pos = 'PROPN'
      else if (FORCES.has(token.lower) && isVerbal(tokens[i + 1])) pos = 'NOUN'
    } else if (token.text === 'I' && tokens[i - 1]?.pos === 'PROPN') pos = 'PROPN'
    else if ((token.pos === 'ADJ' || token.pos === 'NOUN') && token.lower.endsWith('ed')) {
      if (isPastOf(tokens, i)) pos = 'VERB'
    } else if (token.pos === 'NOUN' && !PAST_NOUNS.has(token.lower) && formOf(token) === 'past') pos = 'VERB'
    else if (token.lower === 'shot' && tokens[i + 1]?.lower === 'dead') pos = 'VERB'
    else if (token.pos === 'NOUN' && INVARIANT.has(token.lower) && isOnlyVerb(tokens, i)) pos = 'VERB'
    if (pos) tokens[i] = { ...token, pos }
  }
  return tokens
}

/** Nouns that are verbs elsewhere; before a verb they are its subject (“when police raided …”). */
const FORCES = new Set(['police', 'guards', 'rebels', 'crews', 'forces', 'judges', 'pilots', 'fans', 'troops'])

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

/** Nearly every word has a capital, so that capitals say nothing. */
function isTitle(tokens: readonly Token[]): boolean {
  let small = 0
  for (const { text } of tokens) if (text.length > 3 && /^\p{Ll}/u.test(text)) small++
  return small < 3
}

/** “people drowned when …”, “and polluted the river”: no adjective stands there. */
function isPastOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const after = tokens[i + 1]
  if (after === undefined || !VERB_SENSES.has(regularLemma((tokens[i] as Token).lower))) return false
  if (
    (after.pos === 'DET' || after.pos === 'NUM') &&
    (before.pos === 'CCONJ' || before.pos === 'NOUN' || before.pos === 'PROPN')
  )
    return true
  if (!['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.pos)) return false
  return after.pos === 'ADP' || after.pos === 'SCONJ' || after.lower === 'when' || after.lower === 'after'
}

/** Past forms that are nouns as well; others, like “retook”, are nothing but verbs. */
const PAST_NOUNS = new Set(['rose', 'drove', 'saw', 'bore', 'fell', 'lay', 'wound', 'bit', 'rode', 'wove', 'dove'])

/** Verbs whose past looks like their base, and like a noun. */
const INVARIANT = new Set(['burst', 'hit', 'shut', 'quit', 'hurt'])

/** Between a noun and a preposition or determiner, with no other verb before it or before the next comma. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const after = tokens[i + 1]
  if ((before.pos !== 'NOUN' && before.pos !== 'PROPN') || after === undefined) return false
  if (formOf(tokens[i] as Token) !== 'any' || !['ADP', 'DET', 'NUM', 'PROPN', 'PRON', 'ADV'].includes(after.pos))
    return false
  for (let j = i - 1; j >= 0 && !isBreak(tokens[j]); j--) if (isVerbal(tokens[j])) return false
  for (let j = i + 1; j < tokens.length && !isBreak(tokens[j]); j++) if (isVerbal(tokens[j])) return false
  return true
}
const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'
const isBreak = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'SCONJ' ||
  [',', ';', ':', '—', '–'].includes(token.text) ||
  CLAUSE_WORDS.has(token.lower)
const CLAUSE_WORDS = new Set(['after', 'when', 'that', 'which', 'who', 'before', 'as', 'and', 'but'])
