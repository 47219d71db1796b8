import type { Clause } from '../../../language/clauses.ts'
import { PREVENTING } from '../../../language/lexicon/statusVerbs.ts'
import type { TimeMention } from '../../../shapes.ts'
import { isRaised } from '../anybody.ts'
import type { Candidate } from '../candidate.ts'
import { isPlainPast } from '../tense.ts'
import { lemmaOf, type Placed, type View } from '../view.ts'
import { isNarrow, isOverBefore } from './bounds.ts'
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

/** A verb over the clause that has the day as well; -1 for none. */
export function overBoth(view: View, candidates: readonly Candidate[], c: number, time: PlacedTime): number {
  const published = publishedSaying(view, candidates, c)
  return published >= 0 ? published : actOn(view, candidates, c, time)
}

/** “fired on people marching through Lima on Tuesday”: the day of the march is that of the shots. */
function actOn(view: View, candidates: readonly Candidate[], c: number, { to, mention }: PlacedTime): number {
  const { verb, kind, parent, antecedent, range } = view.clauses[c] ?? {}
  if (kind !== 'participial' || verb?.form !== 'participle' || verb.passive || !antecedent || !range) return -1
  const over = parent === null || parent === undefined ? undefined : view.clauses[parent]
  if (!over || !isPlainPast(over.verb) || (over.verb?.head ?? 0) > antecedent[0] || over.subject?.[0] === antecedent[0])
    return -1
  if (!isNarrow(mention.when) || range[1] - to > 1 || view.times.some(({ from }) => view.clauseOf[from] === parent))
    return -1
  return candidates.findIndex(({ kind, clause, type }) => kind === 'verb' && clause === parent && type === 'assault')
}

/** “said in a report published last week”: the day of the report is the day of the words. */
function publishedSaying({ clauses }: View, candidates: readonly Candidate[], c: number): number {
  const { verb, kind, parent } = clauses[c] ?? {}
  if (!verb || !PUBLISHES.has(verb.lemma) || kind !== 'participial') return -1
  return candidates.findIndex((candidate) => candidate.kind === 'verb' && candidate.clause === parent)
}

const PUBLISHES = new Set(['publish', 'release', 'issue', 'post', 'air', 'broadcast', 'send'])

/** “to mark the anniversary of the disaster of 1985”: the year is that of a thing; not “on the night of 3 May”. */
export function isOfThing({ tokens, clauses, clauseOf }: View, { from }: PlacedTime): boolean {
  const thing = tokens[from - 2]
  if (tokens[from - 1]?.lower !== 'of' || thing?.pos !== 'NOUN' || SPANS.has(lemmaOf(thing))) return false
  const { verb } = clauses[clauseOf[from] ?? -1] ?? {}
  return verb !== undefined && verb !== null && from > verb.head
}
const SPANS = new Set(
  'night day morning afternoon evening eve end start beginning middle course week weekend month year spring summer autumn winter half quarter part hour season'.split(
    ' ',
  ),
)
