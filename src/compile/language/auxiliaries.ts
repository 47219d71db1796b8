import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'
import type { VerbForm } from './verbForms.ts'

export const MODALS = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'would',
  'ought',
  'ca',
  'cannot',
  'need',
  'dare',
  "'d",
  '’d',
])

export const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall'])

export const PAST_AUX = new Set(['was', 'were', 'had', 'did', 'got'])

export const BE = new Set(['be', 'is', 'are', 'was', 'were', 'am', "'m", '’m', "'re", '’re', 'been', 'being'])

export const HAVE = new Set(['have', 'has', 'had', "'ve", '’ve', 'having'])

export const DO = new Set(['do', 'does', 'did'])

export const NEGATIONS = new Set(['not', "n't", 'n’t', 'nt', 'never', 'nor', 'neither', 'hardly', 'scarcely', 'barely'])

export const isNegation = perWord(({ lower }) => NEGATIONS.has(lower))
const isModal = perWord(({ lower }) => MODALS.has(lower) && lower !== 'need')

/** Modals that the tagger takes for verbs among them. */
export const isAux = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && isModal(token)))

export const auxForm = (token: Token): VerbForm =>
  token.lower === 'being' || token.lower === 'having' ? 'ing' : 'base'

export const auxLemma = (token: Token): string => {
  const word = token.lower
  if (BE.has(word) || word === "'s" || word === '’s') return 'be'
  if (HAVE.has(word)) return 'have'
  return DO.has(word) ? 'do' : token.lemma
}
