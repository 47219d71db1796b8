import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import { type Placed, phraseAt, phraseBefore, type View } from '../view.ts'

/** “have been killed since [the first round of voting in January]”: the day is that of what the time began with. */
export function isSinceNoun(view: View, { from }: Placed<TimeMention>): boolean {
  let at = from
  // The time may stand in the phrase itself: “since the January vote”.
  const own = phraseAt(view, from)
  if (own && !own.time && own.from < from) at = own.to
  for (let steps = 0; steps < 3; steps++) {
    const governor = steps === 0 && at === from ? governorOf(view, from) : -1
    const phrase = phraseBefore(view, governor >= 0 ? governor : at)
    if (!phrase || phrase.governor < 0 || phrase.time) return false
    if ((view.tokens[phrase.governor] as Token).lower === 'since') return true
    at = phrase.governor
  }
  return false
}

/** The preposition before the time; -1 for none. */
const governorOf = (view: View, from: number): number =>
  ['in', 'on', 'of', 'at'].includes((view.tokens[from - 1] as Token | undefined)?.lower ?? '') ? from - 1 : -1
