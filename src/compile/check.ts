import type { Diagnostic } from './diagnostic.ts'
import type { Corpus } from './shapes.ts'

/** The invariants of `corpus/`, asserted over a finished corpus. A complaint here is a fault of the compiler. */
export function checkCorpus(_corpus: Corpus): readonly Diagnostic[] {
  return []
}
