import { useMemo } from 'react'
import type { ArticleSummary } from '../../corpus/model.ts'
import { type PlacedArticle, placeArticles } from '../layout/articlesTrack.ts'
import type { Gap } from '../layout/coverage.ts'
import { TARGET } from '../layout/eventsTrack.ts'
import { publishedStretch } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { MarkLink } from '../ui/mark/MarkLink.tsx'
import { articleName } from '../ui/mark/names.ts'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { TextLines } from '../ui/mark/TextLines.tsx'
import { useOpenFold } from '../ui/mark/useOpenFold.ts'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { hrefOf, markOf, selectedOf, type View } from '../view/view.ts'
import { anchorOf } from '../words/direction.ts'
import { say } from '../words/say.ts'
import { ArticleList } from './ArticleList.tsx'
import { Uncovered } from './Uncovered.tsx'

export interface ArticlesTrackProps {
  readonly articles: readonly ArticleSummary[]
  readonly gaps: readonly Gap[]
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  readonly edges: TrackEdges
  /** Comes nearer to these days. */
  readonly onNear: (stretches: readonly Stretch[]) => void
}

const BAND = 14

/** Each article's own date as a line that opens it, and the stretches that no article covers. */
export function ArticlesTrack({ articles, gaps, scale, frame, view, edges, onNear }: ArticlesTrackProps) {
  const { placed, folds, foldsY, height } = useMemo(
    () => drawn(placeArticles(articles, scale), scale.width),
    [articles, scale],
  )
  const bottom = height + BAND + 4
  const fold = useOpenFold(articles)
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    [...placed, ...folds].map(({ id }) => id),
    { onEdge: edges.onEdge, onEscape: () => fold.escape(edges) },
  )
  const selected = selectedOf(view, 'article')
  const isSelected = ({ id }: { readonly id: string }) => id === selected
  const markProps = (article: ArticleSummary) => ({
    ...markOf(view, 'article', article.id),
    name: articleName(article),
    tabbable: isStop(article.id),
  })
  return (
    <section className="track" data-track="articles" aria-label={say.graphic.articles}>
      <h2 className="track-name">{say.graphic.articles}</h2>
      <Plot
        frame={{ ...frame, articles: [] }}
        height={bottom}
        label={say.graphic.articles}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {placed.map((place) => (
          <PublishedOn key={place.id} place={place} height={bottom} selected={isSelected(place)} />
        ))}
        <path
          className="published-line"
          d={folds.flatMap(({ items }) => items.map(({ x }) => `M${x} ${foldsY + TARGET + 6}V${bottom}`)).join('')}
        />
        {placed.map((place) => (
          <MarkLink key={place.id} {...markProps(place.article)} x={place.x} y={place.y}>
            <Flag place={place} />
          </MarkLink>
        ))}
        {folds.map(({ id, x, items }) => {
          const y = foldsY + TARGET / 2 + 2
          return (
            <FoldMark
              key={id}
              id={id}
              x={x}
              y={y}
              items={items}
              href={hrefOf(view)}
              name={say.graphic.listThem(say.count.moreArticles(items.length))}
              tabbable={isStop(id)}
              open={fold.isOpen(items)}
              lit={items.some(isSelected)}
              onOpen={() => fold.toggle(items)}
            >
              {(only) => (
                <MarkLink {...markProps(only.article)} x={x} y={y}>
                  <rect className="hit" x={x - TARGET / 2} y={y - TARGET / 2} width={TARGET} height={TARGET} />
                  <path className="published-line" d={`M${x} ${y - 7}V${y + TARGET / 2}`} />
                </MarkLink>
              )}
            </FoldMark>
          )
        })}
        <Uncovered gaps={gaps} scale={scale} y={height} height={BAND} />
      </Plot>
      {fold.members.length > 0 && (
        <ArticleList
          items={fold.members.map((article) => ({ article, ...markProps(article) }))}
          onClose={fold.close}
          onNear={() => onNear(fold.members.flatMap((article) => publishedStretch(article) ?? []))}
        />
      )}
    </section>
  )
}

function Flag({ place: { y, height, side, textX, lines, box } }: { place: PlacedArticle }) {
  return (
    <>
      <rect className="hit" x={box.x0} y={y} width={box.x1 - box.x0} height={height} />
      <text className="label" fontSize={14} textAnchor={anchorOf(side)}>
        <TextLines lines={lines} x={textX} y={y + 17} side={side} />
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
