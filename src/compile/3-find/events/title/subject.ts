import type { Clause, Range, VerbGroup } from '../../../language/clauses.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { formOf } from '../../../language/verbForms.ts'
import type { View } from '../view.ts'

/**
 * The subject of a clause where grammar leaves no doubt: it stands in the clause itself, right before a relative
 * clause, or in a clause that this one is joined to by “and”. Null for all others.
 */
export function readSubject(view: View, c: number): Range | null {
  const { subject, verb, range, kind, antecedent } = view.clauses[c] as Clause
  if (!subject || !verb || !agrees(view, subject, verb, kind === 'relative')) return null
  if (subject[0] >= range[0] && subject[1] <= range[1]) return subject
  if (subject[1] > range[0]) return null
  // “Julius Tamba, the president, who was jeered”
  if (kind === 'relative' && antecedent?.[0] === subject[0] && range[0] - subject[1] <= APPOSED) return subject
  if (verb.form === 'finite' && kind !== 'main' && isBeside(view, subject[1], range[0])) return subject
  if (isToldOf(view, c)) return subject
  return joinedTo(view, c) ? subject : null
}

/** “The armies of A and B … has killed”: a subject and a verb that differ in number do not belong together. */
function agrees(view: View, subject: Range, { range }: VerbGroup, relative: boolean): boolean {
  const first = (view.tokens[range[0]] as Token).lower
  const head = view.tokens[headOf(view.tokens, subject)] as Token
  if (head.pos === 'PRON' || head.pos === 'NUM') return true
  if (first === 'has' || first === 'was' || first === 'is') {
    let i = subject[0]
    while (i < subject[1] && view.phraseOf[i] !== -1) i++
    const next = view.tokens[i]
    return !(i < subject[1] && next?.lower === 'and')
  }
  const single = head.pos === 'NOUN' && head.lemma.toLowerCase() === head.lower && !MANY.has(head.lower)
  return !(relative && single && (first === 'have' || first === 'are' || first === 'were' || isBase(view, range)))
}
const MANY = new Set(
  'people police staff family team crew group number total majority series half rest public'.split(' '),
)
/** “hold”, in the present: said of many. */
const isBase = (view: View, [from, to]: Range): boolean => {
  const { lower, lemma, pos } = view.tokens[from] as Token
  return to === from + 1 && pos === 'VERB' && lower === lemma.toLowerCase() && !lower.endsWith('ed') && PLAIN.has(lower)
}
const PLAIN = new Set(
  'hold say want face live need call include remain support oppose claim fear believe know'.split(' '),
)

/** “the quake, which officials said killed 40 people”: what the relative clause is about. */
function isToldOf(view: View, c: number): boolean {
  const { kind, parent, subject } = view.clauses[c] as Clause
  const over = kind === 'complement' && parent !== null ? view.clauses[parent] : undefined
  return over?.kind === 'relative' && over.antecedent !== null && over.antecedent[0] === subject?.[0]
}

/** Words of an apposition between a name and “who”. */
const APPOSED = 8

function isBeside(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((view.tokens[i] as Token).pos !== 'PUNCT') return false
  return true
}

/**
 * “Police arrested, handcuffed and questioned the student”: the last of the clauses whose verbs stand side by side and
 * share what stands behind them; `c` itself where it says all by itself.
 */
export function sharedEnd(view: View, c: number): number {
  let last = c
  for (let k = c + 1; k < view.clauses.length; k++) {
    const { verb, subject, object, range } = view.clauses[last] as Clause
    const next = view.clauses[k] as Clause
    if (!verb || object || verb.passive || verb.form !== 'finite' || range[1] > verb.range[1] + 1) return last
    const together = next.subject?.[0] === subject?.[0] && next.parent === (view.clauses[c] as Clause).parent
    if (!next.verb || !together || !isLike(view, verb, next.verb)) return last
    for (let i = verb.range[1]; i < next.verb.range[0]; i++) {
      const { text, pos } = view.tokens[i] as Token
      if (text !== ',' && pos !== 'CCONJ' && pos !== 'ADV') return last
    }
    last = k
  }
  return last
}

/** “arrested … questioned”, “shells … storms”: one form throughout. */
const isLike = (view: View, a: VerbGroup, b: VerbGroup): boolean =>
  a.tense === b.tense &&
  a.modal === b.modal &&
  a.passive === b.passive &&
  formOf(view.tokens[a.head] as Token)?.slice(0, 4) === formOf(view.tokens[b.head] as Token)?.slice(0, 4)

/** The clause before this one that shares its subject. */
export function joinedTo(view: View, c: number): Clause | null {
  const clause = view.clauses[c] as Clause
  const { subject, range, parent } = clause
  if (!subject) return null
  const first = view.tokens[range[0]] as Token
  // “threatened to leave, then agreed to stay”
  const next = THEN.has(view.tokens[range[0] - 1]?.lower ?? '') ? range[0] - 2 : range[0] - 1
  const before = view.tokens[next]
  if (first.pos !== 'CCONJ' && before?.text !== ',' && before?.text !== ';' && before?.pos !== 'CCONJ') return null
  for (let k = c - 1; k >= Math.max(0, c - NEAR); k--) {
    const other = view.clauses[k] as Clause
    if (
      other.verb !== null &&
      other.parent === parent &&
      other.subject?.[0] === subject[0] &&
      other.range[1] <= range[0] &&
      readSubject(view, k) !== null
    )
      return other
  }
  return null
}

/** What is done next. */
const THEN = new Set(['then', 'later', 'subsequently', 'eventually', 'finally', 'afterwards', 'also'])
/** How many clauses back the one that shares its subject is looked for. */
const NEAR = 8
