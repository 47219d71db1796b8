import { WEEKDAYS } from '../../language/calendarNames.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import {
  ALSO_NOUNS,
  COUNTING_FORMS,
  EVIDENCE_FORMS,
  EVIDENCE_NOUNS,
  SPEECH_FORMS,
  STANCE_FORMS,
} from '../../language/lexicon/speech.ts'
import { SOURCE_NOUNS } from '../../language/lexicon/titles.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import { opensBelow } from './announced.ts'
import { behindHearer, isAfterthought, isComma, isReduced, saysNothing } from './behind.ts'
import { asPut, countOf, quotedAs, speaks, spokenOf } from './putAs.ts'
import {
  beginOfSaid,
  contentStart,
  endOfSaid,
  endOfThing,
  goesOnBehind,
  goesOnQuoted,
  isVerb,
  opensQuote,
} from './reach.ts'
import { ANNOUNCED, type Said } from './said.ts'
import { readSource } from './source.ts'
import { behindName, speakerOf } from './speaker.ts'

/**
 * Verbs of saying with their source and what they say:
 *   [The ministry] said (on Tuesday) that [40 people died] · [40 died], [the ministry] said · “[…],” said [Ana Souza]
 */
export function findSpeech(tokens: readonly Token[], clauses: readonly Clause[]): Said[] {
  const found: Said[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const counts = isCounting(token) && hasCount(tokens, i)
    const spoken = speaks(token) ? (spokenOf(tokens, i, found.at(-1)) ?? countOf(tokens, i)) : null
    if (spoken) found.push(spoken)
    if (!counts && !isSpeech(token) && !(isStance(token) && hasClause(tokens, i))) continue
    if (!isSaying(tokens, i) || isReduced(tokens, clauses, i)) continue
    const said =
      saidToo(tokens, i, found.at(-1)) ??
      asPut(tokens, i) ??
      quotedAs(tokens, i) ??
      inverted(tokens, i) ??
      withSubject(tokens, clauses, i)
    if (said && (said.rule === ANNOUNCED || said.content[1] > said.content[0])) found.push(said)
  }
  return found
}

const isSpeech = perWord(({ lower }) => SPEECH_FORMS.has(lower))
const isStance = perWord(({ lower }) => STANCE_FORMS.has(lower))

const isCounting = perWord(({ lower }) => COUNTING_FORMS.has(lower))
const COUNTS = new Set(['toll', 'tally', 'count', 'figure', 'estimate'])
const FATED = /^(?:dead|deaths|missing|injured|wounded|victims|casualties|killed|displaced|fatalities)$/

/** "raised the death toll to 80", "gave the number of dead as 30"; "raised the number of police" is no saying. */
const hasCount = (tokens: readonly Token[], i: number) =>
  tokens[i]!.pos === 'VERB' &&
  tokens
    .slice(i + 1, i + 5)
    .some(
      (t, k) =>
        COUNTS.has(t.lower) ||
        (t.lower === 'number' &&
          /^(?:that to|(?:the|their|its) as)$/.test(`${tokens[i + k]?.lower} ${tokens[i + k + 2]?.lower}`)) ||
        (t.lower === 'number' && tokens.slice(i + k + 2, i + k + 6).some((o) => FATED.test(o.lower))),
    )

const THINKS = /^(?:hope|suspect|expect|doubt|assum)/
const TRIALS =
  /^(?:court|jury|inquest|tribunal|inquiry|hearing|trial|parliament|commission|panel|judge|council|committee)$/
/** No clause of a hope opens later. */
const CLAUSE_REACH = 12

/** "promised that rebuilding would begin", "suspect a leak caused it", "described seeing bodies"; a court hears. */
function hasClause(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]
  if (lower.startsWith('hear') && !tokens.slice(Math.max(0, i - 4), i).some((t) => TRIALS.test(t.lower))) return false
  if (next?.lower === 'that') return true
  if (lower.startsWith('describ')) return next?.lower === 'how' || (next?.pos === 'VERB' && next.lower.endsWith('ing'))
  if (!THINKS.test(lower) || next === undefined || !['DET', 'PRON', 'NOUN', 'PROPN'].includes(next.pos)) return false
  for (let k = i + 2; k < i + CLAUSE_REACH && tokens[k] && tokens[k]!.pos !== 'PUNCT'; k++) {
    if (tokens[k]!.lower === 'to' || tokens[k]!.pos === 'ADP') return false
    if (isVerb(tokens[k]!)) return true
  }
  return false
}

