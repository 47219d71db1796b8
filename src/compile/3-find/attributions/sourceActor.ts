import type { Indexed } from '../../language/byPassage.ts'
import { OFFICE_TITLES, RANK_TITLES, TITLE_MODIFIERS } from '../../language/lexicon/titles.ts'
import type { ActorMention, Span } from '../../shapes.ts'

type Named = Indexed<ActorMention>

/**
 * Whom the words for a source name: the first person, else the first body; not who only is spoken for ("a lawyer for
 * [Omar Diallo], Rosa Roth, said": she does).
 */
export function actorIn(text: string, source: Span, actors: readonly Named[]): number | null {
  const within = actors.filter(({ mention }) => mention.start >= source.start && mention.end <= source.end)
  const inside = within.filter(
    ({ mention }) =>
      !isOwner(text, mention) &&
      !isWhere(text.slice(source.start, mention.start), mention) &&
      !isSpokenFor(text, source, mention) &&
      !isTold(text.slice(source.start, mention.start)),
  )
  const best = inside.find(({ mention }) => mention.kind === 'person') ?? inside[0]
  return best?.index ?? null
}

/** "Malawi's disaster department": the department speaks, and not the country. */
const isOwner = (text: string, { end }: ActorMention) =>
  /^[’']s?\s/.test(text.slice(end, end + 3)) || /[’']s$/.test(text.slice(end - 2, end))

/** "the bishop of Kita", "a nurse in Chile", "a former clerk of Norvex": a place, or where somebody is or was, says nothing. */
const isWhere = (before: string, { kind }: ActorMention): boolean =>
  (kind === 'organisation' && /^(?:an?|the) (?:former|ex-)\b.* (?:of|at|for|from) (?:the )?$/i.test(before)) ||
  (kind === 'place' && /\b(?:of|in|at|near|from)(?: the)? $/i.test(before)) ||
  (kind === 'state' && /\b(?:in|at|near)(?: the)? $/i.test(before))

/** "a lawyer for Omar Diallo", "the mother of President Diallo"; but "the head of police Omar Diallo" is himself. */
function isSpokenFor(text: string, source: Span, { kind, form, start }: ActorMention): boolean {
  if (kind !== 'person' || form !== 'name') return false
  const before = text.slice(source.start, start).toLowerCase().trimEnd().split(/\s+/)
  let i = before.length - 1
  while (i > 0 && isOfTitle(before[i]!)) i--
  return i > 0 && GOVERNING.has(before[i]!) && !SPEAKING.has(before[i - 1]!)
}
/** "the man accused of killing | Rosa Roth", "a nurse who saw | Rosa Roth": who is named there does not speak. */
const isTold = (before: string): boolean => TOLD_OF.test(before)
const TOLD_OF =
  /\b(?:who|whom|whose)\b|\b(?:accused|suspected|convicted|charged|guilty|arrested|jailed|held|wanted)\b(?: [a-z]+)? (?:of|with|for|over|in)\b/
const isOfTitle = (lower: string): boolean =>
  OFFICE_TITLES.has(lower) || RANK_TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || lower === 'the'
const GOVERNING = new Set(['for', 'of', 'to'])
/** What speaks as its head does: “the office of President Diallo said”. */
const SPEAKING = new Set(['office', 'government', 'administration', 'campaign', 'according'])
