import { type ActorId, type EventId, slug } from '../../../corpus/ids.ts'
import type { TimelineEvent } from '../../../corpus/model.ts'

/** An event and the parts of which its id is made. */
export interface Unnamed {
  readonly event: Omit<TimelineEvent, 'id'>
  readonly lemma: string
  /** Of its first report, as printed. */
  readonly words: string
}

/** Ids of one corpus, no two alike. */
export class TakenIds {
  private readonly ids = new Set<EventId>()
  /** By the id they began with: the number given last, so that the next of a thousand alike is one step away. */
  private readonly numbers = new Map<EventId, number>()

  has(id: EventId): boolean {
    return this.ids.has(id)
  }

  /** The id, or where it is taken with the first number behind it that is free; taken from then on. */
  take(id: EventId): EventId {
    let number = this.numbers.get(id) ?? 1
    let free = number === 1 ? id : numbered(id, number)
    while (this.ids.has(free)) free = numbered(id, ++number)
    if (number > 1) this.numbers.set(id, number)
    this.ids.add(free)
    return free
  }
}

function numbered(id: EventId, number: number): EventId {
  return `${id}-${number}` as EventId
}

/** An id that is not taken yet; it is taken from then on. */
export function takeId(unnamed: Unnamed, taken: TakenIds): EventId {
  const { event, words } = unnamed
  const base = baseOf(unnamed) as EventId
  const tellsEnough = dayInId(event) !== NO_DAY && partiesInId(event).length > 0
  return taken.take(tellsEnough && !taken.has(base) ? base : idWithWords(base, words))
}

function idWithWords(base: EventId, words: string): EventId {
  return `${base}-${slug(words).slice(0, 60).replace(/-$/, '')}` as EventId
}

const NO_DAY = 'x'

function dayInId({ when }: Unnamed['event']): string {
  return when.basis === 'inferred' && when.words === null ? NO_DAY : (when.earliest ?? NO_DAY)
}

function partiesInId({ actors }: Unnamed['event']): ActorId[] {
  return actors
    .filter(({ role }) => role !== 'source' && role !== 'audience')
    .slice(0, 2)
    .map(({ actor }) => actor)
}

function baseOf({ event, lemma }: Unnamed): string {
  return [dayInId(event), slug(lemma), ...partiesInId(event)].join('-')
}
