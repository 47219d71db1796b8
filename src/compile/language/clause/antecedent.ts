import type { Range } from '../clauses.ts'
import { OF_SPEAKERS } from '../clauseWords.ts'
import { isPlural } from '../doings.ts'
import { NOUN_SENSES } from '../eventLexicon.ts'
import { GIVEN_NAMES } from '../lexicon/givenNames.ts'
import { HARM } from '../lexicon/harm.ts'
import { ORGANISATION_NOUNS } from '../lexicon/institutions.ts'
import { groupOf, isOnePerson } from '../lexicon/people.ts'
import { perWord } from '../perWord.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { courtOf, isJoined, lawBefore } from './ableToDo.ts'
import type { Reading } from './reading.ts'

// What a relative clause is about.

/** The whole phrase a relative clause is about: the base phrase before it, with the head it hangs on by “of”. */
export function antecedentOf(r: Reading, i: number): Range | null {
  let at = r.skipBack(i)
  if (at >= 0 && [',', '(', '—', '–'].includes((r.tokens[at] as Token).text)) at = r.skipBack(at)
  let phrase = besideNot(r, r.phraseEnding[at + 1])
  if (!phrase) return null
  // “floods in Peru this summer, which left …”: a time leaves nobody homeless
  if (at < r.skipBack(i) && (phrase.time || isSeason(r.tokens[phrase.head] as Token)))
    phrase = r.phraseEnding[phrase.governor >= 0 ? phrase.governor : phrase.from] ?? phrase
  const end = phrase.to
  // “a siege of thirty hours which began when …”
  if (phrase.time && phrase.governor > 0 && r.tokens[phrase.governor]?.lower === 'of')
    phrase = r.phraseEnding[phrase.governor] ?? phrase
  // “the attack on the village, which killed nine”: after a comma “which” looks back past prepositions.
  const far = at < r.skipBack(i) && (r.tokens[i] as Token).lower === 'which'
  const built = BUILT.has(r.groupAt[i + 1]?.lemma ?? '')
  while (far && phrase.governor > 0 && !isDeed(r, phrase) && !courtOf(r, phrase, i)) {
    // “the collapse of a bridge at Kita, which was rebuilt in 2021”
    if (built && !isBareName(r, phrase)) break
    const outer: NounPhrase | undefined = r.phraseEnding[phrase.governor]
    // “in response to the attack”: a bare noun between prepositions is no antecedent; nor is a person “which”.
    // “compensation from the government, which has refused it”
    if (isOfBodies(r.groupAt[i + 1]?.lemma ?? '') && isBody(r, phrase) && !(outer && isBody(r, outer))) break
    if (!outer || (outer.to - outer.from === 1 && outer.governor >= 0) || isPerson(r, outer) || isNamed(r, outer)) break
    phrase = outer
  }
  if (far) phrase = courtOf(r, phrase, i) ?? phrase
  const word = (r.tokens[i] as Token).lower
  const law = lawBefore(r, phrase, i)
  if (law) return [law.from, end]
  if (word === 'that') phrase = behindNames(r, phrase)
  if (word === 'that' || word === 'which') phrase = oneOfMany(r, phrase, i)
  if (word === 'that' || word === 'which') phrase = deedBefore(r, phrase, i)
  if (word !== 'who' && word !== 'whose') return [fullName(r, phrase).from, end]
  return nameBefore(r, phrase, end)
}

/** “It was Ana Roth, not Tom Reed, who won” */
function besideNot(r: Reading, last: NounPhrase | undefined): NounPhrase | undefined {
  if (!last || r.tokens[last.from - 1]?.lower !== 'not') return last
  const at = r.tokens[last.from - 2]?.text === ',' ? last.from - 2 : last.from - 1
  return r.phraseEnding[at] ?? last
}

/** “the Health and Safety Executive, which …”: one name, of two parts. */
function fullName(r: Reading, last: NounPhrase): NounPhrase {
  const first = r.phraseEnding[last.from - 1]
  const joined = r.tokens[last.from - 1]?.lower === 'and' && last.governor < 0 ? first : undefined
  const isName = joined && r.tokens[joined.from]?.lower === 'the' && isBareName(r, { ...joined, from: joined.from + 1 })
  return isName && isBareName(r, last) ? joined : last
}

/** What a body does, and no thing. */
const isOfBodies = (lemma: string): boolean => OF_SPEAKERS.has(lemma) || DONE_BY_BODIES.has(lemma)
const DONE_BY_BODIES = new Set('refuse decline insist argue oppose agree run employ operate own manage'.split(' '))
const isBody = ({ tokens }: Reading, { head }: NounPhrase): boolean =>
  ORGANISATION_NOUNS.has((tokens[head] as Token).lower) || (tokens[head] as Token).pos === 'PROPN'

const isSeason = perWord(({ lower }) => ['summer', 'winter', 'spring', 'autumn', 'season'].includes(lower))
const BUILT = new Set(['build', 'rebuild', 'repair', 'renovate', 'restore', 'inaugurate', 'erect'])

/** “a mill in Peru that burned”, “the pact between Chad and Niger that …”: no “that” tells which Peru. */
function behindNames(r: Reading, last: NounPhrase): NounPhrase {
  let phrase: NounPhrase | undefined = last
  while (phrase && (phrase.time || isBareName(r, phrase)))
    phrase =
      r.phraseEnding[isJoined(r, phrase) ? phrase.from - 1 : phrase.governor >= 0 ? phrase.governor : phrase.from]
  return phrase ?? last
}

