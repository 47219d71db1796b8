import type { Day } from '../../../../corpus/ids.ts'
import type { When } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { MISFORTUNES } from '../../../language/lexicon/actClasses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import type { Draft } from '../draft.ts'
import { type Known, lemmaOf, phraseAt, type View } from '../view.ts'
import { isNarrow, type Limits, step } from './bounds.ts'
import type { Narrative } from './narrative.ts'
import { isSinceNoun } from './sinceNoun.ts'

/** Not after what was said of it; before the clause it is an aside to; not before what it answers. */
export function limitsOf(
  view: View,
  candidate: Candidate,
  drafts: readonly Draft[],
  known: Known,
  narrative: Narrative,
): Limits {
  let before: Day | null = null
  let after: Day | null = null
  const steps = []
  const clause = view.clauses[candidate.clause] as Clause
  for (let c = clause.parent ?? -1; c >= 0 && candidate.kind === 'verb'; c = view.clauses[c]?.parent ?? -1) {
    const told = drafts.find((draft) => draft.candidate.kind === 'verb' && draft.candidate.clause === c)
    const time = told?.times.length ? known.times[told.times[0]!] : timeIn(view, c)
    if (time?.when.latest && (before === null || time.when.latest < before)) {
      before = time.when.latest
      steps.push(step('told in a clause that is dated', `not after ${before}`))
    }
  }
  const told = candidate.kind === 'verb' ? candidate.clause : candidate.support
  for (const [word, when] of told >= 0 ? datedAsides(view, told, drafts, known) : []) {
    const { verb } = view.clauses[told] as Clause
    // “had been in talks when the troops came on Tuesday”: up to then
    const upTo = word === 'when' && verb?.perfect === true && verb.tense === 'past'
    if (word === 'before' || word === 'until' || word === 'till' || upTo) {
      if (when.latest && (before === null || when.latest < before)) before = when.latest
    } else if (when.earliest && (after === null || when.earliest > after)) after = when.earliest
    steps.push(step(`told with “${word}” and a date`, when.edtf))
  }
  const led =
    told >= 0 &&
    CAUSES.has((view.clauses[told] as Clause).verb?.lemma ?? '') &&
    pointsBack(view, view.clauses[told] as Clause)
      ? narrative.last(view.passage.index)
      : null
  if (led && (after === null || led > after)) {
    after = led
    steps.push(step('brought about by what was told before it', `not before ${led}`))
  }
  const began = view.times.find((time) => view.clauseOf[time.from] === candidate.clause && isSinceNoun(view, time))
  if (began?.mention.when.earliest && (after === null || began.mention.when.earliest > after)) {
    after = began.mention.when.earliest
    steps.push(step('told with “since” and what it began with', `not before ${after}`))
  }
  const since = told >= 0 ? daySince(view, view.clauses[told] as Clause, narrative) : null
  if (since && (after === null || since > after)) {
    after = since
    steps.push(step('told to be since, or after, what was told before it', `not before ${since}`))
  }
  const cause = candidate.kind === 'verb' ? causeOf(view, candidate, drafts, known) : null
  if (cause) {
    if (after === null || cause > after) after = cause
    steps.push(step('answers something that is dated', `not before ${cause}`))
  }
  return { before, after, steps }
}

/** The dated clauses that hang on this one by “since”, “after”, “when” …, and the dated clause it goes on from by “and”. */
function datedAsides(view: View, c: number, drafts: readonly Draft[], known: Known): [word: string, when: When][] {
  const asides: [string, When][] = []
  const clause = view.clauses[c] as Clause
  const dateOf = (k: number) => {
    const draft = drafts.find(
      ({ candidate, times }) =>
        times.length > 0 && (candidate.kind === 'verb' ? candidate.clause : candidate.support) === k,
    )
    return draft ? known.times[draft.times[0]!]?.when : undefined
  }
  for (const k of view.children[c] ?? []) {
    const aside = view.clauses[k] as Clause
    const word = (view.tokens[aside.range[0]] as Token).lower
    const when = aside.kind === 'adverbial' && ASIDES.has(word) ? dateOf(k) : undefined
    if (when && isNarrow(when)) asides.push([word, when])
  }
  const first = view.tokens[clause.range[0]] as Token
  if (first.lower === 'and' && clause.subject) {
    const beside = view.clauses.findIndex(
      (other, k) =>
        k < c &&
        other.subject?.[0] === clause.subject?.[0] &&
        other.parent === clause.parent &&
        other.verb?.form === 'finite',
    )
    const when = beside >= 0 && clause.verb?.tense === 'past' ? dateOf(beside) : undefined
    if (when && isNarrow(when)) asides.push(['and', when])
  }
  return asides
}

/** “Since the disaster, three engineers have been arrested”, “have been arrested since”: the first day of what was told. */
function daySince(view: View, clause: Clause, narrative: Narrative): Day | null {
  const { tokens, clauses, clauseOf } = view
  for (let i = clause.range[0]; i < clause.range[1]; i++) {
    const { lower } = tokens[i] as Token
    if (!SINCE.has(lower) || clauses[clauseOf[i] as number] !== clause) continue
    const phrase = phraseAt(view, i + 1)
    const noun = phrase && !phrase.time ? lemmaOf(tokens[phrase.head]) : ''
    const when = NOUN_SENSES.has(noun) || MISFORTUNES.has(noun) ? narrative.whenOf(noun) : null
    if (when?.earliest) return when.earliest
    // “have been arrested since”
    if (lower === 'since' && (tokens[i + 1]?.pos ?? 'PUNCT') === 'PUNCT' && clause.verb?.perfect)
      return narrative.last(view.passage.index)
  }
  return null
}
const SINCE = new Set(['since', 'after', 'following'])

const CAUSES = new Set(['lead', 'cause', 'prompt', 'trigger', 'spark', 'result', 'provoke', 'force', 'bring', 'draw'])

/** “That led to …”, “The decision sparked …” */
const pointsBack = (view: View, { subject }: Clause): boolean =>
  subject !== null &&
  ['that', 'this', 'it', 'which'].includes((view.tokens[subject[0]] as Token).lower) &&
  subject[1] - subject[0] <= 2

const ASIDES = new Set(['since', 'after', 'when', 'once', 'before', 'until', 'till', 'as'])

const timeIn = (view: View, c: number) =>
  view.times.find(
    ({ from, mention }) => view.clauseOf[from] === c && mention.type !== 'SET' && mention.type !== 'DURATION',
  )?.mention

/** “… in protest over Monday’s vote”, “… after the attack of 9 March”: the first day it can have happened. */
function causeOf(view: View, candidate: Candidate, drafts: readonly Draft[], known: Known): Day | null {
  for (const { candidate: other, times } of drafts) {
    if (
      other.kind !== 'noun' ||
      other.clause !== candidate.clause ||
      other.trigger < candidate.trigger ||
      times.length === 0 ||
      !other.phrase
    )
      continue
    const governor = other.phrase.governor >= 0 ? (view.tokens[other.phrase.governor] as Token).lower : ''
    if (!['over', 'after', 'following', 'to', 'since', 'against', 'for'].includes(governor)) continue
    const when = known.times[times[0]!]?.when
    if (when && isNarrow(when) && when.earliest) return when.earliest
  }
  return null
}
