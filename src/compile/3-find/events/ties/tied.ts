import type { EventMention, Tie } from '../../../shapes.ts'

/** An event before it is known what it is told with. */
export type Untied = Omit<EventMention, 'happening' | 'tie'>

/** Written out: what is added to an object that was spread has a shape of its own to the engine, each anew. */
export function tiedAs(event: Untied, happening: string | null, tie: Tie | null): EventMention {
  const { start, end, passage, trigger, lemma, title, type, status, when, time, place, importance } = event
  const { participants, attribution, words, rule } = event
  return {
    start,
    end,
    passage,
    trigger,
    lemma,
    title,
    type,
    status,
    when,
    time,
    place,
    importance,
    participants,
    attribution,
    words,
    happening,
    tie,
    rule,
  }
}
