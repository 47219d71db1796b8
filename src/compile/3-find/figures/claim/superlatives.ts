import type { Token } from '../../../language/tokens.ts'
import type { Span } from '../../../shapes.ts'
import { lower, type Sentence } from '../sentence.ts'

/** Times that a claim is only set beside: "the deadliest since 2019", "the worst so far this year". */
const SUPERLATIVE = /^(?:\w{3,}est|worst|most|first|last|only|record)$/
/** Of a day or a blow, and not of those it fell on ("most", "first"). */
export const GREATEST = /^(?:(?:deadli|bloodi|heavi|gra|fierc|big|strong|larg|cruell|wor)\w*est|worst)$/
/** "the worst attack on the town [since] 2001" */
export function isSuperlative(tokens: readonly Token[], since: number, words = SUPERLATIVE): boolean {
  for (let i = since - 1; i >= 0 && i > since - FAR; i--) {
    const { lower, text, pos } = tokens[i]!
    if (words.test(lower)) return true
    // "the worst school shooting since"
    const isNoun = pos === 'VERB' && lower.endsWith('ing') && ['NOUN', 'ADJ'].includes(tokens[i - 1]?.pos ?? '')
    if (/^[,;:]$/.test(text) || (pos === 'VERB' && !isNoun) || pos === 'AUX') return false
  }
  return false
}
const FAR = 9

/** "the first famine to be declared since 1992, when [200,000] starved": so many then, and not from then on. */
export function isBehindWhen({ tokens }: Sentence, since: number, claim: number): boolean {
  const comma = tokens.findIndex((t, i) => i > since && i <= since + LONGEST_DATE && t.text === ',')
  return comma > since && comma < claim && lower(tokens, comma + 1) === 'when'
}
/** "2 September 2011" */
const LONGEST_DATE = 5

/** Letters before a time that tell of another number: no comparison is longer. */
const COMPARED_REACH = 48
const COMPARED =
  /(?:(?:up|down|rise|increase|jump|drop|fall|decrease|rising) (?:sharply )?from|compared (?:with|to)|(?:twice|double|triple|times|half) (?:the|that)|against) (?:[^,;.]|[,.]\d)*$|(?:than|many as|much as|fewer as) (?:in|on|during|a|at)? ?$/i

/** "96,000, up from 20,000 in April", "three times as many as in 2019": the time of what it is compared with. */
export function isCompared(s: Sentence, { start }: Span, own: Span): boolean {
  const from = Math.max(s.tokens[0]!.start, start - COMPARED_REACH)
  const found = COMPARED.exec(s.text.slice(from, start))
  // "double the 300 arrests of last year": those were last year's.
  return found !== null && !(own.start >= from + found.index && own.end <= start)
}
