import { EVENT_STATUSES, EVENT_TYPES } from '../../../corpus/model.ts'
import type { EventMention, ReadArticle } from '../../shapes.ts'

/** Kinds: five bits for the type, three for the status, then one for each of these. */
export const HEADLINE = 1 << 8
export const DATED = 1 << 9
export const TIMED = 1 << 10
export const TOLD = 1 << 11
export const VERB = 1 << 12
export const INFERRED = 1 << 13
export const ANOTHER = 1 << 14
export const IN_LEAD = 1 << 15

/** What a report is, in one number; `lead` is the last passage of its article's beginning. */
export function kindsOf(article: ReadArticle, mention: EventMention, lead: number): number {
  return (
    EVENT_TYPES.indexOf(mention.type) |
    (EVENT_STATUSES.indexOf(mention.status) << 5) |
    (article.passages[mention.passage]?.kind === 'headline' ? HEADLINE : 0) |
    (mention.time !== null || mention.when.words !== null ? DATED : 0) |
    (mention.time !== null ? TIMED : 0) |
    (mention.tie?.kind === 'told' ? TOLD : 0) |
    (mention.rule.startsWith('event verb') ? VERB : 0) |
    (mention.when.basis === 'inferred' ? INFERRED : 0) |
    (isAnother(article, mention) ? ANOTHER : 0) |
    (mention.passage <= lead ? IN_LEAD : 0)
  )
}

/** “In a separate attack, …”, “Elsewhere, …”, “A smaller rally …”, “… at another school”: none of those that the article told of before. */
function isAnother({ text, passages }: ReadArticle, { passage, start, end, trigger }: EventMention): boolean {
  const from = passages[passage]?.start ?? start
  return (
    ELSEWHERE.test(text.slice(from, from + OPENING).trimStart()) ||
    ANOTHER_ONE.test(text.slice(Math.min(start, trigger.start), start + OPENING)) ||
    AT_ANOTHER.test(text.slice(Math.min(start, trigger.start), end))
  )
}
const OPENING = 48
const OTHER = '(?:another|(?:a|the) (?:separate|different|second|third|smaller|rival|similar),?|an unrelated)'
const ELSEWHERE = new RegExp(
  `^(?:elsewhere\\b|separately,|in ${OTHER} (?:attack|incident|case|raid|strike|blast|clash|ambush|accident|crash|shooting|riot|fire)\\b)`,
  'i',
)
const ANOTHER_ONE = new RegExp(
  `^(?:that )?${OTHER} (?:[a-z]+ ){0,2}(?:attack|incident|raid|strike|air ?strike|blast|explosion|bombing|clash|ambush|accident|crash|shooting|riot|fire|quake|earthquake|landslide|rally|march|protest|demonstration|walkout|stoppage|trial|meeting|boat|ferry|ship|vessel|dinghy|canoe|bus|coach|train|tram|plane|jet|helicopter|truck|lorry|car|van|bomb|rocket|missile|drone|dam|bridge|building|mine)\\b`,
  'i',
)
const AT_ANOTHER = new RegExp(
  `\\b(?:at|in) ${OTHER} (?:[a-z]+ ){0,2}(?:attack|incident|raid|strike|blast|clash|ambush|accident|crash|shooting|jail|prison|school|village|town|city|district|province|market|hospital|mine|camp|church|mosque|neighborhood|neighbourhood|suburb)\\b`,
  'i',
)
