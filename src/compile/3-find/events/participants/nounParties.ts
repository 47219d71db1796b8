import type { ActorKind, EventType, Role } from '../../../../corpus/model.ts'
import { DONE_BY, RECIPROCAL, SUFFERED } from '../../../language/lexicon/roleWords.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention } from '../../../shapes.ts'
import { lemmaOf, type Placed, type View } from '../view.ts'
import { actorsIn, doersIn, isPossessive } from './doers.ts'

export type Add = (actors: readonly Placed<ActorMention>[], role: Role) => void

/** What a preposition behind an event noun makes of the actor it governs. */
const PREPOSITIONS: ReadonlyMap<string, Role> = new Map([
  ['against', 'patient'],
  ['on', 'patient'],
  ['by', 'agent'],
  ['over', 'theme'],
  ['to', 'patient'],
  ['from', 'theme'],
  ['in', 'theme'],
  ['at', 'theme'],
])

/** Of the deeds that two do together, “with” and “between” name both. */
const TOGETHER: ReadonlySet<EventType> = new Set(['consult', 'agree', 'cooperate', 'assault'])
/** Whom “of” names does these; the others befall them. */
const OF_DOERS: ReadonlySet<EventType> = new Set(['consult', 'protest', 'retreat', 'reject'])
const OF_SUFFERERS: ReadonlySet<EventType> = new Set([
  ...([
    'assault',
    'coerce',
    'crime',
    'aid',
    'concede',
    'condition',
    'investigate',
    'sanction',
    'displacement',
  ] as const),
  ...(['disapprove'] as const),
])

/** Whom an event noun names: before it, and in the phrases that hang on it, up to the token `limit`. */
export function addNoun(
  view: View,
  type: EventType,
  phrase: NounPhrase,
  add: Add,
  limit = Number.POSITIVE_INFINITY,
): void {
  for (const actor of actorsIn(view, [phrase.from, phrase.head])) add([actor], roleBefore(view, actor, type, phrase))
  let end = phrase.to
  let reach = 0
  let role: Role | undefined
  let first = true
  for (const next of view.phrases) {
    if (next.from < end) continue
    if (next.time && next.governor < 0 && next.from === end) {
      end = next.to
      continue
    }
    if (next.governor >= end + 1 && next.governor >= limit) break
    const joined = (view.tokens[next.from - 1] as Token | undefined)?.pos === 'CCONJ' && next.from === end + 1
    if ((next.governor < end || next.governor > end + 1 || reach++ > 3) && !joined) break
    const preposition = next.governor >= 0 ? (view.tokens[next.governor] as Token).lower : 'and'
    // “famine in parts of Chad”: of what was named, not of the event
    if (preposition === 'of' && !first) role = role === 'agent' || role === 'patient' ? role : 'theme'
    else if (preposition !== 'and') role = roleBehind(view, preposition, type, phrase)
    if (role) {
      const range = [next.from, next.to] as const
      add(preposition === 'of' && !first && role === 'agent' ? [] : doersIn(view, range), role)
      add(actorsIn(view, range), 'theme')
    }
    first = false
    end = next.to
  }
}

/** “Hamas’ attack”, “the Israeli offensive”, “his arrest”: what whoever stands before an event noun is to it. */
function roleBefore(view: View, actor: Placed<ActorMention>, type: EventType, phrase: NounPhrase): Role {
  const owns = isPossessive(view.tokens[actor.to])
  const { kind } = actor.mention
  // “the US embassy bombings”: what was hit; of an armed group none is known but that it strikes
  if (type === 'assault' && !owns && kind !== 'armed group' && isOfBuilding(view, actor.to, phrase.head)) return 'theme'
  // “the Nepal earthquake”, “the Moscow attack”: the bare name of a place says where it was
  if (kind === 'place' && !owns) return 'theme'
  if (kind === 'state' && !owns && actor.mention.rule === CAPITAL) return 'theme'
  if (kind === 'state' || kind === 'place') {
    if (BEFALLS.has(type) || (!owns && isCountry(view, actor))) return 'theme'
    if (type === 'assault' && !ATTACKING.has(lemmaOf(view.tokens[phrase.head]))) return 'theme'
  }
  return ownerRole(view, phrase)
}

function isOfBuilding({ tokens }: View, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (HIT.has(lemmaOf(tokens[i]))) return true
  return false
}
const HIT = new Set(
  'embassy consulate mall market hotel church mosque synagogue temple school university hospital airport station barracks base theatre theater parliament ship warship tanker bus train convoy'.split(
    ' ',
  ),
)

/** “Chad is facing its worst drought”: what befalls a land it does not do. */
export const meantRole = (view: View, kind: ActorKind | undefined, type: EventType, phrase: NounPhrase): Role =>
  (kind === 'state' || kind === 'place') && BEFALLS.has(type) ? 'theme' : ownerRole(view, phrase)

/** What the owner of an event noun is to it. */
function ownerRole(view: View, phrase: NounPhrase): Role {
  if (!SUFFERED.has(lemmaOf(view.tokens[phrase.head]))) return 'agent'
  // “the group’s abduction of nine pupils”
  return view.tokens[phrase.to]?.lower === 'of' ? 'agent' : 'patient'
}

const BEFALLS: ReadonlySet<EventType> = new Set(['condition', 'protest', 'crime', 'displacement'])
/** What states do; wars, fighting and killings are as often only where they are. */
const ATTACKING = new Set(
  'attack airstrike strike bombing bombardment shelling offensive assault invasion incursion raid operation'.split(' '),
)
/** “Paris said”: a capital that stands for its government. */
export const CAPITAL = 'actor.known.capital for its government'

/** “Peru attack”, not “Peruvian attack” or “US attack”. */
function isCountry(view: View, { from, to, mention }: Placed<ActorMention>): boolean {
  const word = view.tokens[to - 1] as Token
  if (to - from === 1 && (word.pos === 'ADJ' || word.text === word.text.toUpperCase())) return false
  return word.text.replace(/\W/g, '').length > 3 && mention.name.endsWith(word.text)
}

function roleBehind(view: View, preposition: string, type: EventType, phrase: NounPhrase): Role | undefined {
  const noun = lemmaOf(view.tokens[phrase.head])
  if (preposition === 'with' || preposition === 'between')
    return TOGETHER.has(type) || RECIPROCAL.has(noun) ? 'agent' : 'theme'
  if (preposition !== 'of') return PREPOSITIONS.get(preposition)
  if (DONE_BY.has(noun) || OF_DOERS.has(type)) return 'agent'
  return OF_SUFFERERS.has(type) ? 'patient' : 'theme'
}
