import type { Range } from '../clauses.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Open, Reading } from './reading.ts'

/** “Outside the court stood hundreds”: nothing but places in front, and who behind. */
export function subjectBehind(r: Reading, { kind, from, phrases }: Open, { lemma, to }: RawGroup): Range | null {
  const behind = r.phraseAt[to]
  if (kind !== 'main' || !IN_PLACE.has(lemma) || r.tokens[from]?.pos !== 'ADP') return null
  if (!behind || behind.time || behind.governor >= 0 || phrases.length === 0) return null
  if (phrases.some(({ governor, time }) => governor < 0 && !time)) return null
  let end = behind.to
  while ((r.tokens[end]?.lower === 'of' || r.tokens[end]?.pos === 'CCONJ') && r.phraseAt[end + 1])
    end = (r.phraseAt[end + 1] as NounPhrase).to
  return [behind.from, end]
}
const IN_PLACE = new Set(['stand', 'lie', 'sit', 'come', 'hang', 'go', 'live'])