const DESCRIBED_BY = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'these', 'those'])
const PUT_AT = new Set('crowd turnout attendance toll number figure count total tally estimate dead losses'.split(' '))
const TAKEN = new Set(['lives', 'life', 'responsibility', 'credit', 'victory', 'victims', 'asylum'])
const CASES = new Set(['case', 'cases', 'complaint', 'fir'])
const FATES = new Set(['dead', 'missing', 'killed', 'injured', 'wounded', 'drowned', 'trapped', 'lost', 'buried'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** A verb that says something: no noun, no passive without a source, not denied, not only intended. */
function isSaying(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  // "a think tank"
  if (token.lower === 'think' && /^tanks?$/.test(tokens[i + 1]?.lower ?? '')) return false
  // "78 confirmed dead", "hundreds feared missing": what is known of them, and nobody's saying.
  if (saysNothing(tokens, i) || (FATES.has(tokens[i + 1]?.lower ?? '') && token.lower.endsWith('ed'))) return false
  // "…, official figures show."
  if (EVIDENCE_NOUNS.has(tokens[i - 1]?.lower ?? '') && (tokens[i + 1]?.pos ?? 'PUNCT') === 'PUNCT') return true
  // "…, the Migration Project estimates, and …": no noun, where a name stands before it behind a comma.
  if (ALSO_NOUNS.has(token.lower) && token.pos === 'NOUN' && isAfterthought(tokens, i)) return true
  if (token.pos !== 'VERB' && tokens[i + 1]?.lower !== 'that' && (ALSO_NOUNS.has(token.lower) || token.pos !== 'NOUN'))
    return token.pos === 'PROPN' && /^(?:SAID|SAYS|SAY|REPORTED|TOLD|ADDED|STATED|ANNOUNCED)$/.test(token.text)
  // "put the toll at 40"; "put out the fire" says nothing.
  if (/^put/.test(token.lower) && tokens[i + 1]?.lower === 'it' && /^(?:[,.]|at)$/.test(tokens[i + 2]?.lower ?? '.'))
    return true
  if (/^put/.test(token.lower) && !tokens.slice(i + 1, i + 5).some((t) => PUT_AT.has(t.lower))) return false
  // "claimed 17 lives", "claimed responsibility": taking, not saying.
  if (token.lower.startsWith('claim') && tokens.slice(i + 1, i + 8).some((t) => TAKEN.has(t.lower))) return false
  // "the hospital admitted eight"
  if (/^admit/.test(token.lower) && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.pos === 'PUNCT') return false
  // "registered a case": what police do.
  if (token.lower === 'registered' && tokens.slice(i + 1, i + 4).some((t) => CASES.has(t.lower))) return false
  // "its estimated strength", "the reported dead": a word that describes.
  if (['DET', 'PRON'].includes(tokens[i - 1]?.pos ?? '') && DESCRIBED_BY.has(tokens[i - 1]!.lower)) return false
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const word = tokens[k]!.lower
    if (word === 'to' || NEGATIONS.has(word)) return false
    if (BE.has(word)) return token.lower.endsWith('ing')
    if (tokens[k]!.pos !== 'ADV' && tokens[k]!.pos !== 'AUX') break
    if (/^(?:would|could|should|might|can)$/.test(word)) return false
  }
  return true
}

const CLOSING = /^[”"’']$/
const SAID = /^(?:said|says|say|added|adds|wrote|writes|reported|reports|explained|recalled|warned|noted|tweeted)$/
/** Participles as well: only where somebody who can speak stands behind them. */
const OWNED_UP =
  /^(?:admitted|admits|conceded|concedes|acknowledged|acknowledges|confirmed|confirms|insisted|insists|argued|argues|stated|states|stressed|stresses|complained|complains|concluded|remarked|declared|declares|announced|announces|cautioned|commented|claimed|claims|replied|affirmed|affirms)$/

/** "…,” said Ana Souza, head of the agency." */
function inverted(tokens: readonly Token[], verb: number): Said | null {
  const often = SAID.test(tokens[verb]!.lower)
  if (!isComma(tokens[verb - 1]) || !(often || OWNED_UP.test(tokens[verb]!.lower))) return null
  // "Ana Quispe, the mayor of Arequipa, said …": nothing has been said yet.
  if (!CLOSING.test(tokens[verb - 1]!.text) && !tokens.slice(0, verb).some(isVerb) && !tellsOfMany(tokens, verb))
    return null
  const at = behindHearer(tokens, verb + 1)
  const next = tokens[at]
  if (next === undefined || !['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(next.pos) || next.lower === 'that')
    return null
  const source = readSource(tokens, at, tokens.length)
  // "the deal, announced the day before": a participle, where nobody follows who could say it.
  if (source === null || !(often || tokens.slice(...source).some(isBody))) return null
  // "the mayor, Ana Quispe, said the bridge was closed": the words behind are what was said.
  const behind = tokens[source[1]]
  if (behind && ['VERB', 'AUX', 'ADV'].includes(behind.pos) && !/^(?:where|when)$/.test(behind.lower)) return null
  // "the army, reported 12 deaths": what follows is no source but what was reported.
  if (
    next.pos === 'NUM' &&
    !/^(?:officials?|sources?|witness(?:es)?|residents|diplomats?|people|men|women|survivors)$/.test(
      tokens[verb + 2]?.lower ?? '',
    ) &&
    !CLOSING.test(tokens[verb - 1]!.text)
  )
    return null
  return {
    source: [source[0], behindName(tokens, source[1]) ?? source[1]],
    cue: [verb, verb + 1],
    content: [beginOfSaid(tokens, verb), goesOnQuoted(tokens, source[1]) ?? verb],
    rule: 'said X',
  }
}

/** "Cholera deaths climb to 12, says Chad": a headline's verb looks like a noun, and its number is what is said. */
const tellsOfMany = (tokens: readonly Token[], verb: number): boolean =>
  /^says?$/.test(tokens[verb]!.lower) &&
  tokens.findIndex((t) => t.text === ',') === verb - 1 &&
  tokens.slice(0, verb).some((t) => t.pos === 'NUM')

/** "[The minister] denied that any had fled, and said that 52 were hurt": the second verb has the first one's source. */
function saidToo(tokens: readonly Token[], verb: number, before: Said | undefined): Said | null {
  const joint = tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1
  if (before === undefined || !/^(?:and|but)$/.test(tokens[joint]?.lower ?? '') || before.rule !== 'X said') return null
  if (before.cue[1] >= joint || tokens.slice(before.cue[1], joint).some((t) => t.text === ';' || t.text === '”'))
    return null
  const from = contentStart(tokens, verb)
  if (from >= tokens.length || !(tokens[from - 1]?.lower === 'that' || isComma(tokens[joint - 1]))) return null
  return { source: before.source, cue: [verb, verb + 1], content: [from, endOfSaid(tokens, from)], rule: 'X said too' }
}

function withSubject(tokens: readonly Token[], clauses: readonly Clause[], verb: number): Said | null {
  const source = speakerOf(tokens, clauses, verb)
  if (source === null || !canSpeak(tokens, source, verb)) return null
  const cue: Range = [verb, verb + 1]
  const start = source[0]
  const closed = start > 0 && isComma(tokens[start - 1]) && start < verb
  const behind = contentStart(tokens, verb)
  // “A,” he said, “B”
  const after = closed && tokens[behind - 1]?.text === ',' ? behind - 1 : behind
  const announced = tokens[after - 1]?.text === ':'
  if ((announced && after >= tokens.length) || opensBelow(tokens, verb))
    return { source, cue, content: [tokens.length, tokens.length], rule: ANNOUNCED }
  const ends =
    !announced &&
    (after >= tokens.length ||
      (closed && tokens[behind - 1]!.lower !== 'that' && isWhollyQuoted(tokens, start) && !opensQuote(tokens, after)) ||
      (/^(?:[,.;”"—–?!)]|--)$/.test(tokens[after]!.text) && !opensQuote(tokens, after)) ||
      (closed && isSetting(tokens, after)))
  if (closed && ends) {
    const end = goesOnQuoted(tokens, after) ?? goesOnBehind(tokens, start, after) ?? start
    return { source, cue, content: [beginOfSaid(tokens, start), end], rule: 'X said, after' }
  }
  if (ends || !saysSomething(tokens, after)) return null
  return {
    source,
    cue,
    content: [after, endOfThing(tokens, verb, after) ?? endOfSaid(tokens, after)],
    rule: tokens[verb]!.lower.endsWith('ing') ? 'saying' : 'X said',
  }
}

/** "“It is over,” [the king] told the nation …": the sentence begins with a quotation that ends before the source. */
function isWhollyQuoted(tokens: readonly Token[], source: number): boolean {
  const [last, before] = [tokens[source - 1]!, tokens[source - 2]]
  if (!/^[“"]$/.test(tokens[0]!.text) || !/^[”"]$/.test(last.text) || before?.text !== ',') return false
  return tokens.slice(1, source - 2).every(({ text }) => !/^[“”"]$/.test(text))
}

/** "…, the group said amid mounting protests in Lima.": a phrase of place or time, and no more. */
function isSetting(tokens: readonly Token[], from: number): boolean {
  const { pos, lower } = tokens[from]!
  // "said in a letter condemning the raid"
  const led = pos === 'VERB' && lower.endsWith('ing') && tokens[from - 1]!.pos === 'NOUN'
  if (!led && (pos !== 'ADP' || lower === 'of')) return false
  for (let i = from; i < tokens.length && tokens[i]!.text !== ','; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'AUX' || pos === 'SCONJ' || lower === 'that' || (pos === 'VERB' && !lower.endsWith('ing'))) return false
  }
  return true
}

/** "reported to the polls", "said in Geneva": a phrase of place or time alone says nothing. */
const saysSomething = (tokens: readonly Token[], from: number) =>
  tokens[from]!.pos !== 'ADP' ||
  tokens[from]!.lower === 'of' ||
  tokens.slice(from).some((t) => t.pos === 'VERB' || t.pos === 'AUX')

/** Evidence verbs need a source that can know; any verb of saying needs more than "it" or "that". */
function canSpeak(tokens: readonly Token[], source: Range, verb: number): boolean {
  const words = tokens.slice(source[0], source[1])
  if (words.length === 1 && /^(?:that|which|this|there|what|who|one|these|those|it’s)$/.test(words[0]!.lower))
    return false
  // "90 cases of confirmed cholera": behind a preposition stands no verb.
  if (words.at(-1)?.pos === 'ADP') return false
  // "19 confirmed and 20 probable deaths"
  if (words.length === 1 && words[0]!.pos === 'NUM' && OF_CASES.test(tokens[verb]!.lower)) return false
  // "the study found", "police found that"; "police found a boy" is no saying.
  if (/^finds?$|^found$/.test(tokens[verb]!.lower))
    return tokens[contentStart(tokens, verb) - 1]?.lower === 'that' || words.some((t) => FINDING.has(t.lower))
  // "two more bodies raised the toll": what is found adds to it, and says nothing.
  if (COUNTING_FORMS.has(tokens[verb]!.lower) && !SPEECH_FORMS.has(tokens[verb]!.lower))
    return words[0]!.pos !== 'NUM' && words.some(isBody)
  if (STANCE_FORMS.has(tokens[verb]!.lower)) return words.every((t) => t.lower !== 'it')
  if (/^believed?$/.test(tokens[verb]!.lower) && words.length === 1 && /^(?:i|we|he|she|they)$/.test(words[0]!.lower))
    return true
  if (!EVIDENCE_FORMS.has(tokens[verb]!.lower)) return true
  return words.some((t) => EVIDENCE_NOUNS.has(t.lower) || t.pos === 'PROPN')
}

const isBody = ({ lower, pos }: Token) =>
  EVIDENCE_NOUNS.has(lower) ||
  SOURCE_NOUNS.has(lower) ||
  PEOPLE.has(groupOf(lower) ?? '') ||
  (pos === 'PROPN' && !DAYS.has(lower))
const PEOPLE = new Set(['officials', 'police', 'medics', 'rescuers', 'press', 'soldiers'])
const DAYS = new Set(WEEKDAYS)

const OF_CASES = /^(?:confirmed|reported|recorded|registered|documented|verified|listed|feared|estimated)$/

const FINDING = new Set(
  'study report survey poll investigation review inquiry analysis researchers data scientists audit assessment probe investigators'.split(
    ' ',
  ),
)
