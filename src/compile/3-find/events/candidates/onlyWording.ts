import type { Clause } from '../../../language/clauses.ts'
import { NOUN_SENSES, VERB_SENSES } from '../../../language/eventLexicon.ts'
import type { Token } from '../../../language/tokens.ts'
import { COMPARING } from '../compared.ts'
import { SPOKEN } from '../saidHere.ts'
import { isTakingTime } from '../takingTime.ts'
import { lemmaOf, phraseAt, type View } from '../view.ts'

/** A verb that words something and tells no event: what is aimed at, what a thing is called, how it came to be said. */
export const isOnlyWording = (view: View, clause: Clause): boolean =>
  isAimed(view, clause) ||
  isPredicate(view, clause) ||
  isSupposition(view, clause) ||
  isNaming(view, clause) ||
  isAside(view, clause) ||
  isNounOf(view, clause) ||
  isUnderWay(view, clause) ||
  isComparing(view, clause) ||
  isOpening(view, clause) ||
  isTakingTime(view, clause) ||
  isReason(clause)

/** “It was murder”, which the tagger takes for a verb. */
const isPredicate = ({ tokens, clauses }: View, { verb, parent }: Clause): boolean =>
  verb?.form === 'infinitive' &&
  verb.range[1] - verb.range[0] === 1 &&
  parent !== null &&
  clauses[parent]?.verb?.lemma === 'be' &&
  clauses[parent].verb.range[1] === verb.range[0] &&
  (tokens[verb.range[0]] as Token).lower !== 'to'

/** “Moyo said to be held in Kita”: of whom it is said. */
const isSupposition = ({ tokens }: View, { verb }: Clause): boolean =>
  verb?.form === 'finite' &&
  !verb.passive &&
  HEARSAY.has(verb.lemma) &&
  tokens[verb.range[1]]?.lower === 'to' &&
  ['be', 'have'].includes(tokens[verb.range[1] + 1]?.lower ?? '')
const HEARSAY = new Set(['say', 'report', 'believe', 'think', 'rumour', 'rumor', 'understand'])

/** “a tower called Villa Rosa”, “the tower, called Villa Rosa, …”, “what he described as a plot” */
function isNaming({ tokens }: View, { kind, verb, object, range }: Clause): boolean {
  if (!verb) return false
  if (WORDED.has(verb.lemma) && !verb.passive && tokens[range[0]]?.lower === 'what') return true
  // “nine editors called in by the police”
  if (!NAMES.has(verb.lemma) || CALLED.has(tokens[verb.range[1]]?.lower ?? '')) return false
  if (kind === 'participial') return verb.passive && verb.form === 'participle'
  const named = object !== null && object[0] === verb.range[1] && tokens[object[1] - 1]?.pos === 'PROPN'
  return named && tokens[verb.range[0] - 1]?.text === ',' && verb.lemma === 'call'
}
const NAMES = new Set(['call', 'name', 'dub', 'nickname', 'entitle'])
const CALLED = new Set(['in', 'up'])
const WORDED = new Set([...NAMES, 'describe', 'term', 'label', 'brand', 'characterise', 'characterize', 'denounce'])

/** “seeking to drive them out”: what is sought is the event. */
const isAimed = (view: View, clause: Clause): boolean => {
  const { verb } = clause
  if (!verb || !AIMS.has(verb.lemma) || verb.passive !== (verb.lemma === 'allege')) return false
  return view.clauses.some(({ kind, range }) => kind === 'infinitive' && range[0] === verb.range[1])
}
const AIMS = new Set(['seek', 'move', 'push', 'press', 'allege'])

/** “Ana Rojas, speaking at the barracks, denied …”: where it was said, and what is said is the event. */
function isAside(view: View, { kind, verb, parent }: Clause): boolean {
  if (kind !== 'participial' || verb?.lemma !== 'speak' || verb.passive || parent === null) return false
  const over = view.clauses[parent]?.verb
  return over?.form === 'finite' && (VERB_SENSES.get(over.lemma) ?? []).some(({ type }) => SPOKEN.has(type))
}

/** “three days of mourning”: what is declared. */
const isNounOf = ({ tokens }: View, { verb }: Clause): boolean =>
  verb?.lemma === 'mourn' && verb.form === 'gerund' && tokens[verb.range[0] - 1]?.lower === 'of'

/** “A coach arriving from Oran overturned”: which coach, and not what happened. */
function isUnderWay(view: View, { kind, verb, antecedent, subject, parent }: Clause): boolean {
  if (kind !== 'participial' || verb?.form !== 'participle' || verb.passive || parent === null) return false
  const who = antecedent ?? subject
  const over = view.clauses[parent]
  if (!UNDER_WAY.has(verb.lemma) || !who || who[1] !== verb.range[0] || over?.verb?.form !== 'finite') return false
  return over.subject?.[0] === who[0] && over.verb.range[0] >= verb.range[1] && over.verb.lemma !== verb.lemma
}
const UNDER_WAY = new Set(['arrive', 'travel', 'fly', 'head', 'return', 'come', 'depart', 'leave', 'sail', 'drive'])

/** “surpassing the flood of 1990” */
function isComparing(view: View, { verb }: Clause): boolean {
  if (verb === null || !COMPARING.has(verb.lemma)) return false
  const phrase = phraseAt(view, verb.range[1])
  return phrase !== undefined && NOUN_SENSES.has(lemmaOf(view.tokens[phrase.head]))
}

/** “The coup, in March 2012, allowed rebels to overrun the north”: what let it happen has a day of its own, and is the event. */
function isOpening(view: View, { verb, subject }: Clause): boolean {
  if (!verb || verb.passive || !subject || !OPENS_THE_WAY.has(verb.lemma)) return false
  const phrase = phraseAt(view, subject[0])
  if (!phrase || !NOUN_SENSES.has(lemmaOf(view.tokens[phrase.head]))) return false
  return view.times.some(({ from }) => from >= subject[0] && from < verb.range[0])
}
const OPENS_THE_WAY = new Set(['allow', 'enable', 'let', 'permit'])

/** “called it off, citing “open hostility””: why, and no deed of its own. */
const isReason = ({ kind, verb }: Clause): boolean =>
  verb?.lemma === 'cite' && verb.form === 'participle' && !verb.passive && kind !== 'main'
