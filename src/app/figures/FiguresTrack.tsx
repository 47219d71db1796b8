import type { FiguresLayout } from '../layout/figuresTrack.ts'
import { claimNote } from '../ui/mark/names.ts'
import { useOpenFold } from '../ui/mark/useOpenFold.ts'
import { isFiltered } from '../view/filter.ts'
import { markOf, selectedOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { ClaimList } from './ClaimList.tsx'
import { FigureHeading } from './FigureHeading.tsx'
import { FiguresPlot } from './FiguresPlot.tsx'
import { MeasureToggles } from './MeasureToggles.tsx'
import type { FiguresTrackProps } from './props.ts'
import { saidOfScale } from './seriesSaid.ts'
import { useFiguresLayout } from './useFiguresLayout.ts'
import { useRoomInSight } from './useRoomInSight.ts'
import './figures.css'

/** Claims about numbers of people, each with its words; no line joins them and none is an average. */
export function FiguresTrack(props: FiguresTrackProps) {
  const { marks, measures, actors, frame, view, choose } = props
  const [drawing, room] = useRoomInSight(marks.length > 0, props.isFramed)
  const layout = useFiguresLayout(props, room)
  const fold = useOpenFold(marks)
  return (
    <section className="track" data-panel="figures" aria-label={say.graphic.figures}>
      <h2 className="track-name">{say.graphic.figures}</h2>
      <Heading {...props} layout={layout} />
      {marks.length === 0 ? (
        <p className="track-empty" style={{ marginInlineStart: frame.gutter }}>
          {emptiness(measures.length > 0, props.counted, view)}
        </p>
      ) : (
        <div ref={drawing}>
          <FiguresPlot {...props} layout={layout} fold={fold} />
        </div>
      )}
      {measures.length > 0 && <MeasureToggles {...{ measures, view, choose, frame }} />}
      {fold.members.length > 0 && (
        <ClaimList
          items={fold.members.map(({ id, figure }) => ({
            ...markOf(view, 'figure', id),
            figure,
            note: claimNote(figure, actors, { place: '', needsYear: () => true }),
          }))}
          onClose={fold.close}
        />
      )}
    </section>
  )
}

/** What the scale counts; nothing where there is too little to compare. */
function Heading({
  marks,
  measures,
  series,
  frame,
  view,
  choose,
  layout,
}: FiguresTrackProps & { layout: FiguresLayout }) {
  const { scale } = layout
  if (!scale) return null
  const selected = marks.find(({ id }) => id === selectedOf(view, 'figure')) ?? null
  return (
    <FigureHeading
      scale={scale}
      measures={measures}
      series={saidOfScale(series, scale.onScale, selected)}
      choose={choose}
      gutter={frame.gutter}
    />
  )
}

/** Why there is nothing to draw. */
function emptiness(hasMeasures: boolean, counted: number, { filters, axis }: View): string {
  if (!hasMeasures) return say.graphic.noFigure
  if (counted > 0) return say.graphic.noFigureDrawn(counted)
  if (isFiltered(filters)) return say.graphic.noFigureLeft
  return axis === 'reported' ? say.graphic.noFigureReported : say.graphic.noFigureDated
}
