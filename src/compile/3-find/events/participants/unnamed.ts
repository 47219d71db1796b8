import { isHyphen } from '../../../language/attributive.ts'
import type { Clause } from '../../../language/clauses.ts'
import { groupOf, isOnePerson } from '../../../language/lexicon/people.ts'
import { perWord } from '../../../language/perWord.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention, Span, SplitArticle } from '../../../shapes.ts'

/**
 * “jailed a man”, “the suspect fled”, “shot another guard”: the words tell of one person without a name whom the pronoun
 * may mean; `named` is somebody else, of whom nothing is asked.
 */
export function tellsOfUnnamed(tokens: readonly Token[], pronoun: string, named: Span): boolean {
  return tokens.some((_, i) => isUnnamed(tokens, i, pronoun, named))
}

function isUnnamed(tokens: readonly Token[], i: number, pronoun: string, named: Span): boolean {
  const token = tokens[i] as Token
  if (!isUnnamedPerson(token, pronoun)) return false
  // “police chief Ana Roth”, “the teacher’s car”
  const next = tokens[i + 1]
  if (next && (next.pos === 'PROPN' || next.pos === 'PART' || (next.pos === 'NOUN' && next.start > token.end)))
    return false
  // “a nurse, Ana Roth”
  if (next?.text === ',' && tokens[i + 2]?.pos === 'PROPN') return false
  if (token.start >= named.start && token.end <= named.end) return false
  let at = i - 1
  while (at > i - LONGEST_PHRASE && at >= 0 && !isOneOf(tokens[at] as Token)) {
    if (!DESCRIBING.has((tokens[at] as Token).pos) && !isHyphen(tokens, at)) return false
    at--
  }
  const first = tokens[at]
  if (!first || !isOneOf(first)) return false
  if (first.lower === 'the' && !isAlone(token)) return false
  // “He was a former judge”, “Max Roth, a judge”, “as a judge”: that is himself
  const before = tokens[at - 1]
  if (before?.pos === 'CCONJ') return !tokens.some(({ pos }, k) => k < at && pos === 'AUX' && isArticle(tokens[k + 1]))
  return before === undefined || !(before.pos === 'AUX' || before.text === ',' || before.lower === 'as')
}

/** A noun for one person whom the pronoun may mean. */
export const isUnnamedPerson = (token: Token, pronoun: string): boolean =>
  token.pos === 'NOUN' && isPerson(token) && groupOf(token.lower) !== OTHER_SEX.get(pronoun)

/** “Roth is a rival of Bek and a member of the cabinet” */
const isArticle = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'

const isPerson = perWord(({ lower }) => isOnePerson(lower))
const isOneOf = perWord(({ lower }) =>
  ['a', 'an', 'another', 'one', 'the', 'his', 'her', 'their', 'its'].includes(lower),
)
/** Whom a report tells of without a name; “the minister” may be who was named. */
const isAlone = perWord(({ lower }) =>
  /^(?:m[ae]n|wom[ae]n|boy|girl|child|teenager|youth|suspect|accused|defendant|gunman|shooter|attacker|assailant|killer|bomber|robber|thief|intruder|driver|victim|prisoner|inmate|detainee|hostage|patient|student|pupil|passenger|survivor|witness)$/.test(
    lower,
  ),
)
const OTHER_SEX: ReadonlyMap<string, string> = new Map([
  ['he', 'women'],
  ['him', 'women'],
  ['his', 'women'],
  ['she', 'men'],
  ['her', 'men'],
])
const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'ADV'])
/** In tokens: “a 20-year-old former student”. */
const LONGEST_PHRASE = 8

/** “[Botha] never forgave him”: whoever is named does it to somebody else of his sex, whom the pronoun may mean. */
export function doesToAnother(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  pronoun: string,
  named: Span,
): boolean {
  const other = OBJECTS.get(pronoun)
  return clauses.some(({ subject, object }) => {
    if (!subject || !object || object[1] - object[0] !== 1 || tokens[object[0]]?.lower !== other) return false
    const [from, to] = [tokens[subject[0]] as Token, tokens[subject[1] - 1] as Token]
    return from.start <= named.start && named.end <= to.end
  })
}
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['him', 'him'],
  ['his', 'him'],
  ['she', 'her'],
  ['her', 'her'],
])

/** “a rival of Ana Roth”, “Roth’s rival”, “Roth won,” in a quotation: named beside whom the sentence is about. */
export function isNamedAside({ text, passages }: SplitArticle, actor: ActorMention, quotedOnly: boolean): boolean {
  const before = text.slice(passages[actor.passage]?.start ?? actor.start, actor.start)
  const opened = Math.max(before.lastIndexOf('“'), before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1)
  if (opened > before.lastIndexOf('”')) return true
  if (quotedOnly) return false
  return /\bof (?:[\p{Lu}\p{Ll}]+ ){0,2}$/u.test(before) || /^['’]/.test(text.slice(actor.end, actor.end + 1))
}
