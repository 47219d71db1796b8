import type { Clause, VerbGroup } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { CONVINCED, DENYING, FALSELY, PROOFS, SHOWING, TRYING } from '../../../language/lexicon/statusVerbs.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'

/** What a clause names without saying that it is so: it is asked, wondered about, meant, feared, or there is none. */

/** “He was going to resign”, but “said it was going to close the port”. */
export const wasMeant = ({ tokens }: View, { tense, head, range }: VerbGroup): boolean =>
  tense === 'past' && head - 2 > range[0] && tokens[head - 2]?.lower === 'going'

/** “found no survivors”, but “arrested no fewer than 20”. */
export const isNone = ({ tokens }: View, i: number): boolean =>
  tokens[i]?.lower === 'neither' ||
  (tokens[i]?.lower === 'no' && !['fewer', 'less', 'more', 'longer'].includes(tokens[i + 1]?.lower ?? ''))

/** “Never before has the union struck all three”: what never was, with the verb in front. */
export const isNever = ({ tokens }: View, { range: [from], verb }: Clause): boolean =>
  tokens[from]?.lower === 'never' &&
  verb?.form === 'finite' &&
  (tokens[from + 1]?.pos === 'AUX' || tokens[from + 2]?.pos === 'AUX')

/** “Did the ferry sink?”: yes or no. What “why did it sink” asks about has happened. */
export function isAsked({ tokens }: View, { verb }: Clause): boolean {
  let end = verb?.range[1] ?? tokens.length
  while (end < tokens.length && !ENDS.has((tokens[end] as Token).lower)) end++
  if (tokens[end]?.lower !== '?') return false
  let start = verb?.range[0] ?? 0
  while (start > 0 && !ENDS.has((tokens[start - 1] as Token).lower)) start--
  while (tokens[start]?.pos === 'PUNCT') start++
  // “Who has been hurt?” tells of nobody.
  return tokens[start]?.lower === 'who' || ASKING.has(tokens[start]?.lower ?? '')
}
/** “do not know how the fire started”, “investigating whether it crashed” */
export function isWondered({ tokens }: View, { kind, range, verb }: Clause, over: Clause | null): boolean {
  if (!over?.verb || verb?.form !== 'finite' || (kind !== 'complement' && kind !== 'adverbial' && kind !== 'relative'))
    return false
  if (!ASKED.has((tokens[range[0]] as Token).lower) || range[0] < over.verb.range[1]) return false
  // “will look at whether the valve failed”
  if (tokens[range[0]]?.lower === 'whether' && tokens[range[0] - 1]?.pos === 'ADP') return true
  return WONDERING.has(over.verb.lemma) || (over.verb.negated && (over.verb.lemma === 'say' || isUnclear(tokens, over)))
}
/** “It was not clear who led the mutiny”, “is not known how …” */
const isUnclear = (tokens: readonly Token[], { verb }: Clause): boolean =>
  ['clear', 'known', 'certain', 'sure'].includes(tokens[verb?.range[1] ?? 0]?.lower ?? '')
const ASKED = new Set(['how', 'why', 'whether', 'what', 'who', 'if'])
const WONDERING = new Set(
  'know determine establish investigate ask wonder examine understand probe decide ascertain assess'.split(' '),
)
const ENDS = new Set(['.', '?', '!', ';', ':', '“'])
const ASKING = new Set(
  'is are was were do does did has have had will would can could should shall may might must'.split(' '),
)

/** “We were told the bridge would be closed”: somebody’s own story, of what was then to come. */
export function isOursToldOf({ tokens, clauses }: View, { kind, parent }: Clause): boolean {
  const over = parent === null ? null : clauses[parent]
  if (kind !== 'complement' || !over?.verb?.passive || !over.subject || over.verb.tense !== 'past') return false
  const own = ['i', 'we'].includes((tokens[over.subject[0]] as Token).lower)
  return own && ['tell', 'promise', 'assure', 'inform'].includes(over.verb.lemma)
}

