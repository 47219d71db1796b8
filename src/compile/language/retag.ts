import { isGapped, isHyphen } from './attributive.ts'
import { HAVE } from './auxiliaries.ts'
import { isBegun, isDenied, isGerund, isGoingOn, isPlural, isSayingOn } from './doings.ts'
import { NOUN_SENSES, VERB_SENSES } from './eventLexicon.ts'
import { isInvariant, isInvariantRelative, isVerbal, isVerbOfClause } from './invariantVerbs.ts'
import { DISASTERS } from './lexicon/eventNouns.ts'
import { isBeforeItsVerb, isInList, isOwned } from './nounsInList.ts'
import { openingPos } from './openingWord.ts'
import { opensWhatIsSaid } from './opensWhatIsSaid.ts'
import { perWord } from './perWord.ts'
import { isClaimed, isFloating, isOfAll, isOfWhoDid, isSaidOfWhom, isTelling, isToldByWhich } from './takenForNouns.ts'
import { isOfNation, isTakenForVerb } from './takenForVerbs.ts'
import type { Pos, Token } from './tokens.ts'
import { isSecondToDo } from './untaggedVerbs.ts'
import { formOf, regularLemma } from './verbForms.ts'
import { isCapital, isInName } from './verbInName.ts'

/**
 * What the tagger gets wrong time and again in news, put right by the words beside it: names that hold a verb (“Human
 * Rights Watch”), and verbs in -ed or without an ending that it takes for adjectives and nouns (“the dam burst”).
 */
