import { countBefore } from '../../../../corpus/sorted.ts'
import { ORGANISATION_NOUNS } from '../../../language/lexicon/institutions.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention, SplitPassage } from '../../../shapes.ts'
import { tokenAt, type View } from '../view.ts'
import { isUnnamedPerson } from './unnamed.ts'

/**
 * “Police arrested [Ivo Bek] on Monday. He was charged with murder”: the one person of the sentence before, to whom
 * several, or a body, did something; null where the pronoun may mean anybody else.
 */
export function undergoerBefore(
  view: View,
  token: number,
  actors: readonly ActorMention[],
  isOther: (pronoun: Token, actor: ActorMention) => boolean,
): number | null {
  const { article, passage, tokens, clauses, clauseOf } = view
  const clause = clauses[clauseOf[token] ?? -1]
  const before = article.passages[passage.index - 1]
  if (clause?.kind !== 'main' || clause.subject?.[0] !== token || token > FRONT || before?.kind !== 'sentence')
    return null
  const word = tokens[token] as Token
  const first = countBefore(actors, ({ start }) => start < before.start)
  let only: number | null = null
  for (let k = first; k < actors.length && (actors[k] as ActorMention).start < word.start; k++) {
    const actor = actors[k] as ActorMention
    if (actor.kind !== 'person' || isOther(word, actor)) continue
    if (only !== null || actor.form !== 'name') return null
    only = k
  }
  const meant = only === null ? undefined : actors[only]
  if (!meant || meant.passage !== before.index || !befalls(before, meant) || tellsOfMore(before, meant, word))
    return null
  return only
}

/** The first verb of the sentence has him for its object, and no single person for its subject. */
function befalls({ tokens, clauses }: SplitPassage, { start, end }: ActorMention): boolean {
  const clause = clauses.find(({ kind, verb }) => kind === 'main' && verb !== null)
  if (!clause?.verb || clause.verb.passive || !clause.subject || !clause.object) return false
  const [from, to] = clause.object
  const at = tokenAt(tokens, start)
  if (at < from || (tokens[to - 1] as Token).end !== end) return false
  return isManyOrBody(tokens[headOf(tokens, clause.subject)] as Token)
}
const isManyOrBody = perWord(
  ({ lower }) => lower === 'police' || ORGANISATION_NOUNS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss')),
)

/** Somebody without a name, or another pronoun of his sex, stands in the sentence as well. */
function tellsOfMore({ tokens }: SplitPassage, { start, end }: ActorMention, pronoun: Token): boolean {
  return tokens.some((token, i) => {
    if (token.start >= start && token.end <= end) return false
    if (PRONOUNS.has(token.lower)) return true
    if (!isUnnamedPerson(token, pronoun.lower)) return false
    const next = tokens[i + 1]
    const behind = next?.text === ',' ? tokens[i + 2] : next
    if (behind?.start === start) return false
    // “arrested Ivo Bek, a teacher”, “as a suspect”
    let at = i
    while (at > 0 && i - at < LONGEST && !OPENS.has((tokens[at] as Token).lower)) at--
    return !OPENS.has(tokens[at]?.lower ?? '') || (tokens[at] as Token).start < end
  })
}
const PRONOUNS = new Set(['he', 'him', 'his', 'she', 'her'])
const OPENS = new Set([',', 'as'])
const LONGEST = 8
/** In tokens: “On Tuesday he was charged”. */
const FRONT = 6
