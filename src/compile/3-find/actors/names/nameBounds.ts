import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { ORGANISATION_HEADS, ORGANISATION_NOUNS, PLACE_NOUNS } from '../../../language/lexicon/institutions.ts'
import { TITLE_MODIFIERS } from '../../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Scan } from '../scan.ts'
import { type HitAt, isTitleWord, phraseOf, readTitleBefore, type Title } from '../titles.ts'
import { isActingAbbreviation, type Run } from './capitalRuns.ts'
import { isBareInitial } from './givenLooks.ts'
import { FOUNDED, opensSurname } from './insideNames.ts'
import { isNounOfNames } from './nameLooks.ts'
import { isGivenTitle, readTitleBeforeComma } from './titleLooks.ts'

/** The words of a run that are the name itself, and the title before them. */
export interface Bounds extends Run {
  readonly scan: Scan
  readonly title: Title | null
  /** The first word is no title here, but a given name ("Sultan Karimi, a baker"). */
  readonly given: boolean
}

/** Without titles, ordinary words at the beginning of a sentence and a caption's "Image:"; null where nothing is left. */
export function readBounds(scan: Scan, run: Run, hitAt: HitAt): Bounds | null {
  const given = isGivenTitle(scan, run, hitAt)
  const nameFrom = given || isNamedAfterRoyalty(scan, run) ? run.from : afterTitle(scan, run)
  if (nameFrom === run.to) return null
  const title = given
    ? null
    : (readTitleBefore(scan, nameFrom, hitAt) ?? readTitleBeforeComma(scan, { from: nameFrom, to: run.to }, hitAt))
  const to = beforeCaption(scan, nameFrom, run.to)
  const from = title || given ? nameFrom : afterOrdinary(scan, nameFrom, to)
  if (from === to) return null
  const end = beforeLetters(scan, from, to, title !== null)
  return { scan, from, to: title ? overStrayComma(scan, { from, to: end }, title, hitAt) : end, title, given }
}

/** "Ana Roth QC", "Max Roth MP", "Dr Max Roth PhD", "Ana Roth SC, for the prosecution": letters that are no part of a name. */
function beforeLetters({ words, titleCase }: Scan, from: number, to: number, titled: boolean): number {
  const last = words[to - 1]!
  const least = titled ? 2 : 3
  if (titleCase || to - from < least || !LETTERS.test(last.text)) return to
  const isCounsel =
    words[to]?.text === ',' &&
    /^(?:for|defending|prosecuting|counsel|acting|appearing|who|representing)$/.test(words[to + 1]?.lower ?? '')
  return last.text !== 'SC' || isCounsel ? to - 1 : to
}
const LETTERS = /^(?:SC|QC|KC|BL|MP|MEP|MSP|MLA|TD|MD|PhD|OBE|CBE|MBE|DSO|Esq)$/

const OF_PICTURES = /^(?:image|photo|picture|file|credit|video|source)$/
/** A caption's "Image:" after the name. */
function beforeCaption({ words }: Scan, from: number, to: number): number {
  return to - from > 1 && words[to]?.text === ':' && OF_PICTURES.test(words[to - 1]!.lower) ? to - 1 : to
}

/** "Prime Minister José, Neves": a stray comma inside a titled name. */
function overStrayComma(scan: Scan, { from, to }: Run, title: Title, hitAt: HitAt): number {
  const { words } = scan
  const stray =
    title.office &&
    to - from === 1 &&
    GIVEN_NAMES.has(words[from]!.text) &&
    words[to]?.text === ',' &&
    isSurnameAfterComma(scan, to + 1, hitAt)
  return stray ? to + 2 : to
}

const ROYAL = /^(?:king|queen|prince|princess|sultan|emperor|president|general|saint|st\.?|mother|father)$/
/** "Queen Elizabeth Central Hospital": the title is part of the name of what was called after its bearer. */
function isNamedAfterRoyalty(scan: Scan, { from, to }: Run): boolean {
  return to - from > 2 && ROYAL.test(scan.words[from]!.lower) && FOUNDED.test(scan.words[to - 1]!.lower)
}

