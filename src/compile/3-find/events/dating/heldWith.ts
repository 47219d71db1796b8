import type { EventType } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { isPlainPast } from '../tense.ts'
import type { Placed, View } from '../view.ts'

/**
 * The verb whose time holds for this one too: of “had seized the armoury and taken two guards on Monday” the last, of
 * “drowned when a ferry sank in 2011” that of the clause with “when”.
 */
export function heldWith(
  view: View,
  candidates: readonly Candidate[],
  { clause: c, trigger, type, lemma, unlisted }: Candidate,
  times: ReadonlyMap<number, readonly Placed<TimeMention>[]>,
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
  const first = type === 'assault' && !unlisted ? actBefore(view, candidates, clause) : -1
  if (first >= 0 && times.has(first)) return first
  if (HARMED.has(lemma)) {
    const deed = deedBefore(view, candidates, clause)
    if (deed >= 0 && times.has(deed)) return deed
  }
  const occasion = occasionBefore(view, candidates, clause, type)
  if (occasion >= 0 && times.has(occasion)) return occasion
  const beside = candidates.findIndex((other, k) => {
    if (other.kind !== 'verb' || !times.has(k)) return false
    const after = view.clauses[other.clause] as Clause
    const first = (view.tokens[after.range[0]] as Token).lower
    // “When the army seized power in January 1972, she fled”
    if (other.trigger < trigger)
      return (
        first === 'when' &&
        after.parent === c &&
        BEFALLS.has(type) &&
        !unlisted &&
        isPlainPast(verb) &&
        isPlainPast(after.verb)
      )
    if (after.kind === 'adverbial' && after.parent === c) return first === 'when' && after.verb?.tense === 'past'
    // “nine were killed and 40 wounded on Monday”
    const gapped = verb.passive && after.verb?.passive === true && after.subject?.[0] !== clause.subject?.[0]
    // “nine people died and 20 more were hurt”, “nine people died and hundreds fled”
    if (
      HARMED.has(lemma) &&
      (HARMED.has(other.lemma) || other.type === 'displacement') &&
      first === 'and' &&
      after.range[0] === clause.range[1]
    )
      return after.verb?.tense === verb.tense && after.verb.perfect === verb.perfect
    return (
      after.range[0] === clause.range[1] &&
      first === 'and' &&
      (gapped || after.subject?.[0] === clause.subject?.[0]) &&
      after.verb !== null &&
      after.verb.range[1] - after.verb.range[0] === 1 &&
      verb.range[1] - verb.range[0] > 1 &&
      after.verb.perfect === verb.perfect &&
      after.verb.passive === verb.passive
    )
  })
  // “was shut for two years and reopened in 2022”
  const lasted = ({ from, mention }: Placed<TimeMention>) => view.clauseOf[from] === c && mention.type === 'DURATION'
  return beside >= 0 && view.times.some(lasted) ? -1 : beside
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

/** “walked into the school on Friday and opened fire”: of one who goes on in the active; -1 for none. */
function actBefore(view: View, candidates: readonly Candidate[], { range, subject, verb }: Clause): number {
  const [and, next] = [view.tokens[range[0]], view.tokens[range[0] + 1]]
  if (and?.lower !== 'and' || !subject || verb?.range[0] !== range[0] + 1 || next?.pos === 'ADV') return -1
  if (verb.passive || !isPlainPast(verb)) return -1
  return candidates.findLastIndex(({ kind, clause: c }) => {
    const before = kind === 'verb' ? view.clauses[c] : undefined
    return (
      before !== undefined &&
      before.range[1] === range[0] &&
      before.subject?.[0] === subject[0] &&
      before.verb?.passive === false &&
      isPlainPast(before.verb)
    )
  })
}

/** “met on Monday and agreed”, “accused them on Monday and threatened to leave”: of one occasion; -1 for none. */
function occasionBefore(
  view: View,
  candidates: readonly Candidate[],
  { range, subject, verb }: Clause,
  type: EventType,
): number {
  const joint = (view.tokens[range[0]] as Token).lower
  // “insisted on Monday …, but said …”
  if ((joint !== 'and' && (joint !== 'but' || !SAID.has(type))) || !subject || verb?.perfect) return -1
  if (!SAID.has(type) && type !== 'agree') return -1
  return candidates.findLastIndex((other) => {
    const before = other.kind === 'verb' || other.support >= 0 ? view.clauses[told(other)] : undefined
    return (
      before !== undefined &&
      (before.range[1] === range[0] || (joint === 'but' && before.range[1] === range[0] - 1)) &&
      before.subject?.[0] === subject[0] &&
      before.verb?.tense === verb?.tense &&
      before.verb?.perfect === false &&
      ((other.type === 'consult' && MEETS.has(other.lemma)) || (SAID.has(type) && SAID.has(other.type))) &&
      verb?.range[0] === range[0] + 1
    )
  })
}
const told = ({ kind, clause, support }: Candidate): number => (kind === 'verb' ? clause : support)
const MEETS = new Set(['meet', 'talk', 'meeting', 'summit', 'negotiation'])
const SAID: ReadonlySet<string> = new Set(['statement', 'demand', 'disapprove', 'threaten', 'support'])

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
const HARMED = new Set(['die', 'kill', 'martyr', 'injure', 'wound', 'hurt', 'drown', 'perish'])
/** What comes at once, where words and promises may follow later. */
const BEFALLS: ReadonlySet<string> = new Set(['assault', 'condition', 'displacement', 'coerce', 'retreat'])
