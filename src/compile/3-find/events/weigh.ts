import type { EventStatus, EventType, Importance } from '../../../corpus/model.ts'
import { SAYING } from '../../language/clauseWords.ts'
import type { Candidate } from './candidate.ts'
import { SPEECH } from './saidHere.ts'
import { DISASTROUS, type Signs } from './signs.ts'

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
/** Verbs of these types by which nothing is said. */
const SILENT = new Set(
  'award nominate recognise recognize deny+to question sue impeach file challenge back defend arm honor honour nominate contest introduce compare promote write publish unveil test object lash promise hold bury'.split(
    ' ',
  ),
)

/** Words as an event: a statement, a demand; not where it does more than say (“sue”). */
export const isSpeech = (type: EventType, lemma = ''): boolean => SPEECH.has(type) && !SILENT.has(lemma)

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
  status === 'planned' && named && (lemma === 'lodge' || lemma === 'file' || (HANDED_IN.has(lemma) && dated))
const HANDED_IN = new Set(['report', 'publish', 'present', 'release', 'submit', 'issue', 'announce', 'testify'])

/** Why a candidate is left out; null when it is kept. */
export function leftOut(candidate: Candidate, status: EventStatus, signs: Signs): string | null {
  if (candidate.kind === 'noun') return nounLeftOut(candidate, status, signs)
  if (status === 'denied') return null
  if (isSpeech(candidate.type, candidate.lemma) || (candidate.type === 'statement' && signs.quotes))
    return status === 'hypothetical' || status === 'planned'
      ? unsaidLeftOut(candidate, status, signs)
      : wordsLeftOut(candidate, status, signs)
  return candidate.weak ? commonLeftOut(candidate, status, signs) : actLeftOut(candidate, status, signs)
}

/** Words that are yet to be said: kept where they have a day, or somebody has said that they will do more than say. */
function unsaidLeftOut(candidate: Candidate, status: EventStatus, signs: Signs): string | null {
  const { lemma, type } = candidate
  const mereWords = SAYING.has(lemma) && type === 'statement'
  const meant = signs.parties > 0 && (signs.dated || (status === 'planned' && signs.agent && !mereWords))
  return meant || isDue(candidate, status, signs) ? null : 'words that are yet to be said'
}

function wordsLeftOut({ lemma, type, weak }: Candidate, status: EventStatus, signs: Signs): string | null {
  const { dated, named, plain } = signs
  const act = !SAYING.has(lemma) || lemma === 'threaten' || lemma === 'warn' || type !== 'statement'
  const somebody =
    signs.agent ||
    // “The nurses’ union has vowed …”
    (signs.voice && status === 'occurred') ||
    // “…, said the head of the clinic”
    (signs.people && SAYING.has(lemma) && status === 'occurred') ||
    // “Geologists had warned in 2023”, “last week he endorsed her”
    (dated && (named || act)) ||
    (act && !weak && ((plain && named) || signs.acted))
  if (!somebody) return 'nobody in particular says it'
  const common = weak && !SAYING.has(lemma) && !dated && !(signs.parties > 0 && plain)
  return common ? 'a common verb without a date' : null
}

function commonLeftOut({ type }: Candidate, status: EventStatus, signs: Signs): string | null {
  if (signs.headline && signs.subject) return null
  if (signs.dated || signs.counted || signs.acted) return null
  const grave = GRAVE.has(type) && signs.parties > 0 && status === 'occurred' && signs.plain && signs.named
  return grave ? null : 'a common verb without a date or a count'
}

function actLeftOut({ lemma, type, phrasal }: Candidate, status: EventStatus, signs: Signs): string | null {
  const { dated, parties, agent, counted, headline } = signs
  if (lemma === 'fear' && (counted || headline)) return null
  if (status === 'hypothetical' && parties === 0 && !(signs.acted && dated)) return 'supposed, of nobody in particular'
  const real = status === 'occurred' || status === 'ongoing' || status === 'planned'
  const grave = signs.acted || GRAVE.has(type) || DISASTROUS.has(lemma) || phrasal === true
  const told = real && grave && signs.subject
  return parties > 0 || dated || counted || headline || agent || told ? null : 'no party, date or count'
}

function nounLeftOut(candidate: Candidate, status: EventStatus, signs: Signs): string | null {
  const { type, weak, support } = candidate
  const { dated, counted, parties, anyone } = signs
  if (isGeneric(candidate, status)) return 'a toll that is to come, or a kind of event'
  if (signs.scene && parties > 0) return null
  if (support >= 0 && (anyone || dated || counted || !weak || status === 'planned')) return null
  if (dated || status === 'cancelled') return null
  if (weak) return status !== 'occurred' && anyone && GRAVE.has(type) ? null : 'a common noun without a date'
  if (parties > 0 || (anyone && status !== 'occurred')) return null
  return signs.headline ? null : 'no party or date'
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
