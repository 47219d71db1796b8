import type { TimelineEvent } from '../../../corpus/model.ts'
import type { Packing } from '../../shelf.ts'
import { type Packed, packList, packWhen, unpackWhen, Values } from '../packed.ts'

/**
 * What is kept of an event besides its id. Its reports are made of what they tell, unless an editor changed them.
 */
export type Kept = Omit<TimelineEvent, 'id' | 'reports'> & Partial<Pick<TimelineEvent, 'reports'>>

/** As it is put aside. */
export const KEPT: Packing<Kept> = { pack: packed, unpack: unpacked }

function packed({ title, type, status, when, place, importance, actors, joins, reports, edited }: Kept): Packed {
  const to: unknown[] = [title, type, status, place, importance, joins, reports ?? null, edited ?? null]
  packList(to, actors, (list, { actor, role }) => list.push(actor, role))
  packWhen(to, when)
  return to
}

function unpacked(values: Packed): Kept {
  const from = new Values(values)
  const title = from.next<Kept['title']>()
  const type = from.next<Kept['type']>()
  const status = from.next<Kept['status']>()
  const place = from.next<Kept['place']>()
  const importance = from.next<Kept['importance']>()
  const joins = from.next<Kept['joins']>()
  const reports = from.next<TimelineEvent['reports'] | null>()
  const edited = from.next<NonNullable<TimelineEvent['edited']> | null>()
  const actors = from.list((list) => ({ actor: list.next(), role: list.next() }) as Kept['actors'][number])
  const kept: Kept = { title, type, status, place, importance, joins, actors, when: unpackWhen(from) }
  if (reports) Object.assign(kept, { reports })
  return edited ? Object.assign(kept, { edited }) : kept
}
