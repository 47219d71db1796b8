import { isMonth } from '../calendarNames.ts'
import type { Range } from '../clauses.ts'
import { BARE_INFINITIVE, CLAUSE_TAKING, RELATIVES, SAYING, SUBORDINATORS } from '../clauseWords.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { DASHES, isTensed, type Open, type Reading } from './reading.ts'

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'it'])

/** Verbs without a passive: their form in -ed is always the past. */
const NEVER_PASSIVE = new Set(
  'decline fail agree vow decide rise fall arrive die happen occur come go remain seem appear resign escape flee collapse erupt protest march rally travel apologize apologise vanish disappear succumb refuse try attempt manage begin continue respond react insist emerge'.split(
    ' ',
  ),
)

export function roleOf(r: Reading, group: RawGroup): 'finite' | 'infinitive' | 'ing' | 'reduced' {
  if (group.form === 'infinitive') return 'infinitive'
  if (group.form === 'ing') return 'ing'
  if (group.form === 'participle') return sharesAuxiliary(r, group) ? 'finite' : 'reduced'
  if (group.form === 'base') return isBareInfinitive(r, group) ? 'infinitive' : 'finite'
  return group.form === 'past?' && isReduced(r, group) ? 'reduced' : 'finite'
}

/** “has killed … and driven …” */
function sharesAuxiliary(r: Reading, group: RawGroup): boolean {
  if (r.tokens[r.skipAdverbs(group.from)]?.pos !== 'CCONJ') return false
  return r.stack.some((open) => isTensed(open) && (open.verb?.perfect || open.verb?.passive))
}

function isBareInfinitive(r: Reading, group: RawGroup): boolean {
  const { top, tokens } = r
  if (top.group === null) return false
  if (
    BARE_INFINITIVE.has(top.group.lemma) &&
    top.phrases.length <= 1 &&
    tokens[r.skipAdverbs(group.from)]?.pos !== 'CCONJ'
  )
    return true
  return top.verb?.form === 'infinitive' && tokens[r.skipAdverbs(group.from)]?.pos === 'CCONJ'
}

export const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'nickname', 'dub'])

/** Verbs that with “of” right after them can only be told of the one it is done to. */
const HELD = new Set(['accuse', 'convict', 'suspect', 'acquit', 'deprive', 'strip', 'clear', 'rob'])

