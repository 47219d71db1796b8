import type { EventStatus, When } from '../../../corpus/model.ts'
import type { Candidate } from './candidate.ts'
import type { Participant } from './participants/participants.ts'
import type { Signs } from './signs.ts'

/** A time, and the index of the expression it rests on. */
export interface Dated {
  readonly when: When
  readonly time: number | null
}

/** A candidate that names an event, before it is known which of its neighbours say the same. */
export interface Draft {
  readonly candidate: Candidate
  readonly status: EventStatus
  readonly participants: readonly Participant[]
  readonly attribution: number | null
  readonly times: readonly number[]
  readonly signs: Signs
}

/** With the words that name it. */
export interface Titled extends Draft {
  readonly title: string
}

/** Written out: what is added to an object that was spread has a shape of its own to the engine, each anew. */
export function titledAs(draft: Draft, title: string): Titled {
  const { candidate, status, participants, attribution, times, signs } = draft
  return { candidate, status, participants, attribution, times, signs, title }
}
