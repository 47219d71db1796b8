import { CLAUSE_TAKING } from './clauseWords.ts'
import { isPlural } from './doings.ts'
import { NOUN_SENSES } from './eventLexicon.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'
import { formOf } from './verbForms.ts'

// Nouns that the tagger takes for verbs, and that a list, a noun in front or a verb behind shows.

/** “murder, torture, rape and theft”, “of murder and torture and jailed him”: an item of a list of nouns. */
export function isInList(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1] as Token, tokens[i + 1]]
  // “of incitement and breaches of law”
  if (after?.lower === 'of' && before.pos === 'CCONJ')
    return isListedNoun(tokens, i - 2) && isNounInS(tokens[i] as Token)
  if (!isEventNoun(tokens[i] as Token)) return false
  const ends = after === undefined || after.pos === 'PUNCT' || after.pos === 'CCONJ'
  if (before.text === ',') return isListedNoun(tokens, i - 2) && (after?.text === ',' || after?.pos === 'CCONJ')
  if (!ends || !isBase(tokens[i] as Token)) return false
  // “in ordering arrests, systematic torture and …”
  const at = before.pos === 'ADJ' ? i - 2 : i - 1
  const joint = tokens[at]
  return (joint?.pos === 'CCONJ' || joint?.text === ',') && tokens[at - 1]?.pos === 'NOUN'
}
/** The sentence's first word has its capital from there: “Overcrowding, torture and neglect”. */
const isListedNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' || (i === 0 && tokens[i]?.pos === 'PROPN')
const isEventNoun = perWord(({ lower }) => NOUN_SENSES.has(lower))
/** Not “and tells of the war”. */
const isNounInS = (token: Token): boolean => formOf(token) === 's' && !TAKES_OF.has(token.lower)
const TAKES_OF = new Set(
  'speaks tells dies thinks approves consists hears disapproves complains warns dreams boasts disposes learns reeks smells is'.split(
    ' ',
  ),
)
const isBase = (token: Token): boolean => [null, 'base'].includes(formOf(token))

/** “an illegal pipeline tap blew up”, “the prison break was planned”: a verb follows, and one noun has no two. */
export function isBeforeItsVerb(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1] as Token, tokens[i + 1]]
  if (after === undefined || !isBase(tokens[i] as Token)) return false
  const has =
    after.pos === 'AUX' ? !isModal(after) : after.pos === 'VERB' && ['past', 's'].includes(formOf(after) ?? '')
  if (!has || before.pos !== 'NOUN' || isPlural(before)) return false
  let from = i - 1
  while (from > 0 && ['NOUN', 'ADJ'].includes((tokens[from - 1] as Token).pos)) from--
  return tokens[from - 1]?.pos === 'DET'
}
/** “fled Togo jails in May”: behind a verb and its name, and with no object of its own, it is no verb. */
export function isOwned(tokens: readonly Token[], i: number): boolean {
  const [verb, name, after] = [tokens[i - 2], tokens[i - 1] as Token, tokens[i + 1]]
  if (name.pos !== 'PROPN' || verb?.pos !== 'VERB' || !isHold(tokens[i] as Token)) return false
  return !CLAUSE_TAKING.has(verb.lemma.toLowerCase()) && (!after || ['ADP', 'PUNCT', 'CCONJ'].includes(after.pos))
}
const isHold = perWord(({ lower }) => ['jails', 'camps', 'posts', 'bases', 'ranks'].includes(lower))
const isModal = perWord(({ lower }) => /^(?:do|does|did)$/.test(lower))
