import type { Range } from '../../../language/clauses.ts'
import { isOnePerson } from '../../../language/lexicon/people.ts'
import { INSTRUMENTS, NAMED_KINDS, PARTS, STAFF } from '../../../language/lexicon/roleWords.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention } from '../../../shapes.ts'
import { lemmaOf, type Placed, type View } from '../view.ts'

/** Actors that share a token with the range, but those whom it rules out. */
export function actorsIn(view: View, range: Range | null): Placed<ActorMention>[] {
  return range
    ? view.actors.filter((actor) => actor.from < range[1] && actor.to > range[0] && !isRuledOut(view, actor))
    : []
}

/** “Ana Roth, not Tom Reed, won”, “rather than the army” */
function isRuledOut({ tokens }: View, { from }: Placed<ActorMention>): boolean {
  const at = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1
  const word = tokens[at]?.lower
  return word === 'not' || (word === 'than' && tokens[at - 1]?.lower === 'rather')
}

/**
 * Those whom a subject or an object is about, of all whom it names: “Kenya’s doctors”, “a court in Lima”, “victims of
 * the general” are doctors, a court and victims.
 */
export function doersIn(view: View, whole: Range | null): Placed<ActorMention>[] {
  const range = whole && withoutDateline(view, whole)
  const named = actorsIn(view, range)
  if (!range || named.length === 0) return named
  const open = openPhrases(view, range)
  const at = (token: number) => open.some(({ head }) => head === token)
  return named.filter((actor) => {
    // “The company’s director”, wherever the phrase was cut
    const owns = isPossessive(view.tokens[actor.to]) && isOnePersonNear(view, actor.to + 1)
    for (let i = Math.max(actor.from, range[0]); i < Math.min(actor.to, range[1]) && !owns; i++) if (at(i)) return true
    const phrase = open.find(({ from, to }) => from <= actor.from && actor.to <= to)
    if (isOfficeHolder(view, actor, range[0])) return true
    return phrase ? actsThrough(view, actor, phrase, named) : isBehindPlace(view, actor, named)
  })
}

/** “former managing director”: somebody, by what he is. */
const isOnePersonNear = ({ tokens }: View, at: number): boolean =>
  tokens.slice(at, at + 4).some(({ pos, lower }) => pos === 'NOUN' && isOnePerson(lower))

/** “LIMA, Peru -- An illegal tap blew up”, “(Lima) – The ministry said”: where it was written is no part of it. */
function withoutDateline({ tokens }: View, [from, to]: Range): Range {
  if (from > 2) return [from, to]
  const dashes: number[] = []
  for (let i = from + 1; i <= to && i < tokens.length; i++) if (isDash(tokens, i)) dashes.push(i)
  // two dashes enclose an aside
  const [dash = to] = dashes
  return dashes.length === 1 && dash < LONGEST_DATELINE && dash + 1 < to ? [dash + 1, to] : [from, to]
}
const DASHES = new Set(['--', '—', '–', '-'])
const isDash = (tokens: readonly Token[], i: number): boolean =>
  DASHES.has((tokens[i] as Token).text) && (tokens[i] as Token).start > (tokens[i - 1] as Token).end
/** In tokens: “PORT MORESBY, Papua New Guinea, March 7 (Agency) –”. */
const LONGEST_DATELINE = 14

/** Whom a range names without doing or suffering: not “Peru’s” of “Peru’s police”, where the police are an actor of their own. */
export function aboutIn(view: View, range: Range | null): Placed<ActorMention>[] {
  const found = actorsIn(view, range)
  if (found.length < 2 || !range) return found
  const head = headOf(view.tokens, range)
  const isNamed = found.some(({ from, to }) => from <= head && head < to)
  return isNamed ? found.filter(({ to }) => to > head || !isPossessive(view.tokens[to])) : found
}

/** The phrases of a range that it is about, each by its head: not those behind a preposition. */
function openPhrases(view: View, [from, to]: Range): NounPhrase[] {
  const open: NounPhrase[] = []
  const phrases = view.phrases
    .filter((phrase) => phrase.to > from && phrase.from < to && !isToldOfIt(view, phrase, from))
    // “Rescuers work to reach …”: the verb was read as a noun
    .map((phrase) => (phrase.head < to ? phrase : { ...phrase, head: headOf(view.tokens, [from, to]) }))
  phrases.forEach((phrase, k) => {
    const before = phrases[k - 1]
    const isOpen = before !== undefined && open.at(-1) === before
    if (phrase.governor < from) {
      if (!before || isOpen || !hangsOnBefore(view, before, phrase, open)) open.push(phrase)
      // “dozens of rebels”, but “Norvex, a unit of Avona, sued”
    } else if (isOpen && isPart(view, before) && !isApposed(view, before, from) && isOf(view.tokens[phrase.governor]))
      open.push(phrase)
  })
  return open
}

/** Between commas, behind somebody's name. */
const isApposed = (view: View, { from, to }: NounPhrase, start: number): boolean =>
  from > start &&
  view.tokens[from - 1]?.text === ',' &&
  /^an?$/.test((view.tokens[from] as Token).lower) &&
  view.tokens[to]?.lower === 'of' &&
  view.actors.some((actor) => actor.to === from - 1)

