import { LONG } from '../../../language/lexicon/lasting.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'
import { type Binding, type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { isDisease } from './someOnly.ts'

/** "Dead: 12", "Death toll: 45 people": a line of a table. */
export function behindLabel(s: Sentence, c: Candidate, { byEnd }: Index): Found | null {
  const at = c.range[0] - 1
  if (s.tokens[at]?.text !== ':' || c.kind !== 'number' || (c.head >= 0 && c.group === null)) return null
  const trigger = byEnd.get(at)?.[0] ?? (c.head < 0 ? counted(s, at, byEnd) : null)
  if (!trigger) return null
  if (opensLabel(s.tokens, trigger.range[0])) return { trigger, range: [0, c.range[1]] }
  const before = s.tokens[trigger.range[0] - 1]
  // "Among the many dead: nine children"
  let from = trigger.range[0]
  while (from > 0 && ['DET', 'ADJ'].includes(s.tokens[from - 1]!.pos)) from--
  if (lower(s.tokens, from - 1) === 'among') return { trigger, range: [from - 1, c.range[1]] }
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'SYM'
    ? { trigger, range: [trigger.range[0], c.range[1]] }
    : null
}

/** "Cases this week: 412", "Deaths (week 9): 41" */
function counted({ tokens }: Sentence, colon: number, byEnd: Index['byEnd']): Trigger | null {
  for (let i = colon - 1; i > 0 && i > colon - LABEL; i--) {
    const noun = byEnd.get(i)?.find(({ words }) => words.sort === 'noun')
    if (noun) return noun.range[0] === 0 || opensLabel(tokens, noun.range[0]) ? noun : null
    if (['VERB', 'AUX'].includes(tokens[i - 1]!.pos)) return null
  }
  return null
}
/** No label of a line is longer: "New confirmed cholera cases this week". */
const LABEL = 7
const opensLabel = (tokens: readonly Token[], to: number) =>
  to > 0 && to < LABEL && tokens.slice(0, to).every((t) => SORTS.has(t.lower) || isDisease(t))
const SORTS = new Set('new total confirmed suspected probable cumulative daily weekly active reported • - *'.split(' '))

/** "Cumulative: 2,310 cases and 41 deaths", "Total deaths: 41": a line of a bulletin, and what its label says. */
export function labelBefore({ tokens, isHeading }: Sentence, { candidate }: Pick<Binding, 'candidate'>): string | null {
  const colon = tokens.slice(0, TOTAL_LABEL + 1).findIndex((t) => t.text === ':')
  if (colon < 1 || colon >= candidate.range[0]) return null
  return tokens.slice(0, colon).find((t) => SUMS.has(t.lower) || (isHeading && LONG.has(t.lower)))?.lower ?? null
}
const SUMS = new Set(['total', 'cumulative', 'overall', 'cumulatively'])
/** No label is longer. */
const TOTAL_LABEL = 6
