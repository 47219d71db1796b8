import { dayFromNumber, dayNumberOf } from '../../../corpus/day.ts'
import type { Day } from '../../../corpus/ids.ts'
import type { Step } from '../../../corpus/step.ts'
import { type EndUnit, whenOf } from '../../../corpus/when.ts'
import type { SplitPassage, TimeMention } from '../../shapes.ts'
import type { Phrase } from './grammar.ts'
import { type Outcome, step } from './resolve/scene.ts'
import type { Word } from './words.ts'

const FIRST = dayNumberOf(1, 1, 1)
const LAST = dayNumberOf(9999, 12, 31)
const dayOrNull = (n: number | null): Day | null => (n === null || n < FIRST || n > LAST ? null : dayFromNumber(n))

type Bend = {
  readonly bound: (from: number | null, to: number | null) => [number | null, number | null]
  readonly found: string
}
/**
 * How a preposition bends the days of the date behind it. "by", "before" and "after" say where something else lies and
 * leave the date as it is.
 */
const BENDS: ReadonlyMap<string, Bend> = new Map([
  ['since', { bound: (from) => [from, null], found: 'begins then, its end is open' }],
  ['until', { bound: (_, to) => [null, to], found: 'ends then, its beginning is open' }],
  ['till', { bound: (_, to) => [null, to], found: 'ends then, its beginning is open' }],
] satisfies [string, Bend][])

/** A mention from a phrase and what came of it. */
export function mentionOf(
  outcome: Outcome,
  phrase: Phrase,
  words: readonly Word[],
  passage: SplitPassage,
): TimeMention {
  const [first, last] = [words[phrase.start]!, words[phrase.end - 1]!]
  const lead = words[phrase.start - 1]
  const bend =
    lead !== undefined && outcome.type !== 'DURATION' && outcome.type !== 'SET' && governs(phrase, words, passage)
      ? BENDS.get(lead.lower)
      : undefined
  const [from, to] = bend === undefined ? [outcome.from, outcome.to] : bend.bound(outcome.from, outcome.to)
  const bent: Step[] =
    bend === undefined || (from === null && to === null) ? [] : [step(`“${lead!.lower}” before it`, bend.found)]
  return {
    start: bend !== undefined && lead!.lower === 'since' ? lead!.start : first.start,
    end: last.end,
    passage: passage.index,
    type: outcome.type,
    value: outcome.value,
    mod: outcome.mod,
    when: whenOf({
      earliest: dayOrNull(from),
      latest: dayOrNull(to),
      basis: outcome.basis,
      approximate: outcome.approximate,
      unit: endUnit(outcome),
      steps: [...outcome.steps, ...bent],
    }),
    anchor: outcome.anchor,
    rule: phrase.rule,
  }
}
/** Whether a preposition governs the date itself, not a noun the date belongs to ("after Tuesday’s vote"). */
function governs(phrase: Phrase, words: readonly Word[], passage: SplitPassage): boolean {
  const next = words[phrase.end]
  if (next === undefined) return true
  return (
    next.lower !== '’s' &&
    next.lower !== "'s" &&
    next.lower !== '-' &&
    !['NOUN', 'PART', 'ADJ'].includes(passage.tokens[next.token]!.pos)
  )
}
function endUnit(outcome: Outcome): EndUnit {
  const { period } = outcome
  // "since the start of 2024" is a day of it.
  if (period === null || outcome.from !== period.from || outcome.to !== period.to) return 'day'
  const { unit } = period
  return unit === 'Y' || unit === 'DE' || unit === 'CE'
    ? 'year'
    : unit === 'M' || unit === 'S' || unit === 'Q' || unit === 'H'
      ? 'month'
      : 'day'
}
