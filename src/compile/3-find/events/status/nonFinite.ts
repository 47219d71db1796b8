import type { EventStatus } from '../../../../corpus/model.ts'
import type { Clause, Range, VerbGroup } from '../../../language/clauses.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import {
  CANCELLING,
  DENYING,
  GOING_ON,
  HAPPENING,
  PLANNING,
  PREVENTING,
  UNREAL_GOVERNORS,
} from '../../../language/lexicon/statusVerbs.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { isCharge } from '../charges.ts'
import { isOverBefore } from '../dating/bounds.ts'
import { CONTINUED } from '../lasting.ts'
import { isTakingTime } from '../takingTime.ts'
import { isPlainPast } from '../tense.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'
import { is, no, type Reality, weaker } from './reality.ts'
import { isFeared, isPlotted } from './unsaid.ts'

// Infinitives and participles: as real as the noun they hang on, or the verb over them, leaves them. `above`: how real
// that verb is.

const PLANNED_NOUNS = new Set([
  'plan',
  'decision',
  'promise',
  'agreement',
  'intention',
  'pledge',
  'vow',
  'order',
  'commitment',
  'preparation',
])

/** An infinitive or a participle under a verb. */
interface Under {
  readonly view: View
  readonly clause: Clause
  readonly verb: VerbGroup
  readonly parent: Clause
  readonly over: VerbGroup
  readonly above: Reality
}

/** “failed to leave”, “is said to have left”, “a plan to leave” */
export function infinitiveReality(view: View, clause: Clause, parent: Clause | null, above: Reality): Reality {
  const verb = clause.verb as VerbGroup
  const named = behindNoun(view, verb.range[0], above)
  if (named) return named
  if (!parent?.verb) return view.passage.kind === 'sentence' ? is('hypothetical') : is('planned')
  const under: Under = { view, clause, verb, parent, over: parent.verb, above }
  const told = takenAsSo(under)
  if (told) return told
  const direct = directly(view, under.over.range[1], verb.range[0])
  return besideVerb(under, direct) ?? asVerbSays(under, direct)
}

/** “after the decision to leave”, “a plan to leave”, “the failure to leave” */
function behindNoun(view: View, start: number, above: Reality): Reality | null {
  const phrase = phraseBefore(view, start)
  const head = phrase && (view.tokens[phrase.head] as Token)
  if (head?.pos !== 'NOUN') return null
  const noun = lemmaOf(head)
  if (noun === 'decision' && AS_KNOWN.has(view.tokens[phrase?.governor ?? -1]?.lower ?? '')) return above
  if (PLANNED_NOUNS.has(noun)) return weaker(is('planned'), above)
  if (noun === 'failure' || noun === 'refusal') return no('it did not happen')
  return UNREAL_GOVERNORS.has(noun) || ONLY_POSSIBLE.has(noun) ? is('hypothetical') : null
}
const AS_KNOWN = new Set(['over', 'after', 'about', 'following', 'despite'])
const ONLY_POSSIBLE = new Set(['ability', 'right', 'chance', 'permission', 'duty'])

/** “are known to have died”: told as so, by others. */
function takenAsSo({ verb, over, above }: Under): Reality | null {
  const next = over.range[1] === verb.range[0] && !over.negated
  if (TAKEN_AS_SO.has(over.lemma)) {
    // “are known to have died”, “migrants thought to have drowned”
    if (verb.perfect) return 'status' in above && above.status === 'ongoing' ? is('occurred') : above
    // “is said to be held in Gao”
    if (verb.passive && next && STATES.has(verb.lemma)) return weaker(is('ongoing'), above)
    // “is said to be planning to leave”
    if (verb.progressive && over.passive && next) return weaker(is('ongoing'), above)
  }
  // “are known to be missing”
  return CERTAIN.has(over.lemma) && over.passive && next ? above : null
}
const STATES = new Set(['hold', 'trap', 'detain', 'bury', 'imprison', 'keep', 'strand', 'surround', 'besiege'])
const CERTAIN = new Set(['know', 'confirm', 'find', 'see', 'show', 'hear'])
const TAKEN_AS_SO = new Set('know believe think report say understand presume confirm appear seem claim'.split(' '))

