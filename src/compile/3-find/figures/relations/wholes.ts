import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { wholes } from './aboard.ts'
import { withObject } from './objects.ts'
import { whoTheyAre } from './whoTheyAre.ts'

/** Parts and their wholes: “143 of the 242 prisoners who fled”. */

/** "families of the 97 fans who died", "the thousands who have fled": a clause of their own says it, wherever they stand. */
export function toldAside(s: Sentence, { range: [from, at] }: Candidate, byStart: Index['byStart']): Found | null {
  const who = s.tokens[at]?.text === ',' ? at + 1 : at
  if (lower(s.tokens, who) !== 'who') return null
  const reach = Math.min(s.tokens.length, who + ASIDE_REACH)
  for (let i = who + 1; i < reach; i++) {
    const trigger = byStart
      .get(i)
      ?.find(
        ({ words, voice }) =>
          words.sort === 'does' || words.sort === 'is' || (words.sort === 'verb' && voice === 'passive'),
      )
    if (trigger) return { trigger, range: [from, withObject(s, trigger, trigger.range[1])] }
    if (!['AUX', 'ADV'].includes(s.tokens[i]!.pos)) return null
  }
  return null
}
/** "who have since reportedly been killed" */
const ASIDE_REACH = 6

/** "143 of the 242 prisoners who fled [were caught]": all 242 fled, and of the 143 something else is told, unless it is who they are. */
export function isOfWhole(s: Sentence, c: Candidate, trigger: Trigger, byStart: Index['byStart']): boolean {
  if (!ofMany(s, c) || toldAside(s, c, byStart)?.trigger !== trigger) return false
  // "one of 94 people who were saved": without “the”, the clause says which people there are.
  const whole = wholes(s).find((o) => o.range[0] === c.number.range[1] + 1 && o.range[1] === c.range[1])
  if (whole && c.number.point === 1) return true
  const next = s.tokens[trigger.range[1]]
  return (next?.pos === 'AUX' || next?.pos === 'VERB') && whoTheyAre(s, trigger.range[1]) === null
}

/** "143 of the 242 prisoners who fled": what befell the whole. */
export function wholeTold(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  return c.inside ? toldAside(s, c, byStart) : null
}

/** "seven of the 12 miners trapped there were rescued": what stands behind the whole is said of the whole. */
export const ofMany = (s: Sentence, c: Candidate) =>
  !c.number.share && wholes(s).some((o) => o.range[0] > c.range[0] && o.range[0] < c.range[1])
