import { dayNumber } from '../../corpus/day.ts'
import type { Disagreement } from '../../corpus/disagreement.ts'
import { type ActorId, type EventId, slug } from '../../corpus/ids.ts'
import type { Actor, Quote, TimelineEvent } from '../../corpus/model.ts'
import type { ReadArticle, Span, StanceMention } from '../shapes.ts'

/** A stance with the article that prints it. */
interface Stance {
  readonly article: ReadArticle
  readonly mention: StanceMention
  /** Day number of the report; null where it is not known. */
  readonly day: number | null
  /** Who says it, for telling sources apart; null is the article itself. */
  readonly source: string | null
}

/**
 * How one thing stands, told differently by different sources: "reopened", "disputes that it is open", "technically
 * open". Work grows with the number of stances.
 */
export function differingStances(
  articles: readonly ReadArticle[],
  actorIds: readonly (readonly (ActorId | null)[])[],
  actors: readonly Actor[],
  events: readonly TimelineEvent[],
): readonly Disagreement[] {
  const groups = new Map<string, Stance[]>()
  articles.forEach((article, a) => {
    for (const mention of article.stances) {
      const actor = mention.actor === null ? null : (actorIds[a]?.[mention.actor] ?? null)
      // A thing without a name of its own is one thing within one article only.
      const key = `${actor ?? `${article.id} ${mention.thing}`}|${mention.state}`
      const stance = { article, mention, day: dayOf(article), source: sourceKey(article, mention) }
      const group = groups.get(key)
      if (group) group.push(stance)
      else groups.set(key, [stance])
    }
  })
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]))
  const eventsAt = eventsByTrigger(events)
  return [...groups].flatMap(([key, group]) => {
    const thing = key.split('|', 1)[0]!
    return inNewsCycles(group).flatMap((stances): Disagreement[] => {
      const told = oncePerSource(stances)
      return differ(told) ? [differenceOf(names.get(thing) ?? told[0]!.mention.thing, told, eventsAt)] : []
    })
  })
}

/** What is written within a week may speak of one state of things; later it may have changed. */
const CYCLE_DAYS = 7
function inNewsCycles(group: readonly Stance[]): Stance[][] {
  const sorted = [...group].sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || before(a, b))
  const cycles: Stance[][] = []
  for (const stance of sorted) {
    const open = cycles.at(-1)
    if (open && (stance.day ?? 0) - (open[0]!.day ?? 0) <= CYCLE_DAYS) open.push(stance)
    else cycles.push([stance])
  }
  return cycles
}

/** Who says the same twice is one voice. */
function oncePerSource(stances: readonly Stance[]): Stance[] {
  const said = new Set<string>()
  return stances.filter(({ source, mention, article }) => {
    const key = `${source ?? article.id}|${position(mention)}`
    return !said.has(key) && said.add(key)
  })
}

function position({ holds, disputed }: StanceMention): string {
  return disputed ? `not ${holds}` : holds
}

/**
 * Denied by one and said by another; said with a reservation by one and without by another; or contrasted by the
 * article itself ("but the pilots said it was shut"). "Closed on Monday" and "reopened on Friday" are no difference.
 */
function differ(stances: readonly Stance[]): boolean {
  return stances.some(({ mention: a, source: x, article: p }, i) =>
    stances.some(({ mention: b, source: y, article: q }, j) => {
      if (i === j || (x === y && x !== null) || (x === null && y === null)) return false
      if (a.disputed && !b.disputed) return a.holds === b.holds || b.holds === 'partly'
      if (x === null || y === null) return false
      if (a.holds === 'partly') return !b.disputed && b.holds === 'yes'
      const here = p === q && Math.abs(a.passage - b.passage) <= 1 && b.start > a.start && b.contrasted
      return here && !a.disputed && !b.disputed && a.holds !== b.holds
    }),
  )
}

function differenceOf(
  name: string,
  stances: readonly Stance[],
  eventsAt: ReadonlyMap<string, readonly { readonly start: number; readonly id: EventId }[]>,
): Disagreement {
  const positions = new Set(stances.map(({ mention }) => position(mention)))
  const plain = positions.size === 2 && stances.some(({ mention }) => mention.disputed)
  const { state, question } = stances[0]!.mention
  const about = `${name}: ${question}`
  const events = stances.flatMap(({ article, mention: { word, cue } }) =>
    (eventsAt.get(article.id) ?? [])
      .filter(({ start }) => start === word.start || start === cue?.start)
      .map(({ id }) => id),
  )
  return {
    id: `${plain ? 'claim-and-denial' : 'different-words'}-${slug(`${name} ${state}`)}-${stances[0]!.article.id}`,
    kind: plain ? 'claim and denial' : 'different words',
    about,
    quotes: stances.map(({ article, mention }) => quoteOf(article, mention)),
    sources: stances.map(({ article, mention }) => (mention.source ? quoteOf(article, mention.source) : null)),
    figures: [],
    events: [...new Set(events)],
  }
}

function eventsByTrigger(events: readonly TimelineEvent[]): Map<string, { start: number; id: EventId }[]> {
  const byArticle = new Map<string, { start: number; id: EventId }[]>()
  for (const { id, reports } of events)
    for (const { trigger } of reports) {
      const known = byArticle.get(trigger.article)
      if (known) known.push({ start: trigger.start, id })
      else byArticle.set(trigger.article, [{ start: trigger.start, id }])
    }
  return byArticle
}

function sourceKey(article: ReadArticle, { source }: StanceMention): string | null {
  if (!source) return null
  return article.text
    .slice(source.start, source.end)
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
}

function dayOf({ published }: ReadArticle): number | null {
  return published ? dayNumber(published.latest) : null
}

function before(a: Stance, b: Stance): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.mention.start - b.mention.start
}

function quoteOf(article: ReadArticle, { start, end }: Span): Quote {
  return { article: article.id, start, end, exact: article.text.slice(start, end) }
}
