import { ADJECTIVE_WORDS } from '../../../language/lexicon/capitalised.ts'
import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { ORGANISATION_NOUNS } from '../../../language/lexicon/institutions.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { SOURCE_NOUNS } from '../../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import { nameWords } from '../../../language/personNames.ts'
import { type Draft, personDraft } from '../draft.ts'
import { isLocated, LOCATIVE } from '../names/located.ts'
import { isNounOfNames } from '../names/nameLooks.ts'
import type { Scan, Word } from '../scan.ts'
import { isPersonAct } from '../verbs.ts'
import { isOrdinary } from './madeFromOrdinary.ts'
import { actorOf, type NameHere, oneOfSeveral } from './nameHere.ts'
import { isGoal, isWater } from './placed.ts'

/** A name of one word, and what the dictionary and the printing say of it. */
interface Single extends NameHere {
  readonly scan: Scan
  readonly from: number
  readonly to: number
  readonly text: string
  readonly word: Word
  readonly next: Word | undefined
  /** The dictionary knows it. */
  readonly ordinary: boolean
  /** A noun of bodies, places or things ("Council"). */
  readonly common: boolean
  /** Only a name has a capital here: neither the beginning of a sentence nor a line of capitals. */
  readonly inside: boolean
}

/** What a name of one word is, or the reason why it is nobody: the first that knows says it. */
export function settleSingle(here: NameHere): Draft | string {
  const { name } = here
  const { scan, from, to, text } = name
  const word = scan.words[from]!
  const single: Single = {
    scan,
    from,
    to,
    text,
    word,
    next: scan.words[to],
    ordinary: isOrdinary(word.lower),
    common: isNounOfNames(word.lower),
    inside: !word.initial && !scan.titleCase,
    ...here,
  }
  for (const settle of SETTLERS) {
    const verdict = settle(single)
    if (verdict !== null) return verdict
  }
  return whoActs(single)
}

const SETTLERS: readonly ((single: Single) => Draft | string | null)[] = [
  (single) => (isEponym(single) ? 'a disease or a law called after somebody' : null),
  (single) => (isFamily(single) ? 'several of one surname' : null),
  (single) => (isAnother(single) ? (isNamedNext(single) ? 'told by the name behind it' : another(single)) : null),
  ({ name, person }) => (person ? personDraft(name.scan, name.from, name.to, person, 'name.surname') : null),
  ({ name, people, text }) => (people.areSeveral(text) ? oneOfSeveral(name) : null),
  shortForBody,
  // "the Monti government"
  ({ name, next, ordinary }) => (RULE.test(next?.lower ?? '') && !ordinary ? actorOf(name, 'person') : null),
  ({ name, text }) =>
    /\p{Ll}{3}ians$/u.test(text) && !isOrdinary(text.toLowerCase()) ? actorOf(name, 'collective') : null,
  // "Lasso said": a surname that is an ordinary word.
  (single) => (single.ordinary && isSpeaker(single) ? actorOf(single.name, 'person') : null),
  (single) => (isPlace(single) ? actorOf(single.name, 'place', 'name.place') : null),
  (single) => (isGivenName(single) ? actorOf(single.name, 'person') : null),
  (single) => (isOwner(single) ? actorOf(single.name, 'organisation') : null),
  ({ ordinary, inside, common, count, acts }) =>
    ordinary && (!inside || common || count < 3 || !acts) ? 'an ordinary word with a capital' : null,
  ({ name, scan, from, acts }) => (isLocated(scan, from) && !acts ? actorOf(name, 'place', 'name.place') : null),
  ({ acts, count }) => (!acts && count < 2 ? 'a single capital word that does nothing here' : null),
  ({ word }) => (word.initial && word.pos !== 'PROPN' ? 'the beginning of a sentence' : null),
]

const RULE = /^(?:administration|government|regime)$/

/** "Parkinson's disease", "Moore’s law" */
const isEponym = ({ scan, to, next, person }: Single): boolean =>
  person === null && next?.pos === 'PART' && CALLED_AFTER.test(scan.words[to + 1]?.lower ?? '')
const CALLED_AFTER = /^(?:disease|syndrome|lymphoma|palsy|sarcoma|dementia|law|comet)$/

/** The first word of an organisation's name that the article prints in full. */
function shortForBody({ name, longer, scan, from, word }: Single): Draft | null {
  if (!longer || (!scan.acts[from] && isOrdinaryWord(word.lower) && word.initial)) return null
  return actorOf(name, 'organisation', 'name.short', longer.text)
}

