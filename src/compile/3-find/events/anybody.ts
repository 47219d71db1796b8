import type { Clause } from '../../language/clauses.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import type { View } from './view.ts'

/** Words by which a sentence speaks of a kind of event rather than of one. */
export const isEvery = perWord(({ lower }) => ['most', 'many', 'every', 'such', 'all', 'each'].includes(lower))
/** “the third such attack” */
export const isSuch = perWord(({ lower }) => lower === 'such')
export const isWorst = perWord(({ lower }) =>
  /^(?:worst|deadliest|bloodiest|biggest|largest|heaviest|costliest|gravest)$/.test(lower),
)

/** “those who died”, “whoever wins”, “most crashes are blamed on …”: of nobody and of no one time. */
export function isOfAnybody({ tokens }: View, { kind, antecedent, subject, verb }: Clause): boolean {
  if (kind === 'relative' && antecedent && isThose(tokens[antecedent[0]] as Token))
    // “those who died”, “only those districts where she had won”
    return antecedent[1] - antecedent[0] === 1 || (tokens[antecedent[1]] as Token | undefined)?.lower === 'where'
  if (!subject || verb?.form !== 'finite') return false
  const first = tokens[subject[0]] as Token
  return (
    first.lower === 'whoever' ||
    (isEvery(first) &&
      first.lower !== 'many' &&
      (tokens[subject[0] + 1] as Token | undefined)?.lower !== 'side' &&
      verb.tense === 'present' &&
      !verb.perfect &&
      !verb.progressive)
  )
}
/** “People die when roofs collapse”: whenever it is so, and at no one time. */
export function isWheneverSo(view: View, clause: Clause, c: number): boolean {
  if (view.passage.kind !== 'sentence') return false
  const over = clause.kind === 'adverbial' && clause.parent !== null ? view.clauses[clause.parent] : undefined
  if (over) return isWhen(view, clause) && isGeneral(view, clause) && isGeneral(view, over)
  if (!isGeneral(view, clause)) return false
  return (
    view.children[c]?.some((k) => {
      const aside = view.clauses[k] as Clause
      return aside.kind === 'adverbial' && isWhen(view, aside) && isGeneral(view, aside)
    }) === true
  )
}
const isWhen = ({ tokens }: View, { range: [from] }: Clause): boolean =>
  ['when', 'whenever'].includes((tokens[from] as Token).lower)
/** In the plain present, of several that no word picks out. */
function isGeneral({ tokens }: View, { verb, subject }: Clause): boolean {
  if (verb?.form !== 'finite' || verb.tense !== 'present' || verb.perfect || verb.progressive || !subject) return false
  const first = tokens[subject[0]] as Token
  return first.lower === 'they' || (subject[1] - subject[0] === 1 && PLURAL.test(first.lower) && first.pos !== 'NUM')
}
const PLURAL = /^(?:people|children|men|women|police|.*[^s]s)$/

/** What a clause only names to ask how many, to liken, to rank or to speak of such words in general. */
export function isOnlyNamed(view: View, clause: Clause): boolean {
  return (
    isCountAsked(view, clause) ||
    isLikened(view, clause) ||
    isRank(view, clause) ||
    isWordOfAnybody(view, clause) ||
    isHabit(view, clause) ||
    isSeldom(view, clause) ||
    isNthTime(view, clause) ||
    isRaised(clause) ||
    isShareOfKnown(view, clause)
  )
}

/** “About 300 cases are recorded every year”: of no one time. */
const isHabit = ({ times, clauses, clauseOf, passage }: View, clause: Clause): boolean =>
  passage.kind === 'sentence' &&
  clause.verb?.form === 'finite' &&
  clause.verb.tense === 'present' &&
  !clause.verb.perfect &&
  !clause.verb.progressive &&
  times.some(({ from, mention: { type } }) => type === 'SET' && clauses[clauseOf[from] ?? -1] === clause)

/** “rarely comments on raids”: in general. */
const isSeldom = ({ tokens, passage }: View, { verb }: Clause): boolean =>
  passage.kind === 'sentence' &&
  verb?.form === 'finite' &&
  verb.tense === 'present' &&
  !verb.perfect &&
  (SELDOM.has(tokens[verb.range[0] - 1]?.lower ?? '') || SELDOM.has(tokens[verb.range[0]]?.lower ?? ''))
const SELDOM = new Set('rarely seldom usually often always generally typically regularly routinely hardly'.split(' '))

/** “the first time that a general has been convicted”: how often it was, of what is told beside it. */
const isNthTime = ({ tokens }: View, { range: [from], kind, verb }: Clause): boolean => {
  if (kind === 'main' || !verb?.perfect) return false
  return tokens[from - 1]?.lower === 'time' && NTH.has(tokens[from - 2]?.lower ?? '')
}
const NTH = new Set('first second third fourth fifth only last'.split(' '))

/** “the old mill, built in the 18th century”, “a girl born in 1990”, “compared with 40 in 2019”: which one, and than what. */
export const isRaised = ({ kind, verb }: Clause): boolean =>
  kind === 'participial' && verb?.form === 'participle' && verb.passive && RAISED.has(verb.lemma)
const RAISED = new Set(['build', 'construct', 'erect', 'rebuild', 'renovate', 'install', 'found', 'bear', 'compare'])

/** “Three of the passengers killed on the ferry were students”: who they were, of a toll told elsewhere. */
function isShareOfKnown({ tokens, clauses, clauseOf, times }: View, clause: Clause): boolean {
  const { kind, antecedent, parent, verb } = clause
  if (kind !== 'participial' || !verb?.passive || !antecedent || parent === null) return false
  if (clauses[parent]?.verb?.lemma !== 'be' || clauses[parent]?.subject?.[0] !== antecedent[0]) return false
  const [, of, the] = tokens.slice(antecedent[0], antecedent[1])
  if (of?.lower !== 'of' || the?.lower !== 'the') return false
  return !times.some(({ from }) => clauses[clauseOf[from] ?? -1] === clause)
}

/** “to check how many died”: of nobody it is said. */
function isCountAsked({ tokens }: View, { subject, kind }: Clause): boolean {
  if (subject === null || kind === 'main') return false
  // “gave differing reports on how many were hurt”: what stands in front may pass for the subject’s head
  for (let i = subject[0]; i < Math.max(subject[1], subject[0] + 2); i++)
    if (asksCount(tokens[i], tokens[i - 1])) return true
  return false
}
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
