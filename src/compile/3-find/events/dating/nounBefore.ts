import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type Placed, phraseBefore, type View } from '../view.ts'
import { isNarrow } from './bounds.ts'

type PlacedTime = Placed<TimeMention>

/** The event noun whose phrase, with the phrases on it, ends right before the time. */
export function nounBefore(view: View, candidates: readonly Candidate[], time: PlacedTime): number {
  let at = time.from
  while (at > 0 && ['ADP', 'DET'].includes((view.tokens[at - 1] as Token).pos)) at--
  let phrase = phraseBefore(view, at)
  let first = -1
  let link = ''
  for (let steps = 0; phrase && steps < 3; steps++) {
    const current = phrase
    const k = hasOwnDay(view, current, time) ? -1 : candidates.findIndex((candidate) => candidate.phrase === current)
    // “opened an inquiry into the escape on Friday”: the noun that the verb carries has the date.
    if (k >= 0 && (candidates[k] as Candidate).support >= 0) return k
    if (first < 0) first = k
    // “an air strike on a funeral on Monday”: the day is that of the attack
    else if (AIMED.has(link) && NOUN_SENSES.get(lemmaOf(view.tokens[phrase.head]))?.type === 'assault') first = k
    if (phrase.governor < 0) break
    link = (view.tokens[phrase.governor] as Token).lower
    phrase = phraseBefore(view, phrase.governor)
  }
  return first
}
const AIMED = new Set(['on', 'at', 'against'])

/** “broke up [Monday’s march] on Tuesday”: what has a day has no other. */
const hasOwnDay = (view: View, { from, head }: NounPhrase, { mention }: PlacedTime): boolean =>
  isNarrow(mention.when) &&
  view.times.some(
    (own) =>
      own.from >= from &&
      own.to <= head &&
      isNarrow(own.mention.when) &&
      own.mention.when.earliest !== mention.when.earliest,
  )
