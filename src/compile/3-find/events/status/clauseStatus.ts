import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { DENYING } from '../../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import { isArrivalExpected } from '../expected.ts'
import { CONTINUED, isLasting, isOverWhen, isToDeath, sinceFollows } from '../lasting.ts'
import type { View } from '../view.ts'
import { infinitiveReality, participleReality } from './nonFinite.ts'
import { is, no, type Reality, weaker } from './reality.ts'
import {
  isAlleged,
  isAsked,
  isCharged,
  isDenied,
  isLeftOpen,
  isNever,
  isNone,
  isOursToldOf,
  isProposed,
  isRumour,
  isSaidFalsely,
  isToShow,
  isUnproved,
  isWondered,
  wasMeant,
} from './unsaid.ts'

/** How real what a clause says is: its own verb, then the verbs over it. */
export function clauseReality(view: View, c: number, depth = 0): Reality {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return is('occurred')
  const parent = clause.parent === null ? null : (view.clauses[clause.parent] as Clause)
  if (verb.negated || isNever(view, clause)) return no('it is negated')
  if (wasMeant(view, verb))
    return clause.kind === 'complement' && (parent?.verb?.head ?? verb.head) < verb.head
      ? is('planned')
      : no('it was only meant')
  if (clause.object && isNone(view, clause.object[0])) return no('“no” says there is none')
  if (isAsked(view, clause) || isWondered(view, clause, parent)) return no('it is asked, not said')
  if (isUnproved(view, clause)) return no('“no proof” says that nothing shows it')
  if (isProposed(view, clause, parent)) return no('what is demanded is told with the demand')
  if (depth > 12) return is('occurred')
  if (clause.kind === 'conditional') return is('hypothetical')
  if (isRumour(view, clause) || isDenied(view, clause, parent)) return is('denied')
  if (isCharged(view, clause)) return no('what somebody is charged with is told with the charge')
  if (isAlleged(view, clause)) return is('hypothetical')
  if (verb.form === 'finite')
    return weaker(finiteReality(view, clause, c), parent && reported(view, clause, parent, depth))
  const above = parent ? clauseReality(view, clause.parent as number, depth + 1) : is('occurred')
  if (verb.form === 'infinitive') return infinitiveReality(view, clause, parent, above)
  return participleReality(view, clause, parent, above)
}

function finiteReality(view: View, clause: Clause, c: number): Reality {
  const verb = clause.verb as NonNullable<Clause['verb']>
  // “If the storm returns, divers will leave”
  const onlyIf = view.children[c]?.some((k) => view.clauses[k]?.kind === 'conditional')
  // “all of them will have perished”: supposed of what is over
  if (verb.tense === 'future' && verb.perfect && !view.times.some(({ from }) => view.clauseOf[from] === c))
    return is('hypothetical')
  if (verb.tense === 'future') return is(onlyIf ? 'hypothetical' : 'planned')
  if (verb.modal !== null) {
    const parent = clause.parent === null ? null : view.clauses[clause.parent]?.verb
    // “homes that otherwise would have burned”
    if (verb.modal === 'would' && verb.perfect && clause.kind === 'relative') return no('it did not come to that')
    if (verb.modal === 'would' && isOursToldOf(view, clause)) return no('it is what the speaker was told')
    const promised = verb.modal === 'would' && clause.kind === 'complement' && parent?.tense === 'past' && !onlyIf
    return is(promised ? 'planned' : 'hypothetical')
  }
  if (isArrivalExpected(view, clause)) return is('planned')
  if (verb.progressive) return is(verb.tense === 'past' && isOverWhen(view, clause, c) ? 'occurred' : 'ongoing')
  if (verb.lemma === 'fear' && FEARED.has(view.tokens[verb.range[1]]?.lower ?? '')) return is('hypothetical')
  const over = clause.parent === null ? null : view.clauses[clause.parent]?.verb
  if (isRefusedUntil(view, clause)) return is('hypothetical')
  if (over && isAwaited(view, clause, over)) return is(verb.tense === 'present' ? 'planned' : 'hypothetical')
  // “the assault was unfolding as troops pushed on”
  if (
    clause.kind === 'adverbial' &&
    over?.progressive &&
    ['as', 'while'].includes((view.tokens[clause.range[0]] as Token).lower)
  )
    return is('ongoing')
  if (verb.tense === 'present' && !verb.perfect) {
    if (view.passage.kind !== 'sentence') return is(CONTINUED.has(verb.lemma) ? 'ongoing' : 'occurred')
    return is(SAYING.has(verb.lemma) || TELLS.has(verb.lemma) ? 'occurred' : 'ongoing')
  }
  if (
    verb.perfect &&
    verb.tense === 'present' &&
    isLasting(verb) &&
    !isToDeath(view, verb) &&
    sinceFollows(view, clause)
  )
    return is('ongoing')
  return is('occurred')
}

