import { WEEKDAYS } from '../../../language/calendarNames.ts'
import { SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { Token } from '../../../language/tokens.ts'
import { formOf } from '../../../language/verbForms.ts'
import { NEGATIONS } from '../modalWords.ts'
import { lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import {
  closing,
  closingComma,
  DASHES,
  isBetweenDashes,
  nextDash,
  REACH,
  STOPPERS,
  skipInsertion,
} from './insertions.ts'

/**
 * From a noun phrase to what is said of it: skips what stands between a subject and its verb, and stops where the
 * clause ends.
 *
 *   About 1,200 people [in Israel] were killed
 *   7,000 rebels [— a quarter of their force —] have been killed
 *   two men [who had crossed the river] were feared [to have] drowned
 */
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])
const QUOTES = new Set(['“', '"', '‘'])
const SUBORDINATORS = new Set(['when', 'while', 'because', 'although', 'though', 'if', 'unless', 'whereas'])
/** Verbs that say how sure or how lasting it is, and leave the saying to what follows them. */
const LINKING = new Set(
  (
    'be is are was were been being am get gets got have has had having do does did will would may might could can must should ' +
    'remain remains remained remaining become became stay stayed lie lay lies leave left feared believed presumed continue continues ' +
    'continued still reportedly allegedly also now already later subsequently immediately been go went gone going appear ' +
    'appeared appears seem seemed seems expected made rendered taken held kept forced he she they it need needs stood ended up ' +
    'staying living residing sheltering remaining include includes included including'
  ).split(' '),
)
/** "tried to storm", "managed to flee": what they set out to do follows. */
const SETS_OUT = new Set(
  'try tries tried trying attempt attempts attempted attempting begin begins began begun start starts started manage manages managed'.split(
    ' ',
  ),
)
/** Only behind a form of be: "are said to have drowned", never "an official said". */
const SAID_OF = new Set(
  (
    'thought known reported said confirmed declared listed found considered suspected alleged understood estimated seen told ' +
    'classed classified deemed rated ranked judged described projected forecast predicted'
  ).split(' '),
)
const NONE: readonly Trigger[] = []
const HARM = new Set(['killed', 'injured', 'casualties'])

/** The first trigger that says something of the phrase that ends before `from`; null when the clause ends first. */
export function predicateAfter(
  sentence: Sentence,
  from: number,
  byStart: ReadonlyMap<number, readonly Trigger[]>,
  finiteOnly = false,
): Trigger | null {
  const { tokens } = sentence
  let aside: Trigger | null = null
  const way: Way = { inRelative: false, inList: false, linked: false, described: false }
  const limit = Math.min(tokens.length, from + REACH)
  for (let i = from; i < limit; i++) {
    // "two residents who had fled said 165 had been shot": what follows is told of others.
    const says = SPEECH_FORMS.has(tokens[i]!.lower) && tokens[i - 1]!.pos !== 'AUX'
    if (aside !== null && (says || opensCount(sentence, i))) return aside
    const here = byStart.get(i) ?? NONE
    const acts = here.some((t) => t.voice === 'active' && t.words.sort !== 'does' && t.words.lemma !== 'remain')
    const trigger = here.find((t) => tells(t, tokens, i, acts, finiteOnly))
    // "six people who attended the funeral fell ill": what the main clause says comes first.
    if (trigger && way.inRelative && aside === null && !HARM.has(trigger.words.measure)) {
      aside = trigger
      i = Math.max(i, trigger.range[1] - 1)
      continue
    }
    // "250,000 who were displaced could not vote": what they did not do is told of them, and no claim.
    if (trigger && aside !== null && tokens.slice(aside.range[1], i).some((t) => NEGATIONS.has(t.lower))) return aside
    if (trigger) return isOfPart(tokens, from, trigger) ? aside : trigger
    if (finiteOnly && here.some((t) => t.groupStart === i && t.voice === 'passive')) continue
    if (acts && !way.inRelative) return aside
    // "were found “lifeless”"
    if (way.linked && QUOTES.has(tokens[i]!.text) && byStart.get(i + 1)?.some(({ words }) => words.sort === 'is'))
      continue
    const last = isVerb(tokens, i) ? behindVerb(tokens, i, way) : behindWord(sentence, from, i, byStart, way)
    if (last < 0) return aside
    i = last
  }
  return aside
}

/** "21 civilians, among them two engineers [kidnapped] in March": it befell the two. */
function isOfPart(tokens: readonly Token[], from: number, { groupStart, range: [at], voice }: Trigger): boolean {
  if (voice !== 'passive' || groupStart !== at) return false
  let comma = at - 1
  while (comma > from && tokens[comma]!.text !== ',') comma--
  return comma >= from && tokens[comma]!.text === ',' && /^(?:among|including)$/.test(lower(tokens, comma + 1))
}

