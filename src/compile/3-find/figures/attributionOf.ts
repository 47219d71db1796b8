import type { Attribution, Span } from '../../shapes.ts'
import { lower, type Sentence } from './sentence.ts'

/** The innermost attribution whose words hold the number. */
export function attributionOf<T extends Attribution>(s: Sentence, number: Span, attributions: readonly T[]): T | null {
  let best: T | null = null
  for (const attribution of attributions) {
    const { content, source, cue } = attribution
    if (content.start > number.start || content.end < number.end) continue
    if (source.start <= number.start && source.end >= number.end) continue
    if (content.start > cue.start && (inWritersAside(s, content, number) || inDeniedMatter(s, attribution, number)))
      continue
    if (best === null || content.end - content.start < best.content.end - best.content.start) best = attribution
  }
  return best
}

const DASHES = /^(?:[—–(]|--)$/
const RELATIVES = new Set(['where', 'which', 'who', 'whose', 'when'])

/**
 * "said the crossing — where four soldiers had been killed — had reopened": a relative clause set off by dashes or
 * brackets in reported speech is the writer's reminder, not the source's word.
 */
function inWritersAside(s: Sentence, content: Span, number: Span): boolean {
  let opened = false
  for (const [i, token] of s.tokens.entries()) {
    if (token.start < content.start) continue
    if (token.start >= number.start) return opened
    if (DASHES.test(token.text)) opened = RELATIVES.has(lower(s.tokens, i + 1)) && !opened
    else if (token.text === ')') opened = false
  }
  return false
}

const DENIES = /^(?:den(?:y|ie[sd])|reject(?:s|ed)?|disput(?:es?|ed)|disclaim(?:s|ed)?)$/i
const UNRELATED =
  /\b(?:nothing to do with|(?:no|any) (?:role|part|hand|link|involvement|connection) (?:in|with|to)|not (?:responsible for|behind|involved in|linked to))\b/i
const OPENS_MATTER = new Set(['that', 'which', 'who', 'as', 'after', 'when', 'where'])

/** "denied any part in the raid that killed 12", "denies role as 40 killed": what is denied is the part, not the number. */
function inDeniedMatter(s: Sentence, { cue, content }: Attribution, number: Span): boolean {
  const before = s.text.slice(content.start, number.start)
  const denied = DENIES.test(s.text.slice(cue.start, cue.end))
  if (!denied && !UNRELATED.test(before)) return false
  return s.tokens.some((t, i) => {
    if (t.start <= content.start || t.end > number.start || !OPENS_MATTER.has(t.lower)) return false
    const before = s.tokens[i - 1]!
    return (before.pos === 'NOUN' || before.pos === 'PROPN') && !REPORTS.test(before.lower)
  })
}
/** "denied reports that 100 were killed": what they tell is denied with them. */
const REPORTS =
  /^(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|statements?|news|charges?|figures?)$/
