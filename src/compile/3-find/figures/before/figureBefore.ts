import type { Token } from '../../../language/tokens.ts'
import type { FigureMention, TimeMention } from '../../../shapes.ts'
import { saysAsOf } from '../claim/asOf.ts'
import type { Candidate } from '../counted.ts'
import { lower, printed, type Sentence, spanOf } from '../sentence.ts'
import { likeBefore, type Own } from './likeBefore.ts'

const PUTS = /^(?:put|puts|putting|raised|lowered|revised|bringing|taking)$/
const COUNTS = new Set(['figure', 'total', 'tally', 'count', 'estimate', 'crowd', 'turnout'])
const CROWDS = new Set(['protesting', 'attending', 'voted'])
const MOVED = new Set(['displaced', 'refugees', 'returned', 'evacuated'])
const CAME = new Set(['come', 'crossed', 'arrived', 'entered', 'left', 'returned'])

/**
 * "The Red Cross gave a figure of 18,000 as of Thursday", "bringing the total to 710", "31,000 had come": another number
 * for what the claim before counts, in a sentence that does not say what that is. Null for any other number.
 */
export function figureBefore(
  s: Sentence,
  c: Candidate,
  previous: FigureMention,
  own: Pick<Own, 'passage' | 'attribution'>,
  times: readonly TimeMention[],
): FigureMention | null {
  if (c.kind !== 'number' || c.number.share || c.number.point === null || previous.shareOf !== null) return null
  if (c.head >= 0 && c.group === null) return null
  // "a crowd of 300" is no further number of the injured.
  if (lower(s.tokens, c.range[0] - 2) === 'crowd' && !CROWDS.has(previous.measure)) return null
  const counts = countFrom(s, c, own.passage - previous.passage === 1)
  if (counts === null && !haveCome(s, c, previous)) return null
  const counted = times.find((time) => saysAsOf(s, time))
  const total = lower(s.tokens, c.range[0] - 2) === 'total'
  return likeBefore(s, c, previous, {
    ...own,
    ...spanOf(s, counts === null ? [c.range[0], c.range[1] + 2] : [counts, c.range[1]]),
    base: null,
    population: c.head >= 0 ? printed(s, c.counted) : '',
    kind: total && previous.kind === 'incident' ? 'cumulative' : previous.kind,
    period: total ? null : previous.period,
    asOf: counted?.when ?? previous.asOf,
    rule: 'figure: another figure for the claim before',
  })
}

/** Where "a figure of", "the total to" begins. */
function countFrom({ tokens }: Sentence, { range: [from, to] }: Candidate, isNext: boolean): number | null {
  // "The union claimed 1.5 million.", "The mayor put it at 17.", "gave their number as eight": of what was just told.
  const claims = isNext && (tokens[to] === undefined || tokens[to].pos === 'PUNCT') ? claimFrom(tokens, from) : null
  if (claims !== null) return claims
  if (!/^(?:of|at|to)$/.test(lower(tokens, from - 1))) return null
  // "It put the exact number at 893", right behind the claim: farther on it may be of anything.
  const put =
    isNext &&
    lower(tokens, from - 2) === 'number' &&
    tokens.slice(Math.max(0, from - 6), from).some((t) => PUTS.test(t.lower))
  if (!put && !COUNTS.has(lower(tokens, from - 2))) return null
  return tokens[from - 3]?.pos === 'DET' ? from - 3 : from - 2
}

/** Where "claimed 1.5 million", "put it at 17", "gave their number as eight", "count stood at seven" begins. */
function claimFrom(tokens: readonly Token[], from: number): number | null {
  const [third, second, first] = [from - 3, from - 2, from - 1].map((i) => lower(tokens, i)) as [string, string, string]
  if (/^(?:claim(?:s|ed)|counted)$/.test(first)) return first === 'counted' && second === 'not' ? null : from - 1
  if (first === 'at' && second === 'it' && PUTS.test(third)) return from - 3
  if (first === 'as' && NUMBERS.test(second) && /^(?:the|its|their|that)$/.test(third)) return from - 3
  return first === 'at' && /^(?:stood|stands)$/.test(second) && COUNTS.has(third) ? from - 3 : null
}
const NUMBERS = /^(?:number|figure|total|toll)$/

/** "31,000 had come", where the claim before tells of people on the move. */
function haveCome({ tokens }: Sentence, c: Candidate, { measure }: FigureMention): boolean {
  return (
    c.head < 0 && MOVED.has(measure) && tokens[c.range[1]]?.pos === 'AUX' && CAME.has(lower(tokens, c.range[1] + 1))
  )
}

/** The last claim of a sentence that tells of its dead and of its injured: another number may be of either. */
export const isOneOfTwo = (told: FigureMention, found: readonly FigureMention[]): boolean =>
  found.slice(-TOLD_TOGETHER).some((o) => o.passage === told.passage && isOther(o, told))
/** No sentence is asked for more of its claims. */
const TOLD_TOGETHER = 6
const isOther = (one: FigureMention, other: FigureMention): boolean =>
  one.base === null && one.measure !== other.measure && HARM.has(one.measure) && HARM.has(other.measure)
const HARM = new Set(['killed', 'injured', 'missing'])
