import { articlesNote, type FoldedEvent, type PlacedEvent, TARGET } from '../layout/eventsTrack.ts'
import { Own } from '../ui/mark/Own.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { LINE_HEIGHT, TextLines } from '../ui/mark/TextLines.tsx'
import { anchorOf } from '../words/direction.ts'

/** The words of an event beside its glyph, and the glyph itself. */
export function Labelled({ place }: { place: PlacedEvent }) {
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
export function ArticlesNote({ place, selected }: { place: PlacedEvent; selected: boolean }) {
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

/** An event alone at its place in the row of folds. */
export function Single({ item, x, y }: { item: FoldedEvent; x: number; y: number }) {
  const { mark } = item
  return (
    <>
      <rect className="hit" x={x - TARGET / 2} y={y - TARGET / 2} width={TARGET} height={TARGET} />
      <StatusGlyph status={mark.event.status} type={mark.event.type} x={x} y={y} />
    </>
  )
}