/** A form like “attacked” that stands for “that was attacked”. */
function isReduced(r: Reading, group: RawGroup): boolean {
  const { tokens, top } = r
  const at = r.skipAdverbs(group.from)
  const before = tokens[at]
  const next = tokens[group.to]
  if (before === undefined) return next?.pos === 'ADP' && finiteFollows(r, group, true)
  // “two men aged 28 and 35”
  if (group.lemma === 'age' && next?.pos === 'NUM') return true
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
  if (NEVER_PASSIVE.has(group.lemma)) return false
  if (isBareNot(tokens, group.from)) return true
  // “which the mayor said hurt 74 people”
  if (
    top.kind === 'relative' &&
    top.antecedent &&
    SAYING.has(top.group?.lemma ?? '') &&
    at === (top.group?.to ?? 0) - 1
  )
    return false
  if (before.pos === 'CCONJ' || SUBJECT_PRONOUNS.has(before.lower)) return false
  if (before.pos === 'ADP' || before.pos === 'SCONJ') return true
  const by =
    next?.lower === 'by' &&
    !['rise', 'increase', 'fall', 'drop', 'grow', 'pass', 'stand', 'go', 'come', 'jump', 'decline', 'climb'].includes(
      group.lemma,
    )
  if (by) return !(tokens[group.to + 1]?.pos === 'VERB' && top.group === null)
  if (top.group === null && isPartedFrom(r, group)) return false
  const phrase = untimed(r, r.phraseEnding[at + 1])
  // “Shops in Oran closed on Monday after a blast killed nine”
  if (top.group === null && SELF_DOING.has(group.lemma) && isGivenCause(r, group)) return false
  // “firms accused of fraud”
  if (phrase && top.group !== null && next?.lower === 'of' && HELD.has(group.lemma)) return true
  // “the quake that struck the region killed …”: a subject left behind still waits for its verb.
  if (top.group !== null && leftBehind(r) && !CLAUSE_TAKING.has(top.group.lemma))
    return isFenced(r, top, group.from) || finiteFollows(r, group, true)
  if (CLAUSE_TAKING.has(group.lemma) && SAYING.has(group.lemma))
    return next?.lower === 'as' || next?.lower === 'missing'
  if (top.group === null) {
    if (before.text === ',' || DASHES.has(before.text)) {
      if (top.phrases.length === 0 || at === 0 || next?.pos !== 'ADP') return false
      return finiteFollows(r, group, false) || isDescribed(r, group)
    }
    if (!phrase && top.phrases.length === 0) return top.kind === 'adverbial' || top.kind === 'conditional'
    const earlier = phrase && phrase.governor < 0 ? r.phraseEnding[phrase.from] : undefined
    if (earlier && !earlier.time && earlier.governor < 0) return false
    return finiteFollows(r, group, true)
  }
  if (phrase) {
    const free = phrase.governor < 0 && !phrase.time
    if (!free && toldOf(r, top, phrase)) return finiteFollows(r, group, true)
    if (free && CLAUSE_TAKING.has(top.group.lemma) && SAYING.has(top.group.lemma)) return finiteFollows(r, group, true)
    const earlier = r.phraseEnding[phrase.from]
    if (free && earlier && !earlier.time && top.phrases.includes(earlier)) return false
    const mark = tokens[beforeTimes(r, phrase.from)]
    if (mark?.pos === 'CCONJ' || [',', ';'].includes(mark?.text ?? '')) {
      // “…, and the army attacked”, unless a verb still follows for that subject or it is the item of a list
      if (free && next?.pos !== 'ADP') return false
      if (free) return finiteFollows(r, group, true)
    }
    if (free && ['it', 'he', 'she', 'they', 'we', 'i', 'who'].includes((tokens[phrase.head] as Token).lower))
      return false
    return true
  }
  if (before.text === ',' || DASHES.has(before.text))
    return relativesBetween(top) ? next?.pos === 'ADP' && !r.waiting(top) : next?.pos === 'ADP' || next === undefined
  return before.pos === 'VERB' || before.pos === 'AUX'
}

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
function beforeTimes(r: Reading, from: number): number {
  let at = r.skipAdverbs(from)
  for (let phrase = r.phraseEnding[at + 1]; phrase?.from; phrase = r.phraseEnding[at + 1]) {
    if (!phrase.time && !isMonth(r.tokens[phrase.from] as Token)) break
    at = r.skipAdverbs(phrase.governor >= 0 ? phrase.governor : phrase.from)
  }
  return at === r.skipAdverbs(from) ? r.skipBack(from) : at
}

const HANGING: ReadonlySet<string> = new Set(['relative', 'participial', 'infinitive'])

/** A clause whose subject was read and whose verb was not. */
export function leftBehind(r: Reading): Open | undefined {
  // “Divers looking for a boy lost after a dyke broke on the Rio Bravo | found …”
  const around = r.stack.at(-2)
  // “The quake, which officials said killed 40 people, | struck …”
  const told = r.top.kind === 'complement' && around?.kind === 'relative' && isSame(r.top.subject, around.antecedent)
  const deep = told || (r.top.kind === 'adverbial' && r.top.verb !== null && around?.kind === 'participial')
  if (!deep && !HANGING.has(r.top.kind)) return undefined
  for (let i = r.stack.length - 2; i >= 0; i--) {
    const open = r.stack[i] as Open
    if (open.verb === null && open.phrases.length > 0) return open
    if (!HANGING.has(open.kind)) return undefined
  }
  return undefined
}

const isSame = (a: Range | null, b: Range | null): boolean => a !== null && b !== null && a[0] === b[0]

function relativesBetween(open: Open): boolean {
  return open.kind === 'relative' || open.kind === 'participial'
}

