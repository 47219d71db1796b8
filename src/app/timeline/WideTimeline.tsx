import { ActorLanes } from '../actors/ActorLanes.tsx'
import { FiguresTrack } from '../figures/FiguresTrack.tsx'
import { GRAPHIC } from '../ui/Skips.tsx'
import { say } from '../words/say.ts'
import { ArticlesTrack } from './ArticlesTrack.tsx'
import { Axis } from './Axis.tsx'
import { Controls } from './Controls.tsx'
import { EventsTrack } from './EventsTrack.tsx'
import { FoldedTiles } from './FoldedTiles.tsx'
import { Legend } from './Legend.tsx'
import { movesOf, saidOf } from './moves.ts'
import { Overview } from './Overview.tsx'
import type { TimelineProps } from './props.ts'
import { SharedDrawing } from './SharedDrawing.tsx'
import { UndatedTray, undatedOf } from './UndatedTray.tsx'
import { useGestures } from './useGestures.ts'
import { useMarksInTime } from './useMarksInTime.ts'
import { type Scene, type Time, useScene } from './useScene.ts'
import { useTimeWindow } from './useTimeWindow.ts'
import { ZoomControls } from './ZoomControls.tsx'

/** Most height the labels of events take, in units of 8 px. */
const LABEL_UNITS = 52

/** Time runs along; every track stands on the same days, and what moves one moves all. */
export function WideTimeline({ width, ...props }: TimelineProps & { width: number }) {
  const { corpus, marks, undated, view, settle } = props
  const time = useMarksInTime(props)
  const inHand = useTimeWindow({ span: view.span, ...time, settle })
  const scene = useScene(time, inHand.window, view, width)
  const tracks = useGestures(scene.frame, inHand)
  const { scale, rows, frame, gaps } = scene
  const { gutter, left } = frame
  const moves = movesOf(time, inHand, scale, props)
  const said = saidOf(time, inHand)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole graphic, heard from the links inside it.
    <div className="timeline-wide" onKeyDown={moves.onKeyDown}>
      <SharedDrawing width={frame.width} />
      <Controls
        said={said}
        skipped={time.warp.cuts.length}
        visible={scene.visible}
        total={time.events.length + time.figures.length}
        counted={marks.folded.reduce((sum, tile) => sum + tile.events + tile.figures, 0)}
        undated={undatedOf(corpus)}
        view={view}
        choose={props.choose}
        steps={time.steps.length}
        step={time.steps.findIndex(({ id }) => id === view.selected?.id) + 1}
        onStep={moves.onStep}
      />
      <div ref={tracks} className="tracks" id={GRAPHIC} tabIndex={-1}>
        <div className="axis-row">
          <ZoomControls gutter={gutter} onZoom={moves.onZoom} onFirst={moves.onFirst} onWhole={moves.onWhole} />
          <Axis rows={rows} gaps={gaps} scale={scale} gutter={gutter} left={left} label={say.graphic.axis(said)} />
        </div>
        <Tracks {...props} time={time} scene={scene} moves={moves} />
      </div>
      <Overview
        marks={time.all}
        scale={scale}
        limits={time.limits}
        first={time.first}
        gutter={gutter}
        left={left}
        said={said}
        onWindow={inHand.hold}
        onEnd={inHand.end}
        onGlide={inHand.glide}
      />
      <Legend />
      <UndatedTray corpus={corpus} undated={undated} unplaced={time.unplaced} view={view} />
    </div>
  )
}

interface TracksProps extends TimelineProps {
  readonly time: Time
  readonly scene: Scene
  readonly moves: ReturnType<typeof movesOf>
}

/** Figures, events, actors and articles, one under the other, in the same days. */
function Tracks({ corpus, marks, view, choose, time, scene, moves, brief = false }: TracksProps) {
  const { scale, frame, gaps, chosen, lit, onPoint } = scene
  const { edges, onNear } = moves
  const shared = { articles: time.articles, scale, frame, view, chosen, onPoint, edges }
  return (
    <>
      <FiguresTrack
        {...shared}
        marks={time.figures}
        counted={marks.folded.reduce((sum, { figures }) => sum + figures, 0)}
        measures={corpus.measures}
        series={corpus.series}
        actors={time.actors}
        differences={time.differences}
        first={time.firstDays}
        isFramed={brief}
        isLit={lit.figures}
        choose={choose}
      />
      <EventsTrack {...shared} marks={time.events} units={LABEL_UNITS} isLit={lit.events} onNear={onNear} />
      <FoldedTiles marks={marks} scale={scale} frame={frame} view={view} edges={edges} />
      <ActorLanes {...shared} marks={time.events} actors={corpus.actors} isLit={lit.events} onNear={onNear} />
      <ArticlesTrack
        articles={corpus.articles}
        gaps={gaps}
        scale={scale}
        frame={frame}
        view={view}
        edges={edges}
        onNear={onNear}
      />
    </>
  )
}
