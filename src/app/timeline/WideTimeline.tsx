import { useMemo, useState } from 'react'
import { ActorLanes } from '../actors/ActorLanes.tsx'
import { FiguresTrack } from '../figures/FiguresTrack.tsx'
import { uncovered } from '../layout/coverage.ts'
import { marksInView } from '../layout/inView.ts'
import { drawn } from '../layout/mirror.ts'
import { spanOf } from '../layout/span.ts'
import { barOf, type Stretch } from '../layout/stretch.ts'
import { ticksOf } from '../layout/ticks.ts'
import { timeScale } from '../layout/timeScale.ts'
import { panBy, zoomAbout } from '../layout/zoom.ts'
import { formatStretch } from '../ui/dates.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import { GRAPHIC } from '../ui/Skips.tsx'
import { NOTHING_SELECTED, selecting } from '../view/view.ts'
import { say } from '../words/say.ts'
import { ArticlesTrack } from './ArticlesTrack.tsx'
import { Axis } from './Axis.tsx'
import { Controls } from './Controls.tsx'
import { EventsTrack } from './EventsTrack.tsx'
import { FoldedTiles } from './FoldedTiles.tsx'
import { graphicKeys } from './graphicKeys.ts'
import { Legend } from './Legend.tsx'
import { articleLines, monthLines } from './lines.ts'
import { litBy } from './litBy.ts'
import { keyed, Overview } from './Overview.tsx'
import type { TimelineProps } from './props.ts'
import { SharedDrawing } from './SharedDrawing.tsx'
import { UndatedTray, undatedOf } from './UndatedTray.tsx'
import { useGestures } from './useGestures.ts'
import { around, stepFrom, useMarksInTime } from './useMarksInTime.ts'
import { useTimeWindow } from './useTimeWindow.ts'
import { ZoomControls } from './ZoomControls.tsx'

/** Most height the labels of events take, in units of 8 px. */
const LABEL_UNITS = 52

export function WideTimeline({ width, ...props }: TimelineProps & { width: number }) {
  const { corpus, undated, view, choose, settle } = props
  const time = useMarksInTime(props)
  const gutter = width >= 760 ? 146 : 138
  const plot = width - gutter
  const { window, hold, step, end, glide } = useTimeWindow({ span: view.span, ...time, settle })
  const scale = useMemo(() => timeScale(window, plot, time.warp), [window, plot, time.warp])
  const rows = useMemo(() => ticksOf(scale), [scale])
  const [pointed, setPointed] = useState<string | null>(null)
  const { x0: left } = drawn({ x0: gutter, x1: width }, width)
  const tracks = useGestures({ left, width: plot }, { step, end })

  const span = spanOf(window, time.warp)
  const said = formatStretch(span.from, span.to)
  const visible = useMemo(
    () => marksInView(time.events, scale).length + marksInView(time.figures, scale).length,
    [time.events, time.figures, scale],
  )
  const stretchOfPointed = time.stretches.get(pointed ?? view.selected?.id ?? '')
  const beam = stretchOfPointed ? barOf(stretchOfPointed, scale) : null
  const frame: Frame = {
    gutter,
    width: plot,
    left,
    lines: monthLines(rows, plot),
    articles: articleLines(time.published, scale),
    beam: beam && beam.shape === 'closed' && beam.x1 - beam.x0 < plot ? drawn(beam, plot) : null,
  }
  const chosen = pointed ?? view.selected?.id ?? null
  const lit = litBy(pointed, time.figures, stretchOfPointed)
  const edges = {
    onEdge: (direction: -1 | 1) => glide(panBy(window, direction * 0.3, time.limits)),
    onEscape: () => choose(NOTHING_SELECTED),
  }
  const onNear = (stretches: readonly Stretch[]) => glide(around(stretches, time.warp.drawn, time.limits))
  const onStep = (direction: -1 | 1) => {
    const selected = time.events.find(({ id }) => id === view.selected?.id) ?? null
    const next = stepFrom(time.steps, selected, direction)
    if (!next) return
    choose(selecting('event', next.id))
    const x = scale.x(next.centre)
    if (x < 0 || x > plot) glide(panBy(window, x / plot - 0.5, time.limits))
  }
  const onKeyDown = graphicKeys({ onStep, onZoom: (key) => keyed(key, window, time.limits), glide })
  const gaps = uncovered(
    time.published.map(({ stretch }) => stretch),
    scale.dayAt(0),
    scale.dayAt(plot),
  )
  const shared = { articles: time.articles, scale, frame, view, chosen, onPoint: setPointed, edges }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole graphic, heard from the links inside it.
    <div className="timeline-wide" onKeyDown={onKeyDown}>
      <SharedDrawing width={plot} />
      <Controls
        said={said}
        skipped={time.warp.cuts.length}
        visible={visible}
        total={time.events.length + time.figures.length}
        counted={props.marks.folded.reduce((sum, tile) => sum + tile.events + tile.figures, 0)}
        undated={undatedOf(corpus)}
        view={view}
        choose={choose}
        steps={time.steps.length}
        step={time.steps.findIndex(({ id }) => id === view.selected?.id) + 1}
        onStep={onStep}
      />
      <div ref={tracks} className="tracks" id={GRAPHIC} tabIndex={-1}>
        <div className="axis-row">
          <ZoomControls
            gutter={gutter}
            onZoom={(factor) => glide(zoomAbout(window, 0.5, factor, time.limits))}
            onFirst={() => glide(time.first)}
            onWhole={() => glide(time.limits.whole)}
          />
          <Axis rows={rows} gaps={gaps} scale={scale} gutter={gutter} left={left} label={say.graphic.axis(said)} />
        </div>
        <FiguresTrack
          {...shared}
          marks={time.figures}
          counted={props.marks.folded.reduce((sum, { figures }) => sum + figures, 0)}
          measures={corpus.measures}
          series={corpus.series}
          actors={time.actors}
          differences={time.differences}
          isLit={lit.figures}
          choose={choose}
        />
        <EventsTrack {...shared} marks={time.events} units={LABEL_UNITS} isLit={lit.events} onNear={onNear} />
        <FoldedTiles marks={props.marks} scale={scale} frame={frame} view={view} edges={edges} />
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
      </div>
      <Overview
        stretches={time.all}
        scale={scale}
        limits={time.limits}
        first={time.first}
        gutter={gutter}
        left={left}
        said={said}
        onWindow={hold}
        onEnd={end}
        onGlide={glide}
      />
      <Legend />
      <UndatedTray corpus={corpus} undated={undated} unplaced={time.unplaced} view={view} />
    </div>
  )
}
