import { ORGANISATION_NOUNS } from '../../language/lexicon/institutions.ts'
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

/** "• 212,000 people affected (SEMA)": a line of a list, and in brackets behind it the body that counts. */
export function findBracketed(tokens: readonly Token[]): Said[] {
  let to = tokens.length
  if (/^[.;,]$/.test(tokens[to - 1]?.text ?? '')) to--
  if (to < 5 || tokens[to - 1]!.text !== ')') return []
  let from = to - 1
  while (from > 0 && from > to - LONGEST_BODY && tokens[from - 1]!.text !== '(') from--
  if (tokens[from - 1]?.text !== '(') return []
  const words = tokens.slice(from, to - 1)
  const source = /^source:?$/.test(words[0]?.lower ?? '') ? words.slice(words[1]?.text === ':' ? 2 : 1) : words
  if (source.length === 0 || !source.every((t) => BODY.test(t.text) || /^[,/&]$/.test(t.text) || t.lower === 'and'))
    return []
  if (!tokens.slice(0, from - 1).some((t) => t.pos === 'NUM')) return []
  if (source.length === 1 && (isShortForName(tokens, from - 1) || isBehindBody(tokens[from - 2]))) return []
  const rule = 'in brackets'
  return [{ source: [to - 1 - source.length, to - 1], cue: [from - 1, from], content: [0, from - 1], rule }]
}
/** "a plot against the London Metal Market (LMM)": the letters are those of the capitals before them. */
function isShortForName(tokens: readonly Token[], bracket: number): boolean {
  const short = tokens[bracket + 1]!.text.replace(/[^A-Z]/g, '')
  const letters: string[] = []
  for (let i = bracket - 1; i >= 0 && /^(?:[A-Z]|of$|and$|for$|the$|-$)/.test(tokens[i]!.text); i--)
    if (/^[A-Z]/.test(tokens[i]!.text)) letters.unshift(tokens[i]!.text[0]!)
  return letters.length > 1 && letters.join('').endsWith(short)
}

/** "the Party of Free Farmers (PCL)": what it is called in its own language. */
const isBehindBody = (last: Token | undefined): boolean =>
  last !== undefined && /^[A-Z]/.test(last.text) && ORGANISATION_NOUNS.has(last.lower)

/** No body in brackets is told at greater length: "(Source: OCHA and WFP)". */
const LONGEST_BODY = 8
const BODY = /^[A-Z][A-Z-]{1,9}$/

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
    /^(?:witness(?:es)?|spokes\w+|medics|doctors|rescuers|residents|sources?|experts|charity|ngo|lawyers?|prosecutors?|minister|president|mayor|governor|regulator|operator|survey|monitors?|watchdog|rebels|activists|sheriff|coroner|hospitals?|union|state (?:tv|media)|guard|navy|firefighters|cross|crescent|premier|pm|embassy|bureau|services?|tv|afp|ap|reuters|ocha|unhcr|msf|hrw|amnesty)$/.test(
      last,
    )
  )
}
