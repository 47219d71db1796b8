import type { EventType } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { OBJECT_CONTROL } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { PLANNING, WISHING } from '../../../language/lexicon/statusVerbs.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type Placed, type View } from '../view.ts'
import { isBehindNoun, nounBehind } from './behindNoun.ts'
import { happensBeside, timeBeside, timeOfThatStruck } from './beside.ts'
import { isOfThing } from './clauseDated.ts'
import { heldWith } from './heldWith.ts'
import { used } from './usedTimes.ts'

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
        timeOfPurpose(view, candidate, clause) ??
        (candidate.kind === 'verb' ? timeBeside(view, candidate.clause) : null) ??
        (candidate.kind === 'verb' && HARMS.has(candidate.type) ? timeOfThatStruck(view, clause) : null)
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
  // “the siege of 2013, where nine died”, “the flood of May, in which …”, “a fire a year earlier that killed nine”
  const behind = isBehindNoun(view, clause) ? nounBehind(view, candidates, clause.range[0]) : -1
  if (behind >= 0) return behind
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
      ({ phrase, type }) =>
        phrase !== null &&
        BEFALLS.has(type) &&
        (phrase.from === clause.subject?.[0] || isCounted(view, phrase, clause)),
    )
  return -1
}

/** “Four days of fighting in April left 200 dead”: what lasted so long is the subject. */
function isCounted({ tokens, times }: View, { governor }: NounPhrase, { subject }: Clause): boolean {
  if (!subject || governor <= subject[0] || governor >= subject[1] || (tokens[governor] as Token).lower !== 'of')
    return false
  return times.some(({ from, to, mention: { type } }) => type === 'DURATION' && from === subject[0] && to === governor)
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

const HARMS: ReadonlySet<EventType> = new Set(['condition', 'assault', 'displacement'])

/** Kinds of event whose own day is that of what they do: not a treaty of 2015 that fails. */
const BEFALLS: ReadonlySet<string> = new Set(['assault', 'condition', 'protest', 'crime'])

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
        (time.to <= (first.subject?.[0] ?? 0) || isShared(view, time, first, clause)) &&
        datesSomething(time.mention) &&
        time.mention.type !== 'DURATION',
    ) ?? null
  )
}

/** “The court on Wednesday freed them and told them to go”: between the one subject and the first of its verbs. */
function isShared(view: View, { from, to }: PlacedTime, first: Clause, clause: Clause): boolean {
  const { subject, verb } = first
  // “Rojas, who led in March, refused it and left”: the month of her lead alone
  const own = view.clauses[view.clauseOf[from] as number]
  // “The bridge, opened in 1931, was repaired and repainted”: the year of its opening alone
  if (own?.kind === 'relative' || (own?.kind === 'participial' && own.verb?.passive)) return false
  if (!subject || !verb || clause.subject?.[0] !== subject[0] || from < subject[0] || to > verb.range[0]) return false
  const head = headOf(view.tokens, subject)
  return head < from && !NOUN_SENSES.has(lemmaOf(view.tokens[head]))
}

/** “in April 2015, when 1,100 people died”, “were at work on Thursday when the roof fell”. */
function timeOfWhen(view: View, { range, parent, verb, kind }: Clause): PlacedTime | null {
  const opener = (view.tokens[range[0]] as Token).lower
  // “since 1997, when a ferry sank and 234 people drowned”
  const first =
    opener === 'and' && kind === 'adverbial'
      ? view.clauses.find((other) => other.kind === kind && other.range[1] === range[0])
      : undefined
  if (first && verb?.form === 'finite') return timeOfWhen(view, first)
  if (verb?.form !== 'finite' || opener !== 'when') return null
  const end = (view.tokens[range[0] - 1] as Token | undefined)?.text === ',' ? range[0] - 1 : range[0]
  const dates = view.times.filter(({ mention: { type } }) => type === 'DATE' || type === 'TIME')
  const beside = dates.find(({ to }) => to === end)
  const usable = dates.filter(({ mention: { when } }) => when.latest !== null)
  if (beside || parent === null) return beside ?? null
  const own = usable.filter(({ from, to }) => to <= range[0] && view.clauseOf[from] === parent)
  // “Six years ago, on 9 February 2016, nine people died when …”
  const [mention] = used(own.map((time) => time.mention))
  return own.find((time) => time.mention === mention) ?? null
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
function timeOfPurpose(view: View, { kind, clause, support }: Candidate, told: Clause): PlacedTime | null {
  const { verb, object } = told
  const c = kind === 'verb' ? clause : support
  if (c < 0 || verb?.form !== 'finite' || verb.tense !== 'past' || !object) return null
  if (PLANNING.has(verb.lemma) || WISHING.has(verb.lemma) || OBJECT_CONTROL.has(verb.lemma)) return null
  const purpose = view.children[c]?.find((k) => {
    const inner = view.clauses[k] as Clause
    return inner.kind === 'infinitive' && inner.range[0] >= object[1]
  })
  if (purpose === undefined) return null
  return (
    view.times.find(
      (time) =>
        view.clauseOf[time.from] === purpose &&
        datesSomething(time.mention) &&
        time.mention.type !== 'DURATION' &&
        !isOfThing(view, time),
    ) ?? null
  )
}

export const datesSomething = ({ type, when }: TimeMention): boolean =>
  type !== 'SET' && (when.earliest !== null || when.latest !== null)
