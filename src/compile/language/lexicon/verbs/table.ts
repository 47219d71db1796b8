import type { EventType } from '../../../../corpus/model.ts'

/**
 * Verbs that name an event, by PLOVER type, as lemmas. `verb+word` needs that word after the verb (a particle, a
 * preposition or a fixed object) and goes before the bare verb.
 */
export type VerbTable = Readonly<Partial<Record<EventType, string>>>
