import { isMonth } from '../calendarNames.ts'
import { CLAUSE_TAKING, SAYING } from '../clauseWords.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { andBefore } from './behindAnd.ts'
import { actsOnAny, actsOnNext, endsClauseBefore, isJoinedActor } from './joinedActor.ts'
import { NEVER_PASSIVE } from './neverPassive.ts'
import { DASHES, type Open, type Reading } from './reading.ts'
import {
  awaitsClause,
  clauseFollows,
  closesAside,
  finiteFollows,
  isBareNot,
  isDescribed,
  isEnclosed,
  leftBehind,
  verbBehindComma,
} from './waiting.ts'

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'it'])

export const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'nickname', 'dub'])

/** Verbs that with “of” right after them can only be told of the one it is done to. */
const HELD = new Set(['accuse', 'convict', 'suspect', 'acquit', 'deprive', 'strip', 'clear', 'rob'])

/** A form like “attacked” that stands for “that was attacked”. What stands nearest to it is asked first. */
export function isReduced(r: Reading, group: RawGroup): boolean {
  const at = r.skipAdverbs(group.from)
  const next = r.tokens[group.to]
  if (at < 0) return isFronted(r, group) || (next?.pos === 'ADP' && finiteFollows(r, group, true))
  const place: Place = { at, before: r.tokens[at] as Token, next, phrase: untimed(r, r.phraseEnding[at + 1]) }
  const { top } = r
  return (
    fromVerb(r, group, place) ??
    fromNeighbours(r, group, place) ??
    fromSubject(r, group, place) ??
    (top.group === null
      ? asFirstVerb(r, group, place)
      : place.phrase
        ? behindPhrase(r, group, place, place.phrase)
        : behindVerb(r, group, place))
  )
}

/** Where such a form stands. */
interface Place {
  /** The token before it and its adverbs. */
  readonly at: number
  readonly before: Token
  readonly next: Token | undefined
  /** What ends before it, and before a day that stands between. */
  readonly phrase: NounPhrase | undefined
}

/** What the verb by itself says, or with the words that it goes with. */
function fromVerb(r: Reading, group: RawGroup, { at, before, next }: Place): boolean | null {
  const { top } = r
  // “two men aged 28 and 35”
  if (group.lemma === 'age' && next?.pos === 'NUM') return true
  // “told them in a letter dated June 24 that …”
  if (group.lemma === 'date' && next && (next.pos === 'NUM' || isMonth(next)) && r.phraseEnding[at + 1]) return true
  // “the house, called Villa Rosa”
  if (before.text === ',' && NAMING.has(group.lemma) && next?.pos === 'PROPN' && r.phraseEnding[at]) return true
  // “a group called the Fox was”
  if (top.group === null && NAMING.has(group.lemma) && isNameBehind(r, group) && finiteFollows(r, group, false))
    return true
  // “militants linked to Boko Haram and IS are waging a war”
  if (TIED.has(`${group.lemma} ${next?.lower}`) && r.phraseEnding[at + 1]) return true
  // “What began as a rally by fans of the mayor turned violent”
  const [first] = r.stack
  const about = r.stack[1]?.introducer === 'what' && r.stack[1].from === 0 && r.stack[1].group !== null
  if (about && first?.verb === null && !finiteFollows(r, group, false)) return false
  // “the goal, agreed on in May, is …”
  const agreed =
    group.lemma === 'agree' && ['on', 'to', 'upon'].includes(next?.lower ?? '') && !r.phraseAt[group.to + 1]
  if (agreed && before.text === ',') return isEnclosed(r, group)
  return NEVER_PASSIVE.has(group.lemma) ? false : null
}

