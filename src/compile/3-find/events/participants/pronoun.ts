import type { Clause, Range } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { VERB_SENSES } from '../../../language/eventLexicon.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { type Known, tokenAt, type View } from '../view.ts'
import { isQuoted } from './inSentence.ts'
import type { Salience } from './salience.ts'
import { bodyBefore, teamMeant, thingBefore } from './thingBefore.ts'
import { tellsOfUnnamed } from './unnamed.ts'

/** What the pronoun with which the subject of a clause begins certainly means, as printed; null where there is a doubt. */
export function pronounMeant(view: View, c: number, known: Known, salience: Salience): string | null {
  const clause = view.clauses[c]
  if (!clause?.subject) return null
  if (clause.subject[1] - clause.subject[0] !== 1) return ownerMeant(view, clause, known, salience)
  const pronoun = view.tokens[clause.subject[0]] as Token
  if (pronoun.lower === 'it' || pronoun.lower === 'they')
    return (
      thingMeant(view, clause, pronoun.lower === 'they') ??
      bodyMeant(view, clause, known, salience) ??
      (pronoun.lower === 'it'
        ? (teamMeant(view, clause) ?? thingBefore(view, clause, known) ?? bodyBefore(view, clause))
        : null)
    )
  return personMeant(view, clause, pronoun, known, salience)
}

