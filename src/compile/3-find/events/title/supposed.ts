import type { Clause } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { tokensIn } from './print.ts'

/** “It is feared that …”, “It could not be ruled out that …”: nobody says that it is so. */
export function isSupposed({ clauses, tokens }: View, c: number | null): boolean {
  const { verb, subject } = clauses[c ?? -1] ?? { verb: null, subject: null }
  return verb?.passive === true && verb.form === 'finite' && tokens[subject?.[0] ?? -1]?.lower === 'it'
}

/** “rumours that the dam had burst”: without the noun the words would say that it had. */
export function contentOf(view: View, { range }: Clause): number[] | null {
  const phrase = view.phrases[view.phraseOf[range[0] - 1] ?? -1]
  if (view.tokens[range[0]]?.lower !== 'that' || phrase?.to !== range[0]) return null
  const doubted = DOUBTED.has((view.tokens[phrase.head] as Token).lower.replace(/s$/, ''))
  return doubted ? tokensIn(phrase.from, range[1]) : null
}
const DOUBTED = new Set(
  'rumour rumor report claim allegation accusation suggestion assertion fear concern hope possibility belief'.split(
    ' ',
  ),
)
