import { addDays } from '../../../corpus/day.ts'
import { EVENT_STATUSES, EVENT_TYPES } from '../../../corpus/model.ts'
import { CRAFT_WORDS, craftIn } from '../../language/lexicon/crafts.ts'
import { HAPPENINGS } from '../../language/lexicon/happenings.ts'
import type { EventMention, ReadArticle } from '../../shapes.ts'

/** Kinds: five bits for the type, three for the status, then one for each of these, and at last the craft. */
export const HEADLINE = 1 << 8
export const DATED = 1 << 9
export const TIMED = 1 << 10
export const TOLD = 1 << 11
export const VERB = 1 << 12
export const INFERRED = 1 << 13
export const ANOTHER = 1 << 14
export const IN_LEAD = 1 << 15
export const REMINDS = 1 << 16
/** Three bits: `craftIn`. */
export const CRAFT_AT = 17

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
    (mention.passage <= lead ? IN_LEAD : 0) |
    (reminds(article, mention) ? REMINDS : 0) |
    (craftIn(mention.words) << CRAFT_AT)
  )
}

/** “An explosion in 2006 killed 41, and a fire nine”: without a day of its own, beside one long before the news. */
function reminds({ times, published }: ReadArticle, { passage, start, end, time }: EventMention): boolean {
  if (time !== null || published === null) return false
  const old = addDays(published.earliest, -LONG_AGO)
  return times.some(
    (each) => each.passage === passage && each.start < end && each.end > start && (each.when.latest ?? old) < old,
  )
}
const LONG_AGO = 60

/** “Two of the wounded died overnight”, “She died of her burns in hospital”: later than what they were hurt in. */
function isLaterDeath(text: string, { type, start, end, trigger }: EventMention): boolean {
  if (type !== 'condition' && type !== 'assault') return false
  return (
    DYING.test(text.slice(trigger.start, trigger.end)) &&
    OF_THE_HURT.test(text.slice(Math.min(start, trigger.start), end))
  )
}
const DYING = /^(?:di(?:ed|es|e)|succumb\w*|lost|passed)\b/i
const OF_THE_HURT =
  /\b(?:of|from|to) (?:his|her|their|its) (?:\w+ )?(?:wounds|injuries|burns)\b|\bin (?:a |the )?(?:\w+ )?hospital\b|\bof the (?:\w+ )?(?:wounded|injured)\b|^(?:\w+ ){0,3}(?:wounded|injured)\b/i

/**
 * “In a separate attack, …”, “Elsewhere, …”, “A smaller rally …”, “… at another school”, “Two were also killed”: none of
 * those that the article told of before.
 */
export function isAnother({ text, passages }: ReadArticle, mention: EventMention): boolean {
  const { passage, start, end, trigger } = mention
  const from = passages[passage]?.start ?? start
  return (
    ELSEWHERE.test(text.slice(from, from + OPENING).trimStart()) ||
    ANOTHER_ONE.test(text.slice(Math.min(start, trigger.start), start + OPENING)) ||
    AT_ANOTHER.test(text.slice(Math.min(start, trigger.start), end)) ||
    BY_ANOTHER.test(text.slice(trigger.end, trigger.end + OPENING)) ||
    BESIDES.test(text.slice(Math.min(start, trigger.start), trigger.start)) ||
    isLaterDeath(text, mention)
  )
}
const OPENING = 48
const OTHER = '(?:another|(?:a|the) (?:separate|different|second|third|smaller|rival|similar|new),?|an unrelated)'
/** What may happen twice. */
const CASES = [
  ...HAPPENINGS,
  'strike|air strike|clash|riot|case|rally|march|protest|demonstration|walkout|stoppage|trial|meeting|landslip',
].join('|')
/** Of what the one and the other is told. */
const CRAFT = [...CRAFT_WORDS, ...'car van bomb rocket missile drone dam bridge building mine'.split(' ')].join('|')
/** Where it may. */
const SITES =
  'jail|prison|school|village|town|city|district|province|market|hospital|mine|camp|church|mosque|neighbou?rhood|suburb'
const ELSEWHERE = new RegExp(`^(?:elsewhere\\b|separately,|in ${OTHER} (?:${CASES})\\b)`, 'i')
const ANOTHER_ONE = new RegExp(
  `^(?:(?:that |when )?${OTHER}|(?:second|third|another)) (?:[a-z]+ ){0,2}(?:${CASES}|${CRAFT})\\b`,
  'i',
)
const AT_ANOTHER = new RegExp(`\\b(?:at|in) ${OTHER} (?:[a-z]+ ){0,2}(?:${CASES}|${SITES})\\b`, 'i')
const BESIDES = /\b(?:was|were) also (?:\w+ )?$/
/** “were killed when a new blast hit” */
const BY_ANOTHER = new RegExp(`^(?: [a-z]+)?,? (?:by|when) ${OTHER} (?:[a-z]+ ){0,2}(?:${CASES})\\b`, 'i')
