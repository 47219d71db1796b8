import type { ActorId, EventId } from '../../corpus/ids.ts'
import type {
  EventStatus,
  Figure,
  Importance,
  Participant,
  Quote,
  Report,
  Role,
  TimelineEvent,
  When,
} from '../../corpus/model.ts'
import type { Correction } from '../corrections.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { EventMention, ReadArticle, Span } from '../shapes.ts'
import type { Aimed } from './corrections/aim.ts'
import { type Group, regroup } from './corrections/regroup.ts'
import { clusterOf } from './events/cluster.ts'
import { takeId, type Unnamed } from './events/eventId.ts'
import { type Node, nodesOf, width } from './events/node.ts'

/**
 * Events across articles, each with every passage that reports it. Reports are joined when they agree in time, kind
 * and parties and tell the same act; a joined event keeps every passage and what each says of it.
 */
export function linkEvents(
  articles: readonly ReadArticle[],
  actorIds: readonly (readonly (ActorId | null)[])[],
  figures: readonly (readonly Figure[])[],
  { added, aimed }: ByHand = NOTHING_BY_HAND,
): LinkedEvents {
  const ids = new Map(articles.map((article, a) => [article, actorIds[a] ?? []]))
  const nodes = nodesOf(articles, actorIds, figures)
  const found = clusterOf(nodes.filter(({ mention }) => !added.has(mention)))
  const events = withIds(found.map((group) => eventOf(group, ids)))
  if (added.size === 0 && aimed.length === 0) return { events: inTime(events), eventOf: new Map(), diagnostics: [] }

  const own = nodes.flatMap((node) => {
    const correction = added.get(node.mention)
    return correction ? [{ node, reason: correction.reason }] : []
  })
  const { groups, diagnostics } = regroup(found, own, aimed)
  const taken = new Set(events.map(({ id }) => id))
  const home = new Map<EventMention, EventId>()
  const regrouped = groups.map((group): TimelineEvent => {
    const asFound = group.found === null ? null : events[group.found]!
    const event = asFound && group.edits.length === 0 ? asFound : editedEvent(group, ids, asFound?.id ?? null, taken)
    for (const { mention } of group.nodes) home.set(mention, event.id)
    return event
  })
  return { events: inTime(regrouped), eventOf: home, diagnostics }
}

export interface LinkedEvents {
  readonly events: readonly TimelineEvent[]
  /** The event of each report; empty where nothing is corrected by hand. */
  readonly eventOf: ReadonlyMap<EventMention, EventId>
  readonly diagnostics: readonly Diagnostic[]
}

/** What editors add, split and merge. */
interface ByHand {
  readonly added: ReadonlyMap<unknown, Correction>
  readonly aimed: readonly Aimed[]
}
const NOTHING_BY_HAND: ByHand = { added: new Map(), aimed: [] }

/** A group that an editor changed. It keeps the id it had, so that links to it live on. */
function editedEvent(
  { nodes, edits }: Group,
  actorIds: ReadonlyMap<ReadArticle, readonly (ActorId | null)[]>,
  known: EventId | null,
  taken: Set<EventId>,
): TimelineEvent {
  const unnamed = eventOf(nodes, actorIds)
  const id = known ?? takeId(unnamed, taken)
  return { id, ...unnamed.event, edited: edits }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => order(a.when.earliest ?? '9', b.when.earliest ?? '9') || order(a.id, b.id))
}

function firstReport(nodes: readonly Node[]): Pick<Unnamed, 'words' | 'place'> {
  const reports = nodes.map(({ article, mention }) => ({
    words: article.text.slice(mention.start, mention.end),
    place: `${article.published?.latest ?? '9'} ${article.id} ${String(mention.start).padStart(9, '0')}`,
  }))
  return reports.reduce((first, other) => (order(other.place, first.place) < 0 ? other : first))
}

function eventOf(nodes: readonly Node[], ids: ReadonlyMap<ReadArticle, readonly (ActorId | null)[]>): Unnamed {
  // What another event says belongs to its reports, and says nothing of what it is.
  const own = nodes.some(({ told }) => !told) ? nodes.filter(({ told }) => !told) : nodes
  const best = bestOf(own)
  const when = whenOf(own, best)
  const articles = new Set(nodes.map(({ article }) => article.id)).size
  const importance = Math.max(...own.map(({ mention }) => mention.importance))
  return {
    lemma: best.mention.lemma,
    ...firstReport(nodes),
    event: {
      title: titleOf(nodes, own, best),
      type: mostFrequent(
        own.map(({ mention }) => mention.type),
        best.mention.type,
      ),
      status: statusOf(own),
      when,
      place: mostFrequent(
        own.flatMap(({ mention }) => mention.place ?? []),
        null,
      ),
      importance: Math.min(3, importance + (articles > 1 ? 1 : 0)) as Importance,
      actors: participantsOf(nodes, ids),
      reports: nodes.map((node) => reportOf(node, when)),
    },
  }
}

/**
 * The words of one report, as printed: those with their teller where one sentence has both, else the most complete and
 * sober; the first among equals.
 */
function titleOf(nodes: readonly Node[], own: readonly Node[], best: Node): string {
  const { article, mention } = best
  const words = article.text.slice(mention.trigger.start, mention.trigger.end)
  const teller = nodes.find(
    (node) =>
      node.told &&
      node.mention.type === 'statement' &&
      node.article === article &&
      article.events[node.mention.tie?.event ?? -1] === mention &&
      node.mention.title.includes(words),
  )
  const alike = own.filter(
    ({ mention: { type, status, importance } }) =>
      type === mention.type && status === mention.status && importance >= mention.importance,
  )
  return (teller ?? alike.reduce((a, b) => (worth(b) > worth(a) ? b : a), best)).mention.title
}