/** “His lawyers said”: whose they are. */
function ownerMeant(view: View, clause: Clause, known: Known, salience: Salience): string | null {
  const owner = view.tokens[clause.subject?.[0] ?? -1]
  if (owner?.lower !== 'his' && owner?.lower !== 'her') return null
  const name = personMeant(view, clause, owner, known, salience)
  if (name === null || /['’]s?$/.test(name)) return null
  // “His and Roth’s sons”, “his father Max Roth”
  const end = (clause.subject as Range)[1]
  const said = view.article.text.slice(owner.end, (view.tokens[end - 1] as Token).end)
  return said.includes(name) || speaksOfUnnamed(view, clause, owner) ? null : name
}

/** “shot a boy of 15. His family …”: somebody without a name, whose it may be, stands in this sentence or the one before. */
function speaksOfUnnamed({ article, passage, tokens }: View, { subject }: Clause, { lower }: Token): boolean {
  const before = article.passages[passage.index - 1]?.tokens ?? []
  return [before, tokens.slice(0, subject?.[0] ?? 0)].some((words) => tellsOfUnnamed(words, lower, NOBODY))
}
const NOBODY = { start: 0, end: 0 }

/** “The agency said it had sent a team”: whoever says it speaks of itself; else the only body of the sentence before. */
function bodyMeant(view: View, clause: Clause, known: Known, salience: Salience): string | null {
  const actor = salience.subjectOf(view, clause)
  const meant = actor === null ? undefined : known.actors[actor]
  if (actor === null || !meant || meant.form !== 'name' || !BODIES.has(meant.kind)) return null
  const article = /^the $/i.test(view.article.text.slice(Math.max(0, meant.start - 4), meant.start)) ? 4 : 0
  const text = view.article.text.slice(meant.start - article, meant.end)
  // “Israel’s offensive … It was launched”: not the owner
  if (/^['’]/.test(view.article.text.slice(meant.end, meant.end + 1))) return null
  if (meant.passage === view.passage.index) {
    const over = clause.parent === null ? null : (view.clauses[clause.parent] as Clause)
    const says = clause.kind === 'complement' && over?.subject && SAYING.has(over.verb?.lemma ?? '')
    if (!says || meant.start < (view.tokens[over.subject[0]] as Token).start) return null
    return meant.end <= (view.tokens[over.subject[1] - 1] as Token).end ? text : null
  }
  // Things neither deny nor demand.
  if (!clause.verb || clause.verb.passive || !speaks(clause.verb.lemma)) return null
  if (clause.kind !== 'main' || clause.range[0] > 0 || meant.passage !== view.passage.index - 1) return null
  const others = known.actors.some(
    (other) => other.passage === meant.passage && BODIES.has(other.kind) && other.key !== meant.key,
  )
  return others ? null : text
}
const speaks = (lemma: string): boolean =>
  (VERB_SENSES.get(lemma) ?? []).some(({ words, type }) => words.length === 0 && SPOKEN.has(type))
const SPOKEN: ReadonlySet<string> = new Set(
  'statement demand disapprove threaten agree consult cooperate reject sanction mobilize aid'.split(' '),
)
const BODIES: ReadonlySet<string> = new Set(['state', 'organisation', 'armed group'])

/** The last person who was a subject, where no other person is named in that passage or since. */
function personMeant(view: View, clause: Clause, pronoun: Token, known: Known, salience: Salience): string | null {
  const own = clause.subject !== null && clause.subject[1] - clause.subject[0] === 1
  const actor = own ? salience.subjectOf(view, clause) : salience.meant(view, clause.subject?.[0] ?? 0)
  const meant = actor === null ? undefined : known.actors[actor]
  if (actor === null || meant?.kind !== 'person') return null
  // “He called me,” she said: he is another than who is told of in front
  if (isQuoted(view, clause.subject?.[0] ?? 0) && !isQuotedHere(view, meant)) return null
  // Whoever was the source of another sentence goes on speaking; what is done next may be done by whom he spoke of.
  const lemma = clause.verb?.lemma ?? ''
  const goesOn = own && (SAYING.has(lemma) || lemma === 'tell' || (clause.verb?.passive === false && speaks(lemma)))
  if (!goesOn && meant.passage !== view.passage.index && known.attributions.some((said) => said.actor === actor))
    if (!isNext(view, clause, meant) || speaksOfOthers(view, meant)) return null
  const isOther = (k: number): boolean => {
    const other = known.actors[k] as (typeof known.actors)[number]
    return (
      other.kind === 'person' &&
      other.form !== 'pronoun' &&
      other.key !== meant.key &&
      !salience.isOther(pronoun, other)
    )
  }
  for (let k = actor + 1; k < known.actors.length; k++) {
    if ((known.actors[k] as (typeof known.actors)[number]).start >= pronoun.start) break
    if (isOther(k)) return null
  }
  for (let k = actor - 1; k >= 0 && known.actors[k]?.passage === meant.passage; k--) if (isOther(k)) return null
  return view.article.text.slice(meant.start, meant.end)
}

const isQuotedHere = (view: View, { passage, start }: Known['actors'][number]): boolean =>
  passage === view.passage.index && isQuoted(view, tokenAt(view.tokens, start))

/** The clause begins the sentence behind that in which the one meant is the subject. */
const isNext = ({ passage }: View, { kind, subject }: Clause, meant: Known['actors'][number]): boolean =>
  kind === 'main' && subject?.[0] === 0 && meant.passage === passage.index - 1

/** The passage names somebody besides the one who is the subject there, if only by what they are. */
function speaksOfOthers({ article }: View, meant: Known['actors'][number]): boolean {
  const passage = article.passages[meant.passage]
  if (!passage) return true
  const { tokens, clauses } = passage
  const own = clauses.find(({ subject }) => {
    const [from, to] = subject ?? [0, 0]
    return to > from && (tokens[from] as Token).start <= meant.start && meant.end <= (tokens[to - 1] as Token).end
  })?.subject
  if (!own) return true
  return tokens.some(
    ({ lower, pos }, i) => (i < own[0] || i >= own[1]) && (pos === 'NOUN' || pos === 'ADJ') && groupOf(lower) !== null,
  )
}

/** “The bridge has been shut since it was hit”: one thing alone is spoken of. */
function thingMeant(view: View, clause: Clause, many: boolean): string | null {
  const thing = thingOver(view, clause, many)
  if (!thing) return null
  const { tokens, article } = view
  return article.text.slice((tokens[thing[0]] as Token).start, (tokens[thing[1] - 1] as Token).end)
}

/** Where the thing stands that “it” means with which a clause begins; null where it may be something else. */
export function thingOver(view: View, { kind, parent, range, subject }: Clause, many = false): Range | null {
  const pronoun = subject && (view.tokens[subject[0]] as Token).lower
  if (pronoun !== (many ? 'they' : 'it')) return null
  const over = kind === 'adverbial' && parent !== null ? (view.clauses[parent] as Clause) : null
  // “The strike is a setback because it …”
  const is = over?.verb?.lemma === 'be' && over.object?.[1] === range[0]
  if (!over?.subject || !over.verb || (over.object && !is) || over.subject[1] > over.verb.range[0]) return null
  const head = headOf(view.tokens, over.subject)
  const noun = view.tokens[head] as Token
  // “The bridge, the only one over the river, …”
  const alone = over.subject[1] === head + 1 || view.tokens[head + 1]?.text === ','
  if (!['NOUN', 'PROPN'].includes(noun.pos) || !alone || isMany(noun) !== many) return null
  for (let i = over.verb.range[1]; i < over.range[1] && view.clauseOf[i] === parent; i++)
    if (
      !is &&
      ['NOUN', 'PROPN'].includes((view.tokens[i] as Token).pos) &&
      !view.times.some((t) => t.from <= i && i < t.to)
    )
      return null
  return [over.subject[0], head + 1]
}
const isMany = perWord(({ lower }) => lower === 'people' || (lower.endsWith('s') && !lower.endsWith('ss')))
