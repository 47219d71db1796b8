import type { CorpusFile } from '../../corpus/files.ts'
import type { Actor } from '../../corpus/model.ts'
import { placeArticles } from '../layout/articlesTrack.ts'
import { uncovered } from '../layout/coverage.ts'
import { layoutEvents, TARGET, UNIT } from '../layout/eventsTrack.ts'
import type { Box } from '../layout/figureLabels.ts'
import { type FigureScale, figureScale, type ScaleKind } from '../layout/figureScale.ts'
import { layoutFigures } from '../layout/figuresTrack.ts'
import { marksInView } from '../layout/inView.ts'
import { type EventMark, type FigureMark, publishedStretch } from '../layout/marks.ts'
import { drawn, drawnSide, drawnX } from '../layout/mirror.ts'
import { textWidth, wrapText } from '../layout/textWidth.ts'
import { ticksOf } from '../layout/ticks.ts'
import { NO_WARP, needsYear, type TimeScale, type TimeWindow, timeScale, type Warp } from '../layout/timeScale.ts'
import { formatDays } from '../ui/dates.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { measureWords } from '../ui/labels.ts'
import { claimNote, placesOf } from '../ui/mark/names.ts'
import { Own } from '../ui/mark/Own.tsx'
import { isMirrored } from '../words/direction.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import type { Palette } from './palette.ts'
import { ArticleLines, AxisRows, EventMarks, FigureMarks } from './Tracks.tsx'

export interface PictureProps {
  readonly corpus: CorpusFile
  /** What is drawn, after filters, in order of importance. */
  readonly events: readonly EventMark[]
  readonly figures: readonly FigureMark[]
  /** Drawn days. */
  readonly window: TimeWindow
  readonly warp?: Warp
  /** How the scale of figures counts; left out, as suits the figures. */
  readonly steps?: ScaleKind | null
  /** CSS pixels; the height follows. */
  readonly width: number
  readonly palette: Palette
  /** Font families, as CSS names them; left out, those of the page around it. */
  readonly fonts?: string
  /** Unique in the document. */
  readonly id: string
  /** Title, and what it is, for a picture that leaves the page; null where the page says it. */
  readonly heading?: string | null
  /** Said at the foot: the address of this view. */
  readonly permalink?: string | null
  /** A line for each article under the picture. */
  readonly sources?: boolean
  /** Most height of the picture; what reaches beyond is cut off. */
  readonly most?: number
  /** Most height the labels of events may take, in units of 8 px; more where `most` leaves room for it. */
  readonly units?: number
}

const CHART_HEIGHT = 150
const UNITS = 40
const AIR = 28
const LINE = 19
const SIZE = 13

/**
 * The timeline as one still drawing: nothing in it can be chosen, and it needs no style sheet, so that it can stand
 * on a page without a script, in a file of its own, and on a card.
 *
 *     heading
 *     years, months      <- rows of the axis
 *     figures
 *     events
 *     articles
 *     sources, address
 */
export function Picture(props: PictureProps) {
  const { corpus, figures, width, palette, fonts, id, heading = null } = props
  const placed = placePicture(props)
  const { gutter, scale, rows, gaps, claims, reports, articles, foot } = placed
  const { margin, top, figuresY, eventsY, articlesY, footY, bottom, height } = placed
  const parts = { scale, palette }
  const start = drawnX(0, width)
  const side = drawnSide('after')
  const { x0: left } = drawn({ x0: gutter, x1: width }, width)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      width={width + 2 * margin}
      height={height + 2 * margin}
      role="img"
      direction={isMirrored() ? 'rtl' : undefined}
      aria-label={`${corpus.title}: ${saidOf(props)}`}
      fontFamily={fonts}
      fontSize={SIZE}
    >
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect x={0} y={0} width={scale.width} height={height} />
        </clipPath>
        <pattern id={`${id}-hatch`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke={palette.edge} strokeWidth={1} strokeOpacity={0.75} />
        </pattern>
      </defs>
      {heading !== null && (
        <g>
          <rect x={-margin} y={-margin} width={width + 2 * margin} height={height + 2 * margin} fill={palette.paper} />
          <Heading {...{ heading, width, palette }} x={start} said={saidOf(props)} />
        </g>
      )}
      {figures.length > 0 && <TrackName {...{ gutter, palette }} x={start} y={figuresY} words={say.graphic.figures} />}
      {figures.length > 0 && claims.scale && gutter > 0 && (
        <text x={start} y={figuresY + 32} fill={palette.muted}>
          {measureWords(claims.scale.measure)}
        </text>
      )}
      <TrackName {...{ gutter, palette }} x={start} y={eventsY} words={say.graphic.events} />
      <TrackName {...{ gutter, palette }} x={start} y={articlesY} words={say.graphic.articles} />
      <g transform={`translate(${left} 0)`}>
        <g transform={`translate(0 ${top})`}>
          <AxisRows {...parts} rows={rows} gaps={gaps} hatch={`${id}-hatch`} bottom={bottom - top} />
        </g>
        <g clipPath={`url(#${id}-plot)`}>
          <g transform={`translate(0 ${figuresY})`}>
            <FigureMarks {...parts} layout={claims} />
          </g>
          <g transform={`translate(0 ${eventsY})`}>
            <EventMarks {...parts} layout={reports} />
          </g>
          <g transform={`translate(0 ${articlesY})`}>
            <ArticleLines {...parts} layout={articles} />
          </g>
        </g>
      </g>
      {foot.map((line, at) => (
        <text key={line} x={start} y={footY + at * LINE + 8} fill={palette.muted}>
          {props.permalink?.includes(line) ? (
            <Own text={line} side={side}>
              {line}
            </Own>
          ) : (
            line
          )}
        </text>
      ))}
    </svg>
  )
}

