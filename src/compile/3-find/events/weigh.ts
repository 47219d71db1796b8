import type { EventStatus, EventType, Importance } from '../../../corpus/model.ts'
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
import { isPeopleAt, isSaidBy, SPEECH } from './saidHere.ts'
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

const GRAVE: ReadonlySet<EventType> = new Set([
  'assault',
  'coerce',
  'agree',
  'sanction',
  'displacement',
  'reject',
  'consult',
  'crime',
  'protest',
  'mobilize',
  'retreat',
  'threaten',
  'concede',
])
/** Accidents and deaths: told of anybody, they are events. */
const DISASTROUS = new Set(
  'sink capsize crash collide derail collapse erupt explode drown die burst burn perish kill injure wound destroy flood topple overturn founder hurtle plunge jackknife jack-knife overshoot suffocate succumb electrocute strand trap bury submerge evacuate rescue free crush stampede crash-land nosedive'.split(
    ' ',
  ),
)
const PROMINENT = new Set(['person', 'state', 'organisation', 'armed group', 'office'])

/** Verbs of these types by which nothing is said. */
const SILENT = new Set(
  'award nominate recognise recognize deny+to question sue impeach file challenge back defend arm honor honour nominate contest introduce compare promote write publish unveil test object lash promise hold'.split(
    ' ',
  ),
)

/** Words as an event: a statement, a demand; not where it does more than say (“sue”). */
export const isSpeech = (type: EventType, lemma = ''): boolean => SPEECH.has(type) && !SILENT.has(lemma)

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

/** A verb of no list tells something where it counts people, or somebody with a name does it to something. */
export const isTelling = ({ lemma }: Candidate, status: EventStatus, signs: Signs): boolean =>
  signs.acted &&
  status === 'occurred' &&
  !signs.aside &&
  !PALE.has(lemma) &&
  (signs.counted || (signs.agent && signs.parties > 0))
/** What somebody saw, thought, used or was like: it needs a date to be more than the scene. */
const PALE = new Set(
  'see hear watch feel think expect know show use run lead command follow spend fill house mask put place list reach come go bring make give keep let hold stay live sleep wait talk turn read head serve represent take draw set tie help try mention base operate quote book wear wrap flank name carry cost pack stun shock appall gain score play face offer view regard consider notice perceive tolerate admire respect love hate trust doubt prefer enjoy envy own possess lack contain include involve resemble remember forget understand realise realize enable encourage inspire influence pursue plan intend'.split(
    ' ',
  ),
)

/** “would lodge an appeal within 28 days”, “the inquiry is to report by July”: more than words. */
const isDue = ({ lemma }: Candidate, status: EventStatus, { dated, named }: Signs): boolean =>
  status === 'planned' && named && (lemma === 'lodge' || lemma === 'file' || (lemma === 'report' && dated))

/** Why a candidate is left out; null when it is kept. */
export function leftOut(candidate: Candidate, status: EventStatus, signs: Signs): string | null {
  const { dated, parties, agent, counted, headline } = signs
  if (candidate.kind === 'verb') {
    if (status === 'denied') return null
    if (isSpeech(candidate.type, candidate.lemma) || (candidate.type === 'statement' && signs.quotes)) {
      if (status === 'hypothetical' || status === 'planned')
        return isDue(candidate, status, signs) ||
          (parties > 0 &&
            (dated ||
              (status === 'planned' && agent && !(SAYING.has(candidate.lemma) && candidate.type === 'statement'))))
          ? null
          : 'words that are yet to be said'
      const act =
        !SAYING.has(candidate.lemma) ||
        candidate.lemma === 'threaten' ||
        candidate.lemma === 'warn' ||
        candidate.type !== 'statement'
      const somebody =
        agent ||
        // “The nurses’ union has vowed …”
        (signs.voice && status === 'occurred') ||
        // “…, said the head of the clinic”
        (signs.people && SAYING.has(candidate.lemma) && status === 'occurred') ||
        // “Geologists had warned in 2023”, “last week he endorsed her”
        (dated && (signs.named || act)) ||
        (act && !candidate.weak && ((signs.plain && signs.named) || signs.acted))
      if (!somebody) return 'nobody in particular says it'
      return candidate.weak && !SAYING.has(candidate.lemma) && !dated && !(parties > 0 && signs.plain)
        ? 'a common verb without a date'
        : null
    }
    if (candidate.weak) {
      if (headline && signs.subject) return null
      if (dated || counted || signs.acted) return null
      if (parties > 0 && status === 'occurred' && signs.plain && signs.named && GRAVE.has(candidate.type)) return null
      return 'a common verb without a date or a count'
    }
    if (candidate.lemma === 'fear' && (counted || headline)) return null
    if (status === 'hypothetical' && parties === 0) return 'supposed, of nobody in particular'
    const told =
      (signs.acted || GRAVE.has(candidate.type) || DISASTROUS.has(candidate.lemma) || candidate.phrasal === true) &&
      (status === 'occurred' || status === 'ongoing' || status === 'planned') &&
      signs.subject
    return parties > 0 || dated || counted || headline || agent || told ? null : 'no party, date or count'
  }
  if (isGeneric(candidate, status)) return 'a toll that is to come, or a kind of event'
  if (signs.scene && parties > 0) return null
  if (candidate.support >= 0 && (signs.anyone || dated || counted || !candidate.weak || status === 'planned'))
    return null
  if (dated || status === 'cancelled') return null
  if (candidate.weak)
    return status !== 'occurred' && signs.anyone && GRAVE.has(candidate.type) ? null : 'a common noun without a date'
  if (parties > 0 || (signs.anyone && status !== 'occurred')) return null
  return headline ? null : 'no party or date'
}

/** “The toll may rise”: a number, until it has risen. */
const isGeneric = ({ lemma }: Candidate, status: EventStatus): boolean =>
  (lemma === 'toll' || lemma === 'death toll') && (status === 'planned' || status === 'hypothetical')

/** 1 to 3, by what can be seen of it alone. */
export function importanceOf(candidate: Candidate, status: EventStatus, signs: Signs): Importance {
  let score = 0
  if (signs.dated) score += 1
  if (signs.parties > 0) score += 1
  if (signs.parties > 1) score += 1
  if (GRAVE.has(candidate.type)) score += 1
  if (signs.counted && !isSpeech(candidate.type, candidate.lemma)) score += 1
  if (signs.headline || signs.depth <= 2) score += 1
  if (candidate.type === 'statement') score -= 1
  if (candidate.weak) score -= 1
  if (status === 'hypothetical' || status === 'denied') score -= 1
  return score >= 4 ? 3 : score >= 2 ? 2 : 1
}
