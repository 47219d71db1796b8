import type { EventStatus, EventType } from '../../../corpus/model.ts'
import { ATTACKS, isOneAct, RARE } from '../../language/lexicon/actClasses.ts'
import { HAPPENINGS, MISHAPS } from '../../language/lexicon/happenings.ts'
import { TOLD_FOR } from './casts.ts'
import { isCountedThenNamed } from './counted.ts'
import {
  actsFor,
  common,
  ENOUGH,
  evidence,
  evidenceInWords,
  isDoneToOne,
  isOneKind,
  isOneStory,
  isPart,
  isSpeech,
  overlap,
  type Printed,
  tellingInBoth,
} from './evidence.ts'
import { type Node, width } from './node.ts'
import { isTied, type Story } from './story.ts'
import { timeTie } from './timeTie.ts'
import { countsDiffer, hasEqualCount, sameCount } from './tolls.ts'

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
const areOfOneFamily = (a: EventType, b: EventType): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))

/**
 * “Nurses went on strike”, “gunmen struck a bank”; “talks broke down”, “a bridge collapsed”: where their kinds are none
 * that meet, one word for both acts is not enough, nor a day and a town besides.
 */
export function mayBeOne(a: Node, b: Node): boolean {
  if (areApart(a, b)) return false
  if (areOfOneFamily(a.type, b.type)) return true
  if (!isOneAct(a.lemma, b.lemma)) return false
  if (sameCount(a, b) || common(a.patients, b.patients) > 0) return true
  return [...a.agents].some((actor) => a.named.has(actor) && b.agents.has(actor)) || tellingInBoth(a, b).length > 1
}

/** A train is derailed and a bus plunges into a canal; a quake shakes a town and floods another. */
const areApart = (a: Node, b: Node): boolean =>
  (a.craft > 0 && b.craft > 0 && a.craft !== b.craft && a.type === 'condition' && b.type === 'condition') ||
  (MISHAPS.has(a.lemma) && MISHAPS.has(b.lemma) && !isOneKind(a.lemma, b.lemma))

/** Statuses that one event may have in different reports: a meeting planned on Monday and held on Tuesday. */
const REAL: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'denied'])
export function compatible(one: Node, another: Node): boolean {
  const [a, b] = [one.status, another.status]
  if (a === b || (REAL.has(a) && REAL.has(b))) return true
  const other = REAL.has(a) ? b : REAL.has(b) ? a : null
  if (other) return other === 'planned' && !isToComeAfter(one, another) && !isToComeAfter(another, one)
  return a !== 'cancelled' && b !== 'cancelled' ? true : a === 'planned' || b === 'planned'
}

/** Told without its day as still to come, when the other had been told as done. */
const isToComeAfter = (ahead: Node, done: Node): boolean =>
  ahead.status === 'planned' && !ahead.timed && ahead.reported > done.reported

/** What two reports are held to tell one event for: the evidence, or something of their place and kind. */
export const GROUNDS = {
  feared: 'one attack that is feared or planned',
  sentence: 'one sentence tells both',
  again: 'the article names again what it told of',
  headline: 'the headline, told again in the text',
  vote: 'one decision of one council',
  death: 'the death of one, who is named',
  named: 'how many, and then who they are',
  campaign: 'one campaign of one side that goes on',
  outcome: 'a decision that was to come, and what was decided',
  story: 'told of one happening that both articles are about',
  evidence: null,
} as const
type Ground = keyof typeof GROUNDS

/**
 * Do two reports tell one event? Their kinds, statuses and times must allow it. Then what speaks for it and what speaks
 * against it is counted in points, as two editors would argue it: the day, the act, who did it to whom, numbers, words.
 */
export function isSame(a: Node, b: Node): boolean {
  return groundOf(a, b) !== null
}

/** The same for two articles about one happening, where less is enough; not where nothing of their own ties them. */
export function isSameInStory(a: Node, b: Node, story: Story): boolean {
  if (!compatible(a, b)) return false
  // “A second, stronger blast” is not the first.
  if (a.another !== b.another) return false
  const time = timeTie(a, b, TOLD_FOR)
  if (time === 'apart') return false
  if (time === 'day' && (isNamedByDay(a, b) || isNamedByDay(b, a))) return true
  if (!mayBeOne(a, b)) return false
  const isOnce = befallsOnce(a.lemma) && befallsOnce(b.lemma) && isOneKind(a.lemma, b.lemma)
  if (!isOnce && !isTied(a, b, story)) return false
  return evidence(a, b, time) + OF_ONE_STORY + (isOnce ? 1 : 0) >= ENOUGH
}
const OF_ONE_STORY = 2

