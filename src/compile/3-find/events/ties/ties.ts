import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { ATTACKS } from '../../../language/lexicon/actClasses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { HARM } from '../../../language/lexicon/harm.ts'
import { CANCELLING, HAPPENING, POSTPONING } from '../../../language/lexicon/statusVerbs.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Tie } from '../../../shapes.ts'
import type { Draft } from '../draft.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'
import { isSpeech } from '../weigh.ts'

/** What an act does to people and things, told after it. */
const OUTCOMES = new Set([
  ...HARM,
  ...'die drown perish leave displace strand sink burn collapse capsize ground topple sweep wash trigger spark cause knock'.split(
    ' ',
  ),
])

/** For each draft of a sentence, the draft it is told with, by index; null for those that stand alone. */
export function tiesOf(view: View, drafts: readonly Draft[]): (Tie | null)[] {
  const ties = drafts.map((draft, k): Tie | null => {
    for (const [kind, find] of RULES) {
      const head = drafts.findIndex((other, h) => h !== k && find(view, draft, other))
      if (head >= 0) return { event: head, kind }
    }
    return null
  })
  // Two that hang on each other: the first in print is the head.
  return ties.map((tie, k) => (tie && ties[tie.event]?.event === k && k < tie.event ? null : tie))
}

type Finds = (view: View, draft: Draft, head: Draft) => boolean
const RULES: readonly (readonly [Tie['kind'], Finds])[] = [
  ['outcome', isResult],
  ['outcome', isCauseIn],
  ['outcome', isMeans],
  ['outcome', isBrought],
  ['outcome', isAgenda],
  ['told', isCallingOff],
  ['told', isCalledOff],
  ['told', isDescribed],
  ['told', isOrdered],
  ['told', isTeller],
  ['told', isContent],
]

const clauseOf = ({ candidate }: Draft): number =>
  candidate.kind === 'noun' && candidate.support >= 0 ? candidate.support : candidate.clause

/** Both have a date, and not the same. */
const parted = (a: readonly number[], b: readonly number[]): boolean => a.length > 0 && b.length > 0 && a[0] !== b[0]

/** “struck the coast, killing nine and injuring forty”, “killed one and wounded two”. */
function isResult(view: View, { candidate, status, times }: Draft, head: Draft): boolean {
  if (candidate.kind !== 'verb' || !OUTCOMES.has(candidate.lemma) || status !== head.status) return false
  if (isSpeech(head.candidate.type, head.candidate.lemma) || parted(times, head.times)) return false
  const clause = view.clauses[candidate.clause] as Clause
  const over = view.clauses[clauseOf(head)] as Clause
  if (!clause.verb || !over.verb || clause.verb.passive !== over.verb.passive) return false
  if (clause.kind === 'participial' && clause.parent === clauseOf(head))
    return clause.verb.form === 'participle' && clause.subject?.[0] === over.subject?.[0] && !isBefore(clause, over)
  return (
    clauseOf(head) < candidate.clause &&
    (HARM.has(head.candidate.lemma) || over.kind === 'participial') &&
    clause.parent === over.parent &&
    clause.subject !== null &&
    clause.subject[0] === over.subject?.[0]
  )
}

/** “Killing nine, the storm crossed the coast”: of two tellings, each with its own words. */
const isBefore = (clause: Clause, over: Clause): boolean =>
  over.verb !== null && over.subject !== null && clause.range[0] < over.subject[0]