/** What the words right before and behind it say. */
function fromNeighbours(r: Reading, group: RawGroup, { at, before, next }: Place): boolean | null {
  const { tokens, top } = r
  if (isBareNot(tokens, group.from)) return true
  // “which the mayor said hurt 74 people”
  const said = top.kind === 'relative' && top.antecedent && SAYING.has(top.group?.lemma ?? '')
  if (said && at === (top.group?.to ?? 0) - 1) return false
  if (before.pos === 'CCONJ' && top.kind === 'participial' && r.waiting(top) && isToldHow(tokens[group.to]))
    return finiteFollows(r, group, true) || isEnclosed(r, group)
  // “a letter dated 1 May and signed by him”
  if (before.pos === 'CCONJ' && next?.lower === 'by' && isSecondUndergone(r)) return true
  if (before.pos === 'CCONJ' || SUBJECT_PRONOUNS.has(before.lower) || andBefore(r, at) >= 0) return false
  if (before.pos === 'ADP' || before.pos === 'SCONJ') return true
  // “towns cut off by snow”, “directors named annually by the board”
  const agent = PARTICLES.has(next?.lower ?? '') || next?.pos === 'ADV' ? tokens[group.to + 1] : next
  if (agent?.lower === 'by' && !BY_SO_MUCH.has(group.lemma) && !isCount(tokens, tokens.indexOf(agent)))
    return !(r.groupAt[group.to + 1] && top.group === null)
  return top.group === null && isPartedFrom(r, group) ? false : null
}

/** “built in 1974 and bombed twice, supplies …” */
const isToldHow = (token: Token | undefined): boolean => token?.pos === 'ADP' || token?.pos === 'ADV'

const isSecondUndergone = ({ top }: Reading): boolean =>
  top.kind === 'participial' &&
  top.openedBy === '' &&
  top.verb?.passive === true &&
  top.antecedent !== null &&
  top.parent?.verb?.passive === false

/** What a subject that still waits, or has its verb, leaves for it to be. */
function fromSubject(r: Reading, group: RawGroup, { next, phrase }: Place): boolean | null {
  const { top } = r
  // “Shops in Oran closed on Monday after a blast killed nine”
  if (top.group === null && SELF_DOING.has(group.lemma) && isGivenCause(r, group)) return false
  // “firms accused of fraud”
  if (phrase && top.group !== null && next?.lower === 'of' && HELD.has(group.lemma)) return true
  // “Members of a gang known as Los Primos overpowered the guards”: a name has no more to be told of it
  if (leftBehind(r) && phrase && isNameBehindAs(r, phrase) && actsOnAny(r, group)) return false
  // “the quake that struck the region killed …”: a subject left behind still waits for its verb.
  if (top.group !== null && leftBehind(r) && !awaitsClause(r))
    return isFenced(r, top, group.from) || finiteFollows(r, group, true)
  if (!CLAUSE_TAKING.has(group.lemma) || !SAYING.has(group.lemma)) return null
  // “the work, estimated at 2m, could not go on”
  if (r.tokens[r.skipBack(group.from)]?.text === ',' && next?.pos === 'ADP' && isEnclosed(r, group)) return true
  // “in a video posted on the internet”
  if (group.lemma === 'post' && phrase && phrase.governor >= 0 && next?.pos === 'ADP') return null
  return next?.lower === 'as' || next?.lower === 'missing'
}

/** No verb has been read in its clause. */
function asFirstVerb(r: Reading, group: RawGroup, { at, before, phrase }: Place): boolean {
  const { top } = r
  if (lacksSubject(top) && !actsOnAny(r, group) && clauseFollows(r, group.to)) return true
  if (phrase && (isInAside(r, group, phrase) || (isApposed(r, phrase) && isEnclosed(r, group)))) return true
  if (isParted(before)) {
    if (top.phrases.length === 0 || at === 0) return false
    if (before.text === ',' && isEnclosed(r, group)) return true
    // “The mayor, refusing to resign, | called on the men posted there to …”
    if (before.text === ',' && closesAside(r, at) && !verbBehindComma(r, group.to)) return false
    // “The minister, asked whether he would go, said …”
    if (group.lemma === 'ask' && ASKED.has(r.tokens[group.to]?.lower ?? '')) return verbBehindComma(r, group.to)
    // “The guard, filmed kicking a boy, was …”
    if (before.text === ',' && r.groupAt[group.to]?.form === 'ing' && verbBehindComma(r, group.to)) return true
    // “Nine, deemed too young to vote, were …”
    if (before.text === ',' && r.phraseEnding[at] && !r.phraseAt[group.to] && !closesAside(r, at))
      if (verbBehindComma(r, group.to)) return true
    return leadsToNoun(r, group.to) && (finiteFollows(r, group, false) || isDescribed(r, group))
  }
  if (!phrase && top.phrases.length === 0) return top.kind === 'adverbial' || top.kind === 'conditional'
  const earlier = phrase && phrase.governor < 0 ? r.phraseEnding[phrase.from] : undefined
  if (earlier && !earlier.time && earlier.governor < 0) return false
  return finiteFollows(r, group, true)
}

