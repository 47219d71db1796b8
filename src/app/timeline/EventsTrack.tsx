import { useMemo, useRef } from 'react'
import type { ArticleSummary } from '../../corpus/model.ts'
import { articlesNote, type FoldedEvent, layoutEvents, type PlacedEvent, TARGET } from '../layout/eventsTrack.ts'
import { marksInView } from '../layout/inView.ts'
import { lagOf } from '../layout/lag.ts'
import type { EventMark } from '../layout/marks.ts'
import { drawn, drawnScale, drawnStart } from '../layout/mirror.ts'
import type { Slot } from '../layout/pack.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { eventName } from '../ui/mark/names.ts'
import { Own } from '../ui/mark/Own.tsx'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { LINE_HEIGHT, TextLines } from '../ui/mark/TextLines.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import { useOpenFold } from '../ui/mark/useOpenFold.ts'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { isFiltered } from '../view/filter.ts'
import { hrefOf, markOf, selectedOf, type View } from '../view/view.ts'
import { anchorOf } from '../words/direction.ts'
import { say } from '../words/say.ts'
import { FoldList } from './FoldList.tsx'

export interface EventsTrackProps {
  readonly marks: readonly EventMark[]
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  /** Most height the labels may take, in units of the packing. */
  readonly units: number
  readonly isLit: (stretch: Stretch) => boolean
  /** The mark pointed at, else the one selected. */
  readonly chosen: string | null
  readonly onPoint: (id: string | null) => void
  readonly edges: TrackEdges
  /** Comes nearer to these days. */
  readonly onNear: (stretches: readonly Stretch[]) => void
}

export function EventsTrack(props: EventsTrackProps) {
  const { marks, articles, scale, frame, view, units, isLit, chosen, onPoint, edges, onNear } = props
  const previous = useRef<ReadonlyMap<string, Slot>>(new Map())
  const inView = useMemo(() => marksInView(marks, scale), [marks, scale])
  const selected = selectedOf(view, 'event')
  const laidOut = useMemo(
    () => layoutEvents(inView, scale, { units, selected, previous: previous.current }),
    [inView, scale, units, selected],
  )
  previous.current = laidOut.slots
  const layout = useMemo(() => drawn(laidOut, scale.width), [laidOut, scale])
  const paper = useMemo(() => drawnScale(scale), [scale])
  const fold = useOpenFold(marks)
  const byTime = useMemo(() => {
    const inOrder = [...laidOut.labelled].sort((a, b) => a.gx - b.gx)
    return drawn(inOrder, scale.width)
  }, [laidOut, scale])
  const stops = [...byTime, ...layout.folds].map(({ id }) => id)
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(stops, {
    onEdge: edges.onEdge,
    onEscape: () => fold.escape(edges),
  })
  const markProps = (mark: EventMark) => ({
    ...markOf(view, 'event', mark.id),
    name: eventName(mark.event, articles),
    family: FAMILY_OF[mark.event.type],
    lit: isLit(mark.stretch),
    onPoint,
  })
  return (
    <section className="track" data-track="events" aria-label={say.graphic.events}>
      <h2 className="track-name">{say.graphic.events}</h2>
      {inView.length === 0 && (
        <p className="track-empty" style={{ marginInlineStart: frame.gutter }}>
          {marks.length > 0
            ? say.graphic.noEventInView
            : isFiltered(view.filters)
              ? say.graphic.noEventLeft
              : say.graphic.noEvent}
        </p>
      )}
      <Plot
        frame={frame}
        height={layout.height}
        label={say.graphic.events}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {/* Bars lie under all words and outside the links: a link's middle is then always on it. */}
        <g className="bars">
          {byTime.map(({ id, mark, bar, heldTo, y }) => (
            <g key={id} data-family={FAMILY_OF[mark.event.type]}>
              <Lag from={lagOf([mark.happened], drawnStart(bar), paper)} x={drawnStart(bar)} y={y} />
              <TimeBar {...bar} y={y + 1} heldTo={heldTo} />
            </g>
          ))}
          {layout.folds.map(({ id, x, items }) => {
            const [only] = items
            const happened = items.map(({ mark }) => mark.happened)
            const lag = <Lag key={`lag ${id}`} from={lagOf(happened, x, paper)} x={x} y={layout.foldsY - 4} />
            if (items.length > 1 || !only) return lag
            return (
              <g key={id} data-family={FAMILY_OF[only.mark.event.type]}>
                {lag}
                <TimeBar {...only.bar} y={layout.foldsY + 1} />
              </g>
            )
          })}
          <path
            className="folded-reach"
            d={layout.reach.map(({ x0, x1, y }) => `M${x0} ${y}v5m0 -2.5H${x1}m0 -2.5v5`).join('')}
          />
        </g>
        {byTime.map((place) => (
          <MarkLink key={place.id} {...markProps(place.mark)} x={place.gx} y={place.y} tabbable={isStop(place.id)}>
            <Labelled place={place} />
          </MarkLink>
        ))}
        {byTime.map((place) => (
          <ArticlesNote key={place.id} place={place} selected={place.id === selected} />
        ))}
        {layout.folds.map(({ id, x, items }) => {
          const y = layout.foldsY + TARGET / 2 + 2
          return (
            <FoldMark
              key={id}
              id={id}
              x={x}
              y={y}
              items={items}
              href={hrefOf(view)}
              name={say.graphic.listThem(say.count.moreEvents(items.length))}
              tabbable={isStop(id)}
              open={fold.isOpen(items)}
              lit={items.some(({ id: member, mark }) => member === chosen || isLit(mark.stretch))}
              onOpen={() => fold.toggle(items)}
            >
              {(only) => (
                <MarkLink {...markProps(only.mark)} x={x} y={y} tabbable={isStop(id)}>
                  <Single item={only} x={x} y={y} />
                </MarkLink>
              )}
            </FoldMark>
          )
        })}
      </Plot>
      {fold.members.length > 0 && (
        <FoldList
          items={fold.members.map((mark) => ({ ...markProps(mark), mark }))}
          onClose={fold.close}
          onNear={() => onNear(fold.members.map(({ stretch }) => stretch))}
        />
      )}
    </section>
  )
}

