import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Scan } from '../scan.ts'
import { isTitleWord } from '../titles.ts'
import { isKin } from './kin.ts'
import { isBareLetter } from './nameLooks.ts'

/** "Jan Kok", "his wife June Adair": a given name that is a month's too, a surname right behind it. */
export function isMonthAsGiven(words: Scan['words'], i: number): boolean {
  const { text, end } = words[i]!
  if (!MONTH_NAMES.has(text)) return false
  const [before, next] = [words[i - 1], words[i + 1]]
  if (!next?.capital || next.start - end !== 1) return false
  // "Finance Minister Jan Tore Sanner"
  if (SHORT.has(text) && before?.capital && isTitleWord(before.lower)) return true
  if (isOrdinaryWord(next.lower)) return false
  return SHORT.has(text) ? before?.pos !== 'ADP' : isKin(before?.lower ?? '') || isTitleWord(before?.lower ?? '')
}
/** "S Premkumar", "B Sandhya Rao", "K P Sharma Oli", "OR Tambo": initials without their stop, before a name. */
export function isBareInitial({ words, titleCase }: Scan, i: number): boolean {
  const word = words[i]!
  // but "in 216 BC Hannibal"
  const pair = /^\p{Lu}{2}$/u.test(word.text) && isOrdinaryWord(word.lower) && words[i - 1]?.pos !== 'NUM'
  if (!(pair || isBareLetter(word)) || word.glued || titleCase) return false
  let at = i + 1
  while (!pair && at < i + 3 && isLetterBeside(words, at)) at++
  const next = words[at]
  if (!next?.capital || !isBeside(words, at) || next.text.length < 3 || isOrdinaryWord(next.lower)) return false
  return !pair || next.text !== next.text.toUpperCase()
}
const isLetterBeside = (words: Scan['words'], i: number): boolean =>
  words[i] !== undefined && isBareLetter(words[i]) && isBeside(words, i)
const isBeside = (words: Scan['words'], i: number): boolean => words[i]!.start - words[i - 1]!.end === 1

const SHORT = new Set(['Jan', 'Jun'])
const MONTH_NAMES = new Set([...SHORT, 'April', 'June', 'August'])
