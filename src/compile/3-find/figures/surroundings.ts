import type { Attribution, Span, TimeMention } from '../../shapes.ts'
import { type Binding, lower, type Sentence, spanOf } from './sentence.ts'

/** The innermost attribution whose words hold the number. */
export function attributionOf<T extends Attribution>(number: Span, attributions: readonly T[]): T | null {
  let best: T | null = null
  for (const attribution of attributions) {
    const { content, source } = attribution
    if (content.start > number.start || content.end < number.end) continue
    if (source.start <= number.start && source.end >= number.end) continue
    if (best === null || content.end - content.start < best.content.end - best.content.start) best = attribution
  }
  return best
}

const SPEECH = /^(?:said|says|say|saying|told|reported|reports|announced|announces|added|confirmed|stated|declared)$/

/** The times that say when it happened, nearest first; the day on which somebody said so is none of them. */
export function timesNear(s: Sentence, binding: Binding, times: readonly TimeMention[]): readonly TimeMention[] {
  const own = spanOf(s, binding.range)
  const distance = (t: Span) => (t.start >= own.end ? t.start - own.end : own.start >= t.end ? own.start - t.end : 0)
  return times
    .filter((t) => (t.when.earliest !== null || t.when.latest !== null) && !isSpeechTime(s, t))
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)
}

function isSpeechTime(s: Sentence, time: Span): boolean {
  const first = s.tokens.findIndex((t) => t.start >= time.start)
  const before = lower(s.tokens, first - 1)
  return SPEECH.test(before) || (/^(?:on|early|late|earlier)$/.test(before) && SPEECH.test(lower(s.tokens, first - 2)))
}