/** “The riot of May 8”, “that attack of 26 September”: all that it says is the day, on which the other is told first. */
const isNamedByDay = (noun: Node, main: Node): boolean =>
  BLOODSHED.has(noun.lemma) &&
  !noun.verb &&
  noun.timed &&
  width(noun) === 1 &&
  noun.named.size === 0 &&
  noun.words.size <= 1 &&
  main.lead &&
  width(main) === 1 &&
  (main.type === 'assault' || BLOODSHED.has(main.lemma))
const BLOODSHED = new Set(
  'attack assault raid ambush massacre carnage slaughter bloodshed bloodbath shooting stabbing bombing riot violence clash mutiny'.split(
    ' ',
  ),
)
/** What befalls those of one story once, unless an article says that it is another. */
const befallsOnce = (lemma: string): boolean => RARE.has(lemma) || MISHAPS.has(lemma) || MORE.has(lemma)
const MORE = new Set(['burn', 'bombing', 'stabbing', 'ambush'])

/** Why they are held to tell one event, in words; empty where they are not. */
export function whySame(a: Node, b: Node, printed: Printed): string[] {
  // Two that were joined and have no ground of their own are of one story, or a headline and what stands below it.
  const ground = groundOf(a, b) ?? (a.article === b.article && a.headline !== b.headline ? 'headline' : 'story')
  const time = timeTie(a, b, ground === 'story' || ground === 'headline' ? TOLD_FOR : undefined)
  const words = time === 'apart' ? [] : evidenceInWords(a, b, time, printed)
  const named = ground === 'story' ? [...a.cast].filter((actor) => b.cast.has(actor)) : []
  const both =
    named.length > 1 ? [`both articles name ${named.slice(0, MOST_NAMED).map(printed.actor).join(', ')}`] : []
  return GROUNDS[ground] === null ? words : [GROUNDS[ground], ...both, ...words]
}

const MOST_NAMED = 4

function groundOf(a: Node, b: Node): Ground | null {
  if (!compatible(a, b)) return null
  const oneSentence = a.article === b.article && a.passage === b.passage
  if (oneSentence && (isBlocked(a, b) || isBlocked(b, a)) && timeTie(a, b) === 'day') return 'sentence'
  if (!oneSentence && (isOutcome(a, b) || isOutcome(b, a)) && timeTie(a, b) !== 'apart') return 'outcome'
  if (!mayBeOne(a, b)) return null
  if (isContemplated(a, b)) return 'feared'
  if (isCampaign(a, b)) return 'campaign'
  if (isOneDeath(a, b)) return 'death'
  if ((isCountedThenNamed(a, b) || isCountedThenNamed(b, a)) && timeTie(a, b, TOLD_FOR) !== 'apart') return 'named'
  const oneArticle = a.article === b.article
  const time = oneArticle && isHeadlineOf(a, b) ? timeTie(a, b, HEADLINES) : timeTie(a, b)
  if (time === 'apart') return null
  // One sentence tells two things unless one is a part of the other.
  if (oneArticle && a.passage === b.passage)
    return (isPart(a, b) && (time === 'day' || isToldBy(a, b) || isToldBy(b, a))) || isItsOutcome(a, b)
      ? 'sentence'
      : null
  const shared = Math.max(common(a.actors, b.actors), actsFor(a, b))
  if (oneArticle && (a.passage < b.passage ? b : a).another) return null
  if (!oneArticle && (isBeside(a, b) || isBeside(b, a))) return null
  // What one article tells as another's second, a second article may tell alone: with as many dead.
  if (!oneArticle && a.another !== b.another && !hasEqualCount(a, b)) return null
  if (oneArticle && a.headline !== b.headline) return isRetold(a, b, shared) ? 'headline' : null
  if (time !== 'open' && isVoted(a, b, shared)) return 'vote'
  if (evidence(a, b, time) < (oneArticle ? ENOUGH + 1 : ENOUGH)) return null
  return oneArticle || isOneStory(a, b) ? 'evidence' : null
}

/** What a headline tells without a day, the sentences below it may tell of some weeks ago. */
const isHeadlineOf = (a: Node, b: Node): boolean => a.headline !== b.headline && Math.abs(a.passage - b.passage) <= LEAD
/** In days. */
const HEADLINES = 31

/** “Six were killed by shelling on Monday”: the one has no time of its own, and the other stands in its words. */
const isToldBy = (part: Node, whole: Node): boolean => !part.dated && whole.dated && part.words.has(whole.act)

/** “A smaller rally in the city”: another than the one that its article and the other are about. */
const isBeside = (another: Node, main: Node): boolean =>
  another.another && !main.another && main.lead && common(another.subjects, main.subjects) > 0

/** “a wildfire that destroyed two homes”, “were killed by shelling on Monday” */
const isItsOutcome = (a: Node, b: Node): boolean =>
  a.bareLemma !== b.bareLemma &&
  (a.lemma === b.lemma || (isOneAct(a.lemma, b.lemma) && [a, b].some((one) => HAPPENINGS.has(one.lemma))))

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

