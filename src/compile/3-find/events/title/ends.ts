import { perWord } from '../../../language/perWord.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'

// Where a title begins and ends: without the words that only join it to others, or promise more.

/** Words that promise more. */
export const LEADING = new Set(
  'and but or due of in to at on for with the a an that by from as because its their his her after about over into which who whose where when while than if whether'.split(
    ' ',
  ),
)

const isLoose = perWord(({ lower }) => /^[.,;:—–-]$/.test(lower))

export function trimmedEnds(view: View, words: readonly number[]): readonly number[] {
  const loose = (i: number) => isLoose(view.tokens[i] as Token)
  let from = stampEnd(view, words)
  let to = words.length
  const opens = (i: number) =>
    loose(words[i] as number) || isConjunction(view, words[i] as number) || (i < to - 2 && isOpener(view, words, i))
  while (from < to && opens(from)) from++
  if (to - from > 1 && isThat(view, words[from] as number, words[from + 1] as number)) from++
  while (to > from && (loose(words[to - 1] as number) || promises(view, words[to - 1] as number))) to--
  return to > from ? words.slice(from, to) : words
}

/** “11.40am: The mayor …”: when a line of a live report was written. */
function stampEnd({ tokens }: View, words: readonly number[]): number {
  for (let at = 0; at < STAMP; at++) {
    const i = words[at] ?? -1
    if (i !== at) return 0
    if (at > 0 && tokens[i]?.text === ':' && (tokens[i + 1]?.start ?? 0) > (tokens[i] as Token).end) return at + 1
    if (!isOfStamp(tokens[i] as Token)) return 0
  }
  return 0
}
const STAMP = 5
const isOfStamp = perWord(({ lower }) => /^(?:\d{1,2}(?:[.:h]\d{2})?(?:[ap]m)?|[ap]m|:|gmt)$/.test(lower))

/** “that justice will be sought”, “that rights are threatened”: said of a clause, not of itself. */
function isThat(view: View, i: number, next: number): boolean {
  const { lower } = view.tokens[i] as Token
  const after = view.tokens[next] as Token
  if (lower !== 'that') return false
  const clause = view.clauses[view.clauseOf[i] as number]
  // “and that the men had fled”
  const second = clause?.range[0] === i - 1 && isConjunction(view, i - 1)
  const opens = clause?.kind === 'complement' && clause.range[0] === i && i > 0 && view.tokens[i - 1]?.pos !== 'PUNCT'
  if (opens || (clause?.kind === 'complement' && second)) return after.pos !== 'AUX' && after.pos !== 'VERB'
  return !NAMING.has(after.pos) || (after.pos === 'NOUN' && after.lower.endsWith('s'))
}
const NAMING = new Set(['VERB', 'AUX', 'NOUN'])

/** “Meanwhile …”, “when two bombs fell”: a word that only joins the clause to others. */
function isOpener(view: View, words: readonly number[], at: number): boolean {
  const i = words[at] as number
  const { lower } = view.tokens[i] as Token
  const next = view.tokens[words[at + 1] as number] as Token
  if (JOINING.has(lower)) return true
  return (
    SUBORDINATE.has(lower) && ['DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ'].includes(next.pos) && !MANY.has(next.lower)
  )
}
const JOINING = new Set(
  'meanwhile however also separately moreover furthermore additionally besides nevertheless'.split(' '),
)
const SUBORDINATE = new Set(['when', 'as', 'while', 'because', 'although', 'though', 'whereas'])
/** “as many as 3,000 people”, “while many …” */
export const MANY = new Set(['many', 'much', 'few', 'well', 'such'])

/** “… a day | after the ferry sank”: how long before or after is nothing without what follows. */
export function withoutSpan(view: View, words: readonly number[]): readonly number[] {
  const last = words.at(-1) ?? -1
  // “rallied in the centre | only a mile from the palace”, “slogans | such as”
  const before = view.tokens[words.at(-2) ?? -1]
  // “in order | not to frighten them”
  if (
    before?.lower === 'in' &&
    view.tokens[last]?.lower === 'order' &&
    /^(?:to|not|that)$/.test(view.tokens[last + 1]?.lower ?? '')
  )
    return words.slice(0, -2)
  // “who held nine people for 19 hours surrendered”: the hours are counted, and whole
  const counted = before?.pos === 'NUM' && (!ORDER.has(view.tokens[last + 1]?.lower ?? '') || isHowLong(view, last))
  if (
    before &&
    !counted &&
    before.pos !== 'ADP' &&
    isLeading(view.tokens[last] as Token) &&
    view.tokens[last + 1]?.pos !== 'PUNCT'
  )
    return withoutSpan(view, words.slice(0, before.pos === 'PUNCT' || before.pos === 'NUM' || isAs(before) ? -2 : -1))
  if (!ORDER.has(view.tokens[last + 1]?.lower ?? '')) return words
  if (isHowLong(view, last)) return words
  const phrase = view.phrases[view.phraseOf[last] ?? -1]
  const length = view.times.find(({ to, mention }) => to === last + 1 && mention.type === 'DURATION')
  const from = length?.from ?? (phrase?.time && phrase.governor < 0 ? phrase.from : -1)
  if (from < 0) return words
  const kept = words.filter((i) => i < from)
  while (view.tokens[kept.at(-1) ?? -1]?.text === ',') kept.pop()
  return kept.length > 0 ? kept : words
}
/** “shut the road for two days | after a bus fell”: how long it lasted. */
function isHowLong({ times, tokens }: View, last: number): boolean {
  const first = times.find(({ to, mention }) => to === last + 1 && mention.type === 'DURATION')
  return first !== undefined && [first.from - 1, first.from].some((i) => tokens[i]?.lower === 'for')
}
/** “will leave | as soon | as the road is open” */
const isAs = ({ lower }: Token): boolean => lower === 'as'
const ORDER = new Set(['after', 'before', 'since'])
/** Adverbs that lead to what follows them. */
const isLeading = perWord(({ lower }) =>
  ['only', 'just', 'even', 'shortly', 'soon', 'right', 'such', 'hours', 'minutes', 'moments'].includes(lower),
)
const isConjunction = (view: View, i: number): boolean => (view.tokens[i] as Token).pos === 'CCONJ'
const promises = (view: View, i: number): boolean => {
  const { lower, pos } = view.tokens[i] as Token
  return (
    LEADING.has(lower) &&
    pos !== 'ADV' &&
    pos !== 'NOUN' &&
    pos !== 'PROPN' &&
    !(lower === 'her' || PARTICLES.has(lower))
  )
}
/** May end a sentence: “sent tanks in”, “handed over”. */
const PARTICLES = new Set(['in', 'on', 'over', 'about', 'by', 'after', 'that', 'for', 'to', 'from', 'with'])
