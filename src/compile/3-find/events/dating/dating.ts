import type { Clause, Range } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { isCompared } from '../compared.ts'
import { TERMS } from '../lasting.ts'
import type { Placed, View } from '../view.ts'
import { datesSomething, inherit } from './inherit.ts'
import { ownersOf } from './owners.ts'
import { isSinceNoun } from './sinceNoun.ts'

type PlacedTime = Placed<TimeMention>

/** The temporal expressions that belong to each candidate, by its index; nearest first. */
export function timesOf(view: View, candidates: readonly Candidate[]): Map<number, PlacedTime[]> {
  const times = new Map<number, PlacedTime[]>()
  const give = (k: number, time: PlacedTime) => {
    const list = times.get(k)
    if (!list) times.set(k, [time])
    else if (!list.includes(time)) list.push(time)
  }
  for (const time of view.times) {
    if (
      !datesSomething(time.mention) ||
      isCompared(view, time) ||
      isTerm(view, time) ||
      isStand(view, time) ||
      isHours(view, time) ||
      isTenure(view, time, candidates) ||
      describesThing(view, time, candidates)
    )
      continue
    const began = isSinceNoun(view, time)
    for (const k of ownersOf(view, candidates, time))
      if (!began || isBeginning(view, candidates[k] as Candidate)) give(k, time)
  }
  inherit(view, candidates, times)
  for (const [k, list] of times) {
    const { trigger } = candidates[k] as Candidate
    list.sort((a, b) => Math.abs(a.from - trigger) - Math.abs(b.from - trigger) || a.from - b.from)
  }
  return times
}

/** The noun behind “since”. */
const isBeginning = ({ tokens }: View, { phrase }: Candidate): boolean =>
  phrase !== null && phrase.governor >= 0 && (tokens[phrase.governor] as Token).lower === 'since'

/** “has been jailed for 12 years”: how long it will be, not how long it has been. */
function isTerm(view: View, { from, mention }: PlacedTime): boolean {
  if (mention.type !== 'DURATION') return false
  const lead = (view.tokens[from] as Token).lower === 'for' || view.tokens[from - 1]?.lower === 'for'
  return lead && TERMS.has(view.clauses[view.clauseOf[from] ?? -1]?.verb?.lemma ?? '')
}

/** “a curfew from 8 p.m. to 6 a.m.”: its hours, of every day. */
function isHours({ tokens, times, article: { text } }: View, { from, to, mention }: PlacedTime): boolean {
  const isClock = ({ start, end }: TimeMention) => CLOCK.test(text.slice(start, end))
  if (!isClock(mention)) return false
  const lead = tokens[from - 1]?.lower ?? ''
  const [start, end] = TILL.has(lead)
    ? [times.find((time) => time.to === from - 1), mention]
    : [{ from, mention }, TILL.has(tokens[to]?.lower ?? '') && times.find((time) => time.from === to + 1)?.mention]
  if (!start || !end || tokens[start.from - 1]?.lower !== 'from') return false
  return isClock(start.mention) && isClock(end)
}
const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight|dawn|dusk)$/
const TILL = new Set(['to', 'until', 'till'])

/** “As minister from 1981 she abolished the tax”, “Ana Roth, mayor since 2010, resigned”: how long she was that. */
function isTenure(view: View, time: PlacedTime, candidates: readonly Candidate[]): boolean {
  const { tokens, clauses, clauseOf, times } = view
  const { from, mention } = time
  // “since 1994” may be one expression
  const lead = [tokens[from]?.lower, tokens[from - 1]?.lower].find((word) => word === 'from' || word === 'since')
  if (!lead) return false
  const clause = clauses[clauseOf[from] ?? -1]
  const start = clause?.range[0] ?? -1
  if (tokens[start]?.lower === 'as' && from - start <= TENURE_REACH)
    return !times.some((time) => time.from > start && time.to < from)
  const held = clause && mention.type !== 'DURATION' ? appositionAround(view, time, clause) : null
  // “The miners, on strike since Monday, marched”
  return held !== null && !candidates.some(({ trigger }) => trigger >= held[0] && trigger < held[1])
}

/** “Petrov, [in power since 1994], won”: between two commas behind the subject, and not alone there. */
function appositionAround({ tokens }: View, { from, to }: PlacedTime, { subject, verb, kind }: Clause): Range | null {
  if (kind !== 'main' || !subject || !verb || verb.perfect || verb.progressive) return null
  if (from <= subject[0] || to >= verb.range[0]) return null
  let first = from
  while (first > from - TENURE_REACH && tokens[first - 1]?.text !== ',') first--
  let end = to
  while (end < to + TENURE_REACH && end < verb.range[0] && tokens[end]?.text !== ',') end++
  if (first <= subject[0] || tokens[first - 1]?.text !== ',' || tokens[end]?.text !== ',') return null
  // “Petrov, since 1994, won”
  return end === to && ['since', 'from'].includes(tokens[first]?.lower ?? '') ? null : [first, end]
}
/** “As leader of the Peruvian dockers’ union from 1981” */
const TENURE_REACH = 10

/** “had evacuated 900 people as of 26 June”: the day of the count. */
const isStand = (view: View, { from }: PlacedTime): boolean =>
  view.tokens[from - 1]?.lower === 'of' &&
  view.tokens[from - 2]?.lower === 'as' &&
  view.clauses[view.clauseOf[from] as number]?.verb?.perfect === true

const FEASTS = new Set(['christmas', 'easter', 'halloween', 'thanksgiving', 'ramadan', 'carnival'])

/** “a Christmas market”, “the dome of the 1820s cathedral”, “a 2013 law”: the year is that of the thing. */
function describesThing(view: View, { from, to, mention }: PlacedTime, candidates: readonly Candidate[]): boolean {
  const phrase = view.phrases[view.phraseOf[from] ?? -1]
  // “the 1820s cathedral” begins with its time, but for the article
  const leads = from === phrase?.from && (view.tokens[from] as Token).pos !== 'DET'
  const isFeast = FEASTS.has((view.tokens[to - 1] as Token).lower)
  if (!phrase || phrase.time || to > phrase.head) return false
  if (!isFeast && (leads || !/^\d{3,4}[0-9sX]?$/.test(mention.value))) return false
  if (candidates.some(({ trigger }) => trigger === phrase.head)) return false
  return view.phraseOf[to] === view.phraseOf[from]
}
