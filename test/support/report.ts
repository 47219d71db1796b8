import { findAll } from '../../src/compile/3-find/find.ts'
import type { EventMention, ReadArticle } from '../../src/compile/shapes.ts'
import type { Marked } from './marked.ts'
import { splitText } from './splitText.ts'

const PUBLISHED = '2024-05-15'

/** The article as a report that came out on Wednesday 15 May 2024. */
export const read = (text: string): ReadArticle => findAll(splitText(text, PUBLISHED, PUBLISHED, 'report'))

/** `2024-05-12`, `2024-05-06..2024-05-12`, `..2024-05-15`; with a question mark where no words of the clause date it. */
export function day({ when }: EventMention): string {
  const { earliest, latest, basis } = when
  const days = earliest === latest ? (earliest ?? 'undated') : `${earliest ?? ''}..${latest ?? ''}`
  return basis === 'inferred' ? `${days}?` : days
}

/** The title of the event that this word names. */
export const titleOf = (text: string, trigger: string): string | undefined =>
  read(text).events.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger)?.title

/** Its events, each marked by the word that names it: `assault occurred 2024-05-14`. */
export const eventMarks = (text: string): Marked[] =>
  read(text).events.map((event) => ({ ...event.trigger, label: `${event.type} ${event.status} ${day(event)}` }))
