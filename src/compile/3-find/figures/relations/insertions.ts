import type { Token } from '../../../language/tokens.ts'
import type { Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'

/** What may stand between a subject and its verb and is passed over: dashes, brackets, asides between commas. */
export const STOPPERS = new Set([';', ':', '.', '?', '!', '“', '"'])
export const DASHES = new Set(['—', '–', '--'])
/** No subject is further from its verb. */
export const REACH = 40

export function closing(tokens: readonly Token[], from: number, mark: string): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) if (tokens[i]!.text === mark) return i
  return from
}

/** Whether the dash at `to` closes what another opened in front of `from`. */
export function isBetweenDashes(
  { tokens, candidates }: Pick<Sentence, 'tokens' | 'candidates'>,
  from: number,
  to: number,
): boolean {
  let dashes = 0
  let opened = -1
  for (let i = 0; i < from; i++)
    if (tokens[i]!.text === tokens[to]!.text) {
      dashes++
      opened = i
    }
  // "three men — one Turk and two Greeks — were held": the number in front is the one that counts.
  return dashes % 2 === 1 && !candidates.some(({ range }) => range[1] === opened)
}

export function nextDash(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) {
    if (DASHES.has(tokens[i]!.text)) return i
    if (STOPPERS.has(tokens[i]!.text)) return -1
  }
  return -1
}

/** The comma that closes an aside and stands before a verb; -1 without one. */
export function closingComma(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_ASIDE); i++) {
    if (STOPPERS.has(tokens[i]!.text)) return -1
    if (tokens[i]!.text === ',') return /^(?:was|were|have|had|has|are)$/.test(tokens[i + 1]?.lower ?? '') ? i : -1
  }
  return -1
}
const LONGEST_ASIDE = 14

const INSERTIONS = new Set([
  'including',
  'among',
  'most',
  'mostly',
  'many',
  'some',
  'aged',
  'all',
  'both',
  'who',
  'which',
  'according',
  'half',
  'as',
  'ages',
  'an',
  'a',
  'the',
])

/** Behind a comma that opens an aside ("…, including 12 children, …"), the comma that closes it; else the same place. */
export function skipInsertion(
  tokens: readonly Token[],
  comma: number,
  byStart: ReadonlyMap<number, readonly Trigger[]>,
): number {
  const next = tokens[comma + 1]
  if (next === undefined) return comma
  const aged = /^age[sd]$/.test(next.lower)
  const opens = aged || INSERTIONS.has(next.lower) || next.pos === 'NUM'
  if (!opens) return comma
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 20); i++) {
    if (STOPPERS.has(tokens[i]!.text)) return comma
    // A list goes on ("two men, a woman and three children were killed"): its verb follows without a closing comma.
    if (tokens[i]!.pos === 'AUX') return comma
    if (next.pos === 'NUM' && byStart.get(i)?.some(does)) return comma
    if (tokens[i]!.text === ',') {
      const after = tokens[i + 1]
      if (after && (after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADV')) return i
      // "Two sisters, aged 5 and 7, and their grandmother died"
      if (aged && after?.pos === 'CCONJ') return i
    }
  }
  return comma
}

/** "six women, four men and [two] guides drowned" */
const does = ({ words, voice }: Trigger) => words.sort === 'does' && voice === 'active'
