import { groupBy } from '../../../corpus/groups.ts'
import { SOURCE_AFTER } from '../../language/lexicon/speech.ts'
import { SOURCE_NOUNS } from '../../language/lexicon/titles.ts'
import type { Token } from '../../language/tokens.ts'
import type { Said } from './said.ts'
import { readSource } from './source.ts'

const FIRST_WORDS = groupBy(SOURCE_AFTER, (words) => words[0]!)
export const opensSourceAfter = ({ lower }: Pick<Token, 'lower'>): boolean => FIRST_WORDS.has(lower)

/**
 * Sources that stand behind their cue. In front of the sentence they cover all of it; behind or inside it they cover
 * what stands before them, for "…, according to police, and …" says nothing of the rest.
 */
export function findSourceAfter(tokens: readonly Token[]): Said[] {
  const found: Said[] = []
  for (let i = 0; i < tokens.length; i++) {
    const words =
      FIRST_WORDS.get(tokens[i]!.lower)?.find((w) => w.every((word, k) => tokens[i + k]?.lower === word)) ??
      (isByCount(tokens, i) ? BY : undefined)
    if (words === undefined) continue
    // "20 per cent", "12 per household": a rate.
    if (
      words[0] === 'per' &&
      ((tokens[i + 1]?.pos === 'NOUN' && !SPEAKERS.has(tokens[i + 1]!.lower)) ||
        /^(?:cent|capita|se)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      continue
    if (words[0] === 'per' && isInName(tokens, i)) continue
    const source = readSource(tokens, i + words.length, tokens.length)
    if (source === null) continue
    // "in accordance with police", as reworded copies put it; "in accordance with the law" says nothing.
    if (words[0] === 'in' && words[1] !== 'the' && !holdsSpeaker(tokens.slice(...source))) continue
    const cue = [i, i + words.length] as const
    const front =
      i === 0 ||
      !tokens
        .slice(0, i)
        .some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NOUN' || t.pos === 'NUM' || t.pos === 'PROPN')
    const content = front
      ? ([skipComma(tokens, source[1]), tokens.length] as const)
      : ([beginOf(tokens, i), endOf(tokens, i, source[1])] as const)
    if (content[1] <= content[0]) continue
    found.push({ source, cue, content, rule: words.join(' ') })
  }
  return found
}

/** "72 were killed, by [the opposition's count]" */
function isByCount(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]!.lower !== 'by') return false
  const owner = tokens.findIndex((t, i) => i > by + 1 && i < by + LONGEST_OWNER && /^[’']s?$/.test(t.text))
  return owner > 0 && COUNT.test(tokens[owner + 1]?.lower ?? '')
}
const BY = ['by'] as const
const COUNT = /^(?:count|tally|estimates?|reckoning|own|figures|account)$/
/** "the Union of Free Nurses's" */
const LONGEST_OWNER = 8

/** "Autostrade per l’Italia", "Junts per Catalunya": a small word between two capitals, and no comma. */
function isInName(tokens: readonly Token[], per: number): boolean {
  const [before, next] = [tokens[per - 1], tokens[per + 1]]
  if (before?.pos !== 'PROPN' || next === undefined) return false
  return /^l[’']/.test(next.lower) || (/^[A-Z]/.test(before.text) && /^[A-Z]/.test(next.text) && per < 12)
}

const holdsSpeaker = (source: readonly Token[]) =>
  source.some((t) => SOURCE_NOUNS.has(t.lower) || SOURCE_NOUNS.has(t.lower.replace(/s$/, '')) || SPEAKERS.has(t.lower))
const SPEAKERS = new Set([
  'police',
  'authorities',
  'ministry',
  'un',
  'unicef',
  'reports',
  'officials',
  'witnesses',
  'figures',
  'data',
])

/** Behind the comma; a relative clause between two commas is told of the source ("Reuters, which cited officials, …"). */
function skipComma(tokens: readonly Token[], i: number): number {
  if (!/^[,.:]$/.test(tokens[i]?.text ?? '')) return i
  if (!/^(?:which|who|whose)$/.test(tokens[i + 1]?.lower ?? '')) return i + 1
  const close = tokens.findIndex((t, k) => k > i + 1 && t.text === ',')
  return close < 0 ? i + 1 : close + 1
}

const CONTRASTS = new Set(['but', 'while', 'whereas', 'although', 'though'])

/** Back to where the statement begins: the sentence, or a contrasting clause of it. */
function beginOf(tokens: readonly Token[], cue: number): number {
  for (let i = cue - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.text === ';') return i + 1
    if (CONTRASTS.has(token.lower) && (i === 0 || tokens[i - 1]!.text === ',') && i > 0) return i
  }
  return 0
}

/** A source set between a subject and its verb covers the rest of the clause too. */
function endOf(tokens: readonly Token[], cue: number, after: number): number {
  if (tokens[cue - 1]?.text !== ',' || tokens[after]?.text !== ',') return cue
  const next = tokens[after + 1]
  const spoken = tokens.slice(beginOf(tokens, cue), cue).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const goesOn = next !== undefined && (next.pos === 'AUX' || next.pos === 'VERB')
  return !spoken || goesOn ? tokens.length : cue
}
