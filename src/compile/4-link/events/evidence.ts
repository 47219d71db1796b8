import type { EventType } from '../../../corpus/model.ts'
import { isMishap, isOneAct, MISFORTUNES, ONCE, RARE } from '../../language/lexicon/actClasses.ts'
import { SCRIPTS } from '../../language/lexicon/scripts.ts'
import { type Node, type Party, width } from './node.ts'
import type { TimeTie } from './timeTie.ts'
import { countsDiffer, hasEqualCount, sameCount } from './tolls.ts'

/** Points at which two reports tell one event. */
export const ENOUGH = 5

/** How numbers of actors and words are printed. */
export interface Printed {
  actor(number: number): string
  word(number: number): string
}

/** One thing that two reports are compared in. */
interface Tie {
  /** For their telling one event; against it where they contradict each other. */
  points(a: Node, b: Node, time: Common): number
  /** What speaks for it, in words; null where nothing does. */
  says(a: Node, b: Node, time: Common, printed: Printed): string | null
}
type Common = Exclude<TimeTie, 'apart'>

/** What speaks for two reports telling one event, less what speaks against it, in points. */
export function evidence(a: Node, b: Node, time: Common): number {
  if (!isOneTopic(a, b)) return 0
  let sum = 0
  for (const tie of TIES) sum += tie.points(a, b, time)
  return sum
}

/**
 * “Two were killed on Monday”, in two articles: unless both name one party or place, a day that is its name, a great
 * number, or much the same, they may be of two stories.
 */
export function isOneStory(a: Node, b: Node): boolean {
  const isShared = (actor: number) => b.named.has(actor) || b.subjects.has(actor)
  if ([...a.named, ...a.subjects].some(isShared)) return true
  return (
    [a, b].some((one) => isBare(one) || isNameless(one)) || sameCount(a, b, LARGE) || tellingInBoth(a, b).length >= MUCH
  )
}
const MUCH = 3

/** The same in words, without what speaks against it. */
export function evidenceInWords(a: Node, b: Node, time: Common, printed: Printed): string[] {
  return TIES.flatMap((tie) => tie.says(a, b, time, printed) ?? [])
}

const TIME: Tie = {
  points: (a, b, time) => (time !== 'day' ? 0 : width(a) === 1 && width(b) === 1 ? 2 : 1),
  says(a, b, time) {
    if (time === 'open') return a.article === b.article ? 'told in one article' : 'told in one news cycle'
    return width(a) === 1 && width(b) === 1 ? 'one day' : 'times that fit'
  },
}

const ACT: Tie = {
  points: (a, b) => (isOneKind(a.lemma, b.lemma) ? (isOnce(a, b) ? 3 : 2) : isPart(a, b) ? 0 : 1),
  says(a, b) {
    if (a.lemma === b.lemma) return `one act, “${printedAct(a)}”`
    const both = `“${printedAct(a)}” and “${printedAct(b)}”`
    return isOneKind(a.lemma, b.lemma)
      ? `one kind of act, ${both}`
      : isPart(a, b)
        ? `a whole and its part, ${both}`
        : null
  },
}
/** Nobody is arrested, appointed or freed twice in a few days: told of one by name, it is hardly told of two times. */
const isOnce = (a: Node, b: Node): boolean => ONCE.has(a.lemma) && ONCE.has(b.lemma) && isDoneToOne(a, b)
/** It is done to one and the same, by name. */
export function isDoneToOne(a: Node, b: Node): boolean {
  for (const actor of a.patients) if (a.named.has(actor) && b.patients.has(actor)) return true
  return false
}

export const isPart = (a: Node, b: Node): boolean => partOf(a, b) || partOf(b, a)
const printedAct = ({ lemma }: Node): string => lemma.replace('_', ' ')

/** Not two demands of one party on one day, and not two acts of different kinds, unless most of their words are one. */
function isOneTopic(a: Node, b: Node): boolean {
  const oneKind = isOneKind(a.lemma, b.lemma)
  // By one word, or by whatever word for asking, it is told by its words alone.
  if ((isSpeech(a) || isSpeech(b)) && (!oneKind || a.lemma === b.lemma || isOneAct(a.lemma, 'urge')))
    return oneKind && overlap(a.words, b.words) >= 0.5
  return oneKind || isPart(a, b) || sameCount(a, b) || (a.type === b.type && overlap(a.words, b.words) >= 0.6)
}

