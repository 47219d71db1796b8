import { WEEKDAYS } from '../../language/calendarNames.ts'
import type { Range } from '../../language/clauses.ts'
import { LENGTHS } from '../../language/lengths.ts'
import { isHome } from '../../language/lexicon/homes.ts'
import { groupOf, isOnePerson } from '../../language/lexicon/people.ts'
import { leavesGap, MEASURE_WORDS, phraseEnd } from '../../language/measureWords.ts'
import type { NumberPhrase } from '../../language/numbers.ts'
import type { Token } from '../../language/tokens.ts'

/**
 * A number with what it counts, before it is known what happened to them:
 *   [more than 18,000] [Palestinians] · [half] of [its battalion commanders] · [a] [surgeon] · [253]
 */
export interface Candidate {
  readonly number: NumberPhrase
  /** Tokens from the number's first to the last of what it counts. */
  readonly range: Range
  /** The noun counted; -1 for a number that stands alone. */
  readonly head: number
  /** Tokens of what is counted, number left out; empty range when nothing is. */
  readonly counted: Range
  /** The group of people the noun names, or `homes`; null when it names neither. */
  readonly group: string | null
  /** "of them", "of whom", "of the dead": part of something told before. */
  readonly partOf: boolean
  /** By a number; one person by an article ("a surgeon") or by name; more than one by the plural alone ("insurgents"). */
  readonly kind: 'number' | 'one' | 'name' | 'plural'
  /** The number stands inside what another one counts ("three of the [five] hostages"). */
  readonly inside: boolean
}

export const HOMES = 'homes'
const SKIPPED = new Set(['more', 'other', 'others', 'additional', 'further', 'extra', 'new', 'different', 'such'])
const PRONOUNS = new Set(['them', 'whom', 'those', 'these', 'which', 'us', 'you'])
const THE_TOLD = new Set(
  (
    'dead wounded injured victims killed missing casualties fatalities deceased slain hurt arrested detained displaced sick ' +
    'infected kidnapped abducted trapped evacuated rescued hospitalised hospitalized'
  ).split(' '),
)
/** How sure a case is: "15 suspected and confirmed cases". */
const SURE = new Set(
  'suspected confirmed probable reported registered recorded notified documented known new active fatal'.split(' '),
)
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'NUM'])
const OPENERS = new Set([
  ...WEEKDAYS,
  ...['yesterday', 'today', 'tonight', 'overnight', 'last', 'early', 'late', 'since', 'so', 'as'],
  ...['dead', 'homeless', 'displaced', 'injured', 'wounded', 'trapped', 'stranded', 'hostage', 'captive', 'prisoner'],
  ...['alive', 'missing'],
])

/** Reads what a number counts. `isTime(i)` says that a token is part of a time. */
export function readCounted(tokens: readonly Token[], number: NumberPhrase, isTime: (i: number) => boolean): Candidate {
  let i = isQuotedAlone(tokens, number) ? number.range[1] + 1 : number.range[1]
  let partOf = false
  while (SKIPPED.has(tokens[i]?.lower ?? '') && tokens[i]!.lower !== 'others') i++
  if (tokens[i]?.lower === 'of' || (number.share && ['the', 'its', 'their'].includes(tokens[i]?.lower ?? ''))) {
    if (tokens[i]!.lower === 'of') i++
    if (PRONOUNS.has(tokens[i]?.lower ?? '')) {
      partOf = true
      i++
    } else {
      while (tokens[i] && (tokens[i]!.pos === 'DET' || POSSESSIVES.has(tokens[i]!.lower))) i++
      // "eight of the injured", "eight of the 35 injured"
      const told = tokens[i]?.pos === 'NUM' && i > number.range[1] + 1 ? i + 1 : i
      if (THE_TOLD.has(tokens[told]?.lower ?? '') && tokens[told + 1]?.pos !== 'NOUN') {
        partOf = true
        i = told + 1
      }
    }
  }
  const from = i
  const noun = isDoing(tokens, number, from) ? { to: from, head: -1 } : readNoun(tokens, from, isTime)
  const head = peopleIn(tokens, from, noun.head)
  const ofWar = head >= 0 && /^prisoners?$/.test(tokens[head]!.lower) && tokens[head + 2]?.lower === 'war'
  const to = ofWar
    ? head + 3
    : head >= 0 && MEMBERS.has(tokens[head]!.lower)
      ? membersOf(tokens, head, isTime)
      : noun.to
  const group =
    head < 0 ? null : isHome(tokens[head]!.lower, tokens[head - 1]?.lower ?? '') ? HOMES : groupOf(tokens[head]!.lower)
  const end = Math.max(to, from)
  return {
    number,
    range: [number.range[0], end],
    head,
    counted: [head >= 0 ? from : end, end],
    group,
    partOf,
    kind: 'number',
    inside: false,
  }
}

