import type { Clause } from '../../../language/clauses.ts'
import { NOUN_SENSES, type NounSense } from '../../../language/eventLexicon.ts'
import { CRAFT_WORDS } from '../../../language/lexicon/crafts.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { NOUN_KINDS } from '../../../language/lexicon/nounKinds.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { isEvery, isSuch, isWorst } from '../anybody.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type View } from '../view.ts'
import { purposeOf } from './purpose.ts'
import { isStoppage } from './stoppage.ts'
import { isBeing, supportOf } from './support.ts'

/** An event noun, as its phrase and clause use it; null where it names none. */
export function readNoun(view: View, phrase: NounPhrase): Candidate | null {
  const { tokens } = view
  const { head } = phrase
  const token = tokens[head] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ') return null
  const lemma = nounLemma(token)
  const sense = senseOf(tokens, phrase, lemma)
  if (!sense) return null
  const clause = view.clauseOf[head] as number
  // “in March” is no march, the International Organization for Migration no migration, and settlements
  // are places.
  if (isInName(view, head) || token.lower === 'settlements') return null
  if (
    clause < 0 ||
    isJoiner(view, phrase) ||
    isState(view, phrase) ||
    isKind(view, phrase) ||
    isOfHeart(view, phrase) ||
    isTrend(view, phrase, view.clauses[clause] as Clause) ||
    isJudged(view, phrase, view.clauses[clause] as Clause) ||
    isFoughtRuling(view, phrase, view.clauses[clause] as Clause) ||
    isTurnedDown(view, phrase, view.clauses[clause] as Clause) ||
    isServed(view, phrase, view.clauses[clause] as Clause) ||
    isToDeath(view, phrase) ||
    isPeak(view, phrase) ||
    isTally(view, phrase) ||
    isBusiness(view, phrase, view.clauses[clause] as Clause) ||
    isGunfire(view, phrase, view.clauses[clause] as Clause) ||
    isMadeKnown(view, view.clauses[clause] as Clause) ||
    isJudgement(view, phrase, view.clauses[clause] as Clause) ||
    view.times.some((time) => time.from <= head && head < time.to)
  )
    return null
  // “after reports of a fight”
  if (lemma === 'report' && phrase.governor >= 0 && tokens[phrase.to]?.lower === 'of') return null
  const natural = sense.type === 'assault' && head > phrase.from && isOfNature(lemmaOf(tokens[head - 1]))
  const support = supportOf(view, phrase, clause)
  const type = natural
    ? 'condition'
    : isStoppage(view, phrase, clause)
      ? 'protest'
      : isOnesOwn(view, phrase, support)
        ? 'statement'
        : isOfPower(view, phrase)
          ? 'coerce'
          : (purposeOf(view, phrase) ?? sense.type)
  return {
    trigger: head,
    clause,
    kind: 'noun',
    lemma,
    type,
    weak: sense.weak && !isBeing(view, phrase, view.clauses[clause] as Clause) && !isStrikeNews(view, phrase, clause),
    phrase,
    unlisted: false,
    support,
  }
}

/** “a storm attack”, but “a bus attack”: that on a bus. */
const isOfNature = (noun: string): boolean => DISASTERS.has(noun) && !CRAFT_WORDS.includes(noun)

/** Of the noun with the one before it (“tear gas”), else of the noun alone. */
function senseOf(tokens: readonly Token[], { from, head }: NounPhrase, lemma: string): NounSense | undefined {
  const pair = ENDS_OF_PAIRS.has(lemma) && head > from
  return (pair ? NOUN_SENSES.get(`${lemmaOf(tokens[head - 1])} ${lemma}`) : undefined) ?? NOUN_SENSES.get(lemma)
}
const ENDS_OF_PAIRS: ReadonlySet<string> = new Set(
  [...NOUN_SENSES.keys()].flatMap((noun) => (noun.includes(' ') ? noun.slice(noun.lastIndexOf(' ') + 1) : [])),
)

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
/** “a fair election is impossible” */
const isJudged = ({ tokens }: View, { head }: NounPhrase, { verb, subject }: Clause): boolean =>
  verb?.lemma === 'be' &&
  subject !== null &&
  headOf(tokens, subject) === head &&
  ['impossible', 'possible', 'unlikely', 'likely', 'inevitable'].includes(tokens[verb.range[1]]?.lower ?? '')
/** “may appeal their acquittals”, “appealed against the sentence”: the ruling is told elsewhere, if at all. */
const isFoughtRuling = ({ tokens }: View, { head, governor }: NounPhrase, { verb, object }: Clause): boolean =>
  verb?.lemma === 'appeal' &&
  RULINGS.has(lemmaOf(tokens[head])) &&
  (governor < 0
    ? object !== null && headOf(tokens, object) === head
    : governor === verb.range[1] && (tokens[governor] as Token).lower === 'against')
const RULINGS = new Set('acquittal conviction sentence verdict ruling judgment judgement decision dismissal'.split(' '))
/** “rejected calls to resign”, “dismissed demands for his resignation”: told with the refusal, and not of who refuses. */
const isTurnedDown = ({ tokens }: View, { head, governor }: NounPhrase, { verb, object }: Clause): boolean =>
  governor < 0 &&
  object !== null &&
  headOf(tokens, object) === head &&
  TURNING_DOWN.has(verb?.lemma ?? '') &&
  ASKED_FOR.has(lemmaOf(tokens[head]))
