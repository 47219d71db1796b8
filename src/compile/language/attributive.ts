import { WEEKDAYS } from './calendarNames.ts'
import { VERB_SENSES } from './eventLexicon.ts'
import { perWord } from './perWord.ts'
import type { Pos, Token } from './tokens.ts'
import { formOf, verbLemma } from './verbForms.ts'

export const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

export const isNominalPos = (pos: Pos | undefined): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'X' || pos === 'SYM'

/** Participles in -ing that only describe the noun after them, with or without an article before. */
const DESCRIBING = new Set(
  'remaining developing following ongoing continuing continued leading growing rising increasing existing mounting escalating missing surrounding outgoing incoming neighboring neighbouring coming opposing ruling acting visiting sitting warring surviving deepening looming lasting arriving retreating departing contrasting rotating returning emerging resulting striking worsening dwindling enduring challenging widening raging burning sweeping crushing overwhelming alarming shocking devastating'.split(
    ' ',
  ),
)

const DEGREES = new Set([
  'very',
  'increasingly',
  'rapidly',
  'fast',
  'slowly',
  'most',
  'more',
  'deeply',
  'highly',
  'so',
  'too',
])

const NOUNS_IN_ING = new Set(
  'crossing meeting building bombing shelling killing shooting stabbing hearing briefing landing uprising fighting training funding housing warning ruling gathering filing opening closing beginning trading spending looting voting mining drilling fishing planning sentencing polling counting talking setting bidding dealing smuggling trafficking flooding crossings rigging hijacking kidnapping sinking'.split(
    ' ',
  ),
)

/** Participles that news uses as prepositions (“according to”, “including”). */
export const PARTICIPLE_PREPOSITIONS = new Set([
  'according',
  'including',
  'regarding',
  'concerning',
  'excluding',
  'barring',
  'pending',
  'depending',
  'owing',
])

export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && isQuoteSign(token)
const isQuoteSign = perWord(({ text }) => text.length === 1 && '“”"‘’\'«»„'.includes(text))

export const isHyphen = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return (
    token !== undefined &&
    isHyphenSign(token) &&
    tokens[i - 1]?.end === token.start &&
    tokens[i + 1]?.start === token.end
  )
}

const isHyphenSign = perWord(({ text }) => text === '-' || text === '‑' || text === '/')

/** “A quake of magnitude 5.2 struck”: the number counts nothing behind it. */
const GRADED = new Set(['magnitude', 'category', 'level', 'number'])

const isWeekday = perWord(({ lower }) => WEEKDAYS.includes(lower))

/** “the escalating crisis”, “displaced people”, “Hamas-controlled”: a verb form that only describes a noun. */
export function isAttributive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.pos !== 'VERB') return false
  if (isHyphen(tokens, i - 1) || isHyphen(tokens, i + 1)) return true
  if (isNounInIng(tokens, i)) return true
  if (token.lower === 'tear' && tokens[i + 1]?.lower === 'gas') return true
  const form = formOf(token)
  // “went”, “took” are nothing but verbs.
  if (form === 'past') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const describes =
    before !== undefined &&
    ((before.pos === 'DET' && !isFloating(tokens, i - 1) && !isWhoDid(tokens, i)) ||
      (isDescribing(before) && !(form === 'ing' && before.lower === 'continued')) ||
      (before.pos === 'NUM' &&
        tokens[i - 2]?.pos !== 'PROPN' &&
        !GRADED.has(tokens[i - 2]?.lower ?? '') &&
        !isGapped(tokens, i) &&
        !isAfterYear(tokens, i) &&
        !happens(token)) ||
      isPossessive(before) ||
      isPossessiveMark(tokens, i - 1))
  if (form === 'base' || form === 's' || form === null)
    return (
      (describes && before?.lower !== 'that' && !(token.lower === 'die' && before?.pos === 'NUM')) ||
      (before?.pos === 'ADP' && before.lower !== 'to' && before.lower !== 'as')
    )
  const nounAfter =
    after !== undefined && (isNominalPos(after.pos) || (after.pos === 'ADJ' && isNominalPos(tokens[i + 2]?.pos)))
  if (describes && before?.lower !== 'that') return true
  // “the police chief insisted Monday his men …”
  if (!nounAfter || isWeekday(after as Token)) return false
  if (before?.pos === 'ADJ' && form !== 'ing')
    return tokens[i - 2] !== undefined && (tokens[i - 2] as Token).pos !== 'AUX'
  if (isLastOfModifiers(tokens, i)) return true
  // “towns and allied troops”
  if (isKind(token) && (before === undefined || ['CCONJ', 'PUNCT', 'VERB'].includes(before.pos))) return true
  if (form === 'ing')
    return (
      (isDescribing(token) || (before?.pos === 'ADV' && DEGREES.has(before.lower))) &&
      (before === undefined || before.pos !== 'AUX')
    )
  if (form !== 'past?' && form !== 'participle') return false
  return (
    before === undefined ||
    before.pos === 'ADP' ||
    // “treated for injured feet”
    before.lower === 'for' ||
    // “a newly elected parliament”, “carrying out politically driven attacks”
    (before.pos === 'ADV' && (['DET', 'ADP'].includes(tokens[i - 2]?.pos ?? '') || isIng(tokens[i - 2]))) ||
    isLastOfPlaces(tokens, i) ||
    (before.pos === 'VERB' && formOf(before) !== 'past?' && before.lower !== 'were')
  )
}

