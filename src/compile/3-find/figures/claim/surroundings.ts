import { isOneDay } from '../../../../corpus/when.ts'
import type { Range } from '../../../language/clauses.ts'
import { SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Attribution, Span, TimeMention } from '../../../shapes.ts'
import { UNEARTHED } from '../relations/someOnly.ts'
import { type Binding, lower, type Sentence, spanOf } from '../sentence.ts'
import { saysAsOf } from './asOf.ts'
import { isFronted, isUnearthed } from './sayingTimes.ts'
import { isOfWhom, isRunOn, isSince, opensSince } from './since.ts'

const BARRIERS = new Set([';', ':', '“', '”', '"'])
const LATER = new Set(['after', 'before', 'since', 'until', 'although', 'while', 'but'])

export interface Reach {
  /** A state ends where the telling of something else begins. */
  readonly state: boolean
  /** Other claims of the sentence, which keep what follows them for themselves. */
  readonly others: readonly Binding[]
  /** Who says it; null when nobody is named. */
  readonly said: Attribution | null
}

/**
 * Whether words elsewhere in the sentence belong to the claim. In front of it no other verb may stand between, unless
 * the claim is a consequence told by a participle ("A bomb exploded in Kabul, killing 12"). Behind it the sentence may
 * go on ("were killed when a bomb exploded in Kabul"), but not with what somebody else says.
 */
export function belongs(s: Sentence, binding: Binding, span: Span, reach: Reach): boolean {
  const own = spanOf(s, binding.range)
  if (span.start < own.end && span.end > own.start)
    return (
      !isOfFigureBefore(s, binding, span, reach) &&
      !isOfPartWithin(s, binding, span, reach) &&
      !(
        'when' in span &&
        isOfWhom(
          s,
          binding,
          s.tokens.findIndex((t) => t.end > span.start),
        )
      )
    )
  if (span.end <= own.start) return belongsInFront(s, binding, span, reach)
  // "6,000 cases, including 40 deaths, had been notified as of 2 March": up to then all of it is counted.
  if ('when' in span && saysAsOf(s, span as TimeMention)) return isCountedUpTo(s, binding.range[1], span, reach.others)
  if (isOfAnother(s, binding, span, reach.others)) return false
  const words = s.tokens.filter((t) => t.start >= own.end && t.end <= span.start)
  if (anotherClause(s, words, binding)) return false
  if ('when' in span && isInApposition(words)) return false
  if (words.some((t) => BARRIERS.has(t.text)) || ('when' in span && opensNext(s, words, span))) return false
  if (words.some((t, i) => tells(words, t, i))) return false
  return !(reach.state && words.some((t) => LATER.has(t.lower)))
}

function belongsInFront(s: Sentence, binding: Binding, span: Span, reach: Reach): boolean {
  const { range, trigger } = binding
  const consequence = trigger.words.form === 'ing'
  // "was jailed on Monday for killing 12": the day of the sentence.
  if (consequence && /^(?:for|of)$/.test(lower(s.tokens, trigger.groupStart - 1))) return false
  const behind = s.tokens.findIndex((t) => t.start >= span.end)
  // "12 cases, nine of them in Kisii, and ten people died": where the nine are.
  if (!('when' in span) && reach.others.some((o) => o !== binding && o.base !== null && standsBehind(s, o.range, span)))
    return false
  const words = s.tokens.slice(behind, Math.min(range[0], trigger.groupStart))
  // "a fire that broke out on Monday, while 400 are still missing"
  if (reach.state && words.some((t, i) => t.lower === 'while' && words[i - 1]?.text === ',')) return false
  if (words.some((t) => BARRIERS.has(t.text) || (SPEECH_FORMS.has(t.lower) && t.pos === 'VERB')))
    // "In July 2027 the river rose; 114 people drowned": what opens the sentence holds behind a semicolon, too.
    return words.every((t) => !BARRIERS.has(t.text) || t.text === ';') && isFronted(s, span)
  // "a fire in which 118 died and dozens were hurt": what stands before both is told of both.
  const twin = reach.others.find((o) => o !== binding && o.range[1] < range[0] && areJoined(s, o.range[1], range[0]))
  if (twin && span.end <= spanOf(s, twin.range).start) return belongs(s, twin, span, { ...reach, others: [] })
  return consequence || isFronted(s, span) || !words.some((t) => isOtherVerb(s, t, reach.others))
}