/** “is likely to leave”, “was unable to leave”, “had to leave”: what stands right before it. */
function besideVerb({ view, verb, parent, over, above }: Under, direct: boolean): Reality | null {
  const start = verb.range[0]
  const before = view.tokens[start - 1]?.lower ?? ''
  if (PREVENTING.has(over.lemma) && direct) return over.negated ? above : no(`“${over.lemma}” says it did not happen`)
  if (before === 'unable') return no('it could not be done')
  if (isTakingTime(view, parent)) return above
  const ready = READY.get(before)
  // “had been due to reopen”: something came between
  if (ready)
    return weaker(is(ready === 'planned' && over.lemma === 'be' && isBeforeThat(over) ? 'cancelled' : ready), above)
  if (over.range[1] === start) {
    if (over.lemma === 'be') return verb.perfect && over.tense === 'past' ? is('cancelled') : is('planned')
    // “had to be carried out by force”: it was; but “said the government had to act”
    if (over.lemma === 'have')
      return over.tense === 'past' && !over.negated && parent.kind !== 'complement' ? above : is('hypothetical')
  }
  return over.negated && direct ? no('the verb over it is negated') : null
}
const isBeforeThat = ({ tense, perfect }: VerbGroup): boolean => tense === 'past' && perfect
const directly = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      (!saysWhen(view, i) &&
        !['ADV', 'PUNCT', 'NOUN', 'PROPN', 'ADJ', 'DET', 'PART'].includes((view.tokens[i] as Token).pos)) ||
      view.phrases.some((phrase) => phrase.from === i && !phrase.time)
    )
      return false
  return true
}
/** “threatened on Monday to leave”: the day and its preposition stand between. */
const saysWhen = (view: View, i: number): boolean =>
  view.times.some(({ from, to }) => from <= i && i < to) ||
  ((view.tokens[i] as Token).pos === 'ADP' && view.times.some(({ from }) => from === i + 1))

/** “is [due] to meet”, “is [likely] to fall”. */
const READY: ReadonlyMap<string, EventStatus> = new Map([
  ['due', 'planned'],
  ['set', 'planned'],
  ['ready', 'planned'],
  ['scheduled', 'planned'],
  ['poised', 'planned'],
  ['likely', 'hypothetical'],
  ['able', 'hypothetical'],
  ['unlikely', 'hypothetical'],
  ['willing', 'hypothetical'],
  ['unwilling', 'hypothetical'],
  ['reluctant', 'hypothetical'],
  ['certain', 'hypothetical'],
])

/** “began to leave”, “promised to leave”, “wanted to leave” */
function asVerbSays({ view, clause, verb, parent, over, above }: Under, direct: boolean): Reality {
  const shared = clause.subject !== null && parent.object !== null && clause.subject[0] === parent.object[0]
  // “the ferry, the last to cross the sound, sank”: what it was there for
  if (!(direct || shared) || over.range[0] > verb.range[0]) return no('a purpose, not an occurrence')
  if (DEMANDING.has(over.lemma)) return no('what is demanded is told with the demand')
  if (over.lemma === 'go') return above
  if (GOING_ON.has(over.lemma)) return isBegun(over) ? above : weaker(is('ongoing'), above)
  // “were planning to blow up a bridge”: then, and nothing came of it yet
  if (isPlotted(view, parent)) return is('hypothetical')
  if (PLANNING.has(over.lemma)) return weaker(is('planned'), above)
  // “led talks with the rebels to halt the fighting”
  if (HAPPENING.has(over.lemma))
    return parent.object && isOccasion(view, parent.object) ? no('a purpose, not an occurrence') : above
  // “are working to reach them”
  return STRIVING.has(over.lemma) && over.progressive && HELPING.has(verb.lemma) ? is('ongoing') : is('hypothetical')
}

/** “urged them to leave”: the leaving is told with the demand. */
const DEMANDING = new Set(
  'urge ask demand call tell request require advise press push want encourage implore pressure order instruct need help like'.split(
    ' ',
  ),
)

const STRIVING = new Set(['work', 'struggle', 'battle', 'fight', 'race', 'scramble'])
const HELPING = new Set(['reach', 'free', 'rescue', 'save', 'find', 'extract', 'evacuate', 'contain'])

/** “began to sink” is told of its first moment; “has begun to sink” and “began sinking” go on. */
const isBegun = (verb: VerbGroup): boolean => BEGINNING.has(verb.lemma) && isPlainPast(verb) && !verb.progressive
const BEGINNING = new Set(['begin', 'start', 'proceed'])

/** Talks, a meeting: no one to be brought to do something. */
const isOccasion = ({ tokens }: View, object: Range): boolean =>
  NOUN_SENSES.get(lemmaOf(tokens[headOf(tokens, object)]))?.type === 'consult'