/** “rejected the resolution when Chile vetoed it”, “demanded a truce, with Chile abstaining” */
const isBlocked = (by: Node, decision: Node): boolean =>
  (by.lemma === 'veto' && (decision.lemma === 'reject' || decision.lemma === 'block' || decision.lemma === 'fail')) ||
  (by.lemma === 'abstain' && (decision.type === 'demand' || decision.type === 'agree'))

/** “is to rule on the appeal on Wednesday”; “the court on Wednesday rejected the appeal” */
function isOutcome(ahead: Node, decision: Node): boolean {
  if (ahead.status !== 'planned' || !REAL.has(decision.status) || !OPEN.has(ahead.lemma)) return false
  if (!ahead.timed || !decision.timed || ahead.reported > decision.reported) return false
  if (!DECIDED.has(decision.lemma) || common(ahead.actors, decision.actors) === 0) return false
  return common(ahead.tellingWords, decision.tellingWords) > 0
}
const OPEN = new Set(['rule', 'decide', 'vote', 'verdict', 'ruling', 'decision'])
const DECIDED = new Set(
  'reject dismiss uphold overturn quash throw acquit convict clear sentence pass adopt approve back allow bar strike veto order demand'.split(
    ' ',
  ),
)

/** The headline’s event in the text below: the same kind, and the same act, count or most words. */
function isRetold(a: Node, b: Node, shared: number): boolean {
  // “Mayor shot dead”, and how he was killed.
  const lemma = a.lemma === b.lemma || (isOneAct(a.lemma, b.lemma) && isDoneToOne(a, b))
  if (a.type !== b.type && !(RARE.has(a.lemma) && isOneKind(a.lemma, b.lemma)) && !sameCount(a, b)) return false
  if (countsDiffer(a, b) || isTally(a) || isTally(b) || areTurned(a, b) || areTurned(b, a)) return false
  const words = overlap(a.words, b.words)
  if (isSpeech(a) || isSpeech(b)) return shared > 0 && (lemma || words >= 0.6)
  const elsewhere = a.named.size > 0 && b.named.size > 0 && common(a.sides, b.sides) === 0
  // A headline's quake is the one that the first sentences tell of.
  if (
    (RARE.has(a.lemma) || RARE.has(b.lemma)) &&
    isOneKind(a.lemma, b.lemma) &&
    !elsewhere &&
    Math.abs(a.passage - b.passage) <= LEAD
  )
    return true
  if (sameCount(a, b) && !elsewhere) return true
  if (shared > 0 && (lemma || words >= 0.4)) return true
  // “Club sacks coach”: “the club dismissed its coach”
  return lemma ? words >= 0.4 : isOneAct(a.lemma, b.lemma) && words >= 0.6
}

/** Who does it in the one suffers it in the other: “Soldiers kill bomber”, “One soldier was killed”. */
export const areTurned = (a: Node, b: Node): boolean =>
  [...a.agents].some((actor) => b.patients.has(actor) && !b.agents.has(actor))

/** “The toll rose to 274 on Thursday”: the day is that of the count. */
const isTally = ({ bareLemma, dated }: Node): boolean => dated && bareLemma === 'toll'

const LEAD = 4

/** Nobody dies twice: “gunmen killed Ana Roth”, and three weeks later “since the murder of Ana Roth”. */
export function isOneDeath(a: Node, b: Node): boolean {
  if (!DEATHS.has(a.lemma) || !DEATHS.has(b.lemma) || a.from > b.to || b.from > a.to) return false
  for (const actor of a.patients) if (a.named.has(actor) && b.patients.has(actor) && a.isPerson(actor)) return true
  return false
}
export const DEATHS = new Set(
  'kill killing murder assassinate assassination slay slaying gun_down die death drown'.split(' '),
)

/** “Its offensive”, week after week: what goes on without a day of its own, by and against the same. */
function isCampaign(a: Node, b: Node): boolean {
  if (!isLongWar(a) || !isLongWar(b) || Math.abs(a.reported - b.reported) > A_SEASON) return false
  if (a.lemma !== b.lemma && (a.lemma === 'war' || b.lemma === 'war')) return false
  const against = a.targets.size === 0 || b.targets.size === 0 || common(a.targets, b.targets) > 0
  return against && common(a.agents, b.agents) > 0
}
export const isLongWar = (node: Node): boolean =>
  CAMPAIGNS.has(node.lemma) && !node.verb && !node.timed && REAL.has(node.status) && node.agents.size > 0
const CAMPAIGNS = new Set(['offensive', 'campaign', 'war', 'onslaught', 'invasion', 'bombardment', 'siege', 'blockade'])
/** In days. */
const A_SEASON = 120

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