export function retag(tokens: Token[]): Token[] {
  let inTitle: boolean | null = null
  const opening = openingPos(tokens) ?? (isDoingInFront(tokens, 0) ? 'NOUN' : null)
  if (opening && !isTitle(tokens)) tokens[0] = taggedAs(opening, tokens[0] as Token, (tokens[0] as Token).lemma)
  if (isWhereaboutsOf(tokens)) tokens[0] = taggedAs('ADP', tokens[0] as Token, (tokens[0] as Token).lemma)
  if (isPerfect(tokens, 0)) tokens[0] = taggedAs('AUX', tokens[0] as Token, 'have')
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    let pos: Pos | null = null
    if (isPerfect(tokens, i)) pos = 'AUX'
    else if (token.lower === 'since' && tokens[i - 1]?.pos === 'AUX' && isSinceThen(tokens, i)) pos = 'ADV'
    else if (token.lower === 'none' && token.pos === 'ADV' && tokens[i + 1]?.lower === 'of') pos = 'PRON'
    else if (token.pos === 'VERB' && isNounOf(token) && tokens[i + 1]?.lower === 'of') pos = 'NOUN'
    else if (isOfAll(token) && tokens[i - 1]?.pos === 'AUX' && tokens[i + 1]?.lower === 'been') pos = 'ADV'
    else if (token.lower === 'long' && tokens[i - 1]?.pos === 'AUX' && isVerbal(tokens[i + 1])) pos = 'ADV'
    else if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') pos = 'ADV'
    else if (token.lower === 'there' && isPlace(tokens, i)) pos = 'ADV'
    else if (token.pos === 'PRON' && isOrdinal(token)) pos = 'ADJ'
    else if (token.pos === 'VERB' && isAllOrNothing(token)) pos = 'PRON'
    else if (token.pos === 'VERB' && isOfThose(tokens, i)) {
      tokens[i - 1] = taggedAs('SCONJ', tokens[i - 1] as Token, 'that')
      pos = 'ADJ'
    } else if (token.pos === 'ADJ' && token.lower === 'chief' && isTitled(tokens, i)) pos = 'NOUN'
    else if (token.pos === 'ADV' && isDirection(token) && tokens[i - 1]?.lower === 'the') pos = 'NOUN'
    else if (token.pos === 'ADP' && isHyphen(tokens, i - 1) && isHyphen(tokens, i + 1)) pos = 'NOUN'
    else if (token.pos === 'ADP' && (isStranded(tokens, i) || isAtFirst(tokens, i))) pos = 'ADV'
    else if (token.lower === 'that' && token.pos === 'DET' && (isThatOfMany(tokens, i) || opensWhatIsSaid(tokens, i)))
      pos = 'SCONJ'
    else if (token.pos === 'NOUN' && tokens[i - 1]?.lower === 'who' && isSaidOfWhom(tokens, i)) pos = 'VERB'
    else if (token.lower === 'found' && token.pos === 'NOUN' && tokens[i + 1]?.lower === 'that') pos = 'VERB'
    else if (isFloating(token) && isOfWhoDid(tokens, i)) pos = 'ADV'
    else if (token.pos === 'ADJ' && isFloating(tokens[i - 1] as Token) && tokens[i - 1]?.pos === 'ADV') pos = 'VERB'
    else if (token.pos === 'NOUN' && isClaimed(tokens, i)) pos = 'VERB'
    else if (token.pos === 'NOUN' && isToldByWhich(tokens, i)) {
      tokens[i - 1] = taggedAs('PRON', tokens[i - 1] as Token, 'which')
      pos = 'VERB'
    } else if (token.lower === 'said' && token.pos === 'ADJ' && tokens[i - 1]?.pos === 'VERB') pos = 'VERB'
    else if (token.lower === 'informed' && token.pos === 'ADJ' && isTelling(tokens, i)) pos = 'VERB'
    else if (token.lower === 'will' && token.pos === 'NOUN' && tokens[i + 1]?.lower === 'be') pos = 'AUX'
    else if (token.pos === 'NOUN' && (isGerund(tokens, i) || isSayingOn(tokens, i))) pos = 'VERB'
    else if ((token.pos === 'NOUN' || token.pos === 'ADJ') && (isDenied(tokens, i) || isBegun(tokens, i))) pos = 'VERB'
    else if (
      token.pos === 'VERB' &&
      (isOffered(tokens, i) || isInList(tokens, i) || isBeforeItsVerb(tokens, i) || isOwned(tokens, i))
    )
      pos = 'NOUN'
    else if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isGoingOn(tokens, i)) pos = 'VERB'
    else if (token.pos === 'NOUN' && token.lower === 'wounded' && tokens[i - 1]?.pos === 'NUM' && isGapped(tokens, i))
      pos = 'VERB'
    else if (PARTICIPLE_NOUNS.has(token.lower) && tokens[i - 1]?.pos === 'AUX') pos = 'VERB'
    else if (token.pos === 'VERB') {
      if (isCapital(token)) inTitle ??= isTitle(tokens)
      if (isCapital(token) && (isInName(tokens, i, inTitle === true) || (inTitle === false && isGoal(tokens, i))))
        pos = 'PROPN'
      else if (FORCES.has(token.lower) && (isVerbal(tokens[i + 1]) || isFirst(tokens, i))) pos = 'NOUN'
      else if (isTakenForVerb(tokens, i) || isDoingThat(tokens, i) || isDoingInFront(tokens, i)) pos = 'NOUN'
      if (pos === 'NOUN' && tokens[i - 1]?.lower === 'to') tokens[i - 1] = taggedAs('ADP', tokens[i - 1] as Token, 'to')
      else if (tokens[i - 2]?.lower === token.lower && tokens[i - 3]?.lower === 'from') pos = 'NOUN'
      else if ((DISASTERS.has(token.lower) || token.lower === 'round') && isVerbal(tokens[i + 1]) && follows(tokens, i))
        pos = 'NOUN'
    } else if (token.pos === 'NOUN' && isMishap(token) && isTheirs(tokens, i) && !isOwned(tokens, i)) pos = 'VERB'
    else if (token.text === 'I' && tokens[i - 1]?.pos === 'PROPN') pos = 'PROPN'
    else if (token.pos === 'ADJ' && tokens[i - 1]?.lower === 'who' && formOf(token) === 'past?') pos = 'VERB'
    else if ((token.pos === 'ADJ' || token.pos === 'NOUN') && token.lower.endsWith('ed')) {
      if (isPastOf(tokens, i)) pos = 'VERB'
    } else if (token.pos === 'NOUN' && !PAST_NOUNS.has(token.lower) && formOf(token) === 'past') pos = 'VERB'
    else if (token.lower === 'shot' && tokens[i + 1]?.lower === 'dead') pos = 'VERB'
    else if (token.pos === 'NOUN' && isReflexive(tokens[i + 1]) && formOf(token) !== null) pos = 'VERB'
    else if (token.pos === 'NOUN' && isSecondToDo(tokens, i)) {
      tokens[i - 1] = taggedAs('PART', tokens[i - 1] as Token, 'to')
      pos = 'VERB'
    } else if (token.pos === 'NOUN' && isInvariant(token) && isVerbOfClause(tokens, i)) pos = 'VERB'
    else if (token.pos === 'NOUN' && isInvariant(token) && isInvariantRelative(tokens, i)) {
      tokens[i - 1] = taggedAs('PRON', tokens[i - 1] as Token, 'that')
      pos = 'VERB'
    }
    // The tagger, which saw a noun, may have kept the -s of a verb.
    if (pos === 'VERB' && token.lower === 'found') tokens[i] = taggedAs(pos, token, 'find')
    else if (pos)
      tokens[i] = taggedAs(pos, token, pos === 'VERB' && isMishap(token) ? regularLemma(token.lower) : token.lemma)
  }
  return tokens
}