const ASKED = new Set(['whether', 'if', 'why', 'how', 'what', 'when', 'where', 'who'])

/** “criticised in May”, “criticised for failing”: the tagger takes the word before a doing for one that opens a clause. */
const leadsToNoun = ({ tokens, groupAt }: Reading, i: number): boolean =>
  tokens[i]?.pos === 'ADP' || (tokens[i]?.pos === 'SCONJ' && groupAt[i + 1]?.form === 'ing')

/** Between the verb of its clause and it stands the phrase that it may describe. */
function behindPhrase(r: Reading, group: RawGroup, { next }: Place, phrase: NounPhrase): boolean {
  const { tokens, top } = r
  const free = phrase.governor < 0 && !phrase.time
  if (!free && (toldOf(r, top, phrase) || endsClauseBefore(r, phrase))) return finiteFollows(r, group, true)
  if (!free) return !isJoinedActor(r, phrase) || !actsOnNext(r, group) || finiteFollows(r, group, false)
  if (CLAUSE_TAKING.has(top.group?.lemma ?? '') && SAYING.has(top.group?.lemma ?? ''))
    return finiteFollows(r, group, true)
  const earlier = r.phraseEnding[phrase.from]
  if (earlier && !earlier.time && top.phrases.includes(earlier)) return false
  const mark = tokens[beforeTimes(r, phrase.from)]
  // “…, and the army attacked”, unless a verb still follows for that subject or it is the item of a list
  if (mark?.pos === 'CCONJ' || [',', ';'].includes(mark?.text ?? ''))
    return (next?.pos === 'ADP' || r.phraseAt[group.to]?.time === true) && finiteFollows(r, group, true)
  return !SUBJECT_PRONOUNS.has((tokens[phrase.head] as Token).lower)
}

/** “Jailed in 2014 for fraud, the banker was freed”: nobody stands before it, and behind a comma who it is with a verb. */
const isFronted = (r: Reading, group: RawGroup): boolean => !SAYING_FIRST.has(group.lemma) && clauseFollows(r, group.to)
/** “Said the mayor: …” */
const SAYING_FIRST = new Set(['say', 'add'])

/** “With his ranks swelled by deserters, the duke …”, “Under the pact, signed in May, both …”: no subject stands before it. */
const lacksSubject = ({ phrases, kind }: Open): boolean =>
  kind === 'main' && phrases.length > 0 && phrases.every(({ governor, time }) => governor >= 0 || time)

/** “The nurses, with a fund set up in May, resumed …”, “…, including a banker tried at sea, were …”: an aside of its own. */
function isInAside(r: Reading, group: RawGroup, { governor }: NounPhrase): boolean {
  if (governor < 1 || r.tokens[r.skipBack(governor)]?.text !== ',') return false
  return ASIDE_OPENERS.has((r.tokens[governor] as Token).lower) && isEnclosed(r, group)
}
/** “Ana Roth, the nurse killed in the raid, was buried” */
const isApposed = (r: Reading, { from, governor }: NounPhrase): boolean =>
  governor < 0 &&
  r.tokens[from - 1]?.text === ',' &&
  (r.tokens[from] as Token).pos === 'DET' &&
  r.phraseEnding[from - 1]?.from === 0

const ASIDE_OPENERS = new Set(['with', 'including', 'among'])

/** The verb of its clause stands before it, and no phrase between. */
function behindVerb(r: Reading, group: RawGroup, { before, next }: Place): boolean {
  const { top } = r
  if (!isParted(before)) return before.pos === 'VERB' || before.pos === 'AUX'
  const between = top.kind === 'relative' || top.kind === 'participial'
  return leadsToNoun(r, group.to) ? !between || !r.waiting(top) : !between && next === undefined
}

const isParted = ({ text }: Token): boolean => text === ',' || DASHES.has(text)

