import type { Candidate } from './counted.ts'
import { lower, type Sentence } from './sentence.ts'

/** "released" says more when it is known who was: hostages are freed, prisoners released. */
export function measureOf(measure: string, c: Candidate, s: Sentence): string {
  if (measure === 'released' || measure === 'rescued' || measure === 'returned') {
    if (c.group === 'hostages' || lower(s.tokens, c.head) === 'captives') return 'hostages freed'
    if (c.group === 'prisoners' && measure === 'released') return 'prisoners released'
  }
  // "in exchange for 39 prisoners", "the release of 24 hostages for 39 prisoners"
  if (measure === 'detained' && c.group === 'prisoners' && s.tokens.some((t) => EXCHANGE.test(t.lower)))
    return 'prisoners released'
  return measure
}

const EXCHANGE = /^(?:exchang\w*|swap\w*|releas\w*|free[ds]?|freeing)$/
