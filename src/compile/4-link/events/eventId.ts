import { type ActorId, type Day, type EventId, slug } from '../../../corpus/ids.ts'
import type { Participant } from '../../../corpus/model.ts'

/** Of what an event's id is made. */
export interface Naming {
  /** Null where it is only bounded. */
  readonly day: Day | null
  readonly lemma: string
  readonly actors: readonly Participant[]
  /** Of its first report, as `wordsInId` gives them. */
  words(): string
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
export function takeId(naming: Naming, taken: TakenIds): EventId {
  const parties = partiesIn(naming.actors)
  const base = [naming.day ?? NO_DAY, slug(naming.lemma), ...parties].join('-') as EventId
  const tellsEnough = naming.day !== null && parties.length > 0
  return taken.take(tellsEnough && !taken.has(base) ? base : (`${base}-${naming.words()}` as EventId))
}

/** A report's words as an id that needs them has them. */
export function wordsInId(words: string): string {
  return slug(words).slice(0, 60).replace(/-$/, '')
}

const NO_DAY = 'x'

function partiesIn(actors: readonly Participant[]): ActorId[] {
  return actors
    .filter(({ role }) => role !== 'source' && role !== 'audience')
    .slice(0, 2)
    .map(({ actor }) => actor)
}
