import type { FigureMention } from '../../../shapes.ts'
import type { Candidate } from '../counted.ts'
import { areAmongThem } from '../relations/told.ts'
import { whoTheyAre } from '../relations/whoTheyAre.ts'
import { lower, printed, type Sentence, spanOf } from '../sentence.ts'
import { likeBefore, type Own } from './likeBefore.ts'

/** What befalls people and can be told of a part of them in a sentence of its own. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'detained',
  'hostages taken',
  'hostages held',
  'rescued',
  'trapped',
  'displaced',
  'refugees',
  'arrived',
  'intercepted',
  'homeless',
  'evacuated',
  'hospitalised',
  'infected',
])

/**
 * "At least 40 people died. Twelve of them were children.": a part of the claim that the sentence before makes. Null
 * where the words say more of them than who they are.
 *
 *     Among them were 12 children.     Most of the victims were women.     Twelve were children.
 *     not: Twelve of them went home.
 */
export function partOfBefore(
  s: Sentence,
  c: Candidate,
  previous: FigureMention,
  own: Pick<Own, 'passage' | 'attribution'> & { readonly base: number },
): FigureMention | null {
  if (c.kind !== 'number' || previous.number.start === previous.number.end || !OF_PEOPLE.has(previous.measure))
    return null
  const who = whoseRange(s, c)
  if (who === null || c.number.point === null || (!c.number.share && !fits(c, previous))) return null
  return likeBefore(s, c, previous, {
    ...own,
    ...spanOf(s, [Math.min(c.range[0], who.from), Math.max(c.range[1], who.counted[1])]),
    shareOf: c.number.share ? previous.population : null,
    population: printed(s, who.counted),
    rule: 'figure: part of the sentence before',
  })
}

/** No part is more than its whole. */
const fits = (c: Candidate, whole: FigureMention) =>
  whole.point === null ? whole.bound === 'vague' : c.number.point! < whole.point

interface Part {
  readonly from: number
  readonly counted: readonly [number, number]
}

/** Tokens of who they are, where nothing else is said of them. */
function whoseRange(s: Sentence, c: Candidate): Part | null {
  const at = c.range[0]
  // "Among them were 12 children"
  if (lower(s.tokens, 0) === 'among' && /^(?:them|these|the)$/.test(lower(s.tokens, 1))) {
    const be = s.tokens[at - 1]
    const told = be?.pos === 'AUX' && at <= 5 && c.head >= 0 && c.group !== null
    return told ? { from: 0, counted: [c.counted[0], c.counted[1]] } : null
  }
  // "Ten guards and eight inmates were among them"
  if (areAmongThem(s, c)) return { from: at, counted: [c.counted[0], c.counted[1]] }
  // "Twelve of them were children", "Twelve were children"
  if (at > 2 || c.head >= 0 || s.tokens[c.range[1]]?.pos !== 'AUX') return null
  const counted = whoTheyAre(s, c.range[1])
  return counted && !s.tokens.slice(counted[1], counted[1] + 2).some((t) => t.pos === 'VERB')
    ? { from: at, counted: [counted[0], counted[1]] }
    : null
}
