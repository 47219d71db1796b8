import type { Pos, Token } from './tokens.ts'
import { isCapital } from './verbInName.ts'

/** What the verb is that the tagger sees in a sentence’s first word: of a name or an office; null where it is a verb. */
export function openingPos([first, second, third, fourth]: readonly Token[]): Pos | null {
  if (first?.pos !== 'VERB') return null
  // “Save the Children urged …”
  const verbal = fourth?.pos === 'VERB' || fourth?.pos === 'AUX'
  if (second?.lower === 'the' && isCapital(third) && verbal) return 'PROPN'
  // “Presiding Judge Ana Rojas”
  return isCapital(second) && OFFICE.has(first.lower) ? 'ADJ' : null
}
const OFFICE = new Set(['presiding', 'acting', 'managing', 'outgoing', 'investigating'])
