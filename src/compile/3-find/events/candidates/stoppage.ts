import type { Clause } from '../../../language/clauses.ts'
import { NOUN_KINDS } from '../../../language/lexicon/nounKinds.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { SplitArticle } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseAt, type View } from '../view.ts'

/** A strike of workers, not one of missiles. */
export function isStoppage(view: View, phrase: NounPhrase, c: number): boolean {
  const { tokens } = view
  if (lemmaOf(tokens[phrase.head]) !== 'strike') return false
  for (let i = phrase.from; i < phrase.head; i++)
    if (STOPPAGES.has((tokens[i] as Token).lower) || WORKERS.has(lemmaOf(tokens[i]))) return true
  const { subject, verb } = view.clauses[c] as Clause
  // “a new strike by rail workers”
  const by = view.tokens[phrase.to]?.lower === 'by' ? phraseAt(view, phrase.to + 1) : undefined
  if (by && WORKERS.has(lemmaOf(tokens[by.head]))) return true
  if (verb?.lemma === 'call' || (phrase.governor >= 0 && (tokens[phrase.governor] as Token).lower === 'on')) return true
  if (subject !== null && WORKERS.has(lemmaOf(tokens[headOf(tokens, subject)]))) return true
  // “The strike, over unpaid wages, …”
  return tokens.some(isPay) && !tokens.some(isArms)
}
const STOPPAGES = new Set(
  'day hour week month hunger general nationwide rail transport indefinite wildcat national solidarity sympathy token sit-down postal bus train tram metro port school teaching'.split(
    ' ',
  ),
)
const WORKERS = new Set([
  ...(NOUN_KINDS.staff as ReadonlySet<string>),
  ...'employee student lawyer farmer trucker medic midwife conductor stevedore labourer laborer pharmacist journalist'.split(
    ' ',
  ),
])

/** The article is of a dispute at work: it names the pay, the union or the pickets, and no arms. */
export function tellsOfStoppage({ passages }: SplitArticle): boolean {
  let pay = false
  for (const { kind, tokens } of passages) {
    if (kind === 'furniture') continue
    if (tokens.some(isArms)) return false
    pay ||= tokens.some(isPay)
  }
  return pay
}
const isPay = perWord(({ lower }) => PAY.test(lower))
const PAY = /^(?:pay|paid|unpaid|wages?|salar(?:y|ies)|unions?|strikers?|pickets?|walk-?outs?|unionised|unionized)$/
const isArms = perWord(({ lower }) => ARMS.test(lower))
const ARMS =
  /^(?:bomb|bomber|bombing|missile|shell|shelling|grenade|militant|rebel|gunman|gunmen|air|airstrike|drone|rocket|warplane|jet|troop|army|soldier|pilotless)s?$/

/** “The strike began on Monday”, in a report of a dispute at work. */
export const ofWork = (view: View, candidate: Candidate, isOfStoppage: boolean): Candidate =>
  isOfStoppage && candidate.type === 'assault' && candidate.lemma === 'strike' && hitsNothing(view, candidate)
    ? { ...candidate, type: 'protest' }
    : candidate

const hitsNothing = (view: View, { kind, clause: c }: Candidate): boolean =>
  kind === 'noun' || (view.clauses[c]?.object === null && view.clauses[c]?.verb?.passive === false)
