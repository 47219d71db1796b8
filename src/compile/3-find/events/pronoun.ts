import type { Clause } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { Salience } from './salience.ts'
import type { Known, View } from './view.ts'

/** What the pronoun that is the subject of a clause certainly means, as printed; null where there is a doubt. */
export function pronounMeant(view: View, c: number, known: Known, salience: Salience): string | null {
  const clause = view.clauses[c]
  if (!clause?.subject || clause.subject[1] - clause.subject[0] !== 1) return null
  const pronoun = view.tokens[clause.subject[0]] as Token
  return pronoun.lower === 'it' ? thingMeant(view, clause) : personMeant(view, clause, pronoun, known, salience)
}

/** The last person who was a subject, where no other person is named in that passage or since. */
function personMeant(view: View, clause: Clause, pronoun: Token, known: Known, salience: Salience): string | null {
  const actor = salience.subjectOf(view, clause)
  const meant = actor === null ? undefined : known.actors[actor]
  if (actor === null || meant?.kind !== 'person') return null
  // Whoever was the source of another sentence goes on speaking; what is done next may be done by whom he spoke of.
  const speaks = SAYING.has(clause.verb?.lemma ?? '') || clause.verb?.lemma === 'tell'
  if (!speaks && meant.passage !== view.passage.index && known.attributions.some((said) => said.actor === actor))
    return null
  const isOther = (k: number): boolean => {
    const other = known.actors[k] as (typeof known.actors)[number]
    return other.kind === 'person' && other.form !== 'pronoun' && other.key !== meant.key
  }
  for (let k = actor + 1; k < known.actors.length; k++) {
    if ((known.actors[k] as (typeof known.actors)[number]).start >= pronoun.start) break
    if (isOther(k)) return null
  }
  for (let k = actor - 1; k >= 0 && known.actors[k]?.passage === meant.passage; k--) if (isOther(k)) return null
  return view.article.text.slice(meant.start, meant.end)
}

/** “The bridge has been shut since it was hit”: one thing alone is spoken of. */
function thingMeant(view: View, { kind, parent }: Clause): string | null {
  const over = kind === 'adverbial' && parent !== null ? (view.clauses[parent] as Clause) : null
  if (!over?.subject || !over.verb || over.object || over.subject[1] > over.verb.range[0]) return null
  const head = headOf(view.tokens, over.subject)
  if (!['NOUN', 'PROPN'].includes((view.tokens[head] as Token).pos) || over.subject[1] !== head + 1) return null
  for (let i = over.verb.range[1]; i < over.range[1] && view.clauseOf[i] === parent; i++)
    if (['NOUN', 'PROPN'].includes((view.tokens[i] as Token).pos) && !view.times.some((t) => t.from <= i && i < t.to))
      return null
  const { tokens, article } = view
  return article.text.slice((tokens[over.subject[0]] as Token).start, (tokens[head] as Token).end)
}
