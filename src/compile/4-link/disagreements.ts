import type { Disagreement } from '../../corpus/disagreement.ts'
import type { FigureId } from '../../corpus/ids.ts'
import type { Figure, Quote, Series, TimelineEvent } from '../../corpus/model.ts'

/** Differences worth showing, with no winner. Work grows with the number of claims and events, sorting apart. */
export function linkDisagreements(
  events: readonly TimelineEvent[],
  figures: readonly (readonly Figure[])[],
  series: readonly Series[],
  stances: readonly Disagreement[] = [],
): readonly Disagreement[] {
  const byId = new Map(figures.flat().map((figure) => [figure.id, figure]))
  const found = [...series.flatMap((line) => differingFigures(line, byId)), ...denials(events), ...stances]
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

// ---- figures

/** What a number admits: "more than 5" ends nowhere, "about 100" leaves a tenth either way. */
interface Interval {
  readonly figure: Figure
  readonly low: number
  readonly high: number
  /** Days on which the claim holds, for sorting; empty when not known. */
  readonly day: string
}
/** How far from the printed number "about" and "some" may be read, as a part of it. */
const ABOUT = 0.1

function intervalOf(figure: Figure): Interval | null {
  const { point, bound } = figure
  const day = figure.asOf?.latest ?? figure.reportedOn ?? ''
  if (figure.modality !== '') return null
  if (bound === '~' && point !== null) return { figure, low: point * (1 - ABOUT), high: point * (1 + ABOUT), day }
  const low = figure.low ?? (bound === '=' ? point : null)
  const high = figure.high ?? (bound === '=' ? point : null)
  if (low === null && high === null) return null
  return { figure, low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, day }
}

/**
 * Claims of one series that cannot both be true. On one day they differ; of two days, a later one below an earlier is a
 * revision where the count can only grow. A later, higher one is news, not a difference.
 */
function differingFigures(series: Series, byId: ReadonlyMap<FigureId, Figure>): Disagreement[] {
  const claims = series.figures
    .map((id) => intervalOf(byId.get(id)!))
    .filter((claim): claim is Interval => claim !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.figure.id < b.figure.id ? -1 : 1))
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
    if (most.low > least.high) found.push(differenceOf('different figures', series, [least, most]))
    if (grows && highest !== null && least.high < highest.low)
      found.push(differenceOf('revision', series, [highest, least]))
    if (highest === null || most.low > highest.low) highest = most
  }
  return found
}

function differenceOf(
  kind: 'different figures' | 'revision',
  series: Series,
  claims: readonly Interval[],
): Disagreement {
  const ids = claims.map((claim) => claim.figure.id)
  return {
    id: `${kind.replaceAll(' ', '-')}-${ids.join('-')}`,
    kind,
    about: series.label,
    quotes: claims.map((claim) => claim.figure.quote),
    figures: ids,
    events: [],
  }
}

// ---- events

/** One passage reports that it happened, another that it is denied: of one event, or of two alike in all but that. */
function denials(events: readonly TimelineEvent[]): Disagreement[] {
  const found: Disagreement[] = []
  const claimed = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const denied = event.reports.find((report) => report.status === 'denied')
    const told = event.reports.find((report) => report.status === 'occurred' || report.status === 'ongoing')
    if (denied && told) found.push(denialOf([event], [told.quote, denied.quote]))
    else if (told) push(claimed, alike(event), event)
  }
  for (const event of events) {
    if (event.status !== 'denied') continue
    const other = claimed.get(alike(event))?.find((claim) => claim.id !== event.id && overlaps(claim, event))
    if (other) found.push(denialOf([other, event], [other.reports[0]!.quote, event.reports[0]!.quote]))
  }
  return found
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** The same act, by and against the same actors. An event without actors is like none. */
function alike(event: TimelineEvent): string {
  const actors = event.actors
    .filter((a) => a.role === 'agent' || a.role === 'patient')
    .map((a) => `${a.actor}:${a.role}`)
  return `${event.type}|${actors.length === 0 ? event.id : actors.sort().join(';')}`
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
