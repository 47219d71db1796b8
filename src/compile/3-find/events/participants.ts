import type { EventType, Role } from '../../../corpus/model.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { perWord } from '../../language/perWord.ts'
import { headOf, type NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { ActorMention } from '../../shapes.ts'
import { attemptIn } from './attempt.ts'
import type { Candidate } from './candidate.ts'
import type { Salience } from './salience.ts'
import { isScene } from './scene.ts'
import { lemmaOf, type Placed, phraseAt, phraseBefore, type View } from './view.ts'

export interface Participant {
  readonly actor: number
  readonly role: Role
}

/** What a preposition after the event word makes of the actor it governs. */
const VERB_PREPOSITIONS: ReadonlyMap<string, Role> = new Map([
  ['with', 'agent'],
  ['against', 'patient'],
  ['on', 'theme'],
  ['at', 'theme'],
  ['to', 'audience'],
  ['about', 'theme'],
  ['for', 'theme'],
  ['from', 'theme'],
  ['into', 'theme'],
  ['over', 'theme'],
  ['of', 'theme'],
  ['in', 'theme'],
])
const NOUN_PREPOSITIONS: ReadonlyMap<string, Role> = new Map([
  ['with', 'agent'],
  ['against', 'patient'],
  ['on', 'patient'],
  ['between', 'agent'],
  ['by', 'agent'],
  ['of', 'patient'],
  ['over', 'patient'],
  ['to', 'patient'],
  ['from', 'theme'],
  ['in', 'theme'],
  ['at', 'theme'],
])

/** Actors of a candidate by where they stand: subject, object, by-phrase, with-phrase, possessor, source. */
export function participantsOf(
  view: View,
  candidate: Candidate,
  attribution: number | null,
  salience: Salience,
): Participant[] {
  const found = new Map<number, Role>()
  const add = (actors: readonly Placed<ActorMention>[], role: Role) => {
    for (const { index } of actors) if (!found.has(index)) found.set(index, role)
  }
  if (candidate.phrase) addNoun(view, candidate, candidate.phrase, add)
  // “In talks with the minister, she urged …”: she is at the talks.
  if (candidate.phrase && candidate.support < 0 && isScene(view, candidate)) {
    const subject = view.clauses[candidate.clause]?.subject ?? null
    if (subject && subject[0] > candidate.trigger) add(actorsIn(view, subject), 'agent')
  }
  const one = (actor: number | null, role: Role) => {
    if (actor !== null && !found.has(actor)) found.set(actor, role)
  }
  if (candidate.phrase)
    for (let i = candidate.phrase.from; i < candidate.phrase.head; i++) one(salience.meant(view, i), 'agent')
  if (candidate.kind === 'verb') {
    addClause(view, candidate, candidate.clause, add)
    const tried = attemptIn(view, candidate.clause)
    if (tried >= 0) addClause(view, candidate, tried, add)
  }
  if (candidate.kind === 'noun' && candidate.support >= 0) addClause(view, candidate, candidate.support, add)
  const told = view.clauses[candidate.kind === 'verb' ? candidate.clause : candidate.support]
  if (told?.verb) one(salience.subjectOf(view, told), told.verb.passive ? 'patient' : 'agent')
  // “Police arrested him”: somebody told of before, and not the one who does it
  if (told?.object && told.object[1] - told.object[0] === 1) {
    const meant = salience.meant(view, told.object[0])
    if (meant !== null && meant !== salience.subjectOf(view, told)) one(meant, 'patient')
  }
  const source =
    attribution === null
      ? null
      : (view.attributions.find((placed) => placed.index === attribution)?.mention.actor ?? null)
  if (source !== null && !found.has(source)) found.set(source, 'source')
  return [...found].map(([actor, role]) => ({ actor, role })).sort((a, b) => a.actor - b.actor)
}

type Add = (actors: readonly Placed<ActorMention>[], role: Role) => void

function addClause(view: View, candidate: Candidate, c: number, add: Add): void {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return
  const subject = ownSubject(view, clause)
  const head = subject ? phraseAt(view, headOf(view.tokens, subject)) : undefined
  const named = head && NOUN_SENSES.has(lemmaOf(view.tokens[head.head])) ? lemmaOf(view.tokens[head.head]) : null
  if (subject)
    for (const actor of doersIn(view, headPart(view, subject)))
      add(
        [actor],
        isFollowed(view, actor) || (named && isWhere(view, actor, NOUN_SENSES.get(named)?.type ?? null))
          ? 'theme'
          : verb.passive
            ? 'patient'
            : 'agent',
      )
  // “the attack on the port killed nine”: the parties of the attack are those of the killing
  if (head && NOUN_SENSES.has(lemmaOf(view.tokens[head.head]))) addNoun(view, candidate, head, add)
  if (subject) add(doersIn(view, subject), 'theme')
  // “the town, which rebels had taken”
  const taken = clause.object ?? (verb.passive || clause.antecedent?.[0] === subject?.[0] ? null : clause.antecedent)
  add(doersIn(view, taken), 'patient')
  for (const phrase of view.phrases) {
    if (phrase.governor < verb.range[1] || phrase.from >= clause.range[1]) continue
    if (!isOwn(view, c, phrase.head)) continue
    const preposition = (view.tokens[phrase.governor] as Token).lower
    // “was freed along with”: who stands beside the one it is done to
    const over = preposition === 'with' ? phraseBefore(view, phrase.governor) : undefined
    // “near the border with Chile”
    const far = over !== undefined && over.governor >= verb.range[1] && !over.time
    const beside = preposition !== 'with' ? VERB_PREPOSITIONS.get(preposition) : far ? 'theme' : withVerb(verb)
    const role = preposition === 'by' ? (verb.passive ? 'agent' : 'theme') : beside
    if (role) add(doersIn(view, [phrase.from, phrase.to]), role)
  }
}

const withVerb = ({ passive }: NonNullable<Clause['verb']>): Role => (passive ? 'patient' : 'agent')

/** The token lies in the clause itself, or in a participle or infinitive that adds no event of its own. */
const isOwn = (view: View, c: number, token: number): boolean => view.clauseOf[token] === c

/** The subject up to the first preposition that is not “of”. */
function headPart(view: View, [from, to]: Range): Range {
  for (let i = from; i < to; i++) {
    const token = view.tokens[i] as Token
    if (token.pos === 'ADP' && token.lower !== 'of' && view.phraseOf[i] === -1 && i > from) return [from, i]
  }
  return [from, to]
}

/** The subject without what hangs on it by a relative clause or a comma. */
function ownSubject(view: View, clause: Clause): Range | null {
  if (!clause.subject) return null
  const [from, to] = clause.subject
  for (let i = from; i < to; i++) {
    const at = view.clauseOf[i] as number
    const inner = view.clauses[at]
    if (inner && inner !== clause && inner.range[0] === i && inner.range[0] > from && inner.kind !== 'main')
      return [from, i]
  }
  return [from, to]
}

function addNoun(view: View, candidate: Candidate, phrase: NounPhrase, add: Add): void {
  // “Hamas’ attack”, “the Israeli offensive”: whoever stands before the noun in its own phrase
  for (const actor of actorsIn(view, [phrase.from, phrase.head]))
    add([actor], isWhere(view, actor, candidate.type) ? 'theme' : 'agent')
  let end = phrase.to
  let reach = 0
  for (const next of view.phrases) {
    if (next.from < end) continue
    if (next.time && next.governor < 0 && next.from === end) {
      end = next.to
      continue
    }
    if (next.governor < end || next.governor > end + 1 || reach++ > 3) {
      if ((view.tokens[next.from - 1] as Token | undefined)?.pos !== 'CCONJ' || next.from !== end + 1) break
    }
    const preposition = next.governor >= 0 ? (view.tokens[next.governor] as Token).lower : 'and'
    const role = NOUN_PREPOSITIONS.get(preposition)
    if (role)
      add(
        actorsIn(view, [next.from, next.to]),
        preposition === 'of' && candidate.type !== 'assault' && candidate.type !== 'coerce' ? 'agent' : role,
      )
    end = next.to
  }
}

/** “the Nepal earthquake”, “the Moscow attack”: the bare name of a place before an event says where it was. */
function isWhere(view: View, { mention, to }: Placed<ActorMention>, type: EventType | null): boolean {
  const after = (view.tokens[to] as Token | undefined)?.lower ?? ''
  if ((type !== 'condition' && type !== 'assault') || ["'s", '’s', "'", '’'].includes(after)) return false
  const capital = mention.kind === 'state' && mention.rule === CAPITAL
  return mention.kind === 'place' || capital || (mention.kind === 'state' && type === 'condition')
}
const CAPITAL = 'actor.known.capital for its government'

/** “supporters of Ana Diallo”: it is not she who does it. */
const isFollowed = ({ tokens }: View, { from }: Placed<ActorMention>): boolean =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2] !== undefined && isFollower(tokens[from - 2] as Token)
const FOLLOWERS = new Set(
  'supporters fans followers opponents critics relatives allies friends backers admirers'.split(' '),
)
const isFollower = perWord(({ lower }) => FOLLOWERS.has(lower))

/** Without “Peru’s” of “Peru’s police”, where the police are an actor of their own. */
function doersIn(view: View, range: Range | null): Placed<ActorMention>[] {
  const found = actorsIn(view, range)
  if (found.length < 2 || !range) return found
  const head = headOf(view.tokens, range)
  const named = found.some(({ from, to }) => from <= head && head < to)
  return named ? found.filter(({ to }) => to > head || !isPossessive(view.tokens[to])) : found
}
const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && ["'s", '’s', "'", '’'].includes(token.lower)

export function actorsIn(view: View, range: Range | null): Placed<ActorMention>[] {
  return range ? view.actors.filter((actor) => actor.from < range[1] && actor.to > range[0]) : []
}
