import { groupBy } from '../../corpus/groups.ts'
import type { EventMark } from '../layout/marks.ts'
import { formatWhen } from '../ui/dates.ts'
import { FoldFrame } from '../ui/mark/FoldFrame.tsx'
import { eventNotes } from '../ui/mark/names.ts'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { Printed } from '../ui/Printed.tsx'
import { say } from '../words/say.ts'

interface FoldItem {
  readonly id: string
  readonly href: string
  readonly family: string
  readonly selected: boolean
  readonly mark: EventMark
}

export interface FoldListProps {
  readonly items: readonly FoldItem[]
  readonly onClose: () => void
  readonly onNear: () => void
}

/** Every member of a cluster, each a link like its mark: under its day, said once, the most important first. */
export function FoldList({ items, onClose, onNear }: FoldListProps) {
  return (
    <FoldFrame title={say.graphic.eventsTooClose(items.length)} onClose={onClose} onNear={onNear}>
      <ol className="fold-days">
        {byDay(items).map(({ when, items: ofDay }) => (
          <li key={when}>
            <h4>{when}</h4>
            <ol>
              {ofDay.map(({ id, href, family, selected, mark: { event, articles } }) => (
                <li key={id} className={`importance-${event.importance}`}>
                  <a
                    href={href}
                    data-mark="event"
                    data-id={id}
                    data-family={family}
                    aria-current={selected || undefined}
                  >
                    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                      <StatusGlyph status={event.status} type={event.type} x={0} y={0} />
                    </svg>
                    <span>
                      <Printed text={event.title} />
                      {eventNotes(event, articles).length > 0 && (
                        <small>{eventNotes(event, articles).join(say.page.comma)}</small>
                      )}
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </FoldFrame>
  )
}

/** In order of time; the marks come in order of importance, and within one time they stay so. */
function byDay(items: readonly FoldItem[]): { when: string; items: FoldItem[] }[] {
  const inOrder = [...items].sort((a, b) => a.mark.centre - b.mark.centre)
  const days = groupBy(inOrder, ({ mark }) => formatWhen(mark.event.when))
  return [...days].map(([when, ofDay]) => ({ when, items: ofDay }))
}
