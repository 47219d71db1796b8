import { NAME_PARTICLES as PARTICLES } from '../../../language/lexicon/capitalised.ts'
import { FOREIGN_HEADS } from '../../../language/lexicon/institutions.ts'
import { isOnePerson } from '../../../language/lexicon/people.ts'
import type { Scan } from '../scan.ts'
import { isTitleWord } from '../titles.ts'
import type { Run } from './capitalRuns.ts'
import { isKin } from './kin.ts'

/** How many names a run has: "Rosa Quispe de Arredondo" and "Nabil Hassan al-Saadi" have three. */
export function countNames({ words }: Scan, { from, to }: Run): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const { text, lower, glued } = words[i]!
    if (
      text !== '-' &&
      !PARTICLES.has(lower) &&
      !(glued && words[i - 1]!.text === '-' && countsOnce(words[i - 2]?.lower))
    )
      count++
  }
  return count
}
/** "Ji-hoon" is one name; the article of “al-Saadi” is none. */
const countsOnce = (before: string | undefined): boolean => before !== undefined && !PARTICLES.has(before)

/** "Khalid bin Walid", "Mustafa Abu Haija", "Nabil Hassan al-Saadi": made as names of persons are, and of nobody else. */
export function isPatronymic(scan: Scan, run: Run): boolean {
  const { words } = scan
  if (FOREIGN_HEADS.has(words[run.from]!.lower) || words[run.from - 1]?.lower === 'the') return false
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const { lower } = words[i]!
    if (/^(?:of|for|and|&)$/.test(lower)) return false
    if (/^(?:bin|ibn|bint|abu|ould)$/.test(lower)) return true
    // "Soto y Gama"
    if (/^[yi]$/.test(lower) && countNames(scan, run) > 2) return true
    if (/^(?:al|el)$/.test(lower) && words[i + 1]!.text === '-' && countNames(scan, run) > 2) return true
  }
  return false
}

/** "named only as Lukas", "identified as Ana Ruiz", "a man named Otu" */
function isSoNamed(words: Scan['words'], from: number): boolean {
  const as = words[from - 1]?.lower === 'as' ? from - 1 : 0
  const only = as > 0 && /^(?:only|simply)$/.test(words[as - 1]?.lower ?? '') ? as - 1 : as
  if (as > 0) {
    const whom = words[only - 2]
    // "a gang identified as Iron Heron"
    const isBody = whom?.pos === 'NOUN' && !isOnePerson(whom.lower)
    return !isBody && /^(?:named|identified)$/.test(words[only - 1]?.lower ?? '')
  }
  return words[from - 1]?.lower === 'named' && isOnePerson(words[from - 2]?.lower ?? '')
}

/** "the saboteur Dirk Malan": behind the noun for one person, without a comma. */
function isOfCalling(words: Scan['words'], from: number): boolean {
  const noun = words[from - 1]
  return noun?.pos === 'NOUN' && !noun.capital && !noun.glued && !words[from]!.glued && isOnePerson(noun.lower)
}

/** "the former chairman, Dinh Quoc Thai, …", "his wife, Rosa Quispe": an office or kinship whose bearer a comma names. */
export function isBearer({ words }: Scan, { from, to }: Run): boolean {
  if (isSoNamed(words, from) || (to - from > 1 && isOfCalling(words, from))) return true
  if (words[from - 1]?.text !== ',' || !/^(?:[,.;—–]|said|says)$/.test(words[to]?.text ?? '.')) return false
  const at = officeOf(words, from - 2)
  const noun = words[at]?.lower ?? ''
  if (to - from > 1 && APPOSED_NOUNS.has(noun) && !words[at]!.capital) return true
  // "Staff Correspondent, Barisal": a byline, and its place.
  return isKin(noun) || (isTitleWord(noun) && !words[at]!.capital)
}

/** Persons by what they are to others or do: “a friend, Ana Roth,”. */
const APPOSED_NOUNS: ReadonlySet<string> = new Set(
  'friend colleague neighbour neighbor classmate flatmate roommate boyfriend girlfriend teacher student pupil doctor nurse lawyer attorney barrister solicitor driver guard bodyguard witness farmer guide waiter soldier lieutenant journalist reporter suspect victim passenger survivor resident tourist accomplice coach referee priest nun activist spokesman spokeswoman spokesperson prosecutor judge detective constable client employee customer worshipper fisherman'.split(
    ' ',
  ),
)

/** "the governor of the central bank", "a spokeswoman for the hospital": the head of a phrase that ends at `last`, where what it is of is no name. */
function officeOf(words: Scan['words'], last: number): number {
  for (let i = last; i > last - 7 && i > 0 && words[i]!.pos !== 'PROPN' && words[i]!.text !== ','; i--)
    if (/^(?:of|for|at)$/.test(words[i]!.lower)) return i - 1
  return last
}