/** “a load of 900 books that was lost”: not the books were. */
function oneOfMany(r: Reading, last: NounPhrase, i: number): NounPhrase {
  const verb = r.groupAt[i + 1]
  const outer = last.governor > 0 ? r.phraseEnding[last.governor] : undefined
  if (!verb || !outer || !isOfOne(r.tokens[verb.from] as Token)) return last
  return isPlural(r.tokens[last.head]) && !isPlural(r.tokens[outer.head]) ? outer : last
}
const isOfOne = perWord(({ lower }) => lower === 'was' || lower === 'has' || lower === 'is')

const isBareName = ({ tokens }: Reading, { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).every(({ pos }) => pos === 'PROPN' || pos === 'ADJ') && tokens[to - 1]?.pos === 'PROPN'

/** “the inquiry into the blaze, which …”: what happened is told of, not what is made of it. */
const isDeed = (r: Reading, { head }: NounPhrase): boolean => NOUN_SENSES.has((r.tokens[head] as Token).lemma)

const isPerson = (r: Reading, { head }: NounPhrase): boolean => groupOf((r.tokens[head] as Token).lower) !== null

/** “Ana Roth of the Committee of Relatives, which …” */
const isNamed = ({ tokens }: Reading, { from, to }: NounPhrase): boolean =>
  to - from === 2 && GIVEN_NAMES.has((tokens[from] as Token).text) && tokens[from + 1]?.pos === 'PROPN'

/** “a former head of the guard who was sacked”: the guard has one head. */
const isHead = ({ tokens }: Reading, { head }: NounPhrase): boolean =>
  ['head', 'heads'].includes((tokens[head] as Token).lower)

/** “at the hands of President Rojas, who …” */
const isTitled = (r: Reading, { from, head }: NounPhrase): boolean =>
  (r.tokens[head] as Token).pos === 'PROPN' && r.tokens.slice(from, head).some(({ lower }) => isOnePerson(lower))

/** “an attack by rebels on a depot near the port that killed nine”: a place harms nobody, the attack does. */
function deedBefore(r: Reading, last: NounPhrase, i: number): NounPhrase {
  const { lemma = '' } = r.groupAt[i + 1] ?? {}
  if (!HARM.has(lemma) && !['leave', 'claim'].includes(lemma) && !takesPlace(r, i + 1)) return last
  let phrase = last
  for (let steps = 0; steps < 6; steps++) {
    const type = NOUN_SENSES.get((r.tokens[phrase.head] as Token).lemma)?.type
    if (type && (HARMFUL.has(type) || takesPlace(r, i + 1))) return phrase
    const outer: NounPhrase | undefined = phrase.governor > 0 ? r.phraseEnding[phrase.governor] : undefined
    if (!outer) return last
    phrase = outer
  }
  return last
}

/** “the elections to the council which took place in May” */
const takesPlace = ({ tokens, groupAt }: Reading, i: number): boolean =>
  groupAt[i]?.lemma === 'take' && tokens[groupAt[i]?.to ?? i]?.lower === 'place'

/** “relief in a conflict that has killed 900”: relief harms nobody. */
const HARMFUL: ReadonlySet<string> = new Set(['assault', 'coerce', 'condition', 'crime', 'protest'])

/** “Ana Rojas, the head of the agency, who …”: the person, not the agency, and the name before the title. */
function nameBefore(r: Reading, last: NounPhrase, end: number): Range {
  let phrase = last
  // “a girl from Lobito, whose father …”: a place has none
  // “a man in his thirties who”
  const from = (isBareName(r, last) || !isPerson(r, last)) && PLACING.has(r.tokens[last.governor]?.lower ?? '')
  const living = from ? r.phraseEnding[last.governor] : undefined
  if (living && isPerson(r, living)) return [living.from, end]
  while (phrase.governor > 0) {
    const outer = r.phraseEnding[phrase.governor]
    if (outer && isAideTo(r, phrase, outer)) return [outer.from, end]
    if ((r.tokens[phrase.governor] as Token).lower !== 'of' && !isOwnOf(r, phrase, outer)) break
    // “the trial of the men, who …”: of the two only one is a person.
    if (!outer || ((isPerson(r, phrase) || isTitled(r, phrase)) && !isPerson(r, outer) && !isHead(r, outer))) break
    phrase = outer
  }
  const named = r.tokens[phrase.from - 1]?.text === ',' ? r.phraseEnding[phrase.from - 1] : undefined
  const title = (r.tokens[phrase.from] as Token).pos !== 'PROPN'
  if (named && title && (r.tokens[named.head] as Token).pos === 'PROPN') return [named.from, named.to]
  return [phrase.from, end]
}

/** “Tom Reed, an adviser to the mayor who was hurt”: there is one mayor, and many advisers; which of the two it was is not said. */
const isAideTo = ({ tokens }: Reading, inner: NounPhrase, outer: NounPhrase): boolean =>
  (tokens[inner.governor] as Token).lower === 'to' &&
  (tokens[inner.from] as Token).lower === 'the' &&
  groupOf((tokens[inner.head] as Token).lower) !== null &&
  ['a', 'an', 'another', 'one'].includes((tokens[outer.from] as Token).lower) &&
  groupOf((tokens[outer.head] as Token).lower) !== null

/** “a columnist for the magazine, who …”: of the two only one is a person. */
const isOwnOf = (r: Reading, inner: NounPhrase, outer: NounPhrase | undefined): boolean =>
  outer !== undefined &&
  isPerson(r, outer) &&
  !isPerson(r, inner) &&
  (r.tokens[inner.head] as Token).pos === 'NOUN' &&
  (r.tokens[inner.from] as Token).pos === 'DET'

const PLACING = new Set(['from', 'in', 'near'])
