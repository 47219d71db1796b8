import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Span } from '../../../shapes.ts'
import type { View } from '../view.ts'

/** The clause whose words this one is, where it says who says them: “[his lawyer, Uma Sen, said] he had been beaten”. */
export function tellingOf({ clauses }: View, { kind, parent }: Clause): Clause | null {
  const over = kind === 'complement' && parent !== null ? clauses[parent] : undefined
  return over?.subject && SAYING.has(over.verb?.lemma ?? '') ? over : null
}

/** “Judge Ana Roth heard that he had been held”: a judge hears and finds what another did. */
export function isHeardByJudge({ article, tokens, clauses }: View, { kind, parent }: Clause): boolean {
  const over = kind === 'complement' && parent !== null ? clauses[parent] : undefined
  if (!over?.subject || !over.verb || SAYING.has(over.verb.lemma)) return false
  const [from, to] = over.subject
  return JUDGES.test(article.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end))
}
const JUDGES = /\b(?:judge|justice|magistrate|coroner|sheriff|recorder)\b/i

/** “Police said [they] had arrested nine”: what the police do, and nobody of whom they tell. */
export function policeOver(view: View, token: number): Span | null {
  const { tokens, clauses, clauseOf } = view
  const clause = clauses[clauseOf[token] ?? -1]
  if (clause?.subject?.[0] !== token || !clause.verb || clause.verb.passive) return null
  const over = POLICING.has(clause.verb.lemma) ? tellingOf(view, clause) : null
  if (!over?.subject || over.subject[1] > token) return null
  const [from, to] = over.subject
  if (tokens[to - 1]?.lower !== 'police') return null
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}
const POLICING = new Set(
  'arrest detain seize recover question search raid investigate charge release evacuate'.split(' '),
)

/** Where the possessive stands by which a speaker is told: “[her] deputy, Ivo Bek, said she …”; -1 for none of its sort. */
export function ownerOfSpeaker({ tokens }: View, over: Clause, pronoun: Token): number {
  const first = over.subject?.[0] ?? -1
  const owner = tokens[first]?.lower
  return (owner === 'his' && pronoun.lower === 'he') || (owner === 'her' && pronoun.lower === 'she') ? first : -1
}

/**
 * “The police chief, Ivo Bek, said he had been stabbed”, “a spokesman, Ivo Bek, said he had been pardoned”: nobody tells
 * that of himself, or tells it as somebody whose office it is to tell of others.
 */
export function isToldOfAnother(view: View, { verb }: Clause, over: Clause): boolean {
  if (!verb || !over.subject) return false
  if (FATAL.has(verb.lemma) && (verb.passive || verb.lemma === 'die')) return true
  return speaksForOthers(view, over)
}
/** “his lawyer, Uma Sen,” “Inspector Bek”: whose office it is to tell of others. */
export function speaksForOthers({ article, tokens }: View, { subject }: Clause): boolean {
  if (!subject) return false
  const [from, to] = subject
  return FOR_OTHERS.test(article.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end))
}
/** What befalls the pronoun at this token: it may be whoever was told of last, in whatever part. */
export function isUndergone({ clauses, clauseOf }: View, token: number): boolean {
  const { verb, subject } = clauses[clauseOf[token] ?? -1] ?? {}
  return !verb || subject?.[0] !== token || verb.passive || FATAL.has(verb.lemma)
}
const FATAL = new Set('kill die murder stab shoot strangle assassinate behead execute bury drown'.split(' '))
const FOR_OTHERS =
  /\b(?:spokes(?:man|woman|person)|lawyer|attorney|barrister|solicitor|doctor|surgeon|physician|coroner|police|sheriff|prosecutor|detective|inspector|warden)\b/i

/** “Ten men fled, [guards] said, after they had paid”: the words for whoever says it amid what is told of others; null elsewhere. */
export function reporterBetween(view: View, token: number): Span | null {
  const { tokens, clauses, clauseOf } = view
  const clause = clauses[clauseOf[token] ?? -1]
  const above = clause?.kind === 'adverbial' && clause.parent !== null ? clauses[clause.parent] : undefined
  if (!clause || !above) return null
  const aside = tokens[clause.range[0] - 1]?.text === ',' && isToldBefore(view, clause.parent as number)
  const over = aside ? above : tellingOf(view, above)
  if (!over?.subject || over.subject[1] > token || (!aside && over.subject[0] < above.range[1])) return null
  return { start: (tokens[over.subject[0]] as Token).start, end: (tokens[over.subject[1] - 1] as Token).end }
}

/** “[Ten men fled,] guards said” */
function isToldBefore({ clauses, children }: View, c: number): boolean {
  const { subject, verb } = clauses[c] as Clause
  if (!subject || !SAYING.has(verb?.lemma ?? '')) return false
  return (children[c] ?? []).some((k) => {
    const { kind, range } = clauses[k] as Clause
    return kind === 'complement' && range[1] <= subject[0]
  })
}

/** A speaker named behind what somebody else does: “Ana Roth has fled, the minister Ivo Bek said”. */
export function isReporterOf(view: View, c: number, speaker: Span): boolean {
  const clause = view.clauses[c]
  if (!clause?.verb || !clause.subject || !SAYING.has(clause.verb.lemma)) return false
  return (view.children[c] ?? []).some((k) => {
    const { kind, subject, range } = view.clauses[k] as Clause
    if (kind !== 'complement' || !subject || range[1] > (clause.subject?.[0] ?? 0)) return false
    // “He demanded a car, the minister Ivo Bek said”
    const unquoted = !view.quoteMarks.some((mark) => mark < subject[0])
    if (unquoted && /^s?he$/.test((view.tokens[subject[0]] as Token).lower)) return true
    const [from, to] = [(view.tokens[subject[0]] as Token).start, (view.tokens[subject[1] - 1] as Token).end]
    return view.actors.some(
      ({ mention }) =>
        mention.kind === 'person' &&
        mention.form === 'name' &&
        mention.start >= from &&
        mention.end <= to &&
        mention.start !== speaker.start,
    )
  })
}