/** Where the name begins after the last title inside a run ("Foreign Minister | Anne Leroy"). */
function afterTitle(scan: Scan, run: Run): number {
  const { words } = scan
  if (run.to - run.from > 1 && isTitleWord(phraseOf(scan, run.from, run.to))) return run.to
  const owner = lastOwner(scan, run)
  for (let at = run.to - 1; at > Math.max(run.from, owner); at--) {
    // A phrase may begin before the run: "Secretary of | State Cyrus Vance".
    for (let length = Math.min(4, at); length >= 1; length--) {
      if (length === 1 && at === run.from) continue
      const phrase = phraseOf(scan, at - length, at)
      if (!isTitleWord(phrase)) continue
      if (length === 1 && (GIVEN_NAMES.has(words[at - 1]!.text) || words[at - 1]!.glued)) continue
      // "Directorate General of Health Services"
      if (/^(?:of|for|and|the)$/.test(words[at]!.text)) continue
      // "Foreign Ministry Building", but "Justice Minister Park Beom-soo"
      const isSurname =
        at + 1 < run.to && !isOrdinaryWord(words[at + 1]!.lower) && !isNounOfNames(words[run.to - 1]!.lower)
      if (!/^\p{L}/u.test(words[at]!.text) || (isNounOfNames(words[at]!.lower) && !isSurname)) continue
      return at
    }
  }
  const of = words[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1
  if (/^(?:of|for)$/.test(words[of]?.lower ?? '') && isTitleWord(words[of - 1]?.lower ?? '')) {
    let at = run.from
    while (at < run.to && (TITLE_MODIFIERS.has(words[at]!.lower) || words[at]!.lower === 'affairs')) at++
    const isName = at < run.to && (!isOrdinaryWord(words[at]!.lower) || GIVEN_NAMES.has(words[at]!.text))
    if (at > run.from && isName) return at
  }
  if (run.to - run.from === 1 && isTitleWord(words[run.from]!.lower) && !GIVEN_NAMES.has(words[run.from]!.text))
    return run.to
  return run.from
}

/** "the Attorney General’s Office": a title that owns a body is part of the body's name. Index of its possessive, or 0. */
function lastOwner({ words }: Scan, { from, to }: Run): number {
  for (let i = to - 1; i > from; i--) if (words[i]!.pos === 'PART' && words[i]!.glued) return i
  return 0
}

/** Past ordinary words that only the beginning of a sentence printed with a capital. */
function afterOrdinary(scan: Scan, from: number, to: number): number {
  const { words } = scan
  const first = words[from]!
  // "Scientologist Tom Cruise": a calling that no table of titles holds.
  const second = words[from + 1]
  if (
    to - from > 2 &&
    second &&
    GIVEN_NAMES.has(second.text) &&
    !GIVEN_NAMES.has(first.text) &&
    /(?:ist|ian|er|or)$/.test(first.lower) &&
    !second.glued
  )
    return from + 1
  // "Al-Harbah lies in the hills"
  if (second?.text === '-' && /^(?:al|el)$/.test(first.lower)) return from
  if (!scan.titleCase && opensSurname(words, from)) return from
  // "Bank of Oran"
  if (!scan.titleCase && second?.lower === 'of' && ORGANISATION_HEADS.has(first.lower) && from + 2 < to) return from
  if ((!first.initial && !scan.titleCase) || isBareInitial(scan, from)) return from
  if (!isOrdinaryWord(first.lower) || GIVEN_NAMES.has(first.text)) return from
  // A surname may be an ordinary word ("Lasso said"); whether it is one here, the article decides.
  if (to - from === 1) return first.pos === 'PROPN' || isActingAbbreviation(scan, from) ? from : to
  const last = words[to - 1]!.lower
  if (!scan.titleCase && (ORGANISATION_NOUNS.has(last) || PLACE_NOUNS.has(last)) && to - from === 2) return from
  // "National Highways and Infrastructure Corporation director …", "Liman Abubakar, the owner, …"
  const tagged = first.pos === 'PROPN' || first.pos === 'ADJ'
  if (!scan.titleCase && tagged && to - from > 2 && ORGANISATION_NOUNS.has(last)) return from
  if (!scan.titleCase && first.pos === 'PROPN' && to - from === 2 && isSurname(last) && !CALLING.test(first.lower))
    return from
  return afterOrdinary(scan, from + 1, to)
}

/** Endings of callings, which stand before a name at the beginning of a sentence ("Singer Rihanna"). */
const CALLING = /(?:er|or|ist|.{5}ian|ant|s)$/
const isSurname = (lower: string): boolean => lower.length > 3 && !isOrdinaryWord(lower) && !isNounOfNames(lower)

function isSurnameAfterComma(scan: Scan, i: number, hitAt: HitAt): boolean {
  const word = scan.words[i]
  return word?.capital === true && !hitAt(i) && !GIVEN_NAMES.has(word.text) && !scan.words[i + 1]?.capital
}
