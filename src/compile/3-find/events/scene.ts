import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** “In talks with the minister, she urged …”, “during his meeting with …”. */
export function isScene(view: View, { phrase, type }: Candidate): boolean {
  if (!phrase || phrase.governor < 0 || type !== 'consult') return false
  return ['in', 'during', 'at', 'after', 'following'].includes((view.tokens[phrase.governor] as Token).lower)
}
