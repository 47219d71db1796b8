import { DENYING } from '../../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

/** “The procession was called off”: where no noun names what was to be, and nobody who calls it off, the verb stands for it. */
export function standsForCancelled(
  view: View,
  { kind, lemma, type, clause: c }: Candidate,
  parties: readonly { readonly role: string }[],
  drafts: readonly Draft[],
): boolean {
  const clause = view.clauses[c]
  if (kind !== 'verb' || type !== 'reject' || !clause?.verb?.passive || parties.some(({ role }) => role === 'agent'))
    return false
  const off = (view.tokens[clause.verb.range[1]] as Token | undefined)?.lower
  const [from, to] = clause.subject ?? [0, 0]
  const meant = DROPPED.has(lemma) && view.tokens.slice(from, to).some((token) => PLANS.has(token.lower))
  if (clause.verb.form !== 'finite' || !(meant || PUT_OFF.has(lemma) || PUT_OFF.has(`${lemma} ${off}`))) return false
  return !drafts.some(({ candidate: { phrase } }) => phrase !== null && phrase.from === clause.subject?.[0])
}

const PUT_OFF = new Set(['cancel', 'postpone', 'call off', 'put off', 'put back'])
/** What nobody had begun when these ended it. */
const DROPPED = new Set(['shelve', 'scrap', 'abandon'])
const PLANS = new Set(['planned', 'proposed', 'scheduled'])

/** “disputed that the crossing is open”: where what is denied is no event of its own, its denial stands for it. */
export function isBareDenial(view: View, { kind, lemma, clause }: Candidate, drafts: readonly Draft[]): boolean {
  if (kind !== 'verb' || !DENYING.has(lemma) || lemma === 'reject') return false
  const content = view.children[clause]?.find((c) => view.clauses[c]?.kind === 'complement')
  return content !== undefined && !drafts.some(({ status }) => status === 'denied')
}
