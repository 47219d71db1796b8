import { isOnePerson } from '../../../language/lexicon/people.ts'
import type { Scan } from '../scan.ts'

/** Prepositions before a place. */
export const LOCATIVE = new Set([
  'in',
  'near',
  'outside',
  'around',
  'across',
  'inside',
  'throughout',
  'into',
  'toward',
  'towards',
  'northeast',
  'north',
  'south',
  'east',
  'west',
  'downtown',
  'off',
])
/** Adjectives between a preposition and a place: "in neighbouring Rukum", "near coastal Sirte". */
const OF_PLACES =
  /^(?:neighbou?ring|nearby|downtown|central|rural|coastal|suburban|upstate|mainland|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern)$/
/** Verbs whose object is a place more often than anybody. */
const LEFT =
  /^(?:left|leave|leaving|fled|flee|fleeing|reached|reach|reaching|entered|enter|entering|visit|visited|visiting|toured)$/
const OF_TOWNS =
  /^(?:edges?|outskirts|suburbs?|streets?|mayor|airport|port|harbou?r|centre|center|residents|inhabitants|hospitals?|downtown|skyline|old|neighbou?rhoods?)$/

/** “Lima’s [northern outskirts]”: the words from `i` on are of what only places have. */
export function ownsAsPlace({ words }: Scan, i: number): boolean {
  const at = words[i]?.pos === 'ADJ' && !OF_TOWNS.test(words[i]!.lower) ? i + 1 : i
  return OF_TOWNS.test(words[at]?.lower ?? '')
}

/** "in neighbouring", "near coastal". */
export function isOfPlaces(scan: Scan, i: number): boolean {
  return OF_PLACES.test(scan.words[i]?.lower ?? '') && LOCATIVE.has(scan.words[i - 1]?.lower ?? '')
}

/** "in Kasane, Letla and | Tsodilo", "in Kasane, | Letla and Tsodilo": the word before a list of single names. */
function beforeList(words: Scan['words'], from: number): number {
  let i = from - 1
  const goesOn = words[i]?.text === ',' && /^(?:and|,)$/.test(words[from + 1]?.lower ?? '') && words[from + 2]?.capital
  if (words[i]?.lower !== 'and' && !goesOn) return i
  while (/^(?:and|,)$/.test(words[i]?.lower ?? '') && words[i - 1]?.capital) i -= 2
  return i
}

/** Whether a preposition of place stands before it. */
export function isLocated(scan: Scan, from: number): boolean {
  const words = scan.words
  let i = beforeList(words, from)
  if (words[i]?.lower === 'the') i--
  const before = words[i]
  if (!before) return false
  return (
    LOCATIVE.has(before.lower) ||
    before.lower === 'at' ||
    LEFT.test(before.lower) ||
    isOfPlaces(scan, i) ||
    (before.pos === 'ADJ' && /^(?:north|south|east|west|central)/.test(before.lower))
  )
}

/** "a Democrat from Los Alamos", "a farmer from Phu Loc" */
export function isHome(words: Scan['words'], at: number): boolean {
  return words[at - 1]?.lower === 'from' && isOnePerson(words[at - 2]?.lower ?? '')
}
