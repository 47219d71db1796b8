import type { Range } from '../../language/clauses.ts'
import type { Candidate } from './counted.ts'
import { DOUBTS, MODALS, NEGATIONS, PROSPECTS } from './modalWords.ts'
import { type Binding, lower, perSentence, printed, type Sentence } from './sentence.ts'
import type { Trigger } from './triggers.ts'

/**
 * How far the text stands behind the claim: "may have", "are feared to have"; empty when it asserts it. `denied` when
 * it says that it did not happen or that nobody was counted ("no one", "did not kill").
 */
export interface Modality {
  readonly words: string
  readonly denied: boolean
}

export function modalityOf(s: Sentence, binding: Binding): Modality {
  const { trigger, candidate } = binding
  const start = Math.min(trigger.groupStart, trigger.range[0])
  const [from, to] = wordsBetween(s, candidate, trigger, start)
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (NEGATIONS.has(word) && (i >= start || word !== 'no')) return { words: '', denied: true }
  }
  if (/^(?:no|not|n[’']t)$/.test(lower(s.tokens, candidate.range[0] - 1))) return { words: '', denied: true }
  if (isDenied(s, candidate)) return { words: '', denied: true }
  const sure = binding.base === null ? '' : howSure(s, candidate)
  if (sure !== '') return { words: SUSPECTED.test(sure) ? sure : '', denied: false }
  const rumour = rumourBefore(s, candidate)
  if (rumour !== null) return { words: printed(s, rumour), denied: false }
  const before = trigger.words.sort === 'toll' ? placedBefore(s, candidate, trigger) : null
  if (before !== null) return { words: printed(s, before), denied: false }
  const earlier = earlierFrom(s, candidate)
  if (earlier !== null) {
    const words = /^(?:up|down|compared|against)$/.test(lower(s.tokens, earlier)) ? candidate.range[0] : earlier + 1
    return { words: printed(s, [earlier, words]), denied: false }
  }
  for (let i = from; i < to; i++) {
    const word = lower(s.tokens, i)
    if (MODALS.has(word)) return { words: printed(s, [i, Math.max(i + 1, verbWords(s, i, to))]), denied: false }
    if (DOUBTS.has(word)) return { words: printed(s, [i, i + 1]), denied: false }
  }
  // "believed to have killed 12", "could kill 12", "threatened to kill 12": words before an active verb.
  if (trigger.voice === 'active' || trigger.infinitive) {
    const subject = candidate.range[1] <= start ? candidate.range[1] : 0
    for (let i = Math.max(subject, start - 4); i < start; i++) {
      const word = lower(s.tokens, i)
      if (DOUBTS.has(word) && s.tokens[i]!.pos !== 'NOUN') return { words: printed(s, [i, start]), denied: false }
      // "threatened to kill two of the hostages": nobody has been killed, and nobody is said to be going to be.
      if (trigger.infinitive && THREATS.test(word) && HARM.has(binding.measure)) return { words: '', denied: true }
      if (trigger.infinitive && PROSPECTS.has(word)) return { words: printed(s, [i, trigger.range[0]]), denied: false }
    }
    // "a possibility of releasing 200"
    if (lower(s.tokens, start - 1) === 'of' && PROMISES.has(lower(s.tokens, start - 2)))
      return { words: printed(s, [start - 2, start]), denied: false }
    if (lower(s.tokens, start) === 'to' && start > 0) {
      const governor = s.tokens[start - 1]!
      if (KNOWN.has(governor.lower)) return { words: '', denied: false }
      if (governor.pos === 'VERB' || governor.pos === 'NOUN' || governor.pos === 'ADJ')
        return { words: printed(s, [start - 1, start + 1]), denied: false }
    }
  }
  if (isAsked(s, candidate, start)) return { words: '', denied: true }
  // "ordered to leave": whether they did is not said.
  if (ORDERS.has(trigger.words.lemma) && trigger.words.measure === 'evacuated')
    return { words: printed(s, [trigger.range[0], trigger.range[1]]), denied: false }
  // "calls for the release of 40 hostages": wanted or feared, and not said to have happened.
  if (trigger.words.sort === 'act') {
    if (ATTEMPTED.has(lower(s.tokens, trigger.range[0] - 1))) return { words: '', denied: true }
    for (let i = trigger.range[0] - 1; i >= 0 && i > trigger.range[0] - 7; i--)
      if (WANTED.has(lower(s.tokens, i))) return { words: printed(s, [i, i + 1]), denied: false }
  }
  // "accused of killing 51 people"
  const charge = start - 2
  if (
    trigger.words.form === 'ing' &&
    lower(s.tokens, start - 1) === 'of' &&
    /^(?:accused|suspected)$/.test(lower(s.tokens, charge))
  )
    return { words: printed(s, [charge, start]), denied: false }
  // "to let 40 people take shelter"
  const made = candidate.range[0] - 1
  if (/^(?:let|help)$/.test(lower(s.tokens, made)) && lower(s.tokens, made - 1) === 'to')
    return { words: printed(s, [made - 1, made + 1]), denied: false }
  const governed = governedBy(s, binding)
  if (governed) return { words: printed(s, governed), denied: false }
  // "another 37 suspected"
  if (
    binding.base === null &&
    trigger.range[1] <= candidate.range[0] &&
    SUSPECTED.test(lower(s.tokens, candidate.range[1]))
  )
    return { words: lower(s.tokens, candidate.range[1]), denied: false }
  const next = lower(s.tokens, trigger.range[0] - 1)
  // "3,412 suspected cases", "87 reported deaths": what is counted has such a name.
  const named = trigger.words.sort === 'noun' && NAMED.has(next)
  if (DOUBTS.has(next) && !named) return { words: next, denied: false }
  return { words: '', denied: false }
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

/** "[allegations that] soldiers had killed 12": what is only alleged. */
function rumourBefore({ tokens }: Sentence, { range: [from] }: Candidate): Range | null {
  for (let i = from - 1; i > 0 && i > from - RUMOURED; i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'CCONJ') return null
    if (tokens[i]!.lower === 'that' && ALLEGES.test(lower(tokens, i - 1))) return [i - 1, i + 1]
  }
  return null
}
const ALLEGES = /^(?:allegations?|rumou?rs?|suggestions?|suspicions?|accusations?)$/
/** "allegations that the soldiers of the division had killed 12" */
const RUMOURED = 12

const RUMOURS = /^(?:rumou?rs?|reports?|claims?|allegations?|suggestions?|stories|posts?)$/
const FALSE = /^(?:untrue|false|unfounded|baseless|denied|debunked|refuted|fake|incorrect|rejected|dismissed|wrong)$/

/**
 * "Rumours that bakers had been lynched were untrue", "Reports that 12 had died have been denied", "dismissed as false
 * posts on the web that 12 had died".
 */
function isDenied(s: Sentence, { range: [from, to] }: Candidate): boolean {
  const { tokens, clauses } = s
  const that = firstThat(s)
  if (that < 1 || that > from) return false
  let noun = that - 1
  while (noun > that - 5 && noun > 0 && !RUMOURS.test(lower(tokens, noun))) noun--
  if (!RUMOURS.test(lower(tokens, noun))) return false
  if (noun > 2 && tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => CALLED_FALSE.test(lower))) return true
  // What is said of the rumours stands in a clause around it.
  if (clauses.some(({ verb }) => verb !== null && verb.head < noun)) return false
  return tokens.some((t, i) => i >= to && FALSE.test(t.lower))
}
const firstThat = perSentence(({ tokens }) => tokens.findIndex(({ lower }) => lower === 'that'))
const CALLED_FALSE = /^(?:untrue|false|unfounded|baseless|fake|dismiss(?:ed|es)|debunk(?:ed|s))$/

const ATTEMPTED = new Set(['attempted', 'alleged', 'planned'])
const EXPECTS = /^(?:expect|fear|predict|forecast|anticipat|project)(?:s|ed|ing|es)?$/
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
    'negotiating negotiated discuss discussing discussed secure'
  ).split(' '),
)
const EARLIER = new Set(['earlier', 'previous', 'initial', 'prior', 'preliminary', 'original'])
const COUNTS = new Set(['figure', 'count', 'estimate', 'number', 'tally', 'toll', 'report', 'total'])

