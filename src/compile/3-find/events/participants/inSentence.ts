import type { Clause, Range } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention, Span } from '../../../shapes.ts'
import { opensQuotation, type Placed, type View } from '../view.ts'
import { tellingOf } from './reporting.ts'

/** The actor a subject names: the person in it (“chief executive Tom Reed”), else whoever its head names. */
export function namedAt(view: View, [from, to]: Range, head: number): Placed<ActorMention> | undefined {
  let end = from
  while (
    end < to &&
    ((view.tokens[end] as Token).pos !== 'ADP' || (view.tokens[end] as Token).lower === 'of') &&
    (view.tokens[end] as Token).text !== ','
  )
    end++
  const covering = view.actors.find((actor) => actor.from <= head && head < actor.to)
  if (covering?.mention.kind === 'person') return covering
  return (
    view.actors.findLast((actor) => actor.mention.kind === 'person' && actor.from >= from && actor.to === end) ??
    // “The chairman, Omar Vega, said”, “A spokesman for the army, Colonel Girma Bekele, said”
    view.actors.find(
      ({ mention, from: first, to: last }) =>
        mention.kind === 'person' &&
        last === to &&
        first > from &&
        view.tokens.slice(end, first).some(({ text }) => text === ','),
    ) ??
    covering
  )
}

/** Where the words begin that the pronoun at this token says behind them (“…, he added”), as an offset; null elsewhere. */
export function saidInFront(view: View, token: number): number | null {
  const c = view.clauseOf[token] ?? -1
  const clause = view.clauses[c]
  if (!clause?.verb || clause.subject?.[0] !== token || !SAYING.has(clause.verb.lemma)) return null
  const said = view.children[c]?.map((k) => view.clauses[k] as Clause).find(({ kind }) => kind === 'complement')
  return said && said.range[1] <= token ? (view.tokens[said.range[0]] as Token).start : null
}

/** “Police arrested Jean Martin hours after he resigned”: the one person named in the sentence so far; null for none or more. */
export function onlyPerson(view: View, token: number): number | null {
  let only: Placed<ActorMention> | null = null
  for (const actor of view.actors) {
    if (actor.to > token || actor.mention.kind !== 'person' || actor.mention.form !== 'name') continue
    if (isQuoted(view, actor.from) && !isQuoted(view, token)) continue
    if (only !== null && only.mention.key !== actor.mention.key) return null
    only = actor
  }
  return only?.index ?? null
}

/** “The regulator said it would act”: the words for whoever says it, where they are no pronoun; null elsewhere. */
export function speakerOver(view: View, token: number): Span | null {
  const { tokens, clauses, clauseOf } = view
  const clause = clauses[clauseOf[token] ?? -1]
  const over = clause?.subject?.[0] === token ? tellingOf(view, clause) : null
  if (!over?.subject) return null
  const [from, to] = over.subject
  if (to > token || (tokens[headOf(tokens, over.subject)] as Token).pos === 'PRON') return null
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

/** The token stands between quotation marks; a quotation may have begun in an earlier passage. */
export function isQuoted({ tokens, quoteMarks }: View, token: number): boolean {
  const before = quoteMarks.findLast((mark) => mark < token)
  if (before !== undefined) return opensQuotation(tokens, before)
  const next = quoteMarks.find((mark) => mark > token)
  return next !== undefined && !opensQuotation(tokens, next)
}
