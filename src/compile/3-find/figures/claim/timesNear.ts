import { isOneDay } from '../../../../corpus/when.ts'
import type { Span, TimeMention } from '../../../shapes.ts'
import { type Binding, lower, type Sentence, spanOf } from '../sentence.ts'
import { isOfSaying, isSpeechTime } from './sayingTimes.ts'
import { GREATEST, isCompared, isSuperlative } from './superlatives.ts'
import { belongs, ownFirst, type Reach } from './surroundings.ts'

/** The times that say when it happened, nearest first; the day on which somebody said so is none of them. */
export function timesNear(
  s: Sentence,
  binding: Binding,
  times: readonly TimeMention[],
  reach: Reach,
): readonly TimeMention[] {
  const own = spanOf(s, binding.range)
  const distance = (t: Span) => (t.start >= own.end ? t.start - own.end : own.start >= t.end ? own.start - t.end : 0)
  const near = times.filter(
    (t) =>
      (t.when.earliest !== null || t.when.latest !== null) &&
      (isOfRelative(s, t, own) ||
        (!isSpeechTime(s, t, own) &&
          !isCompared(s, t, own) &&
          !isBeside(s, t, own) &&
          !isOfMourning(s, t, own) &&
          !(AFTERMATH.has(binding.measure) && isOfHappening(s, t, own)) &&
          !(reach.said && isOfSaying(s, binding, t, reach.said)) &&
          belongs(s, binding, t, reach))),
  )
  const isOwnBehind = near.some(({ start }) => start >= own.end)
  const told = isOwnBehind ? near.filter(({ end }) => end > own.start || !isParted(s, end, own.start)) : near
  return ownFirst(s, binding, told, reach).sort((a, b) => distance(a) - distance(b) || a.start - b.start)
}

/** "began mourning on [Wednesday] for the victims of the attacks, in which 31 died": of what is done about it since. */
function isOfMourning({ tokens }: Sentence, { end }: Span, own: Span): boolean {
  const at = tokens.findIndex((t) => t.start >= end)
  if (at < 0 || !/^(?:for|over|about)$/.test(tokens[at]!.lower)) return false
  return tokens.some((t, i) => i > at && t.end <= own.start && t.lower === 'which' && lower(tokens, i - 1) === 'in')
}

/** What is done when the happening is over, perhaps days later. */
const AFTERMATH = new Set(['bodies found', 'buried', 'rescued', 'evacuated', 'detained', 'sheltering', 'homeless'])

/** "after [Monday]’s assault", "in Kisii, where a dam gave way on [Saturday], 29 bodies were found": when it happened. */
function isOfHappening({ tokens }: Sentence, { start, end }: Span, own: Span): boolean {
  const at = tokens.findIndex((t) => t.start >= start)
  const owner = tokens.find((t) => t.start >= end)
  if (owner?.start === end && /^[’']s$/.test(owner.text) && AFTER.test(lower(tokens, at - 1))) return true
  // "on the island, where 3,000 have been evacuated since Sunday": inside that clause the claim is its own.
  if (!tokens.some((t) => t.text === ',' && t.start >= end && t.end <= own.start)) return false
  for (let i = at - 1; i > 0 && i > at - WHERE_REACH && tokens[i]!.text !== ','; i--)
    if (tokens[i]!.lower === 'where') return tokens[i - 1]!.text === ','
  return false
}
const AFTER = /^(?:after|following)$/
const WHERE_REACH = 12

/** "by Tuesday night, but 12,000 were cut off on Wednesday": what stands in front is told of something else, as in "learned
 * on Saturday that 11 had died the day before". */
const isParted = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.some(
    ({ text, lower, start }, i) =>
      start >= from && start < to && (lower === 'that' || (text === ',' && tokens[i + 1]?.pos === 'CCONJ')),
  )

/** "the deadliest fire since 2003, when 12 people died", "the raids of May 2011, in which 12 died": what the claim's clause hangs on. */
function isOfRelative({ text, tokens }: Sentence, { end }: Span, own: Span): boolean {
  if (own.start < end || !WHEN.test(text.slice(end, end + WHEN_LENGTH))) return false
  let i = tokens.findIndex((t) => t.start >= end)
  while (tokens[i]?.pos === 'PUNCT') i++
  if (tokens[i]?.lower === 'in') i++
  if ((tokens[i]?.start ?? own.start) >= own.start) return false
  return !tokens.slice(i + 1).some((t) => t.start < own.start && (t.text === ',' || t.pos === 'SCONJ'))
}

/** “the worst since 2012”, when …: the mark that closes a quotation on either side of the comma */
const WHEN = /^[,”"]{0,2} (?:when|in which) /i
const WHEN_LENGTH = 12

/** "in connection with the 2015 riots" */
const OVER = new Set(['over', 'for', 'with', 'about', 'marking'])

/** "the deadliest since 2019", "jailed over the 2015 protests": a time of something else that the claim is set beside. */
function isBeside({ tokens }: Sentence, { start, end, when }: TimeMention, own: Span): boolean {
  let i = tokens.findIndex((t) => t.start >= start)
  const behind = tokens.find((t) => t.start >= end)
  if (lower(tokens, i) !== 'since' && lower(tokens, i - 1) === 'since') i--
  if (lower(tokens, i) === 'since') return isSuperlative(tokens, i)
  // "the deadliest day so far this year"
  if (!isOneDay(when) && isSuperlative(tokens, i, GREATEST)) return true
  return start > own.end && lower(tokens, i - 1) === 'the' && OVER.has(lower(tokens, i - 2)) && behind?.pos === 'NOUN'
}
