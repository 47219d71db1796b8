import type { Role } from '../../../../corpus/model.ts'
import type { Clause, Range } from '../../../language/clauses.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { isOnePerson } from '../../../language/lexicon/people.ts'
import { RECIPROCAL, TELLING_SOMEBODY } from '../../../language/lexicon/roleWords.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention } from '../../../shapes.ts'
import { attemptIn } from '../attempt.ts'
import type { Candidate } from '../candidate.ts'
import { SPEECH, saidHere } from '../saidHere.ts'
import { isScene } from '../scene.ts'
import { lemmaOf, type Placed, phraseAt, phraseBefore, type View } from '../view.ts'
import { aboutIn, actorsIn, doersIn } from './doers.ts'
import { type Add, addNoun, meantRole } from './nounParties.ts'
import { thingOver } from './pronoun.ts'
import type { Salience } from './salience.ts'
import { isThingAlone, roleOfKind, subjectRole } from './subjectRole.ts'

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
  if (candidate.phrase) addNoun(view, candidate.type, candidate.phrase, add)
  // “In talks with the minister, she urged …”: she is at the talks.
  if (candidate.phrase && candidate.support < 0 && isScene(view, candidate)) {
    const subject = view.clauses[candidate.clause]?.subject ?? null
    if (subject && subject[0] > candidate.trigger) add(actorsIn(view, subject), 'agent')
  }
  const one = (actor: number | null, role: Role) => {
    if (actor !== null && !found.has(actor)) found.set(actor, role)
  }
  if (candidate.phrase)
    for (let i = candidate.phrase.from; i < candidate.phrase.head; i++)
      one(salience.meant(view, i), meantRole(view, salience.kindMeant(view, i), candidate.type, candidate.phrase))
  if (candidate.kind === 'verb') {
    addClause(view, candidate, candidate.clause, add)
    const tried = attemptIn(view, candidate.clause)
    if (tried >= 0) addClause(view, candidate, tried, add)
  }
  if (candidate.kind === 'noun' && candidate.support >= 0) addClause(view, candidate, candidate.support, add)
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  const told = view.clauses[c]
  const as = told?.verb && !isThingAlone(view, told, candidate) ? subjectRole(view, c, candidate) : null
  // “The bridge has been shut since it was seized”: the bridge, whoever was spoken of before
  const thing = told && as ? thingOver(view, told) : null
  if (told && as && thing)
    for (const who of actorsIn(view, thing)) add([who], roleOfKind(as, who.mention, told, candidate))
  else if (told && as) one(salience.subjectOf(view, told), as)
  // “Police arrested him”: somebody told of before, and not the one who does it
  if (told?.object && told.object[1] - told.object[0] === 1 && !isThing(view, told.object[0], candidate)) {
    const meant = salience.meant(view, told.object[0])
    if (meant !== null && meant !== salience.subjectOf(view, told)) one(meant, 'patient')
  }
  // “"Some fled," said Ana Roth”: whoever says it, whatever was read as the subject
  const said = SPEECH.has(candidate.type) ? (saidHere(view, candidate)?.actor ?? null) : null
  // Two that a pronoun may mean: the title names the one that its sentence does.
  const meant = told ? salience.subjectOf(view, told) : null
  const speaker = said === null || meant === null || as !== 'agent' ? said : meant
  if (speaker !== null) {
    found.set(speaker, 'agent')
    for (const actor of besideSource(view, candidate)) if (found.get(actor) === 'agent') found.set(actor, 'theme')
  }
  const source =
    attribution === null
      ? null
      : (view.attributions.find((placed) => placed.index === attribution)?.mention.actor ?? null)
  if (source !== null && !found.has(source)) found.set(source, 'source')
  return [...found].map(([actor, role]) => ({ actor, role })).sort((a, b) => a.actor - b.actor)
}

/** Whom the passage names before the words for whoever says it, a verb between: “when passengers saw him, the pilot told a court”. */
function besideSource(view: View, candidate: Candidate): number[] {
  const source = saidHere(view, candidate)?.source
  if (!source) return []
  const at = view.tokens.findIndex(({ start }) => start >= source.start)
  const verb = view.tokens.slice(0, Math.max(at, 0)).findLastIndex(({ pos }) => pos === 'VERB')
  return view.actors.filter(({ to }) => to <= verb).map(({ index }) => index)
}

