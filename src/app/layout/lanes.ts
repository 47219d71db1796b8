import { addToGroup } from '../../corpus/groups.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { Actor } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { seenMiddle, TARGET, whollyInside } from './eventsTrack.ts'
import { type Fold, foldMarks } from './fold.ts'
import type { EventMark } from './marks.ts'
import { type Bar, barOf } from './stretch.ts'
import type { TimeScale } from './timeScale.ts'

export const LANE_HEIGHT = 26

export interface Lane {
  readonly actor: Actor
  readonly marks: readonly EventMark[]
}
export interface LaneMark {
  readonly id: string
  readonly x: number
  readonly bar: Bar
  readonly mark: EventMark
}
export interface PlacedLane {
  readonly actor: Actor
  readonly y: number
  /** Events of this actor, in view or not. */
  readonly events: number
  readonly folds: readonly Fold<LaneMark>[]
}

/**
 * One lane an actor; an event stands in the lane of each of its actors. Heaviest first in what is `seen`, then in all:
 * whoever zooms in on one story finds its actors, and not those of another.
 */
export function lanesOf(
  actors: readonly Actor[],
  marks: readonly EventMark[],
  seen: (mark: EventMark) => boolean = () => true,
): Lane[] {
  const byActor = new Map<ActorId, EventMark[]>()
  for (const mark of marks)
    for (const id of new Set(mark.event.actors.map((participant) => participant.actor))) addToGroup(byActor, id, mark)
  return actors
    .flatMap((actor) => {
      const own = byActor.get(actor.id)
      return own ? [{ lane: { actor, marks: own }, inSight: weight(own.filter(seen)), all: weight(own) }] : []
    })
    .sort((a, b) => b.inSight - a.inSight || b.all - a.all || byCodeUnit(a.lane.actor.id, b.lane.actor.id))
    .map(({ lane }) => lane)
}

/** How much is done, counted with its importance. */
function weight(marks: readonly EventMark[]): number {
  return marks.reduce((sum, mark) => sum + mark.event.importance, 0)
}

export interface LaneChoice {
  /** Actors whose lanes come first, whatever their weight. */
  readonly pinned: readonly string[]
  /** Actors whose lanes come last where they are not shown anyway: those of the event that is selected. */
  readonly joined?: readonly string[]
  /** A part of a name or of another spelling; empty for all. */
  readonly sought: string
  readonly most: number
}

export function chooseLanes(lanes: readonly Lane[], { pinned, joined = [], sought, most }: LaneChoice): Lane[] {
  const words = sought.trim().toLowerCase()
  const isSought = ({ actor }: Lane) =>
    [actor.name, ...actor.aliases.map(({ text }) => text)].some((name) => name.toLowerCase().includes(words))
  const isPinned = ({ actor }: Lane) => pinned.includes(actor.id)
  const found = words === '' ? lanes : lanes.filter((lane) => isPinned(lane) || isSought(lane))
  const shown = [...found.filter(isPinned), ...found.filter((lane) => !isPinned(lane)).slice(0, most)]
  return [...shown, ...lanes.filter((lane) => joined.includes(lane.actor.id) && !shown.includes(lane))]
}

/** A lane of a crowded corpus shows no more folds than this; the drawing stays light and the counts readable. */
const MOST_FOLDS = 16

export function placeLanes(
  lanes: readonly Lane[],
  scale: TimeScale,
  inView: (mark: EventMark) => boolean,
): PlacedLane[] {
  return lanes.map(({ actor, marks }, index) => ({
    actor,
    y: index * LANE_HEIGHT,
    events: marks.length,
    folds: foldMarks(
      marks.filter(inView).map((mark) => laneMark(mark, scale)),
      Math.max(TARGET, scale.width / MOST_FOLDS),
    ),
  }))
}

function laneMark(mark: EventMark, scale: TimeScale): LaneMark {
  const bar = barOf(mark.stretch, scale)
  return { id: mark.id, x: whollyInside(seenMiddle(bar, scale.width), scale.width), bar, mark }
}
