import { EVENT_STATUSES, EVENT_TYPES } from '../../../corpus/model.ts'
import type { EventMention, ReadArticle } from '../../shapes.ts'

/** Kinds: five bits for the type, three for the status, then one for each of these. */
export const HEADLINE = 1 << 8
export const DATED = 1 << 9
export const TIMED = 1 << 10
export const TOLD = 1 << 11
export const VERB = 1 << 12
export const INFERRED = 1 << 13

/** What a report is, in one number. */
export function kindsOf(article: ReadArticle, mention: EventMention): number {
  return (
    EVENT_TYPES.indexOf(mention.type) |
    (EVENT_STATUSES.indexOf(mention.status) << 5) |
    (article.passages[mention.passage]?.kind === 'headline' ? HEADLINE : 0) |
    (mention.time !== null || mention.when.words !== null ? DATED : 0) |
    (mention.time !== null ? TIMED : 0) |
    (mention.tie?.kind === 'told' ? TOLD : 0) |
    (mention.rule.startsWith('event verb') ? VERB : 0) |
    (mention.when.basis === 'inferred' ? INFERRED : 0)
  )
}
