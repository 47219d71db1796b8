import { daysInMonth } from '../../../../corpus/day.ts'
import type { Day } from '../../../../corpus/ids.ts'
import type { FigureKind, When } from '../../../../corpus/model.ts'
import type { Step } from '../../../../corpus/step.ts'
import { isOneDay, whenOf } from '../../../../corpus/when.ts'
import type { Article, Attribution, Span, TimeMention } from '../../../shapes.ts'
import { type Binding, lower, type Sentence, spanOf } from '../sentence.ts'
import { saysAsOf } from './asOf.ts'
import { isFronted, isOfSaying, isSpeechTime } from './sayingTimes.ts'

/** The time over which a claim counts, and the day it is true for. */
export interface Window {
  readonly period: When | null
  readonly asOf: When | null
}

/** `near`: the times that belong to the claim, nearest first. `all`: every time of its passage. */
export function windowOf(
  s: Sentence,
  binding: Binding,
  kind: FigureKind,
  near: readonly TimeMention[],
  all: readonly TimeMention[],
  said: Attribution | null,
  article: Article,
): Window {
  const own = near.filter((time) => !datesToldOf(s, binding, time))
  const asOf = asOfOf(s, binding, kind, own, all, said, article)
  // "the toll passed 200 on Tuesday": the day of the count, not of what happened.
  const reached = binding.trigger.words.sort === 'toll' && kind === 'incident' ? reachedOn(s, binding, near) : undefined
  if (reached) return { period: near.find((t) => t !== reached)?.when ?? null, asOf: reached.when }
  const made = kind === 'state' ? own.find((t) => isBounded(t) && isThen(s, binding, t, article)) : undefined
  if (kind === 'state') return { period: null, asOf: made?.when ?? asOf }
  if (kind === 'cumulative') return { period: sinceOf(s, binding, near, asOf), asOf }
  return { period: near[0]?.when ?? null, asOf }
}

/** "In the war of 1962 the country had 1,696 missing": what opens the sentence and is over. */
const isThen = (s: Sentence, { trigger }: Binding, time: TimeMention, { published }: Article): boolean =>
  trigger.words.sort !== 'become' && isFronted(s, time) && published !== null && time.when.latest! < published.earliest!
const isBounded = ({ when: { earliest, latest } }: TimeMention) => earliest !== null && latest !== null

/** "the deadliest since 2001, when 12 died": the year itself, and not all that came since. */
export function asPoint(time: TimeMention, { text }: Sentence): TimeMention {
  const { when, start, end } = time
  if (when.latest !== null || when.earliest === null || !/^[,”"]{0,2} when\b/.test(text.slice(end, end + 8)))
    return time
  const unit = when.edtf.replace(/\/\.\.$/, '')
  const [year, month, day] = unit.split('-').map(Number)
  const latest = day
    ? unit
    : month
      ? `${unit}-${daysInMonth(year!, month)}`
      : unit.length === 4
        ? `${unit}-12-31`
        : null
  if (latest === null) return time
  const steps: Step[] = [...when.steps, { looked: `“${text.slice(start, end)}, when”`, found: unit }]
  return { ...time, when: whenOf({ earliest: when.earliest, latest: latest as Day, basis: when.basis, steps }) }
}

const reachedOn = (s: Sentence, binding: Binding, near: readonly TimeMention[]) =>
  near.find((t) => isOneDay(t.when) && t.start >= spanOf(s, binding.range).end)

/** "since the war began on 7 October": from then on, to the day the claim is true for. */
function sinceOf(s: Sentence, binding: Binding, near: readonly TimeMention[], asOf: When | null): When | null {
  const since = near.find((time) => startsCount(s, binding, time))
  const earliest = since?.when.earliest ?? null
  if (since === undefined || earliest === null) return null
  const latest = asOf?.latest && asOf.latest >= earliest ? asOf.latest : null
  const steps: Step[] = [...since.when.steps, { looked: '“since”', found: `from ${earliest} on` }]
  return whenOf({ earliest, latest, basis: since.when.basis, approximate: since.when.approximate, steps })
}

function startsCount(s: Sentence, binding: Binding, time: Span): boolean {
  if (/^since\b/i.test(s.text.slice(time.start, time.end))) return true
  const from = spanOf(s, binding.range).end
  return s.tokens.some((t) => t.lower === 'since' && t.start < time.start && (t.start >= from || time.start < from))
}

const AS_OF = new Set(['by', 'on', 'at'])
/** "The toll from the dam burst on Sunday rose to 150": the day is that of what the toll is of. */
function datesToldOf(s: Sentence, { trigger, candidate }: Binding, time: TimeMention): boolean {
  if (trigger.words.sort !== 'toll') return false
  const between = s.tokens.slice(trigger.range[1], candidate.range[0])
  const of = between.find(({ lower }) => TOLL_OF.has(lower))
  return (
    of !== undefined && time.start > of.start && time.end <= s.tokens[candidate.range[0]]!.start && !saysAsOf(s, time)
  )
}
const TOLL_OF = new Set(['of', 'from', 'in', 'after', 'following'])

function asOfOf(
  s: Sentence,
  binding: Binding,
  kind: FigureKind,
  near: readonly TimeMention[],
  all: readonly TimeMention[],
  said: Attribution | null,
  article: Article,
): When | null {
  const dated =
    kind === 'state' || kind === 'cumulative'
      ? near.find((t) => isOneDay(t.when) && (AS_OF.has(before(s, t)) || saysAsOf(s, t)) && !startsCount(s, binding, t))
      : undefined
  if (dated) return dated.when
  const saying =
    said &&
    all.find(
      (t) =>
        isBounded(t) &&
        (isOfSaying(s, binding, t, said) ||
          isOfSpeechBefore(s, binding, t, said) ||
          (isOneDay(t.when) && t.start >= said.cue.end && t.start - said.cue.end <= SAID_ON)),
    )
  if (saying) return saying.when
  if (article.published === null) return null
  const { earliest, latest, edtf } = article.published
  return whenOf({ earliest, latest, basis: 'inferred', steps: [{ looked: 'the article’s date', found: edtf }] })
}
/** "said [on Monday], adding that 12 had died" */
const isOfSpeechBefore = (s: Sentence, { range }: Binding, time: TimeMention, { source, cue }: Attribution) =>
  time.start >= source.end && time.end <= cue.start && isSpeechTime(s, time, spanOf(s, range))
/** "said on Tuesday": the day stands right behind the verb. */
const SAID_ON = 5
const before = (s: Sentence, time: Span) => lower(s.tokens, s.tokens.findIndex((t) => t.start >= time.start) - 1)
