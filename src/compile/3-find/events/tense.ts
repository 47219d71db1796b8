import type { VerbGroup } from '../../language/clauses.ts'

/** “killed”, “was killed”, “was landing”: told of a time that is over, and not “had killed” or “has killed”. */
export const isPlainPast = (verb: VerbGroup | null | undefined): boolean =>
  verb?.form === 'finite' && verb.tense === 'past' && !verb.perfect
