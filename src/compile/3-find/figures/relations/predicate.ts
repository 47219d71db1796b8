import { WEEKDAYS } from '../../../language/calendarNames.ts'
import { SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { Token } from '../../../language/tokens.ts'
import { formOf } from '../../../language/verbForms.ts'
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
const HARM = new Set(['killed', 'injured', 'missing', 'casualties'])

/** The first trigger that says something of the phrase that ends before `from`; null when the clause ends first. */
export function predicateAfter(
  sentence: Sentence,
  from: number,
  byStart: ReadonlyMap<number, readonly Trigger[]>,
  finiteOnly = false,
): Trigger | null {
  const { tokens } = sentence
  let inRelative = false
  let aside: Trigger | null = null
  let inList = false
  let linked = false
  let described = false
  const limit = Math.min(tokens.length, from + REACH)
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!
    // "two residents who had fled said 165 had been shot": what follows is told of others.
    if (aside !== null && (SPEECH_FORMS.has(token.lower) || opensCount(sentence, i))) return aside
    const here = byStart.get(i) ?? NONE
    const acts = here.some((t) => t.voice === 'active' && t.words.sort !== 'does' && t.words.lemma !== 'remain')
    const trigger = here.find(
      (t) =>
        predicates(t, tokens, i) &&
        // "a tremor injured one person": who does it does not undergo it.
        !(acts && t.words.sort === 'is') &&
        !(finiteOnly && t.groupStart === i && t.words.sort !== 'does' && !isLinked(t, tokens, i)),
    )
    // "six people who attended the funeral fell ill": what the main clause says comes first.
    if (trigger && inRelative && aside === null && !HARM.has(trigger.words.measure)) {
      aside = trigger
      i = Math.max(i, trigger.range[1] - 1)
      continue
    }
    if (trigger) return trigger
    if (finiteOnly && here.some((t) => t.groupStart === i && t.voice === 'passive')) continue
    if (acts && !inRelative) return aside
    // "were found “lifeless”"
    if (linked && QUOTES.has(token.text) && byStart.get(i + 1)?.some(({ words }) => words.sort === 'is')) continue
    if (STOPPERS.has(token.text)) return aside
    // The number stands in brackets: what is said behind them is said of something else.
    if (token.text === ')') return aside
    if (token.text === '(') {
      i = closing(tokens, i, ')')
      continue
    }
    if (DASHES.has(token.text)) {
      const end = nextDash(tokens, i)
      // "The suspects — two men and a woman — were held": the number stands between the dashes.
      if (end < 0 && !isBetweenDashes(sentence, from, i)) return aside
      i = Math.max(end, i)
      continue
    }
    // "289 were on board, of whom 190 have been rescued": what follows is told of the 190.
    if (token.lower === 'whom' && lower(tokens, i - 1) === 'of' && opensNumber(sentence, i + 1)) return aside
    // "looked into allegations that monks were beaten": what is alleged is told of others.
    if (token.lower === 'that' && CONTENTS.test(lower(tokens, i - 1))) return aside
    if (RELATIVE.has(token.lower)) {
      inRelative = true
      continue
    }
    if (SUBORDINATORS.has(token.lower)) return aside
    if (token.text === ',') {
      if (lower(tokens, i + 1) === 'with') return aside
      if (opensPart(sentence, i + 1)) {
        // "Three people, one of whom was a child, were killed"
        const closes = closingComma(tokens, i)
        if (closes < 0) return aside
        i = closes
        continue
      }
      inRelative = false
      const next = skipInsertion(tokens, i, byStart)
      if (next > i) i = next
      continue
    }
    if (token.pos === 'CCONJ') {
      // "said the toll is 20 and that some are badly hurt": what is said next.
      if (lower(tokens, i + 1) === 'that') return aside
      // "115 were on board, and 90 are missing": a number without a noun that has a verb of its own.
      if (opensClause(sentence, i + 1)) return aside
      // "Many of the passengers jumped into the sea, and 230 were rescued": what looked like a description was a verb.
      if (described && tokens[i - 1]?.text === ',') return aside
      inList = true
      continue
    }
    const links =
      LINKING.has(token.lower) ||
      (SAID_OF.has(token.lower) && isBehindAux(tokens, i)) ||
      (SETS_OUT.has(token.lower) && lower(tokens, i + 1) === 'to')
    if (isVerb(tokens, i) && links && !inRelative) {
      if (!token.lower.startsWith('includ')) linked = true
      continue
    }
    // "two of them were children": the verb has found its complement.
    if (linked && NOMINAL.has(token.pos) && !DAYS.has(token.lower)) return aside
    if (isVerb(tokens, i) && !links) {
      if (inRelative) continue
      // "a spokesman, Ana Quispe, said about 5,000 had fled"
      if (SPEECH_FORMS.has(token.lower) && (!token.lower.endsWith('ing') || tokens[i - 1]?.text === ',')) return aside
      // "12 people staying at the hotel": a participle describes the phrase.
      if (token.lower.endsWith('ing') && tokens[i - 1]?.pos !== 'AUX') {
        described = true
        continue
      }
      if (formOf(token) === 'past?' && !inList && tokens[i - 1]?.pos !== 'AUX' && describesBefore(tokens, i)) {
        described = true
        continue
      }
      return aside
    }
  }
  return aside
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
  if (sort === 'is') return !(tokens[i - 1]?.pos === 'DET')
  return (
    sort === 'become' &&
    trigger.voice === 'passive' &&
    outcomeAfter(tokens, trigger.range[1], trigger, heldFar(trigger)) !== null
  )
}

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
