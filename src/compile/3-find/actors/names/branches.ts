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
const NATIONAL_SOCIETY = /Red C(?:ross|rescent)|Scout/

/** "Radio | Gambia": a station called after its country or town. */
export function readStation(scan: Scan, { from, to }: Run, hit: Hit | null): Name | null {
  const { words, text, titleCase } = scan
  if (!STATION.has(words[from]!.text) || to - from !== 1 || titleCase) return null
  if (hit?.from !== to || hit.start - words[from]!.end !== 1 || !PLACES.has(hit.readings[0]!.class)) return null
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
