import type { Range } from '../../language/clauses.ts'
import type { Candidate } from './counted.ts'
import { leftOpen } from './leftOpen.ts'
import { DOUBTS, MODALS, NEGATIONS, PROSPECTS } from './modalWords.ts'
import { type Binding, lower, printed, type Sentence } from './sentence.ts'
import { earlierFrom, isDenied, placedBefore, refutedBefore, rumourBefore } from './takenBack.ts'
import type { Trigger } from './triggers.ts'

/**
 * How far the text stands behind the claim: "may have", "are feared to have"; empty when it asserts it. `denied` when
 * it says that it did not happen or that nobody was counted ("no one", "did not kill").
 */
export interface Modality {
  readonly words: string
  readonly denied: boolean
}

const DENIED: Modality = { words: '', denied: true }
const ASSERTED: Modality = { words: '', denied: false }
const hedged = (s: Sentence, from: number, to: number): Modality => ({ words: printed(s, [from, to]), denied: false })

/** A claim and its words, as those that may limit it lie around them. */
interface Claimed {
  readonly s: Sentence
  readonly binding: Binding
  /** The first of the words that say what happened, with the auxiliaries of its verb. */
  readonly start: number
  /** What stands between them and the number. */
  readonly between: Range
}

/** What the words around a claim limit; those nearest to its number are asked first. */
export function modalityOf(s: Sentence, binding: Binding): Modality {
  const { trigger, candidate } = binding
  const start = Math.min(trigger.groupStart, trigger.range[0])
  const claimed: Claimed = { s, binding, start, between: wordsBetween(s, candidate, trigger, start) }
  return (
    denied(claimed) ??
    besideNumber(claimed) ??
    inBetween(claimed) ??
    beforeVerb(claimed) ??
    onlyWanted(claimed) ??
    onlyCharged(claimed) ??
    besideMeasure(claimed) ??
    ASSERTED
  )
}