/** "The two Mekonnens", "the Obamas": all who have a surname. */
function isFamily({ scan, from, text, people, next, person }: Single): boolean {
  // "the Mekonnen brothers"
  if ((person !== null || people.areSeveral(text)) && KINSFOLK.test(next?.lower ?? '') && !next!.glued) return true
  const surname = /^(.+?)(?:(?<=[sxz])es|s)$/u.exec(text)?.[1]
  if (surname === undefined || people.withSurname(nameWords(surname)[0] ?? '') === null) return false
  const before = scan.words[from - 1]
  return /^(?:the|both|all|other)$/.test(before?.lower ?? '') || before?.pos === 'NUM'
}

/** "Abdul’s hand", but "the Pinta", "near Rosario", "a Roman road". */
function isGivenName({ scan, from, text, next, ordinary, inside }: Single): boolean {
  if (!inside || ordinary || !GIVEN_NAMES.has(text) || isLocated(scan, from)) return false
  const before = scan.words[from - 1]
  if (before?.capital || /^(?:the|an?)$/.test(before?.lower ?? '')) return false
  return next === undefined || !(next.capital || /^(?:NOUN|ADJ)$/.test(next.pos) || next.text === '-')
}

/** "a second Roth was questioned", "the younger Roth": not the one whom the surname means by itself. */
function isAnother({ scan, from, text, people, next, person }: Single): boolean {
  const before = scan.words[from - 1]?.lower ?? ''
  if ((person === null && !people.areSeveral(text)) || next?.pos === 'NOUN') return false
  return (
    /^(?:second|third|another|other)$/.test(before) ||
    (/^(?:elder|older|younger)$/.test(before) && people.areSeveral(text))
  )
}

/** "Another Roth, Senator Ana Roth, …" */
const isNamedNext = ({ next, scan, to }: Single): boolean => next?.text === ',' && scan.words[to + 1]?.capital === true
const another = ({ name, scan, from, text }: Single): Draft =>
  oneOfSeveral(name, `${scan.words[from - 1]!.text} ${text}`)

const REIGNS = /^(?:Kaiser|Tsar|Czar|Shah|Pope|Comte|Emir|Sheikh|Imam|Ayatollah|Queen|King|Pontiff|Mahdi)$/
const KINSFOLK = /^(?:brothers|sisters|family|families|siblings|twins|clan|dynasty)$/

/** Right before "said" or "told" stands somebody; a plural or a noun for a body or a calling is not a surname. */
function isSpeaker({ word, next, scan }: Single): boolean {
  return (
    word.pos === 'PROPN' &&
    !scan.titleCase &&
    /^(?:said|told|added|says)$/.test(next?.lower ?? '') &&
    !word.lower.endsWith('s') &&
    !ORGANISATION_NOUNS.has(word.lower) &&
    !SOURCE_NOUNS.has(word.lower) &&
    groupOf(word.lower) === null
  )
}

/** Words beside it say that it is a place, whatever else it may be. */
function isPlace({ scan, from, to, text, word, ordinary, common, inside, acts, next }: Single): boolean {
  const [second, last] = [scan.words[from - 2]?.lower ?? '', scan.words[from - 1]?.lower ?? '']
  // "in Worcestershire": no noun of every day, though the dictionary knows it.
  const noNoun = ordinary && inside && !common && !acts && word.pos === 'PROPN' && text.length > 3
  if (noNoun && LOCATIVE.has(last) && !ADJECTIVE_WORDS.has(text) && !groupOf(word.lower)) return true
  // "Dai Havard, of Nantgarw, said"
  if (last === 'of' && !ordinary && /^(?:,|and)$/.test(second) && /^[,.;]$/.test(next?.text ?? '')) return true
  return inside && (isWater(scan, from) ? word.pos === 'PROPN' : !ordinary && isGoal(scan, from, to))
}

/** "Merck’s vaccine": somebody owns something. */
function isOwner({ scan, to, next, ordinary, inside, count, acts }: Single): boolean {
  return next?.pos === 'PART' && scan.words[to + 1]?.pos === 'NOUN' && !ordinary && inside && count < 2 && !acts
}

/** "Fjordbank", "Petrogas": made of the noun for a firm. */
const isFirmByEnding = (text: string): boolean => /^\p{Lu}\p{L}{3,}(?:bank|gas|oil|tech|soft|media|com)$/u.test(text)

/** Somebody or some body, by what it does. */
function whoActs({ name, scan, from, verb, next, text }: Single): Draft {
  // "The Conaie urged calm": no person has an article.
  const definite = scan.words[from - 1]?.lower === 'the' && !REIGNS.test(text)
  // "Amaq reported": an outlet, mostly.
  const isPerson =
    verb !== null &&
    verb.lemma !== 'report' &&
    !definite &&
    !isFirmByEnding(text) &&
    next?.pos !== 'NOUN' &&
    (isPersonAct(verb.lemma) || GIVEN_NAMES.has(text)) &&
    !/^\p{Ll}|\d/u.test(text)
  return actorOf(name, isPerson ? 'person' : 'organisation')
}
