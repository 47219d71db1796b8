import { isHyphen, isQuoteMark } from '../attributive.ts'
import { PREPOSITIONAL_SUBORDINATORS } from '../clauseWords.ts'
import { isPlural } from '../doings.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Pos, Token } from '../tokens.ts'
import { plainGroup } from '../untaggedVerbs.ts'
import { formOf, verbLemma } from '../verbForms.ts'
import type { Open } from './reading.ts'

/** The sentence ends as one, and what was read of it has no verb of its own. */
export function lacksMainVerb(tokens: readonly Token[], clauses: readonly Open[]): boolean {
  return clauses.every(({ kind, verb }) => kind !== 'main' || verb === null) && isSentence(tokens)
}

/** It ends with a full stop, a question or an exclamation mark, quotation marks and brackets behind it left out. */
function isSentence(tokens: readonly Token[]): boolean {
  let i = tokens.length - 1
  while (i > 0 && (isQuoteMark(tokens[i]) || (tokens[i] as Token).text === ')')) i--
  return i >= SHORTEST && ['.', '?', '!'].includes((tokens[i] as Token).text)
}
const SHORTEST = 3

/**
 * A finite verb that was given to a clause no word opens, though the sentence waits for it: “The claim that the firm
 * could run the line was dropped”, “The next day it abolished the fee”.
 */
export function freeVerb(tokens: readonly Token[], clauses: readonly Open[]): RawGroup | null {
  const free = clauses.find(
    ({ verb, introducer, openedBy, from }) =>
      verb?.form === 'finite' && (introducer === '' || (openedBy === ',' && isSecond(tokens, from, introducer))),
  )
  return free?.group ?? null
}

/** “After he asked that the fleet sail at once, | the king dismissed him”: no word opens it, nor joins it to the one before. */
const isSecond = (tokens: readonly Token[], from: number, introducer: string): boolean =>
  tokens[from]?.pos !== 'CCONJ' && tokens[from]?.lower !== introducer && introducer === 'that'

/** “Experts such as Ana Roth have called it”, “The worst raid since the start of the war came”: the word may open no clause. */
export function verbBehindPreposition(clauses: readonly Open[]): RawGroup | null {
  const behind = clauses.find(
    ({ kind, verb, introducer }) =>
      kind === 'adverbial' && verb?.form === 'finite' && PREPOSITIONAL_SUBORDINATORS.has(introducer),
  )
  return behind?.group ?? null
}

/**
 * What was read as told of a noun though it may as well be the verb, the last first: of “Her army, checked at last,
 * returned home” the second. What “by” follows is told of a noun.
 */
export function participles(tokens: readonly Token[], clauses: readonly Open[]): RawGroup[] {
  return clauses
    .flatMap(({ kind, group }) => (kind === 'participial' && group?.form === 'past?' ? group : []))
    .filter(({ to }) => tokens[to]?.lower !== 'by')
    .reverse()
}

export const asFinite = (group: RawGroup): RawGroup => ({ ...group, form: 'finite', tense: 'past' })

/**
 * Words that only a verb can be there, and that the tagger took for a noun or an adjective: “100,000 troops encircled
 * Huesca”, “The floods cost Peru a harvest”. The first of the sentence, with a second that “and” joins to it.
 */
export function unseenVerbs(tokens: readonly Token[], groups: readonly RawGroup[]): RawGroup[] {
  const inGroup = (i: number) => groups.some(({ from, to }) => from <= i && i < to)
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!isPastForm(tokens, i) || inGroup(i) || !hasSubject(tokens, i)) continue
    const joint = tokens[i + 1]?.pos === 'CCONJ' ? i + 2 : -1
    const second = joint > 0 && isPastForm(tokens, joint) && !inGroup(joint) && leadsOn(tokens, joint) ? [joint] : []
    if (second.length > 0 || leadsOn(tokens, i) || endsSentence(tokens, i))
      return [i, ...second].map((k) => pastGroup(tokens, k))
  }
  return []
}

/** “40 villagers drowned.” */
const endsSentence = (tokens: readonly Token[], i: number): boolean =>
  i === tokens.length - 2 && tokens[i]?.pos !== 'NOUN' && (isPlural(tokens[i - 1]) || isNamed(tokens[i - 1]))

const pastGroup = (tokens: readonly Token[], i: number): RawGroup => ({
  ...plainGroup(tokens, i),
  lemma: verbLemma(tokens[i] as Token),
  tense: 'past',
})

function isPastForm(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!TAKEN_FOR.has(token.pos) || isHyphen(tokens, i - 1) || isHyphen(tokens, i + 1)) return false
  const form = formOf(token)
  return form === 'past' || form === 'past?' || (form === 'any' && tokens[i + 1]?.lower !== 'of')
}
/** `VERB`: it looked as if it described the noun behind it. */
const TAKEN_FOR: ReadonlySet<Pos> = new Set(['NOUN', 'ADJ', 'VERB'])

/** A noun, a pronoun or a number stands before it, adverbs, brackets and commas left out; nothing that leads on to a noun. */
function hasSubject(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (at > 0 && ((tokens[at] as Token).pos === 'ADV' || /^[,)]$/.test((tokens[at] as Token).text))) at--
  const { pos, text, lower } = tokens[at] as Token
  if (pos === 'ADJ') return at > 0 && (/^\p{Lu}/u.test(text) || tokens[i + 1]?.pos === 'DET' || isNamed(tokens[i + 1]))
  return SUBJECTS.has(pos) || THESE.has(lower)
}
const SUBJECTS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const THESE = new Set(['these', 'those', 'this', 'that'])
const isNamed = (token: Token | undefined): boolean => token?.pos === 'PROPN'

/** What follows can be its object or tells of it. */
const leadsOn = (tokens: readonly Token[], i: number): boolean =>
  LEADING.has(tokens[i + 1]?.pos ?? 'PUNCT') || (tokens[i + 1]?.pos === 'NOUN' && isPlural(tokens[i + 1]))
const LEADING: ReadonlySet<Pos> = new Set(['DET', 'ADP', 'PROPN', 'PRON', 'NUM', 'ADV', 'ADJ', 'PART', 'SYM', 'SCONJ'])

/** “Most experts mark the end”, “Estimates range from”, “The firm claims to own”: a present that agrees with the noun before it. */
export function unseenPresent(tokens: readonly Token[], groups: readonly RawGroup[]): RawGroup[] {
  const inGroup = (i: number) => groups.some(({ from, to }) => from <= i && i < to)
  for (let i = 1; i < tokens.length - 2; i++) {
    const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1] as Token]
    if (token.pos !== 'NOUN' || (before.pos !== 'NOUN' && before.pos !== 'PROPN') || inGroup(i)) continue
    if (isPlural(before) === isPlural(token)) continue
    const leads = after.pos === 'DET' || after.lower === 'that' || after.lower === 'from' || isInfinitive(groups, i + 1)
    if (leads) return [plainGroup(tokens, i)]
  }
  return []
}
const isInfinitive = (groups: readonly RawGroup[], i: number): boolean =>
  groups.some(({ from, form }) => from === i && form === 'infinitive')
