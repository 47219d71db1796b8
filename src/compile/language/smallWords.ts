import { isHyphen } from './attributive.ts'
import { HAVE } from './auxiliaries.ts'
import { isPlural } from './doings.ts'
import { VERB_SENSES } from './eventLexicon.ts'
import { isVerbal } from './invariantVerbs.ts'
import { opensWhatIsSaid } from './opensWhatIsSaid.ts'
import { perWord } from './perWord.ts'
import { isOfAll } from './takenForNouns.ts'
import { type Pos, type Token, taggedAs } from './tokens.ts'
import { formOf, regularLemma } from './verbForms.ts'

/** Words that are told by those beside them alone, before any verb or noun is in doubt. */
export function smallWord(tokens: Token[], i: number): Pos | null {
  const token = tokens[i] as Token
  if (isPerfect(tokens, i)) return 'AUX'
  if (token.lower === 'since' && tokens[i - 1]?.pos === 'AUX' && isSinceThen(tokens, i)) return 'ADV'
  if (token.lower === 'none' && token.pos === 'ADV' && tokens[i + 1]?.lower === 'of') return 'PRON'
  if (token.pos === 'VERB' && isNounOf(token) && tokens[i + 1]?.lower === 'of') return 'NOUN'
  if (isOfAll(token) && tokens[i - 1]?.pos === 'AUX' && tokens[i + 1]?.lower === 'been') return 'ADV'
  if (token.lower === 'long' && tokens[i - 1]?.pos === 'AUX' && isVerbal(tokens[i + 1])) return 'ADV'
  if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') return 'ADV'
  if (token.lower === 'there' && isPlace(tokens, i)) return 'ADV'
  if (token.pos === 'PRON' && isOrdinal(token)) return 'ADJ'
  // “whose flat was searched”
  if (token.pos === 'ADJ' && tokens[i - 1]?.lower === 'whose' && tokens[i + 1]?.pos === 'AUX') return 'NOUN'
  if (token.pos === 'VERB' && isAllOrNothing(token)) return 'PRON'
  if (token.pos === 'VERB' && isOfThose(tokens, i)) {
    tokens[i - 1] = taggedAs('SCONJ', tokens[i - 1] as Token, 'that')
    return 'ADJ'
  }
  if (token.pos === 'ADJ' && token.lower === 'chief' && isTitled(tokens, i)) return 'NOUN'
  if (token.pos === 'ADV' && isDirection(token) && tokens[i - 1]?.lower === 'the') return 'NOUN'
  if (token.pos === 'ADP' && isHyphen(tokens, i - 1) && isHyphen(tokens, i + 1)) return 'NOUN'
  if (token.pos === 'ADP' && (isStranded(tokens, i) || isAtFirst(tokens, i) || isSoonAfter(tokens, i))) return 'ADV'
  if (token.lower === 'large' && token.pos === 'ADJ' && isAtLarge(tokens, i)) return 'ADV'
  if (token.lower === 'so' && token.pos === 'ADV' && isAndSo(tokens, i)) return 'CCONJ'
  if (token.lower === 'that' && token.pos === 'DET' && (isThatOfMany(tokens, i) || opensWhatIsSaid(tokens, i)))
    return 'SCONJ'
  return null
}

/** “said that miners fled” */
const isThatOfMany = (tokens: readonly Token[], i: number): boolean =>
  (isPlural(tokens[i + 1]) && isVerbal(tokens[i + 2])) || isThatOfTwo(tokens, i)

/** “that food and water then ran out” */
const isThatOfTwo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.pos === 'NOUN' &&
  tokens[i + 2]?.lower === 'and' &&
  tokens[i + 3]?.pos === 'NOUN' &&
  isVerbal(tokens[i + 4]?.pos === 'ADV' ? tokens[i + 5] : tokens[i + 4])

/** “alleging that polling agents in the north were beaten”, but “said that shelling towns was a crime”: many were. */
function isOfThose(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== 'that' || !tokens[i]?.lower.endsWith('ing') || !isPlural(tokens[i + 1])) return false
  const verb = tokens.slice(i + 2, i + NEAR).find(isVerbal)
  return verb !== undefined && ['were', 'are', 'have'].includes(verb.lower)
}
const NEAR = 8