/** “would remain until the North gave up its arms”, “will be buried once the snow melts”: it has not come to that. */
const isAwaited = ({ tokens }: View, { kind, range }: Clause, over: NonNullable<Clause['verb']>): boolean =>
  kind === 'adverbial' &&
  AWAITING.has((tokens[range[0]] as Token).lower) &&
  (over.tense === 'future' || (over.modal !== null && !over.perfect))
/** “refused to leave until the minister resigned”: nothing says that he did. */
function isRefusedUntil({ tokens, clauses }: View, { kind, range, parent }: Clause): boolean {
  if (kind !== 'adverbial' || parent === null || !UNTIL.has((tokens[range[0]] as Token).lower)) return false
  const over = clauses[parent] as Clause
  const led = over.kind === 'infinitive' && over.parent !== null ? clauses[over.parent] : over
  return REFUSING.has(led?.verb?.lemma ?? '')
}
const UNTIL = new Set(['until', 'till', 'unless'])
const REFUSING = new Set(['refuse', 'vow', 'threaten', 'swear', 'pledge', 'promise', 'insist'])
const AWAITING = new Set(['until', 'till', 'once', 'unless'])

/** “dozens are feared dead” */
const FEARED = new Set(['dead', 'drowned', 'killed', 'trapped', 'missing', 'buried', 'lost'])

const TELLS = new Set(
  'warn urge accuse condemn demand reject deny criticize criticise denounce vow threaten call agree announce blame tell sign win kill die cancel arrest attack bomb launch release free resign veto pass approve strike hit seize capture declare meet visit order suspend sanction fire quit sue charge sentence close open unveil cite describe sink crash collapse come follow skid overturn capsize derail plunge veer explode'.split(
    ' ',
  ),
)

/** What the verb over a reported clause makes of it; null when it changes nothing. */
function reported(view: View, clause: Clause, parent: Clause, depth: number): Reality | null {
  const { verb } = parent
  if (!verb || clause.kind !== 'complement') return null
  // “denied that it was used, but a guard said it was”
  if ((view.tokens[clause.range[0]] as Token).lower === 'but') return null
  if (DENYING.has(verb.lemma) || isSaidFalsely(view, verb)) return is('denied')
  // “I thought a bomb had gone off”
  if (verb.lemma === 'think' && verb.tense === 'past' && !verb.passive) return no('it is what somebody thought')
  if (verb.negated && SAYING.has(verb.lemma)) return is('hypothetical')
  if (isLeftOpen(view, parent)) return is('hypothetical')
  if (isToShow(view, parent)) {
    const shown = clauseReality(view, clause.parent as number, depth + 1)
    if ('refused' in shown || shown.status !== 'occurred') return is('hypothetical')
  }
  if (WISHED.has(verb.lemma)) return is('hypothetical')
  if (verb.lemma === 'expect' || verb.lemma === 'anticipate') return is('planned')
  return null
}

const WISHED = new Set('hope fear wish demand propose doubt want ensure request imagine'.split(' '))
