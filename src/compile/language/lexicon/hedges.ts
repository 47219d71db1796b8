import { addToGroup } from '../../../corpus/groups.ts'
import type { Bound } from '../../../corpus/model.ts'
import { readCell, readRows } from './rows.ts'

/** Words around a number, and what they make of it. `before` stands in front of the number, `after` behind it. */
export interface Hedge {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** bound | words in front of the number */
const BEFORE = `
>  | more than, over, above, well over, well above, just over, slightly more than, upward of, upwards of, in excess of, greater than
>  | exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, top, tops, topped, topping
>  | pass, passes, passed, passing, crossed, north of, beyond, a little over, a little more than
>= | at least, at the least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at the very least, at a minimum
<  | nearly, almost, approach, approaches, approached, approaching, near, nears, neared, nearing, just under, just short of
<  | close to, fewer than, less than, under, below, short of, not quite, well under, slightly fewer than, slightly less than
<= | up to, as many as, at most, no more than, not more than, a maximum of, maximum of, as much as, not exceeding, at the most
~  | about, around, some, approximately, roughly, circa, an estimated, estimated, in the region of, on the order of, in the order of
~  | more or less, something like, or about, approx, approx., an approximate, in the neighborhood of, in the neighbourhood of
~  | barely, about some, an estimate of, approximate
=  | a total of, total of, exactly, precisely, a group of, group of, a further, only, just
`

/** bound | words behind the number, or behind what it counts */
const AFTER = `
>= | or more, and more, and counting, plus, -plus, - plus, +, if not more, or higher
<= | or fewer, or less, at most, tops
~  | or so, or thereabouts, more or less, approximately
>= | at least
`

function table(text: string): ReadonlyMap<string, readonly Hedge[]> {
  const byWord = new Map<string, Hedge[]>()
  for (const [bound, words] of readRows(text)) {
    for (const phrase of readCell(words)) {
      const split = phrase.split(' ')
      const key = (text === AFTER ? split[0] : split.at(-1)) as string
      addToGroup(byWord, key, { words: split, bound: bound as Bound })
    }
  }
  for (const hedges of byWord.values()) hedges.sort((a, b) => b.words.length - a.words.length)
  return byWord
}

/** By the word next to the number; longest first. */
export const HEDGES_BEFORE = table(BEFORE)
export const HEDGES_AFTER = table(AFTER)
