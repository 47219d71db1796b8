import type { Span } from '../../../shapes.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'

/** Claims of one sentence that are all counted from one day on. */

/** "1,900 have been killed and 4,800 wounded since December" */
export const isSince = ({ text }: Sentence, { start, end }: Span) =>
  /\bsince (?:(?:the|its|their) )?(?:\w+ (?:began|started|broke out|erupted|emerged) (?:in|on) )?$/i.test(
    text.slice(Math.max(0, start - SINCE_REACH), start),
  ) || /^since\b/i.test(text.slice(start, end))
/** Letters of "since the vaccination campaign started in ". */
const SINCE_REACH = 48

/** Nothing but how sure it is stands between a claim and its "since". */
export function opensSince({ tokens }: Sentence, from: number, { start }: Span): boolean {
  const since = tokens.findIndex((t, i) => i >= from && t.lower === 'since')
  return since >= 0 && tokens[since]!.start <= start && since - from <= SINCE_WORDS
}
const SINCE_WORDS = 6

/** "6,000 cases [of which] 40 have died", "6,000 cases of measles [in which] 53 deaths": told of one stretch of time. */
export const isRunOn = ({ tokens }: Sentence, from: number, to: number) =>
  to - from <= RUN_ON && tokens.slice(from, to).every((t) => !['VERB', 'CCONJ'].includes(t.pos) && t.text !== ',')
const RUN_ON = 7

/**
 * "18 died in a riot in May, and 56 have been killed in the jails [since]": what stands behind a further claim with words
 * of its own is counted there. "18 have died and 56 been hurt since May" is told of both.
 */
export const isOfNext = ({ tokens }: Sentence, { range: [, to] }: Binding, others: readonly Binding[], at: number) =>
  others.some(
    ({ base, range: [from, end], trigger }) =>
      base === null &&
      from > to &&
      end <= at &&
      trigger.clause !== null &&
      lower(tokens, from - 1) === 'and' &&
      tokens[from - 2]?.text === ',' &&
      tokens.slice(to, from - 2).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN'),
  )

/**
 * "freed 26 nurses whom they had held since May", "nine officers, who had been held since May, were freed": what the
 * token at `at` is told with is of those counted, and not of the count.
 */
export const isOfWhom = ({ clauses }: Sentence, { candidate, trigger }: Binding, at: number): boolean =>
  clauses.some(
    ({ kind, range: [from, to] }) =>
      kind === 'relative' &&
      from >= candidate.range[1] &&
      from <= at &&
      at < to &&
      !(from <= trigger.range[0] && trigger.range[0] < to),
  )