/** A finite verb follows for the same subject: only phrases of place and time stand between (or, loosely, a comma). */
export function finiteFollows(r: Reading, group: RawGroup, strict: boolean): boolean {
  const { tokens } = r
  const limit = Math.min(tokens.length, group.to + 30)
  let i = group.to
  while (i < limit) {
    const next = r.groupAt[i]
    if (next) {
      // “dismissed as “invented” the results”
      if (tokens[r.skipBack(i)]?.lower === 'as' && next.form === 'past?') return false
      if (next.inverted >= 0) return false
      if (next.form === 'infinitive' || next.form === 'ing') {
        const object = r.phraseAt[next.to]
        i = object && object.governor < 0 ? object.to : next.to
        // “to let them see the hall”
        const bare = BARE_INFINITIVE.has(next.lemma) ? r.groupAt[i] : undefined
        if (bare?.form === 'base') i = bare.to
        continue
      }
      // “for reasons not yet explained”: a past has no bare “not” before it
      if (next.form !== 'participle' && !(next.form === 'past?' && isBareNot(tokens, next.from))) return true
      i = next.to
      continue
    }
    const phrase = r.phraseAt[i]
    if (phrase) {
      if (strict && phrase.governor < 0 && !phrase.time) return false
      i = phrase.to
      continue
    }
    const token = tokens[i] as Token
    if (
      token.pos === 'SCONJ' ||
      RELATIVES.has(token.lower) ||
      token.lower === 'that' ||
      SUBORDINATORS.has(token.lower) ||
      token.text === ';' ||
      token.text === ':'
    )
      return false
    if (strict && token.text === ',') return isAside(r, i)
    // “resumed in May but failed”: two verbs of one kind
    if (token.pos === 'CCONJ' && (strict || r.groupAt[i + 1])) return false
    if (!strict && token.text === ',') return r.groupAt[i + 1] !== undefined || r.groupAt[i + 2] !== undefined
    i++
  }
  return false
}

/** “The hall, built in 1959 and named after a king, was …”: two things told of it, and then behind a comma its verb. */
function isDescribed(r: Reading, group: RawGroup): boolean {
  const limit = Math.min(r.tokens.length, group.to + 30)
  let joined = false
  for (let i = group.to; i < limit; i++) {
    const { pos, text, lower } = r.tokens[i] as Token
    const next = r.groupAt[i]
    const after = text === ',' ? r.groupAt[i + 1] : undefined
    if (after?.form === 'finite' && after.inverted < 0 && after.to - after.from > 1) return joined
    if (next && !joined) {
      if (r.tokens[i - 1]?.pos !== 'CCONJ' || next.form === 'finite' || next.form === 'ing') return false
      joined = r.tokens[next.to]?.pos === 'ADP'
    } else if (text === ';' || text === ':' || lower === 'that' || pos === 'SCONJ') return false
  }
  return false
}

function isBareNot(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at > 0 && ['yet', 'fully', 'so', 'far', 'previously'].includes((tokens[at - 1] as Token).lower)) at--
  return (tokens[at] as Token).lower === 'not' || tokens[at - 1]?.lower === 'not'
}

/** “…, two nurses among them, were freed”: between two commas no verb, and after them one that wants its subject. */
function isAside(r: Reading, comma: number): boolean {
  const limit = Math.min(r.tokens.length, comma + 20)
  // “…, who want more pay, will strike”, “…, led by the Fox, has shut the port”
  const led = r.groupAt[comma + 1]
  const passive = (led?.form === 'past?' || led?.form === 'participle') && r.tokens[led.to]?.lower === 'by'
  const told = passive || RELATIVES.has(r.tokens[comma + 1]?.lower ?? '')
  for (let i = told ? comma + 2 : comma + 1; i < limit; i++) {
    const token = r.tokens[i] as Token
    if (told && r.groupAt[i]) continue
    if (token.text === ',') {
      const next = r.groupAt[i + 1]
      return next !== undefined && next.inverted < 0 && next.form === 'finite' && next.to - next.from > 1
    }
    if (r.groupAt[i] || RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower) || token.pos === 'CCONJ')
      return false
  }
  return false
}
