import { groupOf } from '../../language/lexicon/people.ts'
import { EVIDENCE_NOUNS } from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'
import type { Said } from './said.ts'

/** "12 killed in market blast: police", "Blast kills 12 – officials", "Police: 12 killed in market blast". */
export function findHeadlineSource(tokens: readonly Token[]): Said[] {
  const rule = 'headline'
  const first = tokens.findIndex((_, i) => isBreak(tokens, i))
  if (first > 0 && names(tokens, 0, first))
    return [{ source: [0, first], cue: [first, first + 1], content: [first + 1, tokens.length], rule }]
  const last = tokens.findLastIndex((_, i) => isBreak(tokens, i))
  if (last > 0 && names(tokens, last + 1, tokens.length))
    return [{ source: [last + 1, tokens.length], cue: [last, last + 1], content: [0, last], rule }]
  return []
}

/** A colon or a dash; a hyphen with space on both sides is a dash. */
function isBreak(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i]!
  if (text !== '-') return text === ':' || text === '–' || text === '—' || text === '--'
  return (tokens[i - 1]?.end ?? start) < start && (tokens[i + 1]?.start ?? end) > end
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
    /^(?:witness(?:es)?|spokes\w+|medics|doctors|rescuers|residents|sources?|experts|charity|ngo|lawyers?|prosecutors?|minister|president|mayor|governor|regulator|operator|survey|monitors?|watchdog|rebels|activists|sheriff|coroner|hospitals?|union|state (?:tv|media)|tv|afp|ap|reuters|ocha|unhcr|msf|hrw|amnesty)$/.test(
      last,
    )
  )
}
