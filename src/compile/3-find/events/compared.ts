import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import type { View } from './view.ts'

/** “surpassing the flood of 1990”: what happened then is told to be less. */
export const COMPARING = new Set(['surpass', 'exceed', 'eclipse', 'dwarf', 'rival', 'recall', 'echo'])
/** What is looked back at has been. */
export const LOOKING_BACK = new Set(
  'remember lament regret relive survive avenge forget condemn denounce investigate probe examine review recount'.split(
    ' ',
  ),
)
/** On the day of a ceremony, which is the news. */
export const COMMEMORATING = new Set(['commemorate', 'mourn', 'honour', 'honor'])

/** “up from 20,000 in June”, “compared with 12 in 2022”, “, against 12 a week earlier”, “the worst since 1990”: the date of what is compared. */
export function isCompared(view: View, time: { readonly from: number }): boolean {
  if ((view.tokens[time.from] as Token).lower === 'since' && isWorst(view, time.from)) return true
  if (isRanked(view, time.from)) return true
  for (let i = time.from - 1; i >= Math.max(1, time.from - 8); i--) {
    const { lower, text } = view.tokens[i] as Token
    if ([',', ';', '—', '–'].includes(text)) return false
    const before = (view.tokens[i - 1] as Token).lower
    if (lower === 'from' && (before === 'up' || before === 'down')) return true
    if ((lower === 'since' || (lower === 'in' && isSpan(view.tokens[i + 2]))) && isWorst(view, i)) return true
    if ((lower === 'with' || lower === 'to') && before === 'compared') return true
    if (lower === 'against' && before === ',' && view.tokens[i + 1]?.pos === 'NUM') return true
  }
  return false
}

/** “the second coup in the region this year”: of how long it is the second. */
function isRanked({ tokens }: View, at: number): boolean {
  if ((tokens[at] as Token).lower !== 'this' || !LONG.has(tokens[at + 1]?.lower ?? '')) return false
  for (let i = at - 1; i >= Math.max(0, at - NEAR - 2); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false
    if (isOrdinal(token)) return true
  }
  return false
}
const LONG = new Set(['year', 'season', 'decade', 'century'])
const isOrdinal = perWord(({ lower }) => /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(lower))

/** “in 40 years” */
const isSpan = (token: Token | undefined): boolean =>
  token !== undefined && ['years', 'decades', 'months', 'generations'].includes(token.lower)

/** A superlative stands a few words before “since”. */
function isWorst({ tokens }: View, since: number): boolean {
  for (let i = since - 1; i >= Math.max(0, since - FAR); i--) {
    const token = tokens[i] as Token
    // “the first time a curfew has been imposed since 1998”
    if (token.lower === 'first' && tokens[i + 1]?.lower === 'time') return true
    if (i >= since - NEAR && isMost(token)) return true
  }
  return false
}
const NEAR = 5
const FAR = 12
const isMost = perWord(({ lower }) => lower === 'worst' || lower === 'first' || /^[a-z]{4,}est$/.test(lower))
