import type { CorpusFile, UndatedFile } from '../../corpus/files.ts'
import type { Marks } from '../load/useMarks.ts'
import type { View } from '../view/view.ts'
import { useWidth } from './useWidth.ts'
import { WideTimeline } from './WideTimeline.tsx'
import '../ui/mark/mark.css'
import './timeline.css'

/**
 * The graphic. It measures the width it is given by its parent and draws the vertical timeline where that is narrow;
 * it fetches nothing.
 */
export interface TimelineProps {
  readonly corpus: CorpusFile
  readonly marks: Pick<Marks, 'events' | 'figures' | 'folded'>
  /** Null while not loaded, or when everything could be dated. */
  readonly undated: UndatedFile | null
  readonly view: View
  /** A step that Back undoes. */
  readonly choose: (change: Partial<View>) => void
  /** The end of a gesture. */
  readonly settle: (change: Partial<View>) => void
}

export function Timeline(props: TimelineProps) {
  const [ref, width] = useWidth<HTMLElement>()
  return (
    <section ref={ref} className="timeline" data-panel="timeline" aria-label="Timeline">
      {width > 0 && <WideTimeline {...props} width={width} />}
    </section>
  )
}
