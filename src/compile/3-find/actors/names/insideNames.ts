import { CALENDAR_WORDS, NAME_PARTICLES as PARTICLES } from '../../../language/lexicon/capitalised.ts'
import { ORGANISATION_HEADS, ORGANISATION_NOUNS, PLACE_NOUNS } from '../../../language/lexicon/institutions.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Scan, Word } from '../scan.ts'
import { type HitAt, isTitleWord } from '../titles.ts'

/** Behind “de”, “van der”, “al-” and the name that follows; `at` itself where no name follows. */
export function overParticles(words: readonly Word[], at: number, hitAt: HitAt): number {
  let i = at
  // "Omar as-Said", but "Rovers win as Lima burns"
  if (words[at]!.lower === 'as' && words[at + 1]?.text !== '-') return at
  while (i < words.length && i < at + 3 && (PARTICLES.has(words[i]!.lower) || words[i]!.text === '-')) i++
  return words[i]?.capital && !hitAt(i) && !words[i]!.initial ? i + 1 : at
}

/** "De Gaulle", "De la Rosa", "Van der Berg": a surname whose first small word has a capital, as at the head of a sentence. */
export function opensSurname(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!word.capital || !/^(?:De|Del|Della|Dela|Di|Da|Dos|Van|Von)$/.test(word.text)) return false
  let i = at + 1
  while (i < at + 3 && words[i]?.capital === false && PARTICLES.has(words[i]!.lower)) i++
  const name = words[i]
  return name?.capital === true && !name.initial && !name.glued && name.start - words[i - 1]!.end === 1
}

/** "Ministry of Defence", "Office for the Coordination of Humanitarian Affairs", "Bank of Ghana". */
export function overConnectors(scan: Scan, at: number, hitAt: HitAt): number {
  const { words } = scan
  let i = at + 1
  if (words[i]?.lower === 'the') i++
  if (!words[i]?.capital || words[i]!.initial || CALENDAR_WORDS.has(words[i]!.text)) return at
  const hit = hitAt(i)
  // "Bank of Ghana" is one name; "the university of the US" is not.
  const bare = i === at + 1 || hit?.readings[0]?.class !== 'state'
  // "UN Mission in Chad"
  const joins =
    /^(?:of|for)$/.test(words[at]!.lower) || (words[at]!.lower === 'in' && words[at - 1]!.lower === 'mission')
  if (hit) return hit.from === i && bare && joins ? hit.to : at
  return i + 1
}

export function hasConnector(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.lower === 'of' || words[i]!.lower === 'for') return true
  return false
}

/** "Ministry of Health and Sports" goes on; "the Ministry of Health and President X" does not. */
export function isNounAfterAnd(words: readonly Word[], and: number): boolean {
  const after = words[and + 2]
  return after === undefined || !after.capital
}

/** "Alliance of Independent Social | Democrats": what else is a party, at the end of a longer name. */
export function overPartyWord(words: readonly Word[], from: number, to: number, hitAt: HitAt): number {
  const hit = hitAt(to)!
  const isParty = hit.from === to && hit.readings[0]!.class === 'party'
  return isParty && ORGANISATION_HEADS.has(words[from]!.lower) && hasConnector(words, from, to) ? hit.to : to
}

/** What is called after somebody. */
export const FOUNDED =
  /^(?:hospital|university|college|school|airport|stadium|institute|mosque|church|cathedral|academy|bridge|park|barracks|airbase|museum)$/
/** Longer names of bodies are read by their connectors. */
const LONGEST_TAIL = 6
/** Index behind the capital words from `at` on if the last of them names a kind of body, else 0. */
function bodyEnd(words: readonly Word[], at: number, hitAt: HitAt): number {
  let end = at
  const isPart = (i: number) => words[i]?.capital === true && !words[i]!.initial && !hitAt(i)
  // "Empowerment and Child Protection Ministry"
  const joins = (i: number) => words[i]?.lower === 'and' || (words[i]?.glued === true && /^[’']s?$/.test(words[i].text))
  while (end < at + LONGEST_TAIL && (isPart(end) || (end > at && joins(end) && isPart(end + 1)))) end++
  return end > at && isBody(words[end - 1]!.lower) ? end : 0
}
const isBody = (lower: string): boolean => ORGANISATION_NOUNS.has(lower)

/** "Disaster Management | and | Mitigation Unit"; "the Health Ministry and the Red Cross" are two. */
export function joinsOneName(words: readonly Word[], from: number, to: number, hitAt: HitAt): boolean {
  const last = words[to - 1]!
  if (words[to + 1]?.capital !== true || hitAt(to + 1) || isTitleWord(words[to + 1]!.lower)) return false
  // "Mine and Allied Workers' Union", but "the Kita Mine and …"
  const isPlace = PLACE_NOUNS.has(last.lower) && to - from > 1
  if (ORGANISATION_NOUNS.has(last.lower) || isPlace || !isOrdinaryWord(last.lower)) return false
  if (!isOrdinaryWord(words[to + 1]!.lower) || words[to + 1]!.initial) return false
  // "Department of Municipal and Community Affairs"
  if (hasConnector(words, from, to)) return words[to + 2]?.capital === true && isOrdinaryWord(words[to + 2]!.lower)
  const end = bodyEnd(words, to + 1, hitAt)
  return end > to + 2
}

/** "Women | 's | Health Organization", "Sheriff | 's | Office": an ordinary noun that owns a body. */
export function isOwnerInName(words: readonly Word[], to: number, hitAt: HitAt): boolean {
  const owner = words[to - 1]!
  if (owner.initial || words[to + 1]?.capital !== true || hitAt(to + 1)) return false
  const end = bodyEnd(words, to + 1, hitAt)
  // "Guy’s Hospital", "St Thomas’ Hospital"; but "Okafor’s Ministry" is somebody’s.
  return (
    end > 0 &&
    ((isOrdinaryWord(owner.lower) && areOrdinary(words, to + 1, end)) ||
      (end === to + 2 && FOUNDED.test(words[end - 1]!.lower)))
  )
}

/** "Women’s Health Organization"; "Parkland’s Stoneman High School" is a school in Parkland. */
export function areOrdinary(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isOrdinaryWord(words[i]!.lower)) return false
  return true
}
