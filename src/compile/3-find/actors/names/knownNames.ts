import {
  countryOfAdjective,
  isSmallHead,
  type KnownMatch,
  type KnownName,
  matchName,
  startsName,
} from '../../../language/gazetteer.ts'
import { CALENDAR_WORDS, NAME_PARTICLES } from '../../../language/lexicon/capitalised.ts'
import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../../../language/lexicon/institutions.ts'
import { isOnePerson } from '../../../language/lexicon/people.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import { perWord } from '../../../language/perWord.ts'
import type { RefusedSpan } from '../../../shapes.ts'
import type { Hit } from '../hit.ts'
import type { Scan, Word } from '../scan.ts'
import { isTitleWord } from '../titles.ts'
import { isKin } from './kin.ts'
import { isAbbreviation } from './nameLooks.ts'

/** Names that are also a person's given name or surname, so that the words around decide. */
const WEAK = new Set(['state', 'capital', 'territory', 'city', 'company', 'outlet', 'party'])

const BEGINNERS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PUNCT'])

/** Names of the lexicons in a passage, in text order. What only looks like one is refused with its reason. */
export function findKnown(scan: Scan, refused: RefusedSpan[]): Hit[] {
  const { words, text } = scan
  const limit = words.at(-1)?.end ?? 0
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    // "The", "He", "In" begin sentences, not names.
    if (word.initial && BEGINNERS.has(word.pos) && !isSpelled(scan, word)) continue
    if (!word.capital && !opensSmall(word)) continue
    // Half of a glued word ends where the other begins.
    const glued = words[i + 1]?.glued === true
    const apart = glued && /\p{L}$/u.test(word.text) && /^\p{L}/u.test(words[i + 1]!.text)
    let matches = glued || opens(word) ? matchName(text, word.start, apart ? word.end : limit) : NONE
    if (matches.length === 0) matches = matchShouted(text, word, limit)
    const last = matches[0]
    if (!last) continue
    let to = i + 1
    while (to < words.length && words[to]!.start < last.end) to++
    if (words[to - 1]!.end > last.end) continue
    const readings = matches.map((m) => m.known).filter((known) => articleFits(known, words, i))
    if (readings.length === 0) continue
    const hit: Hit = { from: i, to, start: word.start, end: last.end, readings }
    const reason = whyNot(scan, hit)
    if (reason) {
      if (reason !== 'part of a person’s name')
        refused.push({ start: hit.start, end: hit.end, rule: 'actor.known', reason })
      continue
    }
    hits.push(hit)
    i = to - 1
  }
  return hits
}

const NONE: readonly KnownMatch[] = []
const opens = perWord(({ text }) => startsName(text))
const opensSmall = perWord(({ text }) => isSmallHead(headOf(text)))

/** "WASHINGTON (AP)", "CAPE TOWN, South Africa": a name in capitals throughout, as datelines print it. */
function matchShouted(text: string, word: Word, limit: number): readonly KnownMatch[] {
  if (!isShouted(word)) return NONE
  const end = Math.min(limit, word.start + 40)
  const shouted = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*/u.exec(text.slice(word.start, end))?.[0] ?? ''
  const spoken = shouted.replace(/\p{Lu}+/gu, (part) => part[0] + part.slice(1).toLowerCase())
  return matchName(spoken, 0, spoken.length).map(({ known, end }) => ({ known, end: word.start + end }))
}

const isShouted = perWord(({ text }) => text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text))

const isSpelled = ({ titleCase }: Scan, word: Word) => !titleCase && isAbbreviation(word)

function headOf(word: string): string {
  const cut = word.indexOf('-')
  return cut < 0 ? word : word.slice(0, cut)
}

function articleFits(known: KnownName, words: readonly Word[], i: number): boolean {
  if (known.article === 'none') return true
  const before = words[i - 1]
  if (before?.lower !== 'the') return false
  // "The Sun" as a newspaper only in mid-sentence: at its beginning any noun follows "The".
  return known.article === 'the' || (before.text === 'The' && !before.initial)
}