/** “killed in the earthquake”, “died when a bus plunged into a ravine”: the deaths are told with what brought them. */
function isCauseIn(view: View, { candidate, status, times }: Draft, head: Draft): boolean {
  if (candidate.kind !== 'verb' || !DEADLY.has(candidate.lemma) || status !== head.status) return false
  const clause = view.clauses[candidate.clause] as Clause
  const { candidate: cause } = head
  if (cause.kind === 'noun' && cause.phrase && cause.support < 0) {
    const governor = cause.phrase.governor
    return (
      cause.clause === candidate.clause &&
      governor >= (clause.verb?.range[1] ?? 0) &&
      ['in', 'by', 'from'].includes((view.tokens[governor] as Token | undefined)?.lower ?? '') &&
      (cause.type === 'assault' || DISASTERS.has(cause.lemma)) &&
      !parted(times, head.times)
    )
  }
  const told = view.clauses[clauseOf(head)] as Clause
  return (
    cause.kind === 'verb' &&
    told.kind === 'adverbial' &&
    (told.parent === candidate.clause || isBesideHarm(view, candidate.clause, told.parent)) &&
    ['when', 'as', 'after'].includes((view.tokens[told.range[0]] as Token).lower) &&
    (cause.type === 'condition' || cause.type === 'assault')
  )
}
/** “Nine were [killed] and 40 [injured] when …”: of both. */
function isBesideHarm({ clauses, tokens }: View, c: number, beside: number | null): boolean {
  const first = clauses[c] as Clause
  const second = beside === null ? undefined : clauses[beside]
  if (!second?.verb || !DEADLY.has(second.verb.lemma) || second.parent !== first.parent) return false
  return second.range[0] === first.range[1] && (tokens[second.range[0]] as Token).lower === 'and'
}
const DEADLY = new Set('kill die injure wound hurt drown perish'.split(' '))

/** “weakened the group by killing its leaders”, but “was hit by flooding”. */
function isMeans(view: View, { candidate, status, times }: Draft, head: Draft): boolean {
  if (candidate.kind !== 'verb' || status !== head.status || parted(times, head.times)) return false
  const { parent, verb } = view.clauses[candidate.clause] as Clause
  if (view.clauses[clauseOf(head)]?.verb?.passive) return false
  const before = view.tokens[(verb?.range[0] ?? 0) - 1]
  return verb?.form === 'gerund' && before?.lower === 'by' && parent === clauseOf(head)
}

/** “forced 200 people to flee”, “ordered the boy held”. */
function isBrought(view: View, { candidate, times }: Draft, { candidate: over, times: dates }: Draft): boolean {
  if (candidate.kind !== 'verb' || over.kind !== 'verb' || parted(times, dates)) return false
  const clause = view.clauses[candidate.clause] as Clause
  if (clause.parent !== over.clause || !BRINGS.has(over.lemma)) return false
  if (clause.kind === 'infinitive') return true
  const { object } = view.clauses[over.clause] as Clause
  return over.lemma === 'order' && clause.kind === 'participial' && clause.verb?.range[0] === object?.[1]
}
const BRINGS = new Set([...HAPPENING, 'order'])

/** “ordered the expulsion of nine envoys”: what is ordered is told with the order. */
function isOrdered(view: View, { candidate, status, times }: Draft, { candidate: over, times: dates }: Draft): boolean {
  return (
    candidate.kind === 'noun' &&
    candidate.support < 0 &&
    over.lemma === 'order' &&
    over.clause === candidate.clause &&
    !parted(times, dates) &&
    (status === 'planned' || status === 'hypothetical') &&
    candidate.phrase?.from === view.clauses[over.clause]?.object?.[0]
  )
}

/** “will meet the minister and discuss the plan”. */
function isAgenda(view: View, { candidate, status, times }: Draft, head: Draft): boolean {
  const { candidate: over } = head
  if (candidate.kind !== 'verb' || over.kind !== 'verb' || times.length > 0 || status !== head.status) return false
  if (!TALKS.has(candidate.lemma) || !MEETS.has(over.lemma) || over.clause >= candidate.clause) return false
  const clause = view.clauses[candidate.clause] as Clause
  const told = view.clauses[over.clause] as Clause
  return clause.subject !== null && clause.subject[0] === told.subject?.[0]
}
const MEETS = new Set(['meet', 'visit', 'host', 'welcome', 'speak', 'talk'])
const TALKS = new Set(['discuss', 'talk', 'negotiate', 'debate', 'review'])

/** “the rally was cancelled”: the rally is the event. */
function isCallingOff(view: View, { candidate }: Draft, { candidate: over, status }: Draft): boolean {
  if (candidate.kind !== 'verb' || over.kind !== 'noun' || over.clause !== candidate.clause) return false
  const { verb } = view.clauses[candidate.clause] as Clause
  return status === 'cancelled' && verb?.passive === true && over.trigger < candidate.trigger
}

/** “cancelled the visit”. */
function isCalledOff(_: View, { candidate, status }: Draft, { candidate: over }: Draft): boolean {
  if (candidate.kind !== 'noun' || over.kind !== 'verb' || over.clause !== candidate.clause) return false
  return (
    (status === 'cancelled' || status === 'planned') &&
    (CANCELLING.has(over.lemma) || POSTPONING.has(over.lemma) || over.lemma === 'call')
  )
}

