import { dayFromNumber } from '../../../corpus/day.ts'
import type { EventStatus, EventType } from '../../../corpus/model.ts'
import type { Card } from './card.ts'
import type { Naming } from './eventId.ts'
import { participantsOf } from './participants.ts'
import type { IdOf } from './telling.ts'

/** What an event that is told by one report alone is named and sorted by: its card says it all. */
export interface Outline extends Naming {
  readonly type: EventType
  readonly status: EventStatus
  /** Number of its first day; null where it is open. */
  readonly earliest: number | null
}

export function outlineOf(card: Card, idOf: IdOf, words: () => string): Outline {
  const { type, status, bareLemma: lemma, from } = card
  const earliest = Number.isFinite(from) ? from : null
  return {
    type,
    status,
    lemma,
    earliest,
    day: earliest === null || (card.inferred && !card.dated) ? null : dayFromNumber(earliest),
    actors: participantsOf(card.parties(idOf)),
    words,
  }
}
