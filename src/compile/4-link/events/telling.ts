import type { ActorId, Day } from '../../../corpus/ids.ts'
import type { EventStatus, EventType, Importance, Quote, Role, When } from '../../../corpus/model.ts'
import { grounded } from '../../../corpus/when.ts'
import type { EventMention, ReadArticle, Span } from '../../shapes.ts'

/** What one passage tells of an event, in full: what the event is made of once its reports are known. */
export interface Telling {
  readonly quote: Quote
  readonly trigger: Quote
  readonly byWords: Quote | null
  readonly published: Day | null
  readonly lemma: string
  readonly title: string
  readonly type: EventType
  readonly status: EventStatus
  /** With the words it rests on. */
  readonly when: When
  readonly place: string | null
  readonly importance: Importance
  readonly rule: string
  /** `name` is the number of the actor's name. */
  readonly participants: readonly { readonly name: number; readonly role: Role }[]
  readonly headline: boolean
  readonly dated: boolean
  /** Only what another event of its sentence says. */
  readonly told: boolean
  readonly garbled: boolean
  /** Its place among the article's events, and that of the event it is told with; null for none. */
  readonly index: number
  readonly with: number | null
}

/** Who a number of names stands for. */
export type IdOf = (name: number) => ActorId

/** `names` are the numbers of the article's actors' names; -1 for none. */
export function tellingOf(article: ReadArticle, index: number, names: readonly number[]): Telling {
  const mention = article.events[index]!
  const { lemma, title, type, status, place, importance, rule, tie } = mention
  const attribution = mention.attribution === null ? null : article.attributions[mention.attribution]
  const passage = article.passages[mention.passage]
  return {
    quote: quoteOf(article, mention),
    trigger: quoteOf(article, mention.trigger),
    byWords: attribution ? quoteOf(article, attribution.source) : null,
    published: article.published?.latest ?? null,
    lemma,
    title,
    type,
    status,
    when: withWords(article, mention),
    place,
    importance,
    rule,
    participants: mention.participants.flatMap(({ actor, role }) => {
      const name = names[actor] ?? -1
      return name < 0 ? [] : [{ name, role }]
    }),
    headline: passage?.kind === 'headline',
    dated: mention.time !== null || mention.when.words !== null,
    told: tie?.kind === 'told',
    garbled: passage?.garbled.some((g) => g.start < mention.end && g.end > mention.start) ?? false,
    index,
    with: tie?.event ?? null,
  }
}

/** The time with the words it rests on. */
function withWords(article: ReadArticle, mention: EventMention): When {
  const time = mention.time === null ? null : article.times[mention.time]
  if (!time || mention.when.words !== null) return mention.when
  return grounded(mention.when, quoteOf(article, time), mention.when.steps)
}

/** The words themselves, as the article prints them. */
export function quoteOf(article: ReadArticle, { start, end }: Span): Quote {
  return { article: article.id, start, end, exact: article.text.slice(start, end) }
}