/** Written out, so that it is of one shape with every other token to the engine. */
function taggedAs(pos: Pos, { start, end, text, lower, word }: Token, lemma: string): Token {
  return { start, end, text, lower, lemma, pos, word }
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

/** “said that shelling killed nine”, “fighting has driven”: a doing, and then its verb. */
function isDoingThat(tokens: readonly Token[], i: number): boolean {
  if (!isEventNoun(tokens[i] as Token) || !tokens[i]?.lower.endsWith('ing')) return false
  if (tokens[i - 1]?.lower !== 'that' || !isVerbal(tokens[i + 1])) return false
  return ['past', 'past?'].includes(formOf(tokens[i + 1] as Token) ?? '') || tokens[i + 1]?.pos === 'AUX'
}

/** “In May, fighting in the port [killed] nine”, but “On Sunday, fighting off sleep, they sailed”: it is what did that. */
function isDoingInFront(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ing') || !isEventNoun(token)) return false
  if ((i > 0 && tokens[i - 1]?.text !== ',') || tokens[i + 1]?.pos !== 'ADP') return false
  if (tokens.slice(0, i).some(isVerbal)) return false
  let at = i + 2
  while (at < i + FRONT_REACH && IN_PHRASE.has(tokens[at]?.pos ?? '')) at++
  const verb = tokens[at]
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && ['past', 'past?'].includes(formOf(verb) ?? ''))
}
const IN_PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ', 'PART'])
const FRONT_REACH = 16

/** “inmates there set fires”, “kept there under guard”, “the fire there in May”, but “in Gao there remain”: they, not “there”, are the subject. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (before.pos === 'VERB' && (tokens[i + 1]?.pos === 'ADP' || tokens[i + 1]?.text === '.')) return true
  if (before.pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP') return true
  const verb = tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1
  // “police there have sealed the port”
  const after = (before.pos === 'NOUN' || i === 1) && isHaving(tokens[verb]) ? tokens[verb + 1] : tokens[verb]
  if (after?.pos !== 'VERB' || BEING.has(after.lemma.toLowerCase())) return false
  return before.pos === 'NOUN' || before.pos === 'PROPN'
}
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
/** “Outside the court stood …” */
const isWhereaboutsOf = ([first, second]: readonly Token[]): boolean =>
  first !== undefined && isWhereabouts(first) && (second?.pos === 'DET' || second?.pos === 'PROPN')
const isWhereabouts = perWord(({ lower }) => ['aboard', 'onboard', 'inside', 'outside', 'underneath'].includes(lower))

const isEventNoun = perWord(({ lower }) => NOUN_SENSES.has(lower))

/** “Nine die in fire”, “as boat capsizes”: in headlines these are verbs, which are hardly ever nouns. */
const isMishap = perWord(({ lower }) => MISHAPS.has(lower))
const MISHAPS = new Set(
  'die dies capsizes sinks derails erupts explodes overturns collapses drowns kills flees jails frees'.split(' '),
)
/** “die” agrees with several, the forms in -s with one. */
const isTheirs = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1] as Token
  // “died in Haitian jails”
  if (tokens[i - 2]?.pos === 'ADP' && isOfNation(before)) return false
  if (tokens[i]?.lower === 'die') return before.pos === 'NUM' || isPlural(before)
  return (before.pos === 'NOUN' || before.pos === 'PROPN') && !isPlural(before)
}

