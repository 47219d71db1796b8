import type { Disagreement } from '../../corpus/disagreement.ts'
import { addToGroup } from '../../corpus/groups.ts'
import type { FigureId } from '../../corpus/ids.ts'
import type { Quote, Report, Series, TimelineEvent } from '../../corpus/model.ts'
import type { EventShelf } from './events/eventShelf.ts'
import { alike, isDenied, isTold } from './events/gist.ts'
import type { Interval } from './figures/interval.ts'

/** What is looked up of claims and events while differences are sought. */
export interface Told {
  intervalOf(figure: FigureId): Interval | null
  quoteOf(figure: FigureId): Quote
  readonly events: EventShelf
}

/** Differences worth showing, with no winner. Work grows with the number of claims and events, sorting apart. */
export function linkDisagreements(
  series: readonly Series[],
  { events, ...claims }: Told,
  stances: readonly Disagreement[] = [],
): readonly Disagreement[] {
  const found = [...series.flatMap((line) => differingFigures(line, claims)), ...denials(events), ...stances]
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

// ---- figures

/**
 * Claims of one series that cannot both be true. On one day they differ; of two days, a later one below an earlier is a
 * revision where the count can only grow. A later, higher one is news, not a difference.
 */
function differingFigures(series: Series, told: Omit<Told, 'events'>): Disagreement[] {
  const claims = series.figures
    .map((id) => told.intervalOf(id))
    .filter((claim): claim is Interval => claim !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.figure < b.figure ? -1 : 1))
  const found: Disagreement[] = []
  const grows = series.kind !== 'state' && !series.share
  let highest: Interval | null = null
  for (let i = 0; i < claims.length; ) {
    const day = claims[i]!.day
    let most: Interval = claims[i]!
    let least: Interval = claims[i]!
    for (; i < claims.length && claims[i]!.day === day; i++) {
      if (claims[i]!.low > most.low) most = claims[i]!
      if (claims[i]!.high < least.high) least = claims[i]!
    }
    if (most.low > least.high) found.push(differenceOf('different figures', series, [least, most], told))
    if (grows && highest !== null && least.high < highest.low)
      found.push(differenceOf('revision', series, [highest, least], told))
    if (highest === null || most.low > highest.low) highest = most
  }
  return found
}

function differenceOf(
  kind: 'different figures' | 'revision',
  series: Series,
  claims: readonly Interval[],
  told: Omit<Told, 'events'>,
): Disagreement {
  const ids = claims.map(({ figure }) => figure)
  return {
    id: `${kind.replaceAll(' ', '-')}-${ids.join('-')}`,
    kind,
    about: series.label,
    quotes: ids.map((id) => told.quoteOf(id)),
    figures: ids,
    events: [],
  }
}

// ---- events

/** One passage reports that it happened, another that it is denied: of one event, or of two alike in all but that. */
function denials(events: EventShelf): Disagreement[] {
  const found: Disagreement[] = []
  const denied = new Set<number>()
  for (const { status, likeness } of events.gists()) if (status === 'denied') denied.add(likeness)
  const claimed = new Map<string, TimelineEvent[]>()
  for (const { number, deniedBy, toldBy, likeness } of events.gists()) {
    // Few events are denied; the others need not be looked at.
    if (!toldBy || (!deniedBy && !denied.has(likeness))) continue
    const event = events.get(number)
    if (deniedBy) found.push(denialOf([event], [quoteOf(event, isTold), quoteOf(event, isDenied)]))
    else addToGroup(claimed, alike(event, event.id), event)
  }
  for (const { number, status } of events.gists()) {
    if (status !== 'denied') continue
    const event = events.get(number)
    const other = claimed.get(alike(event, event.id))?.find((claim) => claim.id !== event.id && overlaps(claim, event))
    if (other) found.push(denialOf([other, event], [other.reports[0]!.quote, event.reports[0]!.quote]))
  }
  return found
}

function quoteOf({ reports }: TimelineEvent, stands: (report: Report) => boolean): Quote {
  return reports.find(stands)!.quote
}

/** Both have days, and share one. */
function overlaps(a: TimelineEvent, b: TimelineEvent): boolean {
  const { earliest: a0, latest: a1 } = a.when
  const { earliest: b0, latest: b1 } = b.when
  return a0 !== null && a1 !== null && b0 !== null && b1 !== null && a0 <= b1 && b0 <= a1
}

function denialOf(events: readonly TimelineEvent[], quotes: readonly Quote[]): Disagreement {
  return {
    id: `claim-and-denial-${events.map((event) => event.id).join('-')}`,
    kind: 'claim and denial',
    about: events[0]!.title,
    quotes,
    figures: [],
    events: events.map((event) => event.id),
  }
}
