import type { EventStatus } from '../../../../corpus/model.ts'
import type { Clause, Range, VerbGroup } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import {
  CANCELLING,
  DENYING,
  GOING_ON,
  HAPPENING,
  PLANNING,
  PREVENTING,
  UNREAL_GOVERNORS,
  WISHING,
} from '../../../language/lexicon/statusVerbs.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { isCharge } from '../charges.ts'
import { CONTINUED, isLasting, isOverWhen, sinceFollows } from '../lasting.ts'
import { isPlainPast } from '../tense.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'
import { is, no, type Reality, weaker } from './reality.ts'
import {
  isAlleged,
  isAsked,
  isDenied,
  isFeared,
  isNone,
  isOursToldOf,
  isProposed,
  isRumour,
  isUnproved,
  isWondered,
  wasMeant,
} from './unsaid.ts'

/** “urged them to leave”: the leaving is told with the demand. */
const DEMANDING = new Set(
  'urge ask demand call tell request require advise press push want encourage implore pressure order instruct need help like'.split(
    ' ',
  ),
)

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

/** How real what a clause says is: its own verb, then the verbs over it. */
export function clauseReality(view: View, c: number, depth = 0): Reality {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return is('occurred')
  const parent = clause.parent === null ? null : (view.clauses[clause.parent] as Clause)
  if (verb.negated) return no('it is negated')
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
  if (isAlleged(view, clause)) return is('hypothetical')
  if (verb.form === 'finite') return weaker(finiteReality(view, clause, c), parent && reported(clause, parent))
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
  if (verb.progressive) return is(verb.tense === 'past' && isOverWhen(view, clause, c) ? 'occurred' : 'ongoing')
  if (verb.lemma === 'fear' && FEARED.has(view.tokens[verb.range[1]]?.lower ?? '')) return is('hypothetical')
  const over = clause.parent === null ? null : view.clauses[clause.parent]?.verb
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
  if (verb.perfect && verb.tense === 'present' && isLasting(verb) && sinceFollows(view, clause)) return is('ongoing')
  return is('occurred')
}

/** “dozens are feared dead” */
const FEARED = new Set(['dead', 'drowned', 'killed', 'trapped', 'missing', 'buried', 'lost'])

const TELLS = new Set(
  'warn urge accuse condemn demand reject deny criticize criticise denounce vow threaten call agree announce blame tell sign win kill die cancel arrest attack bomb launch release free resign veto pass approve strike hit seize capture declare meet visit order suspend sanction fire quit sue charge sentence close open unveil cite describe sink crash collapse come follow skid overturn capsize derail plunge veer explode'.split(
    ' ',
  ),
)

/** What the verb over a reported clause makes of it; null when it changes nothing. */
function reported(clause: Clause, parent: Clause): Reality | null {
  const { verb } = parent
  if (!verb || clause.kind !== 'complement') return null
  if (DENYING.has(verb.lemma)) return is('denied')
  if (verb.negated && SAYING.has(verb.lemma)) return is('hypothetical')
  if (WISHED.has(verb.lemma)) return is('hypothetical')
  if (verb.lemma === 'expect' || verb.lemma === 'anticipate') return is('planned')
  return null
}

const WISHED = new Set('hope fear wish demand propose doubt want ensure request imagine'.split(' '))

const STATES = new Set(['hold', 'trap', 'detain', 'bury', 'imprison', 'keep', 'strand', 'surround', 'besiege'])
const CERTAIN = new Set(['know', 'confirm', 'find', 'see', 'show', 'hear'])
const TAKEN_AS_SO = new Set('know believe think report say understand presume confirm appear seem claim'.split(' '))

function infinitiveReality(view: View, clause: Clause, parent: Clause | null, above: Reality): Reality {
  const { tokens } = view
  const verb = clause.verb as NonNullable<Clause['verb']>
  const start = verb.range[0]
  const phrase = phraseBefore(view, start)
  const over = parent?.verb
  const before = tokens[start - 1]
  const noun = phrase && (tokens[phrase.head] as Token).pos === 'NOUN' ? lemmaOf(tokens[phrase.head]) : ''
  if (
    noun === 'decision' &&
    phrase &&
    phrase.governor >= 0 &&
    ['over', 'after', 'about', 'following', 'despite'].includes((tokens[phrase.governor] as Token).lower)
  )
    return above
  if (PLANNED_NOUNS.has(noun)) return weaker(is('planned'), above)
  if (
    UNREAL_GOVERNORS.has(noun) ||
    ['ability', 'failure', 'refusal', 'right', 'chance', 'permission', 'duty'].includes(noun)
  )
    return noun === 'failure' || noun === 'refusal' ? no('it did not happen') : is('hypothetical')
  if (!over) return view.passage.kind === 'sentence' ? is('hypothetical') : is('planned')
  // “are known to have died”, “migrants thought to have drowned”
  if (verb.perfect && TAKEN_AS_SO.has(over.lemma))
    return 'status' in above && above.status === 'ongoing' ? is('occurred') : above
  // “is said to be held in Gao”
  if (verb.passive && !verb.perfect && TAKEN_AS_SO.has(over.lemma) && !over.negated && over.range[1] === start)
    if (STATES.has(verb.lemma)) return weaker(is('ongoing'), above)
  // “is said to be planning to leave”
  if (verb.progressive && TAKEN_AS_SO.has(over.lemma) && over.passive && !over.negated && over.range[1] === start)
    return weaker(is('ongoing'), above)
  // “are known to be missing”
  if (CERTAIN.has(over.lemma) && over.passive && !over.negated && over.range[1] === start) return above
  const direct = directly(view, over.range[1], start)
  if (PREVENTING.has(over.lemma) && direct) return over.negated ? above : no(`“${over.lemma}” says it did not happen`)
  if (before?.lower === 'unable') return no('it could not be done')
  const ready = before && READY.get(before.lower)
  if (ready) return weaker(is(ready), above)
  if (over.lemma === 'be' && over.range[1] === start)
    return verb.perfect && over.tense === 'past' ? is('cancelled') : is('planned')
  // “had to be carried out by force”: it was; but “said the government had to act”
  if (over.lemma === 'have' && over.range[1] === start)
    return over.tense === 'past' && !over.negated && parent.kind !== 'complement' ? above : is('hypothetical')
  if (over.negated && direct) return no('the verb over it is negated')
  const told = direct || (clause.subject !== null && parent.object !== null && clause.subject[0] === parent.object[0])
  // “the ferry, the last to cross the sound, sank”: what it was there for
  if (!told || over.range[0] > start) return no('a purpose, not an occurrence')
  if (DEMANDING.has(over.lemma)) return no('what is demanded is told with the demand')
  if (over.lemma === 'go') return above
  if (GOING_ON.has(over.lemma)) return isBegun(over) ? above : weaker(is('ongoing'), above)
  if (PLANNING.has(over.lemma)) return weaker(is('planned'), above)
  // “led talks with the rebels to halt the fighting”
  if (HAPPENING.has(over.lemma))
    return parent.object && isOccasion(view, parent.object) ? no('a purpose, not an occurrence') : above
  // “are working to reach them”
  if (STRIVING.has(over.lemma) && over.progressive && HELPING.has(verb.lemma)) return is('ongoing')
  if (WISHING.has(over.lemma)) return is('hypothetical')
  return is('hypothetical')
}