/** “offered help, but”, “raise pay by 6 percent”, “found work in”: two verbs do not stand side by side. */
function isOffered(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  if (after && !['ADP', 'PUNCT', 'CCONJ'].includes(after.pos)) return false
  return isAlsoNoun(tokens[i] as Token) && offers(tokens[i - 1] as Token)
}
const isAlsoNoun = perWord(({ lower }) => ['help', 'pay', 'work', 'aid', 'support', 'cover', 'shelter'].includes(lower))
const offers = perWord(({ lower }) =>
  /^(?:offer|seek|sought|provid|request|promis|receiv|pledg|rais|cut|increas|find|found|demand|doubl|fre?ez|want)(?:s|e|es|ed|ing)?$/.test(
    lower,
  ),
)

/** “an offshore tremor left …”: an article stands before it, and at most one word between. */
const follows = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'DET' || (tokens[i - 2]?.pos === 'DET' && ['ADJ', 'ADV'].includes(tokens[i - 1]?.pos ?? ''))

/** “had since been retaken”, “has since moved”, “has since publicly denied”: not a “since” that tells when. */
function isSinceThen(tokens: readonly Token[], i: number): boolean {
  if (!HAVE.has((tokens[i - 1] as Token).lower)) return false
  const verb = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  return verb?.lower === 'been' || verb?.lower === 'become' || isParticiple(verb)
}
/** Participles that the tagger knows as nouns alone. */
const PARTICIPLE_NOUNS = new Set(['overrun', 'retaken', 'mistaken', 'overtaken', 'given'])
/** “having shelled”, “to have shelled”, “to have secretly been held” */
const isPerfect = (tokens: readonly Token[], i: number): boolean => {
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

/** Nouns that are verbs elsewhere; before a verb they are its subject (“when police raided …”). */
const FORCES = new Set(['police', 'guards', 'rebels', 'crews', 'forces', 'judges', 'pilots', 'fans', 'troops', 'gas'])

/** “when fans, fleeing the gas, ran”, “where police and miners met”: no verb comes first. */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.text === ',' || tokens[i + 1]?.pos === 'CCONJ') &&
  ['when', 'where', 'after', 'as', 'because', 'while'].includes(tokens[i - 1]?.lower ?? '')

/** Nearly every word has a capital, so that capitals say nothing. */
function isTitle(tokens: readonly Token[]): boolean {
  let small = 0
  let large = 0
  for (const { text } of tokens) {
    if (text.length < 4) continue
    if (/^\p{Ll}/u.test(text)) small++
    else if (/^\p{Lu}/u.test(text)) large++
  }
  return small < 3 && large > small
}

/** “people drowned when …”, “and polluted the river”: no adjective stands there. */
function isPastOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const after = tokens[i + 1]
  if (after === undefined || !VERB_SENSES.has(regularLemma((tokens[i] as Token).lower))) return false
  if (
    (after.pos === 'DET' || after.pos === 'NUM') &&
    (before.pos === 'CCONJ' ||
      before.pos === 'NOUN' ||
      before.pos === 'PROPN' ||
      before.text === ',' ||
      isSubject(before))
  )
    return true
  // “Five people, two nurses among them, drowned on Friday”
  const fenced = before.text === ',' && after.pos === 'ADP'
  if (!fenced && !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.pos)) return false
  if (after.lower === 'overnight' || after.pos === 'ADV') return true
  return after.pos === 'ADP' || after.pos === 'SCONJ' || after.lower === 'when' || after.lower === 'after'
}

/** “It beheaded a nurse” */
const isSubject = perWord(({ lower }) => ['it', 'he', 'she', 'they', 'we', 'i'].includes(lower))

/** Past forms that are nouns as well; others, like “retook”, are nothing but verbs. */
const PAST_NOUNS = new Set(['rose', 'drove', 'saw', 'bore', 'fell', 'lay', 'wound', 'bit', 'rode', 'wove', 'dove'])

/** “moved on to Pierce”, “picked Ford as its target”: behind a word without a capital no verb has one. */
const isGoal = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'to' || (tokens[i - 1]?.pos === 'VERB' && !isCapital(tokens[i - 1]))

/** “shot himself”: nothing but a verb stands before it. */
const isReflexive = (token: Token | undefined): boolean => token !== undefined && saysSelf(token)
const saysSelf = perWord(({ lower }) => ['himself', 'herself', 'itself', 'themselves'].includes(lower))