/** "did not kill", "no one" */
function denied({ s, binding: { candidate }, start, between: [from, to] }: Claimed): Modality | null {
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (NEGATIONS.has(word) && (i >= start || word !== 'no')) return DENIED
  }
  if (/^(?:no|not|n[’']t)$/.test(lower(s.tokens, candidate.range[0] - 1))) return DENIED
  return isDenied(s, candidate) ? DENIED : null
}

/** "reports that 12 had died", "up from 40": what stands in front of the number alone. */
function besideNumber({ s, binding: { candidate, trigger, base } }: Claimed): Modality | null {
  const sure = base === null ? '' : howSure(s, candidate)
  if (sure !== '') return { words: SUSPECTED.test(sure) ? sure : '', denied: false }
  const left = leftOpen(s, candidate)
  if (left === 'denied') return DENIED
  const placed =
    left ??
    rumourBefore(s, candidate) ??
    refutedBefore(s, candidate) ??
    (trigger.words.sort === 'toll' ? placedBefore(s, candidate, trigger) : null)
  if (placed !== null) return hedged(s, ...placed)
  const earlier = earlierFrom(s, candidate)
  // "65,000 marched, against 250,000 according to the organisers": as much claimed as the other.
  if (earlier === null || lower(s.tokens, candidate.range[1]) === 'according') return null
  const compared = /^(?:up|down|compared|against)$/.test(lower(s.tokens, earlier))
  return hedged(s, earlier, compared ? candidate.range[0] : earlier + 1)
}

/** "12 may have died", "12 reportedly died" */
function inBetween({ s, between: [from, to] }: Claimed): Modality | null {
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (MODALS.has(word)) return hedged(s, i, Math.max(i + 1, verbWords(s, i, to)))
    if (DOUBTS.has(word)) return hedged(s, i, i + 1)
  }
  return null
}

/** "believed to have killed 12", "could kill 12", "threatened to kill 12": words before an active verb. */
function beforeVerb({ s, binding: { candidate, trigger, measure }, start }: Claimed): Modality | null {
  if (trigger.voice !== 'active' && !trigger.infinitive) return null
  if (/^(?:almost|nearly)$/.test(lower(s.tokens, start - 1))) return DENIED
  const subject = candidate.range[1] <= start ? candidate.range[1] : 0
  for (let i = Math.max(subject, start - 4); i < start; i++) {
    const word = lower(s.tokens, i)
    if (DOUBTS.has(word) && s.tokens[i]!.pos !== 'NOUN') return hedged(s, i, start)
    // "threatened to kill two of the hostages": nobody has been killed, and nobody is said to be going to be.
    if (trigger.infinitive && THREATS.test(word) && HARM.has(measure)) return DENIED
    if (trigger.infinitive && PROSPECTS.has(word)) return hedged(s, i, trigger.range[0])
  }
  // "a possibility of releasing 200"
  if (lower(s.tokens, start - 1) === 'of' && PROMISES.has(lower(s.tokens, start - 2)))
    return hedged(s, start - 2, start)
  if (lower(s.tokens, start) !== 'to' || start === 0) return null
  const governor = s.tokens[start - 1]!
  if (KNOWN.has(governor.lower)) return ASSERTED
  return ['VERB', 'NOUN', 'ADJ'].includes(governor.pos) ? hedged(s, start - 1, start + 1) : null
}

/** Asked, ordered, called for: that it happened is not said. */
function onlyWanted({ s, binding: { candidate, trigger }, start }: Claimed): Modality | null {
  if (isAsked(s, candidate, start)) return DENIED
  // "ordered to leave": whether they did is not said.
  if (ORDERS.has(trigger.words.lemma) && trigger.words.measure === 'evacuated') return hedged(s, ...trigger.range)
  // "calls for the release of 40 hostages": wanted or feared, and not said to have happened.
  if (trigger.words.sort !== 'act') return null
  if (ATTEMPTED.has(lower(s.tokens, trigger.range[0] - 1))) return DENIED
  for (let i = trigger.range[0] - 1; i >= 0 && i > trigger.range[0] - 7; i--)
    if (WANTED.has(lower(s.tokens, i))) return hedged(s, i, i + 1)
  return null
}

/** "accused of killing 51 people", "to let 40 people take shelter": told under a verb that does not say so. */
function onlyCharged({ s, binding, start }: Claimed): Modality | null {
  const charge = start - 2
  const isOf = binding.trigger.words.form === 'ing' && lower(s.tokens, start - 1) === 'of'
  if (isOf && /^(?:accused|suspected)$/.test(lower(s.tokens, charge))) return hedged(s, charge, start)
  const tried = triedFor(s, binding, start)
  if (tried !== null) return tried
  const made = binding.candidate.range[0] - 1
  if (/^(?:let|help)$/.test(lower(s.tokens, made)) && lower(s.tokens, made - 1) === 'to')
    return hedged(s, made - 1, made + 1)
  const governed = governedBy(s, binding)
  return governed && hedged(s, ...governed)
}

/** "charged with two murders", "cleared her of two further murders": what a court is to judge, or has judged otherwise. */
function triedFor(s: Sentence, { candidate, trigger }: Binding, start: number): Modality | null {
  const { tokens } = s
  const act = tokens[trigger.range[0] - 1]?.pos === 'DET' ? trigger.range[0] - 1 : trigger.range[0]
  const noun = trigger.words.sort === 'act' ? act : trigger.words.sort === 'noun' ? candidate.range[0] : 0
  const at = trigger.words.form === 'ing' ? start : noun
  if (!/^(?:of|with)$/.test(lower(tokens, at - 1))) return null
  for (let i = at - 2; i >= 0 && i > at - TRIED_REACH && tokens[i]!.pos !== 'PUNCT'; i--) {
    if (CLEARED.test(lower(tokens, i)) || (lower(tokens, i) === 'guilty' && lower(tokens, i - 1) === 'not'))
      return DENIED
    // "charged with murdering Ana Roth": that she is dead is no charge.
    if (ACCUSED.test(lower(tokens, i))) return candidate.kind === 'name' ? null : hedged(s, i, at)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADP') return null
  }
  return null
}
const CLEARED = /^(?:cleared|acquitted|exonerated|absolved|innocent)$/
const ACCUSED = /^(?:charged|accused|suspected|indicted)$/
/** "cleared the captain of the ferry of": no longer. */
const TRIED_REACH = 7

/** "another 37 suspected", "suspected deaths" */
function besideMeasure({ s, binding: { candidate, trigger, base } }: Claimed): Modality | null {
  const behind = lower(s.tokens, candidate.range[1])
  if (base === null && trigger.range[1] <= candidate.range[0] && SUSPECTED.test(behind))
    return { words: behind, denied: false }
  // "2,000 deaths were feared"
  const end = Math.max(trigger.range[1], candidate.range[1])
  const isAwaited =
    trigger.words.sort === 'noun' && s.tokens[end]?.pos === 'AUX' && EXPECTED.test(lower(s.tokens, end + 1))
  if (isAwaited) return hedged(s, end, end + 2)
  const before = lower(s.tokens, trigger.range[0] - 1)
  // "3,412 suspected cases", "87 reported deaths": what is counted has such a name.
  const named = trigger.words.sort === 'noun' && NAMED.has(before)
  return DOUBTS.has(before) && !named ? { words: before, denied: false } : null
}

/** "asked whether two men were dead", "does not know if her son is alive": nobody says that it is so. */
function isAsked({ tokens }: Sentence, { range: [from, to] }: Candidate, start: number): boolean {
  // "A woman asked whether her son was dead": not she.
  if (tokens.slice(to, start).some(({ lower }) => lower === 'whether')) return true
  for (let i = from - 1; i >= 0 && i > from - 3; i--) {
    if (tokens[i]!.lower === 'whether') return true
    if (tokens[i]!.lower === 'if') return tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => UNKNOWN.test(lower))
  }
  return false
}
const UNKNOWN =
  /^(?:ask(?:s|ed|ing)?|know|knows|knew|known|wonder(?:s|ed|ing)?|check(?:s|ed|ing)?|clear|sure|certain|determine[sd]?|see)$/

