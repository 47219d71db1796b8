import type { EventType } from '../../../corpus/model.ts'
import { isOneAct, MISFORTUNES, RARE } from '../../language/lexicon/actClasses.ts'
import { SCRIPTS } from '../../language/lexicon/scripts.ts'
import { type Node, width } from './node.ts'
import type { Tie } from './timeTie.ts'

/** Points at which two reports tell one event. */
export const ENOUGH = 5

/** What speaks for two reports telling one event, less what speaks against it, in points. */
export function evidence(a: Node, b: Node, time: Exclude<Tie, 'apart'>): number {
  const act = actPoints(a, b)
  if (act < 0) return 0
  return act + timePoints(a, b, time) + partyPoints(a, b) + countPoints(a, b) + wordPoints(a, b)
}

function timePoints(a: Node, b: Node, time: Exclude<Tie, 'apart'>): number {
  if (time !== 'day') return 0
  return width(a) === 1 && width(b) === 1 ? 2 : 1
}

/** Negative where the two words name different acts. */
function actPoints(a: Node, b: Node): number {
  // “urged” and “urged” are one only where what is said is one.
  const said = (isSpeech(a) || isSpeech(b)) && (a.lemma === b.lemma || !isOneKind(a.lemma, b.lemma))
  if (said) return a.lemma === b.lemma && overlap(a.words, b.words) >= 0.5 ? 2 : -1
  if (isOneKind(a.lemma, b.lemma)) return 2
  if (partOf(a, b) || partOf(b, a)) return 0
  return sameCount(a, b) || (a.type === b.type && overlap(a.words, b.words) >= 0.6) ? 1 : -1
}

function partyPoints(a: Node, b: Node): number {
  // Two meetings are one only when nobody would sit at both.
  if (a.type === 'consult' && b.type === 'consult') return sameTable(a, b) ? 4 : -4
  return sidePoints(a, b, true) + sidePoints(a, b, false)
}
/** Who does it, or whom it befalls: points for a name in common, points off where each names others. */
function sidePoints(a: Node, b: Node, agents: boolean): number {
  const as = a.parties.filter(({ agent }) => agent === agents)
  const bs = b.parties.filter(({ agent }) => agent === agents)
  let points = 0
  for (const x of as)
    for (const y of bs) {
      if (x.actor === y.actor) points += a.named.has(x.actor) ? 2 : 1
      else if (x.states.has(y.actor) || y.states.has(x.actor)) points += 1
    }
  if (points > 0) return Math.min(4, points)
  return as.some(({ actor }) => a.named.has(actor)) && bs.some(({ actor }) => b.named.has(actor)) ? -3 : 0
}

function countPoints(a: Node, b: Node): number {
  if (countsDiffer(a, b)) return -3
  return sameCount(a, b) ? 2 : 0
}

function wordPoints(a: Node, b: Node): number {
  // “Friday’s ferry disaster”: all that it says of the ferry is that it was the one.
  if (isNameless(a) || isNameless(b)) return commonTheme(a, b) > 0 ? 4 : 0
  if (isBare(a) || isBare(b)) return 2
  let telling = 0
  for (const word of a.tellingWords) if (b.tellingWords.has(word) && !(word === a.act && word === b.act)) telling++
  return Math.min(3, telling)
}

/**
 * An act and a day are its name, and whoever reads the news knows which: “the October 7 attack”, months later; “the
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

const isOneKind = (a: string, b: string): boolean =>
  isOneAct(a, b) || (MISFORTUNES.has(a) && RARE.has(b)) || (MISFORTUNES.has(b) && RARE.has(a))

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

export const HARMS = new Set(['kill', 'injure', 'wound', 'die', 'hurt', 'destroy', 'damage', 'maim'])

/** Of the smaller party, all but a few sit at the other table as well. */
function sameTable(a: Node, b: Node): boolean {
  const shared = Math.max(common(a.actors, b.actors), actsFor(a, b))
  const least = Math.min(a.actors.size, b.actors.size)
  return least > 0 && shared >= Math.min(2, least) && (least < 2 || shared / least >= 0.6)
}

export const sameCount = (a: Node, b: Node): boolean =>
  a.counts.some((x) =>
    b.counts.some(
      (y) => x.measure === y.measure && x.value >= 5 && Math.abs(x.value - y.value) <= 0.1 * Math.max(x.value, y.value),
    ),
  )

/** One article that gives two numbers of dead tells of two acts; a toll that climbs is told on another day. */
const countsDiffer = (a: Node, b: Node): boolean =>
  HARMS.has(a.lemma) &&
  HARMS.has(b.lemma) &&
  a.counts.some((x) => b.counts.some((y) => x.measure === y.measure)) &&
  !a.counts.some((x) =>
    b.counts.some((y) => x.measure === y.measure && Math.abs(x.value - y.value) <= 0.25 * Math.max(x.value, y.value)),
  )

/** Parts that are the whole told by its outcome; a hostage-taking or an abstention stays an event of its own. */
const OUTCOMES = new Set(
  'kill injure wound die destroy damage pass adopt approve vote resolution sink capsize derail collapse crash discuss convict sentence explode detonate shoot stab bomb'.split(
    ' ',
  ),
)
export const partOf = (part: Node, whole: Node): boolean =>
  SCRIPTS.some(({ wholes, parts }) => wholes.has(whole.lemma) && parts.has(part.lemma) && OUTCOMES.has(part.lemma))

/** Words in common that are neither's trigger. */
function commonTheme(a: Node, b: Node): number {
  let count = 0
  for (const word of a.words) if (b.words.has(word) && word !== a.act && word !== b.act) count++
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