/** Why the words are not what the lexicons know; null where nothing speaks against it. */
function whyNot(scan: Scan, hit: Hit): string | null {
  const { words, titleCase } = scan
  const first = words[hit.from]!
  const known = hit.readings[0]!
  if (goesOn(scan, hit)) return 'the beginning of a longer name'
  if (isTail(words, hit)) return 'the end of a longer name'
  if (hit.to - hit.from > 1) return null
  if (known.class === 'adjective') return isSurname(scan, hit) ? OF_PERSON : null
  const ordinary = isOrdinaryWord(first.lower)
  if (ordinary && first.initial && first.pos !== 'PROPN' && !isSpelled(scan, first)) return BEGINS_SENTENCE
  if (ordinary && titleCase && first.pos !== 'PROPN' && words[hit.from - 1]?.text !== '(')
    return 'an ordinary word in a heading'
  if (ordinary && isOwned(words, hit.from)) return 'the end of a longer name'
  // "Deputy Scot Peterson", "Dane Cook": a given name that is a people's too.
  if (known.class === 'people' && !first.lower.endsWith('s') && isBeforeSurname(scan, hit.to)) return OF_PERSON
  if (!WEAK.has(known.class)) return null
  // "Nice weather", "Split opinions".
  if (ordinary && first.initial && known.class === 'city' && /^(?:NOUN|ADJ)$/.test(words[hit.to]?.pos ?? ''))
    return BEGINS_SENTENCE
  const titled = isTitleWord(words[hit.from - 1]?.lower ?? '') && words[hit.from - 1]!.capital
  const ofPerson =
    // "Defence Minister Florence Parly", "a crew member, Cory Washington, …"
    ((titled || isKinBefore(words, hit.from)) && isBeforeSurname(scan, hit.to)) ||
    (known.class !== 'state' && isSurnameOfBearer(words, hit)) ||
    ((known.class !== 'state' || goesOnAsName(words, hit.to)) && isBehindGiven(scan, hit.from)) ||
    // "Jordan Peterson": the beginning of one.
    (isBeforeSurname(scan, overSmall(words, hit.to)) &&
      (GIVEN_NAMES.has(first.text) || PATRONYMIC.test(words[hit.to]!.lower)))
  return ofPerson ? OF_PERSON : null
}
const BEGINS_SENTENCE = 'an ordinary word at the beginning of a sentence'
const OF_PERSON = 'part of a person’s name'

/** "The Times | of Lima", "the Democratic Alliance | for Change" */
function goesOn(scan: Scan, { from, to, readings: [known] }: Hit): boolean {
  const next = scan.words[to]?.lower
  if (!scan.words[to + 1]?.capital) return false
  if (known!.class === 'outlet' && next === 'of') return true
  if (!BODIES.has(known!.class) || to - from < 2) return false
  return next === 'for' ? !isName(scan, to + 1) : next === 'and' && isMoreWork(scan, from, to)
}

/** "the Department of Labor | and Employment": another's, of whose work the known name says half. */
function isMoreWork(scan: Scan, from: number, and: number): boolean {
  const { words } = scan
  const more = words[and + 1]!
  if (scan.titleCase || more.initial || words[and + 2]?.capital || words[from + 1]?.lower !== 'of') return false
  if (!isOrdinaryWord(more.lower) || isTitleWord(more.lower) || GIVEN_NAMES.has(more.text)) return false
  return !CALENDAR_WORDS.has(more.text) && !ORGANISATION_NOUNS.has(more.lower) && !isName(scan, and + 1)
}

/** "the All People’s | Congress", "the Workers’ | Party" */
function isOwned(words: readonly Word[], at: number): boolean {
  const owner = words[at - 2]
  if (!words[at]!.capital || words[at - 1]?.pos !== 'PART' || !owner?.capital) return false
  return !owner.initial && isOrdinaryWord(owner.lower)
}

function isBeforeSurname(scan: Scan, at: number): boolean {
  const next = scan.words[at]
  return next?.capital === true && !next.glued && next.pos === 'PROPN' && startsSurname(next) && !isName(scan, at)
}

/** "her daughter, Mehr Bano" */
const isKinBefore = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === ',' && isKin(words[at - 2]?.lower ?? '')

/** "a crew member, Cory | Washington, …": somebody whom a comma names, in two words. */
function isSurnameOfBearer(words: readonly Word[], { from, to }: Hit): boolean {
  const [noun, comma, given] = [words[from - 3], words[from - 2], words[from - 1]]
  if (comma?.text !== ',' || !given?.capital || words[to]?.text !== ',' || words[from]!.start - given.end !== 1)
    return false
  return !isOrdinaryWord(given.lower) && noun?.capital === false && isOnePerson(noun.lower)
}

