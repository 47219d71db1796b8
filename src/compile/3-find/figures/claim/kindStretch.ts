import type { Range } from '../../../language/clauses.ts'
import { LONG } from '../../../language/lexicon/lasting.ts'
import { INCIDENTS, TOTALS } from '../kindWords.ts'
import { type Binding, perSentence, type Sentence } from '../sentence.ts'
import { GREATEST, isSuperlative } from './superlatives.ts'

/** A whole main clause, between the joints of a sentence: its words that speak for a kind. */
export interface Stretch {
  readonly range: Range
  /** Tokens that are “since” and set nothing beside what was before. */
  readonly since: readonly number[]
  readonly incident: string | undefined
  readonly long: string | undefined
  readonly totals: readonly string[]
  /** The first that is “since”, goes on or tells of a total. */
  readonly running: string | undefined
  readonly isCountedBy: boolean
}

/** The one that holds the claim. */
export function stretchAround(s: Sentence, { range }: Binding): Stretch {
  const { joints, stretches } = stretchesOf(s)
  const from = joints.findLast((at) => at < range[0])! + 1
  const to = joints.find((at) => at >= range[1])!
  const key = from * (s.tokens.length + 1) + to
  const known = stretches.get(key)
  if (known) return known
  const stretch = readStretch(s, [from, to])
  stretches.set(key, stretch)
  return stretch
}

/** The joints of a sentence, its ends among them, and what was read between them. */
const stretchesOf = perSentence(({ tokens }) => ({
  joints: [-1, ...tokens.flatMap(({ text }, i) => (BREAKS.test(text) ? i : [])), tokens.length],
  stretches: new Map<number, Stretch>(),
}))

function readStretch(s: Sentence, range: Range): Stretch {
  const words = s.tokens.slice(...range).map((token) => token.lower)
  const incidents = words.filter((w, i) => INCIDENTS.has(w) && !(w === 'disaster' && OFFICES.test(words[i + 1] ?? '')))
  return {
    range,
    since: words.flatMap((w, i) => (w === 'since' && !isSuperlative(s.tokens, range[0] + i) ? range[0] + i : [])),
    incident: incidents.find((w) => !w.endsWith('s')) ?? incidents[0],
    long: words.find((w) => LONG.has(w)),
    totals: words.filter((w, i) => TOTALS.has(w) && !isBestOf(s.tokens, w, range[0] + i)),
    running: words.find(
      (w, i) =>
        (w === 'since' && !isSuperlative(s.tokens, range[0] + i)) ||
        LONG.has(w) ||
        (w !== 'since' && TOTALS.has(w) && !isBestOf(s.tokens, w, range[0] + i)),
    ),
    isCountedBy: words.some((w) => COUNTED_BY.has(w)) || countsHappenings(s, range),
  }
}
/** "in [249 mine accidents]", "[dozens of raids]": so many do not happen at one time. */
const countsHappenings = ({ tokens, candidates }: Sentence, [from, to]: Range): boolean =>
  candidates.some(({ kind, head, range, number: { form, low, share } }) => {
    if (kind !== 'number' || share || head < from || head >= to || range[0] < from) return false
    return HAPPENINGS.test(tokens[head]!.lower) && (form === 'vague' || (low ?? 0) >= MANY)
  })
const HAPPENINGS =
  /^(?:accidents|attacks|incidents|crashes|collisions|fires|blazes|raids|strikes|airstrikes|bombings|blasts|explosions|shootings|stabbings|clashes|ambushes|shipwrecks|sinkings|landslides|avalanches|drownings|protests|riots|operations|murders|killings)$/
/** Two or three blows may fall on one day. */
const MANY = 6

/** "the deadliest since May", "the deadliest day so far this year": no count goes on. */
const isBestOf = (tokens: Sentence['tokens'], word: string, at: number) =>
  (word === 'since' && isSuperlative(tokens, at)) ||
  (word === 'far' && isSuperlative(tokens, at, GREATEST)) ||
  // "on the far bank", "as far as Lima"
  (word === 'far' && !/^(?:so|thus)$/.test(tokens[at - 1]?.lower ?? '')) ||
  // "a total of 116 were rescued" is a number like any other.
  (word === 'total' && tokens[at - 1]?.lower === 'a' && tokens[at + 1]?.lower === 'of') ||
  (/^(?:years|months)$/.test(word) && (AGO.test(tokens[at + 1]?.lower ?? '') || isBestIn(tokens, at)))
/** "the first exchange in four years" */
const isBestIn = (tokens: Sentence['tokens'], at: number) =>
  /^(?:in|for)$/.test(tokens[at - 2]?.lower ?? '') && isSuperlative(tokens, at - 2)
/** "murdered 17 pupils four years ago": when it was, and not how long it was counted. */
const AGO = /^(?:ago|earlier|before|later|after|old)$/
/** "the disaster agency" */
const OFFICES =
  /^(?:management|agency|authority|relief|response|risk|mitigation|preparedness|office|centre|center|unit|department|zone|area|victims)$/

const BREAKS = /^[;:“”"]$/
const COUNTED_BY = new Set(['total', 'each', 'every'])