/** "found 440 bodies near Kisii, a town retaken [last week]": the time is that of the town's own participle. */
function isInApposition(words: readonly Token[]): boolean {
  const comma = words.findLastIndex((t) => t.text === ',')
  if (comma < 0 || !/^(?:an?|the)$/.test(lower(words, comma + 1))) return false
  // "97 were crushed, the last of them dying in 2021"
  if (lower(words, comma + 3) === 'of' && RELATIVE_OR_THEM.test(lower(words, comma + 4))) return true
  let at = comma + 2
  while (words[at] && ['ADJ', 'NOUN', 'PROPN'].includes(words[at]!.pos)) at++
  return at > comma + 2 && words[at]?.pos === 'VERB' && /(?:ed|en|ilt|eld)$/.test(words[at]!.lower)
}

const RELATIVE_OR_THEM = /^(?:them|whom)$/

/** Between the claim and words behind it stands another claim, which keeps them for itself. */
function isOfAnother(s: Sentence, binding: Binding, span: Span, others: readonly Binding[]): boolean {
  let end = binding.range[1]
  for (const o of others) {
    if (o === binding) continue
    if (standsBehindPart(s, o, span, end) || isOfOwnPredicate(s, binding, o, span)) return true
    if (o.base !== null || o.range[0] < end) continue
    const told = spanOf(s, o.range)
    // "freed 15, but 280 seized in Kano are missing": a place inside another claim's words is that claim's.
    if (told.start < span.start && told.end >= span.end) return true
    // "31 were killed when a ferry carrying 250 people caught fire on Friday": how many were aboard is told in passing.
    if (told.end > span.start || o.trigger.words.sort === 'at' || isCircumstance(s, binding, o)) continue
    const since = isSince(s, span)
    const runsOn = since && opensSince(s, o.range[1], span) && isRunOn(s, end, o.range[0])
    if (!runsOn) {
      const from = areCounted(binding, o) ? behindOf(s, end) : end
      const shares = isSameDeed(o) || isReducedBehind(s, binding, o) || areCounted(binding, o) || isDayOrPlace(span)
      if (!areJoined(s, from, o.range[0]) || !(shares || since)) return true
    }
    end = o.range[1]
  }
  return false
}

/**
 * "80 were rounded up, [14 of whom remained in custody] on Monday", "Dozens were hurt, and [four who had gone missing] on
 * Saturday were found": what stands behind a clause of another claim's own.
 */
function isOfOwnPredicate({ tokens }: Sentence, binding: Binding, o: Binding, span: Span): boolean {
  const [from, to] = [o.candidate.range[1], o.trigger.groupStart]
  if (o.trigger === binding.trigger || from < binding.range[1] || tokens[o.range[1] - 1]!.end > span.start) return false
  const isOfWhom = o.base !== null && RELATIVE.has(lower(tokens, from - 1))
  return isOfWhom || (to > from && RELATIVE.has(lower(tokens, from)))
}
const RELATIVE = new Set(['who', 'whom', 'which', 'that'])

/** "13 were killed when gunmen took 40 hostages in Kisii": one happening, where both befell. */
const isCircumstance = ({ tokens }: Sentence, { measure, range: [, to] }: Binding, { range: [from] }: Binding) =>
  STRUCK.has(measure) && from >= to && tokens.slice(to, from).some(({ lower }) => lower === 'when')
const STRUCK = new Set(['killed', 'injured', 'casualties', 'shot'])

/** A part of the claim, told behind it, has the words right behind itself. */
function standsBehindPart(s: Sentence, { rule, range, candidate }: Binding, span: Span, end: number): boolean {
  // "3,000 were taken to hospital, 40 of them in Kisii": a place or day right behind the part is the part's.
  if (rule === 'part of the claim before') return range[0] >= end && standsBehind(s, range, span)
  // "rose to 58, from 41 on Sunday": so many they were then.
  if (rule === 'another figure') return range[0] >= end && standsBehind(s, range, span)
  // "12 cases of measles, 10 in Kisii": the place is that of the 10.
  const listed = rule === 'listed with' && candidate.head < 0
  return listed && candidate.range[0] >= end && standsBehind(s, candidate.range, span)
}