/** “There is no proof that anybody took money” */
export const isUnproved = ({ tokens }: View, { range: [from] }: Clause): boolean =>
  (tokens[from] as Token).lower === 'that' &&
  PROOFS.has(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === 'no'

/** “recommends that four of them be prosecuted”, “repeated its calls that he quit” */
export const isProposed = (view: View, clause: Clause, over: Clause | null): boolean =>
  (clause.kind === 'complement' &&
    clause.verb?.form === 'finite' &&
    (view.tokens[clause.verb.range[0]] as Token).lower === 'be' &&
    PROPOSING.has(over?.verb?.lemma ?? '')) ||
  isWished(view, clause)

/** “demands that he resign”, “an appeal that they hold fire”: nothing says that it was done. */
const isWished = (view: View, clause: Clause): boolean =>
  clause.verb?.form === 'finite' &&
  !clause.verb.perfect &&
  isThat(view, clause) &&
  WISHES.has(view.tokens[clause.range[0] - 1]?.lower ?? '')
const WISHES = new Set('call calls demand demands request requests plea pleas insistence recommendation'.split(' '))
const PROPOSING = new Set(['recommend', 'propose', 'suggest', 'demand', 'urge', 'request', 'insist', 'ask'])

/** “were planning”, “had been preparing” to do it, told as over; not “said it was planning to”. */
export function isPlotted({ clauses }: View, { verb, kind, parent }: Clause): boolean {
  if (!verb?.progressive || verb.tense !== 'past' || !PLOTTING.has(verb.lemma)) return false
  const over = parent === null ? null : clauses[parent]?.verb
  return kind !== 'complement' || (over?.head ?? 0) > verb.head
}
const PLOTTING = new Set(['plan', 'prepare', 'plot', 'conspire', 'intend'])

/** “for fear of waking them”, “the possibility of ever seeking parole” */
export function isFeared(view: View, start: number): boolean {
  let at = start - 1
  while (view.tokens[at]?.pos === 'ADV') at--
  const phrase = view.tokens[at]?.lower === 'of' ? phraseBefore(view, at) : undefined
  return phrase !== undefined && FEARED.has(lemmaOf(view.tokens[phrase.head]))
}
const FEARED = new Set(['fear', 'risk', 'possibility', 'chance', 'hope', 'prospect', 'danger'])

/** “Rumours that a bridge had fallen were found to be untrue”, “Reports that …  have been denied” */
export function isRumour({ tokens }: View, { range, verb }: Clause): boolean {
  if ((tokens[range[0]] as Token).lower !== 'that' || !isHearsay(tokens[range[0] - 1])) return false
  for (let i = verb?.range[1] ?? tokens.length; i < tokens.length; i++) if (isUntrue(tokens[i] as Token)) return true
  return false
}

/** “denied reports that guards had shot three prisoners”, “dismissed claims that …” */
export function isDenied({ tokens }: View, { range, kind }: Clause, over: Clause | null): boolean {
  const { verb, object } = over ?? {}
  if (kind !== 'complement' || !verb || verb.passive || verb.negated || !object || object[1] > range[0]) return false
  if ((tokens[range[0]] as Token).lower !== 'that') return false
  const noun = tokens[headOf(tokens, object)]
  return (DENYING.has(verb.lemma) || verb.lemma === 'dismiss') && (isHearsay(noun) || isAllegation(noun))
}
/** “allegations that prisoners were tortured”, “It is alleged that he was beaten”: what somebody claims. */
export const isAlleged = (view: View, clause: Clause): boolean =>
  (isThat(view, clause) && isAllegationAt(view, clause.range[0] - 1)) ||
  isOfRumour(view, clause) ||
  isRumoured(view, clause)

/** “Rumours spread that the mayor had fled” */
function isOfRumour(view: View, clause: Clause): boolean {
  const over = clause.kind === 'complement' && clause.parent !== null ? view.clauses[clause.parent] : undefined
  return isThat(view, clause) && !!over?.subject && isAllegation(view.tokens[headOf(view.tokens, over.subject)])
}

/** “dropped charges that she had robbed a bank” */
export const isCharged = (view: View, clause: Clause): boolean =>
  isThat(view, clause) && CHARGES.has(view.tokens[clause.range[0] - 1]?.lower ?? '')
const CHARGES = new Set(['charge', 'charges', 'count', 'counts', 'indictment'])

/** “falsely reported that she had fled” */
export const isSaidFalsely = ({ tokens }: View, { range: [from, to] }: VerbGroup): boolean =>
  tokens.slice(Math.max(0, from - 1), to + 1).some(isFalsely)
const isFalsely = perWord(({ lower }) => FALSELY.has(lower))

/** “was not convinced that she had fled”, “could not confirm that …” */
const isDoubted = ({ tokens }: View, { verb }: Clause): boolean =>
  verb?.negated === true && (SHOWING.has(verb.lemma) || CONVINCED.has(tokens[verb.range[1]]?.lower ?? ''))
/** “failed to prove that she had fled”, not “came to prove that …”: whether it was shown, the verb over it says. */
export const isToShow = ({ tokens }: View, { verb }: Clause): boolean =>
  verb?.form === 'infinitive' && SHOWING.has(verb.lemma) && TRYING.has(tokens[verb.range[0] - 1]?.lemma ?? '')

/** “apologised for saying that she had fled”, “jailed for claiming …”: what it is about is that it was said. */
const isForSaying = ({ tokens }: View, { verb }: Clause): boolean =>
  verb !== null && SAYING.has(verb.lemma) && tokens[verb.range[0] - 1]?.lower === 'for'

/** Whether what the verb tells of is so, nothing says. */
export const isLeftOpen = (view: View, over: Clause): boolean => isDoubted(view, over) || isForSaying(view, over)

/** “It is rumoured that he fled”: of whom it is said is not told. */
function isRumoured({ tokens, clauses }: View, { kind, parent }: Clause): boolean {
  const over = kind === 'complement' && parent !== null ? clauses[parent] : undefined
  if (!over?.verb?.passive || !over.subject || !RUMOURED.has(over.verb.lemma)) return false
  return (tokens[over.subject[0]] as Token).lower === 'it'
}
const RUMOURED = new Set(['allege', 'rumour', 'rumor', 'suspect', 'claim', 'suggest', 'fear', 'feared'])
const isThat = ({ tokens }: View, { range: [from] }: Clause): boolean => (tokens[from] as Token).lower === 'that'
/** “accused of shooting strikers”, “will have perished”, “feared dead”: if it was, it was before. */
export function isSupposedPast(view: View, { kind, clause: c }: Candidate): boolean {
  const clause = view.clauses[c]
  if (kind !== 'verb' || !clause) return false
  const { verb } = clause
  if (verb?.lemma === 'fear' || (verb?.perfect && (verb.tense === 'future' || verb.modal !== null))) return true
  const over = clause.parent === null ? undefined : view.clauses[clause.parent]
  if (
    isAlleged(view, clause) ||
    (over && clause.kind === 'complement' && (isLeftOpen(view, over) || isToShow(view, over)))
  )
    return verb?.tense === 'past' || verb?.perfect === true
  if (verb?.form === 'infinitive' && over && isPlotted(view, over)) return true
  if (clause.kind !== 'participial' || clause.parent === null) return false
  return view.clauses[clause.parent]?.verb?.lemma === 'accuse'
}
/** Not “the ministry claims that …”, whose verb is taken for a noun. */
const isAllegationAt = ({ tokens }: View, i: number): boolean =>
  isAllegation(tokens[i]) && !['NOUN', 'PROPN'].includes(tokens[i - 1]?.pos ?? '')
const isAllegation = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'VERB' && ALLEGATIONS.has(token.lower)
const ALLEGATIONS = new Set(
  'allegation allegations accusation accusations suspicion suspicions speculation rumour rumours rumor rumors claim claims suggestion suggestions theory theories hint hints insinuation insinuations complaint complaints'.split(
    ' ',
  ),
)
const isHearsay = (token: Token | undefined): boolean => token !== undefined && HEARSAY.has(token.lower)
const HEARSAY = new Set('report reports rumour rumours rumor rumors claim claims suggestion suggestions'.split(' '))
const isUntrue = perWord(({ lower }) => UNTRUE.has(lower))
const UNTRUE = new Set(
  'untrue false unfounded baseless groundless denied dismissed rejected refuted debunked'.split(' '),
)
