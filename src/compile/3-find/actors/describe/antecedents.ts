import { countBefore } from '../../../../corpus/sorted.ts'
import type { Draft } from '../draft.ts'

/** Names in text order that a description may stand for, looked up without walking over all of them. */
export class Antecedents {
  /** How many from the beginning share one key. */
  private readonly alike: number

  constructor(private readonly drafts: readonly Draft[]) {
    let alike = 0
    while (alike < drafts.length && drafts[alike]!.key === drafts[0]!.key) alike++
    this.alike = alike
  }

  /** The one actor they all are, wherever they stand; null for none or several. */
  only(): Draft | null {
    return this.drafts.length > 0 && this.alike === this.drafts.length ? this.drafts[0]! : null
  }

  /** The last before an offset if it is the only one so far, or stands within `reach` passages. */
  before(start: number, passage: number, reach: number): Draft | null {
    const count = countBefore(this.drafts, (draft) => draft.start < start)
    if (count === 0) return null
    const last = this.drafts[count - 1]!
    return count <= this.alike || passage - last.scan.passage <= reach ? last : null
  }
}
