import { isGapped } from './attributive.ts'
import { isBegun, isDenied, isGerund, isGoingOn, isPlural, isSayingOn } from './doings.ts'
import { NOUN_SENSES, VERB_SENSES } from './eventLexicon.ts'
import { isInvariant, isInvariantRelative, isVerbal, isVerbOfClause } from './invariantVerbs.ts'
import { DISASTERS } from './lexicon/eventNouns.ts'
import { isBeforeItsVerb, isInList, isOwned } from './nounsInList.ts'
import { openingPos } from './openingWord.ts'
import { perWord } from './perWord.ts'
import { isPerfect, isWhereaboutsOf, smallWord } from './smallWords.ts'
import {
  isClaimed,
  isFloating,
  isOfWhoDid,
  isReportedBehind,
  isSaidOfWhom,
  isShooting,
  isShowing,
  isTelling,
  isToldByWhich,
} from './takenForNouns.ts'
import { isOfNation, isTakenForVerb } from './takenForVerbs.ts'
import { type Pos, type Token, taggedAs } from './tokens.ts'
import { isSecondToDo } from './untaggedVerbs.ts'
import { formOf, regularLemma } from './verbForms.ts'
import { isCapital, isInName } from './verbInName.ts'

/**
 * What the tagger gets wrong time and again in news, put right by the words beside it: names that hold a verb (“Human
 * Rights Watch”), and verbs in -ed or without an ending that it takes for adjectives and nouns (“the dam burst”).
 */
export function retag(tokens: Token[]): Token[] {
  const opening = openingPos(tokens) ?? (isDoingInFront(tokens, 0) ? 'NOUN' : null)
  if (opening && !isTitle(tokens)) tokens[0] = taggedAs(opening, tokens[0] as Token, (tokens[0] as Token).lemma)
  if (isWhereaboutsOf(tokens)) tokens[0] = taggedAs('ADP', tokens[0] as Token, (tokens[0] as Token).lemma)
  if (isPerfect(tokens, 0)) tokens[0] = taggedAs('AUX', tokens[0] as Token, 'have')
  let title: boolean | null = null
  const inTitle = () => (title ??= isTitle(tokens))
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const pos =
      smallWord(tokens, i) ??
      verbTakenForOther(tokens, i) ??
      (token.pos === 'VERB' ? verbInDoubt(tokens, i, inTitle) : notYetVerb(tokens, i))
    // The tagger, which saw a noun, may have kept the -s of a verb.
    if (pos === 'VERB' && token.lower === 'found') tokens[i] = taggedAs(pos, token, 'find')
    else if (pos)
      tokens[i] = taggedAs(pos, token, pos === 'VERB' && isMishap(token) ? regularLemma(token.lower) : token.lemma)
  }
  return tokens
}

/** A verb that the tagger takes for a noun or an adjective, or the other way round, and that a word beside it shows. */
function verbTakenForOther(tokens: Token[], i: number): Pos | null {
  const token = tokens[i] as Token
  if (token.pos === 'NOUN' && tokens[i - 1]?.lower === 'who' && isSaidOfWhom(tokens, i)) return 'VERB'
  if (token.lower === 'found' && token.pos === 'NOUN' && tokens[i + 1]?.lower === 'that') return 'VERB'
  if (isFloating(token) && isOfWhoDid(tokens, i)) return 'ADV'
  if (token.pos === 'ADJ' && isFloating(tokens[i - 1] as Token) && tokens[i - 1]?.pos === 'ADV') return 'VERB'
  if (
    token.pos === 'NOUN' &&
    (isClaimed(tokens, i) || isShowing(tokens, i) || isReportedBehind(tokens, i) || isShooting(tokens, i))
  )
    return 'VERB'
  if (token.pos === 'NOUN' && isToldByWhich(tokens, i)) {
    tokens[i - 1] = taggedAs('PRON', tokens[i - 1] as Token, 'which')
    return 'VERB'
  }
  if (token.lower === 'said' && token.pos === 'ADJ' && tokens[i - 1]?.pos === 'VERB') return 'VERB'
  if (token.lower === 'informed' && token.pos === 'ADJ' && isTelling(tokens, i)) return 'VERB'
  if (token.lower === 'will' && token.pos === 'NOUN' && tokens[i + 1]?.lower === 'be') return 'AUX'
  if (token.pos === 'NOUN' && isGerund(tokens, i)) return 'VERB'
  if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isSayingOn(tokens, i)) return 'VERB'
  if ((token.pos === 'NOUN' || token.pos === 'ADJ') && (isDenied(tokens, i) || isBegun(tokens, i))) return 'VERB'
  if (
    token.pos === 'VERB' &&
    (isOffered(tokens, i) || isInList(tokens, i) || isBeforeItsVerb(tokens, i) || isOwned(tokens, i))
  )
    return 'NOUN'
  if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isGoingOn(tokens, i)) return 'VERB'
  if (token.pos === 'NOUN' && token.lower === 'wounded' && tokens[i - 1]?.pos === 'NUM' && isGapped(tokens, i))
    return 'VERB'
  if (PARTICIPLE_NOUNS.has(token.lower) && tokens[i - 1]?.pos === 'AUX') return 'VERB'
  return null
}

