import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { Marks } from '../load/useMarks.ts'
import type { View } from '../view/view.ts'

/** What the graphic draws, wide or narrow, and whom it tells. */
export interface TimelineProps {
  readonly corpus: CorpusFile
  readonly marks: Pick<Marks, 'events' | 'figures' | 'folded' | 'behind' | 'openMore'>
  /** Null while not loaded, or when everything could be dated. */
  readonly undated: UndatedFile | null
  readonly view: View
  /** A step that Back undoes. */
  readonly choose: (change: Partial<View>) => void
  /** Shorter where it can be: inside another page. */
  readonly brief?: boolean
  /** The end of a gesture. */
  readonly settle: (change: Partial<View>) => void
}
