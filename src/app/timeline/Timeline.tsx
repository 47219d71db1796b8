import type { CorpusFile, TileFile, UndatedFile } from '../../corpus/files.ts'
import type { View } from '../view/view.ts'

/**
 * The graphic. It measures the width it is given by its parent and draws the vertical timeline where that is narrow;
 * it fetches nothing.
 */
export interface TimelineProps {
  readonly corpus: CorpusFile
  /** Every tile that is loaded; a small corpus has one. */
  readonly tiles: readonly TileFile[]
  /** Null while not loaded, or when everything could be dated. */
  readonly undated: UndatedFile | null
  readonly view: View
  /** A step that Back undoes. */
  readonly choose: (change: Partial<View>) => void
  /** The end of a gesture. */
  readonly settle: (change: Partial<View>) => void
}

export function Timeline({ corpus }: TimelineProps) {
  return <section data-panel="timeline" aria-label={corpus.title} />
}
