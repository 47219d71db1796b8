import type { Tie } from '../../../shapes.ts'
import type { Draft, Titled } from '../draft.ts'
import type { View } from '../view.ts'
import { tiesOf } from './ties.ts'

/**
 * Drafts of a sentence without words of their own: their title is that of a draft over them, and neither a date nor a
 * denial makes them another event. Those of the same kind are told with it; the others name nothing for themselves.
 *
 *   [The UN reported 30 deaths during fighting] → the fighting · [Gunmen freed 200 in a jailbreak] → the jailbreak
 */
export function withoutEchoes(
  view: View,
  all: readonly Titled[],
  refuse: (draft: Draft) => void,
): { readonly drafts: readonly Titled[]; readonly ties: readonly (Tie | null)[] } {
  // What a verb of no list does without a date is told with what the lists know, else by the first of such verbs.
  const drafts = all.filter((draft) => {
    if (!isUnlisted(draft)) return true
    const alike = all.filter(({ title }) => title === draft.title)
    if (alike[0] === draft && alike.every(isUnlisted)) return true
    refuse(draft)
    return false
  })
  const ties = tiesOf(view, drafts)
  const kept = drafts.filter((draft, k) => {
    const over = echoed(view, drafts, ties, k)
    if (over < 0 || isOfOneKind(draft, drafts[over] as Titled)) return true
    refuse(draft)
    return false
  })
  const again = kept.length === drafts.length ? ties : tiesOf(view, kept)
  return {
    drafts: kept,
    ties: again.map((tie, k) => {
      const over = tie ? -1 : echoed(view, kept, again, k)
      return over < 0 ? tie : { event: over, kind: 'told' }
    }),
  }
}

const isUnlisted = ({ candidate, times }: Titled): boolean => candidate.unlisted && times.length === 0

/** The draft whose words the one at `k` repeats; -1 for none. */
function echoed(view: View, drafts: readonly Titled[], ties: readonly (Tie | null)[], k: number): number {
  const draft = drafts[k] as Titled
  if (ties[k] || ties.some((tie) => tie?.event === k)) return -1
  const over = drafts.findIndex((other, h) => h !== k && other.title === draft.title && isOver(view, other, draft))
  const head = drafts[over]
  if (!head) return -1
  return draft.status === 'denied' || isDatedApart(view, draft, head) ? -1 : over
}

const isOfOneKind = (a: Draft, b: Draft): boolean =>
  a.candidate.type === b.candidate.type && a.status === b.status && !a.times.some((time) => !b.times.includes(time))

/** A date that the other has not, or that stands in its own clause: “the permit, issued in 2019, allows …”. */
function isDatedApart(view: View, { candidate, times }: Draft, over: Draft): boolean {
  const [time] = times
  if (time === undefined) return false
  if (!over.times.includes(time)) return true
  const at = view.times.find(({ index }) => index === time)
  return candidate.kind === 'verb' && at !== undefined && view.clauseOf[at.from] === candidate.clause
}

/** In print the clause of one holds the other, or the verb the noun beside it. */
function isOver(view: View, { candidate: over }: Draft, { candidate }: Draft): boolean {
  const c = over.kind === 'verb' ? over.clause : over.support
  if (c < 0) return false
  // “The breakthrough came in a telephone call”
  if (c === candidate.clause) return candidate.kind === 'noun' && over.kind === 'verb' && !over.weak
  for (let at = view.clauses[candidate.clause]?.parent ?? null; at !== null; at = view.clauses[at]?.parent ?? null)
    if (at === c) return true
  return false
}
