import { isQuoteMark } from '../../language/attributive.ts'
import type { Clause, Range, VerbGroup } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { perWord } from '../../language/perWord.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { ActorMention } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import type { Participant } from './participants/participants.ts'
import { isPeopleAt, isSaidBy } from './saidHere.ts'
import { isScene } from './scene.ts'
import { lemmaOf, type View } from './view.ts'

/** What can be seen of a candidate, from which it is kept or left and given its importance. */
export interface Signs {
  readonly dated: boolean
  /** Parties that are persons, states, organisations, armed groups or offices. */
  readonly parties: number
  /** Somebody does or says it. */
  readonly agent: boolean
  readonly counted: boolean
  /** Sentences before it in the article; 0 in the headline. */
  readonly depth: number
  readonly headline: boolean
  /** A noun, not a pronoun alone, does or undergoes it. */
  readonly subject: boolean
  /** A noun is its subject. */
  readonly named: boolean
  /** Its clause is a plain statement in the past or present. */
  readonly plain: boolean
  /** It is told of somebody beside what they do: “Rojas, who oversaw the work, …”. */
  readonly aside: boolean
  /** A plain verb of the past tells what somebody did to something, or what befell it. */
  readonly acted: boolean
  /** It is the scene of what its clause tells (“In talks with …”). */
  readonly scene: boolean
  /** Anybody or any place takes part. */
  readonly anyone: boolean
  /** Words in quotation marks are what it says. */
  readonly quotes: boolean
  /** A body, or those who speak for many, is its subject. */
  readonly voice: boolean
  /** People, by what they are, say it. */
  readonly people: boolean
}

/** Accidents and deaths: told of anybody, they are events. */
export const DISASTROUS = new Set(
  'sink capsize crash collide derail collapse erupt explode drown die burst burn perish kill injure wound destroy flood topple overturn founder hurtle plunge jackknife jack-knife overshoot suffocate succumb electrocute strand trap bury submerge evacuate rescue free crush stampede crash-land nosedive'.split(
    ' ',
  ),
)
const PROMINENT = new Set(['person', 'state', 'organisation', 'armed group', 'office'])

/** What can be seen of a candidate. `dated`: words give it a time; `depth`: sentences of the article before it. */
export function signsOf(
  view: View,
  candidate: Candidate,
  parties: readonly Participant[],
  actors: readonly ActorMention[],
  dated: boolean,
  depth: number,
): Signs {
  const c = candidate.kind === 'noun' && candidate.support >= 0 ? candidate.support : candidate.clause
  const clause = view.clauses[c]
  const counted =
    clause !== undefined &&
    view.figures.some(
      (figure) => figure.from < clause.range[1] && figure.to > clause.range[0] && view.clauseOf[figure.from] === c,
    )
  // Whoever tells of a noun is no party to it.
  const taking = candidate.kind === 'noun' ? parties.filter(({ role }) => role !== 'source') : parties
  const prominent = new Set(
    taking.filter(({ actor }) => PROMINENT.has(actors[actor]?.kind ?? '')).map(({ actor }) => actors[actor]?.key),
  )
  const named = hasNoun(view, clause?.subject ?? null)
  return {
    dated,
    counted,
    depth,
    parties: prominent.size,
    agent: parties.some(({ role }) => role === 'agent' || role === 'source'),
    headline: view.passage.kind !== 'sentence',
    subject:
      named ||
      (clause?.verb?.passive === false && hasNoun(view, clause.object)) ||
      ((DISASTROUS.has(candidate.lemma) || (clause?.verb?.passive === true && !candidate.weak)) &&
        isSomebody(view, clause?.subject ?? null)),
    named,
    plain: clause?.verb?.form === 'finite' && !clause.verb.perfect && clause.kind === 'main',
    aside: clause?.kind === 'relative',
    acted: isActed(
      view,
      clause,
      parties.some(({ role }) => role === 'agent'),
      !candidate.weak,
    ),
    scene: isScene(view, candidate),
    anyone: taking.length > 0,
    voice: isVoice(view, clause) || (isSaidBy(view, candidate, isVoiceAt) && SAYING.has(candidate.lemma)),
    people: isSaidBy(view, candidate, isPeopleAt),
    quotes: (view.children[c] ?? []).some((k) => isQuoted(view, view.clauses[k] as Clause)),
  }
}

function isVoice(view: View, clause: Clause | undefined): boolean {
  const { verb, subject, kind } = clause ?? {}
  if (!subject || verb?.form !== 'finite' || verb.passive || (kind !== 'main' && kind !== 'relative')) return false
  return isVoiceAt(view, headOf(view.tokens, subject))
}
const isVoiceAt = (view: View, head: number): boolean =>
  VOICES.has(lemmaOf(view.tokens[head])) || PAPERS.has((view.tokens[head] as Token).lower)
/** One paper speaks for whoever wrote it, one group for its members; “reports” and “groups” in general are nobody’s. */
const PAPERS = new Set([
  'group',
  'charity',
  'club',
  'firm',
  'report',
  'study',
  'letter',
  'memo',
  'review',
  'survey',
  'autopsy',
])
const VOICES = new Set(
  'spokesman spokeswoman spokesperson office service statement communique release source union party government ministry opposition authority hospital clinic company airline court council parliament church organiser organizer prosecutor relative widow family regulator coalition alliance movement federation agency department embassy commission board'.split(
    ' ',
  ),
)

/** ““We are pained,” she wrote” */
const isQuoted = ({ tokens }: View, { kind, range }: Clause): boolean =>
  kind === 'complement' && isQuoteMark(tokens[range[0]])

function isActed(view: View, clause: Clause | undefined, agent: boolean, strong: boolean): boolean {
  if (!clause) return false
  const { verb } = clause
  if (verb?.form !== 'finite' || verb.progressive || verb.modal !== null) return false
  if (!agent && !hasNoun(view, clause.subject) && !(strong && verb.passive && isSomebody(view, clause.subject)))
    return false
  if (verb.tense !== 'past' && !verb.perfect) return false
  return verb.passive || hasNoun(view, clause.object) || hasParted(view, verb) || findsThat(view, clause)
}

/** “put out the flames”: the particle passes for a preposition. */
const hasParted = ({ tokens, phrases }: View, { lemma, range: [, end] }: VerbGroup): boolean =>
  PARTED.has(lemma) &&
  ['out', 'off', 'down', 'up'].includes(tokens[end]?.lower ?? '') &&
  phrases.some(({ governor, head }) => governor === end && !NOUN_SENSES.has(lemmaOf(tokens[head])))

const PARTED = new Set(
  'put shoot shut seal break knock lock round hunt drive throw bring pull tear call blow rip smash'.split(' '),
)

/** “found that four exits were blocked” */
const findsThat = (view: View, { verb, range }: Clause): boolean =>
  verb?.lemma === 'find' && verb.range[1] < range[1] && view.tokens[verb.range[1]]?.lower === 'that'

/** “She”, “they”: somebody told of before. */
const isSomebody = (view: View, range: Range | null): boolean =>
  range !== null && range[1] - range[0] === 1 && isPersonal(view.tokens[range[0]] as Token)
const isPersonal = perWord(({ lower }) => ['he', 'she', 'they'].includes(lower))

const hasNoun = (view: View, range: Range | null): boolean =>
  range !== null && (view.tokens[headOf(view.tokens, range)] as Token).pos !== 'PRON'