const PARTIES: Tie = {
  points(a, b) {
    // Two meetings are one only when nobody would sit at both.
    if (a.type === 'consult' && b.type === 'consult') return sameTable(a, b) ? 4 : -4
    // Whoever takes a town from another does another thing, though neither has a name.
    if (isTaking(a) && isTaking(b) && a.agents.size > 0 && b.agents.size > 0 && actsFor(a, b) === 0) return -4
    return sidePoints(a, b, true) + sidePoints(a, b, false) + Math.min(2, inOtherRoles(a, b))
  },
  says(a, b, _, printed) {
    const both = [...a.actors, ...a.others].filter(
      (actor) => (a.actors.has(actor) && b.others.has(actor)) || b.actors.has(actor),
    )
    return both.length > 0 ? `named in both: ${both.map((actor) => printed.actor(actor)).join(', ')}` : null
  },
}
const isTaking = ({ lemma }: Node): boolean => isOneAct(lemma, 'take') || isOneAct(lemma, 'retake')
/** Who does it, or whom it befalls: points for a name in common, points off where each names others. */
function sidePoints(a: Node, b: Node, agents: boolean): number {
  let points = 0
  let named = 0
  for (const x of a.parties) {
    if (x.agent !== agents) continue
    if (a.named.has(x.actor)) named |= 1
    for (const y of b.parties) {
      if (y.agent !== agents) continue
      if (x.actor === y.actor) points += a.named.has(x.actor) ? 2 : 1
      else if (x.states.has(y.actor) || y.states.has(x.actor)) points += 1
    }
  }
  if (points > 0) return Math.min(4, points)
  for (const y of b.parties) if (y.agent === agents && b.named.has(y.actor)) named |= 2
  return named === 3 && !isOneSide(a, b, agents) ? -3 : 0
}

/** Names that take part in the one, and stand in the words of the other in another role or in none. */
function inOtherRoles(a: Node, b: Node): number {
  let count = 0
  for (const actor of a.named) if (b.others.has(actor) || isTurned(actor, a, b)) count++
  for (const actor of b.named) if (a.others.has(actor)) count++
  return count
}
const isTurned = (actor: number, a: Node, b: Node): boolean =>
  (a.agents.has(actor) && b.targets.has(actor) && !b.agents.has(actor)) ||
  (b.agents.has(actor) && a.targets.has(actor) && !a.agents.has(actor))

/** Whoever is named on the one side is told of in the other after all; or one names the country, the other a town of it. */
function isOneSide(a: Node, b: Node, agents: boolean): boolean {
  const own = (node: Node) => node.parties.flatMap((p) => (p.agent === agents && node.named.has(p.actor) ? p : []))
  const [x, y] = [own(a), own(b)]
  if (x.some(({ actor }) => b.others.has(actor) || b.actors.has(actor))) return true
  if (y.some(({ actor }) => a.others.has(actor) || a.actors.has(actor))) return true
  const isLand = ({ actor }: Party) => a.isState(actor)
  const isUnplaced = ({ actor, states }: Party) => !a.isState(actor) && states.size === 0
  return !agents && ((x.every(isLand) && y.every(isUnplaced)) || (y.every(isLand) && x.every(isUnplaced)))
}

const NUMBERS: Tie = {
  points(a, b) {
    if (countsDiffer(a, b)) return -3
    if (!sameCount(a, b)) return 0
    return 2 + (sameCount(a, b, LARGE) ? 1 : 0) + (hasEqualCount(a, b, TELLING) ? 1 : 0)
  },
  says: (a, b) => (sameCount(a, b) ? 'one number of people' : null),
}

/** Few acts in one place have so many victims, and hardly two just as many as this. */
const LARGE = 100
const TELLING = 20

const WORDS: Tie = {
  points(a, b) {
    // “Friday’s ferry disaster”: all that it says of the ferry is that it was the one.
    if (isNameless(a) || isNameless(b)) return commonTheme(a, b) > 0 ? 4 : 0
    if (isBare(a) || isBare(b)) return 2
    return Math.min(3, tellingInBoth(a, b).length)
  },
  says(a, b, _, printed) {
    const words = tellingInBoth(a, b)
    if (words.length > 0) return `words in both: ${words.map((word) => printed.word(word)).join(', ')}`
    return isBare(a) || isBare(b) ? 'an act and its day, which name it' : null
  },
}
export function tellingInBoth(a: Node, b: Node): number[] {
  const words: number[] = []
  for (const word of a.tellingWords)
    if (b.tellingWords.has(word) && !(a.isNamedBy(word) && b.isNamedBy(word))) words.push(word)
  return words
}