const isKind = perWord(({ lower }) =>
  ['allied', 'associated', 'organised', 'organized', 'massed', 'armed', 'unarmed', 'uniformed', 'masked'].includes(
    lower,
  ),
)
const isIng = (token: Token | undefined): boolean => token?.pos === 'VERB' && formOf(token) === 'ing'
/** “Nine died when …”: nobody is died. */
const happens = perWord(({ lower }) => ['died', 'drowned', 'perished', 'escaped', 'fled', 'survived'].includes(lower))

const isDescribing = perWord(({ lower }) => DESCRIBING.has(lower))
export const isPossessive = perWord(({ lower }) => POSSESSIVES.has(lower))

/** “Some blamed the mayor”, “but most supported him”: they are the subject, and what they do it to follows. */
const isWhoDid = (tokens: readonly Token[], i: number): boolean =>
  isSome(tokens[i - 1] as Token) &&
  ['DET', 'PRON'].includes(tokens[i + 1]?.pos ?? '') &&
  ['CCONJ', 'PUNCT', 'SCONJ', undefined].includes(tokens[i - 2]?.pos)
const isSome = perWord(({ lower }) => ['some', 'most', 'many', 'several', 'all', 'few', 'both'].includes(lower))

/** “the two sides each claimed victory”: it belongs to the subject before it. */
const isFloating = (tokens: readonly Token[], i: number): boolean =>
  ['each', 'both', 'all'].includes((tokens[i] as Token).lower) && ['NOUN', 'PROPN'].includes(tokens[i - 1]?.pos ?? '')

/** “12 were killed and 40 wounded”: the auxiliary before counts for the second participle too. */
export function isGapped(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  if (after && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'AUX'].includes(after.pos)) return false
  let joint = i - 2
  while (joint > i - 6 && isAbout(tokens[joint])) joint--
  if (tokens[joint]?.pos !== 'CCONJ') return false
  for (let k = joint - 1; k > Math.max(0, joint - 12); k--) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB' && tokens[k - 1]?.pos === 'AUX') return GAPPED.has(token.lower)
    if (token.pos === 'VERB') return false
  }
  return false
}
/** “and at least 40 wounded”, “and a further 12 detained” */
const isAbout = (token: Token | undefined): boolean => token !== undefined && saysAbout(token)
const saysAbout = perWord(({ lower }) => ABOUT.has(lower))
const ABOUT = new Set(
  'at least more than about around some nearly almost over up to a another further roughly'.split(' '),
)

/** “The judge in 2019 acquitted the nurse”, but “in 2019 displaced families returned”. */
const isAfterYear = (tokens: readonly Token[], i: number): boolean =>
  isYear(tokens[i - 1] as Token) && BEHIND_A_VERB.has(tokens[i + 1]?.pos ?? 'NOUN')
const BEHIND_A_VERB: ReadonlySet<Pos> = new Set(['DET', 'NUM', 'PRON', 'PROPN', 'ADP', 'SCONJ', 'PART'])
/** “1998”, “2024”: a number that news hardly uses but for a year. */
export const isYear = perWord(({ lower }) => /^(?:1[5-9]|20)\d\d$/.test(lower))