/** “a resolution calling for a truce”. */
function isDescribed(view: View, { candidate, times }: Draft, { candidate: over }: Draft): boolean {
  if (candidate.kind !== 'verb' || over.kind !== 'noun' || times.length > 0) return false
  const clause = view.clauses[candidate.clause] as Clause
  if (DOCUMENTS.has(over.lemma) && ASKING.has(candidate.lemma) && clause.subject)
    return headOf(view.tokens, clause.subject) === over.trigger
  if (clause.kind !== 'participial' || !clause.verb) return false
  const phrase = phraseBefore(view, clause.verb.range[0])
  return phrase?.head === over.trigger && NOUN_SENSES.has(lemmaOf(view.tokens[over.trigger]))
}

/** What a paper asks for is told with it: “the resolution calls for a truce”. */
const DOCUMENTS = new Set(['resolution', 'agreement', 'deal', 'statement', 'petition', 'accord', 'treaty', 'decision'])
const ASKING = new Set(['call', 'demand', 'urge', 'ask', 'require', 'condemn', 'impose', 'provide', 'extend'])

/** “said on Monday that it had struck”: what it tells is the event, the saying its report. */
function isTeller(view: View, { candidate }: Draft, head: Draft): boolean {
  if (candidate.kind !== 'verb' || !PLAIN.has(candidate.lemma) || !hangsOn(view, head, candidate.clause)) return false
  return isAct(head) || isOthersWord(view, candidate.clause, head)
}

/** “The gang demanded a ransom, a prosecutor said”: another's demand is told, and is the event. */
function isOthersWord(view: View, teller: number, { candidate, status }: Draft): boolean {
  if (candidate.kind !== 'verb' || candidate.type === 'statement' || status !== 'occurred') return false
  const { verb, subject } = view.clauses[candidate.clause] as Clause
  const [first, last] = subject ?? [0, 0]
  const isNamed = last - first > 1 || (view.tokens[first] as Token).pos !== 'PRON'
  return (
    verb?.form === 'finite' &&
    verb.tense === 'past' &&
    subject !== null &&
    isNamed &&
    subject[0] !== view.clauses[teller]?.subject?.[0]
  )
}
const PLAIN = new Set('say tell inform add report state note confirm claim write acknowledge announce'.split(' '))
const isAct = ({ candidate, status }: Draft): boolean =>
  !isSpeech(candidate.type, candidate.lemma) &&
  (candidate.kind === 'verb' || candidate.support >= 0) &&
  (status === 'occurred' || status === 'ongoing')
const hangsOn = (view: View, draft: Draft, c: number): boolean => {
  const { kind, parent } = view.clauses[clauseOf(draft)] as Clause
  return parent === c && kind === 'complement'
}

/** “threatened to halt”, “accused of killing”: content without a date of its own. */
function isContent(view: View, draft: Draft, { candidate: over, times: dates }: Draft): boolean {
  const { candidate, times, status } = draft
  if (over.kind !== 'verb' || (times.length > 0 && times[0] !== dates[0])) return false
  if (candidate.kind === 'noun' && candidate.support < 0) return false
  // An attack that has not come is a subject of its own, whoever speaks of it.
  if (ATTACKS.has(candidate.lemma) && status !== 'occurred') return false
  if (PLAIN.has(over.lemma) && (isAct(draft) || isOthersWord(view, over.clause, draft))) return false
  // A denial has occurred, what it denies has not.
  if (status === 'denied') return false
  const c = clauseOf(draft)
  const clause = view.clauses[c] as Clause
  if (
    clause.parent !== over.clause ||
    !(isSpeech(over.type, over.lemma) || SAYING.has(over.lemma) || TAKING.has(over.lemma))
  )
    return false
  if (clause.kind === 'complement' || clause.kind === 'infinitive') return true
  const before = view.tokens[(clause.verb?.range[0] ?? 0) - 1]
  return clause.kind === 'participial' && clause.verb?.form === 'gerund' && before?.pos === 'ADP'
}
const TAKING = new Set('agree vow pledge promise refuse decline threaten plan decide vote order'.split(' '))
