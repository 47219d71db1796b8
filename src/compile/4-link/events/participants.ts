import type { ActorId } from '../../../corpus/ids.ts'
import type { Participant, Role } from '../../../corpus/model.ts'

const ROLE_ORDER: readonly Role[] = ['agent', 'patient', 'theme', 'source', 'audience']

/** Each actor once, in the weightiest of its roles; by role, then id. */
export function participantsOf(named: Iterable<Participant>): Participant[] {
  const roles = new Map<ActorId, Role>()
  for (const { actor, role } of named) {
    const known = roles.get(actor)
    if (known === undefined || weightOf(role) < weightOf(known)) roles.set(actor, role)
  }
  const participants = Array.from(roles, ([actor, role]) => ({ actor, role }))
  return participants.length < 2
    ? participants
    : participants.sort((a, b) => weightOf(a.role) - weightOf(b.role) || (a.actor < b.actor ? -1 : 1))
}

function weightOf(role: Role): number {
  return ROLE_ORDER.indexOf(role)
}