function Labelled({ place }: { place: PlacedEvent }) {
  const { mark, gx, y, height, side, lines, size, bold, textX, box } = place
  return (
    <>
      <rect className="hit" x={box.x0} y={y} width={box.x1 - box.x0} height={height} />
      <StatusGlyph status={mark.event.status} type={mark.event.type} x={gx} y={y + 14} />
      <text className={bold ? 'label label-strong' : 'label'} fontSize={size} textAnchor={anchorOf(side)}>
        <TextLines lines={lines.filter((line) => !isOwnLine(line, mark.articles))} x={textX} y={y + 19} side={side}>
          {(line) => <Line text={line} note={articlesNote(mark.articles)} title={mark.event.title} side={side} />}
        </TextLines>
      </text>
    </>
  )
}

const isOwnLine = (line: string, articles: number) => line !== '' && line === articlesNote(articles)

/** How many articles report it, in a line of its own: under what is cut, so outside the link, whose name says it. */
function ArticlesNote({ place, selected }: { place: PlacedEvent; selected: boolean }) {
  const { mark, lines, side, size, textX, y } = place
  if (!isOwnLine(lines.at(-1) ?? '', mark.articles)) return null
  return (
    <text
      className="label label-note"
      data-note={place.id}
      data-selected={selected || undefined}
      fontSize={size}
      x={textX}
      y={y + 19 + (lines.length - 1) * LINE_HEIGHT}
      textAnchor={anchorOf(side)}
    >
      {lines.at(-1)}
    </text>
  )
}

interface LineProps {
  readonly text: string
  readonly note: string
  readonly title: string
  readonly side: PlacedEvent['side']
}

function Line({ text, note, title, side }: LineProps) {
  const ends = note !== '' && text.endsWith(note)
  const words = (
    <Own text={title} side={side}>
      {ends ? text.slice(0, -note.length).trimEnd() : text}
    </Own>
  )
  if (!ends) return words
  return (
    <>
      {words} <tspan className="label-note">{note}</tspan>
    </>
  )
}

function Single({ item, x, y }: { item: FoldedEvent; x: number; y: number }) {
  const { mark } = item
  return (
    <>
      <rect className="hit" x={x - TARGET / 2} y={y - TARGET / 2} width={TARGET} height={TARGET} />
      <StatusGlyph status={mark.event.status} type={mark.event.type} x={x} y={y} />
    </>
  )
}