/** What has been passed on the way from a phrase to what is said of it. */
interface Way {
  inRelative: boolean
  /** Behind "and" or "or". */
  inList: boolean
  /** Behind "were", "are feared": what is said is still to come. */
  linked: boolean
  /** Behind a participle that seems to describe the phrase. */
  described: boolean
}

const ENDS = -1

function tells(t: Trigger, tokens: readonly Token[], i: number, acts: boolean, finiteOnly: boolean): boolean {
  if (!predicates(t, tokens, i)) return false
  // "a tremor injured one person": who does it does not undergo it.
  if (acts && t.words.sort === 'is') return false
  return !(finiteOnly && t.groupStart === i && t.words.sort !== 'does' && !isLinked(t, tokens, i))
}

/** The last token of what begins at a word that is no verb and is passed over; `ENDS` where the clause ends. */
function behindWord(
  sentence: Sentence,
  from: number,
  i: number,
  byStart: ReadonlyMap<number, readonly Trigger[]>,
  way: Way,
): number {
  const { tokens } = sentence
  const token = tokens[i]!
  // The number stands in brackets: what is said behind them is said of something else.
  if (STOPPERS.has(token.text) || token.text === ')') return ENDS
  if (token.text === '(') return closing(tokens, i, ')')
  if (DASHES.has(token.text)) {
    const end = nextDash(tokens, i)
    // "The suspects — two men and a woman — were held": the number stands between the dashes.
    return end < 0 && !isBetweenDashes(sentence, from, i) ? ENDS : Math.max(end, i)
  }
  // "289 were on board, of whom 190 have been rescued": what follows is told of the 190.
  if (token.lower === 'whom' && lower(tokens, i - 1) === 'of' && opensNumber(sentence, i + 1)) return ENDS
  // "looked into allegations that monks were beaten": what is alleged is told of others.
  if (token.lower === 'that' && CONTENTS.test(lower(tokens, i - 1))) return ENDS
  if (RELATIVE.has(token.lower)) {
    way.inRelative = true
    return i
  }
  if (SUBORDINATORS.has(token.lower)) return ENDS
  if (token.text === ',') return behindComma(sentence, from, i, byStart, way)
  if (token.pos === 'CCONJ') return behindAnd(sentence, from, i, way)
  // "two of them were children": the verb has found its complement.
  return way.linked && NOMINAL.has(token.pos) && !DAYS.has(token.lower) ? ENDS : i
}

function behindComma(
  sentence: Sentence,
  from: number,
  i: number,
  byStart: ReadonlyMap<number, readonly Trigger[]>,
  way: Way,
): number {
  const { tokens } = sentence
  if (lower(tokens, i + 1) === 'with') return ENDS
  // "the captain of a ship, with 40 migrants on board, was arrested": what follows is told of the captain.
  if (/^(?:board|aboard)$/.test(lower(tokens, i - 1)) && opensWith(tokens, from)) return ENDS
  // "Of the 70,000 teachers in the country, 42 per cent walked out": that is told of the part.
  if (lower(tokens, 0) === 'of' && opensNumber(sentence, i + 1)) return ENDS
  // "Three people, one of whom was a child, were killed"
  if (opensPart(sentence, i + 1)) return closingComma(tokens, i)
  way.inRelative = false
  return Math.max(i, skipInsertion(tokens, i, byStart))
}

/** Whether the phrase that ends before `from` is one of "…, with 40 migrants". */
function opensWith(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - WITH_REACH && i > 0 && tokens[i]!.text !== ','; i--)
    if (tokens[i]!.lower === 'with') return tokens[i - 1]!.text === ','
  return false
}
/** ", with more than 40 young migrants" */
const WITH_REACH = 8

function behindAnd(sentence: Sentence, from: number, i: number, way: Way): number {
  const { tokens } = sentence
  // "nine of them in Kisii, and ten people died": a part has been told, and what follows is told of others.
  const isPart = /^(?:them|whom)$/.test(lower(tokens, from - 1)) && tokens[i - 1]?.text === ','
  if (isPart && opensNumber(sentence, i + 1)) return ENDS
  // "said the toll is 20 and that some are badly hurt": what is said next.
  if (lower(tokens, i + 1) === 'that') return ENDS
  // "115 were on board, and 90 are missing": a number without a noun that has a verb of its own.
  if (opensClause(sentence, i + 1)) return ENDS
  // "Many of the passengers jumped into the sea, and 230 were rescued": what looked like a description was a verb.
  if (way.described && tokens[i - 1]?.text === ',') return ENDS
  way.inList = true
  return i
}