/** A word that tells what somebody says, and no claim that is confirmed. */
function tells(words: readonly Token[], { lower, pos }: Token, i: number): boolean {
  if (!SPEECH_FORMS.has(lower)) return false
  // "in Yobe state, on the night of 14 April": a state says nothing.
  if (pos === 'NOUN') return lower !== 'state'
  return pos === 'VERB' && !((CONFIRMS.has(lower) || UNEARTHED.test(lower)) && isPassive(words, i))
}

/** "The quake in May injured 40 people [and killed] nine": a deed told in the same breath has the same time. */
const isOtherVerb = (s: Sentence, token: Token, others: readonly Binding[]) =>
  (token.pos === 'VERB' || token.pos === 'AUX') &&
  !others.some((o) => o.rule === 'object' && s.tokens[o.trigger.range[0]] === token)

/** "The toll, which stood at 12 [on Monday], climbed to 19": inside the words of the 19, and yet of the 12. */
function isOfFigureBefore(s: Sentence, { candidate, range, trigger }: Binding, span: Span, { others }: Reach): boolean {
  if (trigger.words.sort !== 'toll' || spanOf(s, candidate.range).start < span.end) return false
  return others.some(
    (o) =>
      o.candidate !== candidate && o.candidate.range[0] >= range[0] && spanOf(s, o.candidate.range).end <= span.start,
  )
}

/** "118 people, 61 of them [since Monday], have been killed": inside the words of the 118, and yet of the 61. */
const isOfPartWithin = (s: Sentence, { candidate }: Binding, span: Span, { others }: Reach): boolean =>
  others.some(
    (o) => o.candidate.partOf && o.candidate.range[0] >= candidate.range[1] && standsBehind(s, o.candidate.range, span),
  )

/** Nothing but further claims of its sentence stands between; "12 died, and as of Monday 40 are missing" is told of the 40. */
function isCountedUpTo(s: Sentence, to: number, span: Span, others: readonly Binding[]): boolean {
  let end = to
  for (const o of others) if (o.range[0] > end && areJoined(s, end, o.range[0])) end = o.range[1]
  return !s.tokens
    .slice(end)
    .some((t) => t.start < span.start && (t.pos === 'CCONJ' || BARRIERS.has(t.text) || SPEECH_FORMS.has(t.lower)))
}

function standsBehind({ tokens }: Sentence, [, to]: Range, { start }: Span): boolean {
  let at = to
  while (/^(?:ADP|DET|SCONJ)$/.test(tokens[at]?.pos ?? '')) at++
  return at > to && tokens.slice(to, at + 1).some((token) => token.start === start)
}

/** The second outcome has no subject of its own, so that what follows it is told of the first one's too. */
const isSameDeed = ({ rule }: Binding) => rule === 'object' || rule === 'object becomes'

/** "15 people were killed and several hurt in raids last month": the second has no verb of its own but the first one's. */
const isReducedBehind = ({ tokens }: Sentence, { trigger: { voice, groupStart, range } }: Binding, o: Binding) =>
  o.rule === 'behind the noun' &&
  o.trigger.groupStart === o.trigger.range[0] &&
  voice === 'passive' &&
  tokens.slice(groupStart, range[0]).some((t) => t.lower === 'was' || t.lower === 'were')

/** "212 new cases and nine deaths in the past 24 hours": a bulletin counts both over one time. */
const areCounted = (one: Binding, other: Binding) => one.rule === 'counted noun' && other.rule === 'counted noun'

/** "12 died and 50 were hurt on Tuesday"; "7,000 have died, and 500 were held in the last month" is told of the 500 alone. */
const isDayOrPlace = (span: Span) => !('when' in span) || isOneDay((span as TimeMention).when)

/** "12 cases [of measles] and nine deaths" */
function behindOf({ tokens }: Sentence, at: number): number {
  return lower(tokens, at) === 'of' && tokens[at + 1]?.pos === 'NOUN' ? at + 2 : at
}

