import type { EventStatus, When } from '../../../corpus/model.ts'
import { whenOf } from '../../../corpus/when.ts'
import type { Clause } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { HAPPENING } from '../../language/lexicon/statusVerbs.ts'
import { step } from './bounds.ts'
import type { Candidate } from './candidate.ts'
import { isCompared } from './compared.ts'
import type { Dated } from './draft.ts'
import type { View } from './view.ts'
import { isSpeech } from './weigh.ts'

/** “…, saying that”, “…, killing nine”: a participle is told with the verb over it, and of its time. */
export function carriedTime(view: View, c: number, told: ReadonlyMap<number, Dated>): Dated | null {
  const clause = view.clauses[c] as Clause
  const own = clause.kind === 'participial' && clause.verb?.form === 'participle' && !clause.verb.passive
  const over = clause.parent === null ? undefined : (view.clauses[clause.parent] as Clause)
  // “forced 200 people to flee”
  const forced = clause.kind === 'infinitive' && over?.verb && HAPPENING.has(over.verb.lemma)
  if (forced) return inOneBreath(told.get(clause.parent as number))
  // “two days after the quake that killed nine”
  if (clause.kind === 'relative' && told.has(c)) return inOneBreath(told.get(c))
  if (!own || !over || (clause.subject && over.subject && clause.subject[0] !== over.subject[0])) return null
  return inOneBreath(told.get(clause.parent as number))
}

function inOneBreath(lender: Dated | undefined): Dated | null {
  if (!lender) return null
  const { when, time } = lender
  return {
    time,
    when: {
      ...when,
      basis: 'inferred',
      steps: [...when.steps, step('told in one breath with the verb over it', when.edtf)],
    },
  }
}

/** Deaths and flights are summed up over months; two men who were expelled are not. */
const isTotal = ({ lemma }: Candidate, point: number | null): boolean =>
  TOTALS.has(lemma) && (point === null || point >= LARGE || point < 1)

const TOTALS = new Set([
  'kill',
  'die',
  'injure',
  'wound',
  'displace',
  'flee',
  'toll',
  'death toll',
  'death',
  'force',
  'drive',
  'leave',
  'drown',
  'perish',
  'uproot',
  'detain',
  'arrest',
])

/** Below this a count in the perfect tense is news of one act rather than a running total. */
const LARGE = 100

/** “have been killed since the war began”: a total counts over a time of its own. */
export function countedPeriod(view: View, candidate: Candidate, status: EventStatus): When | null {
  const { published } = view.article
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  if (c < 0 || (status !== 'occurred' && status !== 'ongoing')) return null
  const figure = view.figures.find(
    ({ from, mention }) => view.clauseOf[from] === c && mention.kind !== 'incident',
  )?.mention
  const period = figure?.period?.earliest
    ? figure.period
    : figure?.asOf?.earliest && isTotal(candidate, figure.point)
      ? figure.asOf
      : null
  const compared = view.times.some((time) => time.mention.when.earliest === period?.earliest && isCompared(view, time))
  if (period && !compared)
    return { ...period, basis: 'inferred', steps: [...period.steps, step('counts people over a time', period.edtf)] }
  if (compared || figure?.kind !== 'cumulative' || !published || !isTotal(candidate, figure.point)) return null
  return whenOf({
    earliest: published.earliest,
    latest: published.latest,
    basis: 'inferred',
    steps: [step('a running total', `as of the report, ${published.edtf}`)],
  })
}

/** Said in the simple past or present: the usual way a daily report gives the words of its day. */
export function isFreshSpeech(view: View, candidate: Candidate): boolean {
  const declines =
    (candidate.lemma === 'decline' || candidate.lemma === 'refuse') &&
    (view.children[candidate.clause] ?? []).some(
      (k) => SAYING.has(view.clauses[k]?.verb?.lemma ?? '') || view.clauses[k]?.verb?.lemma === 'elaborate',
    )
  if (candidate.kind !== 'verb' || (!isSpeech(candidate.type, candidate.lemma) && !declines)) return false
  const verb = view.clauses[candidate.clause]?.verb
  return verb?.form === 'finite' && !verb.perfect && !verb.progressive && view.passage.kind === 'sentence'
}