/** "Michael Jordan | Price" */
const goesOnAsName = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && words[at]!.start - words[at - 1]!.end === 1

/** What stands in names of persons alone. */
const PATRONYMIC = /^(?:dela|delos|della|van|von|bin|ibn|bint)$/
/** Behind the particles of a surname: "Chad | dela Cruz". */
function overSmall(words: readonly Word[], at: number): number {
  let i = at
  while (i < at + 3 && words[i]?.capital === false && NAME_PARTICLES.has(words[i]!.lower)) i++
  return i
}

/** No given names and surnames of one person are more. */
const LONGEST_NAME = 5

/** "Walter Houston", "J. Washington", "Luis Alberto Quiroga Medina": the end of a person's name. */
function isBehindGiven(scan: Scan, at: number): boolean {
  const { words } = scan
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_NAME; i--) {
    const { capital, text, lower, glued } = words[i]!
    if (!capital || words[i + 1]!.start - words[i]!.end !== 1) return false
    // "Salvador Rangel | Mendoza", but "Jordan | Valley"
    if (isName(scan, i)) return i < at - 1 && GIVEN_NAMES.has(text)
    if (GIVEN_NAMES.has(text) || /^\p{Lu}\.$/u.test(text)) return true
    if (glued || isOrdinaryWord(lower)) return false
  }
  return false
}

/** "Dinh Quoc | Thai, who …", "Hans | Deutsch": what else is an adjective ends a name where it describes nothing. */
function isSurname(scan: Scan, { from, to }: Hit): boolean {
  const [before, first, next] = [scan.words[from - 1], scan.words[from - 2], scan.words[to]]
  if (!before?.capital || scan.words[from]!.start - before.end !== 1 || scan.titleCase) return false
  if (next !== undefined && (next.capital || !/^(?:PUNCT|VERB|AUX|PART)$/.test(next.pos))) return false
  if (isBehindGiven(scan, from)) return true
  const two = first?.capital === true && before.start - first.end === 1
  const mayBeOfName = ({ lower }: Word) => (!isOrdinaryWord(lower) || NAME_PARTICLES.has(lower)) && !isTitleWord(lower)
  return two && mayBeOfName(first) && mayBeOfName(before)
}

/** "New | Britain", "the State | Security Service": a capital word before it makes it somebody or somewhere else. */
function isTail(words: readonly Word[], { from, to, readings }: Hit): boolean {
  const before = words[from - 1]
  if (
    before?.lower === 'and' &&
    isFirstHalf(words, from - 2) &&
    ORGANISATION_NOUNS.has(words[to - 1]!.lower) &&
    to - from > 1
  )
    return true
  if (!before?.capital || before.initial || words[from]!.start - before.end !== 1) return false
  const known = readings[0]!
  // "New | Britain", "Lake | Chad", "All | India"
  if (/^(?:New|Lake|Mount|All)$/.test(before.text)) return to - from === 1 && WEAK.has(known.class)
  // "Trinamool | Congress"
  if (known.class === 'state body' && to - from === 1)
    return !isOrdinaryWord(before.lower) && !isTitleWord(before.lower) && countryOfAdjective(before.text) === null
  if (known.class !== 'state body' && known.class !== 'office') return false
  return (
    to - from > 1 &&
    isOrdinaryWord(words[from]!.lower) &&
    isOrdinaryWord(before.lower) &&
    !isTitleWord(before.lower) &&
    countryOfAdjective(before.text) === null
  )
}

/** "its Peace and | Security Council": half of what the body does. */
function isFirstHalf(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.capital || word.initial || words[at - 1]?.capital || !isOrdinaryWord(word.lower)) return false
  return !ORGANISATION_NOUNS.has(word.lower) && !isTitleWord(word.lower) && !GIVEN_NAMES.has(word.text)
}

const BODIES = new Set(['state body', 'office', 'party', 'ngo'])

function startsSurname(word: Word): boolean {
  if (isTitleWord(word.lower) || isOrdinaryWord(word.lower) || word.text === word.text.toUpperCase()) return false
  return !ORGANISATION_NOUNS.has(word.lower) && !PLACE_NOUNS.has(word.lower) && !THING_NOUNS.has(word.lower)
}

function isName(scan: Scan, i: number): boolean {
  const word = scan.words[i]!
  return matchName(scan.text, word.start, scan.words.at(-1)!.end).length > 0
}
