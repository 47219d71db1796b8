import type { Candidate } from '../counted.ts'
import { perArticle, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'

/** Fewer than these are persons with a story, and no crowd. */
const FEWEST = 10
/** Those who storm, surround and wait by trade or under orders. */
const BY_TRADE = new Set(['soldiers', 'fighters', 'police', 'rescuers', 'press', 'homes'])

/** "Hundreds of nurses", "about 600 people"; not "two nurses", "hundreds of soldiers". */
export function isCrowd({ kind, number: { point, low, share, form }, group, head }: Candidate): boolean {
  if (kind !== 'number' || (head >= 0 && group === null)) return false
  if (share) return group !== null && !BY_TRADE.has(group)
  if (group !== null && BY_TRADE.has(group)) return false
  return form === 'vague' ? (low ?? FEWEST) >= FEWEST : (point ?? low ?? 0) >= FEWEST
}

const has = ({ tokens }: Sentence, words: RegExp) => tokens.some((t) => words.test(t.lower))

/** Measures that are told only where what is counted, or what stands beside it, says so. */
export const MEASURES_FOR_SOME: ReadonlyMap<string, (s: Sentence, c: Candidate, trigger: Trigger) => boolean> = new Map(
  [
    // "200 migrants arrived", "60 people landed in three boats"; "12 officers arrived at the scene" are no arrivals.
    ['arrived', comeFromAfar],
    ['intercepted', comeFromAfar],
    // "12 million people voted"; "40 lawmakers voted against" is a vote.
    ['voted', (_s, c) => c.number.form !== 'vague' && (c.group === 'people' || c.group === 'women' || c.head < 0)],
    // "264 soldiers marching from Lima" protest against nothing, and "one protester lost an eye" counts no protest.
    [
      'protesting',
      (_s, c, { words: { lemma } }) =>
        c.number.point !== 1 && !(lemma === 'march' && (c.group === 'soldiers' || c.group === 'fighters')),
    ],
    // "four who had been reported missing have been found": no longer.
    ['missing', (s, _c, { range: [, to] }) => !areFound(s, to)],
    // "beaten by police"; "beat 12 rivals" is a game.
    ['beaten', (s) => !has(s, GAME)],
  ],
)

/** "reported missing on Saturday [have been found]" */
function areFound({ tokens }: Sentence, from: number): boolean {
  for (let i = from; i < from + FOUND_REACH && tokens[i]; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ') return false
    if (tokens[i]!.pos === 'VERB') {
      const before = tokens.slice(Math.max(from, i - 3), i)
      return (
        FOUND.test(tokens[i]!.lower) &&
        before.some(({ pos }) => pos === 'AUX') &&
        !before.some(({ lower }) => NOT.test(lower))
      )
    }
  }
  return false
}
const FOUND = /^(?:found|located|traced|rescued|identified|reunited|recovered)$/
const NOT = /^(?:not|never|n[’']t|yet|to)$/
/** "on Saturday have since been found" */
const FOUND_REACH = 10

function comeFromAfar(s: Sentence, c: Candidate, { words }: Trigger): boolean {
  // "9,800 have reached Italy": who comes needs no name.
  if (c.group === 'displaced' || (words.lemma === 'reach' && c.head < 0) || has(s, ON_THEIR_WAY)) return true
  // "On 11 May alone 1,185 made the crossing"
  return (words.lemma === 'make' || (words.rest.some((word) => word.has('ashore')) && c.head < 0)) && tellsOfMigrants(s)
}
const tellsOfMigrants = perArticle(/\b(?:migrants?|refugees?|asylum|dingh(?:y|ies)|smugglers?)\b/i)
const ON_THEIR_WAY = /^(?:migrants?|refugees?|asylum|boats?|dinghy|dinghies|rafts?|smugglers?|smuggled)$/
/** Police and courts seize suspects, and anyone may be seized by fear: only people without arms are taken so. */
export const areSeized = (_s: Sentence, c: Candidate): boolean =>
  c.kind === 'number' && c.group !== null && !SEIZED_OTHERWISE.has(c.group)
const SEIZED_OTHERWISE = new Set(['fighters', 'homes', 'prisoners'])
const GAME = /^(?:match|game|games|cup|league|final|points|rivals?|opponents?|teams?|players?|season|seats?)$/
