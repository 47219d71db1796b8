import type { EventType } from '../../../corpus/model.ts'
import type { Clause } from '../../language/clauses.ts'
import { OBJECT_CONTROL } from '../../language/clauseWords.ts'
import { PLANNING, WISHING } from '../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../language/tokens.ts'
import type { TimeMention } from '../../shapes.ts'
import type { Candidate } from './candidates.ts'
import type { Placed, View } from './view.ts'

type PlacedTime = Placed<TimeMention>

/** Dates that reach further than their own clause. */
export function inherit(view: View, candidates: readonly Candidate[], times: Map<number, PlacedTime[]>): void {
  const own = times.size
  inheritOnce(view, candidates, times)
  // “Nine died and 20 were hurt when a tanker blew up on Tuesday”: what has just inherited a day may lend it.
  if (times.size > own && times.size < candidates.length) inheritOnce(view, candidates, times)
}

function inheritOnce(view: View, candidates: readonly Candidate[], times: Map<number, PlacedTime[]>): void {
  candidates.forEach((candidate, k) => {
    if (times.has(k)) return
    const clause =
      view.clauses[candidate.kind === 'noun' && candidate.support >= 0 ? candidate.support : candidate.clause]
    if (!clause) return
    const from =
      candidate.kind === 'verb'
        ? sourceOfVerb(view, candidates, clause, candidate.type)
        : sourceOfNoun(view, candidates, candidate, clause)
    const list =
      times.get(from) ?? times.get(candidate.kind === 'verb' ? heldWith(view, candidates, candidate, times) : -1)
    if (list) times.set(k, [...list])
    else {
      const time =
        frontedTime(view, clause) ??
        timeOfWhen(view, clause) ??
        timeOfWhich(view, clause) ??
        timeOfPurpose(view, candidate, clause)
      if (time) times.set(k, [time])
    }
  })
}

function sourceOfVerb(view: View, candidates: readonly Candidate[], clause: Clause, type: EventType): number {
  const beside = happensBeside(view, clause)
  if (beside >= 0) return candidates.findIndex(({ kind, clause: c }) => kind === 'verb' && c === beside)
  // “bombed the town on Friday, killing nine”
  const during = clause.kind === 'adverbial' && clause.verb?.form === 'participle' && clause.parent !== null
  if (
    during ||
    (clause.kind === 'participial' &&
      clause.parent !== null &&
      clause.verb?.form === 'participle' &&
      !clause.verb.passive)
  )
    return candidates.findIndex(
      (candidate) => (candidate.kind === 'verb' ? candidate.clause : candidate.support) === clause.parent,
    )
  // “the attack of 9 March, which killed nine”
  if (clause.kind === 'relative' && clause.subject && clause.verb && clause.subject[1] <= clause.verb.range[0])
    return candidates.findIndex(
      (candidate) =>
        candidate.phrase !== null &&
        clause.subject !== null &&
        candidate.phrase.from >= clause.subject[0] &&
        candidate.phrase.from < clause.subject[1],
    )
  if (clause.subject && clause.kind !== 'relative' && !ANSWERS.has(type))
    // “the attack on 9 March killed nine”
    return candidates.findIndex(
      (candidate) =>
        candidate.phrase !== null && candidate.phrase.from === clause.subject?.[0] && BEFALLS.has(candidate.type),
    )
  return -1
}

/** “claimed victory on Sunday as the count was halted”: the clause that is told at one with this one; -1 for none. */
function happensBeside(view: View, { kind, range, verb, parent }: Clause): number {
  if (kind !== 'adverbial' || verb?.form !== 'finite' || verb.tense !== 'past' || verb.perfect) return -1
  if ((view.tokens[range[0]] as Token).lower !== 'as') return -1
  let c = parent ?? -1
  while (c >= 0 && view.clauses[c]?.kind === 'adverbial') c = view.clauses[c]?.parent ?? -1
  const over = view.clauses[c]?.verb
  return over?.form === 'finite' && over.tense === 'past' && !over.perfect ? c : -1
}

/** What an attack brings about later: “The killing on 4 March angered Peru”. */
const ANSWERS: ReadonlySet<string> = new Set([
  'disapprove',
  'statement',
  'demand',
  'support',
  'threaten',
  'investigate',
])

/** Kinds of event whose own day is that of what they do: not a treaty of 2015 that fails. */
const BEFALLS: ReadonlySet<string> = new Set(['assault', 'condition', 'protest', 'crime'])

/**
 * The verb whose time holds for this one too: of “had seized the armoury and taken two guards on Monday” the last, of
 * “drowned when a ferry sank in 2011” that of the clause with “when”.
 */
