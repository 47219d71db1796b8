import type { Role } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { DONE_BY_THINGS, HAVING, UNDERGOING } from '../../../language/lexicon/roleWords.ts'
import type { ActorMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { CAPITAL } from './nounParties.ts'

/** What the subject of a clause is to what it tells; null where it only says so. */
export function subjectRole(view: View, c: number, { type, kind }: Candidate): Role | null {
  const clause = view.clauses[c] as Clause
  const { verb } = clause
  if (!verb) return null
  if (PHYSICAL.has(type) && isOnlyTold(view, clause)) return null
  if (PHYSICAL.has(type) && isOnlyDiscussed(view, clause)) return 'theme'
  if (verb.passive) return 'patient'
  if (kind === 'noun' && CAUSING.has(verb.lemma)) return 'theme'
  if (kind === 'noun' && MEETING_WITH.has(verb.lemma)) return 'patient'
  return isUnder(view, clause, type) || UNDERGOING.has(verb.lemma) ? 'patient' : 'agent'
}

/** “changed the law, sparking protests”, “received threats”: who brings an event about, or meets with it, does not do it. */
const CAUSING = new Set(['spark', 'trigger', 'provoke', 'prompt', 'cause', 'ignite', 'fuel'])
const MEETING_WITH = new Set(['receive', 'face', 'draw', 'attract', 'survive'])

/** “came under attack”, “is still in detention”, “remain behind bars” */
function isUnder({ tokens }: View, { verb }: Clause, type: Candidate['type']): boolean {
  if (!verb || !STAYS.has(verb.lemma)) return false
  const at = tokens[verb.range[1]]?.pos === 'ADV' ? verb.range[1] + 1 : verb.range[1]
  const word = tokens[at]?.lower
  return word === 'under' || (type === 'coerce' && (word === 'in' || word === 'behind'))
}
const STAYS = new Set(['come', 'be', 'remain', 'stay'])

/** Lands have what befalls them, and a mountain or a town does nothing to anybody. */
export function roleOfKind(role: Role, { kind, rule }: ActorMention, { verb }: Clause, { type }: Candidate): Role {
  if (role !== 'agent' || !(PHYSICAL.has(type) || type === 'condition')) return role
  if (kind === 'place') return 'theme'
  return kind === 'state' && rule !== CAPITAL && type === 'condition' && HAVING.has(verb?.lemma ?? '') ? 'theme' : role
}

/** “It collapsed”, “it killed nine”: the thing, whoever was spoken of before. */
export function isThingAlone(view: View, { subject, verb }: Clause, { type }: Candidate): boolean {
  if (!subject || !verb || view.tokens[subject[0]]?.lower !== 'it') return false
  return type === 'condition' || type === 'displacement' || DONE_BY_THINGS.has(verb.lemma)
}

/** “said a blast hurt nine”, “told Reuters that rebels took the town, killing nine”: not the one who says so. */
function isOnlyTold(view: View, clause: Clause): boolean {
  let at = clause
  while (at.kind === 'participial' && at.parent !== null && at.subject !== null) {
    const over = view.clauses[at.parent] as Clause
    if (over.subject?.[0] !== at.subject[0] || at.range[0] <= over.subject[0]) return false
    const opener = view.tokens[at.range[0] - 1]
    const first = view.tokens[at.range[0]]
    if (SAYING.has(over.verb?.lemma ?? '')) {
      if (at.verb?.passive) return true
      // “reported finding”, “said before leaving”: they do it
      const isAside = opener?.text === ',' || opener?.lower === 'during' || first?.lower === 'during'
      return isAside && !BY_WHOM.has(first?.lower ?? '')
    }
    at = over
  }
  return false
}
/** “will discuss ways of ending it other than conducting an invasion”: who speaks of it need not be who would do it. */
function isOnlyDiscussed(view: View, clause: Clause): boolean {
  let at = clause
  while (at.parent !== null && isOfAnything(view, at)) {
    const over = view.clauses[at.parent] as Clause
    if (over.subject?.[0] !== at.subject?.[0]) return false
    if (DISCUSSING.has(over.verb?.lemma ?? '')) return true
    at = over
  }
  return false
}
/** “of ending it”, “than ending it”, “ways to end it” */
function isOfAnything({ tokens }: View, { kind, range: [from], verb }: Clause): boolean {
  if (kind === 'infinitive') return tokens[from - 1]?.pos === 'NOUN'
  if (kind !== 'participial' || verb?.form !== 'gerund') return false
  return tokens[from]?.pos === 'ADP' || tokens[verb.range[0] - 1]?.pos === 'ADP'
}
const DISCUSSING = new Set(['discuss', 'debate', 'talk', 'review', 'examine', 'study', 'explore'])

const BY_WHOM = new Set(['before', 'after', 'while', 'by', 'without', 'when', 'since'])
const PHYSICAL: ReadonlySet<string> = new Set([
  ...['assault', 'condition', 'crime', 'coerce', 'displacement', 'protest', 'aid', 'mobilize'],
])