/** What is told of several groups in one breath: the auxiliary stands before the first only. */
export const GAPPED: ReadonlySet<string> = new Set(
  'killed injured wounded hurt arrested detained captured hospitalised hospitalized destroyed damaged looted burned burnt torched evacuated displaced rescued saved abducted kidnapped shot stabbed charged convicted released freed closed cancelled canceled suspended delayed sunk taken seized jailed sentenced expelled deported barred banned fined dismissed blocked sealed searched ransacked executed hanged flogged disbanded dissolved'.split(
    ' ',
  ),
)

/** “for short, organised walkouts”, “on brief and targeted raids”, but “the crowd, angry, targeted the police”. */
function isLastOfModifiers(tokens: readonly Token[], i: number): boolean {
  let at = i
  while (tokens[at - 1]?.text === ',' || tokens[at - 1]?.pos === 'CCONJ') {
    at--
    if (tokens[at - 1]?.text === ',') at--
    if (tokens[at - 1]?.pos !== 'ADJ') return false
    at--
  }
  return at < i && ['ADP', 'DET', 'NUM'].includes(tokens[at - 1]?.pos ?? '')
}

/** “onto trains, buses and hired vehicles”: the last noun of a list that a preposition opens. */
function isLastOfPlaces(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.pos !== 'CCONJ' || isForce(tokens[i] as Token)) return false
  let at = i - 1
  let listed = 0
  while (tokens[at - 1]?.pos === 'NOUN') {
    at--
    while (tokens[at - 1]?.pos === 'ADJ') at--
    if (tokens[at - 1]?.text !== ',') break
    at--
    listed++
  }
  return listed > 0 && tokens[at - 1]?.pos === 'ADP'
}
/** “marched through fields, villages and burned houses”: more is done than describes. */
const isForce = (token: Token): boolean =>
  (VERB_SENSES.get(verbLemma(token)) ?? []).some(({ type }) => type === 'assault' || type === 'coerce')

/** “the border crossing”, “a court hearing”: a noun in -ing at the end of a phrase. */
export function isNounInIng(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!isNounOrVerb(token)) return false
  const before = isQuoteMark(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1]
  const after = tokens[i + 1]
  if (isSubjectInIng(before, after)) return true
  // “at polling stations”
  if (token.lower === 'polling' && before?.pos !== 'AUX' && after !== undefined && isPolled(after)) return true
  if (before === undefined || (before.pos !== 'PROPN' && before.pos !== 'NOUN' && before.pos !== 'ADJ')) return false
  if (before.pos === 'PROPN' && token.text[0] !== token.lower[0]) return true
  return after === undefined || !['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(after.pos)
}

const isPolled = perWord(({ lower }) => /^(?:station|place|booth|centre|center|site|day)s?$/.test(lower))

/** “This week, fighting broke out”, “as looting spreads”, “that counting would resume”: nothing but a noun has a verb of its own. */
const isSubjectInIng = (before: Token | undefined, after: Token | undefined): boolean =>
  (before === undefined || before.text === ',' || ['as', 'that'].includes(before.lower) || before.pos === 'SCONJ') &&
  (after?.pos === 'AUX' || (after?.pos === 'VERB' && ['past', 's'].includes(formOf(after) ?? '')))

export const isNounOrVerb = perWord(({ lower }) => NOUNS_IN_ING.has(lower))

/** The ’ or ’s that makes the word before it an owner. */
export function isPossessiveMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || i === 0) return false
  const before = tokens[i - 1] as Token
  if (!isApostrophe(token)) return false
  if (token.pos === 'PART') return true
  return (
    token.text.length === 1 &&
    before.end === token.start &&
    before.lower.endsWith('s') &&
    isNominalPos(before.pos) &&
    tokens[i + 1] !== undefined &&
    (tokens[i + 1] as Token).start > token.end &&
    isNominal(tokens, isQuoteMark(tokens[i + 1]) ? i + 2 : i + 1)
  )
}

/** With its s or without. */
const isApostrophe = perWord(({ lower }) => /^['’]s?$/.test(lower))

export const isNominal = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  return isNominalPos(token.pos) || token.pos === 'ADJ' || token.pos === 'NUM' || isParticiple(token)
}

/** Looks at the word alone: whether it describes a noun depends on the mark before it, which asks this. */
function isParticiple(token: Token): boolean {
  if (token.pos !== 'VERB') return false
  const form = formOf(token)
  return form === 'ing' || form === 'past?' || form === 'participle'
}