function addClause(view: View, candidate: Candidate, c: number, add: Add): void {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return
  const subject = ownSubject(view, clause)
  const head = subject ? phraseAt(view, headOf(view.tokens, subject)) : undefined
  const happening = head && NOUN_SENSES.get(lemmaOf(view.tokens[head.head]))
  const as = subjectRole(view, c, candidate)
  if (as) for (const actor of doersIn(view, subject)) add([actor], roleOfKind(as, actor.mention, clause, candidate))
  // “the attack on the port killed nine”: the parties of the attack are those of the killing, but not those behind
  // the verb of “an agreement reached by ministers”
  if (head && happening) {
    const toNoun: Add = verb.passive ? (who, role) => add(who, UNDERGONE.get(role) ?? role) : add
    addNoun(view, happening.type, head, toNoun, verb.range[1])
  }
  if (as) add(aboutIn(view, subject), 'theme')
  // “the town, which rebels had taken”
  const taken = clause.object ?? (verb.passive || clause.antecedent?.[0] === subject?.[0] ? null : clause.antecedent)
  const toTaken = hears(view, c) ? 'audience' : 'patient'
  add(doersIn(view, taken), toTaken)
  if (clause.object) add(apposedTo(view, clause.object[1]), toTaken)
  add(aboutIn(view, taken), 'theme')
  for (const phrase of view.phrases) {
    if (phrase.governor < verb.range[1] || phrase.from >= clause.range[1]) continue
    if (!isOwn(view, c, phrase.head)) continue
    const preposition = (view.tokens[phrase.governor] as Token).lower
    // “according to the union”: who says so hears nothing
    if (view.tokens[phrase.governor - 1]?.lower === 'according') continue
    // “was freed along with”: who stands beside the one it is done to
    const over = preposition === 'with' ? phraseBefore(view, phrase.governor) : undefined
    // “near the border with Chile”
    const far = over !== undefined && over.governor >= verb.range[1] && !over.time
    const beside =
      preposition !== 'with'
        ? VERB_PREPOSITIONS.get(preposition)
        : far || isDeedOf(view, phrase)
          ? 'theme'
          : withVerb(verb, candidate)
    const role = preposition === 'by' ? (verb.passive ? 'agent' : 'theme') : beside
    if (!role) continue
    const to = beforeTime(view, phrase)
    add(doersIn(view, [phrase.from, to]), role)
    add(apposedTo(view, to), role)
    add(aboutIn(view, [phrase.from, to]), 'theme')
  }
}

/** “A ship reached it”, “fire destroyed it”: as often a thing; whom one accuses or joins is none. */
const isThing = ({ tokens }: View, at: number, { type }: Candidate): boolean =>
  tokens[at]?.lower === 'it' && ON_THINGS.has(type)
const ON_THINGS: ReadonlySet<string> = new Set(['condition', 'displacement', 'aid', 'assault', 'investigate', 'crime'])

/** “stabbed by her husband, [Max Roth], at home”, “met the minister, [Ana Bek]”: who that is, behind the comma. */
function apposedTo({ tokens, actors }: View, end: number): Placed<ActorMention>[] {
  const noun = tokens[end - 1]
  if (tokens[end]?.text !== ',' || noun?.pos !== 'NOUN' || !isOnePerson(noun.lower)) return []
  const named = actors.find(({ from }) => from === end + 1)
  if (named?.mention.kind !== 'person' || named.mention.form !== 'name') return []
  const next = tokens[named.to]
  return next === undefined || next.pos === 'PUNCT' ? [named] : []
}

/** “abducted by [gunmen] three weeks ago” */
const beforeTime = ({ times }: View, { from, to }: NounPhrase): number =>
  times.find((time) => time.from > from && time.from < to)?.from ?? to

/** “charged with poisoning Ana Roth”: it is not she who is charged. */
const isDeedOf = ({ tokens }: View, { from, to }: NounPhrase): boolean =>
  to - from > 1 && (tokens[from] as Token).lower.endsWith('ing') && (tokens[from] as Token).pos !== 'PROPN'

/** “The rebels’ attack was condemned”: not by the rebels, nor those they attacked. */
const UNDERGONE: ReadonlyMap<Role, Role> = new Map([
  ['agent', 'patient'],
  ['patient', 'theme'],
])

/** “told reporters”, not “told them to leave”. */
function hears(view: View, c: number): boolean {
  const { verb } = view.clauses[c] as Clause
  if (!verb || !TELLING_SOMEBODY.has(verb.lemma)) return false
  return !view.children[c]?.some((k) => view.clauses[k]?.kind === 'infinitive')
}

/** “clashed with police”, “was freed along with her”; what one is armed, charged or replaced with does nothing. */
const withVerb = ({ passive, lemma }: NonNullable<Clause['verb']>, { type }: Candidate): Role =>
  passive ? 'patient' : TOGETHER.has(type) || RECIPROCAL.has(lemma) ? 'agent' : 'theme'
const TOGETHER: ReadonlySet<string> = new Set(['consult', 'agree', 'cooperate'])

/** The token lies in the clause itself, or in a participle or infinitive that adds no event of its own. */
const isOwn = (view: View, c: number, token: number): boolean => view.clauseOf[token] === c

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