/** “a manager who robbed miners was jailed”: of the manager alone. */
function isToldOfIt(view: View, { head }: NounPhrase, from: number): boolean {
  const clause = view.clauses[view.clauseOf[head] as number]
  return clause?.kind === 'relative' && clause.range[0] > from
}

const isOf = (token: Token | undefined): boolean => token?.lower === 'of'
const isPart = (view: View, { head }: NounPhrase): boolean => {
  const token = view.tokens[head] as Token
  return token.pos === 'NUM' || token.pos === 'DET' || PARTS.has(lemmaOf(token)) || PARTS.has(token.lower)
}

/**
 * “followers of Diallo and Roth”, “a court in Lima, Peru”, “counsel for the owner, Norvex”: what stands behind a phrase
 * that hangs on a preposition goes with it, where it is of its kind or explains it.
 */
function hangsOnBefore(view: View, before: NounPhrase, phrase: NounPhrase, open: readonly NounPhrase[]): boolean {
  if (isNamedBehind(view, phrase, open)) return false
  const kind = kindOf(view, phrase.head)
  if (kind !== null && kindOf(view, before.head) === kind) return true
  if (view.tokens[phrase.from - 1]?.text !== ',') return false
  // “A judge in Lima, Rosa Roth, said”
  return kind !== 'person' || open.some(({ head }) => isNamedPerson(view, head))
}
/** “A lawyer for Omar Diallo, Rosa Roth, said”: she is the lawyer; not “a video of Omar Diallo, Rosa Roth and others”. */
function isNamedBehind(view: View, { head, from, to }: NounPhrase, open: readonly NounPhrase[]): boolean {
  const [only] = open
  if (!only || open.length > 1 || view.tokens[from - 1]?.text !== ',' || !isNamedPerson(view, head)) return false
  const noun = view.tokens[only.head] as Token
  if (noun.pos !== 'NOUN' || !isOnePerson(noun.lower) || isNamedPerson(view, only.head)) return false
  const next = view.tokens[to]
  return next === undefined || next.text === ',' || next.pos === 'VERB' || next.pos === 'AUX'
}
const isNamedPerson = (view: View, token: number): boolean =>
  view.actors.some(
    ({ from, to, mention: { kind, form } }) => from <= token && token < to && kind === 'person' && form === 'name',
  )
function kindOf(view: View, token: number): string | null {
  const kind = view.actors.find(({ from, to }) => from <= token && token < to)?.mention.kind
  return kind === 'state' ? 'place' : (kind ?? null)
}

/** “Russian jets”, “Hamas rockets”: whose they are does what they do; not where another actor is named there. */
function actsThrough(
  view: View,
  actor: Placed<ActorMention>,
  { head, to }: NounPhrase,
  named: readonly Placed<ActorMention>[],
): boolean {
  if (actor.to > head || actor.mention.kind === 'place') return false
  const next = view.tokens[actor.to] as Token
  if (actor.mention.kind === 'person') return head === actor.to + 1 && OFFICES.has(lemmaOf(view.tokens[head]))
  const first = isPossessive(next) ? actor.to + 1 : actor.to
  if (
    named.some(
      (other) => other !== actor && (isBody(actor) ? other.from >= actor.to : head < other.to) && other.from <= head,
    )
  )
    return false
  // “Rescuers work to reach …”: a verb that was read as a noun
  if (head === actor.to && actor.mention.kind === 'collective') return view.tokens[to]?.lower === 'to'
  if (head - first > 1) return false
  const word = lemmaOf(view.tokens[head])
  return INSTRUMENTS.has(word) || (isBody(actor) && first === actor.to && (NAMED_KINDS.has(word) || STAFF.has(word)))
}

const isBody = ({ mention: { kind } }: Placed<ActorMention>): boolean =>
  kind === 'organisation' || kind === 'armed group'

/** “Secretary of State Ana Roth”, “the Minister of Defence Ana Roth”: the name at the end, and not what the office is of. */
function isOfficeHolder(
  { tokens, phrases }: View,
  { from, to, mention }: Placed<ActorMention>,
  start: number,
): boolean {
  if (mention.kind !== 'person' || mention.form !== 'name') return false
  const phrase = phrases.find((other) => other.from < from && other.head === to - 1)
  const of = phrase?.governor ?? -1
  return of > start && tokens[of]?.lower === 'of' && RANKS.has(lemmaOf(tokens[of - 1]))
}
const RANKS: ReadonlySet<string> = new Set([
  'secretary',
  'minister',
  'chancellor',
  'director',
  'chief',
  'head',
  'ministry',
])

/** “Diallo’s office said”: it speaks and acts for its head. */
const OFFICES: ReadonlySet<string> = new Set(['office', 'government', 'administration', 'cabinet', 'campaign'])

/** “the agency’s director in Mali Ana Roth”: read as one phrase with the place. */
function isBehindPlace(view: View, actor: Placed<ActorMention>, named: readonly Placed<ActorMention>[]): boolean {
  if (actor.mention.kind !== 'person') return false
  return named.some((other) => other.to === actor.from && kindOf(view, other.from) === 'place')
}

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && isPossessiveWord(token)
const isPossessiveWord = perWord(({ lower }) => ["'s", '’s', "'", '’'].includes(lower))