const STRIVING = new Set(['work', 'struggle', 'battle', 'fight', 'race', 'scramble'])
const HELPING = new Set(['reach', 'free', 'rescue', 'save', 'find', 'extract', 'evacuate', 'contain'])

/** “began to sink” is told of its first moment; “has begun to sink” and “began sinking” go on. */
const isBegun = (verb: VerbGroup): boolean => BEGINNING.has(verb.lemma) && isPlainPast(verb) && !verb.progressive
const BEGINNING = new Set(['begin', 'start', 'proceed'])

/** Talks, a meeting: no one to be brought to do something. */
const isOccasion = ({ tokens }: View, object: Range): boolean =>
  NOUN_SENSES.get(lemmaOf(tokens[headOf(tokens, object)]))?.type === 'consult'

function participleReality(view: View, clause: Clause, parent: Clause | null, above: Reality): Reality {
  const { tokens } = view
  const verb = clause.verb as NonNullable<Clause['verb']>
  const before = tokens[verb.range[0] - 1]
  const over = parent?.verb
  // “ruled out pardoning him”
  if (over?.lemma === 'rule' && over.range[1] + 1 === verb.range[0] && before?.lower === 'out')
    return no('“rule out” says it will not happen')
  if (isFeared(view, verb.range[0])) return no('only a fear or a chance of it')
  if (verb.form === 'gerund' || before?.pos === 'ADP') {
    const preposition = before?.lower ?? ''
    if (over && over.lemma !== 'accuse' && isCharge(over.lemma, preposition))
      return no('what somebody is charged with is told with the charge')
    if (preposition === 'without') return no('“without” says it did not happen')
    if (['than', 'against', 'for', 'of', 'from', 'about', 'on', 'toward', 'towards', 'to'].includes(preposition)) {
      const phrase = phraseBefore(view, verb.range[0] - 1)
      const noun = phrase ? lemmaOf(tokens[phrase.head]) : ''
      if (preposition === 'from')
        return over && (PREVENTING.has(over.lemma) || over.lemma === 'keep')
          ? no(`“${over.lemma}” says it did not happen`)
          : is('hypothetical')
      if (
        tokens[verb.range[0] - 2]?.lower === 'instead' ||
        tokens[verb.range[0] - 2]?.lower === 'rather' ||
        preposition === 'than'
      )
        return is('hypothetical')
      if (UNREAL_GOVERNORS.has(noun) || PLANNED_NOUNS.has(noun)) return is('hypothetical')
      if (preposition === 'of' && over?.lemma === 'accuse') return is('hypothetical')
      if (['about', 'on', 'against', 'toward', 'towards', 'to'].includes(preposition)) return is('hypothetical')
    }
    return above
  }
  // A participle that describes a noun (“a decision calling for …”) is as real as the noun, whatever the verb over it.
  const gerundSubject = verb.form === 'participle' && parent?.subject?.[0] === verb.range[0] && 'status' in above
  if (gerundSubject && above.status !== 'occurred') return is('hypothetical')
  const ownSubject = clause.subject && parent?.subject && clause.subject[0] !== parent.subject[0]
  if (ownSubject)
    return is(verb.form === 'participle' && !verb.passive && CONTINUED.has(verb.lemma) ? 'ongoing' : 'occurred')
  if (over && over.range[1] === verb.range[0]) {
    if (PREVENTING.has(over.lemma) || CANCELLING.has(over.lemma)) return no(`“${over.lemma}” says it did not happen`)
    if (
      ['consider', 'suggest', 'recommend', 'propose', 'oppose', 'risk', 'discuss', 'prioritize', 'mull'].includes(
        over.lemma,
      )
    )
      return is('hypothetical')
    if (GOING_ON.has(over.lemma)) return weaker(is('ongoing'), above)
    if (DENYING.has(over.lemma)) return is('denied')
  }
  // “A law, delayed in May, takes effect on Friday”
  return verb.passive && 'status' in above && above.status === 'ongoing' && verb.form === 'participle'
    ? is('occurred')
    : above
}
