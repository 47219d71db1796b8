import { CALENDAR_WORDS, NAME_PARTICLES as PARTICLES } from '../../../language/lexicon/capitalised.ts'
import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import {
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
} from '../../../language/lexicon/institutions.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Scan, Word } from '../scan.ts'
import { type HitAt, isTitleWord } from '../titles.ts'
import { isBareInitial, isMonthAsGiven } from './givenLooks.ts'
import {
  areOrdinary,
  FOUNDED,
  hasConnector,
  isNounAfterAnd,
  isOwnerInName,
  joinsOneName,
  opensSurname,
  overConnectors,
  overParticles,
  overPartyWord,
} from './insideNames.ts'
import { isAbbreviation, isBareLetter, isBefallen, isMade, isNoName, linksTown, mayBePast } from './nameLooks.ts'
import { inMixed, isBracketed, isShouted, isShoutedDate } from './shouted.ts'

/** Words [from, to) printed with capitals side by side that no lexicon knows. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Small words inside names of organisations, after a noun that takes them. */
const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', '&', 'to', 'in', 'against'])
const CALENDAR_SURNAMES = new Set(['May', 'March', 'June', 'April', 'August', 'Ramadan', 'Easter'])
/** Parts of speech that no name begins with where the word is an ordinary one. */
const FUNCTION = new Set([
  'DET',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'ADP',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'VERB',
  'ADV',
  'SYM',
])

/** Runs of words in capitals that no lexicon knows, in text order; `hitAt` says what the lexicons know at a word. */
export function findRuns(scan: Scan, hitAt: HitAt): Run[] {
  const { words } = scan
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    const hit = hitAt(i)
    if (hit) {
      i = hit.to - 1
      continue
    }
    if (!belongs(scan, i) && !startsWithParticle(scan, i) && (scan.titleCase || !opensSurname(words, i))) continue
    let to = i + 1
    while (to < words.length) {
      const next = extend(scan, i, to, hitAt)
      if (next === to) break
      to = next
    }
    runs.push({ from: i, to })
    i = to - 1
  }
  return runs
}

/** Whether a word may be part of a name by its own looks. */
export function belongs(scan: Scan, i: number): boolean {
  const word = scan.words[i]!
  if (isMonthAsGiven(scan.words, i) || isBareInitial(scan, i)) return true
  if (!word.capital || isNoName(word) || (word.initial && isBefallen(word))) return false
  if (scan.titleCase && isShoutedDate(word.text)) return false
  // "3GS", "11-inch": the end of a number.
  if (word.glued && /\d$/.test(scan.words[i - 1]!.text)) return false
  if (isMade(word)) return true
  if (scan.titleCase && isShouted(word.text)) return word.pos === 'PROPN' || isBracketed(scan, i)
  if (!isOrdinaryWord(word.lower)) {
    // "J. Scott Applewhite" at the beginning of a sentence, not "A. The first answer".
    const initials = /^\p{Lu}\.$/u.test(word.text) && !word.glued && word.initial
    return !initials || (scan.words[i + 1]?.capital === true && !FUNCTION.has(scan.words[i + 1]!.pos))
  }
  // "Don Farrell", "Shipping Lines", "Northwest Territories": tagged for what the word is when it is no name.
  if (GIVEN_NAMES.has(word.text) && !word.initial) return true
  if (FUNCTION.has(word.pos))
    return !scan.titleCase && (isBesideCapital(scan, i) || isActingAbbreviation(scan, i) || isExplained(scan, i))
  return !scan.titleCase || word.pos === 'PROPN'
}

/**
 * A verb or adverb printed with a capital in mid-sentence, another capital right behind it; after "the" a small word
 * too ("the All People’s Congress", "the Five Star Movement").
 */
function isBesideCapital({ words }: Scan, i: number): boolean {
  const word = words[i]!
  const next = words[i + 1]
  if (word.initial || !next?.capital || next.initial || next.start - word.end !== 1) return false
  if (word.pos === 'VERB' || word.pos === 'ADV') return next.pos === 'PROPN'
  const [second, before] = [words[i - 2]?.lower ?? '', words[i - 1]?.lower ?? '']
  // "President To Lam", "General To An Xo", but "the Minister Of Health"
  const titled = isTitleWord(before) || (before.length < 4 && words[i - 1]?.capital && isTitleWord(second))
  if (titled && word.text.length < 4 && word.pos !== 'PRON' && !/^(?:of|for|and|the|in|at|on)$/.test(word.lower))
    return true
  return before === 'the' && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !CALENDAR_WORDS.has(next.text)
}

/** "the Christian Association of Nigeria (CAN)": capitals in brackets, whatever the word is else. */
const isExplained = (scan: Scan, i: number): boolean => isAbbreviation(scan.words[i]!) && isBracketed(scan, i)

