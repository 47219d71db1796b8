import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import {
  CANCELLING,
  DENYING,
  GOING_ON,
  PLANNING,
  POSTPONING,
  PREVENTING,
  UNREAL_ADJECTIVES,
  UNREAL_GOVERNORS,
  WISHING,
} from '../../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { governorsOf } from '../candidates/findCandidates.ts'
import { isCalledFor, isInItsNthDay, isMeant, isMeantInHeadline } from '../candidates/support.ts'
import { isCharge } from '../charges.ts'
import { COMMEMORATING, COMPARING, LOOKING_BACK } from '../compared.ts'
import { isOverBefore } from '../dating/bounds.ts'
import { isPossessive } from '../participants/doers.ts'
import type { View } from '../view.ts'
import { clauseReality } from './clauseStatus.ts'
import { is, no, type Reality } from './reality.ts'

/** Whether what a candidate names happened, goes on, is planned or supposed; or why it is none of these. */
export const realityOf = (view: View, candidate: Candidate): Reality =>
  candidate.kind === 'verb' ? clauseReality(view, candidate.clause) : nounReality(view, candidate)

/** A noun that names an event, with what its sentence has around it. */
interface Named {
  readonly view: View
  readonly candidate: Candidate
  readonly phrase: NonNullable<Candidate['phrase']>
  readonly clause: Clause
  /** What governs it: “on the [eve] [of] the vote”; empty where nothing does. */
  readonly noun: string
  readonly preposition: string
}

/** The words nearest to the noun are asked first; what none of them says is as its clause says. */
function nounReality(view: View, candidate: Candidate): Reality {
  const phrase = candidate.phrase as NonNullable<Candidate['phrase']>
  const clause = view.clauses[candidate.clause] as Clause
  const named: Named = { view, candidate, phrase, clause, ...governorsOf(view, phrase) }
  return (
    inPhrase(named) ??
    besideVerb(named) ??
    (candidate.support >= 0 ? inSupport(named) : (behindGovernor(named) ?? underVerb(named) ?? inClause(named)))
  )
}

/** “cancelled the visit”, “the planned visit”, “no visit”, “Monday’s visit” */
function inPhrase({ view, candidate, phrase }: Named): Reality | null {
  if (isBrokenOff(view, candidate)) return no('what is broken off is told with its end')
  if (isCalledOff(view, candidate)) return is('cancelled')
  if (isToEnd(view, phrase)) return is('hypothetical')
  for (let i = phrase.from; i < phrase.head; i++) {
    const word = (view.tokens[i] as Token).lower
    const unreal = UNREAL_ADJECTIVES.get(word)
    if (unreal && !(word === 'next' && candidate.type === 'condition')) return is(unreal)
    if (word === 'no' && i === phrase.from) return no('“no” says there is none')
  }
  // “must keep to a 2013 deal”, “condemned Monday’s attack”
  return candidate.support < 0 && isOver(view, phrase) ? is('occurred') : null
}

/** What a verb and the words between it and the noun say together. */
function besideVerb({ view, candidate, phrase, clause: { verb }, preposition }: Named): Reality | null {
  // “getting ready for a lockdown”
  if (preposition === 'for' && READYING.has(view.tokens[phrase.governor - 1]?.lower ?? '')) return is('planned')
  // “said the collapse was under investigation”
  if (preposition === 'under' && verb && STAYING.has(verb.lemma) && !verb.negated && verb.tense === 'past')
    if (!isDatedPast(view, candidate.clause)) return is('ongoing')
  if (isStillToBe(view, candidate)) return no('it is still to be held')
  // “withdrew from the run-off”: what one leaves is not yet over
  return verb && LEAVING.has(verb.lemma) && isLeft(view, phrase, verb.range[1]) ? is('planned') : null
}

