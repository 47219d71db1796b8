import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, perSentence, type Sentence } from '../sentence.ts'
import { objectStart } from './objects.ts'

const CARRIES = /^(?:carr(?:ied|ies|ying)|filled|packed|crammed|crowded)$/
const VESSELS =
  /^(?:boats?|ships?|vessels?|ferr(?:y|ies)|trawlers?|dingh(?:y|ies)|rafts?|canoes?|yachts?|tankers?|freighters?|submarines?|liners?|buses|bus|minibus|minibuses|coach|coaches|trucks?|lorr(?:y|ies)|vans?|trains?|trams?|planes?|aircraft|airliners?|jets?|airplanes?|aeroplanes?|flights?|helicopters?|inflatables?|balloons?)$/
const TRAVELLERS =
  /^(?:passengers?|migrants?|refugees?|crew|pilgrims?|tourists?|travell?ers|commuters|holidaymakers|asylum|stowaways)$/
const BETWEEN = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ', 'AUX', 'ADV'])
const BELIEVED = new Set(['believed', 'thought', 'reported', 'known', 'estimated', ',', 'to'])
/** "124 passengers and 17 crew were aboard": no list of those aboard is longer. */
const REACH = 10

/**
 * "124 people aboard", "a boat carrying 60 migrants": those on the way, where nothing else is said of them.
 *
 *     not: a nurse carrying two children
 */
export function whereTheyAre(s: Sentence, c: Candidate, { byStart, byEnd }: Index): Found | null {
  // "12 of the 40 people aboard": the whole is aboard; what is told of the part stands behind.
  if (c.kind !== 'number' || c.number.share || isPartOfMany(s, c)) return null
  const before = byEnd.get(objectStart(s, c))?.find(({ words }) => words.sort === 'at')
  // "had on board 60 people"
  if (before)
    return c.head >= 0 && (!CARRIES.test(lower(s.tokens, before.range[0])) || isOnTheWay(s, c))
      ? { trigger: before, range: [before.range[0], c.range[1]] }
      : null
  for (let i = c.range[1]; i < c.range[1] + REACH && s.tokens[i]; i++) {
    const trigger = byStart.get(i)?.find(({ words }) => words.sort === 'at')
    if (trigger) return CARRIES.test(s.tokens[i]!.lower) ? null : { trigger, range: [c.range[0], trigger.range[1]] }
    if (!BETWEEN.has(s.tokens[i]!.pos) && !BELIEVED.has(s.tokens[i]!.lower)) return null
  }
  return null
}

const isPartOfMany = (s: Sentence, c: Candidate) =>
  wholes(s).some((o) => o !== c && o.range[0] > c.range[0] && o.range[0] < c.range[1])
/** What a part is told of: “seven of [the 12 miners]”. */
export const wholes = perSentence(({ candidates }) => candidates.filter(({ inside }) => inside))

const isOnTheWay = (s: Sentence, c: Candidate) =>
  TRAVELLERS.test(lower(s.tokens, c.head)) || s.tokens.some((t) => VESSELS.test(t.lower))
