import type { Clause } from '../../language/clauses.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import type { View } from './view.ts'

/** Words by which a sentence speaks of a kind of event rather than of one. */
export const isEvery = perWord(({ lower }) => ['most', 'many', 'every', 'such', 'all', 'each'].includes(lower))
export const isWorst = perWord(({ lower }) =>
  /^(?:worst|deadliest|bloodiest|biggest|largest|heaviest|costliest|gravest)$/.test(lower),
)

/** “those who died”, “whoever wins”, “most crashes are blamed on …”: of nobody and of no one time. */
export function isOfAnybody({ tokens }: View, { kind, antecedent, subject, verb }: Clause): boolean {
  if (kind === 'relative' && antecedent && isThose(tokens[antecedent[0]] as Token))
    return antecedent[1] - antecedent[0] === 1
  if (!subject || verb?.form !== 'finite') return false
  const first = tokens[subject[0]] as Token
  return (
    first.lower === 'whoever' ||
    (isEvery(first) && first.lower !== 'many' && verb.tense === 'present' && !verb.perfect && !verb.progressive)
  )
}
const isThose = perWord(({ lower }) => ['those', 'anyone', 'anybody', 'everyone', 'whoever'].includes(lower))
