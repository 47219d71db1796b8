import { NoTime } from './NoTime.tsx'
import type { TimelineProps } from './props.ts'
import { SharedDrawing } from './SharedDrawing.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useWidth } from './useWidth.ts'
import { VerticalTimeline } from './VerticalTimeline.tsx'
import { WideTimeline } from './WideTimeline.tsx'
import '../ui/mark/mark.css'
import '../ui/mark/memberList.css'
import './timeline.css'
import { say } from '../words/say.ts'

/** Below this width time runs down: labels beside one another would be a word a line. */
const NARROW = 560

/**
 * The graphic. It measures the width it is given by its parent and draws the vertical timeline where that is narrow;
 * it fetches nothing.
 */
export function Timeline(props: TimelineProps) {
  const [ref, width] = useWidth<HTMLElement>()
  return (
    <section ref={ref} className="timeline" data-panel="timeline" aria-label={say.graphic.timeline}>
      {props.corpus.extent === null && <Undatable {...props} />}
      {props.corpus.extent && width >= NARROW && <WideTimeline {...props} width={width} />}
      {props.corpus.extent && width > 0 && width < NARROW && <VerticalTimeline {...props} width={width} />}
    </section>
  )
}

function Undatable({ corpus, undated, view }: TimelineProps) {
  return (
    <>
      <SharedDrawing width={0} />
      <NoTime corpus={corpus} />
      <UndatedTray corpus={corpus} undated={undated} view={view} />
    </>
  )
}