/** “inmates there set fires”, “kept there under guard”, “the fire there in May”, but “in Gao there remain”: they, not “there”, are the subject. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (before.pos === 'VERB' && (tokens[i + 1]?.pos === 'ADP' || tokens[i + 1]?.text === '.')) return true
  if (before.pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP') return true
  // “In May a fire there was blamed on a cat”, “It was there that he fell”
  if (isWas(before) && tokens[i - 2]?.lower === 'it' && tokens[i + 1]?.lower === 'that') return true
  const undergone = tokens[i + 1] && isWas(tokens[i + 1] as Token) && isParticiple(tokens[i + 2])
  if (undergone && before.pos === 'NOUN' && tokens[i - 2]?.pos === 'DET' && tokens[i - 3]?.pos !== 'ADP') return true
  const verb = tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1
  // “police there have sealed the port”
  const after = (before.pos === 'NOUN' || i === 1) && isHaving(tokens[verb]) ? tokens[verb + 1] : tokens[verb]
  if (after?.pos !== 'VERB' || BEING.has(after.lemma.toLowerCase())) return false
  return before.pos === 'NOUN' || before.pos === 'PROPN'
}
const isWas = perWord(({ lower }) => lower === 'was' || lower === 'were')
const isHaving = (token: Token | undefined): boolean => token?.pos === 'AUX' && HAVE.has(token.lower)
/** “part of it”, “the care ward of a hospital” */
const isNounOf = perWord(({ lower }) => lower === 'part' || lower === 'ward')
const isAllOrNothing = perWord(({ lower }) => /^(?:every|some|any|no)thing$/.test(lower))
const isOrdinal = perWord(({ lower }) => /^\d{1,4}(?:st|nd|rd|th)$/.test(lower))
const BEING = new Set(['be', 'exist', 'remain', 'come', 'seem', 'appear', 'arise', 'follow'])

/** “the 30 people aboard were rescued”: before a verb or a mark it leads to no noun. */
function isStranded(tokens: readonly Token[], i: number): boolean {
  if (!isWhereabouts(tokens[i] as Token)) return false
  const after = tokens[i + 1]
  if (after === undefined || after.pos === 'AUX' || /^[,.;]$/.test(after.text)) return true
  return after.pos === 'VERB' && !after.lower.endsWith('ing') && !['NOUN', 'PROPN'].includes(tokens[i + 2]?.pos ?? '')
}
/** “police chief removed”: no noun stands behind it. */
const isTitled = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'NOUN' && ['VERB', 'AUX', 'PUNCT', undefined].includes(tokens[i + 1]?.pos)
/** “officials in the east said” */
const isDirection = perWord(({ lower }) => /^(?:north|south)?(?:east|west)$|^(?:north|south)$/.test(lower))
const isAtFirst = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'at' && tokens[i + 1]?.lower === 'first' && tokens[i + 1]?.pos === 'ADV'
/** “remained at large and robbed a bank”, but “at large rallies” */
const isAtLarge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'at' && !['NOUN', 'PROPN'].includes(tokens[i + 1]?.pos ?? '')
/** “joined the pact and shortly after invaded Chad”: no noun that it leads to. */
const isSoonAfter = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i]?.lower !== 'after' || !isSoon(tokens[i - 1] as Token)) return false
  const verb = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  return verb?.pos === 'VERB' && ['past', 'past?'].includes(formOf(verb) ?? '')
}
const isSoon = perWord(({ lower }) => ['shortly', 'soon', 'immediately', 'long'].includes(lower))
/** “The pass was shut, so the convoy turned back”, but “so many fled”, “so that …” */
const isAndSo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && OPENS_SUBJECT.has(tokens[i + 1]?.pos ?? 'PUNCT') && tokens[i + 1]?.lower !== 'that'
const OPENS_SUBJECT: ReadonlySet<Pos> = new Set(['DET', 'PRON', 'PROPN'])
/** “Outside the court stood …” */
export const isWhereaboutsOf = ([first, second]: readonly Token[]): boolean =>
  first !== undefined && isWhereabouts(first) && (second?.pos === 'DET' || second?.pos === 'PROPN')
const isWhereabouts = perWord(({ lower }) => ['aboard', 'onboard', 'inside', 'outside', 'underneath'].includes(lower))

/** “had since been retaken”, “has since moved”, “has since publicly denied”: not a “since” that tells when. */
function isSinceThen(tokens: readonly Token[], i: number): boolean {
  if (!HAVE.has((tokens[i - 1] as Token).lower)) return false
  const verb = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  return verb?.lower === 'been' || verb?.lower === 'become' || isParticiple(verb)
}
/** “having shelled”, “to have shelled”, “to have secretly been held” */
export const isPerfect = (tokens: readonly Token[], i: number): boolean => {
  const { lower, pos } = tokens[i] ?? { lower: '', pos: 'PUNCT' }
  if (pos !== 'VERB') return false
  const after = tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1
  if (!(isParticiple(tokens[after]) || isDone(tokens, after) || tokens[after]?.lower === 'been')) return false
  return lower === 'having' || (lower === 'have' && tokens[i - 1]?.lower === 'to')
}
/** “to have infected at least six”, which the tagger takes for an adjective. */
const isDone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'ADJ' && isNamedPast(tokens[i] as Token) && !['NOUN', 'PROPN'].includes(tokens[i + 1]?.pos ?? '')
const isNamedPast = perWord(({ lower }) => lower.endsWith('ed') && VERB_SENSES.has(regularLemma(lower)))
const isParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && ['past?', 'participle', 'any'].includes(formOf(token) ?? '')
