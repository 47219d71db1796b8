/** Verbs without a passive: their form in -ed is always the past. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  `decline fail agree vow decide rise fall arrive die happen occur come go remain seem appear resign escape flee collapse
  erupt protest march rally travel apologize apologise vanish disappear succumb refuse try attempt manage begin continue
  respond react insist emerge struggle strive scramble cease tend last belong consist exist differ depend persist prevail
  elapse lapse linger reside emigrate migrate collide plunge plummet soar surge dwindle thrive falter flourish comply
  conspire collaborate cooperate defect deteriorate retaliate revolt rebel wait abstain`.split(/\s+/),
)
