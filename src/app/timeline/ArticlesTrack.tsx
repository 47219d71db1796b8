import type { ArticleSummary } from '../../corpus/model.ts'
import { type PlacedArticle, placeArticles } from '../layout/articlesTrack.ts'
import type { Gap } from '../layout/coverage.ts'
import { textWidth } from '../layout/textWidth.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { articleName } from '../ui/mark/names.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { TextLines } from '../ui/mark/TextLines.tsx'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { hrefOf, selecting, type View } from '../view/view.ts'

export interface ArticlesTrackProps {
  readonly articles: readonly ArticleSummary[]
  readonly gaps: readonly Gap[]
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  readonly edges: TrackEdges
}

const NO_ARTICLE = 'no article'
const BAND = 14

/** Each article's own date as a line that opens it, and the stretches that no article covers. */
export function ArticlesTrack({ articles, gaps, scale, frame, view, edges }: ArticlesTrackProps) {
  const { placed, height } = placeArticles(articles, scale)
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    placed.map(({ id }) => id),
    edges,
  )
  const isSelected = ({ id }: PlacedArticle) => view.selected?.kind === 'article' && view.selected.id === id
  return (
    <section className="track" data-track="articles" aria-label="Articles">
      <h2 className="track-name">Articles</h2>
      <Plot
        frame={{ ...frame, articles: [] }}
        height={height + BAND + 4}
        label="Articles"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {placed.map((place) => (
          <PublishedOn key={place.id} place={place} height={height + BAND + 4} selected={isSelected(place)} />
        ))}
        {placed.map((place) => (
          <MarkLink
            key={place.id}
            kind="article"
            id={place.id}
            href={hrefOf(view, selecting('article', place.id))}
            name={articleName(place.article)}
            selected={isSelected(place)}
            x={place.x}
            y={place.y}
            tabbable={isStop(place.id)}
          >
            <Flag place={place} height={height + BAND + 4} />
          </MarkLink>
        ))}
        <g className="uncovered">
          {gaps.map(({ from, to }) => {
            const x0 = Math.max(0, scale.x(from))
            const x1 = Math.min(scale.width, scale.x(to))
            if (x1 - x0 < 2) return null
            const room = textWidth(NO_ARTICLE, 13) + 12
            return (
              <g key={from}>
                <rect x={x0} y={height} width={x1 - x0} height={BAND} fill="url(#hatch)" />
                {x1 - x0 > room && (
                  <>
                    <rect className="uncovered-ground" x={(x0 + x1 - room) / 2} y={height} width={room} height={BAND} />
                    <text x={(x0 + x1) / 2} y={height + 11}>
                      {NO_ARTICLE}
                    </text>
                  </>
                )}
              </g>
            )
          })}
        </g>
      </Plot>
    </section>
  )
}

function Flag({ place, height }: { place: PlacedArticle; height: number }) {
  const { x0, x1, y, side, textX, lines, box } = place
  return (
    <>
      {box && <rect className="hit" x={box.x0} y={y} width={box.x1 - box.x0} height={place.height} />}
      {!box && <rect className="hit" x={x0 - 12} y={height - 24} width={x1 - x0 + 24} height={24} />}
      <text className="label" fontSize={14} textAnchor={side === 'after' ? 'start' : 'end'}>
        <TextLines lines={lines} x={textX} y={y + 17} />
      </text>
    </>
  )
}

/** The line of an article, and the days on which it may have come out. Lines lie under all words. */
function PublishedOn({ place, height, selected }: { place: PlacedArticle; height: number; selected: boolean }) {
  const { x0, x1, y } = place
  return (
    <g className="published" data-selected={selected || undefined}>
      <rect className="published-days" x={x0} y={y + 4} width={x1 - x0} height={height - y - 4} />
      <rect className="published-bar" x={x0} y={y + 4} width={Math.max(1.5, x1 - x0)} height={3} />
      <path className="published-line" d={`M${(x0 + x1) / 2} ${y + 4}V${height}`} />
    </g>
  )
}