/** What the tagger takes for a verb: a word of a name, or a noun. */
function verbInDoubt(tokens: Token[], i: number, inTitle: () => boolean): Pos | null {
  const token = tokens[i] as Token
  let pos: Pos | null = null
  if (isCapital(token) && (isInName(tokens, i, inTitle()) || (!inTitle() && isGoal(tokens, i)))) pos = 'PROPN'
  else if (FORCES.has(token.lower) && (isVerbal(tokens[i + 1]) || isFirst(tokens, i))) pos = 'NOUN'
  else if (isTakenForVerb(tokens, i) || isDoingThat(tokens, i) || isDoingInFront(tokens, i)) pos = 'NOUN'
  if (pos === 'NOUN' && tokens[i - 1]?.lower === 'to') tokens[i - 1] = taggedAs('ADP', tokens[i - 1] as Token, 'to')
  else if (tokens[i - 2]?.lower === token.lower && tokens[i - 3]?.lower === 'from') pos = 'NOUN'
  else if ((DISASTERS.has(token.lower) || token.lower === 'round') && isVerbal(tokens[i + 1]) && follows(tokens, i))
    pos = 'NOUN'
  return pos
}

/** What no word right beside it showed to be a verb, or a name. */
function notYetVerb(tokens: Token[], i: number): Pos | null {
  const token = tokens[i] as Token
  if (token.pos === 'NOUN' && isMishap(token) && isTheirs(tokens, i) && !isOwned(tokens, i)) return 'VERB'
  if (token.text === 'I' && tokens[i - 1]?.pos === 'PROPN') return 'PROPN'
  if ((token.pos === 'ADJ' || token.pos === 'NOUN') && tokens[i - 1]?.lower === 'who' && formOf(token) === 'past?')
    return 'VERB'
  if ((token.pos === 'ADJ' || token.pos === 'NOUN') && token.lower.endsWith('ed')) {
    return isPastOf(tokens, i) ? 'VERB' : null
  }
  if (token.pos === 'NOUN' && !PAST_NOUNS.has(token.lower) && formOf(token) === 'past') return 'VERB'
  if (token.lower === 'shot' && tokens[i + 1]?.lower === 'dead') return 'VERB'
  if (token.pos === 'NOUN' && isReflexive(tokens[i + 1]) && formOf(token) !== null) return 'VERB'
  if (token.pos === 'NOUN' && isSecondToDo(tokens, i)) {
    tokens[i - 1] = taggedAs('PART', tokens[i - 1] as Token, 'to')
    return 'VERB'
  }
  if (token.pos === 'NOUN' && isInvariant(token) && isVerbOfClause(tokens, i)) return 'VERB'
  if (token.pos === 'NOUN' && isInvariant(token) && isInvariantRelative(tokens, i)) {
    tokens[i - 1] = taggedAs('PRON', tokens[i - 1] as Token, 'that')
    return 'VERB'
  }
  return null
}

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
const isAlsoNoun = perWord(({ lower }) =>
  ['help', 'pay', 'work', 'aid', 'support', 'cover', 'shelter', 'bail'].includes(lower),
)
const offers = perWord(({ lower }) =>
  /^(?:offer|seek|sought|provid|request|promis|receiv|pledg|rais|cut|increas|find|found|demand|doubl|fre?ez|want|grant|den(?:y|i)|refus)(?:s|e|es|ed|ing)?$/.test(
    lower,
  ),
)

/** “an offshore tremor left …”: an article stands before it, and at most one word between. */
const follows = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'DET' || (tokens[i - 2]?.pos === 'DET' && ['ADJ', 'ADV'].includes(tokens[i - 1]?.pos ?? ''))

/** Participles that the tagger knows as nouns alone. */
const PARTICIPLE_NOUNS = new Set(['overrun', 'retaken', 'mistaken', 'overtaken', 'given'])
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
  const fenced = before.text === ',' && (after.pos === 'ADP' || after.lower === 'when')
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
