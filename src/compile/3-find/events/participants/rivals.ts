import type { Clause, Range } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention, Span } from '../../../shapes.ts'
import { type Placed, tokenAt, type View } from '../view.ts'
import { isUndergone, speaksForOthers, tellingOf } from './reporting.ts'
import { doesToAnother, isNamedAside, isUnnamedPerson, tellsOfUnnamed } from './unnamed.ts'

/** Whom a pronoun seems to mean, in its own sentence, and the token at which the verb begins that says what he does. */
export interface Subject {
  readonly mention: ActorMention
  readonly verb: number
}

type IsOther = (pronoun: Token, actor: ActorMention) => boolean

/**
 * “General Roth overthrew President Bek before he was shot”, “Roth beat Bek and he died”: the sentence names or tells of
 * somebody besides its subject whom the pronoun at this token may mean as well.
 */
export function hasRival(view: View, token: number, subject: Subject, isOther: IsOther): boolean {
  const { mention, verb } = subject
  const word = view.tokens[token] as Token
  const from = tokenAt(view.tokens, mention.start)
  const to = tokenAt(view.tokens, mention.end - 1) + 1
  const telling = tellingAbove(view, token)
  const speaks = telling !== null && holds(telling, from)
  const befell = isUndergone(view, token)
  const rivals = view.actors.filter(
    (actor) =>
      actor.to <= token &&
      actor.mention.kind === 'person' &&
      actor.mention.form === 'name' &&
      actor.mention.key !== mention.key &&
      !isOther(word, actor.mention),
  )
  const doer = subjectBeside(view, token)
  // “Ana Roth, who met Eva Bek, said she …”; but “said they had shot her”
  const isAside = (actor: Placed<ActorMention>): boolean =>
    doer === null && actor.from >= to && actor.to <= verb && token > verb
  for (const rival of rivals) {
    if (doer && rival.mention.start >= doer.start && rival.mention.end <= doer.end) continue
    if (isAside(rival) || isPartner(view, rival, token) || isNamedAside(view.article, rival.mention, befell)) continue
    // “After talks with Bek, Roth said he would go”: of himself
    if (speaks && !befell && rival.to <= from) continue
    // “Inspector Roth said Bek fled after he was named”
    if (telling && !speaks && holds(telling, rival.from) && isOutside(view, telling, token)) continue
    return true
  }
  // “told a judge he had been beaten”
  if (speaks) return false
  const own = view.clauseOf[token] ?? -1
  const before = view.clauses.filter(({ range }, c) => c !== own && range[0] < token)
  return (
    doesToAnother(view.tokens, before, word.lower, mention) ||
    tellsOfUnnamed(view.tokens.slice(0, token), word.lower, mention) ||
    isBesideUnnamed(view, token, subject, telling)
  )
}

/** “[Ana Roth], who was held as she left”: the person of whom the clause over the pronoun at this token tells; null for none. */
export function toldOfIn(view: View, token: number, isOther: IsOther): number | null {
  const { clauses, clauseOf, tokens, actors } = view
  const own = clauses[clauseOf[token] ?? -1]
  let over = own
  while (over && over.kind !== 'relative') over = clauses[over.parent ?? -1]
  if (!over?.antecedent || over.subject?.[0] !== over.antecedent[0] || over === own) return null
  const [from, to] = over.antecedent
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to
  const named = actors.find((actor) => actor.to === end && actor.from >= from && actor.mention.kind === 'person')
  const word = tokens[token] as Token
  if (named?.mention.form !== 'name' || isOther(word, named.mention)) return null
  const rival = actors.some(
    (actor) =>
      actor.from >= to &&
      actor.to <= token &&
      actor.mention.kind === 'person' &&
      actor.mention.key !== named.mention.key &&
      !isOther(word, actor.mention),
  )
  return rival || tellsOfUnnamed(tokens.slice(to, token), word.lower, named.mention) ? null : named.index
}

/** “Roth spoke with [Bek], and he asked him to stay”: of two clauses side by side the second is about whom the first is. */
function isPartner({ tokens, clauses, clauseOf }: View, { from }: Placed<ActorMention>, token: number): boolean {
  const [said, before] = [clauses[clauseOf[token] ?? -1], clauses[clauseOf[from] ?? -1]]
  if (!said || !before || tokens[from - 1]?.lower !== 'with') return false
  return (
    said !== before && said.parent === before.parent && said.kind === before.kind && SAYING.has(said.verb?.lemma ?? '')
  )
}

/** “[The journalist] met Ivo Bek before he was shot”: the subject of a clause so far is somebody without a name. */
function isBesideUnnamed(view: View, token: number, { mention }: Subject, telling: Clause | null): boolean {
  const { tokens, clauses } = view
  const pronoun = (tokens[token] as Token).lower
  return clauses.some((clause) => {
    const { subject, verb, kind } = clause
    // “Ivo Bek, a former head of police who …”: himself
    if (!subject || !verb || subject[1] > token || kind === 'relative' || kind === 'participial') return false
    const head = headOf(tokens, subject)
    if (!isUnnamedPerson(tokens[head] as Token, pronoun)) return false
    if (clause === telling && isOutside(view, telling, token)) return false
    return mention.start !== (tokens[subject[0]] as Token).start && !isNamedAt(view, subject, head)
  })
}

/** “suspect Ivo Bek”, “the suspect, Ivo Bek,” */
function isNamedAt({ tokens, actors }: View, [first]: Range, head: number): boolean {
  const next = tokens[head + 1]?.text === ',' ? head + 2 : head + 1
  return actors.some(
    ({ from, to, mention: { kind, form } }) => kind === 'person' && form === 'name' && from <= next && to > first,
  )
}

/** “Ana Roth beat her”: whom the pronoun at this token, an object, cannot mean; null where it is none. */
export function subjectBeside({ clauses, clauseOf, tokens }: View, token: number): Span | null {
  const { object, subject, verb } = clauses[clauseOf[token] ?? -1] ?? {}
  if (!verb || !subject || !object || object[0] !== token || object[1] - token !== 1) return null
  return { start: (tokens[subject[0]] as Token).start, end: (tokens[subject[1] - 1] as Token).end }
}

/** The clause that says who says what stands at a token, however deep. */
function tellingAbove(view: View, token: number): Clause | null {
  const { clauses, clauseOf } = view
  for (let at: number | null | undefined = clauseOf[token]; at != null && at >= 0; at = clauses[at]?.parent) {
    const telling = tellingOf(view, clauses[at] as Clause)
    if (telling) return telling
  }
  return null
}

const holds = ({ subject }: Clause, token: number): boolean =>
  subject !== null && subject[0] <= token && token < subject[1]

/** Who speaks tells of others by office, or has not spoken of himself so far. */
function isOutside(view: View, telling: Clause, token: number): boolean {
  if (speaksForOthers(view, telling)) return true
  const own = OWN.find((words) => words.includes((view.tokens[token] as Token).lower)) ?? []
  const after = telling.subject?.[1] ?? 0
  return !view.tokens.slice(after, token).some(({ lower }) => own.includes(lower))
}
const OWN: readonly (readonly string[])[] = [
  ['he', 'him', 'his'],
  ['she', 'her'],
]