/** “the offensive began”, “carried out a raid”: as real as the verb that says it takes place. */
function inSupport({ view, candidate, clause: { verb } }: Named): Reality {
  const reality = clauseReality(view, candidate.support)
  const over = view.clauses[candidate.support]?.verb
  if (over && ((over.passive && isMeant(view, over)) || isMeantInHeadline(view, over)))
    return over.negated ? no('it is not expected') : is('planned')
  if (over && isCalledFor(view, over) && !over.negated) return is('planned')
  if (!verb || !('status' in reality)) return reality
  if (reality.status === 'cancelled' && ENDING.has(over?.lemma ?? '')) return no('it only was to end')
  // “the offensive will continue”
  if (verb.tense === 'future' && LASTING.has(verb.lemma) && reality.status === 'planned') return is('ongoing')
  if (reality.status === 'occurred' && isInItsNthDay(view, verb)) return is('ongoing')
  const goesOn = GOING_ON.has(verb.lemma) && !['begin', 'start', 'resume'].includes(verb.lemma)
  return goesOn && reality.status === 'occurred' ? is('ongoing') : reality
}

/** “plans for a strike”, “without a strike”, “charged with murder” */
function behindGovernor({ candidate, phrase, clause: { verb }, noun, preposition }: Named): Reality | null {
  const governed =
    // “ignored warnings before the fires of June”
    (IN_TIME.has(preposition) ? undefined : UNREAL_GOVERNORS.get(noun)) ??
    (['for', 'of', 'to', 'against'].includes(preposition)
      ? undefined
      : UNREAL_GOVERNORS.get(preposition.split(' ')[0] ?? ''))
  if (preposition.endsWith('without')) return no('“without” says there is none')
  if (governed) return is(governed)
  // “comes on the eve of a visit”, but “came on the eve of the vote”
  if (noun === 'eve' && preposition === 'of' && verb?.tense === 'present' && !verb.perfect) return is('planned')
  if (verb && phrase.governor >= verb.range[1] && noun === '' && isCrime(candidate))
    if (isCharge(verb.lemma, preposition)) return no('what somebody is charged with is told with the charge')
  return preposition === 'ahead of' && !DISASTERS.has(candidate.lemma) ? is('planned') : null
}

const IN_TIME = new Set(['before', 'after', 'since', 'during', 'in', 'following', 'despite'])

/** “called a strike”, “prevented a strike”, “warned of a strike”: what the verb does to it. */
function underVerb({ view, candidate, phrase, clause, preposition }: Named): Reality | null {
  const { verb } = clause
  if (!verb) return is('occurred')
  const object = isObject(clause, phrase)
  const subject = verb.passive && clause.subject !== null && clause.subject[0] === phrase.from
  // “denied planning a coup”
  const denies = DENYING.has(verb.lemma) && verb.lemma !== 'reject'
  if (denies && !verb.passive && phrase.governor < 0 && phrase.from === (clause.object?.[1] ?? -1)) return is('denied')
  if (object && COMMEMORATING.has(verb.lemma)) return no('what is remembered is told with its remembrance')
  // “surpassing the flood of 1990”, “will not forget the attack”: that one is past
  if (object && (COMPARING.has(verb.lemma) || LOOKING_BACK.has(verb.lemma))) return is('occurred')
  if (object || subject) {
    if (CANCELLING.has(verb.lemma)) return is('planned')
    // “called a strike”, “called an election”: it is to come
    if (verb.lemma === 'call' && object) return is(isJudged(view, phrase) ? 'occurred' : 'planned')
    if (POSTPONING.has(verb.lemma)) return is('planned')
    if (denies) return is('denied')
    // “The campaign was stopped in 1976”: it had begun
    if (subject && HALTED.has(verb.lemma) && verb.tense === 'past' && verb.modal === null) return is('occurred')
    if (PREVENTING.has(verb.lemma) && !DISASTERS.has(candidate.lemma)) return is('hypothetical')
    // “had not expected a list of demands”: it came
    if (verb.lemma === 'expect' && verb.negated && verb.perfect && verb.tense === 'past') return is('occurred')
    if (FORESEEING.has(verb.lemma) && !verb.negated) return is('planned')
    if (PLANNING.has(verb.lemma) && !BY_WORDS.has(verb.lemma) && (verb.lemma !== 'set' || isMeant(view, verb)))
      return is('planned')
    // “ordered the evacuation of two villages”: it will be done; “had ordered the murder”: whether it was is not said here
    if (verb.lemma === 'order' && !isDatedPast(view, candidate.clause))
      return verb.perfect || isCrime(candidate) ? no('what was ordered is told with the order') : is('planned')
    if (WISHING.has(verb.lemma) && !DISASTERS.has(candidate.lemma) && !OF_WHAT_IS.has(verb.lemma))
      return is('hypothetical')
  }
  if (!ASKING_FOR.get(preposition)?.has(verb.lemma)) return null
  return is(verb.lemma === 'plan' || verb.lemma === 'prepare' ? 'planned' : 'hypothetical')
}