function heldWith(
  view: View,
  candidates: readonly Candidate[],
  { clause: c, trigger, type, lemma }: Candidate,
  times: ReadonlyMap<number, readonly PlacedTime[]>,
): number {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (verb?.form !== 'finite' || (verb.tense !== 'past' && !verb.perfect)) return -1
  const last = lastListed(view, c)
  if (last !== null) {
    const listed = candidates.findIndex(({ kind, clause: k }) => kind === 'verb' && k === last.clause)
    const alike = last.count >= LISTED || (PHYSICAL.has(type) && PHYSICAL.has(candidates[listed]?.type ?? type))
    if (listed >= 0 && alike && times.get(listed)?.some(({ from }) => from > (candidates[listed] as Candidate).trigger))
      return listed
  }
  if (HARMED.has(lemma)) {
    const deed = deedBefore(view, candidates, clause)
    if (deed >= 0 && times.has(deed)) return deed
  }
  return candidates.findIndex((other, k) => {
    if (other.kind !== 'verb' || other.trigger <= trigger || !times.has(k)) return false
    const beside = view.clauses[other.clause] as Clause
    const first = (view.tokens[beside.range[0]] as Token).lower
    if (beside.kind === 'adverbial' && beside.parent === c) return first === 'when' && beside.verb?.tense === 'past'
    // “nine were killed and 40 wounded on Monday”
    const gapped = verb.passive && beside.verb?.passive === true && beside.subject?.[0] !== clause.subject?.[0]
    // “nine people died and 20 more were hurt”
    if (HARMED.has(lemma) && HARMED.has(other.lemma) && first === 'and' && beside.range[0] === clause.range[1])
      return beside.verb?.tense === verb.tense && beside.verb.perfect === verb.perfect
    return (
      beside.range[0] === clause.range[1] &&
      first === 'and' &&
      (gapped || beside.subject?.[0] === clause.subject?.[0]) &&
      beside.verb !== null &&
      beside.verb.range[1] - beside.verb.range[0] === 1 &&
      verb.range[1] - verb.range[0] > 1 &&
      beside.verb.perfect === verb.perfect &&
      beside.verb.passive === verb.passive
    )
  })
}

/** “Rebels attacked the town on Monday, and nine people died”: the deed the dead are told with; -1 for none. */
function deedBefore(view: View, candidates: readonly Candidate[], { range, kind, verb }: Clause): number {
  if (kind !== 'main' || (view.tokens[range[0]] as Token).lower !== 'and' || verb?.perfect) return -1
  for (let i = range[0]; i < (verb?.range[1] ?? 0); i++) if ((view.tokens[i] as Token).lower === 'later') return -1
  return candidates.findLastIndex(
    ({ kind: word, clause: c, type }) =>
      word === 'verb' &&
      PHYSICAL.has(type) &&
      (view.clauses[c]?.range[1] ?? range[0]) <= range[0] &&
      range[0] - (view.clauses[c]?.range[1] ?? 0) <= 1 &&
      view.clauses[c]?.kind === 'main' &&
      view.clauses[c]?.verb?.tense === verb?.tense,
  )
}

/** “halted trains, cut output and marched on Thursday”: the clause that ends the list this one stands in, and how long that is. */
function lastListed(view: View, c: number): { readonly clause: number; readonly count: number } | null {
  const first = view.clauses[c] as Clause
  let at = c
  let count = 1
  for (let k = c + 1; k < view.clauses.length; k++) {
    const { range, subject, verb, parent } = view.clauses[k] as Clause
    if (range[0] < (view.clauses[at] as Clause).range[1]) continue
    if (parent !== first.parent || subject?.[0] !== first.subject?.[0] || verb?.form !== 'finite') return null
    if (verb.tense !== 'past' || verb.perfect || verb.passive !== first.verb?.passive) return null
    at = k
    count++
    if ((view.tokens[range[0]] as Token).lower === 'and') return { clause: k, count: count + listedBefore(view, c) }
  }
  return null
}
const listedBefore = (view: View, c: number): number =>
  view.clauses.filter(
    ({ range, subject, verb, parent }, k) =>
      k < c &&
      verb?.form === 'finite' &&
      range[1] <= (view.clauses[c] as Clause).range[0] &&
      subject !== null &&
      subject[0] === view.clauses[c]?.subject?.[0] &&
      parent === view.clauses[c]?.parent,
  ).length

