import type { Range } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './counted.ts'
import { type Binding, lower, perSentence, type Sentence } from './sentence.ts'
import type { Trigger } from './triggers.ts'

// Numbers that the text itself takes back: rumours, what is called false, and figures that later ones replaced.

/** "[allegations that] soldiers had killed 12": what is only alleged. */
export function rumourBefore({ tokens }: Sentence, { range: [from] }: Candidate): Range | null {
  const that = thatBefore(tokens, from)
  if (that < 1) return null
  if (ALLEGES.test(lower(tokens, that - 1))) return [that - 1, that + 1]
  // "rejected claims that", not "the ministry claims that"; "rumours spread that"
  const claims = CLAIMS.test(lower(tokens, that - 1)) && !['NOUN', 'PROPN'].includes(tokens[that - 2]?.pos ?? 'NOUN')
  return claims || ALLEGES.test(lower(tokens, that - 2)) ? [that - 2, that + 1] : null
}

/** The nearest "that" in front, no comma or "and" between; -1 for none. */
export function thatBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i > 0 && i > from - RUMOURED; i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'CCONJ') return -1
    if (tokens[i]!.lower === 'that') return i
  }
  return -1
}

/** "[refuted claims] by the union that 12 had died": whose claims they are stands between. */
export function refutedBefore({ tokens }: Sentence, { range: [from] }: Candidate): Range | null {
  let that = from - 1
  while (that > 0 && that > from - RUMOURED && tokens[that]!.lower !== 'that') that--
  if (lower(tokens, that) !== 'that' || lower(tokens, that - 1) === ',') return null
  for (let i = that - 2; i > 0 && i > that - RUMOURED && tokens[i]!.pos !== 'VERB'; i--)
    if (RUMOURS.test(lower(tokens, i)) && lower(tokens, i + 1) === 'by')
      for (let verb = i - 1; verb >= 0 && verb > i - 4; verb--)
        if (REFUTES.test(lower(tokens, verb))) return [verb, i + 1]
  return null
}
const REFUTES = /^(?:refut|reject|dismiss|disput|contest|rebuff|den)(?:e[ds]|s|ied|ies|y|ing)?$/

const ALLEGES = /^(?:allegations?|rumou?rs?|suggestions?|suspicions?|accusations?)$/
const CLAIMS = /^(?:claims?|charges?|theor(?:y|ies))$/
/** "allegations that the soldiers of the division had killed 12" */
const RUMOURED = 12

const RUMOURS = /^(?:rumou?rs?|reports?|claims?|allegations?|suggestions?|stories|posts?)$/
const FALSE = /^(?:untrue|false|unfounded|baseless|denied|debunked|refuted|fake|incorrect|rejected|dismissed|wrong)$/

/**
 * "Rumours that bakers had been lynched were untrue", "Reports that 12 had died have been denied", "dismissed as false
 * posts on the web that 12 had died".
 */
export function isDenied(s: Sentence, { range: [from, to] }: Candidate): boolean {
  const { tokens, clauses } = s
  const that = firstThat(s)
  if (that < 1 || that > from) return false
  let noun = that - 1
  while (noun > that - 5 && noun > 0 && !RUMOURS.test(lower(tokens, noun))) noun--
  if (!RUMOURS.test(lower(tokens, noun))) return false
  if (noun > 2 && tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => CALLED_FALSE.test(lower))) return true
  // What is said of the rumours stands in a clause around it.
  if (clauses.some(({ verb }) => verb !== null && verb.head < noun && !SAYING.has(verb.lemma))) return false
  return tokens.some((t, i) => i >= to && FALSE.test(t.lower))
}
const firstThat = perSentence(({ tokens }) => tokens.findIndex(({ lower }) => lower === 'that'))
const CALLED_FALSE = /^(?:untrue|false|unfounded|baseless|fake|dismiss(?:ed|es)|debunk(?:ed|s))$/

const EARLIER = new Set(['earlier', 'previous', 'initial', 'prior', 'preliminary', 'original'])
const COUNTS = new Set(['figure', 'count', 'estimate', 'number', 'tally', 'toll', 'report', 'total'])