/** “voted by 41 to 34 to go”, “voted by 41-34” */
const isCount = (tokens: readonly Token[], by: number): boolean =>
  tokens[by + 1]?.pos === 'NUM' &&
  ['to', '-', '–'].includes(tokens[by + 2]?.lower ?? '') &&
  tokens[by + 3]?.pos === 'NUM'

/** “rose by a third”: how much, and not by whom. */
const BY_SO_MUCH = new Set('rise increase fall drop grow pass stand go come jump decline climb'.split(' '))

const isNameBehindAs = ({ tokens }: Reading, { head, governor }: NounPhrase): boolean =>
  tokens[governor]?.lower === 'as' && (tokens[head] as Token).pos === 'PROPN'

/** “called the Sea Watch”: a name right behind it. */
const isNameBehind = ({ tokens }: Reading, { to }: RawGroup): boolean =>
  tokens[tokens[to]?.lower === 'the' ? to + 1 : to]?.pos === 'PROPN'
/** With these words right behind them they can only be told of whom it is done to. */
const TIED = new Set(['link to', 'link with', 'tie to', 'base in', 'aim at', 'ally with', 'ally to', 'arm with'])

/** “The gales brought down poles made of wood”: what has an object behind its particle is done, and not undergone. */
function isPartedFrom({ tokens, phraseAt }: Reading, { to }: RawGroup): boolean {
  if (!PARTICLES.has(tokens[to]?.lower ?? '')) return false
  const object = phraseAt[to + 1]
  return object !== undefined && !object.time && !['NUM', 'ADP'].includes((tokens[to + 1] as Token).pos)
}
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'away'])

/** Verbs that say of a thing, without an object, what becomes of it. */
const SELF_DOING = new Set(['close', 'open', 'reopen', 'stop', 'resume', 'halt', 'sink', 'burn', 'overturn'])

/** A day, and then “after” with a clause: “… on Monday after a blast killed nine”. */
function isGivenCause({ tokens, phraseAt, groupAt }: Reading, { to }: RawGroup): boolean {
  const day = phraseAt[tokens[to]?.pos === 'ADP' ? to + 1 : to]
  if (!day?.time || !['after', 'as', 'because', 'when'].includes(tokens[day.to]?.lower ?? '')) return false
  const cause = phraseAt[day.to + 1]
  const verb = cause && groupAt[cause.to]
  return verb !== undefined && verb.form !== 'infinitive' && verb.form !== 'ing' && verb.form !== 'participle'
}

/** “said jets from Chad bombed …”: the phrases before it lead back to the one right after a verb of saying. */
function toldOf(r: Reading, { group }: Open, last: NounPhrase): boolean {
  if (group === null || !SAYING.has(group.lemma) || !CLAUSE_TAKING.has(group.lemma)) return false
  let phrase: NounPhrase | undefined = last
  while (phrase && phrase.governor >= 0) phrase = r.phraseEnding[phrase.governor]
  return phrase !== undefined && !phrase.time && phrase.from === group.to
}

/** “The firm, which owns half of the ships used there, said …”: no comma has closed yet what the first one opened. */
function isFenced({ tokens }: Reading, { kind, openedBy, group }: Open, at: number): boolean {
  if ((kind !== 'relative' && kind !== 'participial') || openedBy !== ',' || group === null) return false
  for (let i = group.to; i < at; i++) if ((tokens[i] as Token).text === ',') return false
  return true
}

/** “…, but the court on Tuesday blocked”: what stands before the day. */
function untimed(r: Reading, last: NounPhrase | undefined): NounPhrase | undefined {
  if (!last?.time) return last
  return r.phraseEnding[r.skipAdverbs(last.governor >= 0 ? last.governor : last.from) + 1] ?? last
}

/** “; a year later prosecutors”, “and in May 2011 divers”: the token before the times in front. */
export function beforeTimes(r: Reading, from: number): number {
  let at = r.skipAdverbs(from)
  for (let phrase = r.phraseEnding[at + 1]; phrase?.from; phrase = r.phraseEnding[at + 1]) {
    if (!phrase.time && !isMonth(r.tokens[phrase.from] as Token)) break
    at = r.skipAdverbs(phrase.governor >= 0 ? phrase.governor : phrase.from)
  }
  return at === r.skipAdverbs(from) ? r.skipBack(from) : at
}
