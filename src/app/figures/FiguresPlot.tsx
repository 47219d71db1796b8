import { useMemo } from 'react'
import { FOLDS } from '../layout/figureRoom.ts'
import type { FiguresLayout, PlacedFigure } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import { drawnScale } from '../layout/mirror.ts'
import { MarkLink, type MarkLinkProps } from '../ui/mark/MarkLink.tsx'
import { Plot } from '../ui/mark/Plot.tsx'
import type { OpenFold } from '../ui/mark/useOpenFold.ts'
import { useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { markOf, selectedOf } from '../view/view.ts'
import { say } from '../words/say.ts'
import { BandOf } from './BandOf.tsx'
import { Claim, ClaimBar, ClaimNote } from './Claim.tsx'
import { claimName } from './claimName.ts'
import { FigureFolds } from './FigureFolds.tsx'
import { FigureGrid } from './FigureGrid.tsx'
import { NothingInView } from './NothingInView.tsx'
import type { FiguresTrackProps } from './props.ts'
import { Tie } from './Tie.tsx'

interface FiguresPlotProps extends FiguresTrackProps {
  readonly layout: FiguresLayout
  readonly fold: OpenFold<FigureMark>
}

/** The scale with its claims, and under it, in rows, those in words and those that are counted. */
export function FiguresPlot(props: FiguresPlotProps) {
  const { layout, fold, differences, frame, view, chosen, edges } = props
  const paper = useMemo(() => drawnScale(props.scale), [props.scale])
  const { scale: figures, onScale, beneath, folds } = layout
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    [...onScale, ...beneath, ...folds].map(({ id }) => id),
    { onEdge: edges.onEdge, onEscape: () => fold.escape(edges) },
  )
  const markProps = markPropsOf(props)
  const linkTo = (place: PlacedFigure, top: number) => (
    <MarkLink key={place.id} {...markProps(place.mark)} x={place.x} y={place.y + top} tabbable={isStop(place.id)}>
      <Claim place={place} differs={differences.has(place.id)} />
    </MarkLink>
  )
  const barOf = (place: PlacedFigure) => <ClaimBar key={place.id} place={place} scale={paper} />
  const selected = selectedOf(view, 'figure')
  // Where the rows under the scale begin.
  const top = layout.height - (layout.foldsY + (folds.length > 0 ? FOLDS : 0))
  return (
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
          scale={props.scale}
          view={view}
          x={frame.width / 2}
          y={layout.chartHeight / 2}
        />
      )}
      <Tie layout={layout} beneath={top} chosen={chosen} />
      {onScale.map(barOf)}
      {onScale.map((place) => linkTo(place, 0))}
      {onScale.map((place) => (
        <ClaimNote key={place.id} place={place} selected={place.id === selected} />
      ))}
      <g transform={`translate(0 ${top})`}>
        {beneath.map(barOf)}
        {beneath.map((place) => linkTo(place, top))}
        <FigureFolds {...{ layout, top, view, fold, isStop, markProps }} scale={paper} />
      </g>
    </Plot>
  )
}

/** What the links of claims have in common; a share and its base light up together. */
function markPropsOf({ marks, chosen, view, actors, articles, differences, isLit, onPoint }: FiguresPlotProps) {
  const base = marks.find(({ id }) => id === chosen)?.figure.base ?? null
  const isTied = ({ figure }: FigureMark) => chosen !== null && (figure.base === chosen || figure.id === base)
  return (mark: FigureMark): Omit<MarkLinkProps, 'x' | 'y' | 'children'> => ({
    ...markOf(view, 'figure', mark.id),
    name: claimName(mark.figure, actors, articles, differences.get(mark.id)),
    lit: isLit(mark.stretch) || isTied(mark),
    onPoint,
  })
}
