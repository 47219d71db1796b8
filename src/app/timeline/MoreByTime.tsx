import type { Extent, TileRef } from '../../corpus/files.ts'
import { byStretch } from '../layout/foldedTiles.ts'
import { formatStretch } from '../ui/dates.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

export interface MoreByTimeProps {
  readonly folded: readonly TileRef[]
  readonly extent: Extent
  readonly view: View
}

/** Under the list of a narrow page: the marks that are only counted yet, each stretch of them a link that lists it. */
export function MoreByTime({ folded, extent, view }: MoreByTimeProps) {
  const stretches = byStretch(folded, extent, view.span)
  const marks = stretches.reduce((sum, stretch) => sum + stretch.marks, 0)
  if (marks === 0) return null
  return (
    <div className="vertical-by-time">
      <p>{say.graphic.notListed(marks)}</p>
      <ul>
        {stretches.map(({ from, to, marks: count }) => (
          <li key={`${from}/${to}`}>
            <a href={hrefOf(view, { span: { from, to } })}>{formatStretch(from, to)}</a>{' '}
            <span className="note">{say.count.marks(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
