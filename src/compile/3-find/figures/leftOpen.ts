import type { Range } from '../../language/clauses.ts'
import { CONVINCED, FALSELY, PROOFS, SHOWING, TRYING } from '../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './counted.ts'
import { DOUBTS, NEGATIONS } from './modalWords.ts'
import { lower, type Sentence } from './sentence.ts'
import { thatBefore } from './takenBack.ts'

/** What the words in front of “that” leave of a claim behind it: nothing, or that much, by the words that say so. */
export type Left = 'denied' | Range

/** “the jury was [not convinced that] he had killed two boys”, “it is [feared that] 30 have died”; null where it is told as so. */
export function leftOpen({ tokens }: Sentence, { range: [from] }: Candidate): Left | null {
  const that = thatBefore(tokens, from)
  if (that < 1) return null
  const at = that - 1
  if (PROOFS.has(lower(tokens, at)) && lower(tokens, at - 1) === 'no') return 'denied'
  for (let i = at; i >= 0 && i > at - NEAR; i--) {
    if (FALSELY.has(lower(tokens, i))) return 'denied'
    if (NEGATIONS.has(lower(tokens, i)) && i < at) return isShown(tokens, at) ? [i, that + 1] : null
  }
  if (SHOWING.has(lemma(tokens, at)) && lower(tokens, at - 1) === 'to' && TRYING.has(lemma(tokens, at - 2)))
    return [at - 2, that + 1]
  const doubts = tokens[at]!.pos !== 'NOUN' && (DOUBTS.has(lower(tokens, at)) || SUPPOSING.has(lemma(tokens, at)))
  return doubts && !REPORTS.test(lower(tokens, at)) ? [at, that + 1] : null
}

/** In tokens: “was not at all convinced”. */
const NEAR = 4

const isShown = (tokens: readonly Token[], at: number): boolean =>
  SHOWING.has(lemma(tokens, at)) || CONVINCED.has(lower(tokens, at))
const lemma = (tokens: readonly Token[], i: number): string => tokens[i]?.lemma ?? ''

const SUPPOSING = new Set('suspect fear joke dream imagine pretend allege speculate guess doubt'.split(' '))
/** Whoever reports it tells it. */
const REPORTS = /^reports?(?:ed)?$/
