import type { EventStatus, EventType, FigureKind, Role, TimelineEvent } from '../../corpus/model.ts'

/**
 * How types and statuses are named and told apart. Five families share a hue (`--force` … in theme.css); the letter
 * tells the types of a family apart where there is no room for a word, so that colour is never the only cue.
 */
export const FAMILIES = ['force', 'talks', 'dispute', 'people', 'speech'] as const
export type Family = (typeof FAMILIES)[number]
export const FAMILY_LABELS: Record<Family, string> = {
  force: 'Force',
  talks: 'Talks',
  dispute: 'Dispute',
  people: 'People and aid',
  speech: 'Statements',
}

interface TypeLook {
  readonly family: Family
  readonly label: string
  readonly letter: string
}
export const EVENT_TYPE_LOOKS: Record<EventType, TypeLook> = {
  assault: { family: 'force', label: 'assault', letter: 'A' },
  coerce: { family: 'force', label: 'coercion', letter: 'C' },
  mobilize: { family: 'force', label: 'mobilisation', letter: 'M' },
  crime: { family: 'force', label: 'crime', letter: 'R' },
  retreat: { family: 'force', label: 'retreat', letter: 'B' },
  agree: { family: 'talks', label: 'agreement', letter: 'G' },
  consult: { family: 'talks', label: 'meeting', letter: 'M' },
  support: { family: 'talks', label: 'support', letter: 'S' },
  concede: { family: 'talks', label: 'concession', letter: 'Y' },
  cooperate: { family: 'talks', label: 'cooperation', letter: 'O' },
  investigate: { family: 'dispute', label: 'investigation', letter: 'I' },
  demand: { family: 'dispute', label: 'demand', letter: 'D' },
  disapprove: { family: 'dispute', label: 'disapproval', letter: 'V' },
  reject: { family: 'dispute', label: 'rejection', letter: 'N' },
  threaten: { family: 'dispute', label: 'threat', letter: 'T' },
  sanction: { family: 'dispute', label: 'sanction', letter: 'X' },
  protest: { family: 'dispute', label: 'protest', letter: 'P' },
  aid: { family: 'people', label: 'aid', letter: 'A' },
  displacement: { family: 'people', label: 'displacement', letter: 'D' },
  condition: { family: 'people', label: 'condition', letter: 'C' },
  statement: { family: 'speech', label: 'statement', letter: 'S' },
}

export const STATUS_LABELS: Record<EventStatus, string> = {
  occurred: 'reported as happened',
  ongoing: 'ongoing',
  planned: 'planned',
  hypothetical: 'conditional',
  cancelled: 'cancelled',
  denied: 'denied',
}

/** What part somebody has in an event; empty for the one who acts. */
export const ROLE_LABELS: Record<Role, string> = {
  agent: '',
  patient: 'affected',
  source: 'speaking',
  theme: 'spoken of',
  audience: 'addressed',
}

export const FIGURE_KIND_LABELS: Record<FigureKind, string> = {
  cumulative: 'running total',
  incident: 'one incident',
  period: 'over a period',
  state: 'as it stood',
}

export function familyOf(event: TimelineEvent): Family {
  return EVENT_TYPE_LOOKS[event.type].family
}
