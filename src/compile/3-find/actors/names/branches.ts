import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Hit } from '../hit.ts'
import type { Scan } from '../scan.ts'
import { type HitAt, isTitleWord } from '../titles.ts'
import type { Run } from './capitalRuns.ts'
import type { Name } from './name.ts'

/** "NHS | England", "Amnesty International | India", "Malawi | Red Cross": two known names that are one body's. */
export function readBranch(scan: Scan, hit: Hit, next: Hit | null): Name | null {
  const { words, text, titleCase } = scan
  if (titleCase || next?.from !== hit.to || next.start - hit.end !== 1) return null
  if (isOutletAbroad(scan, hit, next)) {
    const whole = { from: hit.from, to: next.to, text: text.slice(hit.start, next.end) }
    return { scan, ...whole, guess: 'organisation', title: null, rule: 'name.organisation', swallowed: hit }
  }
  const society = words[next.to]?.text === 'Society' ? 1 : 0
  if (words[next.to + society]?.capital) return null
  const [first, second] = [hit.readings[0]!, next.readings[0]!]
  const isPlace = second.class === 'state' || second.class === 'territory'
  const branch =
    (first.class === 'ngo' && isPlace) ||
    (first.class === 'state body' && isPlace && second.class !== 'state') ||
    ((first.class === 'state' || first.class === 'adjective') && NATIONAL_SOCIETY.test(second.name))
  if (!branch) return null
  const to = next.to + society
  const whole = { from: hit.from, to, text: text.slice(hit.start, words[to - 1]!.end) }
  return { scan, ...whole, guess: 'organisation', title: null, rule: 'name.organisation', swallowed: hit }
}
/** "told MTV | Lebanon that …", "CNN | Turkey reported …"; but "told CNN Israel had agreed". */
function isOutletAbroad({ words }: Scan, hit: Hit, next: Hit): boolean {
  if (hit.readings[0]!.class !== 'outlet' || next.readings[0]!.class !== 'state') return false
  return isHeardAbroad(words, hit.from, next.to)
}
function isHeardAbroad(words: Scan['words'], from: number, to: number): boolean {
  if (words[from]!.initial) return /^(?:VERB|AUX)$/.test(words[to]?.pos ?? '')
  return /^(?:told|to|with|by)$/.test(words[from - 1]?.lower ?? '') && words[to]?.lower === 'that'
}
const NATIONAL_SOCIETY = /Red C(?:ross|rescent)|Scout/

/** "AC | Milan", "Real | Madrid", "Dinamo | Minsk": a club, its town behind it. */
export function readClub(scan: Scan, hit: Hit): Name | null {
  const { words, text, titleCase } = scan
  const kind = words[hit.from - 1]
  if (!kind || titleCase || !CLUBS.has(kind.text) || hit.start - kind.end !== 1 || !PLACES.has(hit.readings[0]!.class))
    return null
  const whole = { from: hit.from - 1, to: hit.to, text: text.slice(kind.start, hit.end) }
  return { scan, ...whole, guess: 'organisation', title: null, rule: 'name.organisation', swallowed: hit }
}
const CLUBS: ReadonlySet<string> = new Set(
  'AC AFC AS CA CD CF FC FK HNK KV NK RC SC SK SV TSV UD VfB VfL Real Inter Sporting Dynamo Dinamo Spartak Lokomotiv Atlético Atletico Deportivo Borussia Bayern Hertha Maccabi Hapoel Olympique'.split(
    ' ',
  ),
)
/** "Real Quintana": a club, its town a name that no list knows. */
export const isClub = ({ words, titleCase }: Scan, { from, to }: Run): boolean =>
  to - from === 2 && !titleCase && CLUBS.has(words[from]!.text) && !isOrdinaryWord(words[to - 1]!.lower)

/** The kind of a club alone, its town a name of its own behind it. */
export const isClubAlone = (scan: Scan, { from, to }: Run, hit: Hit | null): boolean =>
  to - from === 1 && hit?.from === to && readClub(scan, hit) !== null

/** "Radio | Gambia": a station called after its country or town. */
export function readStation(scan: Scan, { from, to }: Run, hit: Hit | null): Name | null {
  const { words, text, titleCase } = scan
  if (to - from !== 1 || titleCase || !hit) return null
  const abroad = /^\p{Lu}{1,4}TV$/u.test(words[from]!.text) && isHeardAbroad(words, from, hit.to)
  if (!abroad && !STATION.has(words[from]!.text)) return null
  if (hit.from !== to || hit.start - words[from]!.end !== 1 || !PLACES.has(hit.readings[0]!.class)) return null
  const whole = { from, to: hit.to, text: text.slice(words[from]!.start, hit.end) }
  return { scan, ...whole, guess: 'organisation', title: null, rule: 'name.organisation', swallowed: hit }
}
const STATION = new Set(['Radio', 'Rádio', 'Radyo', 'Télé', 'TV'])
const PLACES = new Set(['state', 'capital', 'city', 'territory'])

/** "Natural Resources | Wales", "Public Health | Scotland": a body called by its work, with its country behind it. */
export function branchIn(scan: Scan, { from, to }: Run, hitAt: HitAt): Hit | null {
  const { words } = scan
  const hit = hitAt(to)
  if (to - from < 2 || scan.titleCase || hit?.from !== to || words[to]!.start - words[to - 1]!.end !== 1) return null
  if (!['state', 'territory', 'region'].includes(hit.readings[0]!.class) || words[hit.to]?.capital) return null
  for (let i = from; i < to; i++) {
    const { lower, text, pos } = words[i]!
    if (!isOrdinaryWord(lower) || isTitleWord(lower) || GIVEN_NAMES.has(text) || pos === 'ADP' || pos === 'SCONJ')
      return null
  }
  return hit
}
