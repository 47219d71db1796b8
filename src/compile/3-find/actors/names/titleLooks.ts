import { isOnePerson } from '../../../language/lexicon/people.ts'
import { TITLE_MODIFIERS } from '../../../language/lexicon/titles.ts'
import type { Scan } from '../scan.ts'
import { type HitAt, isTitleWord, readTitleAt, readTitleBefore, type Title } from '../titles.ts'
import type { Run } from './capitalRuns.ts'
import { isKin } from './kin.ts'

/** "Harbor Guard Cmdr. Ortiz": a rank cut short, whose stop the tokenizer took for a word. */
export function isCutRank({ words }: Scan, { from, to }: Run): boolean {
  const stop = words[to]
  if (to - from < 2 || stop?.text !== '.' || !stop.glued || words[to + 1]?.capital !== true) return false
  return /^(?:cmdr|capt|col|gen|lt|sgt|maj|adm|cpl|supt|insp|det)$/.test(words[to - 1]!.lower)
}

const OF_AREAS = /^(?:regional|county|district|provincial|city|municipal|metropolitan|state|divisional|area)$/
/** "Volta | Regional Police Commander, Kofi Addo": where an office begins that nothing but a place stands before, or 0. */
export function areaOfOffice({ words, titleCase }: Scan, { from, to }: Run): number {
  if (to - from < 3 || titleCase || !isTitleWord(words[to - 1]!.lower)) return 0
  let at = to - 1
  while (at > from && TITLE_MODIFIERS.has(words[at - 1]!.lower)) at--
  return at > from && OF_AREAS.test(words[at]!.lower) ? at : 0
}

/** "in General Belgrano", "the mayor of Coronel Oviedo": a town called after an officer; but "confidence in General Roth". */
export function isTownOfRank({ scan: { words }, from, to, title }: Run & { scan: Scan; title: Title | null }): boolean {
  if (title === null || title.to !== from || title.from !== from - 1 || to - from > 2) return false
  const [rank, before, noun] = [words[from - 1]!, words[from - 2], words[from - 3]]
  if (!rank.capital || !RANKS.test(rank.lower) || words[to]?.pos === 'PART') return false
  if (/^(?:in|near|outside)$/.test(before?.lower ?? '')) return !TRUST.test(noun?.lower ?? '')
  return (
    before?.lower === 'of' && /^(?:mayor|town|city|outskirts|streets|residents|municipality)$/.test(noun?.lower ?? '')
  )
}
const RANKS = /^(?:general|colonel|captain|coronel|marshal|president|doctor)$/
const TRUST = /^(?:confidence|trust|faith|belief|hopes?|believes?|trusts?|interest|changes?)$/

const WHOSE = /^(?:the|its|his|her|their|our)$/
/** "Peru’s foreign minister, | Ana Ruiz, …": the office that a comma ends before the name of its holder. */
export function readTitleBeforeComma(scan: Scan, { from, to }: Run, hitAt: HitAt): Title | null {
  const { words } = scan
  if (words[from - 1]?.text !== ',' || !/^(?:[,.;—–]|said|says|of)$/.test(words[to]?.text ?? '.')) return null
  const title = readTitleBefore(scan, from - 1, hitAt)
  if (title === null || isKin(words[title.to - 1]!.lower)) return null
  const before = words[title.from - 1]
  // "The wife of the minister, | Rosa Bek, said": she is no minister.
  if (words[title.from - 2]?.lower === 'of' && isOnePerson(words[title.from - 3]?.lower ?? '')) return null
  return title.affiliation !== null || before?.pos === 'PART' || WHOSE.test(before?.lower ?? '') ? title : null
}

const GIVEN_TITLE = /^(?:sultan|prince|king|earl|dean|duke|major|marshal|baron)$/
/** "Sultan Karimi, a baker": what is else a title, where a calling stands behind the name. */
export function isGivenTitle(scan: Scan, { from, to }: Run, hitAt: HitAt): boolean {
  const { words } = scan
  if (to - from < 2 || to - from > 3 || words[to]?.text !== ',' || !GIVEN_TITLE.test(words[from]!.lower)) return false
  const article = /^an?$/.test(words[to + 1]?.lower ?? '')
  if (article && words[to + 2]?.pos === 'NOUN') return true
  const calling = readTitleAt(scan, article ? to + 2 : to + 1, hitAt)
  return calling !== null && calling.role?.toLowerCase() !== words[from]!.lower
}
