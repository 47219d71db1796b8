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
  // "Staff Correspondent, Barisal": a byline, and its place.
  return isKin(noun) || (isTitleWord(noun) && !words[at]!.capital)
}

/** "the governor of the central bank": the head of a phrase that ends at `last`, where what it is of is no name. */
function officeOf(words: Scan['words'], last: number): number {
  for (let i = last; i > last - 4 && i > 0 && words[i]!.pos !== 'PROPN'; i--) if (words[i]!.lower === 'of') return i - 1
  return last
}
