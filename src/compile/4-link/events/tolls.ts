import { MISHAPS } from '../../language/lexicon/happenings.ts'
import type { Node } from './node.ts'

const HARMS = new Set(['kill', 'injure', 'wound', 'die', 'hurt', 'destroy', 'damage', 'maim'])

/** Much the same number of one measure. */
export const sameCount = (a: Node, b: Node, least = 5): boolean => hasLikeCount(a, b, 0.1, least)

/** Eight dead, and then ten: of one day. */
export const isNearCount = (a: Node, b: Node): boolean => a.dated && b.dated && hasLikeCount(a, b, NEAR)
const NEAR = 0.25

/** Numbers of one measure that differ by no more than a share of the greater. */
const hasLikeCount = (a: Node, b: Node, share: number, least = 0): boolean =>
  a.counts.some((x) =>
    b.counts.some(
      (y) =>
        x.measure === y.measure &&
        x.value >= least &&
        Math.abs(x.value - y.value) <= share * Math.max(x.value, y.value),
    ),
  )

/** One and the same number, not only one near it. */
export const hasEqualCount = (a: Node, b: Node, least = 1): boolean =>
  a.counts.some((x) => b.counts.some((y) => x.measure === y.measure && x.value === y.value && x.value >= least))

/**
 * One article that gives two numbers of dead tells of two acts; a toll that climbs is told on another day. How many a
 * fire killed is what two articles may differ about.
 */
export const countsDiffer = (a: Node, b: Node): boolean =>
  !(a.article !== b.article && MISHAPS.has(a.lemma) && MISHAPS.has(b.lemma)) &&
  !(climbs(a, b) || climbs(b, a)) &&
  isHarm(a) &&
  isHarm(b) &&
  a.counts.some((x) => b.counts.some((y) => x.measure === y.measure)) &&
  !hasLikeCount(a, b, NEAR)
const isHarm = ({ bareLemma, lemma }: Node): boolean => HARMS.has(bareLemma) || HARMS.has(lemma)

/** “14 miners”, and a day later “22”: an accident's dead, as they are found; not five rescuers beside them. */
const climbs = (before: Node, after: Node): boolean =>
  before.reported < after.reported &&
  before.type === 'condition' &&
  after.type === 'condition' &&
  [...before.patients].some((actor) => after.patients.has(actor)) &&
  before.counts.every((x) => after.counts.every((y) => x.measure !== y.measure || x.value <= y.value))