/** “called the strike illegal”, “called her arrest a mistake”, not “called a strike”, “called the vote for May”. */
const isJudged = ({ tokens }: View, { from, head }: Named['phrase']): boolean =>
  (!isIndefinite(tokens[from]) || tokens.slice(from, head).some(isPossessive)) &&
  !['for', 'on', 'off', 'from'].includes(tokens[head + 1]?.lower ?? '')

/** What is left: as its clause, where the noun is not told of as known. */
function inClause({ view, candidate, phrase, clause, preposition }: Named): Reality {
  const { verb } = clause
  if (!verb) return is('occurred')
  const object = isObject(clause, phrase)
  const around = clauseReality(view, candidate.clause)
  // “has had four coups since 1960”
  if ('status' in around && around.status === 'ongoing' && object && verb.perfect && HAD.has(verb.lemma))
    return is('occurred')
  // “An assault won’t end the war”
  if (verb.negated && (verb.tense === 'future' || verb.modal !== null) && isIndefinite(view.tokens[phrase.from]))
    return is('hypothetical')
  if ('refused' in around) {
    const isFiniteSubject = verb.form === 'finite' && clause.subject?.[0] === phrase.from
    return object && !isFiniteSubject ? no(around.refused) : is('occurred')
  }
  // “are feared to have drowned in three shipwrecks”
  if (verb.perfect && phrase.governor >= 0 && ['in', 'by', 'during', 'at'].includes(preposition)) return is('occurred')
  const unreal = around.status === 'planned' || around.status === 'hypothetical'
  const real = SAYING.has(verb.lemma) || isDefinitePast(view, phrase.from) || isBroughtAbout(view, phrase.from, clause)
  return unreal && !real ? around : is('occurred')
}

/** “A deal reached by ministers would cut tariffs”: it is there, whatever comes of it. */
const isBroughtAbout = ({ clauses }: View, from: number, { subject }: Clause): boolean =>
  subject?.[0] === from &&
  clauses.some(
    ({ kind, verb, antecedent }) => kind === 'participial' && verb?.passive === true && antecedent?.[0] === from,
  )

const isObject = ({ object }: Clause, { head }: Named['phrase']): boolean =>
  object !== null && object[0] <= head && head < object[1]

/** Of the verbs of wishing, those that also take what there is: “discussed the attack”, “asked the committee”. */
const OF_WHAT_IS = new Set(['ask', 'tell', 'help', 'discuss', 'support', 'use', 'suspect', 'accuse', 'claim'])

const ENDING = new Set(['end', 'finish', 'close', 'conclude', 'stop'])
const HALTED = new Set(['stop', 'halt', 'interrupt'])

/** “forecasts more storms” */
const FORESEEING = new Set(['forecast', 'predict'])

const HAD = new Set(['have', 'see', 'experience'])
const READYING = new Set(['ready', 'braced', 'bracing', 'preparing', 'prepared'])

/** They tell of the event itself: “announced an offensive”, “agreed a truce”. */
const BY_WORDS = new Set(['announce', 'agree'])

/** “was”, “remained” under siege */
const STAYING = new Set(['be', 'remain', 'stay'])
/** A time of its clause is over. */
const isDatedPast = ({ times, clauseOf, article: { published } }: View, c: number): boolean =>
  times.some(({ from, mention: { when } }) => clauseOf[from] === c && isOverBefore(published, when))

