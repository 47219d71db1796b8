import type { Considered } from '../../../corpus/step.ts'
import type { Token } from '../../language/tokens.ts'
import type { Attribution, Span } from '../../shapes.ts'
import { datesSomething } from './dating/inherit.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/** What an event might have been read as besides: other times of its sentence, and others who speak in it. */

/** `isUsed`: whether a time, by its index, dates the event. */
export function otherTimes(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
  isUsed: (index: number) => boolean,
): Considered[] {
  return view.times.flatMap(({ mention, index }) => {
    const words = wordsOf(view, mention)
    if (isUsed(index) || !datesSomething(mention)) return []
    if (draft.times.includes(index)) return [{ reading: words, against: 'another time says it more closely' }]
    const owner = drafts.find((other) => other !== draft && other.times.includes(index))
    const against = owner ? `it dates “${triggerOf(view, owner)}”` : 'it belongs to another part of the sentence'
    return [{ reading: words, against }]
  })
}

/** `taken`: index of the attribution that holds the event. */
export function otherSpeakers(view: View, { candidate }: Draft, taken: number | null): Considered[] {
  const said = view.attributions.find(({ index }) => index === taken)?.mention
  const seen = new Set(said ? [wordsOf(view, said.source)] : [])
  return view.attributions.flatMap(({ mention, from, to }) => {
    const name = wordsOf(view, mention.source)
    if (seen.has(name) || isSaying(view, candidate.trigger, mention)) return []
    seen.add(name)
    const holds = from <= candidate.trigger && candidate.trigger < to
    const against =
      holds && said ? `it stands in what ${wordsOf(view, said.source)} says` : `what they say does not reach this far`
    return [{ reading: `said by ${name}`, against }]
  })
}

/** The event is the saying itself. */
function isSaying({ tokens }: View, trigger: number, { cue }: Attribution): boolean {
  const { start, end } = tokens[trigger] as Token
  return cue.start < end && cue.end > start
}

function triggerOf({ tokens }: View, { candidate }: Draft): string {
  return (tokens[candidate.trigger] as Token).text
}

function wordsOf({ article }: View, { start, end }: Span): string {
  return `“${article.text.slice(start, end)}”`
}