function behindVerb(tokens: readonly Token[], i: number, way: Way): number {
  const token = tokens[i]!
  const links =
    LINKING.has(token.lower) ||
    (SAID_OF.has(token.lower) && isBehindAux(tokens, i)) ||
    (SETS_OUT.has(token.lower) && lower(tokens, i + 1) === 'to')
  if (links && !way.inRelative && !token.lower.startsWith('includ')) way.linked = true
  if (links || way.inRelative) return i
  // "a spokesman, Ana Quispe, said about 5,000 had fled"
  if (SPEECH_FORMS.has(token.lower) && (!token.lower.endsWith('ing') || tokens[i - 1]?.text === ',')) return ENDS
  if (tokens[i - 1]?.pos === 'AUX') return ENDS
  // "12 people staying at the hotel": a participle describes the phrase.
  way.described =
    token.lower.endsWith('ing') || (formOf(token) === 'past?' && !way.inList && describesBefore(tokens, i))
  return way.described ? i : ENDS
}

/** Another number of the sentence that may count people. */
const opensCount = ({ candidates }: Sentence, i: number) =>
  candidates.some((c) => c.kind === 'number' && c.number.core[0] === i)

const CONTENTS = /^(?:allegations?|reports?|claims?|rumou?rs?|accusations?|fears|news|suspicions?|suggestions?)$/

/** "12 of the 40 aboard [were] dead" */
const isLinked = ({ words }: Trigger, tokens: readonly Token[], i: number) =>
  words.sort === 'is' && tokens[i - 1]?.pos === 'AUX'

const opensNumber = ({ candidates }: Sentence, i: number) =>
  candidates.some((c) => c.kind === 'number' && c.range[0] === i)

/** "1.1 million refugees, [630,000 of whom] have arrived": what follows is told of the part. */
const opensPart = ({ candidates, tokens }: Sentence, i: number) =>
  candidates.some(
    (c) => c.kind === 'number' && c.partOf && c.range[0] === i && lower(tokens, c.range[1] - 1) === 'whom',
  )

const opensClause = ({ candidates, tokens }: Sentence, i: number) =>
  candidates.some(
    (c) =>
      c.kind === 'number' && c.head < 0 && c.range[0] === i && ['AUX', 'VERB'].includes(tokens[c.range[1]]?.pos ?? ''),
  )

/** "were found", "were also found" */
const isBehindAux = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.pos === 'AUX' || (tokens[i - 1]?.pos === 'ADV' && tokens[i - 2]?.pos === 'AUX')

function predicates(trigger: Trigger, tokens: readonly Token[], i: number): boolean {
  const { sort } = trigger.words
  // "nine relatives of those killed have …"
  if (lower(tokens, i - 1) === 'those') return false
  if (sort === 'verb') return trigger.voice === 'passive'
  if (sort === 'does') return trigger.voice === 'active' || trigger.voice === 'passive'
  // "who was questioned in hospital"
  if (sort === 'is')
    return tokens[i - 1]?.pos !== 'DET' && !(lower(tokens, i) === 'in' && SEEN.test(lower(tokens, i - 1)))
  return (
    sort === 'become' &&
    trigger.voice === 'passive' &&
    outcomeAfter(tokens, trigger.range[1], trigger, heldFar(trigger)) !== null
  )
}

const SEEN = /^(?:questioned|interviewed|visited|arrested|born|photographed|seen|met|married|charged)$/

/** "held in the country’s jails": where they are held may be told at length. */
export const heldFar = (trigger: Trigger) => (trigger.words.measure === 'detained' ? 6 : 3)

/** The end of the outcome that follows within `reach` tokens; null when none does. */
export function outcomeAfter(tokens: readonly Token[], from: number, trigger: Trigger, reach: number): number | null {
  for (let i = from; i <= from + reach && i < tokens.length; i++) {
    if (STOPPERS.has(tokens[i]!.text)) return null
    // "left 300 people homeless and 12 dead": what follows the next number is said of that.
    if ((tokens[i]!.pos === 'CCONJ' || tokens[i]!.text === ',') && tokens[i + 1]?.pos === 'NUM') return null
    for (const outcome of trigger.words.outcomes)
      if (outcome.every((word, k) => lower(tokens, i + k) === word)) return nounEnd(tokens, i + outcome.length)
  }
  return null
}

/** "from a flattened [shopping center]": an outcome that ends in an adjective takes its noun along. */
function nounEnd(tokens: readonly Token[], to: number): number {
  if (!/^(?:flattened|collapsed)$/.test(lower(tokens, to - 1))) return to
  let end = to
  while (end < to + 3 && tokens[end]?.pos === 'NOUN') end++
  return end
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON'])
const DAYS = new Set([...WEEKDAYS, 'yesterday', 'today', 'it'])

const isVerb = (tokens: readonly Token[], i: number) => tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX'

/** "people trapped in", "a man armed with": followed by a preposition, and a verb comes later. */
function describesBefore(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    (next.pos === 'ADP' || next.pos === 'ADV') &&
    tokens.slice(i + 1, i + 15).some((t) => t.pos === 'AUX')
  )
}