/** The phrase holds a day that is past. */
const isOver = (
  { times, tokens, article: { published } }: View,
  { from, to, head }: NonNullable<Candidate['phrase']>,
): boolean =>
  times.some(
    (time) =>
      ((time.from >= from && time.to <= head) ||
        // “the anniversary of the disaster of 1985”
        (time.from === to + 1 && tokens[to]?.lower === 'of')) &&
      isOverBefore(published, time.mention.when),
  )

/** “79 trials are still to be held” */
function isStillToBe({ clauses, tokens, children }: View, { phrase, clause: c, support }: Candidate): boolean {
  const { verb, subject } = clauses[c] as Clause
  if (support >= 0 || verb?.lemma !== 'be' || subject?.[0] !== phrase?.from) return false
  if (!['still', 'yet'].includes(tokens[verb.range[1]]?.lower ?? '')) return false
  return children[c]?.some((k) => clauses[k]?.kind === 'infinitive') === true
}

const LEAVING = new Set(['withdraw', 'pull', 'drop', 'quit', 'exit', 'bow', 'back'])
const isLeft = ({ tokens }: View, { governor, from }: NonNullable<Candidate['phrase']>, end: number): boolean =>
  governor < 0 ? from === end : governor >= end && ['from', 'of'].includes((tokens[governor] as Token).lower)

const LASTING = new Set(['continue', 'remain', 'last', 'persist', 'go'])

/** Verbs that with this preposition ask for, or await, what follows it. */
const ASKING_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'for',
    new Set(['call', 'ask', 'push', 'press', 'appeal', 'plan', 'prepare', 'hope', 'wait', 'argue', 'vote', 'campaign']),
  ],
  ['on', new Set(['stress', 'insist'])],
  // “warned of a strike”
  ['of', new Set(['warn'])],
])

const isCrime = ({ type, lemma }: Candidate): boolean =>
  type === 'crime' ||
  (type === 'assault' &&
    ['murder', 'rape', 'torture', 'killing', 'assassination', 'genocide', 'assault', 'arson', 'homicide'].includes(
      lemma,
    ))

/** Nothing before it says which: “an assault”, and in headlines “Assault”. */
const isIndefinite = (first: Token | undefined): boolean =>
  first !== undefined && !['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her'].includes(first.lower)

/** “Biden tells Israel to End Invasion”: where every word has a capital, the verb looks like a part of the name. */
const isToEnd = (view: View, { from, head }: NonNullable<Candidate['phrase']>): boolean =>
  from < head &&
  ['end', 'stop', 'halt', 'avoid', 'prevent', 'suspend'].includes((view.tokens[from] as Token).lower) &&
  (from === 0 || ['to', ',', ':'].includes((view.tokens[from - 1] as Token).lower))

/** “The match was abandoned”: it had begun. */
const isBrokenOff = ({ clauses }: View, { phrase, clause: c, support }: Candidate): boolean => {
  const { verb, subject } = clauses[c] as Clause
  return support < 0 && verb?.lemma === 'abandon' && verb.passive && subject?.[0] === phrase?.from
}

/** “cancelled the visit”, “a rally planned for Friday was called off”. */
function isCalledOff(view: View, { phrase, clause: c, support }: Candidate): boolean {
  const { verb, object, subject } = view.clauses[c] as Clause
  if (!phrase || !verb || verb.negated || support >= 0) return false
  const off =
    verb.lemma === 'call' && view.tokens.slice(verb.range[1], verb.range[1] + 6).some(({ lower }) => lower === 'off')
  if (!CANCELLING.has(verb.lemma) && !off) return false
  const undergoes = verb.passive ? subject : object
  return (
    undergoes !== null && undergoes[0] <= phrase.head && phrase.head < undergoes[1] && phrase.from <= undergoes[0] + 1
  )
}

/** “after the attack”, “Monday’s vote”: what the phrase itself places in the past is no plan. */
function isDefinitePast(view: View, from: number): boolean {
  const before = (view.tokens[from - 1] as Token | undefined)?.lower ?? ''
  return ['after', 'since', 'following', 'during', 'over'].includes(before)
}
