import type { EventStatus, EventType } from '../../../corpus/model.ts'
import { isOneAct, MISFORTUNES, RARE } from '../../language/lexicon/actClasses.ts'
import { SCRIPTS } from '../../language/lexicon/scripts.ts'
import { type Node, width } from './node.ts'

/** Types under which two reports may speak of one event. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['assault', 'coerce', 'mobilize'],
  ['agree', 'demand'],
  ['agree', 'concede'],
  ['consult', 'agree'],
  ['reject', 'sanction'],
  ['disapprove', 'demand', 'threaten', 'statement'],
  ['condition', 'assault'],
  ['displacement', 'retreat'],
  ['protest', 'condition'],
]
const mayBeOne = (a: EventType, b: EventType): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))

/** Statuses that one event may have in different reports: a meeting planned on Monday and held on Tuesday. */
const REAL: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'denied'])
function compatible(a: EventStatus, b: EventStatus): boolean {
  if (a === b || (REAL.has(a) && REAL.has(b))) return true
  const other = REAL.has(a) ? b : REAL.has(b) ? a : null
  if (other) return other === 'planned'
  return a !== 'cancelled' && b !== 'cancelled' ? true : a === 'planned' || b === 'planned'
}

/** How far apart two reports may be written and still tell one undated event. */
const NEWS_CYCLE = 3

/**
 * Do two reports tell one event? They must agree in time, kind and parties; and something besides their topic must
 * tie them: the same act, the same count of victims, a part of a whole, or most of their words.
 */
export function isSame(a: Node, b: Node): boolean {
  if (!(mayBeOne(a.type, b.type) || isOneAct(a.lemma, b.lemma)) || !compatible(a.status, b.status)) return false
  if (isContemplated(a, b) || isOutcome(a, b)) return true
  const time = timeTie(a, b)
  if (time === 'apart') return false
  // One sentence tells two things unless one is the outcome of the other.
  if (a.article === b.article && a.passage === b.passage) return time === 'day' && (partOf(a, b) || partOf(b, a))
  const shared = Math.max(common(a.actors, b.actors), actsFor(a, b, a.type !== 'consult'))
  if (a.article === b.article && a.headline !== b.headline) return isRetold(a, b, shared)
  if (time !== 'open' && isVoted(a, b, shared)) return true
  if (time === 'day' && isOneDeed(a, b, shared)) return true
  if (isSameCopy(a, b)) return true
  if (a.actors.size > 0 && b.actors.size > 0 && shared === 0) return false
  if (a.type === 'consult' && b.type === 'consult') {
    if (!sameTable(a, b, shared)) return false
    if (time !== 'open' && shared >= 2 && MEETINGS.has(a.lemma) && MEETINGS.has(b.lemma)) return true
  }
  if (a.article === b.article && countsDiffer(a, b)) return false
  const lemma = a.lemma === b.lemma
  const words = overlap(a.words, b.words)
  const speech = isSpeech(a) || isSpeech(b)
  if (time === 'day') {
    if (speech) return lemma && shared > 0 && words >= 0.5
    if (sameCount(a, b)) return true
    // Whoever attacks on two places on one day has in common with himself no more than that.
    if (partOf(a, b) || partOf(b, a))
      return (
        shared > 0 &&
        (a.article === b.article || common(a.targets, b.targets) > 0 || common(a.tellingWords, b.tellingWords) > 0)
      )
    // Two numbers of dead on one day are two attacks.
    if (a.type === 'assault' && b.type === 'assault' && countsDiffer(a, b)) return false
    if (lemma) return shared > 0 || words >= 0.5
    return shared > 0 && words >= 0.6 && a.type === b.type
  }
  if (speech) return false
  if (time === 'near' && shared > 0 && (partOf(a, b) || partOf(b, a)) && commonTheme(a, b) > 0) return true
  if (time === 'near') return shared > 0 && ((lemma && words >= 0.3) || (words >= 0.6 && a.type === b.type))
  // Neither is dated: only an act told in the same words, in one article or within one news cycle.
  const alike = lemma && a.type === b.type
  if (a.agents.size === 0 || b.agents.size === 0)
    return alike && words >= 0.6 && (shared > 0 || common(a.words, b.words) >= 3)
  if (shared > 0 && alike && words >= 0.5) return true
  // “has ordered an inquiry”, “an inquiry ordered by the president”
  return (
    a.article !== b.article &&
    common(a.agents, b.agents) > 0 &&
    isOneAct(a.lemma, b.lemma) &&
    a.words.has(b.act) &&
    b.words.has(a.act)
  )
}

