import type { Hit } from '../hit.ts'
import type { Scan } from '../scan.ts'
import type { Title } from '../titles.ts'
import type { Guess } from './classify.ts'

/** A name no lexicon knows, with the title printed beside it. */
export interface Name {
  readonly scan: Scan
  readonly from: number
  readonly to: number
  readonly text: string
  readonly guess: Guess
  readonly title: Title | null
  readonly rule: string
  /** The known name it was made part of ("Kenya" in "Kenya Airways"). */
  readonly swallowed: Hit | null
}
