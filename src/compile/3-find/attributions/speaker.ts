import { WEEKDAYS } from '../../language/calendarNames.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { groupOf, isOnePerson } from '../../language/lexicon/people.ts'
import type { Token } from '../../language/tokens.ts'
import { beforeRelative, isComma } from './behind.ts'
import { contentStart } from './reach.ts'
import { apposedBefore, sourceBefore } from './source.ts'

/** Who is the subject of a verb of saying; null where nobody is. */
export function speakerOf(tokens: readonly Token[], clauses: readonly Clause[], verb: number): Range | null {
  const inserted = withName(tokens, verb) ?? beforeInsertion(tokens, verb)
  if (inserted) return inserted
  const near = afterthought(tokens, verb) ?? withName(tokens, verb) ?? subjectOf(tokens, clauses, verb)
  return near && (beforeRelative(tokens, near) ?? near)
}

/** Where the words right before the verb end: adverbs and auxiliaries left out. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let to = verb
  while (to > 0 && (tokens[to - 1]!.pos === 'AUX' || tokens[to - 1]!.pos === 'ADV')) to--
  return to
}

/** "a Britain-based monitor" has no verb, whatever the tagger makes of it. */
const isFiniteVerb = (token: Token, before: Token | undefined) =>
  token.pos === 'AUX' || (token.pos === 'VERB' && token.lower.endsWith('ed') && before?.text !== '-')

/** No clause about a source is longer. */
const LONGEST_ASIDE = 32

