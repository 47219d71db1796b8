import type { Clause, Range } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { SplitPassage } from '../../shapes.ts'
import { type Known, lemmaOf, type View } from './view.ts'

/** “A team from the Red Cross said it was robbed”: those who say it, as printed; null for all else. */
export function teamMeant(view: View, { kind, parent }: Clause): string | null {
  const over = kind === 'complement' && parent !== null ? view.clauses[parent] : undefined
  if (!over?.subject || !SAYING.has(over.verb?.lemma ?? '') || over.subject[1] > (over.verb?.range[0] ?? 0)) return null
  return TEAMS.has(lemmaOf(view.tokens[headOf(view.tokens, over.subject)]))
    ? wordsOf(view, view.tokens, over.subject)
    : null
}
const TEAMS = new Set('team crew delegation mission squad agency charity company union group panel firm'.split(' '))

/** “The drought began a year ago. It has cost 300 lives”: of what the sentence before tells, where it is one thing. */
export function thingBefore(view: View, { subject, verb, object }: Clause, known: Known): string | null {
  if (subject?.[0] !== 0 || !verb || EMPTY.has(verb.lemma)) return null
  // “It has claimed 40 lives”
  if (SAYING.has(verb.lemma) && !(verb.lemma === 'claim' && object)) return null
  const before = view.article.passages[view.passage.index - 1]
  if (before?.kind !== 'sentence' || before.paragraph !== view.passage.paragraph) return null
  const told = onlySubject(before)
  if (!told) return null
  const { tokens } = before
  const head = headOf(tokens, told)
  const noun = tokens[head] as Token
  if (noun.pos !== 'NOUN' || !NOUN_SENSES.has(noun.lower)) return null
  const named = known.actors.some(
    ({ passage, start, end }) => passage === before.index && start <= noun.start && noun.start < end,
  )
  return named ? null : wordsOf(view, tokens, told)
}
/** “It took three days”, “it emerged that …” mean nothing. */
const EMPTY = new Set(['be', 'take', 'emerge', 'seem', 'appear', 'happen', 'turn', 'come'])

/** The subject of every clause of the passage; null where they differ or another event is named. */
function onlySubject({ clauses, tokens, phrases }: SplitPassage): Range | null {
  const [first] = clauses
  if (!first?.subject || first.kind !== 'main') return null
  const [from, to] = first.subject
  if (to - from > LONGEST || clauses.some(({ subject }) => subject && subject[0] !== from)) return null
  const head = headOf(tokens, first.subject)
  const other = phrases.some((phrase) => phrase.head !== head && NOUN_SENSES.has((tokens[phrase.head] as Token).lower))
  return other ? null : first.subject
}
/** Words of a subject that a title has room for. */
const LONGEST = 7

const wordsOf = ({ article }: View, tokens: readonly Token[], [from, to]: Range): string =>
  article.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)
