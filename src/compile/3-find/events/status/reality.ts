import type { EventStatus } from '../../../../corpus/model.ts'

/** A status, or the reason why the words name nothing that happened or may happen. */
export type Reality = { readonly status: EventStatus } | { readonly refused: string }

export const is = (status: EventStatus): Reality => ({ status })

export const no = (refused: string): Reality => ({ refused })

const ORDER: readonly EventStatus[] = ['occurred', 'ongoing', 'planned', 'hypothetical', 'cancelled', 'denied']

/** The less real of the two. */
export function weaker(a: Reality, b: Reality | null): Reality {
  if (b === null || 'refused' in a) return a
  if ('refused' in b) return b
  return ORDER.indexOf(a.status) >= ORDER.indexOf(b.status) ? a : b
}