/**
 * One kind of act on one day, by whatever word it is told (“detained”, “the arrest”), with somebody or something in
 * common; not where each report names others only.
 */
function isOneDeed(a: Node, b: Node, shared: number): boolean {
  if (isSpeech(a) || isSpeech(b) || a.type === 'consult' || !isOneKind(a.lemma, b.lemma)) return false
  if (shared === 0 && a.named.size > 0 && b.named.size > 0) return false
  const theme = commonTheme(a, b)
  if (a.article === b.article) return !countsDiffer(a, b) && (theme >= 2 || (shared > 0 && theme >= 1))
  const telling = common(a.tellingWords, b.tellingWords) - (a.act === b.act ? 1 : 0)
  const elsewhere = a.targets.size > 0 && b.targets.size > 0 && common(a.targets, b.targets) === 0
  if (elsewhere && (countsDiffer(a, b) || telling < 2)) return false
  // “Friday’s ferry disaster”: all that it says of the ferry is that it was the one.
  if (isNameless(a) || isNameless(b)) return theme >= 1
  if (RARE.has(a.lemma) || RARE.has(b.lemma)) return shared > 0 || telling >= 1
  return shared > 0 ? telling >= 1 || common(a.targets, b.targets) > 0 : telling >= 2
}
const isNameless = (node: Node): boolean => MISFORTUNES.has(node.lemma) && !node.verb && node.tellingWords.size <= 1

/** The same sentence in two papers, a little edited: whoever does it in both is the same. */
function isSameCopy(a: Node, b: Node): boolean {
  if (a.article === b.article || a.act !== b.act || a.type !== b.type || isSpeech(a)) return false
  if (a.agents.size > 0 && b.agents.size > 0 && common(a.agents, b.agents) === 0) return false
  return common(a.words, b.words) >= 4 && overlap(a.words, b.words) >= 0.7
}

const isOneKind = (a: string, b: string): boolean =>
  isOneAct(a, b) || (MISFORTUNES.has(a) && RARE.has(b)) || (MISFORTUNES.has(b) && RARE.has(a))

/** Parties in common, also where one report names the state and the other who acts for it; two ministers are two. */
function actsFor(a: Node, b: Node, agents: boolean): number {
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties]
  let count = 0
  for (const x of few)
    if (
      many.some(
        (y) =>
          (!agents || (x.agent && y.agent)) && (x.actor === y.actor || x.states.has(y.actor) || y.states.has(x.actor)),
      )
    )
      count++
  return count
}

/** Names for one meeting. */
const MEETINGS = new Set('meet meeting talk talks negotiation conversation summit confer sit'.split(' '))
/** Names for what a council decides. */
export const VOTES = new Set('vote resolution decision pass adopt approve veto'.split(' '))
/** One council, one decision in a news cycle; an abstention told beside it is part of it. */
function isVoted(a: Node, b: Node, shared: number): boolean {
  if (VOTES.has(a.lemma) && VOTES.has(b.lemma) && a.lemma !== b.lemma)
    return shared > 0 && (common(a.agents, b.agents) > 0 || a.type === b.type)
  const beside = a.article === b.article && Math.abs(a.passage - b.passage) <= 1
  const abstains = a.lemma === 'abstain' ? b : b.lemma === 'abstain' ? a : null
  return beside && abstains !== null && VOTES.has(abstains.lemma)
}

