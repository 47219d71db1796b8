import { groupOf } from '../../language/lexicon/people.ts'
import { EVIDENCE_NOUNS } from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'
import type { Said } from './said.ts'

/** "12 killed in market blast: police", "Police: 12 killed in market blast". */
export function findHeadlineSource(tokens: readonly Token[]): Said[] {
  const colon = tokens.findIndex((t) => t.text === ':' || t.text === '–' || t.text === '—')
  if (colon <= 0 || colon === tokens.length - 1) return []
  const rule = 'headline'
  if (names(tokens, 0, colon))
    return [{ source: [0, colon], cue: [colon, colon + 1], content: [colon + 1, tokens.length], rule }]
  if (names(tokens, colon + 1, tokens.length))
    return [{ source: [colon + 1, tokens.length], cue: [colon, colon + 1], content: [0, colon], rule }]
  return []
}

/** Up to four words that name people or bodies, and no verb. */
function names(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false
  const words = tokens.slice(from, to)
  if (words.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NUM')) return false
  const last = words.at(-1)!.lower
  return (
    EVIDENCE_NOUNS.has(last) ||
    groupOf(last) === 'officials' ||
    groupOf(last) === 'police' ||
    /^(?:witnesses|spokes\w+)$/.test(last)
  )
}