const SUBJECTS: Tie = {
  // “The biggest protest, on Sunday”: whose, its article has said.
  points: (a, b, time) => (time === 'day' && (isAmong(a, b) || isAmong(b, a)) ? 1 : 0),
  says: () => null,
}
/** The one names nobody, and the other whom or a place that the article of the one is about. */
function isAmong(bare: Node, other: Node): boolean {
  if (bare.article === other.article || bare.named.size > 0 || bare.others.size > 0) return false
  // Of accidents and attacks one article tells several.
  if (
    [bare, other].some(
      (one) => one.type === 'assault' || RARE.has(one.lemma) || (one.type === 'condition' && one.counts.length > 0),
    )
  )
    return false
  const known = [...other.named, ...other.others].filter((actor) => bare.subjects.has(actor))
  // One country alone is what half of its news is about.
  return known.length > 1 || known.some((actor) => !bare.isState(actor))
}

const TIES: readonly Tie[] = [TIME, ACT, PARTIES, NUMBERS, WORDS, SUBJECTS]

/**
 * An act and a day are its name, and whoever reads the news knows which: “the March 3 attack”, months later; “the
 * sinking on 8 June”, as few days see two.
 */
const isBare = (node: Node): boolean =>
  node.timed &&
  width(node) === 1 &&
  node.named.size === 0 &&
  node.words.size <= 1 &&
  (node.reported - node.to > A_FORTNIGHT || RARE.has(node.lemma))
const A_FORTNIGHT = 14

const isNameless = (node: Node): boolean => MISFORTUNES.has(node.lemma) && !node.verb && node.tellingWords.size <= 1

/** Lemmas of one act, or of one misfortune under two names. */
export const isOneKind = (a: string, b: string): boolean =>
  isOneAct(a, b) || (MISFORTUNES.has(a) && isMishap(b)) || (MISFORTUNES.has(b) && isMishap(a))

/** Parties in common, also where one report names the state and the other who acts for it; two ministers are two. */
export function actsFor(a: Node, b: Node): number {
  const consult = a.type === 'consult'
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties]
  let count = 0
  for (const x of few)
    if (
      many.some(
        (y) =>
          (consult || (x.agent && y.agent)) && (x.actor === y.actor || x.states.has(y.actor) || y.states.has(x.actor)),
      )
    )
      count++
  return count
}

const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'demand', 'disapprove', 'support', 'threaten'])
export const isSpeech = (node: Node): boolean => SPOKEN.has(node.type) && node.verb

/** Of the smaller party, all but a few sit at the other table as well. */
function sameTable(a: Node, b: Node): boolean {
  const shared = Math.max(common(a.actors, b.actors), actsFor(a, b))
  const least = Math.min(a.actors.size, b.actors.size)
  return least > 0 && shared >= Math.min(2, least) && (least < 2 || shared / least >= 0.6)
}

/** Parts that are the whole told by its outcome; a hostage-taking or an abstention stays an event of its own. */
const OUTCOMES = new Set(
  'kill martyr injure wound die destroy damage pass adopt approve vote resolution sink capsize derail collapse crash discuss convict sentence explode detonate shoot stab bomb'.split(
    ' ',
  ),
)
const partOf = (part: Node, whole: Node): boolean =>
  SCRIPTS.some(({ wholes, parts }) => wholes.has(whole.lemma) && parts.has(part.lemma) && OUTCOMES.has(part.lemma))

/** Words in common that are neither's trigger. */
function commonTheme(a: Node, b: Node): number {
  let count = 0
  for (const word of a.words) if (b.words.has(word) && !a.isNamedBy(word) && !b.isNamedBy(word)) count++
  return count
}

export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const least = Math.min(a.size, b.size)
  // One word in common is no likeness.
  const shared = common(a, b)
  return least === 0 || (shared < 2 && Math.max(a.size, b.size) > 2) ? 0 : shared / least
}
