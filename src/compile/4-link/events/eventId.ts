import { type ActorId, type EventId, slug } from '../../../corpus/ids.ts'
import type { TimelineEvent } from '../../../corpus/model.ts'

/** An event and the parts of which its id is made. */
export interface Unnamed {
  readonly event: Omit<TimelineEvent, 'id'>
  readonly lemma: string
  /** Of its first report, as printed. */
  readonly words: string
}

/** An id that is not taken yet; it is taken from then on. */
export function takeId(unnamed: Unnamed, taken: Set<EventId>): EventId {
  const { event, words } = unnamed
  const base = baseOf(unnamed) as EventId
  const tellsEnough = dayInId(event) !== NO_DAY && partiesInId(event).length > 0
  let id = tellsEnough && !taken.has(base) ? base : idWithWords(base, words)
  for (let n = 2; taken.has(id); n++) id = `${idWithWords(base, words)}-${n}` as EventId
  taken.add(id)
  return id
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
