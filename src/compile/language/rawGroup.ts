/**
 * Verb groups before it is known which clause they belong to.
 *
 *   [has been working] | [did not specify] | [to be released] | [will meet]
 */
export interface RawGroup {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly lemma: string
  /** `past?`: past tense or participle, which only the sentence can tell. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'past?' | 'participle' | 'base'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  /** An auxiliary that stands before its subject (“should it launch”): the auxiliary's index; else -1. */
  readonly inverted: number
}
