import type { EventType, TimelineEvent } from '../../corpus/model.ts'
import type { Family } from '../words/family.ts'

/**
 * How types are told apart. Five families share a hue (`--force` … in theme.css); the letter, in the words of each
 * language, tells the types of a family apart where there is no room for a word, so that colour is never the only cue.
 */
export const FAMILY_OF: Record<EventType, Family> = {
  assault: 'force',
  coerce: 'force',
  mobilize: 'force',
  crime: 'force',
  retreat: 'force',
  agree: 'talks',
  consult: 'talks',
  support: 'talks',
  concede: 'talks',
  cooperate: 'talks',
  investigate: 'dispute',
  demand: 'dispute',
  disapprove: 'dispute',
  reject: 'dispute',
  threaten: 'dispute',
  sanction: 'dispute',
  protest: 'dispute',
  aid: 'people',
  displacement: 'people',
  condition: 'people',
  statement: 'speech',
}

/** In the order in which they are explained. */
export function typesOf(family: Family): EventType[] {
  return (Object.keys(FAMILY_OF) as EventType[]).filter((type) => FAMILY_OF[type] === family)
}

export function familyOf(event: TimelineEvent): Family {
  return FAMILY_OF[event.type]
}
