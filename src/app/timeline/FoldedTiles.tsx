import { foldedTiles, outOfReach } from '../layout/foldedTiles.ts'
import { drawn } from '../layout/mirror.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { formatStretch } from '../ui/dates.ts'
import { ClusterMark } from '../ui/mark/ClusterMark.tsx'
import { type Frame, Plot } from '../ui/mark/Plot.tsx'
import { type TrackEdges, useTrackKeys } from '../ui/mark/useTrackKeys.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { OutOfReach } from './OutOfReach.tsx'
import type { TimelineProps } from './props.ts'

export interface FoldedTilesProps {
  readonly marks: TimelineProps['marks']
  readonly scale: TimeScale
  readonly frame: Frame
  readonly view: View
  readonly edges: TrackEdges
}

const HEIGHT = 32

/** Stretches whose marks are not loaded at this width: how many there are, and the way to them. */
export function FoldedTiles({ marks: { folded, behind, openMore }, scale, frame, view, edges }: FoldedTilesProps) {
  const stuck = outOfReach(folded, behind, view.span)
  const nearer = folded.filter((tile) => !stuck.includes(tile))
  const groups = drawn(foldedTiles(nearer, scale), scale.width)
  const { isStop, onKeyDown, onFocus, onBlur } = useTrackKeys(
    groups.map(({ id }) => id),
    edges,
  )
  if (groups.length === 0 && stuck.length === 0) return null
  return (
    <section className="track" data-track="folded" aria-label={say.graphic.moreMarks}>
      <h2 className="track-name">
        <small>{say.graphic.moreMarks}</small>
      </h2>
      <Plot
        frame={frame}
        height={groups.length > 0 ? HEIGHT : 0}
        label={say.graphic.moreMarks}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {groups.map(({ id, x, marks, span }) => (
          <ClusterMark
            key={id}
            id={id}
            x={x}
            y={HEIGHT / 2}
            count={marks}
            href={hrefOf(view, { span })}
            name={say.graphic.foldedTile(marks, formatStretch(span.from, span.to))}
            tabbable={isStop(id)}
            open={false}
          />
        ))}
      </Plot>
      <div className="folded-more" style={{ paddingInlineStart: frame.gutter }}>
        <OutOfReach tiles={stuck} onMore={openMore} />
      </div>
    </section>
  )
}