const THREATS = /^(?:threat(?:en(?:s|ed|ing)?|s)?|vow(?:s|ed|ing)?|swor[en]|swears?)$/
const HARM = new Set(['killed', 'executed', 'injured', 'shot', 'beaten', 'tortured', 'hostages taken'])

export const SUSPECTED = /^(?:suspected|probable|unconfirmed)$/

/** "of which four are [suspected] and 10 are [probable]": each part says it of itself. */
function howSure({ tokens }: Sentence, { range: [, to] }: Candidate): string {
  const word = lower(tokens, tokens[to]?.pos === 'AUX' ? to + 1 : to)
  return SUSPECTED.test(word) || /^(?:confirmed|recorded|registered|notified)$/.test(word) ? word : ''
}

const ATTEMPTED = new Set(['attempted', 'alleged', 'planned'])
const EXPECTS = /^(?:expect|fear|predict|forecast|anticipat|project)(?:s|ed|ing|es)?$/
const EXPECTED = /^(?:feared|expected|predicted|forecast|projected|anticipated)$/
const PROMISES = new Set([
  'possibility',
  'prospect',
  'hope',
  'hopes',
  'chance',
  'plan',
  'plans',
  'offer',
  'idea',
  'promise',
])

/**
 * What an infinitive or a modal verb does to those whom a noun counts: "agreed to swap 500 prisoners", "would include 90
 * prisoners", "a possibility of releasing 200"; and a toll that is only expected: "expects the toll to reach 60".
 */
