import type { Token } from '../../../language/tokens.ts'
import { gapBefore } from '../candidates/gaps.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'

const OPENS = new Set(['in', 'at', 'near', 'on', 'during'])
const IN_PHRASE = new Set(['PROPN', 'NOUN', 'NUM', 'DET', 'ADJ'])
/** No place or time in front of such a number is longer. */
const LONGEST = 5

/**
 * The same in another place or at another time, which stands in front of the number: "12 died in Peru, and [in Chile 40]",
 * "In 1978 200,000 people fled, and [in 1991 another 250,000]".
 *
 * Or the verb is said once for all of a list: "Kenya recorded 34 deaths, [Uganda 29]".
 *
 *     not: "12 died in Peru, and in Chile 40 lost their homes"
 */
export function bindElsewhere({ tokens, candidates }: Sentence, i: number, bound: readonly (Binding | null)[]) {
  const c = candidates[i]!
  const host = bound.findLast((b) => b !== null && b.base === null)
  if (!host || c.kind !== 'number' || c.number.share || c.number.form === 'vague' || c.partOf) return null
  if (c.head >= 0 && !/^(?:people|others)$/.test(lower(tokens, c.head))) return null
  const said = Math.max(host.range[1], host.candidate.range[1])
  let from = c.range[0] - 1
  while (from > said && from > c.range[0] - LONGEST && IN_PHRASE.has(tokens[from]!.pos)) from--
  const isLed = from < c.range[0] - 1 && from >= said && OPENS.has(lower(tokens, from))
  // "shed 400 workers in May and another 300 four months later"
  const further = [c.range[0], c.range[0] - 1].find((at) => lower(tokens, at) === 'another')
  const gap = isLed || further !== undefined || !LISTS.has(host.rule) ? null : gapBefore(tokens, c)
  if (!isLed) from = gap ?? further ?? -1
  if (from < said || !(ends(tokens[c.range[1]]) || (further !== undefined && tokens[c.range[1]]?.pos === 'NUM')))
    return null
  const followed = lower(tokens, from - 1) === 'by' && lower(tokens, from - 2) === 'followed'
  const between = tokens.slice(said, followed ? from - 2 : from)
  if (!joins(between.at(-1)) || between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null
  const range = [from, c.range[1]] as const
  return { ...host, candidate: c, rule: 'the same elsewhere', range, counted: null, base: null } satisfies Binding
}

/** "lost 14 men", "the same elsewhere": a verb stands in front of those counted, and one who does it. */
const LISTS = new Set(['counted noun', 'object', 'the same elsewhere'])

const ends = (token: Token | undefined) => token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ'
const joins = (token: Token | undefined) => token?.pos === 'CCONJ' || token?.text === ',' || token?.text === ';'