/** “hundreds” were hurt, "not less than 200" had died: marks of quotation around the number alone. */
const isQuotedAlone = (tokens: readonly Token[], { range: [from, to] }: NumberPhrase): boolean =>
  /^[”"]$/.test(tokens[to]?.text ?? '') && /^[“"]$/.test(tokens[from - 1]?.text ?? '')

const MEMBERS = new Set(['members', 'followers'])
/** "members [of the security forces]": who they are is said behind. */
function membersOf(tokens: readonly Token[], head: number, isTime: (i: number) => boolean): number {
  if (tokens[head + 1]?.lower !== 'of') return head + 1
  const noun = readNoun(tokens, head + 2 + (tokens[head + 2]?.pos === 'DET' ? 1 : 0), isTime)
  return noun.head < 0 ? head + 1 : noun.to
}

/** "Thousands march in Lima", "40 fell ill": what the tagger takes for a noun is what they do. */
const isDoing = (tokens: readonly Token[], { form, range }: NumberPhrase, i: number) =>
  i === range[1] &&
  MEASURE_WORDS.get(tokens[i]?.lower ?? '')?.some(({ sort, form: word, rest }) =>
    rest.length === 0
      ? word === 'base' && form === 'vague' && tokens[i + 1]?.pos !== 'NOUN'
      : sort === 'does' && phraseEnd(tokens, i, { rest }) > 0,
  ) === true

/** "its commanders battalion": where the last noun names no people and the one before it does, that one is counted. */
function peopleIn(tokens: readonly Token[], from: number, head: number): number {
  if (head <= from || groupOf(tokens[head]!.lower) !== null) return head
  const before = tokens[head - 1]!
  return before.pos === 'NOUN' && groupOf(before.lower) !== null && /(?:s|men|people|children)$/.test(before.lower)
    ? head - 1
    : head
}

/** The noun phrase from `from` on: modifiers and head, "women and children" as one. */
export function readNoun(
  tokens: readonly Token[],
  from: number,
  isTime: (i: number) => boolean,
): { to: number; head: number } {
  let head = -1
  let to = from
  for (let i = from; i < tokens.length && i < from + 12 && !isTime(i); i++) {
    const token = tokens[i]!
    if (opensState(tokens, from, head, i)) break
    if (token.lower === 'others') return { to: i + 1, head: i }
    if (head < 0 && i < from + 3 && saysHowSure(tokens, i)) continue
    if (tellsOf(tokens, head, i) || (head >= 0 && opensNext(tokens, head, i))) break
    if (head >= 0 && joinsOn(tokens, head, i)) continue
    if (joinsOwner(tokens, i)) {
      if (i === from) break
      head = -1
      continue
    }
    const isPeople = groupOf(token.lower) !== null
    if (!NOMINAL.has(token.pos) && !isParticiple(token) && !(token.pos === 'VERB' && isPeople)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || isPeople) {
      head = i
      to = i + 1
    }
  }
  return { to, head }
}

/** "12 people missing", "two remained": what they are or were, and when. */
function opensState(tokens: readonly Token[], from: number, head: number, i: number): boolean {
  const { lower, pos } = tokens[i]!
  if (/^(?:remain|stay|becom)/.test(lower) && pos === 'VERB') return true
  return OPENERS.has(lower) && (head >= 0 || (i > from && groupOf(tokens[i - 1]!.lower) !== null))
}

/** "15 [suspected] [and] confirmed cases" */
const saysHowSure = (tokens: readonly Token[], i: number): boolean =>
  SURE.has(tokens[i]!.lower) || (tokens[i]!.pos === 'CCONJ' && SURE.has(tokens[i + 1]?.lower ?? ''))

/** "12 people [killed] in": a participle that tells what befell them. */
const tellsOf = (tokens: readonly Token[], head: number, i: number): boolean =>
  isParticiple(tokens[i]!) &&
  groupOf(tokens[i]!.lower) === null &&
  (isWholePhrase(tokens, head, i) || !describes(tokens, i))

/** What stands behind a head and belongs to what comes next. */
function opensNext(tokens: readonly Token[], head: number, i: number): boolean {
  const { lower, pos, text } = tokens[i]!
  const noun = tokens[head]!
  // "9 climbers 300 feet below the summit"
  if (pos === 'NUM' && LENGTHS.test(tokens[i + 1]?.lower ?? '')) return true
  // A name behind a noun for people is the next phrase: "12 people Monday", "killed 20 soldiers Ukraine said".
  if (pos === 'PROPN' && isMany(noun) && !groupOf(lower)) return true
  if (head !== i - 1) return false
  if (CLOSED.has(noun.lower) && pos !== 'CCONJ' && text !== ',') return true
  // "two sides exchanged prisoners": behind a plural stands a verb.
  if (pos === 'VERB' && noun.lower.endsWith('s') && lower.endsWith('ed')) return true
  // "dockers march on the port": behind people in the plural a verb that looks like a noun.
  if (!isMany(noun)) return false
  // "gave six officers life sentences": what they got.
  return isDoneByMany(tokens, i) || (PENAL.has(lower) && SENTENCES.test(tokens[i + 1]?.lower ?? ''))
}
const PENAL = new Set(['life', 'prison', 'jail', 'death', 'suspended', 'custodial'])
const SENTENCES = /^(?:sentences?|terms?|imprisonment|penalty)$/

