/** One step from words to value, as the "why" panel shows it: what was looked at, and what followed. */
export interface Step {
  readonly looked: string
  readonly found: string
  /** Other readings that were weighed at this step; left out where there were none. */
  readonly considered?: readonly Considered[]
}
/** A reading that was weighed and not taken, and why not. */
export interface Considered {
  readonly reading: string
  readonly against: string
}

/** The step with readings that were weighed at it. */
export function considering(step: Step, considered: readonly Considered[]): Step {
  if (considered.length === 0) return step
  const { looked, found } = step
  return { looked, found, considered: [...(step.considered ?? []), ...considered] }
}