/** "killed 58 people [and] sickened 1,293": two outcomes told in one breath share what follows them. */
function areJoined(s: Sentence, from: number, to: number): boolean {
  if (to <= from) return true
  for (let i = from; i < to; i++) {
    const { pos, text, lower } = s.tokens[i]!
    if (pos !== 'CCONJ' && pos !== 'ADV' && text !== ',' && lower !== 'another') return false
  }
  return true
}

/** "reported 12 dead, but [on Monday] the ministry …": the time opens what the sentence tells next. */
function opensNext({ tokens }: Sentence, words: readonly Token[], { end }: Span): boolean {
  if (!words.some((t) => t.pos === 'CCONJ') || !words.every((t) => LEADS_ON.has(t.pos) || t.text === ',')) return false
  const next = tokens.findIndex((t) => t.start >= end)
  return next >= 0 && SUBJECTS.has(tokens[next]!.pos) && tokens.slice(next).some((t) => t.pos === 'VERB')
}
const LEADS_ON = new Set(['CCONJ', 'ADP', 'ADV'])
const SUBJECTS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM'])

const OPENERS = new Set([
  'when',
  'as',
  'after',
  'where',
  'who',
  'which',
  'that',
  'while',
  'since',
  'because',
  'before',
  'during',
])

/** "53 deaths were confirmed": how sure the claim is, and no other clause. */
const CONFIRMS = new Set(['confirmed', 'recorded', 'registered', 'reported', 'suspected', 'documented'])

/** "were confirmed", "40 cases of measles confirmed" */
const isPassive = (words: readonly Token[], i: number) =>
  words[i - 1]?.pos === 'AUX' || words.slice(0, i).every(({ pos }) => pos === 'ADP' || pos === 'NOUN')

/** "Dozens were hurt, [and four people who] had gone missing were found" */
const startsAnew = (words: readonly Token[], relative: Token): boolean =>
  words.some((t, i) => t.pos === 'CCONJ' && t.start < relative.start && words[i - 1]?.text === ',')

/** A verb that is no claim's own and that no subordinating word introduces: the sentence tells of something else. */
function anotherClause(s: Sentence, words: readonly Token[], { trigger }: Binding): boolean {
  const isReduced = trigger.voice === 'passive' && trigger.groupStart === trigger.range[0]
  // "arrested three men, all of whom were freed on Friday"
  const whom = words.findIndex(({ lower }) => lower === 'whom')
  if (whom >= 0 && !words.slice(whom).some(({ text }) => text === ',')) return true
  for (const token of words) {
    if (OPENERS.has(token.lower)) return RELATIVE.has(token.lower) && startsAnew(words, token)
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    const claimed = s.triggers.some(
      (t) => s.tokens[t.groupStart]!.start <= token.start && s.tokens[t.range[1] - 1]!.end >= token.end,
    )
    const at = s.tokens.indexOf(token)
    if (claimed || (trigger.words.measure === 'bodies found' && isUnearthed(s, at))) continue
    if (CONFIRMS.has(token.lower) || CONFIRMS.has(lower(s.tokens, at + 1))) continue
    // "rushed to the site to collect petrol on Tuesday": what a crowd came for.
    if (trigger.words.crowd && lower(s.tokens, at - 1) === 'to') continue
    if (!/(?:ing|ed)$/.test(token.lower)) return true
    // "pupils saved from kidnappers reached home on Friday"
    if (
      isReduced &&
      s.clauses.some(({ verb, parent }) => parent === null && verb !== null && s.tokens[verb.head] === token)
    )
      return true
  }
  return false
}

/**
 * "Dozens died in a flood in Peru in May, and 47 were killed by a fire in Chile in June": a claim that has a time or place
 * of its own behind it takes none that stands behind the claim before it.
 */
export function ownFirst<T extends Span>(s: Sentence, binding: Binding, spans: readonly T[], { others }: Reach): T[] {
  const own = spanOf(s, binding.range)
  if (!spans.some(({ start }) => start >= own.end)) return [...spans]
  const before = others.filter((o) => o !== binding && o.base === null && o.range[1] <= binding.range[0])
  const told = before.length === 0 ? null : spanOf(s, before[0]!.range).end
  return spans.filter(({ start, end }) => told === null || end > own.start || start < told)
}
