import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, ArticleSummary, Series } from '../../corpus/model.ts'
import type { FigureMark } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale, TimeWindow } from '../layout/timeScale.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import type { TrackEdges } from '../ui/mark/useTrackKeys.ts'
import type { View } from '../view/view.ts'
import type { Difference } from './differing.ts'

export interface FiguresTrackProps {
  readonly marks: readonly FigureMark[]
  /** Figures of tiles that are not loaded at this width. */
  readonly counted: number
  readonly measures: readonly MeasureUse[]
  readonly series: readonly Series[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly articles: ReadonlyMap<string, ArticleSummary>
  /** Of claims that another claim contradicts or falls short of. */
  readonly differences: ReadonlyMap<string, Difference>
  readonly scale: TimeScale
  /** The days of the first view. */
  readonly first: TimeWindow
  readonly frame: Frame
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  /** Inside another page, whose frame may follow the height of this one. */
  readonly isFramed: boolean
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected: a share and its base light up together. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  readonly edges: TrackEdges
}
