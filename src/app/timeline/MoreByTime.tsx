import type { Extent } from '../../corpus/files.ts'
import { byStretch, outOfReach } from '../layout/foldedTiles.ts'
import { formatStretch } from '../ui/dates.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { OutOfReach } from './OutOfReach.tsx'
import type { TimelineProps } from './props.ts'

export interface MoreByTimeProps {
  readonly marks: TimelineProps['marks']
  readonly extent: Extent
  readonly view: View
}

/** Under the list of a narrow page: the marks that are only counted yet, each stretch of them a link that lists it. */
export function MoreByTime({ marks: { folded, behind, openMore }, extent, view }: MoreByTimeProps) {
  const stretches = byStretch(folded, extent, view.span)
  const marks = stretches.reduce((sum, stretch) => sum + stretch.marks, 0)
  const stuck = outOfReach(folded, behind, view.span)
  if (marks === 0 && stuck.length === 0) return null
  return (
    <div className="vertical-by-time">
      <OutOfReach tiles={stuck} onMore={openMore} />
      {marks > 0 && <p>{say.graphic.notListed(marks)}</p>}
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
