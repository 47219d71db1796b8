import { COUNTING_FORMS, SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { Attribution, Span } from '../../../shapes.ts'
import { UNEARTHED } from '../relations/someOnly.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'

/** Times that say when something was said, and not when it happened. */

/** "On 7 October, …", "In Kabul, …": what opens a sentence holds for all of it; behind a colon, for what follows that. */
export function isFronted(s: Sentence, span: Span): boolean {
  const opened = s.tokens.findLastIndex((t) => t.end <= span.start && CLAUSE_OPENERS.has(t.text)) + 1
  const at = s.tokens.findIndex((t) => t.start >= span.start) - opened
  // "In a third shipwreck, on Tuesday, the navy said …"
  const opens = s.tokens[opened]!.pos === 'ADP' && at <= FRONTED
  const inFront = s.tokens.slice(opened, opened + at)
  return at <= 2 || (opens && inFront.every(({ pos, text }) => IN_FRONT.has(pos) || text === ','))
}
/** "the worst flood in two decades: in 2001 …" */
const CLAUSE_OPENERS = new Set([':', ';'])

/** No phrase in front of a sentence is longer. */
const FRONTED = 8
const IN_FRONT = new Set(['ADP', 'DET', 'ADJ', 'NUM', 'NOUN'])

/** "The bodies of five climbers were found on Monday" */
export const isUnearthed = ({ tokens }: Sentence, at: number) =>
  UNEARTHED.test(lower(tokens, at)) || (tokens[at]?.pos === 'AUX' && UNEARTHED.test(lower(tokens, at + 1)))

/**
 * "said in a statement on Sunday that 12 had died", "On Sunday, police said 12 had died": when it was said. "On Sunday,
 * police said a blast killed 12" may be told of either, and is taken for the day of the blast.
 */
export function isOfSaying(s: Sentence, { trigger }: Binding, time: Span, said: Attribution): boolean {
  if (time.end > said.content.start) return false
  // "last gave a figure in March, when it said 12 had died"
  if (time.end < said.source.start && /^,? when $/.test(s.text.slice(time.end, said.source.start))) return true
  // "on Monday the ministry cut that number to 12"
  if (COUNTING_FORMS.has(s.text.slice(said.cue.start, said.cue.end).toLowerCase())) return true
  if (time.start >= said.cue.end) return true
  const verbs = s.tokens.slice(trigger.groupStart, trigger.range[1])
  const spoken = s.tokens.filter((t) => t.start >= said.source.end - 1 && t.end <= said.cue.end)
  return time.end <= said.source.start && isFronted(s, time) && [...verbs, ...spoken].some((t) => t.lower === 'had')
}

/** "said Tuesday", "said on Tuesday", "told reporters last week": the day of the saying. */
export function isSpeechTime(s: Sentence, time: Span, own: Span): boolean {
  let i = s.tokens.findIndex((t) => t.start >= time.start) - 1
  if (/^(?:on|early|late|earlier|in|at)$/.test(lower(s.tokens, i))) i--
  // "40 cases were recorded on Monday", "40 cases of measles reported this year": counted then.
  if (/^(?:recorded|registered|logged)$/.test(lower(s.tokens, i)) && s.tokens[i - 1]?.pos === 'AUX') return false
  if (COUNTED.test(lower(s.tokens, i)) && own.end <= s.tokens[i]!.start) {
    const between = s.tokens.filter((t) => t.start >= own.end && t.end < s.tokens[i]!.start)
    if (between.every((t) => t.pos === 'ADP' || t.pos === 'NOUN')) return false
  }
  // "one learned Monday from a security source"
  if (/^learn(?:ed|t)$/.test(lower(s.tokens, i))) return true
  // "were found on Monday"
  return SPEECH_FORMS.has(lower(s.tokens, i)) && s.tokens[i]?.pos === 'VERB' && !isUnearthed(s, i - 1)
}
const COUNTED = /^(?:reported|recorded|registered|confirmed|notified|logged|documented)$/