const TURNING_DOWN = new Set('reject dismiss ignore rebuff resist refuse decline spurn defy shun'.split(' '))
const ASKED_FOR = new Set('call demand request appeal criticism accusation suggestion plea report claim'.split(' '))
/** “sentenced to three years in youth detention”, “put under house arrest”: what the sentence is. */
const isServed = ({ tokens }: View, { head, governor }: NounPhrase, { verb }: Clause): boolean =>
  governor >= (verb?.range[1] ?? 0) &&
  HELD.has(lemmaOf(tokens[head])) &&
  SENTENCING.has(verb?.lemma ?? '') &&
  ['in', 'to', 'under', 'of'].includes((tokens[governor] as Token).lower)
const HELD = new Set('detention custody arrest imprisonment confinement exile captivity'.split(' '))
const SENTENCING = new Set('sentence jail imprison condemn remand order give get receive face spend serve'.split(' '))
/** “starved to death” */
const isToDeath = (view: View, { governor, from, to }: NounPhrase): boolean =>
  to - from === 1 &&
  (view.tokens[from] as Token).lower === 'death' &&
  governor >= 0 &&
  (view.tokens[governor] as Token).lower === 'to'
/** “by 195 votes to 106”, “won 4,000 votes”: how many they were. */
const isTally = ({ tokens }: View, { from, head }: NounPhrase): boolean =>
  (tokens[head] as Token).lower === 'votes' && tokens.slice(from, head).some(({ pos }) => pos === 'NUM')
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
  for (let i = from; i < head; i++)
    if (isEvery(tokens[i] as Token) && (i === from || isSuch(tokens[i] as Token))) return true
  if (governor < 1 || (tokens[governor] as Token).lower !== 'of' || (tokens[governor - 1] as Token).lower !== 'one')
    return false
  for (let i = from; i < head; i++) if (isWorst(tokens[i] as Token)) return true
  return false
}
/** “suffered a cardiac arrest”, “died of a heart attack” */
const isOfHeart = ({ tokens }: View, { from, head }: NounPhrase): boolean =>
  head > from && ['cardiac', 'heart'].includes((tokens[head - 1] as Token).lower)

/** “Attacks at sea have risen”: how many there are of a kind. */
const isTrend = ({ tokens }: View, { from, head }: NounPhrase, { subject, verb }: Clause): boolean =>
  subject?.[0] === from && from === head && (tokens[head] as Token).lower.endsWith('s') && TRENDS.has(verb?.lemma ?? '')
const TRENDS = new Set('rise increase fall decline drop decrease double triple soar surge halve multiply'.split(' '))
/** “opened fire”, “came under fire”: nothing burns. */
function isGunfire(view: View, { head, governor }: NounPhrase, { verb, object }: Clause): boolean {
  if ((view.tokens[head] as Token).lower !== 'fire') return false
  if (governor >= 0 && (view.tokens[governor] as Token).lower === 'under') return true
  return object !== null && headOf(view.tokens, object) === head && FIRING.has(verb?.lemma ?? '')
}
/** “her decision”, “had made the decision to leave”: of one person's mind, not of a council. */
function isOnesOwn(view: View, { from, head }: NounPhrase, support: number): boolean {
  if (lemmaOf(view.tokens[head]) !== 'decision') return false
  const own = ['his', 'her', 'my'].includes((view.tokens[from] as Token).lower)
  return own || (support >= 0 && view.clauses[support]?.verb?.passive === false)
}
/** “It was murder”, “this can be torture”: what somebody calls it. */
const isJudgement = ({ tokens }: View, { from, head, governor }: NounPhrase, { verb, subject }: Clause): boolean =>
  governor < 0 &&
  from === head &&
  verb?.lemma === 'be' &&
  verb.range[1] === from &&
  subject !== null &&
  THIS.has((tokens[subject[0]] as Token).lower)
const THIS = new Set(['it', 'this', 'that', 'what', 'which'])

/** “Nurses strike at main hospital”: of a headline without a verb it is the news. */
const isStrikeNews = (view: View, phrase: NounPhrase, c: number): boolean =>
  view.passage.kind !== 'sentence' &&
  phrase.from === 0 &&
  view.clauses[c]?.verb === null &&
  (view.tokens[phrase.head] as Token).lower === 'strike' &&
  NOUN_KINDS.staff?.has(lemmaOf(view.tokens[0])) === true

/** “any takeover of the government” */
const isOfPower = (view: View, { head, to }: NounPhrase): boolean => {
  if ((view.tokens[head] as Token).lower !== 'takeover' || view.tokens[to]?.lower !== 'of') return false
  const of = view.phrases.find(({ governor }) => governor === to)
  return of !== undefined && NOUN_KINDS.power?.has(lemmaOf(view.tokens[of.head])) === true
}

/** “made known her decision”: the telling is the event. */
const isMadeKnown = ({ tokens }: View, { kind, verb }: Clause): boolean =>
  kind === 'participial' && verb?.lemma === 'know' && tokens[verb.range[0] - 1]?.lemma === 'make'
const FIRING = new Set(['set', 'open', 'return', 'cease', 'hold', 'exchange', 'trade', 'draw'])
const JOINERS = new Set(['exchange', 'response', 'return', 'protest', 'retaliation'])

const nounLemma = (token: Token): string =>
  token.pos === 'VERB' && token.lower.endsWith('ing') ? token.lower : lemmaOf(token)
