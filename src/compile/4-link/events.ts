import type { Diagnostic } from '../diagnostic.ts'
import type { Spool } from '../shelf.ts'
import type { Cast } from './actors.ts'
import type { Added } from './corrections/added.ts'
import type { Aimed } from './corrections/aim.ts'
import { regroup } from './corrections/regroup.ts'
import type { Company } from './events/card.ts'
import type { Cards } from './events/cards.ts'
import { clusterOf, type Pair } from './events/cluster.ts'
import { TakenIds, takeId } from './events/eventId.ts'
import { eventOf, namingOf, type Unnamed } from './events/eventOf.ts'
import { EventShelf } from './events/eventShelf.ts'
import { joinsOf } from './events/joins.ts'
import { Node } from './events/node.ts'
import { outlineOf } from './events/outline.ts'
import type { Reports } from './events/reports.ts'
import type { IntLists } from './ints.ts'

/** What editors add, split and merge. */
interface ByHand {
  readonly added: readonly Added[]
  readonly aimed: readonly Aimed[]
}

export interface LinkedEvents {
  readonly events: EventShelf
  /** Pairs of articles of one story: the earlier, the later, and 1 where both tell one event first, else 0. */
  readonly mates: IntLists
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Events across articles, each with every passage that reports it. Reports are joined when they agree in time, kind
 * and parties and tell the same act; a joined event keeps every passage and what each says of it.
 */
export function linkEvents(
  reports: Reports,
  cast: Cast,
  spool: Spool,
  { added, aimed }: ByHand = { added: [], aimed: [] },
): LinkedEvents {
  const { cards } = reports
  const reasons = reasonsOf(added, reports)
  const company = companyOf(cast)
  const nodeAt = (report: number) => new Node(cards.at(report), company)
  const { groups, apart, pairsOf, mates } = clusterOf(
    cards.length,
    (report) => (reasons.has(report) ? null : nodeAt(report)),
    (report) => (reasons.has(report) ? -1 : cards.headOf(report)),
  )
  const remarks = apart > 0 ? [notCompared(apart)] : []
  const events = new EventShelf(reports.length, reports.tellings, cast, spool)
  const toldBy = (members: readonly number[]) => toldByAll(members, pairsOf(members), reports, cast, nodeAt)
  const taken = new TakenIds()
  const numbers = shelve(events, groups, toldBy, taken, reports, cast)
  if (reasons.size === 0 && aimed.length === 0) return { events, mates, diagnostics: remarks }

  const { changed, gone, diagnostics } = regroup(groups, reasons, aimed, reports)
  const known = changed.map(({ found }) => (found === null ? null : events.idOf(numbers[found]!)))
  for (const { found } of changed) if (found !== null) events.drop(numbers[found]!)
  for (const group of gone) events.drop(numbers[group]!)
  changed.forEach(({ reports: members, edits }, i) => {
    const told = toldBy(members)
    // It keeps the id it had, so that links to it live on.
    events.put({ id: known[i] ?? takeId(namingOf(told), taken), ...told.event, edited: edits }, members)
  })
  return { events, mates, diagnostics: [...remarks, ...diagnostics] }
}

/** Why an editor added a report, by its number. */
function reasonsOf(added: readonly Added[], reports: Reports): ReadonlyMap<number, string> {
  return new Map(
    added.flatMap(({ at, correction }) =>
      at.kind === 'event' ? [[reports.numberOf(at), correction.reason] as const] : [],
    ),
  )
}

function companyOf(cast: Cast): Company {
  const states = cast.states()
  const realms = cast.realms()
  const persons = cast.persons()
  return {
    isState: (actor) => realms.has(actor),
    isPerson: (actor) => persons.has(actor),
    actorOf: (name) => cast.actorOf(name),
    statesOf: (actor) => states.get(actor) ?? NO_STATES,
  }
}
const NO_STATES: ReadonlySet<number> = new Set()

/** The event that all these reports tell, and why they are held to. */
function toldByAll(
  members: readonly number[],
  pairs: readonly Pair[],
  reports: Reports,
  cast: Cast,
  nodeAt: (report: number) => Node,
): Unnamed {
  const { cards } = reports
  const tellings = members.map((report) => reports.tellingAt(report))
  const joins = joinsOf(pairs, {
    nodeAt,
    headOf: (report) => cards.headOf(report),
    quoted: (report) => tellings[members.indexOf(report)]!.quote.exact,
    printed: { actor: (number) => cast.nameOf(number), word: (number) => cards.wordOf(number) },
  })
  return eventOf(tellings, (name) => cast.idOf(name), joins)
}

/** Puts the events of all groups on the shelf; their numbers there, by group. */
function shelve(
  events: EventShelf,
  groups: IntLists,
  toldBy: (members: readonly number[]) => Unnamed,
  taken: TakenIds,
  reports: Reports,
  cast: Cast,
): Int32Array {
  const { cards } = reports
  const numbers = new Int32Array(groups.length)
  for (const group of inOrderOfPublication(groups, cards)) {
    const members = groups.at(group)
    const [first = 0] = members
    if (members.length === 1) {
      const outline = outlineOf(
        cards.at(first),
        (name) => cast.idOf(name),
        () => reports.wordsAt(first),
      )
      numbers[group] = events.putAlone(takeId(outline, taken), first, outline)
    } else {
      const told = toldBy(members)
      numbers[group] = events.put({ id: takeId(namingOf(told), taken), ...told.event }, members)
    }
  }
  return numbers
}

/** Places of the groups: those published first first, undated ones last, then by article and place in it. */
function inOrderOfPublication(groups: IntLists, cards: Cards): Int32Array {
  const firsts = Int32Array.from({ length: groups.length }, (_, group) =>
    groups.at(group).reduce((first, other) => (comesBefore(cards, other, first) < 0 ? other : first)),
  )
  const order = firsts.map((_, group) => group)
  return order.sort((a, b) => comesBefore(cards, firsts[a]!, firsts[b]!) || a - b)
}

function comesBefore(cards: Cards, a: number, b: number): number {
  return (
    cards.dayOf(a) - cards.dayOf(b) || cards.articleOf(a) - cards.articleOf(b) || cards.startOf(a) - cards.startOf(b)
  )
}

function notCompared(pairs: number): Diagnostic {
  return {
    level: 'remark',
    rule: 'reports not compared',
    path: '.',
    line: 1,
    column: 1,
    message: `${pairs} pairs of reports of one actor or act and one time stand too far apart to be compared`,
    advice: 'where two of them tell one event, join them in corrections.yaml',
  }
}