/** "RAM has grounded two jets": capitals throughout, and a verb behind. */
export function isActingAbbreviation({ words }: Scan, i: number): boolean {
  const word = words[i]!
  return word.initial && isAbbreviation(word) && /^(?:has|have|is|was|said|says|will)$/.test(words[i + 1]?.lower ?? '')
}

function startsWithParticle(scan: Scan, i: number): boolean {
  const { words } = scan
  const word = words[i]!
  return (
    (word.lower === 'al' || word.lower === 'el') &&
    words[i + 1]?.text === '-' &&
    words[i + 2]?.capital === true &&
    words[i + 2]!.glued
  )
}

/** A run [from, to) and the word behind it. */
interface Grown extends Run {
  readonly scan: Scan
  readonly words: readonly Word[]
  readonly word: Word
  readonly last: Word
  readonly hitAt: HitAt
}

/** Where the run ends if it may take the word at `to`, else `to`. */
function extend(scan: Scan, from: number, to: number, hitAt: HitAt): number {
  const { words } = scan
  const word = words[to]!
  const last = words[to - 1]!
  if (word.start - last.end > 2 || crossesLine(scan.text, last.end, word.start)) return to
  const run = { scan, words, word, last, hitAt, from, to }
  if (word.text === '-' && word.glued) return overHyphen(run)
  if (word.glued && /^['’]s?$/.test(word.text) && isOwnerInName(words, to, hitAt)) return to + 2
  if (word.glued && !/^\p{Lu}\.?$/u.test(last.text)) return isSuffix(word, last) ? to + 1 : to
  if (hitAt(to)) return overPartyWord(words, from, to, hitAt)
  // "… President Ouedraogo Invited to speak": a sentence whose beginning was lost, and no surname.
  if (mayBePast(word) && !words[to + 1]?.capital) return to
  if (isPartOfName(run)) return to + 1
  // "iPhone 4", "Boeing 777", "Windows 7".
  if (word.pos === 'NUM') return isModel(words, from, to) ? to + 1 : to
  if (isInitial(run)) return to + 1
  if (PARTICLES.has(word.lower) && !word.capital) return overParticles(words, to, hitAt)
  if (word.text === '&' && words[to + 1]?.capital) return to + 2
  if (CONNECTORS.has(word.lower)) return overSmallWord(run)
  return overNickname(words, to, hitAt)
}

/** A hyphen without space on either side. */
function overHyphen({ words, last, hitAt, from, to }: Grown): number {
  const next = words[to + 1]
  if (!next?.glued) return to
  if (next.capital && !hitAt(to + 1)) return to + 2
  const second = words[to + 2]
  // "Croix-des-Bouquets", "Newcastle-under-Lyme"
  const isTown =
    linksTown(next) &&
    (!isOrdinaryWord(last.lower) || PLACE_HEADS.has(last.lower) || (!last.initial && /^(?:up)?on$/.test(next.lower)))
  if (isTown && second?.text === '-' && words[to + 3]?.glued && words[to + 3]!.capital) return to + 4
  // "Kim Jong-un", "Lee Jae-myung": no longer chain, and no contraction.
  const goesOn = second?.glued === true && /^[-\p{L}’']/u.test(second.text) && second.pos !== 'PART'
  return /^\p{Ll}{1,6}$/u.test(next.text) && (to - from > 1 || !isOrdinaryWord(next.lower)) && !goesOn ? to + 2 : to
}

/** A word with a capital that goes on the name. */
function isPartOfName({ scan, words, word, last, to }: Grown): boolean {
  if (belongs(scan, to) && !word.initial) return true
  if (!word.capital) return false
  // "Theresa May", "Tamer Ramadan": a word of the calendar after a given name, and no day after it.
  if (CALENDAR_SURNAMES.has(word.text) && GIVEN_NAMES.has(last.text) && words[to + 1]?.pos !== 'NUM') return true
  if (scan.titleCase) {
    if (!isShouted(word.text)) return false
    // "RENE PONCE": a surname that the dictionary knows; "ANTIOQUIA DEPARTMENT"
    if (GIVEN_NAMES.has(inMixed(last.text)) && word.pos === 'NOUN') return true
    return !isOrdinaryWord(last.lower) && isHeadOfName(word.lower)
  }
  if (word.initial) return false
  // "National Election Watch": the tagger takes the last noun for a verb.
  if (word.pos === 'VERB' && isHeadOfName(word.lower)) return true
  // After a given name or an initial any capital begins a surname ("Tim Cook", "Timothy D. Cook").
  return isGiven(last) && !CALENDAR_WORDS.has(word.text)
}

/** "George | W Bush"; "Nasar P", "Ganesh K": the initial behind the name; not "Plan B". */
function isInitial({ scan, words, word, last, to }: Grown): boolean {
  if (/^\p{Lu}$/u.test(word.text) && words[to + 1]?.capital) return true
  return isBareLetter(word) && !isOrdinaryWord(last.lower) && !scan.titleCase && last.text.length > 2
}

/** "Ministry | of Health", "Union of Boilermakers | of South Africa", "Transport | for Wales". */
function overSmallWord({ scan, words, word, last, hitAt, from, to }: Grown): number {
  const { lower } = word
  if (lower === 'and') {
    if (joinsOneName(words, from, to, hitAt)) return to + 2
    const isList = hasConnector(words, from, to) && words[to + 1]?.capital && !hitAt(to + 1)
    return isList && isNounAfterAnd(words, to) ? to + 2 : to
  }
  // "St. Anne's Hospital in Marlow": a house, and the town where it stands.
  if (lower === 'in' && FOUNDED.test(last.lower) && !areOrdinary(words, from, to)) return to
  const general = last.lower === 'general' && ORGANISATION_HEADS.has(words[to - 2]?.lower ?? '')
  if (ORGANISATION_HEADS.has(last.lower) || general) return overConnectors(scan, to, hitAt)
  if (lower === 'of') {
    // "Committee for the Defence of Human Rights", "Union of Boilermakers of South Africa"
    const nation = hitAt(to + 1)?.readings[0]?.class === 'state'
    if (hasConnector(words, from, to) && (nation || isOrdinaryWord(last.lower))) return overConnectors(scan, to, hitAt)
    // "Hearts of Oak", "Brothers of Italy"
    return to - from === 1 && !scan.titleCase && isTeam(words, to) ? to + 2 : to
  }
  // "Transport for Wales", "Students for Liberty"
  const isCause = lower === 'for' && to - from === 1 && !words[from]!.initial && !scan.titleCase && isCommonNoun(last)
  return isCause ? overConnectors(scan, to, hitAt) : to
}

const isHeadOfName = (lower: string) => ORGANISATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower)

const isCommonNoun = ({ lower, pos }: Word) =>
  isOrdinaryWord(lower) && !isTitleWord(lower) && (pos === 'PROPN' || pos === 'NOUN') && lower.length > 4

/** Ordinary words in mid-sentence: several, and of what. */
function isTeam(words: readonly Word[], of: number): boolean {
  const [last, next] = [words[of - 1]!, words[of + 1]]
  if (!next?.capital || next.initial || last.initial || !isCommonNoun(last) || ORGANISATION_NOUNS.has(last.lower))
    return false
  return last.lower.endsWith('s') && isOrdinaryWord(next.lower) && !CALENDAR_WORDS.has(next.text)
}

function isGiven(word: Word): boolean {
  return word.capital && (GIVEN_NAMES.has(word.text) || /^\p{Lu}\.$/u.test(word.text))
}

function isSuffix(word: Word, last: Word): boolean {
  return /^\p{Lu}\p{L}?$/u.test(word.text) && /^\d+$/.test(last.text)
}

/** `Jimmy | "Barbecue" Chérizier`, `Joaquín | “El Chapo” Guzmán`, `Ana | “Nena” de los Ríos`. */
function overNickname(words: readonly Word[], to: number, hitAt: HitAt): number {
  if (!/^["“‘']$/.test(words[to]!.text) || !canBeGiven(words[to - 1]!)) return to
  const close = [to + 2, to + 3].find((i) => /^["”’']$/.test(words[i]?.text ?? ''))
  const surname = words[(close ?? to) + 1]
  if (close === undefined || !words[to + 1]!.capital || !words[close - 1]!.capital || !surname) return to
  if (surname.start - words[close]!.end !== 1) return to
  if (surname.capital) return hitAt(close + 1) ? to : close + 2
  const end = PARTICLES.has(surname.lower) ? overParticles(words, close + 1, hitAt) : 0
  return end > close + 1 ? end : to
}

const canBeGiven = (word: Word): boolean =>
  GIVEN_NAMES.has(word.text) ||
  (word.capital && !(word.initial && isOrdinaryWord(word.lower)) && !isTitleWord(word.lower))

function isModel(words: readonly Word[], from: number, to: number): boolean {
  const number = words[to]!
  const name = words[to - 1]!
  if (isMade(name) && number.text.length < 3) return true
  if (!/^\d{1,4}$/.test(number.text) || /^(?:19|20)\d\d$/.test(number.text) || name.initial) return false
  // “Roth won 53 per cent and Sall 43 per cent”
  const after = words[to + 1]
  if (/^(?:percent|per|pct|%|-)$/.test(after?.lower ?? '') || after?.pos === 'NUM') return false
  return !CALENDAR_WORDS.has(name.text) && (to - from > 1 || !isOrdinaryWord(name.lower)) && after?.pos !== 'NOUN'
}

function crossesLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}