interface HeadingProps {
  readonly heading: string
  readonly said: string
  readonly x: number
  readonly width: number
  readonly palette: Palette
}

/** A title, and how much it is made of: what the page says above a picture that stands in it. */
function Heading({ heading, said, x, width, palette }: HeadingProps) {
  return (
    <>
      <text x={x} y={26} fontSize={24} fontWeight={650} fill={palette.ink}>
        <Own text={heading} side={drawnSide('after')}>
          {wrapText(heading, width, 1, 24, true)[0]}
        </Own>
      </text>
      <text x={x} y={48} fontSize={14} fill={palette.muted}>
        {wrapText(said, width, 1, 14)[0]}
      </text>
    </>
  )
}

interface TrackNameProps {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly gutter: number
  readonly palette: Palette
}

/** Beside its track, or over it where there is no gutter. */
function TrackName({ words, x, y, gutter, palette }: TrackNameProps) {
  return (
    <text x={x} y={gutter === 0 ? y - 8 : y + 14} fontSize={15} fontWeight={600} fill={palette.ink}>
      {words}
    </text>
  )
}

/** Where everything stands, from the top down, in CSS pixels. */
function placePicture(props: PictureProps) {
  const { corpus, events, figures, window, warp = NO_WARP, width, units = UNITS, heading = null } = props
  const { permalink = null, sources = false, most = Number.POSITIVE_INFINITY, steps: wanted = null } = props
  const gutter = width >= 700 ? 112 : 0
  const scale = timeScale(window, width - gutter, warp)
  const rows = ticksOf(scale).slice(0, 3)
  const published = corpus.articles.flatMap((article) => publishedStretch(article) ?? [])
  const gaps = uncovered(published, scale.dayAt(0), scale.dayAt(scale.width))
  const measures = corpus.measures.map(({ measure }) => measure)
  const made = { start: scale.dayAt(0), end: scale.dayAt(scale.width) }
  const steps = figureScale(figures, measures, CHART_HEIGHT, wanted, made)
  const who = whoOf(props, steps?.onScale ?? [], scale)
  const reserved = steps ? stepBoxes(steps, scale.width) : []
  const compared = layoutFigures(figures, measures, scale, { height: CHART_HEIGHT, wanted, made, who, reserved })
  const claims = drawn(compared, scale.width)
  const articles = drawn(placeArticles(corpus.articles, scale), scale.width)
  const foot = footOf(props, sources, permalink, width)
  // Without a gutter the name of a track stands over it.
  const name = gutter === 0 ? 22 : 0
  const top = heading === null ? 0 : 64
  // A picture that leaves the page brings its own air.
  const margin = heading === null ? 0 : AIR
  const figuresY = top + rows.length * LINE + 22 + name
  const eventsY = figuresY + (figures.length > 0 ? claims.height + 26 + name : -name)
  const below = 20 + name + articles.height + 30 + foot.length * LINE
  const free = Number.isFinite(most) ? Math.floor((most - eventsY - below - TARGET) / UNIT) : 0
  const room = { units: Math.max(units, Math.min(UNITS, free)) }
  const reports = drawn(layoutEvents(marksInView(events, scale), scale, room), scale.width)
  const articlesY = eventsY + reports.height + 20 + name
  const footY = articlesY + articles.height + 30
  const height = Math.min(most, Math.ceil(footY + foot.length * LINE))
  const bottom = articlesY + articles.height + 14
  return {
    ...{ gutter, scale, rows, gaps, claims, reports, articles, foot },
    ...{ margin, top, figuresY, eventsY, articlesY, footY, bottom, height },
  }
}

/** Where the steps of a scale of figures are named, over their lines at the end of the plot: no other words go there. */
function stepBoxes({ ticks, y }: FigureScale, width: number): Box[] {
  return ticks.map((value) => {
    const x0 = width - textWidth(formatCount(value), SIZE) - 6
    return { x0, x1: width, y0: y(value) - 16, y1: y(value) }
  })
}

function whoOf(
  { corpus: { actors, series } }: PictureProps,
  compared: readonly FigureMark[],
  scale: TimeScale,
): (mark: FigureMark) => string {
  const byId: ReadonlyMap<string, Actor> = new Map(actors.map((actor) => [actor.id, actor]))
  const placeOf = placesOf(
    compared.map(({ figure }) => figure),
    series,
  )
  return ({ figure }) => claimNote(figure, byId, { place: placeOf(figure), needsYear: (day) => needsYear(day, scale) })
}

function saidOf({ corpus, events, figures }: PictureProps): string {
  return say.picture.said(corpus.articles.length, events.length, figures.length)
}

const MOST_SOURCES = 12

/** Where the words come from, and where this view can be opened. */
function footOf({ corpus }: PictureProps, sources: boolean, permalink: string | null, width: number): string[] {
  const lines = sources
    ? inOrderOfTime(corpus.articles)
        .slice(0, MOST_SOURCES)
        .map(({ outlet, title, published }) => {
          const day = published
            ? formatDays(published.earliest, published.latest) + say.page.comma + say.terms.published[published.basis]
            : say.claims.undated
          return say.picture.source(outlet ?? '', title, day)
        })
    : []
  const more = sources ? corpus.articles.length - lines.length : 0
  return [...lines, ...(more > 0 ? [say.picture.more(more)] : []), ...(permalink === null ? [] : [permalink])].flatMap(
    (line) => wrapText(line, width, 3, SIZE),
  )
}
