import { useMemo } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, ArticleSummary, Series } from '../../corpus/model.ts'
import type { PlacedFigure } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { claimNote } from '../ui/mark/names.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { useOpenFold } from '../ui/mark/useOpenFold.ts'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { isFiltered } from '../view/filter.ts'
import { markOf, selectedOf, type View } from '../view/view.ts'
import { BandOf } from './BandOf.tsx'
import { Claim, ClaimBar, ClaimNote } from './Claim.tsx'
import { ClaimList } from './ClaimList.tsx'
import { claimName } from './claimName.ts'
import type { Difference } from './differing.ts'
import { FigureFolds } from './FigureFolds.tsx'
import { FigureGrid } from './FigureGrid.tsx'
import { FigureHeading } from './FigureHeading.tsx'
import { MeasureToggles } from './MeasureToggles.tsx'
import { NothingInView } from './NothingInView.tsx'
import { saidOfScale } from './seriesSaid.ts'
import { Tie } from './Tie.tsx'
import { useFiguresLayout } from './useFiguresLayout.ts'
import './figures.css'
import { drawnScale } from '../layout/mirror.ts'
import { say } from '../words/say.ts'

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
  readonly frame: Frame
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected: a share and its base light up together. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  readonly edges: TrackEdges
}

/** Claims about numbers of people, each with its words; no line joins them and none is an average. */
export function FiguresTrack(props: FiguresTrackProps) {
  const { marks, measures, series, actors, articles, differences, scale, frame, view } = props
  const { choose, isLit, chosen, onPoint, edges } = props
  const layout = useFiguresLayout(props)
  const paper = useMemo(() => drawnScale(scale), [scale])
  const fold = useOpenFold(marks)
  const { scale: figures, onScale, beneath, folds } = layout
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    [...onScale, ...beneath, ...folds].map(({ id }) => id),
    { onEdge: edges.onEdge, onEscape: () => fold.escape(edges) },
  )
  const base = marks.find(({ id }) => id === chosen)?.figure.base ?? null
  const isTied = ({ figure }: FigureMark) => chosen !== null && (figure.base === chosen || figure.id === base)
  const markProps = (mark: FigureMark) => ({
    ...markOf(view, 'figure', mark.id),
    name: claimName(mark.figure, actors, articles, differences.get(mark.id)),
    lit: isLit(mark.stretch) || isTied(mark),
    onPoint,
  })
  /** `top`: where the rows begin that it stands in. */
  const linkTo = (place: PlacedFigure, top: number) => (
    <MarkLink key={place.id} {...markProps(place.mark)} x={place.x} y={place.y + top} tabbable={isStop(place.id)}>
      <Claim place={place} differs={differences.has(place.id)} />
    </MarkLink>
  )
  const selected = marks.find(({ id }) => id === selectedOf(view, 'figure')) ?? null
  const top = layout.height - (layout.foldsY + (folds.length > 0 ? 28 : 0))
  return (
    <section className="track" data-panel="figures" aria-label={say.graphic.figures}>
      <h2 className="track-name">{say.graphic.figures}</h2>
      {figures && (
        <FigureHeading
          scale={figures}
          measures={measures}
          series={saidOfScale(series, figures.onScale, selected)}
          choose={choose}
          gutter={frame.gutter}
        />
      )}
      {marks.length === 0 ? (
        <p className="track-empty" style={{ marginInlineStart: frame.gutter }}>
          {emptiness(measures.length > 0, props.counted, view)}
        </p>
      ) : (
        <Plot
          frame={frame}
          height={Math.max(24, layout.height)}
          label={say.graphic.figures}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          names={figures && <FigureGrid figures={figures} frame={frame} />}
        >
          {layout.bands.map((band) => (
            <BandOf key={band.id} band={band} />
          ))}
          {figures && onScale.length === 0 && (
            <NothingInView
              marks={figures.onScale}
              scale={scale}
              view={view}
              x={frame.width / 2}
              y={layout.chartHeight / 2}
            />
          )}
          <Tie layout={layout} beneath={top} chosen={chosen} />
          {onScale.map((place) => (
            <ClaimBar key={place.id} place={place} scale={paper} />
          ))}
          {onScale.map((place) => linkTo(place, 0))}
          {onScale.map((place) => (
            <ClaimNote key={place.id} place={place} selected={place.id === selected?.id} />
          ))}
          <g transform={`translate(0 ${top})`}>
            {beneath.map((place) => (
              <ClaimBar key={place.id} place={place} scale={paper} />
            ))}
            {beneath.map((place) => linkTo(place, top))}
            <FigureFolds {...{ layout, top, view, fold, isStop, markProps }} scale={paper} />
          </g>
        </Plot>
      )}
      {measures.length > 0 && <MeasureToggles measures={measures} view={view} choose={choose} gutter={frame.gutter} />}
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

/** Why there is nothing to draw. */
function emptiness(hasMeasures: boolean, counted: number, { filters, axis }: View): string {
  if (!hasMeasures) return say.graphic.noFigure
  if (counted > 0) return say.graphic.noFigureDrawn(counted)
  if (isFiltered(filters)) return say.graphic.noFigureLeft
  return axis === 'reported' ? say.graphic.noFigureReported : say.graphic.noFigureDated
}
