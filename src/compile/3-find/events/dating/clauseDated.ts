import type { Clause } from '../../../language/clauses.ts'
import { PREVENTING } from '../../../language/lexicon/statusVerbs.ts'
import type { TimeMention } from '../../../shapes.ts'
import { isRaised } from '../anybody.ts'
import type { Candidate } from '../candidate.ts'
import type { Placed, View } from '../view.ts'
import { isOverBefore } from './bounds.ts'
import { promiseOver } from './promised.ts'

type PlacedTime = Placed<TimeMention>

/**
 * The clause that a time belongs to: an infinitive or participle that names no event passes it on to the verb over it.
 * Null where it describes a thing: “the old mill, built in the 18th century,” is of the mill alone.
 */
export function clauseDated(view: View, candidates: readonly Candidate[], time: PlacedTime): number | null {
  let c = view.clauseOf[time.from] as number
  while (c >= 0) {
    const clause: Clause | undefined = view.clauses[c]
    if (hasEvent(candidates, c) && !isKeptFrom(view, clause)) break
    if (!clause || clause.parent === null || !isPassedOn(view, clause)) break
    if (clause.range[0] > time.from) break
    if (isRaised(clause)) return null
    c = clause.parent
  }
  return isOverBefore(view.article.published, time.mention.when) ? (promiseOver(view, c) ?? c) : c
}

/** “were banned from flying to Peru in 2007”: the year is that of the ban. */
function isKeptFrom({ tokens, clauses }: View, clause: Clause | undefined): boolean {
  if (clause?.kind !== 'participial' || !clause.verb || clause.parent === null) return false
  const over = clauses[clause.parent]?.verb
  const isFrom = tokens[clause.verb.range[0] - 1]?.lower === 'from'
  return isFrom && over?.form === 'finite' && PREVENTING.has(over.lemma)
}

/** An infinitive, a participle, “while attempting to land”. */
const isPassedOn = ({ tokens }: View, { kind, verb, range }: Clause): boolean =>
  kind === 'infinitive' ||
  kind === 'participial' ||
  (kind === 'adverbial' && verb?.form === 'participle' && ['while', 'when'].includes(tokens[range[0]]?.lower ?? ''))

const hasEvent = (candidates: readonly Candidate[], c: number): boolean =>
  candidates.some((candidate) => candidate.clause === c || candidate.support === c)
