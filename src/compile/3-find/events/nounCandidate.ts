import type { Clause } from '../../language/clauses.ts'
import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { DISASTERS } from '../../language/lexicon/eventNouns.ts'
import { NOUN_KINDS } from '../../language/lexicon/eventSenses.ts'
import { headOf, type NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isEvery, isWorst } from './anybody.ts'
import type { Candidate } from './candidate.ts'
import { supportOf } from './support.ts'
import { lemmaOf, phraseAt, type View } from './view.ts'

/** An event noun, as its phrase and clause use it; null where it names none. */
export function readNoun(view: View, phrase: NounPhrase): Candidate | null {
  const { tokens } = view
  const { head } = phrase
  const token = tokens[head] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ') return null
  const clause = view.clauseOf[head] as number
  // “in March” is no march, the International Organization for Migration no migration, and settlements
  // are places.
  if (isInName(view, head) || token.lower === 'settlements') return null
  if (
    clause < 0 ||
    isJoiner(view, phrase) ||
    isState(view, phrase) ||
    isKind(view, phrase) ||
    isToDeath(view, phrase) ||
    isPeak(view, phrase) ||
    isBusiness(view, phrase, view.clauses[clause] as Clause) ||
    isGunfire(view, phrase, view.clauses[clause] as Clause) ||
    view.times.some((time) => time.from <= head && head < time.to)
  )
    return null
  const lemma = nounLemma(token)
  // “after reports of a fight”
  if (lemma === 'report' && phrase.governor >= 0 && tokens[phrase.to]?.lower === 'of') return null
  const before = head > phrase.from ? `${lemmaOf(tokens[head - 1])} ${lemma}` : ''
  const sense = NOUN_SENSES.get(before) ?? NOUN_SENSES.get(lemma)
  if (!sense) return null
  const natural = sense.type === 'assault' && head > phrase.from && DISASTERS.has(lemmaOf(tokens[head - 1]))
  return {
    trigger: head,
    clause,
    kind: 'noun',
    lemma,
    type: natural ? 'condition' : isStoppage(view, phrase, clause) ? 'protest' : sense.type,
    weak: sense.weak,
    phrase,
    unlisted: false,
    support: supportOf(view, phrase, clause),
  }
}

/** The word is part of somebody's name. */
const isInName = (view: View, i: number): boolean =>
  view.actors.some(({ mention, from, to }) => mention.form === 'name' && from <= i && i < to)

/** “in exchange for”, “in response to”: the words join, and name nothing that happened. */
const isJoiner = (view: View, { governor, from, to }: NounPhrase): boolean =>
  to - from === 1 &&
  governor >= 0 &&
  (view.tokens[governor] as Token).lower === 'in' &&
  (JOINERS.has((view.tokens[from] as Token).lower) ||
    // “in search of survivors”
    ((view.tokens[from] as Token).lower === 'search' && view.tokens[to]?.lower === 'of'))
/** “a state of emergency”: the state is declared, and the word after “of” names what it is. */
const isState = (view: View, phrase: NounPhrase): boolean =>
  phrase.governor > 0 &&
  (view.tokens[phrase.governor] as Token).lower === 'of' &&
  (view.tokens[phrase.governor - 1] as Token).lower === 'state'
/** “starved to death” */
const isToDeath = (view: View, { governor, from, to }: NounPhrase): boolean =>
  to - from === 1 &&
  (view.tokens[from] as Token).lower === 'death' &&
  governor >= 0 &&
  (view.tokens[governor] as Token).lower === 'to'
/** “300 feet below the summit”: of a mountain. */
const isPeak = ({ tokens }: View, { governor, head }: NounPhrase): boolean =>
  (tokens[head] as Token).lower === 'summit' &&
  governor >= 0 &&
  ['below', 'above', 'near', 'off'].includes((tokens[governor] as Token).lower)
/** “ceased operations in 2022”: those of a firm. */
const isBusiness = ({ tokens }: View, { from, to, head }: NounPhrase, { verb }: Clause): boolean =>
  to - from === 1 && (tokens[head] as Token).lower === 'operations' && TRADING.has(verb?.lemma ?? '')
const TRADING = new Set(['cease', 'wind', 'expand'])

/** “most accidents in India”, “one of the worst disasters”: a kind of event, or a name for one told elsewhere. */
function isKind({ tokens }: View, { from, head, governor }: NounPhrase): boolean {
  if (isEvery(tokens[from] as Token)) return true
  if (governor < 1 || (tokens[governor] as Token).lower !== 'of' || (tokens[governor - 1] as Token).lower !== 'one')
    return false
  for (let i = from; i < head; i++) if (isWorst(tokens[i] as Token)) return true
  return false
}
/** “opened fire”, “came under fire”: nothing burns. */
function isGunfire(view: View, { head, governor }: NounPhrase, { verb, object }: Clause): boolean {
  if ((view.tokens[head] as Token).lower !== 'fire') return false
  if (governor >= 0 && (view.tokens[governor] as Token).lower === 'under') return true
  return object !== null && headOf(view.tokens, object) === head && FIRING.has(verb?.lemma ?? '')
}
const FIRING = new Set(['open', 'return', 'cease', 'hold', 'exchange', 'trade', 'draw'])
const JOINERS = new Set(['exchange', 'response', 'return', 'protest', 'retaliation'])

/** A strike of workers, not one of missiles. */
function isStoppage(view: View, phrase: NounPhrase, c: number): boolean {
  const { tokens } = view
  if (lemmaOf(tokens[phrase.head]) !== 'strike') return false
  for (let i = phrase.from; i < phrase.head; i++)
    if (STOPPAGES.has((tokens[i] as Token).lower) || WORKERS.has(lemmaOf(tokens[i]))) return true
  const { subject, verb } = view.clauses[c] as Clause
  // “a new strike by rail workers”
  const by = view.tokens[phrase.to]?.lower === 'by' ? phraseAt(view, phrase.to + 1) : undefined
  if (by && WORKERS.has(lemmaOf(tokens[by.head]))) return true
  if (verb?.lemma === 'call' || (phrase.governor >= 0 && (tokens[phrase.governor] as Token).lower === 'on')) return true
  return subject !== null && WORKERS.has(lemmaOf(tokens[headOf(tokens, subject)]))
}
const STOPPAGES = new Set(
  'one-day day hour two-day hunger general nationwide rail transport indefinite wildcat 24-hour 48-hour national'.split(
    ' ',
  ),
)
const WORKERS = new Set([
  ...(NOUN_KINDS.staff as ReadonlySet<string>),
  'employee',
  'student',
  'lawyer',
  'farmer',
  'trucker',
])

const nounLemma = (token: Token): string =>
  token.pos === 'VERB' && token.lower.endsWith('ing') ? token.lower : lemmaOf(token)