/** "an [earlier] figure of 12", "a previous toll of 12": the text tells it as what is no longer said. Where it begins. */
export function earlierFrom(s: Sentence, { range: [from, to] }: Candidate): number | null {
  // "89, up from 57 a week earlier"
  if (lower(s.tokens, from - 1) === 'from') {
    for (let i = from - 2; i > from - 6; i--) if (/^(?:up|down)$/.test(lower(s.tokens, i))) return i
    // "climbed to 94 [from] 71", "climbed to 94, [from] 71"
    const level = s.tokens[from - 2]?.text === ',' ? from - 3 : from - 2
    if (s.tokens[level]?.pos === 'NUM' && /^(?:to|at)$/.test(lower(s.tokens, level - 1))) return from - 1
  }
  // "3,100 died, compared with 3,312 in 2030", "164 are in hospital, against 203 seven days earlier"
  if (/^(?:with|to)$/.test(lower(s.tokens, from - 1)) && lower(s.tokens, from - 2) === 'compared') return from - 2
  if (lower(s.tokens, from - 1) === 'against' && s.tokens[from - 2]?.text === ',') {
    const next = s.tokens[to]
    if (next?.lower === 'in' || next?.lower === 'a' || next?.pos === 'NUM' || next?.lower === 'according')
      return from - 1
  }
  if (lower(s.tokens, from - 1) !== 'of' || !COUNTS.has(lower(s.tokens, from - 2))) return null
  for (let i = from - 3; i > from - 6 && i >= 0; i--) if (EARLIER.has(lower(s.tokens, i))) return i
  return null
}

/** "19 were killed and 35 hurt, police said, correcting an earlier count of 22": which of them was 22 is not said. */
export const isOfEither = ({ tokens }: Sentence, { range: [from] }: Candidate, bound: readonly (Binding | null)[]) =>
  lower(tokens, from - 1) === 'of' && new Set(bound.flatMap((b) => (b && b.base === null ? b.measure : []))).size > 1

const LEVELLED = /^(?:placed|put|set|given|raised|revised|cut|lowered|reduced|increased|corrected|brought)$/
const AT_FIRST = new Set(['initially', 'originally', 'first', 'previously'])
const AT_LAST = new Set(['finally', 'then', 'later', 'subsequently', 'before'])

/** "was [initially placed] at four, then [raised] to 15 and finally brought down to seven": each but the last is taken back. */
export function placedBefore(
  { tokens, candidates }: Sentence,
  { number, range }: Candidate,
  trigger: Trigger,
): Range | null {
  let verb = number.range[0] - 1
  while (verb > trigger.range[1] && !LEVELLED.test(lower(tokens, verb))) verb--
  if (!LEVELLED.test(lower(tokens, verb))) verb = trigger.range[0] - 1
  while (/^(?:the|a|an|of|number|death)$/.test(lower(tokens, verb)) || tokens[verb]?.pos === 'ADJ') verb--
  if (!LEVELLED.test(lower(tokens, verb))) return null
  // "Earlier the governor had put the toll at 60"
  let aux = verb - 1
  // "had earlier put the toll at 60"
  while (lower(tokens, aux) === 'been' || tokens[aux]?.pos === 'ADV' || EARLIER.has(lower(tokens, aux))) aux--
  if (
    lower(tokens, aux) === 'had' &&
    tokens.some((t, i) => i < number.range[0] && (EARLIER.has(t.lower) || AT_FIRST.has(t.lower)))
  )
    return [aux, verb + 1]
  const next = candidates.find((c) => c.kind === 'number' && c.range[0] >= range[1] && c.range[0] <= range[1] + 8)
  const between = next ? tokens.slice(range[1], next.range[0]) : []
  if (!between.some((t) => AT_LAST.has(t.lower)) || !between.some((t) => LEVELLED.test(t.lower))) return null
  return AT_FIRST.has(lower(tokens, verb - 1)) ? [verb - 1, verb + 1] : [verb, verb + 1]
}