/** “without leaving”, “stopped leaving”, “…, leaving nine hurt” */
export function participleReality(view: View, clause: Clause, parent: Clause | null, above: Reality): Reality {
  const verb = clause.verb as VerbGroup
  const before = view.tokens[verb.range[0] - 1]
  const over = parent?.verb ?? null
  // “ruled out pardoning him”
  if (over?.lemma === 'rule' && over.range[1] + 1 === verb.range[0] && before?.lower === 'out')
    return no('“rule out” says it will not happen')
  if (isFeared(view, verb.range[0])) return no('only a fear or a chance of it')
  if (verb.form === 'gerund' || before?.pos === 'ADP') return behindPreposition(view, verb, over, above)
  if (over && isOfCharge(view, verb, over)) return no('what somebody is charged with is told with the charge')
  // A participle that describes a noun (“a decision calling for …”) is as real as the noun, whatever the verb over it.
  const gerundSubject = verb.form === 'participle' && parent?.subject?.[0] === verb.range[0] && 'status' in above
  if (gerundSubject && above.status !== 'occurred') return is('hypothetical')
  const ownSubject = clause.subject && parent?.subject && clause.subject[0] !== parent.subject[0]
  if (ownSubject)
    return is(verb.form === 'participle' && !verb.passive && CONTINUED.has(verb.lemma) ? 'ongoing' : 'occurred')
  if (parent && isPastOfSubject(view, clause, parent)) return is('occurred')
  const told = over && over.range[1] === verb.range[0] ? behindVerb(over, above) : null
  if (told) return told
  // “A law, delayed in May, takes effect on Friday”
  return verb.passive && 'status' in above && above.status === 'ongoing' && verb.form === 'participle'
    ? is('occurred')
    : above
}

/** “A deal reached last week would cut tariffs”: it has been, whatever comes of it. */
const isPastOfSubject = (
  { times, clauseOf, clauses, article: { published } }: View,
  clause: Clause,
  { subject, verb: over }: Clause,
): boolean =>
  clause.verb?.passive === true &&
  clause.verb.form === 'participle' &&
  clause.antecedent !== null &&
  clause.antecedent[0] === subject?.[0] &&
  clause.verb.range[1] <= (over?.range[0] ?? 0) &&
  times.some(({ from, mention: { when } }) => clauses[clauseOf[from] ?? -1] === clause && isOverBefore(published, when))

/** “charged with dangerous driving causing death”: the name of a crime, told with no article. */
function isOfCharge(view: View, { range, form }: VerbGroup, over: VerbGroup): boolean {
  const crime = form === 'participle' && range[0] > over.range[1] ? phraseBefore(view, range[0]) : undefined
  if (!crime || crime.governor < over.range[1] || view.tokens[crime.from]?.pos === 'DET') return false
  return isCharge(over.lemma, (view.tokens[crime.governor] as Token).lower)
}

/** “charged with killing”, “without leaving”, “kept from leaving”, “plans for leaving” */
function behindPreposition(view: View, verb: VerbGroup, over: VerbGroup | null, above: Reality): Reality {
  const at = verb.range[0] - 1
  const preposition = view.tokens[at]?.lower ?? ''
  if (over && over.lemma !== 'accuse' && isCharge(over.lemma, preposition))
    return no('what somebody is charged with is told with the charge')
  if (preposition === 'without') return no('“without” says it did not happen')
  if (preposition === 'from')
    return over && (PREVENTING.has(over.lemma) || over.lemma === 'keep')
      ? no(`“${over.lemma}” says it did not happen`)
      : is('hypothetical')
  if (AIMING.has(preposition)) return is('hypothetical')
  if (preposition !== 'for' && preposition !== 'of') return above
  if (['instead', 'rather'].includes(view.tokens[at - 1]?.lower ?? '')) return is('hypothetical')
  const phrase = phraseBefore(view, at)
  const noun = phrase ? lemmaOf(view.tokens[phrase.head]) : ''
  if (UNREAL_GOVERNORS.has(noun) || PLANNED_NOUNS.has(noun)) return is('hypothetical')
  return preposition === 'of' && over?.lemma === 'accuse' ? is('hypothetical') : above
}
const AIMING = new Set(['than', 'about', 'on', 'against', 'toward', 'towards', 'to'])

/** “stopped leaving”, “considered leaving”, “kept leaving”; null for a verb that says nothing of it. */
function behindVerb({ lemma }: VerbGroup, above: Reality): Reality | null {
  if (PREVENTING.has(lemma) || CANCELLING.has(lemma)) return no(`“${lemma}” says it did not happen`)
  if (WEIGHING.has(lemma)) return is('hypothetical')
  if (GOING_ON.has(lemma)) return weaker(is('ongoing'), above)
  return DENYING.has(lemma) ? is('denied') : null
}
const WEIGHING = new Set('consider suggest recommend propose oppose risk discuss prioritize mull'.split(' '))