/** "women [and] children", "men[,] women and children", "driver[/]guard" */
const joinsOn = (tokens: readonly Token[], head: number, i: number): boolean =>
  (tokens[i]!.pos === 'CCONJ' && joins(tokens, head, i)) || (/^[,/-]$/.test(tokens[i]!.text) && listGoesOn(tokens, i))

/** "the [town’s] residents", "a [12-]year-old": the head is still to come. */
function joinsOwner(tokens: readonly Token[], i: number): boolean {
  const { text, start } = tokens[i]!
  if (text === '-' || text === "'s" || text === '’s') return true
  return /^['’]$/.test(text) && tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.end === start
}

const isMany = (token: Token) => token.lower.endsWith('s') && groupOf(token.lower) !== null
/** "policemen drown", "traders face charges" */
const isDoneByMany = (tokens: readonly Token[], i: number) =>
  MEASURE_WORDS.get(tokens[i]!.lower)?.some(
    (w) =>
      w.sort === 'does' &&
      w.form === 'base' &&
      (w.rest.length === 0 ? tokens[i + 1]?.pos !== 'NOUN' : phraseEnd(tokens, i, w) > 0),
  ) === true

/** Behind a noun for people a participle says what happened to them: "officials told", "insurgents detained". */
const isWholePhrase = (tokens: readonly Token[], head: number, i: number) =>
  head >= 0 && head === i - 1 && groupOf(tokens[head]!.lower) !== null
/** Nouns that end their phrase. */
const CLOSED = new Set(['people', 'persons', 'men', 'women', 'children', 'others', 'lives'])

/** A measure's participle, as "killed", "displaced", "wounded". */
const isParticiple = (token: Token) => {
  // "in" opens "in critical condition".
  if (token.pos === 'ADP') return false
  const words = MEASURE_WORDS.get(token.lower)
  return (
    words?.some((w) => w.form === 'past?' || w.form === 'participle' || (w.sort === 'is' && !leavesGap(w))) ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower))
  )
}

const BECOME = new Set(['hostage', 'captive', 'prisoner'])

/** "two wounded soldiers": the participle belongs to the noun behind it. */
function describes(tokens: readonly Token[], i: number): boolean {
  // "250 taken hostage": what they became.
  if (BECOME.has(tokens[i + 1]?.lower ?? '')) return false
  let j = i + 1
  while (tokens[j] && (tokens[j]!.pos === 'ADJ' || tokens[j]!.text === '-' || isParticiple(tokens[j]!)) && j < i + 4) {
    if (groupOf(tokens[j]!.lower)) return true
    j++
  }
  const next = tokens[j]
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    (groupOf(next.lower) !== null || groupOf(tokens[j + 1]?.lower ?? '') !== null || isRelated(tokens[i]!, next))
  )
}

/** "32 measles related deaths": what they come of. */
const isRelated = (token: Token, next: Token) =>
  /^(?:related|linked|associated|induced)$/.test(token.lower) &&
  MEASURE_WORDS.get(next.lower)?.some(({ sort }) => sort === 'noun') === true

/** "women and children": two nouns for people under one number. */
function joins(tokens: readonly Token[], head: number, at: number): boolean {
  const next = tokens[at + 1]
  const last = tokens[at + 2]
  if (next === undefined || !isPlural(tokens[head]!.lower)) return false
  if (groupOf(tokens[head]!.lower) === null) return false
  if (isPlural(next.lower) && groupOf(next.lower) !== null) return true
  return (
    (next.pos === 'ADJ' || next.pos === 'NOUN') &&
    last !== undefined &&
    isPlural(last.lower) &&
    groupOf(last.lower) !== null
  )
}
const isPlural = (noun: string) => !isOnePerson(noun)

/** "men, women and children". */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const then = tokens[at + 2]
  if (tokens[at]!.text !== ',') return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN')
  return (
    next !== undefined &&
    groupOf(next.lower) !== null &&
    isPlural(next.lower) &&
    next.pos === 'NOUN' &&
    then?.pos === 'CCONJ' &&
    groupOf(tokens[at + 3]?.lower ?? '') !== null
  )
}