function governedBy({ tokens }: Sentence, { trigger, candidate }: Binding): Range | null {
  if (trigger.words.sort === 'toll') {
    let i = trigger.range[0] - 1
    while (i > 0 && ['DET', 'ADJ', 'PRON'].includes(tokens[i]!.pos)) i--
    const to = tokens.slice(trigger.range[1], candidate.range[0]).some((t) => t.lower === 'to')
    return to && EXPECTS.test(lower(tokens, i)) ? [i, i + 1] : null
  }
  if (trigger.words.sort !== 'noun' || trigger.range[0] < candidate.number.core[1]) return null
  let verb = candidate.range[0] - 1
  if (['DET', 'PRON'].includes(tokens[verb]?.pos ?? '')) verb--
  // "had expected 70 captives to be handed over"
  if (EXPECTS.test(lower(tokens, verb)) && lower(tokens, candidate.range[1]) === 'to') return [verb, verb + 1]
  if (tokens[verb]?.pos !== 'VERB') return null
  const before = lower(tokens, verb - 1)
  const governor = lower(tokens, verb - 2)
  if (before === 'to' && (PROSPECTS.has(governor) || AGREED.has(governor))) return [verb - 2, verb + 1]
  if (before === 'of' && PROMISES.has(governor)) return [verb - 2, verb]
  return MODALS.has(before) ? [verb - 1, verb + 1] : null
}
const AGREED = new Set(['offered', 'offer', 'offers', 'proposed', 'proposes', 'willing', 'expected', 'likely'])

const NAMED = new Set(['suspected', 'reported'])
/** "known to have died": told as certain. */
const KNOWN = new Set([
  'managed',
  'began',
  'begun',
  'started',
  'known',
  'confirmed',
  'proven',
  'proved',
  'found',
  'forced',
  'made',
  'obliged',
  'compelled',
  'driven',
])
const ORDERS = new Set(['order', 'tell', 'ask', 'urge', 'advise', 'instruct'])
const WANTED = new Set(
  (
    'call calls called calling demand demands demanded demanding urge urges urged urging seek seeks sought seeking propose ' +
    'proposes proposed proposal plan plans planned want wants wanted fear fears feared fearing threaten threatens threatened ' +
    'agreed agrees agree offered offers possibility prospect hope hopes prevent prevented preventing avert averted negotiate ' +
    'negotiating negotiated discuss discussing discussed secure order orders ordered warrant warrants'
  ).split(' '),
)
/** "four patients [who cannot be identified] are in a coma": what a clause of their own says of them stands aside. */
function behindRelative({ tokens }: Sentence, from: number, to: number): number {
  if (!/^(?:who|which|that|whose)$/.test(tokens[from]?.lower ?? '')) return from
  let said = false
  for (let i = from; i <= to; i++) {
    if (said && FINITE.test(tokens[i]!.lower)) return i
    said ||= tokens[i]!.pos === 'VERB'
  }
  return from
}
const FINITE = /^(?:is|are|was|were|has|have|had)$/

/** The words that say how the number and what happened belong together: of a toll, those behind it. */
function wordsBetween(s: Sentence, { range }: Candidate, trigger: Trigger, start: number): Range {
  if (range[1] <= start) return [behindRelative(s, range[1], start), trigger.range[0]]
  const level = trigger.words.sort === 'toll' || (trigger.words.sort === 'noun' && trigger.range[1] < range[0])
  if (!level) return [start, trigger.range[0]]
  // "was expected to rise and has now reached 60": the last verb counts.
  let from = trigger.range[1]
  for (let i = from; i < range[0]; i++) if (s.tokens[i]!.pos === 'CCONJ' && s.tokens[i + 1]?.pos === 'AUX') from = i + 1
  return [from, Math.max(from, range[0])]
}

const verbWords = (s: Sentence, from: number, to: number) => {
  let i = from + 1
  while (i < to && (s.tokens[i]!.pos === 'AUX' || s.tokens[i]!.pos === 'ADV')) i++
  return i
}
