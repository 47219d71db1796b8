import type { ActorKind } from '../../../../corpus/model.ts'
import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { type Draft, personDraft } from '../draft.ts'
import type { Guess } from '../names/classify.ts'
import type { Name } from '../names/name.ts'
import { SPEECH_VERBS } from '../verbs.ts'
import type { Evidence } from './evidence.ts'
import { isOrdinary } from './madeFromOrdinary.ts'
import { actorOf, lookAround, type NameHere, oneOfSeveral } from './nameHere.ts'
import { isGoal } from './placed.ts'
import { settleSingle } from './settleSingle.ts'

/** A name by its looks becomes an actor of the article, or is refused with the reason. */
export function settleName(name: Name, evidence: Evidence): Draft | null {
  const guess = name.guess === 'single' && evidence.things.has(name.text) ? 'thing' : name.guess
  const verdict = placeElsewhere(name, evidence) ?? BY_LOOKS[guess](lookAround(name, evidence))
  if (typeof verdict !== 'string') return verdict
  const { words } = name.scan
  const [start, end] = [words[name.from]!.start, words[name.to - 1]!.end]
  evidence.refused.push({ start, end, rule: 'actor.name', reason: verdict })
  return null
}

/** The article says elsewhere that it is a place: in a dateline, or with the noun of a place. */
function placeElsewhere(name: Name, { organisations, datelines }: Evidence): Draft | null {
  if (name.title !== null) return null
  const longer = organisations.get(name.text)
  if (longer?.guess === 'place' && name.guess !== 'organisation')
    return actorOf(name, 'place', 'name.short', longer.text)
  return datelines.has(name.text.toLowerCase()) ? actorOf(name, 'place', 'name.place') : null
}

/** What a name is by its looks: an actor, or the reason why it is none. */
const BY_LOOKS: Readonly<Record<Guess, (here: NameHere) => Draft | string>> = {
  person: settlePerson,
  thing: () => 'the last word says that it is a thing',
  organisation: asItLooks('organisation'),
  'armed group': asItLooks('armed group'),
  place: settlePlace,
  acronym: settleAcronym,
  unknown: settleUnknown,
  single: settleSingle,
}

function asItLooks(kind: ActorKind): (here: NameHere) => Draft {
  return ({ name }) => actorOf(name, kind)
}

/** "St. John" after Robert St. John, where it speaks. */
function settlePlace(here: NameHere): Draft | string {
  const { name, person, verb } = here
  const speaks = verb !== null && SPEECH_VERBS.has(verb.lemma) && person?.name.endsWith(` ${name.text}`)
  return speaks ? personDraft(name.scan, name.from, name.to, person!, 'name.surname') : actorOf(name, 'place')
}

function settlePerson({ name, person, people, longer }: NameHere): Draft | string {
  // "the cleaning company Tirana Luz" elsewhere
  const isCalledBody = longer?.guess === 'organisation' && longer.text === name.text && name.title === null
  if (isCalledBody && !GIVEN_NAMES.has(name.scan.words[name.from]!.text)) return actorOf(name, 'organisation')
  if (!person) return people.areSeveral(name.text) ? oneOfSeveral(name) : 'no letters of a name'
  const own = personDraft(name.scan, name.from, name.to, person, name.rule)
  return name.title?.role ? { ...own, role: name.title.role, affiliation: name.title.affiliation } : own
}

function settleAcronym({ name, person, acts, count }: NameHere): Draft | string {
  const { from, to, scan } = name
  // "Chandrashekar Rao, known as KCR"
  if (person !== null) return personDraft(scan, from, to, person, 'name.surname')
  const bracketed =
    scan.words[from - 1]?.text === '(' && scan.words[to]?.text === ')' && scan.words[from - 2]?.capital === true
  return bracketed || acts || count > 1
    ? actorOf(name, 'organisation')
    : 'an abbreviation that the article does not explain'
}

/** Several words of which none says what they are. */
function settleUnknown({ name, person, longer, acts, verb, count }: NameHere): Draft | string {
  const { scan, from, to, text } = name
  if (person) return personDraft(scan, from, to, person, 'name.surname')
  if (longer) return actorOf(name, longer.guess === 'place' ? 'place' : 'organisation')
  if (isGoal(scan, from, to)) return actorOf(name, 'place', 'name.place')
  const plain =
    !/^\p{Lu}\p{Ll}+ (?:for|of) \p{Lu}/u.test(text) &&
    scan.words.slice(from, to).every((word) => isOrdinary(word.lower) || !word.capital)
  // "National Election Watch, which posted 6,000 observers, said …"
  const isSomebody = acts && (count > 1 || (to - from > 2 && SPEECH_VERBS.has(verb?.lemma ?? '')))
  return plain && !isSomebody ? 'ordinary words with capitals' : actorOf(name, 'organisation')
}