/** Two joined by “and” may lie days apart: “arrested him and charged him on Friday”. */
const LISTED = 3
/** What is done with hands and by nature is told of one occasion: “burst its banks and swept away a bridge on Friday”. */
const PHYSICAL: ReadonlySet<string> = new Set(['assault', 'condition'])
const HARMED = new Set(['die', 'kill', 'injure', 'wound', 'hurt', 'drown', 'perish'])

function sourceOfNoun(view: View, candidates: readonly Candidate[], candidate: Candidate, clause: Clause): number {
  const { phrase } = candidate
  if (!phrase || !clause.verb) return -1
  const governor = phrase.governor >= 0 ? (view.tokens[phrase.governor] as Token).lower : ''
  const scene = ['in', 'during', 'by', 'at'].includes(governor)
  const subject = clause.subject !== null && clause.subject[0] === phrase.from
  if (!scene && !subject) return -1
  const verb = candidates.findIndex((other) => other.kind === 'verb' && other.clause === candidate.clause)
  return verb >= 0 && (candidates[verb] as Candidate).type !== 'statement' ? verb : -1
}

/** “On 9 March, nine people died and forty were hurt”: a date in front holds for the clauses beside the first. */
function frontedTime(view: View, clause: Clause): PlacedTime | null {
  if (clause.kind !== 'main' || clause.parent !== null) return null
  const first = view.clauses.find((other) => other.kind === 'main' && other.verb !== null)
  if (!first || first === clause || !first.subject) return null
  const dated = view.clauses.some(
    (other) =>
      other !== first &&
      other.kind === 'main' &&
      other.range[0] > first.range[0] &&
      other.range[0] < clause.range[0] &&
      view.times.some((time) => time.from >= other.range[0] && time.to <= other.range[1]),
  )
  if (dated) return null
  return (
    view.times.find(
      (time) =>
        time.to <= (first.subject?.[0] ?? 0) && datesSomething(time.mention) && time.mention.type !== 'DURATION',
    ) ?? null
  )
}

/** “in April 2015, when 1,100 people died”, “were at work on Thursday when the roof fell”. */
function timeOfWhen(view: View, { range, parent, verb }: Clause): PlacedTime | null {
  if (verb?.form !== 'finite' || (view.tokens[range[0]] as Token).lower !== 'when') return null
  const end = (view.tokens[range[0] - 1] as Token | undefined)?.text === ',' ? range[0] - 1 : range[0]
  const dates = view.times.filter(({ mention: { type } }) => type === 'DATE' || type === 'TIME')
  const beside = dates.find(({ to }) => to === end)
  const usable = dates.filter(({ mention: { when } }) => when.latest !== null)
  if (beside || parent === null) return beside ?? null
  return usable.find(({ from, to }) => to <= range[0] && view.clauseOf[from] === parent) ?? null
}

/** “the vote on Sunday, in which nine parties stood” */
function timeOfWhich(view: View, { range, kind, verb }: Clause): PlacedTime | null {
  if (kind !== 'relative' || verb?.form !== 'finite' || verb.tense !== 'past') return null
  const opener = (view.tokens[range[0]] as Token).lower
  // “… and took 60 hostages”: of the same relative clause
  const beside =
    opener === 'and' ? view.clauses.find((other) => other.kind === kind && other.range[1] === range[0]) : undefined
  if (beside) return timeOfWhich(view, beside)
  if (!['in', 'during', 'at'].includes(opener) || view.tokens[range[0] + 1]?.lower !== 'which') return null
  const end = view.tokens[range[0] - 1]?.text === ',' ? range[0] - 1 : range[0]
  return view.times.find(({ to, mention }) => to === end && datesSomething(mention)) ?? null
}

/** “fired tear gas to break up a rally on Tuesday”: the day at the end of a purpose is that of the act. */
function timeOfPurpose(view: View, { kind, clause: c }: Candidate, { verb, object }: Clause): PlacedTime | null {
  if (kind !== 'verb' || verb?.form !== 'finite' || verb.tense !== 'past' || !object) return null
  if (PLANNING.has(verb.lemma) || WISHING.has(verb.lemma) || OBJECT_CONTROL.has(verb.lemma)) return null
  const purpose = view.children[c]?.find((k) => {
    const inner = view.clauses[k] as Clause
    return inner.kind === 'infinitive' && inner.range[0] >= object[1]
  })
  if (purpose === undefined) return null
  return (
    view.times.find(
      ({ from, mention }) => view.clauseOf[from] === purpose && datesSomething(mention) && mention.type !== 'DURATION',
    ) ?? null
  )
}

export const datesSomething = ({ type, when }: TimeMention): boolean =>
  type !== 'SET' && (when.earliest !== null || when.latest !== null)
