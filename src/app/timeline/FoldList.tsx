import type { EventMark } from '../layout/marks.ts'
import { formatWhen } from '../ui/dates.ts'
import { STATUS_LABELS } from '../ui/kinds.ts'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'

export interface FoldListProps {
  readonly items: readonly {
    readonly id: string
    readonly href: string
    readonly family: string
    readonly selected: boolean
    readonly mark: EventMark
  }[]
  readonly onClose: () => void
}

/** Every member of a cluster, in order of time, each a link like its mark. */
export function FoldList({ items, onClose }: FoldListProps) {
  const sorted = [...items].sort((a, b) => a.mark.centre - b.mark.centre)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, heard from the links inside it.
    <div className="fold-list" data-fold data-no-drag onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="fold-head">
        <h3>{items.length} events that stand too close to be drawn apart</h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <ol>
        {sorted.map(({ id, href, family, selected, mark }) => (
          <li key={id}>
            <a href={href} data-mark="event" data-id={id} data-family={family} aria-current={selected || undefined}>
              <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <StatusGlyph status={mark.event.status} type={mark.event.type} x={0} y={0} />
              </svg>
              <span>
                {mark.event.title}
                <small>
                  {formatWhen(mark.event.when)}
                  {mark.event.status === 'occurred' ? '' : ` · ${STATUS_LABELS[mark.event.status]}`}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
