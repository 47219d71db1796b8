import type { Clause } from '../../language/clauses.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import type { View } from './view.ts'

/** Words by which a sentence speaks of a kind of event rather than of one. */
export const isEvery = perWord(({ lower }) => ['most', 'many', 'every', 'such', 'all', 'each'].includes(lower))
export const isWorst = perWord(({ lower }) =>
  /^(?:worst|deadliest|bloodiest|biggest|largest|heaviest|costliest|gravest)$/.test(lower),
)

/** “those who died”, “whoever wins”, “most crashes are blamed on …”: of nobody and of no one time. */
export function isOfAnybody({ tokens }: View, { kind, antecedent, subject, verb }: Clause): boolean {
  if (kind === 'relative' && antecedent && isThose(tokens[antecedent[0]] as Token))
    return antecedent[1] - antecedent[0] === 1
  if (!subject || verb?.form !== 'finite') return false
  const first = tokens[subject[0]] as Token
  return (
    first.lower === 'whoever' ||
    (isEvery(first) && first.lower !== 'many' && verb.tense === 'present' && !verb.perfect && !verb.progressive)
  )
}
/** What a clause only names to ask how many, to liken, to rank or to speak of such words in general. */
export function isOnlyNamed(view: View, clause: Clause): boolean {
  return isCountAsked(view, clause) || isLikened(view, clause) || isRank(view, clause) || isWordOfAnybody(view, clause)
}

/** “to check how many died”: of nobody it is said. */
const isCountAsked = ({ tokens }: View, { subject, kind }: Clause): boolean =>
  subject !== null &&
  kind !== 'main' &&
  (asksCount(tokens[subject[0]] as Token, tokens[subject[0] - 1]) ||
    asksCount(tokens[subject[0] + 1] as Token, tokens[subject[0]]))
const asksCount = (token: Token | undefined, before: Token | undefined): boolean =>
  before?.lower === 'how' && (token?.lower === 'many' || token?.lower === 'much')

/** “sounded as if a bomb had gone off” */
function isLikened({ tokens }: View, { range: [from], kind }: Clause): boolean {
  if (kind !== 'conditional' && kind !== 'adverbial') return false
  const [first, before] = [tokens[from] as Token, tokens[from - 1]]
  const opener = first.lower === 'as' ? tokens[from + 1] : before?.lower === 'as' ? first : undefined
  return opener?.lower === 'if' || opener?.lower === 'though'
}

/** “It was the largest loss of life reported there since May”: a rank, not a report. */
function isRank({ tokens, clauses }: View, { subject, antecedent, verb, object, parent }: Clause): boolean {
  if (!verb || object || !COUNTED.has(verb.lemma) || parent === null || clauses[parent]?.verb?.lemma !== 'be')
    return false
  const ranked = antecedent ?? subject
  if (!ranked || ranked[1] !== verb.range[0] || verb.range[1] - verb.range[0] > 1) return false
  for (let i = ranked[0]; i < ranked[1]; i++) if (isWorst(tokens[i] as Token)) return true
  return false
}
const COUNTED = new Set(['report', 'record', 'register', 'document', 'log', 'see', 'measure'])

/** “rely on what survivors say” */
const isWordOfAnybody = ({ tokens }: View, { range, verb }: Clause): boolean =>
  verb?.lemma === 'say' && verb.tense === 'present' && tokens[range[0]]?.lower === 'what'

const isThose = perWord(({ lower }) => ['those', 'anyone', 'anybody', 'everyone', 'whoever'].includes(lower))
