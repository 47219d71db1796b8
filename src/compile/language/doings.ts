import { isNounOrVerb } from './attributive.ts'
import { CLAUSE_TAKING } from './clauseWords.ts'
import { VERB_SENSES } from './eventLexicon.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'
import { formOf, regularLemma } from './verbForms.ts'

// Forms in -ing that the tagger takes for nouns or adjectives, and that are a doing.

/** “accused of bombing a tower”, “after meeting the president”, “after repelling a raid”, but “protested in writing” */
export function isGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1] as Token
  if (!token.lower.endsWith('ing') || before.pos !== 'ADP' || formOf(token) !== 'ing') return false
  if (tokens[i + 1]?.pos !== 'DET') return false
  return (
    VERB_SENSES.has(regularLemma(token.lower)) ||
    leadsToDoing(before) ||
    (leadsToEither(before) && !isNounOrVerb(token))
  )
}
const leadsToDoing = perWord(({ lower }) => ['of', 'for', 'by', 'without'].includes(lower))
/** “after training the team flew home” */
const leadsToEither = perWord(({ lower }) =>
  ['after', 'before', 'since', 'from', 'despite', 'against', 'about'].includes(lower),
)

/** “she said, warning that the dam could burst”: what a speaker goes on to say. */
export const isSayingOn = (tokens: readonly Token[], i: number): boolean =>
  isSaying(tokens[i] as Token) &&
  tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.text === ',' &&
  opensWhatIsSaid(tokens[i + 1])
/** “, later revealing he had …” */
const opensWhatIsSaid = (token: Token | undefined): boolean => token !== undefined && isThatOrHe(token)
const isThatOrHe = perWord(({ lower }) => ['that', 'he', 'she', 'it', 'they'].includes(lower))
const isSaying = perWord(({ lower }) => lower.endsWith('ing') && CLAUSE_TAKING.has(regularLemma(lower)))

/** “denied striking homes”, “admitted closing the valve”: what is denied is a doing. */
export const isDenied = (tokens: readonly Token[], i: number): boolean =>
  takesDoing(tokens[i - 1] as Token) && isDoing(tokens[i] as Token) && DONE_TO.has(tokens[i + 1]?.pos ?? '')
/** “began vaccinating children”, but “began building work” */
export const isBegun = (tokens: readonly Token[], i: number): boolean => {
  if (!begins(tokens[i - 1] as Token) || !isDoing(tokens[i] as Token)) return false
  const after = tokens[i + 1]
  const pos = after?.pos ?? ''
  return pos === 'NOUN' ? isPlural(after) || isMany(after as Token) : pos !== 'ADJ' && DONE_TO.has(pos)
}
const begins = perWord(({ lower }) =>
  /^(?:beg[ai]n|begun|begins|start(?:s|ed)?|stop(?:s|ped)?|resum(?:e|es|ed))$/.test(lower),
)
const isMany = perWord(({ lower }) => ['people', 'children', 'women', 'men', 'police'].includes(lower))
const takesDoing = perWord(({ lower }) => /^(?:den(?:y|ies|ied)|admit(?:s|ted)?)$/.test(lower))
const isDoing = perWord(({ lower }) => lower.endsWith('ing') && VERB_SENSES.has(regularLemma(lower)))
const DONE_TO: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'PROPN', 'PRON', 'NUM'])

/** “has been bombing the movement”, “with jets bombing the city” */
export function isGoingOn(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower === 'planning' && tokens[i + 1]?.lower === 'to') return tokens[i - 1]?.pos === 'AUX'
  if (!isDoing(tokens[i] as Token)) return false
  const after = tokens[i + 1]?.pos
  if (isBeing(tokens[i - 1] as Token)) return after === 'DET' || after === 'PROPN'
  return isPlural(tokens[i - 1]) && after === 'DET'
}
const isBeing = perWord(({ lower }) => /^(?:is|are|was|were|been)$/.test(lower))

/** “that snipers had fired”: before a plural and its verb “that” points at nothing. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma.toLowerCase() !== token.lower
