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

  /**
   * The one before an offset that a description means: the only one so far, else the only one, or the only one that
   * does something, in the last passage within `reach` that names any; null where it may be one or another.
   */
  meant(start: number, passage: number, reach: number): Draft | null {
    const count = countBefore(this.drafts, (draft) => draft.start < start)
    if (count === 0) return null
    const last = this.drafts[count - 1]!
    if (count <= this.alike) return last
    if (passage - last.scan.passage > reach) return null
    let from = count - 1
    while (from > 0 && this.drafts[from - 1]!.scan === last.scan) from--
    const near = this.drafts.slice(from, count)
    const acting = near.filter((draft) => draft.scan.acts[draft.from])
    return onlyOne(near) ?? (acting.some((draft) => isFirstOf(draft, near)) ? null : onlyOne(acting))
  }

  /** The last before an offset if it is the only one so far, or stands within `reach` passages. */
  before(start: number, passage: number, reach: number): Draft | null {
    const count = countBefore(this.drafts, (draft) => draft.start < start)
    if (count === 0) return null
    const last = this.drafts[count - 1]!
    return count <= this.alike || passage - last.scan.passage <= reach ? last : null
  }
}

const onlyOne = (drafts: readonly Draft[]): Draft | null =>
  drafts.length > 0 && drafts.every(({ key }) => key === drafts[0]!.key) ? drafts[0]! : null

/** “[Airbus] and Boeing sued”: both do it. */
const isFirstOf = ({ scan, to }: Draft, drafts: readonly Draft[]): boolean =>
  scan.words[to]?.lower === 'and' && drafts.some(({ from }) => from > to && from <= to + 2)