/** The headline’s event in the text below: the same kind, and the same act, count or most words. */
function isRetold(a: Node, b: Node, shared: number): boolean {
  if (a.type !== b.type) return false
  const lemma = a.lemma === b.lemma
  const words = overlap(a.words, b.words)
  if (isSpeech(a) || isSpeech(b)) return shared > 0 && (lemma || words >= 0.6)
  return (shared > 0 && (lemma || words >= 0.4)) || sameCount(a, b) || (lemma && words >= 0.4)
}

const HARMS = new Set(['kill', 'injure', 'wound', 'die', 'hurt', 'destroy', 'damage', 'maim'])
/** “struck the coast, killing nine and injuring forty”: what one sentence tells as the outcome of one act. */
function isOutcome(a: Node, b: Node): boolean {
  if (a.article !== b.article || a.passage !== b.passage || a.type !== b.type) return false
  if (!HARMS.has(a.lemma) && !HARMS.has(b.lemma)) return false
  if (!a.dated || !b.dated || a.from !== b.from || a.to !== b.to || a.status !== b.status) return false
  return a.verb && b.verb
}

/** Names for one and the same attack that has not come. */
const ATTACKS = new Set([
  'invasion',
  'offensive',
  'assault',
  'incursion',
  'attack',
  'operation',
  'invade',
  'attack',
  'assault',
])
const UNREAL: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical'])
/** While it has not happened, a feared attack on one place is one event, whatever each report calls it. */
function isContemplated(a: Node, b: Node): boolean {
  if (!UNREAL.has(a.status) || !UNREAL.has(b.status)) return false
  if (!ATTACKS.has(a.lemma) || !ATTACKS.has(b.lemma) || a.timed || b.timed) return false
  const gap = Math.abs(a.reported - b.reported)
  return (
    gap <= 60 &&
    common(a.targets, b.targets) > 0 &&
    (a.agents.size === 0 || b.agents.size === 0 || common(a.agents, b.agents) > 0)
  )
}

const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'demand', 'disapprove', 'support', 'threaten'])
const isSpeech = (node: Node): boolean => SPOKEN.has(node.type) && node.verb

type Tie = 'day' | 'near' | 'open' | 'apart'
/** `day`: both are dated and lie within a few common days; `near`: one is wide or only bounded; `open`: neither is dated. */
function timeTie(a: Node, b: Node): Tie {
  if (a.from > b.to || b.from > a.to) return 'apart'
  const wide = Math.max(width(a), width(b))
  if (a.dated && b.dated)
    return wide <= 3 ? 'day' : wide <= 31 ? 'near' : Math.min(width(a), width(b)) > 31 ? 'near' : 'apart'
  const gap = Math.abs(a.reported - b.reported)
  if (Number.isNaN(gap) || gap > NEWS_CYCLE) return 'apart'
  if (!a.dated && !b.dated) return 'open'
  const dated = a.dated ? a : b
  // What is told undated in today's report is news of these days.
  return width(dated) <= 7 && Math.abs(dated.reported - dated.to) <= 7 ? 'near' : 'apart'
}

/** Two meetings are one only when nobody would sit at both. */
const sameTable = (a: Node, b: Node, shared: number): boolean =>
  shared >= Math.min(2, a.actors.size, b.actors.size) &&
  (a.actors.size < 2 || b.actors.size < 2 || shared / Math.min(a.actors.size, b.actors.size) >= 0.6)

const sameCount = (a: Node, b: Node): boolean =>
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
const partOf = (part: Node, whole: Node): boolean =>
  SCRIPTS.some(({ wholes, parts }) => wholes.has(whole.lemma) && parts.has(part.lemma) && OUTCOMES.has(part.lemma))

/** Words in common that are neither's trigger. */
function commonTheme(a: Node, b: Node): number {
  let count = 0
  for (const word of a.words) if (b.words.has(word) && word !== a.act && word !== b.act) count++
  return count
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const least = Math.min(a.size, b.size)
  // One word in common is no likeness.
  const shared = common(a, b)
  return least === 0 || (shared < 2 && Math.max(a.size, b.size) > 2) ? 0 : shared / least
}