/** "an [earlier] figure of 12", "a previous toll of 12": the text tells it as what is no longer said. Where it begins. */
export function earlierFrom(s: Sentence, { range: [from, to] }: Candidate): number | null {
  // "89, up from 57 a week earlier"
  if (lower(s.tokens, from - 1) === 'from')
    for (let i = from - 2; i > from - 6; i--) if (/^(?:up|down)$/.test(lower(s.tokens, i))) return i
  // "3,100 died, compared with 3,312 in 2030", "164 are in hospital, against 203 seven days earlier"
  if (/^(?:with|to)$/.test(lower(s.tokens, from - 1)) && lower(s.tokens, from - 2) === 'compared') return from - 2
  if (lower(s.tokens, from - 1) === 'against' && s.tokens[from - 2]?.text === ',') {
    const next = s.tokens[to]
    if (next?.lower === 'in' || next?.lower === 'a' || next?.pos === 'NUM') return from - 1
  }
  if (lower(s.tokens, from - 1) !== 'of' || !COUNTS.has(lower(s.tokens, from - 2))) return null
  for (let i = from - 3; i > from - 6 && i >= 0; i--) if (EARLIER.has(lower(s.tokens, i))) return i
  return null
}

const LEVELLED = /^(?:placed|put|set|given|raised|revised|cut|lowered|reduced|increased|corrected|brought)$/
const AT_FIRST = new Set(['initially', 'originally', 'first', 'previously'])
const AT_LAST = new Set(['finally', 'then', 'later', 'subsequently', 'before'])

/** "was [initially placed] at four, then [raised] to 15 and finally brought down to seven": each but the last is taken back. */
function placedBefore({ tokens, candidates }: Sentence, { number, range }: Candidate, trigger: Trigger): Range | null {
  let verb = number.range[0] - 1
  while (verb > trigger.range[1] && !LEVELLED.test(lower(tokens, verb))) verb--
  if (!LEVELLED.test(lower(tokens, verb))) return null
  const next = candidates.find((c) => c.kind === 'number' && c.range[0] >= range[1] && c.range[0] <= range[1] + 8)
  const between = next ? tokens.slice(range[1], next.range[0]) : []
  if (!between.some((t) => AT_LAST.has(t.lower)) || !between.some((t) => LEVELLED.test(t.lower))) return null
  return AT_FIRST.has(lower(tokens, verb - 1)) ? [verb - 1, verb + 1] : [verb, verb + 1]
}

/** The words that say how the number and what happened belong together: of a toll, those behind it. */
function wordsBetween(s: Sentence, { range }: Candidate, trigger: Trigger, start: number): Range {
  if (range[1] <= start) return [range[1], trigger.range[0]]
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