function worth({ mention, article, headline }: Node): number {
  const { title, rule } = mention
  const garbled = article.passages[mention.passage]?.garbled.some(
    ({ start, end }) => start < mention.end && end > mention.start,
  )
  return (
    Math.min(16, title.split(' ').length) / 4 +
    (rule.startsWith('event verb') ? 2 : 0) -
    (title.startsWith('…') ? 8 : title.includes('…') ? 1 : 0) -
    (garbled ? 4 : 0) -
    (headline ? 2 : 0) -
    (/^(?:it|its|he|his|she|her|they|their|that|this|those|these|who|which)\b/i.test(title) ? 4 : 0)
  )
}

/** The report that tells most: weight, then a date of its own, then parties; the earliest among equals. */
function bestOf(nodes: readonly Node[]): Node {
  const score = ({ mention, actors, dated }: Node) =>
    mention.importance * 4 +
    (dated ? 2 : 0) +
    Math.min(2, actors.size) +
    (mention.rule.startsWith('event verb') ? 1 : 0)
  return nodes.reduce((a, b) => (score(b) > score(a) ? b : a))
}

/** The narrowest time that a report states; among equals the first. */
function whenOf(nodes: readonly Node[], best: Node): When {
  const dated = nodes.filter(({ dated }) => dated)
  const from = dated.length > 0 ? dated : nodes.filter(({ mention }) => mention.when.basis !== 'inferred')
  if (from.length === 0) return withWords(best)
  return withWords(from.reduce((a, b) => (width(b) < width(a) ? b : a)))
}

/** The time with the words it rests on. */
function withWords({ article, mention }: Node): When {
  const time = mention.time === null ? null : article.times[mention.time]
  return time && mention.when.words === null ? { ...mention.when, words: quoteOf(article, time) } : mention.when
}

function reportOf(node: Node, when: When): Report {
  const { article, mention } = node
  const own = withWords(node)
  const dating = own.basis === 'inferred' && when.basis !== 'inferred' && !node.told
  const attribution = mention.attribution === null ? null : article.attributions[mention.attribution]
  const passage = article.passages[mention.passage]
  return {
    quote: quoteOf(article, mention),
    trigger: quoteOf(article, mention.trigger),
    status: mention.status,
    // A passage without a date tells the same event, so it has the event's.
    when: dating
      ? { ...when, steps: [...own.steps, { looked: 'another passage dates the same event', found: when.edtf }] }
      : own,
    byWords: attribution ? quoteOf(article, attribution.source) : null,
    garbled: passage?.garbled.some((g) => g.start < mention.end && g.end > mention.start) ?? false,
    rule: mention.rule,
  }
}

const quoteOf = (article: ReadArticle, { start, end }: Span): Quote => ({
  article: article.id,
  start,
  end,
  exact: article.text.slice(start, end),
})

/** What the latest report says; among reports of one day, what is more certain. */
const CERTAIN: readonly EventStatus[] = ['occurred', 'ongoing', 'cancelled', 'denied', 'planned', 'hypothetical']
function statusOf(nodes: readonly Node[]): EventStatus {
  const day = ({ article }: Node) => article.published?.latest ?? ''
  const latest = nodes.map(day).reduce((a, b) => (b > a ? b : a))
  return nodes
    .filter((node) => day(node) === latest)
    .map(({ mention }) => mention.status)
    .reduce((a, b) => (CERTAIN.indexOf(b) < CERTAIN.indexOf(a) ? b : a))
}

const ROLE_ORDER: readonly Role[] = ['agent', 'patient', 'theme', 'source', 'audience']
function participantsOf(
  nodes: readonly Node[],
  ids: ReadonlyMap<ReadArticle, readonly (ActorId | null)[]>,
): Participant[] {
  const roles = new Map<ActorId, Role>()
  for (const { article, mention } of nodes)
    for (const { actor, role } of mention.participants) {
      const id = ids.get(article)?.[actor]
      const known = id ? roles.get(id) : undefined
      if (id && (known === undefined || ROLE_ORDER.indexOf(role) < ROLE_ORDER.indexOf(known))) roles.set(id, role)
    }
  return [...roles]
    .map(([actor, role]) => ({ actor, role }))
    .sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) || order(a.actor, b.actor))
}

function mostFrequent<T>(items: readonly T[], otherwise: T): T {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  let best = otherwise
  let most = counts.get(otherwise) ?? 0
  for (const [item, count] of counts) if (count > most) [best, most] = [item, count]
  return best
}

/**
 * Ids from what the event is, so that they stay when an article is added: day, act and parties, if it has its own day
 * and a party, and else its first words as well. Of two events with one id, the one published first keeps it.
 */
function withIds(unnamed: readonly Unnamed[]): TimelineEvent[] {
  const taken = new Set<EventId>()
  const ids: EventId[] = []
  const inOrder = unnamed.map((_, i) => i).sort((a, b) => order(unnamed[a]!.place, unnamed[b]!.place))
  for (const i of inOrder) ids[i] = takeId(unnamed[i]!, taken)
  return unnamed.map(({ event }, i) => ({ id: ids[i]!, ...event }))
}
