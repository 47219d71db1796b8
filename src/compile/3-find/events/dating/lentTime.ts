import type { EventStatus, When } from '../../../../corpus/model.ts'
import { whenOf } from '../../../../corpus/when.ts'
import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { HAPPENING } from '../../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { isCharge } from '../charges.ts'
import { isCompared } from '../compared.ts'
import type { Dated } from '../draft.ts'
import { isPlainPast } from '../tense.ts'
import type { View } from '../view.ts'
import { isSpeech } from '../weigh.ts'
import { step } from './bounds.ts'

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
  const told = view.figures.filter(({ from }) => view.clauseOf[from] === c && !isOfCharge(view, candidate, from))
  // “left 4,000 dead and 300 missing”: the missing of the report's day do not date the dead
  const figure = told.find(({ mention: { kind } }) => kind !== 'incident')?.mention
  if (!figure || (figure.kind === 'state' && told.some(({ mention: { kind } }) => kind === 'incident'))) return null
  // “The war left 60,000 confirmed killed”: summed up when it was over
  if (isOverThen(view, c)) return null
  const period = figure.period?.earliest
    ? figure.period
    : figure.asOf?.earliest && isTotal(candidate, figure.point)
      ? figure.asOf
      : null
  const dating = view.times.find(
    ({ mention: { when } }) => when.earliest === period?.earliest && when.latest === period?.latest,
  )
  const compared = view.times.some((time) => time.mention.when.earliest === period?.earliest && isCompared(view, time))
  // “died in the war that ended in 1999”: the year of the ending
  if (dating && isOfAnother(view, dating.from, c)) return null
  if (period && !compared)
    return { ...period, basis: 'inferred', steps: [...period.steps, step('counts people over a time', period.edtf)] }
  if (compared || figure.kind !== 'cumulative' || !published || !isTotal(candidate, figure.point)) return null
  return whenOf({
    earliest: published.earliest,
    latest: published.latest,
    basis: 'inferred',
    steps: [step('a running total', `as of the report, ${published.edtf}`)],
  })
}

/** “was found guilty of 27 murders”: how many it was of, and not how many were found. */
function isOfCharge({ tokens, clauses }: View, { kind, lemma, clause }: Candidate, figure: number): boolean {
  const end = clauses[clause]?.verb?.range[1] ?? figure
  if (kind !== 'verb' || figure - end > CHARGE_REACH) return false
  return tokens.slice(end, figure).some(({ lower }) => isCharge(lemma, lower))
}
const CHARGE_REACH = 6

/** It stands in a relative clause that this one does not stand in. */
function isOfAnother({ clauses, clauseOf }: View, time: number, c: number): boolean {
  const k = clauseOf[time] as number
  const [at, of] = [clauses[k] as Clause, clauses[c] as Clause]
  return k !== c && at.kind === 'relative' && !(of.range[0] >= at.range[0] && of.range[1] <= at.range[1])
}

/** A verb like “left” tells it, in the simple past. */
function isOverThen({ clauses }: View, c: number): boolean {
  for (let at: number | null = c, steps = 0; at !== null && steps < 3; steps++) {
    const { verb, parent }: Clause = clauses[at] as Clause
    if (at !== c && verb && isPlainPast(verb) && LEAVES.has(verb.lemma)) return true
    at = parent
  }
  return false
}
const LEAVES = new Set(['leave', 'cost', 'claim', 'cause', 'see'])

/** Said in the simple past or present: the usual way a daily report gives the words of its day. */
export function isFreshSpeech(view: View, candidate: Candidate): boolean {
  const declines =
    (candidate.lemma === 'decline' || candidate.lemma === 'refuse') &&
    (view.children[candidate.clause] ?? []).some(
      (k) => SAYING.has(view.clauses[k]?.verb?.lemma ?? '') || view.clauses[k]?.verb?.lemma === 'elaborate',
    )
  if (candidate.kind !== 'verb' || (!isSpeech(candidate.type, candidate.lemma) && !declines)) return false
  const clause = view.clauses[candidate.clause]
  const verb = clause?.verb
  if (verb?.form !== 'finite' || verb.perfect || verb.progressive || view.passage.kind !== 'sentence') return false
  return !isOfThen(view, clause as Clause) && !isAside(view, clause as Clause)
}

/** “two days after the army proclaimed martial law”: words of another day than the report's. */
const isAside = ({ tokens }: View, { kind, range }: Clause): boolean =>
  kind === 'adverbial' && EARLIER.has((tokens[range[0]] as Token).lower)
const EARLIER = new Set(['after', 'before', 'since', 'until', 'till', 'when', 'once', 'because'])

const THEN = new Set(['day', 'night', 'morning', 'afternoon', 'evening', 'week', 'month', 'year', 'summer', 'winter'])

/** “said at the time”, “had previously accused”: of some day that was told of, and not the report's. */
function isOfThen({ tokens }: View, { range, verb }: Clause): boolean {
  const end = Math.min(range[1], (verb?.range[1] ?? 0) + 6)
  for (let i = range[0]; i < end; i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'previously' || lower === 'formerly') return true
    const [next, after] = [tokens[i + 1]?.lower, tokens[i + 2]?.lower]
    if (lower === 'at' && (next === 'the' || next === 'that') && after === 'time' && tokens[i + 3]?.lower !== 'of')
      return true
    // “reported her missing that night”
    if (lower === 'that' && THEN.has(next ?? '') && i >= (verb?.range[1] ?? 0)) return true
    if ((lower === 'back' && next === 'then') || (lower === 'then' && i === verb?.range[1])) return true
  }
  return false
}
