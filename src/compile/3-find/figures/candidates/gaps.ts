import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'

/**
 * Where a list says its verb once, and then only of whom and how many; the token where they begin, or null.
 *
 *     Kenya recorded 34 deaths, [Uganda] 29 and [Malawi] 17.     lost 14 soldiers and [the rebels] 30
 *     Lagos has 400 cases, followed by [Kano with] 120
 *     not: killed 14 people, Flight 93 crashed
 */
export function gapBefore(tokens: readonly Token[], { range: [at, to], head }: Candidate): number | null {
  const behind = tokens[to]
  if (head >= 0 || !(behind === undefined || behind.pos === 'PUNCT' || behind.pos === 'CCONJ')) return null
  const end = tokens[at - 1]?.lower === 'with' ? at - 1 : at
  let from = end
  while (tokens[from - 1]?.pos === 'PROPN' && from > end - LONGEST) from--
  // "the rebels 30"
  if (from === end && end === at && tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.lower === 'the') from = at - 2
  if (from === end) return null
  const joint = tokens[from - 1]
  const followed = end < at && joint?.lower === 'by' && tokens[from - 2]?.lower === 'followed'
  return joint?.text === ',' || joint?.pos === 'CCONJ' || followed ? from : null
}
/** No name in such a list is longer. */
const LONGEST = 4
