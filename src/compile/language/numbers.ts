import type { Bound } from '../../corpus/model.ts'
import type { Range } from './clauses.ts'
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from './lexicon/hedges.ts'
import { COLLECTIVES, DENOMINATORS, SCALES, TENS, UNITS, VAGUE } from './lexicon/numberWords.ts'
import { type Core, lower, readExact, readRange, readVague, startsWithDigit } from './numberCores.ts'
import { readShare } from './numberShares.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

/**
 * Numbers in a sentence, with the words that hedge them:
 *   "more than 18,000" > 18000 · "a dozen" = 12 · "between 10 and 20" 10..20 · "two-thirds" share 2/3
 *   "hundreds of thousands" vague, at least 200000 · "nearly 80 percent" share < 0.8
 * Ordinals ("the 36th division", "a third man") are no numbers. What a number counts is not decided here.
 */
export interface NumberPhrase {
  /** Tokens of the number with its hedges. */
  readonly range: Range
  /** Tokens of the number alone. */
  readonly core: Range
  readonly form: 'exact' | 'range' | 'vague' | 'score'
  /** A fraction or percentage; `point` is then a fraction of one. */
  readonly share: boolean
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** The hedging words as printed; empty without any. */
  readonly hedge: string
}

/** Words that can begin a number; most words cannot, and are passed over without a closer look. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...['a', 'an', 'half', 'between', 'from', 'most', 'majority', 'mostly', 'mainly'],
])

export const mayBeNumber = ({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean =>
  startsWithDigit(text) || OPENERS.has(lower) || lower.includes('-')
const mayOpen = perWord(mayBeNumber)
const isArticle = perWord(({ lower }) => lower === 'a' || lower === 'an')
/** "a hundred", "a quarter", "a few", "a dozen": after an article nearly every other word opens no number. */
const goesWithArticle = perWord(
  ({ lower }) => [SCALES, DENOMINATORS, VAGUE, COLLECTIVES].some((table) => table.has(lower)) || lower === '-',
)

/** The number that starts at `from`, longest reading first. */
function readCore(tokens: readonly Token[], from: number): Core | null {
  const first = tokens[from] as Token
  if (!mayOpen(first)) return null
  const next = tokens[from + 1]
  if (isArticle(first) && !(next && goesWithArticle(next))) return null
  return readShare(tokens, from) ?? readRange(tokens, from) ?? readVague(tokens, from) ?? readExact(tokens, from)
}

/** Numbers with their hedges, in text order. */
export function findNumbers(tokens: readonly Token[]): NumberPhrase[] {
  const found: NumberPhrase[] = []
  let from = 0
  while (from < tokens.length) {
    const core = readCore(tokens, from)
    if (core === null) {
      from++
      continue
    }
    found.push(withHedges(tokens, from, core, found.at(-1)?.range[1] ?? 0))
    from = core.to
  }
  return found
}

const FILLERS = new Set(['another', 'additional', 'further', 'the', 'other', 'an', 'a', 'its', 'their', 'his', 'her'])

function withHedges(tokens: readonly Token[], coreFrom: number, core: Core, floor: number): NumberPhrase {
  const hedges: { hedge: Hedge; from: number }[] = []
  let from = coreFrom
  for (;;) {
    const at = FILLERS.has(lower(tokens, from - 1)) && from - 1 > floor ? from - 1 : from
    const hedge = hedgeBefore(tokens, at, floor) ?? (at === from ? null : hedgeBefore(tokens, from, floor))
    if (hedge === null) break
    from = (hedgeBefore(tokens, at, floor) ? at : from) - hedge.words.length
    hedges.push({ hedge, from })
  }
  const behind = HEDGES_AFTER.get(lower(tokens, core.to))?.find((h) => standsAt(tokens, core.to, h.words))
  // “In 2001 at least 25 died”: the hedge of the number behind it.
  const after = behind && !opensNumber(tokens, core.to + behind.words.length) ? behind : undefined
  const to = after ? core.to + after.words.length : core.to
  const bounds = [...hedges.map((h) => h.hedge.bound), ...(after ? [after.bound] : [])]
  const most = /^(?:most|majority|mostly|mainly)$/.test(lower(tokens, coreFrom))
  const outermost = bounds.findLast((b) => b !== '~' && b !== '=') ?? bounds.find((b) => b === '~')
  const bound = core.form === 'range' ? 'range' : core.form === 'vague' ? 'vague' : most ? '>' : (outermost ?? '=')
  const words = [
    ...(hedges.length > 0 ? [printed(tokens, from, coreFrom)] : []),
    ...(after ? [printed(tokens, core.to, to)] : []),
  ]
  const { low, high } = limits(core, bound)
  return {
    range: [from, to],
    core: [coreFrom, core.to],
    form: core.form,
    share: core.share,
    point: core.point,
    low,
    high,
    bound,
    hedge: words.join(' … '),
  }
}

const opensNumber = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && readCore(tokens, at) !== null

const printed = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')

/** What the bound leaves open: "more than 5" is 5 or above, "nearly 5" 5 or below, "about 5" neither. */
function limits(core: Core, bound: Bound): { low: number | null; high: number | null } {
  if (bound === '>' || bound === '>=') return { low: core.low, high: null }
  if (bound === '<' || bound === '<=') return { low: null, high: core.point }
  if (bound === '~') return { low: null, high: null }
  return { low: core.low, high: core.high }
}

function hedgeBefore(tokens: readonly Token[], end: number, floor: number): Hedge | null {
  const hedges = HEDGES_BEFORE.get(lower(tokens, end - 1))
  // "handed over 60 prisoners": the word belongs to the verb.
  if (hedges && HANDS_OVER.test(lower(tokens, end - 2)) && lower(tokens, end - 1) === 'over') return null
  return hedges?.find((h) => end - h.words.length >= floor && standsAt(tokens, end - h.words.length, h.words)) ?? null
}

const HANDS_OVER = /^(?:hand|turn)(?:s|ed|ing)?$/

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, i) => lower(tokens, at + i) === word)