/** "[Maria Lopez], who runs the clinic, told …", "[The report], published on Monday, says", "[the Observatory], a monitor, said". */
function beforeInsertion(tokens: readonly Token[], verb: number): Range | null {
  const to = groupStart(tokens, verb)
  if (tokens[to - 1]?.text !== ',') return null
  for (let i = to - 2; i > 0 && i > to - LONGEST_ASIDE; i--) {
    const { text } = tokens[i]!
    if (/^[;“”"]$/.test(text)) return null
    if (text !== ',') continue
    const opener = tokens[i + 1]!
    const relative = /^(?:who|which|whose|whom)$/.test(opener.lower)
    const participle = opener.pos === 'VERB' && /(?:ed|ing)$|^(?:held|made|seen|written|given|sent)$/.test(opener.lower)
    const apposed =
      opener.pos === 'DET' && !tokens.slice(i + 1, to - 1).some((t, k, all) => isFiniteVerb(t, all[k - 1]))
    if (!relative && !participle && !apposed) continue
    // "Ana Ruiz, 70, who …": behind the age.
    const aged = tokens[i - 1]!.pos === 'NUM' && tokens[i - 2]?.text === ',' ? i - 2 : i
    const source = withOffice(tokens, aged) ?? sourceBefore(tokens, aged)
    if (source === null) return null
    // "… a bomb exploded, killing 12, police said": the participle hangs on a clause, not on the source.
    if (
      !relative &&
      !isComma(tokens[source[0] - 1]) &&
      tokens.slice(0, source[0]).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    )
      return null
    return source
  }
  return null
}

/** "[Ana Ruiz, head of the clinic], who …, said": the name before an office that a comma closes at `to`. */
function withOffice(tokens: readonly Token[], to: number): Range | null {
  const source = apposedBefore(tokens, to + 1)
  if (source === null || tokens[source[0]]!.pos === 'ADP') return null
  const comma = tokens.findIndex((token, i) => i > source[0] && token.text === ',')
  return /^(?:DET|NOUN)$/.test(tokens[comma + 1]!.pos) ? source : null
}

/** "…, the hospital said.": the words between the comma and the verb. */
function afterthought(tokens: readonly Token[], verb: number): Range | null {
  // "…, police said on Saturday."
  const next = tokens[contentStart(tokens, verb)]
  if (next !== undefined && next.pos !== 'PUNCT') return null
  const source = withName(tokens, verb) ?? sourceBefore(tokens, verb) ?? apposedBefore(tokens, verb)
  return source && source[0] > 0 && isComma(tokens[source[0] - 1]) ? source : null
}

/** "the army's spokesman, [Col. Ali Musa], said": an office, and the name that holds it between commas. */
export function withName(tokens: readonly Token[], verb: number): Range | null {
  const to = groupStart(tokens, verb) - 1
  if (tokens[to]?.text !== ',') return null
  let from = to
  while (from > 0 && isOfName(tokens[from - 1]) && to - from < LONGEST_NAME) from--
  if (from === to || tokens[from - 1]?.text !== ',') return null
  const office = sourceBefore(tokens, from - 1)
  if (office === null || office[1] !== from - 1) return null
  const words = tokens.slice(...office)
  return words.at(-1)!.pos === 'NOUN' || words.some((t) => t.pos === 'DET') ? [office[0], to] : null
}
const LONGEST_NAME = 6
/** "Dr Felix Osei-Bonsu" */
const isOfName = (token: Token | undefined) => token?.pos === 'PROPN' || token?.text === '-'

/** The verb's subject: its clause's, or the words right before it. */
function subjectOf(tokens: readonly Token[], clauses: readonly Clause[], verb: number): Range | null {
  const clause = clauses.find((c) => c.verb !== null && verb >= c.verb.range[0] && verb < c.verb.range[1])
  const participle = tokens[verb]!.lower.endsWith('ing')
  if (clause?.subject)
    return whole(tokens, clause.subject, participle ? clause.subject[1] : (clause.verb?.range[0] ?? verb))
  if (participle) {
    const parent =
      clause?.parent === null || clause?.parent === undefined
        ? clauses.findLast((c) => c.range[0] < verb && c.subject !== null)
        : clauses[clause.parent]
    return parent?.subject ? whole(tokens, parent.subject, parent.subject[1]) : null
  }
  return sourceBefore(tokens, groupStart(tokens, verb))
}

/** "The police commander, [Ana Quispe], could not confirm …": where a name between two commas ends. */
export function behindName(tokens: readonly Token[], comma: number): number | null {
  const office = tokens[comma - 1]
  if (tokens[comma]?.text !== ',' || !office) return null
  if (office.pos === 'PROPN' && groupOf(office.lower) === null && !isPost(tokens, comma - 1)) return null
  let to = comma + 1
  while (isOfName(tokens[to]) && to - comma <= LONGEST_NAME) to++
  // “said the captain, Tuesday, …”
  if (to === comma + 2 && WEEKDAYS.includes(tokens[comma + 1]!.lower)) return null
  return to > comma + 1 && /^[,.]$/.test(tokens[to]?.text ?? '.') ? to : null
}

/** "its director in Kita", "the mayor of Oran": an office, and its place. */
const isPost = (tokens: readonly Token[], place: number) =>
  tokens[place - 1]?.pos === 'ADP' && isOnePerson(tokens[place - 2]?.lower ?? '')

/** A subject up to its first comma: the name without the office behind it. */
function whole(tokens: readonly Token[], [from, to]: Range, verb: number): Range | null {
  const last = Math.min(to, Math.max(verb, from + 1))
  // “[A manager] who robbed 40 miners was jailed and said …”
  let end = from + 1
  while (end < last && !(tokens[end]!.lower === 'who' && tokens[end - 1]!.pos === 'NOUN')) end++
  // A subject that holds a verb was read too wide: the words right before the verb are its own.
  if (tokens.slice(from, end).some((t, k) => t.pos === 'VERB' && k > 0 && !/(?:ing|ed)$/.test(t.lower)))
    return sourceBefore(tokens, end)
  const comma = tokens.slice(from, end).findIndex((t) => t.text === ',')
  const named = comma > 0 ? from + comma : end
  return [from, behindName(tokens, named) ?? named]
}
